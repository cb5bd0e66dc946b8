-- Most texts are ASCII, of which the letters are known to everybody: finding that out takes far less time
-- than a locale takes for each letter. The result is what it was.
CREATE OR REPLACE FUNCTION fold(text text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN octet_length(text) = length(text) THEN lower(text COLLATE "C") COLLATE letters
            ELSE lower(text COLLATE letters) END;
