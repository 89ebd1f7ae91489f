-- Schema 6: why a milestone was moved is kept like why a target or a task's day was changed.
-- Made anew for its CHECK; the new column stands last, since older changesets name columns by their place.

CREATE TABLE new_change_note (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    indicator TEXT,
    task INTEGER,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL,
    document TEXT NOT NULL,
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    noted_by TEXT NOT NULL,
    milestone TEXT,
    FOREIGN KEY (year, indicator) REFERENCES indicator (year, code),
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    FOREIGN KEY (year, milestone) REFERENCES milestone (year, id),
    CHECK ((indicator IS NOT NULL) + (task IS NOT NULL) + (milestone IS NOT NULL) = 1)
) STRICT;

INSERT INTO new_change_note (id, year, indicator, task, old_value, new_value, reason, document, noted_on, noted_by)
SELECT id, year, indicator, task, old_value, new_value, reason, document, noted_on, noted_by FROM change_note;
DROP TABLE change_note;
ALTER TABLE new_change_note RENAME TO change_note;
