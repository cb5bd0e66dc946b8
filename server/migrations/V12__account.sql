-- Accounts of users: e-mail addresses, keys that were mailed, second factors, failed logins.

CREATE TABLE email_address (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id    bigint NOT NULL REFERENCES app_user ON DELETE CASCADE,
    email      text NOT NULL CONSTRAINT email_address_length CHECK (char_length(email) <= 254),
    verified   boolean NOT NULL DEFAULT false,
    is_primary boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX email_address_once ON email_address (user_id, lower(email));
CREATE UNIQUE INDEX email_address_one_primary ON email_address (user_id) WHERE is_primary;
-- Many may claim an address; only one can show that it is theirs.
CREATE UNIQUE INDEX email_address_verified_once ON email_address (lower(email)) WHERE verified;
CREATE INDEX email_address_by_email ON email_address (lower(email));
CREATE INDEX app_user_by_email ON app_user (lower(email)) WHERE email <> '';

-- Keys that were mailed. A key is found by its hash and works once.
CREATE TABLE account_key (
    key_hash bytea PRIMARY KEY,
    kind     text NOT NULL CONSTRAINT account_key_kind_known CHECK (kind IN ('email', 'password')),
    user_id  bigint NOT NULL REFERENCES app_user ON DELETE CASCADE,
    email    text NOT NULL,
    created  timestamptz NOT NULL DEFAULT now(),
    expires  timestamptz NOT NULL
);
CREATE INDEX account_key_by_user ON account_key (user_id, kind);
CREATE INDEX account_key_by_expiry ON account_key (expires);

-- Authenticator apps. The secret is sealed with a key that the database does not know.
CREATE TABLE totp (
    user_id   bigint PRIMARY KEY REFERENCES app_user ON DELETE CASCADE,
    secret    bytea NOT NULL,
    -- The last step whose code was used; no code works twice.
    last_step bigint NOT NULL,
    created   timestamptz NOT NULL DEFAULT now(),
    last_used timestamptz
);

-- The codes are derived from the nonce with a key that the database does not know.
CREATE TABLE recovery_code_set (
    user_id   bigint PRIMARY KEY REFERENCES app_user ON DELETE CASCADE,
    nonce     bytea NOT NULL,
    total     integer NOT NULL,
    used      integer[] NOT NULL DEFAULT '{}',
    created   timestamptz NOT NULL DEFAULT now(),
    last_used timestamptz
);

-- Browsers that sign in without a second factor.
CREATE TABLE trusted_browser (
    key_hash bytea PRIMARY KEY,
    user_id  bigint NOT NULL REFERENCES app_user ON DELETE CASCADE,
    expires  timestamptz NOT NULL
);
CREATE INDEX trusted_browser_by_user ON trusted_browser (user_id);

-- Failed logins by whom and from where, each as a keyed hash. Not worth surviving a crash.
CREATE UNLOGGED TABLE login_failure (
    subject  bytea PRIMARY KEY,
    failures integer NOT NULL,
    since    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX login_failure_by_age ON login_failure (since);

-- Whether a password alone does not sign this user in.
CREATE FUNCTION has_second_factor(who bigint) RETURNS boolean
LANGUAGE sql STABLE
AS $$ SELECT EXISTS (SELECT FROM totp WHERE user_id = who) $$;

-- With a password go the keys that would reset it, and the trust in browsers that knew it.
CREATE OR REPLACE FUNCTION session_ends_with_login() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NOT NEW.is_active
       OR (NEW.password IS DISTINCT FROM OLD.password
           AND coalesce(current_setting('ferrostock.same_password', true), '') <> 'on') THEN
        DELETE FROM session WHERE user_id = NEW.id;
        DELETE FROM account_key WHERE user_id = NEW.id AND kind = 'password';
        DELETE FROM trusted_browser WHERE user_id = NEW.id;
    END IF;
    RETURN NULL;
END
$$;
