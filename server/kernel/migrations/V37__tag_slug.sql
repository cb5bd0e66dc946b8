-- A tag's slug follows its name, unless one is given with a new tag.
CREATE FUNCTION tag_slug_of_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.slug IS NOT NULL THEN
        RETURN NEW;
    END IF;
    NEW.slug := tag_slug(NEW.name);
    IF NEW.slug = '' THEN
        RAISE EXCEPTION 'a tag without a slug' USING ERRCODE = 'check_violation', CONSTRAINT = 'tag_slug_filled';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER tag_slug_of_name BEFORE INSERT OR UPDATE OF name ON tag
    FOR EACH ROW EXECUTE FUNCTION tag_slug_of_name();
