-- Settings that the program was started with: nobody changes them while it runs.
ALTER TABLE setting ADD COLUMN fixed boolean NOT NULL DEFAULT false;
