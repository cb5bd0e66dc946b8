-- A small electronics workshop to try things out with. Everything is invented, and refers to other
-- things by name. One transaction runs all of it.

-- Where things are kept ---------------------------------------------------------------------------

INSERT INTO stock_location_type (name, description, icon) VALUES
    ('Shelf', 'A shelf in a rack', 'ti:columns:outline'),
    ('Drawer', 'A drawer of small parts', 'ti:box:outline');

INSERT INTO stock_location (name, description, structural) VALUES
    ('Workshop', 'The room where things are made', true),
    ('Warehouse', 'The room where things are kept', true),
    ('Quarantine', 'Waits to be looked at', false);
INSERT INTO stock_location (name, description, parent_id, location_type_id)
    SELECT v.name, v.description, above.id, kind.id
    FROM (VALUES
        ('Bench 1',   'Soldering',                   'Workshop',  NULL),
        ('Bench 2',   'Testing',                     'Workshop',  NULL),
        ('Rack A',    'Boards and modules',          'Warehouse', NULL),
        ('Rack B',    'Enclosures and cables',       'Warehouse', NULL)
    ) AS v (name, description, above, kind)
    JOIN stock_location AS above ON above.name = v.above
    LEFT JOIN stock_location_type AS kind ON kind.name = v.kind;
INSERT INTO stock_location (name, description, parent_id, location_type_id)
    SELECT format('%s %s', v.name, n), v.description, above.id, kind.id
    FROM (VALUES
        ('Drawer', 'Components on tape', 'Bench 1', 'Drawer', 4),
        ('Shelf',  'Boxes',              'Rack A',  'Shelf',  3),
        ('Shelf',  'Boxes',              'Rack B',  'Shelf',  2)
    ) AS v (name, description, above, kind, amount)
    JOIN stock_location AS above ON above.name = v.above
    JOIN stock_location_type AS kind ON kind.name = v.kind
    CROSS JOIN generate_series(1, v.amount) AS n;
INSERT INTO stock_location (name, description, external)
    VALUES ('Assembly house', 'Stock at the company that places components', true);

-- What things are ---------------------------------------------------------------------------------

INSERT INTO part_category (name, description, structural) VALUES
    ('Electronics', 'Components and modules', true),
    ('Mechanics', 'Everything that is screwed or clicked together', true),
    ('Products', 'What the workshop makes and sells', false);
INSERT INTO part_category (name, description, parent_id, default_keywords)
    SELECT v.name, v.description, above.id, v.keywords
    FROM (VALUES
        ('Passive',     'Without gain',              'Electronics', NULL),
        ('Active',      'With gain or logic',        'Electronics', NULL),
        ('Connectors',  'Plugs, sockets, headers',   'Electronics', 'connector'),
        ('Boards',      'Bare printed boards',       'Electronics', 'pcb'),
        ('Modules',     'Boards with components',    'Electronics', NULL),
        ('Fasteners',   'Screws, nuts, spacers',     'Mechanics',   NULL),
        ('Enclosures',  'Boxes',                     'Mechanics',   NULL),
        ('Cables',      'Wire by the metre',         'Mechanics',   NULL)
    ) AS v (name, description, above, keywords)
    JOIN part_category AS above ON above.name = v.above;
INSERT INTO part_category (name, description, parent_id, default_location_id)
    SELECT v.name, v.description, above.id, place.id
    FROM (VALUES
        ('Resistors',        'Fixed resistors',      'Passive', 'Drawer 1'),
        ('Capacitors',       'Ceramic capacitors',   'Passive', 'Drawer 2'),
        ('Inductors',        'Power inductors',      'Passive', 'Drawer 2'),
        ('Microcontrollers', 'Programmed logic',     'Active',  'Drawer 3'),
        ('Regulators',       'Power supply',         'Active',  'Drawer 3'),
        ('Sensors',          'Measure the world',    'Active',  'Drawer 4')
    ) AS v (name, description, above, place)
    JOIN part_category AS above ON above.name = v.above
    JOIN stock_location AS place ON place.name = v.place;

INSERT INTO part_category_star (category_id, user_id)
    SELECT c.id, u.id FROM part_category AS c CROSS JOIN app_user AS u WHERE c.name = 'Products';

-- Parts -------------------------------------------------------------------------------------------

-- Components that come in series: the value is part of the name.
INSERT INTO part (name, ipn, description, category_id, keywords, minimum_stock, component)
    SELECT format(v.name, value), format(v.ipn, value), format(v.description, value), c.id,
           v.keywords, 200, true
    FROM (VALUES
        ('Resistor %s 0603', 'R0603-%s', 'Chip resistor %s, 1 %%, 0.1 W', 'Resistors', 'smd 0603',
         ARRAY['10R', '100R', '330R', '1k', '2k2', '4k7', '10k', '22k', '47k', '100k', '470k', '1M']),
        ('Resistor %s 0402', 'R0402-%s', 'Chip resistor %s, 1 %%, 0.06 W', 'Resistors', 'smd 0402',
         ARRAY['100R', '1k', '4k7', '10k', '100k']),
        ('Capacitor %s 0603', 'C0603-%s', 'Ceramic capacitor %s, 25 V', 'Capacitors', 'smd 0603',
         ARRAY['10p', '22p', '100p', '1n', '10n', '100n', '1u', '4u7', '10u']),
        ('Inductor %s', 'L-%s', 'Shielded power inductor %s', 'Inductors', 'smd power',
         ARRAY['4u7', '10u', '22u'])
    ) AS v (name, ipn, description, category, keywords, series)
    JOIN part_category AS c ON c.name = v.category
    CROSS JOIN unnest(v.series) AS value;

INSERT INTO part (name, ipn, description, category_id, units, minimum_stock, trackable, testable,
                  assembly, component, salable, purchaseable, is_template, default_expiry)
    SELECT v.name, v.ipn, v.description, c.id, v.units, v.minimum, v.trackable, v.testable,
           v.assembly, v.component, v.salable, v.purchaseable, v.template, v.expiry
    FROM (VALUES
    --   name                  ipn        description                      category            units minimum
    --   trackable testable assembly component salable purchaseable template expiry
        ('MCU 32 bit, 64 kB', 'U-MCU64',  'Microcontroller, 48 pins',     'Microcontrollers', '',   20,
         false, false, false, true,  false, true,  false, 0),
        ('MCU 32 bit, 256 kB', 'U-MCU256', 'Microcontroller, 64 pins',    'Microcontrollers', '',   20,
         false, false, false, true,  false, true,  false, 0),
        ('Radio module',       'U-RADIO', 'Short range radio with antenna', 'Modules',        '',   10,
         true,  false, false, true,  false, true,  false, 0),
        ('Regulator 3.3 V',    'U-LDO33', 'Linear regulator, 500 mA',     'Regulators',       '',   50,
         false, false, false, true,  false, true,  false, 0),
        ('Regulator 5 V',      'U-DCDC5', 'Step-down regulator, 2 A',     'Regulators',       '',   30,
         false, false, false, true,  false, true,  false, 0),
        ('Temperature sensor', 'U-TEMP',  'Digital, 0.1 °C',              'Sensors',          '',   30,
         false, false, false, true,  false, true,  false, 0),
        ('Humidity sensor',    'U-HUM',   'Digital, 2 %',                 'Sensors',          '',   30,
         false, false, false, true,  false, true,  false, 0),
        ('Light sensor',       'U-LUX',   'Digital, 0 to 60000 lx',       'Sensors',          '',   30,
         false, false, false, true,  false, true,  false, 0),
        ('USB-C socket',       'J-USBC',  'Power only, 6 contacts',       'Connectors',       '',   50,
         false, false, false, true,  false, true,  false, 0),
        ('Pin header 2x5',     'J-HDR10', '1.27 mm',                      'Connectors',       '',   50,
         false, false, false, true,  false, true,  false, 0),
        ('Terminal 2 poles',   'J-TERM2', '5.08 mm, screwed',             'Connectors',       '',   50,
         false, false, false, true,  false, true,  false, 0),
        ('Battery holder',     'J-BAT',   'For two AA cells',             'Connectors',       '',   20,
         false, false, false, true,  false, true,  false, 0),
        ('AA cell',            'B-AA',    'Alkaline, 1.5 V',              'Connectors',       '',   40,
         false, false, false, true,  false, true,  false, 1825),
        ('Screw M3x8',         'M-M3X8',  'Stainless, hexagon socket',    'Fasteners',        '',  500,
         false, false, false, true,  false, true,  false, 0),
        ('Nut M3',             'M-M3N',   'Stainless',                    'Fasteners',        '',  500,
         false, false, false, true,  false, true,  false, 0),
        ('Spacer M3x10',       'M-SP10',  'Brass, hexagonal',             'Fasteners',        '',  200,
         false, false, false, true,  false, true,  false, 0),
        ('Enclosure small',    'E-SMALL', '80 x 60 x 25 mm, grey',        'Enclosures',       '',   20,
         false, false, false, true,  false, true,  false, 0),
        ('Enclosure large',    'E-LARGE', '120 x 80 x 40 mm, grey',       'Enclosures',       '',   20,
         false, false, false, true,  false, true,  false, 0),
        ('Wire 0.25 mm², red', 'W-025R',  'Stranded, tinned',             'Cables',           'm', 100,
         false, false, false, true,  false, true,  false, 0),
        ('Wire 0.25 mm², black', 'W-025B', 'Stranded, tinned',            'Cables',           'm', 100,
         false, false, false, true,  false, true,  false, 0),
        ('Cable 4 x 0.14 mm²', 'W-4X014', 'Shielded',                     'Cables',           'm',  50,
         false, false, false, true,  false, true,  false, 0),
        ('Solder paste',       'X-PASTE', 'Lead free, syringe of 35 g',   'Passive',          '',    2,
         false, false, false, false, false, true,  false, 180),
        ('Node board',         'PCB-NODE', 'Bare board of the sensor node', 'Boards',         '',   20,
         false, false, false, true,  false, true,  false, 0),
        ('Hub board',          'PCB-HUB', 'Bare board of the hub',        'Boards',           '',   10,
         false, false, false, true,  false, true,  false, 0),
        ('Node module',        'MOD-NODE', 'Node board with components',  'Modules',          '',   10,
         true,  true,  true,  true,  false, false, false, 0),
        ('Hub module',         'MOD-HUB', 'Hub board with components',    'Modules',          '',    5,
         true,  true,  true,  true,  false, false, false, 0),
        ('Sensor node',        'P-NODE',  'Battery powered node; see its variants', 'Products', '',  0,
         true,  true,  true,  false, true,  false, true,  0),
        ('Hub',                'P-HUB',   'Collects what nodes measure',  'Products',         '',    5,
         true,  true,  true,  false, true,  false, false, 0),
        ('Calibration',        'S-CAL',   'A service: two point calibration', 'Products',     '',    0,
         false, false, false, false, true,  false, false, 0)
    ) AS v (name, ipn, description, category, units, minimum, trackable, testable, assembly,
            component, salable, purchaseable, template, expiry)
    JOIN part_category AS c ON c.name = v.category;
UPDATE part SET virtual = true WHERE ipn = 'S-CAL';

INSERT INTO part (name, ipn, description, category_id, variant_of_id, trackable, testable, assembly,
                  component, salable, purchaseable, minimum_stock)
    SELECT 'Sensor node, ' || v.kind, v.ipn, 'Measures ' || v.kind, t.category_id, t.id,
           true, true, true, false, true, false, 5
    FROM (VALUES ('temperature', 'P-NODE-T'), ('humidity', 'P-NODE-H'), ('light', 'P-NODE-L'))
        AS v (kind, ipn)
    JOIN part AS t ON t.ipn = 'P-NODE';

INSERT INTO part (name, ipn, revision, revision_of_id, description, category_id, minimum_stock)
    SELECT name, ipn, 'B', id, 'Bare board of the hub, with more room for the antenna',
           category_id, 10
    FROM part WHERE ipn = 'PCB-HUB';

INSERT INTO part_star (part_id, user_id)
    SELECT p.id, u.id FROM part AS p CROSS JOIN app_user AS u WHERE p.ipn IN ('P-HUB', 'P-NODE-T');
INSERT INTO part_related (part_1_id, part_2_id, note)
    SELECT a.id, b.id, 'Used together' FROM part AS a JOIN part AS b ON b.ipn = 'B-AA'
    WHERE a.ipn = 'J-BAT';

-- What products are made of -----------------------------------------------------------------------

INSERT INTO bom_item (part_id, sub_part_id, quantity, raw_amount, reference, inherited)
    SELECT a.id, s.id, v.quantity, v.quantity::text, v.reference, v.inherited
    FROM (VALUES
        ('MOD-NODE', 'PCB-NODE',   1, '',             false),
        ('MOD-NODE', 'U-MCU64',    1, 'U1',           false),
        ('MOD-NODE', 'U-RADIO',    1, 'U2',           false),
        ('MOD-NODE', 'U-LDO33',    1, 'U3',           false),
        ('MOD-NODE', 'C0603-100n', 6, 'C1-C6',        false),
        ('MOD-NODE', 'C0603-10u',  2, 'C7, C8',       false),
        ('MOD-NODE', 'R0603-10k',  4, 'R1-R4',        false),
        ('MOD-NODE', 'J-HDR10',    1, 'J1',           false),
        ('MOD-HUB',  'PCB-HUB',    1, '',             false),
        ('MOD-HUB',  'U-MCU256',   1, 'U1',           false),
        ('MOD-HUB',  'U-RADIO',    1, 'U2',           false),
        ('MOD-HUB',  'U-DCDC5',    1, 'U3',           false),
        ('MOD-HUB',  'L-10u',      1, 'L1',           false),
        ('MOD-HUB',  'C0603-100n', 12, 'C1-C12',      false),
        ('MOD-HUB',  'J-USBC',     1, 'J1',           false),
        ('P-NODE',   'MOD-NODE',   1, '',             true),
        ('P-NODE',   'E-SMALL',    1, '',             true),
        ('P-NODE',   'J-BAT',      1, '',             true),
        ('P-NODE',   'B-AA',       2, '',             true),
        ('P-NODE',   'M-M3X8',     4, '',             true),
        ('P-NODE-T', 'U-TEMP',     1, '',             false),
        ('P-NODE-H', 'U-HUM',      1, '',             false),
        ('P-NODE-L', 'U-LUX',      1, '',             false),
        ('P-HUB',    'MOD-HUB',    1, '',             false),
        ('P-HUB',    'E-LARGE',    1, '',             false),
        ('P-HUB',    'M-M3X8',     6, '',             false)
    ) AS v (assembly, component, quantity, reference, inherited)
    JOIN part AS a ON a.ipn = v.assembly
    JOIN part AS s ON s.ipn = v.component AND s.revision_of_id IS NULL;
INSERT INTO bom_item_substitute (bom_item_id, part_id)
    SELECT i.id, b.id FROM bom_item AS i
    JOIN part AS a ON a.id = i.sub_part_id AND a.ipn = 'PCB-HUB'
    JOIN part AS b ON b.revision_of_id = a.id;

-- Who sells it ------------------------------------------------------------------------------------

INSERT INTO company (name, description, is_supplier, is_manufacturer, is_customer, currency) VALUES
    ('Example Components', 'Distributor of components', true, false, false, 'EUR'),
    ('Sample Screws and More', 'Mechanical parts', true, false, false, 'EUR'),
    ('Fictional Semiconductors', 'Makes integrated circuits', false, true, false, 'USD'),
    ('Board Pool', 'Makes printed boards', true, true, false, 'EUR'),
    ('Greenhouse Growers', 'Measures a lot', false, false, true, 'EUR');

INSERT INTO manufacturer_part (part_id, manufacturer_id, mpn)
    SELECT p.id, c.id, 'FS-' || substr(p.ipn, 3) FROM part AS p
    JOIN company AS c ON c.name = 'Fictional Semiconductors' WHERE p.ipn LIKE 'U-%';
INSERT INTO supplier_part (part_id, supplier_id, sku, manufacturer_part_id, is_primary, updated,
                           pack_quantity, pack_quantity_native)
    SELECT p.id, c.id, 'EX-' || p.ipn, m.id, true, now(),
           CASE WHEN p.name LIKE 'Resistor%' THEN '100' ELSE '' END,
           CASE WHEN p.name LIKE 'Resistor%' THEN 100 ELSE 1 END
    FROM part AS p
    LEFT JOIN manufacturer_part AS m ON m.part_id = p.id
    JOIN company AS c ON c.name = CASE WHEN p.ipn LIKE 'M-%' OR p.ipn LIKE 'E-%'
                                       THEN 'Sample Screws and More'
                                       WHEN p.ipn LIKE 'PCB-%' THEN 'Board Pool'
                                       ELSE 'Example Components' END
    WHERE p.purchaseable AND NOT p.virtual AND p.revision_of_id IS NULL;
INSERT INTO supplier_price_break (part_id, quantity, price, price_currency, updated)
    SELECT s.id, v.quantity, round((0.02 + s.id % 17 * 0.35) * v.factor, 4), 'EUR', now()
    FROM supplier_part AS s
    CROSS JOIN (VALUES (1, 1.0), (10, 0.85), (100, 0.6)) AS v (quantity, factor);
INSERT INTO part_sale_price (part_id, quantity, price, price_currency, updated)
    SELECT p.id, v.quantity, v.price, 'EUR', now()
    FROM part AS p CROSS JOIN (VALUES (1, 79.0), (10, 69.0)) AS v (quantity, price) WHERE p.salable;
INSERT INTO part_pricing (part_id, updated, currency, overall_min, overall_max)
    SELECT s.part_id, now(), 'EUR', min(b.price), max(b.price)
    FROM supplier_part AS s JOIN supplier_price_break AS b ON b.part_id = s.id GROUP BY s.part_id;

-- What is said about parts ------------------------------------------------------------------------

INSERT INTO parameter_template (name, units, description) VALUES
    ('Resistance', 'ohm', ''), ('Package', '', 'Shape of the component'),
    ('Supply voltage', 'V', 'Largest supply voltage');
INSERT INTO parameter (model, model_id, template_id, data)
    SELECT 'part.part', p.id, t.id, CASE WHEN p.name LIKE '%0603' THEN '0603' ELSE '0402' END
    FROM part AS p JOIN parameter_template AS t ON t.name = 'Package'
    WHERE p.name LIKE 'Resistor%' OR p.name LIKE 'Capacitor%';
INSERT INTO parameter (model, model_id, template_id, data, data_numeric)
    SELECT 'part.part', p.id, t.id, '5 V', 5 FROM part AS p
    JOIN parameter_template AS t ON t.name = 'Supply voltage' WHERE p.ipn LIKE 'U-%';
INSERT INTO tag (name, slug) VALUES ('lead free', 'lead-free'), ('keep dry', 'keep-dry');
INSERT INTO tagged_item (tag_id, model, model_id)
    SELECT t.id, 'part.part', p.id FROM part AS p JOIN tag AS t ON t.name = 'lead free'
    WHERE p.ipn LIKE 'U-%' OR p.ipn = 'X-PASTE';
INSERT INTO part_test_template (part_id, test_name, key, description, required, requires_value)
    SELECT p.id, v.name, v.key, v.description, true, v.value
    FROM (VALUES
        ('Supply current', 'supplycurrent', 'Current at 3 V, in mA', true),
        ('Radio link', 'radiolink', 'Reaches the hub from ten metres', false)
    ) AS v (name, key, description, value)
    JOIN part AS p ON p.ipn IN ('MOD-NODE', 'P-NODE', 'P-HUB');

-- Stock -------------------------------------------------------------------------------------------

-- Components lie in the drawer of their category, in one or two lots.
INSERT INTO stock_item (part_id, family_id, quantity, location_id, batch, supplier_part_id,
                        purchase_price, purchase_price_currency)
    SELECT p.id, p.id, CASE WHEN p.name LIKE '%4k7%' THEN 40 ELSE 500 + p.id % 7 * 250 END,
           c.default_location_id, format('L%s-%s', p.id % 9, lot), s.id, 0.02, 'EUR'
    FROM part AS p JOIN part_category AS c ON c.id = p.category_id
    LEFT JOIN supplier_part AS s ON s.part_id = p.id
    CROSS JOIN generate_series(1, CASE WHEN p.name LIKE '%4k7%' THEN 1 ELSE 2 END) AS lot
    WHERE c.name IN ('Resistors', 'Capacitors', 'Inductors');
INSERT INTO stock_item (part_id, family_id, quantity, location_id, batch, supplier_part_id)
    SELECT p.id, p.id, v.quantity, l.id, v.batch, s.id
    FROM (VALUES
        ('U-MCU64', 45, 'Drawer 3', 'W31'), ('U-MCU256', 12, 'Drawer 3', 'W28'),
        ('U-LDO33', 180, 'Drawer 3', 'W12'), ('U-DCDC5', 60, 'Drawer 3', 'W14'),
        ('U-TEMP', 75, 'Drawer 4', 'W40'), ('U-HUM', 25, 'Drawer 4', 'W39'),
        ('U-LUX', 60, 'Drawer 4', 'W22'), ('J-USBC', 90, 'Bench 1', NULL),
        ('J-HDR10', 140, 'Bench 1', NULL), ('J-TERM2', 60, 'Bench 1', NULL),
        ('J-BAT', 35, 'Bench 2', NULL), ('M-M3X8', 1800, 'Bench 2', NULL),
        ('M-M3N', 1500, 'Bench 2', NULL), ('M-SP10', 260, 'Bench 2', NULL),
        ('E-SMALL', 32, 'Rack B', NULL), ('E-LARGE', 14, 'Rack B', NULL),
        ('W-025R', 84.5, 'Rack B', NULL), ('W-025B', 120, 'Rack B', NULL),
        ('W-4X014', 33.25, 'Rack B', NULL), ('PCB-NODE', 48, 'Rack A', 'P7'),
        ('PCB-NODE', 100, 'Assembly house', 'P8')
    ) AS v (ipn, quantity, location, batch)
    JOIN part AS p ON p.ipn = v.ipn AND p.revision_of_id IS NULL
    JOIN stock_location AS l ON l.name = v.location
    LEFT JOIN supplier_part AS s ON s.part_id = p.id;
-- What expires: some of it already has.
INSERT INTO stock_item (part_id, family_id, quantity, location_id, batch, expiry_date)
    SELECT p.id, p.id, v.quantity, l.id, v.batch, CURRENT_DATE + v.days
    FROM (VALUES ('B-AA', 60, 'A-24', 900), ('B-AA', 8, 'A-19', -30),
                 ('X-PASTE', 2, 'T1', 60), ('X-PASTE', 1, 'T0', -5))
        AS v (ipn, quantity, batch, days)
    JOIN part AS p ON p.ipn = v.ipn JOIN stock_location AS l ON l.name = 'Bench 1';
-- What has serial numbers.
INSERT INTO stock_item (part_id, family_id, quantity, serial, location_id)
    SELECT p.id, p.id, 1, n::text, l.id
    FROM (VALUES ('U-RADIO', 'Rack A', 12), ('MOD-NODE', 'Rack A', 10), ('MOD-HUB', 'Rack A', 4),
                 ('P-HUB', 'Rack A', 3))
        AS v (ipn, location, amount)
    JOIN part AS p ON p.ipn = v.ipn JOIN stock_location AS l ON l.name = v.location
    CROSS JOIN generate_series(1, v.amount) AS n;
-- Variants share the serial numbers of their template.
INSERT INTO stock_item (part_id, family_id, quantity, serial, location_id, status)
    SELECT p.id, t.id, 1, v.serial::text, l.id, v.status
    FROM (VALUES ('P-NODE-T', 1, 10), ('P-NODE-T', 2, 10), ('P-NODE-T', 3, 55),
                 ('P-NODE-H', 4, 10), ('P-NODE-H', 5, 10), ('P-NODE-L', 6, 10),
                 ('P-NODE-L', 7, 65), ('P-NODE-T', 8, 10)) AS v (ipn, serial, status)
    JOIN part AS p ON p.ipn = v.ipn JOIN part AS t ON t.ipn = 'P-NODE'
    JOIN stock_location AS l ON l.name = CASE v.status WHEN 10 THEN 'Rack A' ELSE 'Quarantine' END;

INSERT INTO stock_item_test_result (stock_item_id, template_id, result, value, date)
    SELECT s.id, t.id, s.serial_int <> 3, CASE WHEN t.requires_value THEN '11.2' ELSE '' END, now()
    FROM stock_item AS s JOIN part AS p ON p.id = s.part_id AND p.ipn = 'MOD-NODE'
    JOIN part_test_template AS t ON t.part_id = p.id;

-- Orders and builds -------------------------------------------------------------------------------

INSERT INTO purchase_order (reference, reference_int, description, supplier_id, status,
                            creation_date, issue_date)
    SELECT 'PO-0001', 1, 'Sensors for the next batch', id, 20, CURRENT_DATE - 9, CURRENT_DATE - 7
    FROM company WHERE name = 'Example Components';
INSERT INTO purchase_order_line (order_id, part_id, quantity, received, purchase_price,
                                 purchase_price_currency)
    SELECT o.id, s.id, v.quantity, v.received, 1.85, 'EUR'
    FROM (VALUES ('U-TEMP', 100, 0), ('U-HUM', 100, 25), ('J-USBC', 200, 200))
        AS v (ipn, quantity, received)
    JOIN part AS p ON p.ipn = v.ipn JOIN supplier_part AS s ON s.part_id = p.id
    JOIN purchase_order AS o ON o.reference = 'PO-0001';

INSERT INTO sales_order (reference, reference_int, description, customer_id, status, creation_date)
    SELECT 'SO-0001', 1, 'Nodes for two greenhouses', id, 15, CURRENT_DATE - 3
    FROM company WHERE name = 'Greenhouse Growers';
INSERT INTO sales_order_line (order_id, part_id, quantity, sale_price, sale_price_currency)
    SELECT o.id, p.id, v.quantity, v.price, 'EUR'
    FROM (VALUES ('P-NODE-T', 2, 69.0), ('P-NODE-H', 4, 69.0), ('P-HUB', 1, 149.0))
        AS v (ipn, quantity, price)
    JOIN part AS p ON p.ipn = v.ipn JOIN sales_order AS o ON o.reference = 'SO-0001';
INSERT INTO sales_order_shipment (order_id, reference)
    SELECT id, '1' FROM sales_order WHERE reference = 'SO-0001';
INSERT INTO sales_order_allocation (line_id, shipment_id, item_id, quantity)
    SELECT l.id, h.id, s.id, 1
    FROM sales_order_line AS l
    JOIN sales_order_shipment AS h ON h.order_id = l.order_id
    JOIN part AS p ON p.id = l.part_id AND p.ipn = 'P-NODE-T'
    JOIN stock_item AS s ON s.part_id = p.id AND s.serial IN ('1', '2');

INSERT INTO build (reference, reference_int, title, part_id, quantity, completed, status,
                   creation_date, issued_by_id)
    SELECT 'BO-0001', 1, 'Nodes for SO-0001', p.id, 5, 1, 20, CURRENT_DATE - 2, u.id
    FROM part AS p CROSS JOIN (SELECT min(id) AS id FROM app_user) AS u WHERE p.ipn = 'P-NODE-H';
INSERT INTO build_line (build_id, bom_item_id, quantity)
    SELECT b.id, i.id, i.quantity * b.quantity
    FROM build AS b
    JOIN part AS p ON p.id = b.part_id
    JOIN bom_item AS i ON i.part_id = p.id OR i.part_id = p.variant_of_id AND i.inherited;
INSERT INTO build_item (build_line_id, stock_item_id, quantity)
    SELECT l.id, s.id, l.quantity
    FROM build_line AS l JOIN bom_item AS i ON i.id = l.bom_item_id
    JOIN part AS p ON p.id = i.sub_part_id AND p.ipn IN ('E-SMALL', 'M-M3X8')
    JOIN stock_item AS s ON s.part_id = p.id;

-- The history of everything begins with its creation.
INSERT INTO stock_tracking (tracking_type, item_id, part_id, notes, user_id, deltas)
    SELECT 1, s.id, s.part_id, '', u.id,
           jsonb_build_object('quantity', s.quantity, 'status', s.status)
    FROM stock_item AS s CROSS JOIN (SELECT min(id) AS id FROM app_user) AS u ORDER BY s.id;

-- Who may look ------------------------------------------------------------------------------------

INSERT INTO user_group (name) VALUES ('readers');
INSERT INTO ruleset (group_id, name, can_view)
    SELECT g.id, role, true
    FROM user_group AS g
    CROSS JOIN unnest(ARRAY['part_category', 'part', 'bom', 'stock_location', 'stock', 'build',
                            'purchase_order', 'sales_order', 'return_order', 'transfer_order'])
        AS role
    WHERE g.name = 'readers';
