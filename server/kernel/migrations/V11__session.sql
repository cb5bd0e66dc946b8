-- Sessions of browsers.

-- The cookie's value is nowhere: a session is found by its hash.
CREATE TABLE session (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key_hash   bytea NOT NULL CONSTRAINT session_key_unique UNIQUE,
    -- Nobody, while a session only keeps something in mind for somebody who is not signed in.
    user_id    bigint REFERENCES app_user ON DELETE CASCADE,
    -- Signing in is under way: more is asked of the user than was shown so far.
    pending    boolean NOT NULL DEFAULT false,
    -- A session that was opened with a token ends with it.
    token_id   bigint REFERENCES api_token ON DELETE CASCADE,
    created    timestamptz NOT NULL DEFAULT now(),
    last_seen  timestamptz NOT NULL DEFAULT now(),
    expires    timestamptz NOT NULL,
    ip         inet,
    user_agent text NOT NULL DEFAULT '',
    data       jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX session_by_user ON session (user_id, id);
CREATE INDEX session_by_token ON session (token_id) WHERE token_id IS NOT NULL;
CREATE INDEX session_by_expiry ON session (expires);

-- Whoever changes a password or deactivates a user: the user's sessions end in the same
-- transaction. Storing the same password in another form says so (`ferrostock.same_password`).
CREATE FUNCTION session_ends_with_login() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NOT NEW.is_active
       OR (NEW.password IS DISTINCT FROM OLD.password
           AND coalesce(current_setting('ferrostock.same_password', true), '') <> 'on') THEN
        DELETE FROM session WHERE user_id = NEW.id;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER app_user_session
AFTER UPDATE OF password, is_active ON app_user
FOR EACH ROW EXECUTE FUNCTION session_ends_with_login();
