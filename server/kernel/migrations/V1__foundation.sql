-- What every domain stands on: extensions, trees, and how derived data is kept.

CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Whether an import is under way. An import loads rows in any order and works the derived data out
-- once at its end, so the triggers below step aside for it.
CREATE FUNCTION importing() RETURNS boolean
LANGUAGE sql STABLE
AS $$ SELECT coalesce(current_setting('ferrostock.importing', true), '') = 'on' $$;

-- Trees ---------------------------------------------------------------------------------------
--
-- A tree table has `parent_id`, `name`, and three derived columns:
--   path       the primary keys from the top down to the row itself, as an ltree: ancestors and
--              descendants are index look-ups
--   pathstring the names from the top down, joined by slashes
--   sort_key   the names in lower case, joined by a character that sorts before all others: sorting
--              by it lists the tree depth first, siblings by name
--
-- The database keeps them, so no server can write a tree that contradicts itself. A row that is
-- added takes the tree's lock shared, one that moves or is renamed takes it exclusively: nobody
-- hangs a child below a node that is on the move.

CREATE FUNCTION tree_node() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    above record;
BEGIN
    IF importing() THEN
        NEW.path := NEW.id::text::ltree;
        NEW.pathstring := NEW.name;
        NEW.sort_key := lower(NEW.name);
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        PERFORM pg_advisory_xact_lock_shared(TG_RELID::integer, 0);
    ELSE
        PERFORM pg_advisory_xact_lock(TG_RELID::integer, 0);
    END IF;
    IF NEW.parent_id IS NULL THEN
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

-- Carries a move or a new name down to all descendants, in one statement.
CREATE FUNCTION tree_descendants() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF importing() OR (NEW.path = OLD.path AND NEW.pathstring = OLD.pathstring) THEN
        RETURN NULL;
    END IF;
    EXECUTE format(
        'UPDATE %I
         SET path = $1 || subpath(path, nlevel($2)),
             pathstring = $3 || substr(pathstring, char_length($4) + 1),
             sort_key = $5 || substr(sort_key, char_length($6) + 1)
         WHERE path <@ $2 AND id <> $7', TG_TABLE_NAME)
        USING NEW.path, OLD.path, NEW.pathstring, OLD.pathstring, NEW.sort_key, OLD.sort_key, NEW.id;
    RETURN NULL;
END
$$;

-- Works the derived columns of a whole tree table out, level by level, after an import.
CREATE FUNCTION tree_rebuild(tree regclass) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format(
        'WITH RECURSIVE walk AS (
             SELECT id, id::text::ltree AS path, name::text AS pathstring, lower(name) AS sort_key
             FROM %1$s WHERE parent_id IS NULL
             UNION ALL
             SELECT t.id, w.path || t.id::text, w.pathstring || ''/'' || t.name,
                    w.sort_key || chr(1) || lower(t.name)
             FROM %1$s t JOIN walk w ON t.parent_id = w.id
         )
         UPDATE %1$s t
         SET path = w.path, pathstring = w.pathstring, sort_key = w.sort_key
         FROM walk w WHERE w.id = t.id', tree);
END
$$;
