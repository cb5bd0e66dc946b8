-- What keeps a level of a tree as fast with thousands of nodes as with twenty: how much is below a
-- node is kept instead of counted.

ALTER TABLE part_category
    -- How many nodes are below it, at any depth.
    ADD COLUMN below      bigint NOT NULL DEFAULT 0,
    -- How many parts are in it itself, and in it and everything below, but for the changes that are
    -- still in row_count.
    ADD COLUMN held       bigint NOT NULL DEFAULT 0,
    ADD COLUMN held_total bigint NOT NULL DEFAULT 0;
ALTER TABLE stock_location
    ADD COLUMN below      bigint NOT NULL DEFAULT 0,
    -- The same of stock items.
    ADD COLUMN held       bigint NOT NULL DEFAULT 0,
    ADD COLUMN held_total bigint NOT NULL DEFAULT 0;

-- Trees ---------------------------------------------------------------------------------------

-- Whoever adds, moves, renames or deletes nodes has the tree alone, from before the first row is
-- touched to the end of the transaction: a new node is counted by all that are above it.
CREATE FUNCTION tree_lock() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NOT importing() THEN
        PERFORM pg_advisory_xact_lock(TG_RELID::integer, 0);
    END IF;
    RETURN NULL;
END
$$;

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
        NEW.sort_key := lower(NEW.name);
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
    NEW.sort_key := above.sort_key || chr(1) || lower(NEW.name);
    RETURN NEW;
END
$$;

-- Carries a move or a new name down to all descendants. It goes by the parents' keys, not by the old
-- paths: one statement may move a node and its descendant, and then the latter's children follow
-- the latter.
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
                    w.sort_key || chr(1) || lower(t.name)
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

-- The nodes that are above a path's last one.
CREATE FUNCTION tree_above(path ltree) RETURNS bigint[]
LANGUAGE sql IMMUTABLE
AS $$ SELECT string_to_array(ltree2text(subpath(path, 0, -1)), '.')::bigint[] $$;

-- Adds to what nodes keep of what is below them. No trigger on moves is due to it.
CREATE FUNCTION tree_counts_apply(tree text, ids bigint[], nodes bigint[], held bigint[])
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    IF cardinality(ids) > 0 THEN
        EXECUTE format(
            'UPDATE %I AS node
             SET below = node.below + change.nodes, held_total = node.held_total + change.held
             FROM unnest($1, $2, $3) AS change (id, nodes, held) WHERE node.id = change.id', tree)
            USING ids, nodes, held;
    END IF;
END
$$;

-- What a node stands for goes from what was above it to what is above it now, with each statement
-- that gives paths: the first, and those that carry it down.
CREATE FUNCTION tree_counts() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF importing() THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
        PERFORM tree_counts_apply(TG_TABLE_NAME, array_agg(id), array_agg(nodes), array_agg(held))
        FROM (SELECT above.id, count(*) AS nodes, 0::bigint AS held
              FROM added, unnest(tree_above(added.path)) AS above (id)
              GROUP BY above.id) AS c;
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM tree_counts_apply(TG_TABLE_NAME, array_agg(id), array_agg(nodes), array_agg(held))
        FROM (SELECT above.id, -count(*) AS nodes, -sum(removed.held)::bigint AS held
              FROM removed, unnest(tree_above(removed.path)) AS above (id)
              GROUP BY above.id) AS c;
    ELSIF EXISTS (SELECT 1 FROM added JOIN removed USING (id) WHERE added.path <> removed.path) THEN
        PERFORM tree_counts_apply(TG_TABLE_NAME, array_agg(id), array_agg(nodes), array_agg(held))
        FROM (SELECT above.id, sum(sign)::bigint AS nodes, sum(sign * held)::bigint AS held
              FROM (SELECT path, held, 1 AS sign FROM added
                    UNION ALL
                    SELECT path, held, -1 FROM removed) AS both_sides,
                   unnest(tree_above(path)) AS above (id)
              GROUP BY above.id
              HAVING sum(sign) <> 0 OR sum(sign * held) <> 0) AS c;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER part_category_lock
    BEFORE INSERT OR DELETE OR UPDATE OF parent_id, name ON part_category
    FOR EACH STATEMENT EXECUTE FUNCTION tree_lock();
CREATE TRIGGER part_category_counts_inserted AFTER INSERT ON part_category
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tree_counts();
CREATE TRIGGER part_category_counts_deleted AFTER DELETE ON part_category
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION tree_counts();
CREATE TRIGGER part_category_counts_updated AFTER UPDATE ON part_category
    REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION tree_counts();

CREATE TRIGGER stock_location_lock
    BEFORE INSERT OR DELETE OR UPDATE OF parent_id, name ON stock_location
    FOR EACH STATEMENT EXECUTE FUNCTION tree_lock();
CREATE TRIGGER stock_location_counts_inserted AFTER INSERT ON stock_location
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tree_counts();
CREATE TRIGGER stock_location_counts_deleted AFTER DELETE ON stock_location
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION tree_counts();
CREATE TRIGGER stock_location_counts_updated AFTER UPDATE ON stock_location
    REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION tree_counts();

-- What nodes hold -----------------------------------------------------------------------------
--
-- Parts and stock items come and go without a tree's lock. Their changes wait in row_count, under
-- the name of the tree's table and the key of the node, wherever the node stands by the time that
-- they are read. Now and then one of the writers settles them: carries them to the node and to all
-- above it. It must have the tree alone for that, and leaves it to the next if it hasn't.

ALTER TABLE row_count
    -- The node of a tree that the change is of; none for the rows of a whole table.
    ADD COLUMN node bigint;

CREATE FUNCTION tree_content_settle(tree text) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    IF NOT pg_try_advisory_xact_lock(tree::regclass::oid::integer, 0) THEN
        RETURN;
    END IF;
    -- A node that is gone is not above anything, and what waits for it is about nothing.
    EXECUTE format(
        'WITH gone AS (
             DELETE FROM row_count
             WHERE ctid = ANY (ARRAY(SELECT ctid FROM row_count WHERE counted = %1$L
                                     LIMIT 10000 FOR UPDATE SKIP LOCKED))
             RETURNING node, change
         ), direct AS (
             SELECT node AS id, sum(change)::bigint AS held FROM gone GROUP BY node
         ), total AS (
             SELECT above.id, sum(direct.held)::bigint AS held
             FROM direct JOIN %1$I AS place ON place.id = direct.id,
                  unnest(tree_above(place.path) || place.id) AS above (id)
             GROUP BY above.id
         )
         UPDATE %1$I AS node
         SET held = node.held + coalesce(direct.held, 0), held_total = node.held_total + total.held
         FROM total LEFT JOIN direct USING (id)
         WHERE node.id = total.id AND (total.held <> 0 OR direct.held <> 0)', tree);
END
$$;

CREATE FUNCTION tree_content_add(tree text, nodes bigint[], changes bigint[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    IF cardinality(nodes) > 0 THEN
        INSERT INTO row_count (counted, node, change)
        SELECT tree, c.node, c.change FROM unnest(nodes, changes) AS c (node, change);
        IF random() < 0.02 * cardinality(nodes) THEN
            PERFORM tree_content_settle(tree);
        END IF;
    END IF;
END
$$;

CREATE FUNCTION part_category_content() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF importing() THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
        PERFORM tree_content_add('part_category', array_agg(node), array_agg(change))
        FROM (SELECT category_id AS node, count(*) AS change
              FROM added WHERE category_id IS NOT NULL GROUP BY category_id) AS c;
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM tree_content_add('part_category', array_agg(node), array_agg(change))
        FROM (SELECT category_id AS node, -count(*) AS change
              FROM removed WHERE category_id IS NOT NULL GROUP BY category_id) AS c;
    ELSE
        PERFORM tree_content_add('part_category', array_agg(node), array_agg(change))
        FROM (SELECT node, sum(change)::bigint AS change
              FROM (SELECT category_id AS node, 1 AS change FROM added
                    UNION ALL
                    SELECT category_id, -1 FROM removed) AS both_sides
              WHERE node IS NOT NULL GROUP BY node HAVING sum(change) <> 0) AS c;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION stock_location_content() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF importing() THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
        PERFORM tree_content_add('stock_location', array_agg(node), array_agg(change))
        FROM (SELECT location_id AS node, count(*) AS change
              FROM added WHERE location_id IS NOT NULL GROUP BY location_id) AS c;
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM tree_content_add('stock_location', array_agg(node), array_agg(change))
        FROM (SELECT location_id AS node, -count(*) AS change
              FROM removed WHERE location_id IS NOT NULL GROUP BY location_id) AS c;
    ELSE
        PERFORM tree_content_add('stock_location', array_agg(node), array_agg(change))
        FROM (SELECT node, sum(change)::bigint AS change
              FROM (SELECT location_id AS node, 1 AS change FROM added
                    UNION ALL
                    SELECT location_id, -1 FROM removed) AS both_sides
              WHERE node IS NOT NULL GROUP BY node HAVING sum(change) <> 0) AS c;
    END IF;
    RETURN NULL;
END
$$;

-- The arguments are the tree's table.
CREATE FUNCTION tree_content_truncated() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(TG_ARGV[0]::regclass::oid::integer, 0);
    DELETE FROM row_count WHERE counted = TG_ARGV[0];
    EXECUTE format('UPDATE %I SET held = 0, held_total = 0', TG_ARGV[0]);
    RETURN NULL;
END
$$;

CREATE TRIGGER part_category_content_inserted AFTER INSERT ON part
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION part_category_content();
CREATE TRIGGER part_category_content_deleted AFTER DELETE ON part
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION part_category_content();
CREATE TRIGGER part_category_content_updated AFTER UPDATE ON part
    REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION part_category_content();
CREATE TRIGGER part_category_content_truncated AFTER TRUNCATE ON part
    FOR EACH STATEMENT EXECUTE FUNCTION tree_content_truncated('part_category');

CREATE TRIGGER stock_location_content_inserted AFTER INSERT ON stock_item
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION stock_location_content();
CREATE TRIGGER stock_location_content_deleted AFTER DELETE ON stock_item
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION stock_location_content();
CREATE TRIGGER stock_location_content_updated AFTER UPDATE ON stock_item
    REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION stock_location_content();
CREATE TRIGGER stock_location_content_truncated AFTER TRUNCATE ON stock_item
    FOR EACH STATEMENT EXECUTE FUNCTION tree_content_truncated('stock_location');

-- Works the derived columns of a whole tree table out, level by level, after an import; then what is
-- below its nodes, which needs the rows that they hold to be there.
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
             SELECT id, id::text::ltree AS path, name::text AS pathstring, lower(name) AS sort_key
             FROM %1$I WHERE parent_id IS NULL
             UNION ALL
             SELECT t.id, w.path || t.id::text, w.pathstring || ''/'' || t.name,
                    w.sort_key || chr(1) || lower(t.name)
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

SELECT tree_rebuild('stock_location'), tree_rebuild('part_category');
