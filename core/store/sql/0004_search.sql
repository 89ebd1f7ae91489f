-- Schema 4: the texts of reports can be searched. Nothing here is recorded: it follows from the reports, and is kept by the triggers below
-- through verbs, undo, redo and merging alike. They call search_pieces(), which the program brings along (core/store/SearchIndex.h).

-- The number of a report in the index: period × 2^32 and a count, so that falling numbers are the newest 旬 first.
CREATE TABLE search_row (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX search_row_of_report ON search_row (task, unit, period);

-- The pieces hold letters, digits and characters above U+007F alone, and `ascii` takes them as they are; `unicode61` would drop what its
-- own tables do not know. No content: the texts stand in report.
CREATE VIRTUAL TABLE search_text USING fts5 (pieces, content = '', columnsize = 0, tokenize = 'ascii');
-- What the index holds, piece by piece: for the check.
CREATE VIRTUAL TABLE search_piece USING fts5vocab (search_text, instance);

CREATE TRIGGER search_insert AFTER INSERT ON report BEGIN
INSERT INTO search_row (id, task, unit, period)
VALUES (coalesce((SELECT max(id) FROM search_row WHERE id BETWEEN new.period << 32 AND (new.period << 32) + 4294967295), new.period << 32) + 1,
        new.task, new.unit, new.period);
INSERT INTO search_text (rowid, pieces)
SELECT id, search_pieces(new.progress, new.problems, new.next_steps, new.coordination) FROM search_row
WHERE task = new.task AND unit = new.unit AND period = new.period;
END;

CREATE TRIGGER search_update AFTER UPDATE ON report
WHEN (old.progress, old.problems, old.next_steps, old.coordination) IS NOT (new.progress, new.problems, new.next_steps, new.coordination) BEGIN
INSERT INTO search_text (search_text, rowid, pieces)
SELECT 'delete', id, search_pieces(old.progress, old.problems, old.next_steps, old.coordination) FROM search_row
WHERE task = old.task AND unit = old.unit AND period = old.period;
INSERT INTO search_text (rowid, pieces)
SELECT id, search_pieces(new.progress, new.problems, new.next_steps, new.coordination) FROM search_row
WHERE task = new.task AND unit = new.unit AND period = new.period;
END;

CREATE TRIGGER search_delete AFTER DELETE ON report BEGIN
INSERT INTO search_text (search_text, rowid, pieces)
SELECT 'delete', id, search_pieces(old.progress, old.problems, old.next_steps, old.coordination) FROM search_row
WHERE task = old.task AND unit = old.unit AND period = old.period;
DELETE FROM search_row WHERE task = old.task AND unit = old.unit AND period = old.period;
END;
