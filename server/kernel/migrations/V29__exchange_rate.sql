-- What one of the base currency is worth in others, as the source of exchange rates said last.

CREATE TABLE exchange_rate (
    currency text PRIMARY KEY,
    rate     double precision NOT NULL CHECK (rate > 0)
);

-- When the source was asked last; one row.
CREATE TABLE exchange_update (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    base    text NOT NULL,
    updated timestamptz NOT NULL
);
