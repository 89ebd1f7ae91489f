-- Schema 5: files that prove what was done (佐证材料). Their bytes lie in blob.

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY, -- random, so that two copies never collide
    year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    period INTEGER NOT NULL,
    unit INTEGER, -- NULL: the office's own, or not said
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size > 0),
    description TEXT NOT NULL,
    added_on TEXT NOT NULL CHECK (added_on IS date(added_on)),
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36)
) STRICT;

CREATE INDEX evidence_of_task ON evidence (task, period);
