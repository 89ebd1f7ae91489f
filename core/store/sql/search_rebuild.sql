-- Makes the index of schema 4 anew from the reports.
INSERT INTO search_text (search_text) VALUES ('delete-all');
DELETE FROM search_row;
INSERT INTO search_row (id, task, unit, period)
SELECT (period << 32) + row_number() OVER (PARTITION BY period ORDER BY task, unit), task, unit, period FROM report;
INSERT INTO search_text (rowid, pieces)
SELECT s.id, search_pieces(r.progress, r.problems, r.next_steps, r.coordination) FROM search_row s CROSS JOIN report r
ON r.task = s.task AND r.unit = s.unit AND r.period = s.period ORDER BY s.id;
