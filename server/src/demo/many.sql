-- An inventory of any size. `pick(n, about, bound)` gives the n-th thing a number from 0 up to the
-- bound, the same for the same seed; everything that varies comes from it, and nothing from a clock.
SET LOCAL ferrostock.importing = 'on';
SET CONSTRAINTS ALL DEFERRED;

CREATE FUNCTION pg_temp.pick(n bigint, about integer, bound bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE
AS $$ SELECT (hashint8extended(n, {seed} * 64 + about) & 9223372036854775807) % greatest(bound, 1) $$;

-- Trees: twelve at the top, and twelve below each in turn.
INSERT INTO part_category (id, name, description, parent_id, path, pathstring, sort_key)
SELECT n, 'Category ' || n, 'What belongs to category ' || n,
       CASE WHEN n > 12 THEN (n - 1) / 12 END, '', '', ''
FROM generate_series(1::bigint, {categories}) AS n;
INSERT INTO stock_location (id, name, description, parent_id, path, pathstring, sort_key)
SELECT n, 'Shelf ' || n, 'Place number ' || n, CASE WHEN n > 12 THEN (n - 1) / 12 END, '', '', ''
FROM generate_series(1::bigint, {locations}) AS n;

INSERT INTO company (id, name, description, is_supplier, is_manufacturer, currency)
SELECT n, 'Company ' || n, 'Trades in parts', true, n % 3 = 0, 'EUR'
FROM generate_series(1::bigint, {companies}) AS n;

-- Names as they are in practice: a kind of thing, and a value that tells it from its siblings. One
-- part of twenty is an assembly, one of fifty a template with the next two as its variants.
INSERT INTO part (id, name, description, keywords, category_id, ipn, is_template, variant_of_id,
                  variant_path, default_location_id, minimum_stock, units, assembly, trackable,
                  purchaseable, salable, active, creation_date)
SELECT n, kind || ' ' || n,
       kind || ' of series ' || pg_temp.pick(n, 2, 500) || ', tolerance ' || 1 + pg_temp.pick(n, 3, 20) || ' %',
       CASE WHEN n % 3 = 0 THEN 'series' || pg_temp.pick(n, 2, 500) END,
       1 + pg_temp.pick(n, 4, {categories}),
       'IPN-' || lpad(n::text, 8, '0'),
       n % 50 = 1, CASE WHEN n % 50 IN (2, 3) THEN n - n % 50 + 1 END, n::text::ltree,
       1 + pg_temp.pick(n, 5, {locations}), pg_temp.pick(n, 6, 4) * 25, '',
       n % 20 = 0, n % 40 = 0, n % 20 <> 0, n % 20 = 0, n % 97 <> 0,
       date '2024-01-01' + pg_temp.pick(n, 7, 700)::integer
FROM generate_series(1::bigint, {parts}) AS n,
     LATERAL (SELECT (ARRAY['Resistor', 'Capacitor', 'Inductor', 'Diode', 'Transistor', 'Connector',
                            'Screw', 'Cable', 'Sensor', 'Housing', 'Relay', 'Fuse'])
                     [1 + pg_temp.pick(n, 1, 12)] AS kind) AS named;

-- An assembly takes eight lines of what is no assembly.
INSERT INTO bom_item (part_id, sub_part_id, quantity, reference)
SELECT n * 20, picked + CASE WHEN picked % 20 = 0 THEN 1 ELSE 0 END,
       1 + pg_temp.pick(n * 8 + line, 9, 10), 'R' || line
FROM generate_series(1::bigint, {parts} / 20) AS n, generate_series(1, 8) AS line,
     LATERAL (SELECT 1 + pg_temp.pick(n * 8 + line, 8, {parts} - 1) AS picked) AS chosen;

INSERT INTO supplier_part (id, part_id, supplier_id, sku, pack_quantity)
SELECT n, 1 + (n - 1) * 2, 1 + pg_temp.pick(n, 10, {companies}), 'SKU-' || n, '1'
FROM generate_series(1::bigint, ({parts} + 1) / 2) AS n;

-- Stock is spread unevenly: half of the items belong to a tenth of the parts.
INSERT INTO stock_item (id, part_id, family_id, location_id, quantity, batch, status, updated,
                        creation_date, purchase_price, purchase_price_currency)
SELECT n, part, -n, 1 + pg_temp.pick(n, 13, {locations}), 1 + pg_temp.pick(n, 14, 1000),
       CASE WHEN n % 4 = 0 THEN 'B' || pg_temp.pick(n, 15, 999) END,
       CASE WHEN n % 33 = 0 THEN 55 ELSE 10 END, made, made,
       (1 + pg_temp.pick(n, 17, 5000)) / 100.0, 'EUR'
FROM generate_series(1::bigint, {stock}) AS n,
     LATERAL (SELECT 1 + pg_temp.pick(n, 12, CASE WHEN n % 2 = 0 THEN {parts} ELSE {parts} / 10 END) AS part,
                     timestamptz '2024-01-01 00:00Z' + pg_temp.pick(n, 16, 60000000) * interval '1 second'
                         AS made) AS chosen;
INSERT INTO stock_tracking (tracking_type, item_id, part_id, date, notes, deltas)
SELECT 1, id, part_id, creation_date, '', jsonb_build_object('quantity', quantity)
FROM stock_item ORDER BY id;

SELECT tree_rebuild('stock_location'), tree_rebuild('part_category');
SELECT part_variant_rebuild();
SELECT part_totals_rebuild();
SELECT setval(pg_get_serial_sequence('part_category', 'id'), {categories}),
       setval(pg_get_serial_sequence('stock_location', 'id'), {locations}),
       setval(pg_get_serial_sequence('company', 'id'), {companies}),
       setval(pg_get_serial_sequence('part', 'id'), {parts}),
       setval(pg_get_serial_sequence('supplier_part', 'id'), ({parts} + 1) / 2),
       setval(pg_get_serial_sequence('stock_item', 'id'), greatest({stock}, 1), {stock} > 0);
SET CONSTRAINTS ALL IMMEDIATE;
