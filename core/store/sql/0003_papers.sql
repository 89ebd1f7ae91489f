-- Schema 3: papers: their numbers, how the office's look, the office's own wording, and what was edited in a draft.

-- 发文字号, and what the paper was composed from; empty: none, not known.
ALTER TABLE issued_paper ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE issued_paper ADD COLUMN origin TEXT NOT NULL DEFAULT '';

CREATE INDEX issued_paper_by_number ON issued_paper (number);

-- How the office's papers look. NULL: as the plan has it.
CREATE TABLE paper_style (
    year INTEGER PRIMARY KEY REFERENCES plan (year),
    mark TEXT,
    series TEXT,
    letter_series TEXT,
    copies TEXT NOT NULL,
    seal TEXT NOT NULL CHECK (seal IN ('own', 'none', 'on_behalf')),
    sealing_unit INTEGER,
    printed_by TEXT,
    FOREIGN KEY (year, sealing_unit) REFERENCES unit (year, id)
) STRICT;

-- A sentence that the office puts otherwise than the program.
CREATE TABLE own_sentence (
    wording TEXT NOT NULL CHECK (wording <> ''),
    key TEXT NOT NULL CHECK (key <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (wording, key)
) STRICT, WITHOUT ROWID;

-- A text of a draft that was edited by hand; it holds where the composed text is still the original.
CREATE TABLE text_edit (
    id INTEGER PRIMARY KEY, -- random
    year INTEGER NOT NULL REFERENCES plan (year),
    period INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL, -- what the paper is narrowed to, such as a unit; empty: nothing
    original TEXT NOT NULL CHECK (original <> ''),
    replacement TEXT NOT NULL, -- empty: left out
    CHECK (year = period / 36)
) STRICT;

CREATE INDEX text_edit_of_draft ON text_edit (period, kind, subject);
