-- Applications that act for a user lose what they were given when the user's password changes, or
-- when the user is deactivated; then also what they were given to act as this user by themselves.
-- Storing the same password in another form says so (`ferrostock.same_password`).
CREATE FUNCTION oauth_ends_with_login() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NOT NEW.is_active
       OR (NEW.password IS DISTINCT FROM OLD.password
           AND coalesce(current_setting('ferrostock.same_password', true), '') <> 'on') THEN
        UPDATE oauth_grant SET revoked = now()
        WHERE id IN (SELECT id FROM oauth_grant
                     WHERE user_id = NEW.id AND revoked IS NULL
                       AND (code_hash IS NOT NULL OR NOT NEW.is_active)
                     ORDER BY id FOR NO KEY UPDATE);
    END IF;
    RETURN NULL;
END
$$;
-- Its name has it come after the trigger that ends the sessions: whoever is about to agree to
-- something holds a lock on the session, and what was agreed to meanwhile is seen here.
CREATE TRIGGER app_user_session_oauth
AFTER UPDATE OF password, is_active ON app_user
FOR EACH ROW EXECUTE FUNCTION oauth_ends_with_login();
