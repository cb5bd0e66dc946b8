-- Lists are shown in the order of names as bytes; without an index in that order the first page of
-- parts would sort all of them.
CREATE INDEX part_name_bytes ON part (name COLLATE "C", id);
CREATE INDEX part_by_category_bytes ON part (category_id, name COLLATE "C", id);
