-- Document numbers that the office gave in the office file of the year before, such as in January for the old year's last 旬: the
-- series goes on after them.
CREATE TABLE used_number (
    series TEXT NOT NULL CHECK (series <> ''),
    year INTEGER NOT NULL, -- of issue
    number INTEGER NOT NULL CHECK (number > 0), -- the highest
    PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;
