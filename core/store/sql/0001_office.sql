-- Schema 1. Rules that hold for every recorded table, and why: architecture.md, "One path for every change".
-- Periods are TenDay::ordinal() (year × 36 + 0…35), decimals two integers (x_units, x_scale), days ISO text, enumerations their codes.
-- The plan's tables are keyed by year first: one file may later hold several plans.

CREATE TABLE plan (
    year INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2999),
    title TEXT NOT NULL,
    document_number TEXT NOT NULL,
    index_number TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    published_on TEXT CHECK (published_on IS date(published_on)),
    goal_text TEXT NOT NULL,
    force_name TEXT NOT NULL,
    force_office TEXT NOT NULL,
    force_leader TEXT NOT NULL,
    force_director TEXT NOT NULL,
    force_deputy_director TEXT NOT NULL,
    leads_confirmed INTEGER NOT NULL CHECK (leads_confirmed IN (0, 1)),
    first_period INTEGER CHECK (first_period / 36 = year)
) STRICT;

CREATE TABLE office (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    plan_year INTEGER NOT NULL REFERENCES plan (year),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;

CREATE TABLE force_deputy (
    year INTEGER NOT NULL REFERENCES plan (year),
    place INTEGER NOT NULL,
    post TEXT NOT NULL,
    PRIMARY KEY (year, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    year INTEGER NOT NULL REFERENCES plan (year),
    id INTEGER NOT NULL CHECK (id > 0),
    place INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL CHECK (short_name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('department', 'county', 'zone', 'institution', 'enterprise', 'section')),
    member INTEGER NOT NULL CHECK (member IN (0, 1)),
    office_host INTEGER NOT NULL CHECK (office_host IN (0, 1)),
    parent INTEGER,
    officer TEXT NOT NULL,
    phone TEXT NOT NULL,
    PRIMARY KEY (year, id),
    FOREIGN KEY (year, parent) REFERENCES unit (year, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_group (
    year INTEGER NOT NULL REFERENCES plan (year),
    id INTEGER NOT NULL CHECK (id > 0),
    place INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (year, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_member (
    year INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (year, group_id, unit),
    FOREIGN KEY (year, group_id) REFERENCES unit_group (year, id),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    year INTEGER NOT NULL REFERENCES plan (year),
    number INTEGER NOT NULL CHECK (number > 0),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (year, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    place INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    original_due_on TEXT CHECK (original_due_on IS date(original_due_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    PRIMARY KEY (year, number),
    FOREIGN KEY (year, programme) REFERENCES programme (year, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE responsibility (
    year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    place INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('lead', 'co')),
    unit INTEGER,
    group_id INTEGER,
    PRIMARY KEY (year, task, place),
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    FOREIGN KEY (year, group_id) REFERENCES unit_group (year, id),
    CHECK ((unit IS NULL) <> (group_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
    year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('platform', 'project', 'activity', 'policy', 'indicator')),
    text TEXT NOT NULL,
    PRIMARY KEY (year, task, number),
    FOREIGN KEY (year, task) REFERENCES task (year, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
    year INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    task INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS date(due_on)),
    done_on TEXT CHECK (done_on IS date(done_on)),
    original_due_on TEXT CHECK (original_due_on IS date(original_due_on)),
    PRIMARY KEY (year, id),
    FOREIGN KEY (year, task, measure) REFERENCES measure (year, task, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    year INTEGER NOT NULL REFERENCES plan (year),
    code TEXT NOT NULL CHECK (code <> ''),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit_of_measure TEXT NOT NULL,
    target_units INTEGER NOT NULL,
    target_scale INTEGER NOT NULL CHECK (target_scale BETWEEN 0 AND 6),
    kind TEXT NOT NULL CHECK (kind IN ('cumulative', 'stock', 'yearly_stock', 'ratio', 'every_unit', 'growth', 'milestone')),
    comparison TEXT NOT NULL CHECK (comparison IN ('>=', '>', '<=', '~')),
    striving INTEGER NOT NULL CHECK (striving IN (0, 1)),
    baseline_units INTEGER,
    baseline_scale INTEGER CHECK (baseline_scale BETWEEN 0 AND 6),
    pace TEXT NOT NULL CHECK (pace IN ('even', 'steps', 'year_end', 'level', 'unset')),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    source INTEGER,
    source_inferred INTEGER NOT NULL CHECK (source_inferred IN (0, 1)),
    every_unit INTEGER,
    original_target_units INTEGER,
    original_target_scale INTEGER CHECK (original_target_scale BETWEEN 0 AND 6),
    PRIMARY KEY (year, code),
    FOREIGN KEY (year, source) REFERENCES unit (year, id),
    FOREIGN KEY (year, every_unit) REFERENCES unit_group (year, id),
    CHECK ((baseline_units IS NULL) = (baseline_scale IS NULL)),
    CHECK ((original_target_units IS NULL) = (original_target_scale IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
    year INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    place INTEGER NOT NULL,
    task INTEGER,
    phrase TEXT NOT NULL,
    striving INTEGER NOT NULL CHECK (striving IN (0, 1)),
    PRIMARY KEY (year, indicator, place),
    FOREIGN KEY (year, indicator) REFERENCES indicator (year, code),
    FOREIGN KEY (year, task) REFERENCES task (year, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE allocation (
    year INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    unit INTEGER NOT NULL,
    target_units INTEGER NOT NULL,
    target_scale INTEGER NOT NULL CHECK (target_scale BETWEEN 0 AND 6),
    PRIMARY KEY (year, indicator, unit),
    FOREIGN KEY (year, indicator) REFERENCES indicator (year, code),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pace_step (
    year INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    period INTEGER NOT NULL CHECK (period / 36 = year),
    value_units INTEGER NOT NULL,
    value_scale INTEGER NOT NULL CHECK (value_scale BETWEEN 0 AND 6),
    PRIMARY KEY (year, indicator, period),
    FOREIGN KEY (year, indicator) REFERENCES indicator (year, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty (
    year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    frequency TEXT NOT NULL CHECK (frequency IN ('period', 'month', 'quarter', 'none')),
    PRIMARY KEY (year, task, unit),
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id)
) STRICT, WITHOUT ROWID;

-- Why, and by which paper, a target or a due day was changed. The id is random, so that two copies never collide.
CREATE TABLE change_note (
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
    FOREIGN KEY (year, indicator) REFERENCES indicator (year, code),
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    CHECK ((indicator IS NULL) <> (task IS NULL))
) STRICT;

CREATE TABLE rule_book (
    version INTEGER PRIMARY KEY CHECK (version > 0),
    start_period INTEGER NOT NULL,
    document_number TEXT NOT NULL,
    yellow_from INTEGER NOT NULL,
    red_above INTEGER NOT NULL,
    red_after_overdue INTEGER NOT NULL,
    no_reading_from INTEGER NOT NULL,
    around_percent INTEGER NOT NULL,
    due_days_after_end INTEGER NOT NULL,
    due_shift TEXT NOT NULL CHECK (due_shift IN ('earlier', 'later', 'second_workday_after'))
) STRICT;

-- Imported years of the working calendar; they stand before the built-in ones.
CREATE TABLE calendar_year (
    year INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2999),
    imported_on TEXT NOT NULL CHECK (imported_on IS date(imported_on))
) STRICT;

CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY CHECK (day IS date(day)),
    year INTEGER NOT NULL REFERENCES calendar_year (year),
    works INTEGER NOT NULL CHECK (works IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A row here freezes its 旬: see the guards below.
CREATE TABLE closing (
    period INTEGER PRIMARY KEY,
    closed_at TEXT NOT NULL,
    rule_version INTEGER NOT NULL REFERENCES rule_book (version)
) STRICT;

CREATE TABLE light_override (
    task INTEGER NOT NULL,
    period INTEGER NOT NULL,
    year INTEGER NOT NULL,
    light TEXT NOT NULL CHECK (light IN ('none', 'done', 'green', 'yellow', 'red')),
    reason TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (task, period),
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    CHECK (year = period / 36)
) STRICT, WITHOUT ROWID;

-- The key's order makes "the newest at or before a 旬, of one indicator and unit" a single seek.
CREATE TABLE reading (
    indicator TEXT NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    year INTEGER NOT NULL,
    value_units INTEGER NOT NULL,
    value_scale INTEGER NOT NULL CHECK (value_scale BETWEEN 0 AND 6),
    denominator_units INTEGER CHECK (denominator_units <> 0),
    denominator_scale INTEGER CHECK (denominator_scale BETWEEN 0 AND 6),
    source_file TEXT NOT NULL,
    source_sheet TEXT NOT NULL,
    source_cell TEXT NOT NULL,
    PRIMARY KEY (indicator, unit, period),
    FOREIGN KEY (year, indicator) REFERENCES indicator (year, code),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36),
    CHECK ((denominator_units IS NULL) = (denominator_scale IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
    task INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    year INTEGER NOT NULL,
    progress TEXT NOT NULL,
    problems TEXT NOT NULL,
    next_steps TEXT NOT NULL,
    coordination TEXT NOT NULL,
    unchanged INTEGER NOT NULL CHECK (unchanged IN (0, 1)),
    assessment TEXT CHECK (assessment IN ('normal', 'behind', 'far_behind', 'done')),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    PRIMARY KEY (task, unit, period),
    FOREIGN KEY (year, task) REFERENCES task (year, number),
    FOREIGN KEY (year, unit) REFERENCES unit (year, id),
    CHECK (year = period / 36)
) STRICT;

CREATE INDEX report_in_period ON report (period, task, unit, received_on, unchanged);
CREATE INDEX report_assessed ON report (task, unit, period, assessment) WHERE assessment IS NOT NULL;

-- The freeze guards: the only triggers on recorded tables. Verbs, undo and merge all meet them.
CREATE TRIGGER reading_frozen_insert BEFORE INSERT ON reading
WHEN EXISTS (SELECT 1 FROM closing WHERE period = new.period) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;
CREATE TRIGGER reading_frozen_update BEFORE UPDATE ON reading
WHEN EXISTS (SELECT 1 FROM closing WHERE period IN (old.period, new.period)) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;
CREATE TRIGGER reading_frozen_delete BEFORE DELETE ON reading
WHEN EXISTS (SELECT 1 FROM closing WHERE period = old.period) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;
CREATE TRIGGER report_frozen_insert BEFORE INSERT ON report
WHEN EXISTS (SELECT 1 FROM closing WHERE period = new.period) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;
CREATE TRIGGER report_frozen_update BEFORE UPDATE ON report
WHEN EXISTS (SELECT 1 FROM closing WHERE period IN (old.period, new.period)) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;
CREATE TRIGGER report_frozen_delete BEFORE DELETE ON report
WHEN EXISTS (SELECT 1 FROM closing WHERE period = old.period) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;
CREATE TRIGGER light_override_frozen_insert BEFORE INSERT ON light_override
WHEN EXISTS (SELECT 1 FROM closing WHERE period = new.period) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;
CREATE TRIGGER light_override_frozen_update BEFORE UPDATE ON light_override
WHEN EXISTS (SELECT 1 FROM closing WHERE period IN (old.period, new.period)) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;
CREATE TRIGGER light_override_frozen_delete BEFORE DELETE ON light_override
WHEN EXISTS (SELECT 1 FROM closing WHERE period = old.period) BEGIN SELECT RAISE(ABORT, 'period_closed'); END;

-- Never recorded: files by the hash of their bytes, the journal itself with its index of rows, and who writes now.
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the counter remembers entries that were cut off the end
    at TEXT NOT NULL,
    business_date TEXT NOT NULL,
    operator TEXT NOT NULL,
    title TEXT NOT NULL,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('action', 'undo', 'redo')),
    subject INTEGER REFERENCES journal (id), -- of an undo or redo: the action it is about
    undone_by INTEGER REFERENCES journal (id), -- of an action: the undo in force
    schema_version INTEGER NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    changeset BLOB NOT NULL, -- last, so that no listing walks through it
    CHECK ((kind = 'action') = (subject IS NULL))
) STRICT;

CREATE TABLE touched (
    table_name TEXT NOT NULL,
    key TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (id),
    PRIMARY KEY (table_name, key, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE holder (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    operator TEXT NOT NULL,
    computer TEXT NOT NULL,
    since TEXT NOT NULL,
    last_backup TEXT
) STRICT;
