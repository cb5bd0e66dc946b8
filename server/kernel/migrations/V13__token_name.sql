-- Only a token that is given by its name is the one of this name: a client that asks for it gets
-- the same each time. Tokens that somebody makes may be called alike.
ALTER TABLE api_token ADD COLUMN given boolean NOT NULL DEFAULT false;
UPDATE api_token SET given = true WHERE NOT revoked;
DROP INDEX api_token_one_by_name;
CREATE UNIQUE INDEX api_token_one_by_name ON api_token (user_id, name) WHERE given AND NOT revoked;
CREATE INDEX api_token_user ON api_token (user_id, name);
