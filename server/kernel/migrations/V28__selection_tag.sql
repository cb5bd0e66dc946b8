-- The plugin that fills a list of values, by its key like everything else.
ALTER TABLE selection_list
    ADD COLUMN source_plugin_id bigint REFERENCES plugin_config ON DELETE SET NULL DEFERRABLE;
UPDATE selection_list SET source_plugin_id = plugin_config.id FROM plugin_config
WHERE source_plugin IN (plugin_config.key, plugin_config.id::text);
ALTER TABLE selection_list DROP COLUMN source_plugin;

-- The slug of a tag's name: its letters and digits in ASCII, in small letters, with hyphens for blanks.
-- Empty where nothing of the name is that.
CREATE FUNCTION tag_slug(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT trim(BOTH '-_' FROM regexp_replace(regexp_replace(
        lower(regexp_replace(normalize(name, NFKD), '[^\x01-\x7f]', '', 'g') COLLATE "C"),
        '[^a-z0-9_\s-]', '', 'g'), '[-\s]+', '-', 'g'))
$$;
