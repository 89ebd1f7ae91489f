-- Schema 7: letters and what became of them, meetings and what they decided, leaders' instructions, the annual evaluation, and a year
-- that goes on from another.

-- A meeting of the task force and what was said in it. Lists of names: one a line.
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY, -- random, as are all ids below
    year INTEGER NOT NULL REFERENCES plan (year),
    period INTEGER NOT NULL, -- how things stand at its end is what the meeting speaks of
    name TEXT NOT NULL, -- empty: the wording's own
    held_on TEXT CHECK (held_on IS date(held_on)), -- NULL: not fixed yet
    time TEXT NOT NULL,
    venue TEXT NOT NULL,
    chair TEXT NOT NULL,
    present TEXT NOT NULL,
    in_attendance TEXT NOT NULL,
    excused TEXT NOT NULL,
    CHECK (year = period / 36)
) STRICT;

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    place INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL -- empty: nothing was noted
) STRICT;

CREATE INDEX agenda_item_of_meeting ON agenda_item (meeting, place);

-- What somebody has to do: a meeting decided it, a leader instructed it, or a unit asked for it.
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES plan (year),
    origin TEXT NOT NULL CHECK (origin IN ('meeting', 'instruction', 'ask')),
    meeting INTEGER REFERENCES meeting (id),
    place INTEGER NOT NULL,
    task INTEGER, -- NULL: of no task
    text TEXT NOT NULL CHECK (text <> ''),
    given_by TEXT NOT NULL, -- the leader's post, the unit that asks; of a meeting of this year empty
    given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
    due_period INTEGER, -- as first set; a 旬 of the next year too
    file_name TEXT NOT NULL, -- of the paper that it was entered from; empty: none is kept
    sha256 TEXT NOT NULL,
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    CHECK (meeting IS NULL OR origin = 'meeting'), -- a meeting of the year before is not in this file
    CHECK ((file_name = '') = (sha256 = ''))
) STRICT;

CREATE INDEX assignment_of_meeting ON assignment (meeting, place);

CREATE TABLE assignment_unit (
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    unit INTEGER NOT NULL,
    year INTEGER NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (assignment, unit),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id)
) STRICT, WITHOUT ROWID;

-- A letter (督办件). Only ever added to, together with the paper that went out.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('remind', 'urge', 'supervise')),
    number TEXT NOT NULL, -- empty: the list within the host unit
    paper INTEGER NOT NULL REFERENCES issued_paper (id),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    answer_by TEXT CHECK (answer_by IS date(answer_by)), -- as first set; NULL: closed when the form arrives
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36)
) STRICT;

CREATE INDEX notice_in_period ON notice (period, unit);

-- What a letter is about. Of one matter no step is written about twice.
CREATE TABLE notice_matter (
    notice INTEGER NOT NULL REFERENCES notice (id),
    place INTEGER NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('remind', 'urge', 'supervise')),
    kind TEXT NOT NULL CHECK (kind IN ('missing', 'red', 'late')),
    section INTEGER, -- of the unit; NULL: the unit itself
    task INTEGER,
    assignment INTEGER REFERENCES assignment (id),
    since INTEGER NOT NULL, -- the 旬 in which it began
    periods INTEGER NOT NULL CHECK (periods > 0),
    unanswered INTEGER REFERENCES notice (id), -- the letter whose limit passed without an answer
    PRIMARY KEY (notice, place),
    CHECK ((assignment IS NOT NULL) = (kind = 'late'))
) STRICT, WITHOUT ROWID;

-- A proposed matter that the office does not write about.
CREATE TABLE dropped_matter (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('remind', 'urge', 'supervise')),
    kind TEXT NOT NULL CHECK (kind IN ('missing', 'red', 'late')),
    section INTEGER,
    task INTEGER,
    assignment INTEGER REFERENCES assignment (id),
    since INTEGER NOT NULL,
    periods INTEGER NOT NULL CHECK (periods > 0),
    unanswered INTEGER REFERENCES notice (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    dropped_on TEXT NOT NULL CHECK (dropped_on IS date(dropped_on)),
    dropped_by TEXT NOT NULL,
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36),
    CHECK ((assignment IS NOT NULL) = (kind = 'late'))
) STRICT;

-- What became of a letter or an assignment, step by step: its state follows from these alone.
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES plan (year),
    notice INTEGER REFERENCES notice (id),
    assignment INTEGER REFERENCES assignment (id),
    number INTEGER NOT NULL CHECK (number > 0), -- first, second … of its subject
    kind TEXT NOT NULL CHECK (kind IN ('replied', 'verified', 'closed', 'looked_again', 'reopened', 'extended')),
    text TEXT NOT NULL, -- the answer, what was looked at, the proof, the reason
    state TEXT NOT NULL, -- of an extension: what is done so far
    due_on TEXT CHECK (due_on IS date(due_on)), -- of an extension: the new day
    file_name TEXT NOT NULL, -- empty: no scan is kept
    sha256 TEXT NOT NULL,
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    noted_at TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    CHECK ((notice IS NULL) <> (assignment IS NULL)),
    CHECK ((due_on IS NOT NULL) = (kind = 'extended')),
    CHECK ((file_name = '') = (sha256 = ''))
) STRICT;

CREATE INDEX follow_up_of_notice ON follow_up (notice, number) WHERE notice IS NOT NULL;
CREATE INDEX follow_up_of_assignment ON follow_up (assignment, number) WHERE assignment IS NOT NULL;

-- How the year is evaluated, under version. Points of a hundred; weights of tasks as decimals.
CREATE TABLE evaluation_rules (
    version INTEGER PRIMARY KEY CHECK (version > 0),
    year INTEGER NOT NULL REFERENCES plan (year),
    document_number TEXT NOT NULL,
    completion INTEGER NOT NULL CHECK (completion >= 0),
    on_time INTEGER NOT NULL CHECK (on_time >= 0),
    quality INTEGER NOT NULL CHECK (quality >= 0),
    answered INTEGER NOT NULL CHECK (answered >= 0),
    bonus_most INTEGER NOT NULL CHECK (bonus_most >= 0),
    lead_units INTEGER NOT NULL,
    lead_scale INTEGER NOT NULL CHECK (lead_scale BETWEEN 0 AND 6),
    co_units INTEGER NOT NULL,
    co_scale INTEGER NOT NULL CHECK (co_scale BETWEEN 0 AND 6),
    ranked INTEGER NOT NULL CHECK (ranked IN (0, 1)),
    set_on TEXT NOT NULL CHECK (set_on IS date(set_on)),
    set_by TEXT NOT NULL
) STRICT;

-- Points that the office gives or takes besides, each with its proof.
CREATE TABLE merit (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    points_units INTEGER NOT NULL CHECK (points_units <> 0), -- below zero: a deduction
    points_scale INTEGER NOT NULL CHECK (points_scale BETWEEN 0 AND 6),
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL CHECK (document <> ''), -- the proof
    file_name TEXT NOT NULL, -- empty: no copy of it is kept
    sha256 TEXT NOT NULL,
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    noted_by TEXT NOT NULL,
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK ((file_name = '') = (sha256 = ''))
) STRICT;

-- What a unit is not judged by: a task, a 旬's reports, or both together.
CREATE TABLE exemption (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    task INTEGER,
    period INTEGER,
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL,
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    noted_by TEXT NOT NULL,
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    CHECK (period IS NULL OR year = period / 36),
    CHECK (task IS NOT NULL OR period IS NOT NULL)
) STRICT;

-- What the office notes of a platform or a project in a 旬 (跟踪调度).
CREATE TABLE measure_note (
    year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    period INTEGER NOT NULL,
    progress TEXT NOT NULL,
    problems TEXT NOT NULL,
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    noted_by TEXT NOT NULL,
    PRIMARY KEY (year, task, measure, period),
    FOREIGN KEY (year, task, measure) REFERENCES measure (year, task, number),
    CHECK (year = period / 36)
) STRICT, WITHOUT ROWID;

-- Where an indicator stood at the end of the year that this plan goes on from: offered as its baseline.
CREATE TABLE previous_value (
    year INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    value_units INTEGER NOT NULL,
    value_scale INTEGER NOT NULL CHECK (value_scale BETWEEN 0 AND 6),
    as_of INTEGER NOT NULL, -- a 旬 of the year before
    PRIMARY KEY (year, indicator),
    FOREIGN KEY (year, indicator) REFERENCES indicator (year, code)
) STRICT, WITHOUT ROWID;

-- From this 旬 on a unit is no more; what it had to do goes to its successor, where it has one. NULL: it is there.
ALTER TABLE unit ADD COLUMN dissolved_from INTEGER;
ALTER TABLE unit ADD COLUMN successor INTEGER;
-- The file of the year before; empty: none.
ALTER TABLE office ADD COLUMN previous_file TEXT NOT NULL DEFAULT '';
