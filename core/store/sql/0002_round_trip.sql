-- Schema 2: the ten-day round trip: forms that went out, files that came back, doubts about them, closed 旬 and what was found out later.

-- For narrow columns; a plan made by schema 1 has none.
ALTER TABLE programme ADD COLUMN short_name TEXT NOT NULL DEFAULT '';

CREATE TABLE issued_form (
    id INTEGER PRIMARY KEY, -- random: it stands in the form's hidden sheet
    year INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36)
) STRICT;

CREATE INDEX issued_form_in_period ON issued_form (period, unit);

-- A returned file, whose bytes lie in blob. Of a unit and 旬 the last is in force; it supersedes the earlier ones, which stay.
CREATE TABLE returned_file (
    id INTEGER PRIMARY KEY, -- random, so that two copies never collide
    year INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    received_at TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0), -- first, second … return of the unit for the 旬
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36)
) STRICT;

CREATE INDEX returned_file_in_period ON returned_file (period, unit, number);
CREATE INDEX returned_file_by_content ON returned_file (sha256);

-- A doubt about a file that was taken all the same, or that the office mended when it took the file.
CREATE TABLE return_finding (
    file INTEGER NOT NULL REFERENCES returned_file (id),
    place INTEGER NOT NULL,
    code TEXT NOT NULL,
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    subject TEXT NOT NULL, -- an indicator's code, a task's number, or empty for the whole form
    value TEXT NOT NULL, -- as it stands in the cell
    message TEXT NOT NULL,
    fix TEXT NOT NULL,
    mended TEXT, -- what the office took in the cell's place; NULL: the cell as it stands
    PRIMARY KEY (file, place)
) STRICT, WITHOUT ROWID;

-- A file that was not taken but sent back to its unit with reasons.
CREATE TABLE sent_back (
    id INTEGER PRIMARY KEY, -- random
    year INTEGER NOT NULL REFERENCES plan (year),
    unit INTEGER, -- NULL: it could not be found out
    period INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    text TEXT NOT NULL, -- the reasons, as the unit read them
    sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
    sent_at TEXT NOT NULL,
    sent_by TEXT NOT NULL,
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36)
) STRICT;

CREATE INDEX sent_back_in_period ON sent_back (period, unit);

-- Nothing is sent twice for one matter on one day: the key says so.
CREATE TABLE reminder (
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    matter TEXT NOT NULL,
    sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
    year INTEGER NOT NULL,
    sent_by TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    PRIMARY KEY (unit, period, matter, sent_on),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36)
) STRICT, WITHOUT ROWID;

-- A doubt that the office has looked at: it is not raised again while the cell says the same.
CREATE TABLE accepted_warning (
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    code TEXT NOT NULL,
    subject TEXT NOT NULL, -- an indicator's code, a task's number, or empty for the whole form
    value TEXT NOT NULL,
    year INTEGER NOT NULL,
    accepted_on TEXT NOT NULL CHECK (accepted_on IS date(accepted_on)),
    accepted_by TEXT NOT NULL,
    PRIMARY KEY (unit, period, code, subject, value),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36)
) STRICT, WITHOUT ROWID;

-- Which original a number came out of, and what its cell says there; empty: typed in by the office.
ALTER TABLE reading ADD COLUMN source_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE reading ADD COLUMN source_text TEXT NOT NULL DEFAULT '';

-- The 旬 as it stood when it was closed: lights, values, who was missing, as JSON. Papers of it never change.
ALTER TABLE closing ADD COLUMN status TEXT NOT NULL DEFAULT '';
ALTER TABLE closing ADD COLUMN closed_by TEXT NOT NULL DEFAULT '';

-- A second truth beside a closed 旬's reading. Of several about one reading the one with the highest number counts. Only ever added to,
-- until the 旬 is opened again: then the reading takes the last one's value, and the journal alone remembers.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY, -- random
    year INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    task INTEGER NOT NULL,
    value_units INTEGER NOT NULL,
    value_scale INTEGER NOT NULL CHECK (value_scale BETWEEN 0 AND 6),
    denominator_units INTEGER CHECK (denominator_units <> 0),
    denominator_scale INTEGER CHECK (denominator_scale BETWEEN 0 AND 6),
    reason TEXT NOT NULL CHECK (reason <> ''),
    corrected_on TEXT NOT NULL CHECK (corrected_on IS date(corrected_on)),
    corrected_by TEXT NOT NULL,
    FOREIGN KEY (year, indicator) REFERENCES indicator (year, code),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36),
    CHECK ((denominator_units IS NULL) = (denominator_scale IS NULL))
) STRICT;

CREATE INDEX correction_of_reading ON correction (indicator, unit, period, number);

-- A paper that left the office; its bytes lie in blob.
CREATE TABLE issued_paper (
    id INTEGER PRIMARY KEY, -- random
    year INTEGER NOT NULL REFERENCES plan (year),
    period INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    rule_version INTEGER NOT NULL REFERENCES rule_book (version),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    CHECK (year = period / 36)
) STRICT;

CREATE INDEX issued_paper_in_period ON issued_paper (period);

-- The readings whose figures a paper printed, as they stood.
CREATE TABLE issued_figure (
    paper INTEGER NOT NULL REFERENCES issued_paper (id),
    indicator TEXT NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    value TEXT NOT NULL, -- as printed
    PRIMARY KEY (paper, indicator, unit, period)
) STRICT, WITHOUT ROWID;
