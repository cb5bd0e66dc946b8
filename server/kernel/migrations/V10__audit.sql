-- What happened to accounts, tokens and permissions: who did what to whom, from where.
--
-- Users are named by key and by name without a foreign key: what is told here outlives them. No
-- secret is ever in here: no password, token, code or hash of one.
CREATE TABLE audit_event (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL DEFAULT now(),
    -- What happened, such as token.create.
    what         text NOT NULL,
    outcome      text NOT NULL CONSTRAINT audit_event_outcome_known CHECK (outcome IN ('success', 'failure')),
    -- Who did it; null for the anonymous and for the command line.
    actor_id     bigint,
    actor_name   text,
    -- To whose account it was done, if to one.
    subject_id   bigint,
    subject_name text,
    -- The token that the request was made with, and the OAuth2 client, if it was made with one.
    token_id     bigint,
    client_id    text,
    address      inet,
    user_agent   text,
    request_id   text,
    detail       jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_event_at ON audit_event (at);
CREATE INDEX audit_event_actor ON audit_event (actor_id, at);
CREATE INDEX audit_event_subject ON audit_event (subject_id, at);

-- What is written stays as it is; old events may be deleted.
CREATE FUNCTION audit_event_stays() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'audit events do not change';
END
$$;
CREATE TRIGGER audit_event_stays BEFORE UPDATE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION audit_event_stays();
