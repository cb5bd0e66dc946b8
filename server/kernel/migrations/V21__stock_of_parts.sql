-- What a part shows of its stock, where few parts have any of it: items in places of others, and
-- items that are still being made. Both are looked for with every part that is shown.
CREATE INDEX stock_location_external ON stock_location (id) WHERE external;
CREATE INDEX stock_item_building ON stock_item (part_id) WHERE is_building;
