-- Letters of all languages, whatever locale the database was made with: what ignores case goes by a
-- collation of our own, the best that the server has.

DO $$
BEGIN
    IF current_setting('server_version_num')::int >= 170000 THEN
        CREATE COLLATION letters (provider = builtin, locale = 'C.UTF-8');
    ELSIF EXISTS (SELECT 1 FROM pg_collation
                  WHERE collname = 'C.utf8' AND collencoding IN (-1, pg_char_to_encoding('UTF8'))) THEN
        CREATE COLLATION letters FROM "C.utf8";
    ELSIF EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'und-x-icu') THEN
        CREATE COLLATION letters FROM "und-x-icu";
    ELSE
        RAISE WARNING 'this PostgreSQL has no locale that knows letters beyond ASCII';
        CREATE COLLATION letters FROM "C";
    END IF;
END
$$;

-- The text in lower case: what is compared where case is ignored.
CREATE FUNCTION fold(text text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lower(text COLLATE letters);

-- As in V20__search.sql, but for the letters.
CREATE OR REPLACE FUNCTION search_grams(VARIADIC texts text[]) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    RETURN array_to_tsvector(ARRAY(
        SELECT substr(lowered, at, 6)
        FROM unnest(texts) AS text, fold(text) AS lowered, generate_series(1, length(lowered)) AS at));
END
$$;

CREATE OR REPLACE FUNCTION search_query(term text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
BEGIN
    RETURN (
        SELECT string_agg(
            '''' || replace(replace(substr(lowered, at, 6), '\', '\\'), '''', '''''') || ''''
                || CASE WHEN length(lowered) < 6 THEN ':*' ELSE '' END,
            ' & ')::tsquery
        FROM fold(term) AS lowered,
             generate_series(1, least(greatest(length(lowered) - 5, 1), 30)) AS at);
END
$$;

-- As in V19__tree_counts.sql, but for the letters.
CREATE OR REPLACE FUNCTION tree_node() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    above record;
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.below := 0;
        NEW.held := 0;
        NEW.held_total := 0;
    END IF;
    IF importing() OR NEW.parent_id IS NULL THEN
        NEW.path := NEW.id::text::ltree;
        NEW.pathstring := NEW.name;
        NEW.sort_key := fold(NEW.name);
        RETURN NEW;
    END IF;
    EXECUTE format('SELECT path, pathstring, sort_key FROM %I WHERE id = $1', TG_TABLE_NAME)
        INTO above USING NEW.parent_id;
    IF above.path IS NULL THEN
        -- The foreign key tells of a parent that does not exist.
        above.path := '';
        above.pathstring := '';
        above.sort_key := '';
    END IF;
    IF above.path ~ ('*.' || NEW.id || '.*')::lquery THEN
        RAISE EXCEPTION 'a node can not stand below itself'
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_no_cycle';
    END IF;
    NEW.path := above.path || NEW.id::text;
    NEW.pathstring := above.pathstring || '/' || NEW.name;
    NEW.sort_key := above.sort_key || chr(1) || fold(NEW.name);
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION tree_descendants() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF importing() OR (NEW.path = OLD.path AND NEW.pathstring = OLD.pathstring) THEN
        RETURN NULL;
    END IF;
    EXECUTE format(
        'WITH RECURSIVE walk AS (
             SELECT id, path, pathstring, sort_key FROM %1$I WHERE id = $1
             UNION ALL
             SELECT t.id, w.path || t.id::text, w.pathstring || ''/'' || t.name,
                    w.sort_key || chr(1) || fold(t.name)
             FROM walk w JOIN %1$I t ON t.parent_id = w.id AND t.id <> $1
         )
         UPDATE %1$I t
         SET path = w.path, pathstring = w.pathstring, sort_key = w.sort_key
         FROM walk w
         WHERE t.id = w.id AND (t.path <> w.path OR t.pathstring <> w.pathstring)', TG_TABLE_NAME)
        USING NEW.id;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION tree_rebuild(tree regclass) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
    name    text := (SELECT relname FROM pg_class WHERE oid = tree);
    content text := CASE name WHEN 'part_category' THEN 'part' ELSE 'stock_item' END;
    key     text := CASE name WHEN 'part_category' THEN 'category_id' ELSE 'location_id' END;
BEGIN
    PERFORM pg_advisory_xact_lock(tree::oid::integer, 0);
    EXECUTE format(
        'WITH RECURSIVE walk AS (
             SELECT id, id::text::ltree AS path, name::text AS pathstring, fold(name) AS sort_key
             FROM %1$I WHERE parent_id IS NULL
             UNION ALL
             SELECT t.id, w.path || t.id::text, w.pathstring || ''/'' || t.name,
                    w.sort_key || chr(1) || fold(t.name)
             FROM %1$I t JOIN walk w ON t.parent_id = w.id
         )
         UPDATE %1$I t
         SET path = w.path, pathstring = w.pathstring, sort_key = w.sort_key
         FROM walk w WHERE w.id = t.id', name);
    -- One statement sees the rows that are counted and the changes that they make needless. Nobody
    -- settles changes meanwhile, for this has the tree alone.
    EXECUTE format(
        'WITH needless AS (
             DELETE FROM row_count WHERE counted = %1$L
         ), direct AS (
             SELECT %3$I AS id, count(*) AS held FROM %2$I WHERE %3$I IS NOT NULL GROUP BY %3$I
         ), total AS (
             SELECT above.id, count(*) - 1 AS below, coalesce(sum(direct.held), 0)::bigint AS held
             FROM %1$I AS place LEFT JOIN direct USING (id),
                  unnest(tree_above(place.path) || place.id) AS above (id)
             GROUP BY above.id
         )
         UPDATE %1$I AS node
         SET below = total.below, held = coalesce(direct.held, 0), held_total = total.held
         FROM total LEFT JOIN direct USING (id)
         WHERE node.id = total.id', name, content, key);
END
$$;

-- Where the locale of the database knew other letters, what was worked out by it is worked out anew.
DO $$
BEGIN
    IF lower('ЖI') IS DISTINCT FROM fold('ЖI') THEN
        REINDEX INDEX part_text_grams;
        REINDEX INDEX manufacturer_part_grams;
        REINDEX INDEX supplier_part_grams;
        REINDEX INDEX stock_item_grams;
        PERFORM tree_rebuild('part_category');
        PERFORM tree_rebuild('stock_location');
    END IF;
END
$$;

DROP INDEX part_name;
CREATE INDEX part_name ON part (fold(name), id);
CREATE INDEX tag_folded ON tag (fold(name));

-- Addresses that differ in the case of such letters only are told apart as long as there are some: a
-- start must not fail for them.
DO $$
DECLARE
    twice boolean;
BEGIN
    SELECT EXISTS (SELECT 1 FROM email_address GROUP BY user_id, fold(email) HAVING count(*) > 1)
        OR EXISTS (SELECT 1 FROM email_address WHERE verified GROUP BY fold(email) HAVING count(*) > 1)
    INTO twice;
    IF twice THEN
        RAISE WARNING 'some e-mail addresses are told apart by case alone';
    ELSE
        CREATE UNIQUE INDEX email_address_once_folded ON email_address (user_id, fold(email));
        CREATE UNIQUE INDEX email_address_verified_once_folded ON email_address (fold(email)) WHERE verified;
    END IF;
    SELECT EXISTS (SELECT 1 FROM parameter_template GROUP BY fold(name) HAVING count(*) > 1) INTO twice;
    IF twice THEN
        RAISE WARNING 'some parameter templates are told apart by case alone';
    ELSE
        CREATE UNIQUE INDEX parameter_template_name_folded ON parameter_template (fold(name));
    END IF;
END
$$;
DROP INDEX email_address_by_email;
CREATE INDEX email_address_by_email ON email_address (fold(email));
DROP INDEX app_user_by_email;
CREATE INDEX app_user_by_email ON app_user (fold(email)) WHERE email <> '';

-- What patterns are looked up by, by the same collation as they are compared.
DROP INDEX part_text_trigrams;
CREATE INDEX part_text_trigrams ON part_text USING gin (
    name COLLATE letters gin_trgm_ops, description COLLATE letters gin_trgm_ops,
    ipn COLLATE letters gin_trgm_ops, revision COLLATE letters gin_trgm_ops,
    keywords COLLATE letters gin_trgm_ops);
DROP INDEX manufacturer_part_search;
CREATE INDEX manufacturer_part_search ON manufacturer_part USING gin (mpn COLLATE letters gin_trgm_ops);
DROP INDEX supplier_part_search;
CREATE INDEX supplier_part_search ON supplier_part USING gin (sku COLLATE letters gin_trgm_ops);
DROP INDEX part_category_search;
CREATE INDEX part_category_search ON part_category USING gin (
    name COLLATE letters gin_trgm_ops, description COLLATE letters gin_trgm_ops,
    pathstring COLLATE letters gin_trgm_ops);
DROP INDEX stock_location_search;
CREATE INDEX stock_location_search ON stock_location USING gin (
    name COLLATE letters gin_trgm_ops, description COLLATE letters gin_trgm_ops,
    pathstring COLLATE letters gin_trgm_ops);
