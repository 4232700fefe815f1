-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen, as every migration.

-- A draft until a touch says that it was sent.
CREATE TABLE letter (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    situation TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    meeting_id TEXT,
    touch_id TEXT,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, touch_id) REFERENCES touch (student_id, id)
) STRICT;
CREATE INDEX letter_contact ON letter (student_id, contact_id);

-- The student's own texts to begin letters with.
CREATE TABLE letter_template (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    situation TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id)
) STRICT;

-- What was promised, advised, or is to be shared.
CREATE TABLE commitment (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    contact_id TEXT,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    due_on TEXT,
    done_at INTEGER,
    told_at INTEGER,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
) STRICT;
CREATE INDEX commitment_contact ON commitment (student_id, contact_id);

-- What was decided about a derived next step, by its key.
CREATE TABLE step_decision (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    contact_id TEXT,
    step TEXT NOT NULL,
    choice TEXT NOT NULL,
    until_date TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
) STRICT;

-- How often to be in touch; how long the way is; why someone said no.
CREATE TABLE rhythm (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    days INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
) STRICT;

CREATE TABLE travel (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
) STRICT;

CREATE TABLE decline (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    touch_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, touch_id) REFERENCES touch (student_id, id)
) STRICT;
