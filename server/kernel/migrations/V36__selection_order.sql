-- The values of a list stand in the order in which they were last written; those from before by their keys.
ALTER TABLE selection_list_entry ADD COLUMN written bigint NOT NULL DEFAULT 0;
CREATE SEQUENCE selection_list_entry_written AS bigint OWNED BY selection_list_entry.written;

CREATE FUNCTION selection_list_entry_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.written := nextval('selection_list_entry_written');
    RETURN NEW;
END
$$;
CREATE TRIGGER selection_list_entry_written BEFORE INSERT OR UPDATE ON selection_list_entry
    FOR EACH ROW EXECUTE FUNCTION selection_list_entry_written();
