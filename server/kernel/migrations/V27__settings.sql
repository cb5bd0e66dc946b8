-- A row without a value is a setting that nobody has set: clients know settings by the keys of their rows,
-- and see the default.
ALTER TABLE setting ALTER COLUMN value DROP NOT NULL, ALTER COLUMN value DROP DEFAULT;
ALTER TABLE user_setting ALTER COLUMN value DROP NOT NULL, ALTER COLUMN value DROP DEFAULT;
