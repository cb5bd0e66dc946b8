-- What makes a search cost what it finds, however many parts there are.
--
-- A trigram index has to read the lists of all trigrams of a term, and where every number begins
-- alike ("IPN-00001234") each of them is as long as the inventory. So here a text is found by all
-- its pieces of up to six characters instead: one at each of its places, shorter only at its end. A
-- term of up to six characters is the beginning of a piece of every text that contains it; a longer
-- one consists of pieces, of which the rarest leads to a few texts. These may contain the pieces
-- elsewhere than in a row, which the text itself has to tell.

-- The pieces of several texts. Not in SQL as a language, which would plan this anew for each part.
CREATE FUNCTION search_grams(VARIADIC texts text[]) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    RETURN array_to_tsvector(ARRAY(
        SELECT substr(lowered, at, 6)
        FROM unnest(texts) AS text, lower(text) AS lowered, generate_series(1, length(lowered)) AS at));
END
$$;

-- What the pieces of every text that contains the term meet. Of a very long term its beginning does.
CREATE FUNCTION search_query(term text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
BEGIN
    RETURN (
        SELECT string_agg(
            '''' || replace(replace(substr(lowered, at, 6), '\', '\\'), '''', '''''') || ''''
                || CASE WHEN length(lowered) < 6 THEN ':*' ELSE '' END,
            ' & ')::tsquery
        FROM lower(term) AS lowered,
             generate_series(1, least(greatest(length(lowered) - 5, 1), 30)) AS at);
END
$$;

-- The words of parts stand apart from them: a part's row changes with every movement of its stock,
-- and would take its place in these large indexes anew each time.
CREATE TABLE part_text (
    part_id     bigint PRIMARY KEY,
    name        text NOT NULL,
    description text NOT NULL,
    ipn         text,
    revision    text,
    keywords    text
);

CREATE FUNCTION part_text_inserted() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO part_text (part_id, name, description, ipn, revision, keywords)
    SELECT id, name, description, ipn, revision, keywords FROM added;
    RETURN NULL;
END
$$;
CREATE FUNCTION part_text_updated() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE part_text
    SET name = NEW.name, description = NEW.description, ipn = NEW.ipn, revision = NEW.revision,
        keywords = NEW.keywords
    WHERE part_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE FUNCTION part_text_deleted() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    DELETE FROM part_text USING removed WHERE part_id = removed.id;
    RETURN NULL;
END
$$;
CREATE FUNCTION part_text_truncated() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    TRUNCATE part_text;
    RETURN NULL;
END
$$;

CREATE TRIGGER part_text_inserted AFTER INSERT ON part
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION part_text_inserted();
CREATE TRIGGER part_text_updated AFTER UPDATE OF name, description, ipn, revision, keywords ON part
    FOR EACH ROW
    WHEN ((OLD.name, OLD.description, OLD.ipn, OLD.revision, OLD.keywords)
          IS DISTINCT FROM (NEW.name, NEW.description, NEW.ipn, NEW.revision, NEW.keywords))
    EXECUTE FUNCTION part_text_updated();
CREATE TRIGGER part_text_deleted AFTER DELETE ON part
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION part_text_deleted();
CREATE TRIGGER part_text_truncated AFTER TRUNCATE ON part
    FOR EACH STATEMENT EXECUTE FUNCTION part_text_truncated();

INSERT INTO part_text (part_id, name, description, ipn, revision, keywords)
SELECT id, name, description, ipn, revision, keywords FROM part;

-- Regular expressions still go by trigrams. What waits to be put into such an index is looked through
-- by every search: connections that serve requests keep it short (gin_pending_list_limit).
DROP INDEX part_search;
CREATE INDEX part_text_trigrams ON part_text USING gin (
    name gin_trgm_ops, description gin_trgm_ops, ipn gin_trgm_ops, revision gin_trgm_ops,
    keywords gin_trgm_ops);
CREATE INDEX part_text_grams ON part_text USING gin (
    search_grams(name, description, ipn, revision, keywords));
CREATE INDEX manufacturer_part_grams ON manufacturer_part USING gin (search_grams(mpn));
CREATE INDEX supplier_part_grams ON supplier_part USING gin (search_grams(sku));
CREATE INDEX stock_item_grams ON stock_item USING gin (search_grams(serial, batch))
    WHERE serial <> '' OR batch <> '';
