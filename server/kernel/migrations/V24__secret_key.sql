-- By what the servers of this database know that they have the same secret key: a keyed hash, of which
-- nothing of the key can be told. The first server that starts puts it here.
CREATE TABLE secret_key (
    single      boolean PRIMARY KEY DEFAULT true CONSTRAINT secret_key_single CHECK (single),
    fingerprint bytea NOT NULL,
    since       timestamptz NOT NULL DEFAULT now()
);
