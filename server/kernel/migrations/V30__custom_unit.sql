-- A symbol is that of one unit.
CREATE UNIQUE INDEX custom_unit_symbol_unique ON custom_unit (symbol) WHERE symbol <> '';
