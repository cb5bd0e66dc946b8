-- What keeps lists as fast with a million parts as with a thousand.

-- Lists are shown in the order of names as bytes; without an index in that order the first page of
-- parts would sort all of them.
CREATE INDEX part_name_bytes ON part (name COLLATE "C", id);
CREATE INDEX part_by_category_bytes ON part (category_id, name COLLATE "C", id);

-- A search for parts looks at the numbers of their makers and sellers, too.
CREATE INDEX manufacturer_part_search ON manufacturer_part USING gin (mpn gin_trgm_ops);
CREATE INDEX supplier_part_search ON supplier_part USING gin (sku gin_trgm_ops);

-- How many rows there are, as a sum of changes: counting a million rows takes too long for a page of
-- 25. Changes only add rows here, so that nobody waits for anybody; now and then one of them joins
-- the rows that nobody else is joining. Every statement sees the sum that belongs to its snapshot.
CREATE TABLE row_count (
    counted text NOT NULL,
    change  bigint NOT NULL
);
CREATE INDEX row_count_counted ON row_count (counted);

CREATE FUNCTION row_count_add(name text, number bigint) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    IF number <> 0 THEN
        INSERT INTO row_count (counted, change) VALUES (name, number);
    END IF;
    IF random() < 0.02 THEN
        WITH gone AS (
            DELETE FROM row_count
            WHERE ctid = ANY (ARRAY(SELECT ctid FROM row_count WHERE counted = name
                                    LIMIT 1000 FOR UPDATE SKIP LOCKED))
            RETURNING change
        )
        INSERT INTO row_count (counted, change)
        SELECT name, sum(change) FROM gone HAVING count(*) > 0;
    END IF;
END
$$;

CREATE FUNCTION row_count_inserted() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM row_count_add(TG_TABLE_NAME, (SELECT count(*) FROM added));
    RETURN NULL;
END
$$;
CREATE FUNCTION row_count_deleted() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM row_count_add(TG_TABLE_NAME, -(SELECT count(*) FROM removed));
    RETURN NULL;
END
$$;
CREATE FUNCTION row_count_truncated() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    DELETE FROM row_count WHERE counted = TG_TABLE_NAME;
    RETURN NULL;
END
$$;

CREATE TRIGGER part_count_inserted AFTER INSERT ON part
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION row_count_inserted();
CREATE TRIGGER part_count_deleted AFTER DELETE ON part
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION row_count_deleted();
CREATE TRIGGER part_count_truncated AFTER TRUNCATE ON part
    FOR EACH STATEMENT EXECUTE FUNCTION row_count_truncated();
CREATE TRIGGER stock_item_count_inserted AFTER INSERT ON stock_item
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION row_count_inserted();
CREATE TRIGGER stock_item_count_deleted AFTER DELETE ON stock_item
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION row_count_deleted();
CREATE TRIGGER stock_item_count_truncated AFTER TRUNCATE ON stock_item
    FOR EACH STATEMENT EXECUTE FUNCTION row_count_truncated();

INSERT INTO row_count (counted, change)
SELECT 'part', count(*) FROM part
UNION ALL
SELECT 'stock_item', count(*) FROM stock_item;
