-- The number of a serial number, by which stock is sorted and filtered: the database works it out, so
-- that it fits whoever writes.

-- The whole text, if it is a whole number, decimal or (`0x…`) hexadecimal; else the digits at its
-- start; else those at its end; else 0. What is larger counts as the largest that clients know.
CREATE FUNCTION serial_number(serial text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN coalesce(serial, '') = '' THEN 0
    WHEN serial ~ '^[-+]?[0-9]+(_[0-9]+)*$'
        THEN least(replace(ltrim(serial, '+-'), '_', '')::numeric, 2147483647)::bigint
    WHEN serial ~ '^0x0*[0-9A-Fa-f]{1,8}$'
        THEN least(('x' || lpad(right(substr(serial, 3), 8), 16, '0'))::bit(64)::bigint, 2147483647)
    WHEN serial ~ '^0x[0-9A-Fa-f]+$' THEN 2147483647
    ELSE least(
        coalesce(substring(serial FROM '^[0-9]+'), substring(serial FROM '[0-9]+$'), '0')::numeric,
        2147483647)::bigint
END;

ALTER TABLE stock_item DROP COLUMN serial_int;
ALTER TABLE stock_item ADD COLUMN serial_int bigint NOT NULL
    GENERATED ALWAYS AS (serial_number(serial)) STORED;

-- The highest serial number of a family, which the next one follows.
CREATE INDEX stock_item_serial_int ON stock_item (family_id, serial_int DESC, serial COLLATE "C" DESC, id DESC)
    WHERE serial IS NOT NULL;
