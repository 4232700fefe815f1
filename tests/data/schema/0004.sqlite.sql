-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen, as every migration.

-- How the student introduces themselves: per path, or for any occasion.
CREATE TABLE pitch (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    path_id TEXT,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
) STRICT;

-- One time that a pitch was said aloud.
CREATE TABLE rehearsal (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    pitch_id TEXT NOT NULL,
    words INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, pitch_id) REFERENCES pitch (student_id, id)
) STRICT;

-- What the student wants to find out about a path.
CREATE TABLE open_question (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    path_id TEXT NOT NULL,
    content TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_at INTEGER,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
) STRICT;

-- What the student could tell of themselves: stories, skills, what they can offer.
CREATE TABLE story (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id)
) STRICT;

-- What research brought, of a person, an organization or a path's industry; and the question that it answers already.
CREATE TABLE finding (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    contact_id TEXT,
    organization_id TEXT,
    path_id TEXT,
    topic TEXT NOT NULL,
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    source_date TEXT,
    quote TEXT NOT NULL,
    answered_question TEXT NOT NULL,
    bank_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, organization_id) REFERENCES organization (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
) STRICT;
CREATE INDEX finding_contact ON finding (student_id, contact_id);
CREATE INDEX finding_organization ON finding (student_id, organization_id);

CREATE TABLE industry (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, organization_id) REFERENCES organization (student_id, id)
) STRICT;

-- The student's own questions for the bank.
CREATE TABLE own_question (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    language TEXT NOT NULL,
    category TEXT NOT NULL,
    objectives TEXT NOT NULL,
    level TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    implication TEXT NOT NULL,
    opening TEXT NOT NULL,
    prompts TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id)
) STRICT;

-- Questions of the bank, by their names there.
CREATE TABLE favourite (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    bank_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id)
) STRICT;

-- A file of questions that was taken in, as it was.
CREATE TABLE pack (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id)
) STRICT;

-- What is ticked on a meeting's checklists, what was chosen there, and what the student added to them.
CREATE TABLE checklist_entry (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    item TEXT NOT NULL,
    content TEXT NOT NULL,
    choice TEXT NOT NULL,
    due_at INTEGER,
    done_at INTEGER,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
) STRICT;
CREATE INDEX checklist_entry_meeting ON checklist_entry (student_id, meeting_id);

-- Someone agreed to be recorded: when, and in which words they were asked.
CREATE TABLE consent (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    wording TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
) STRICT;

-- Where the advice of career centres differs: which of it this student follows.
CREATE TABLE advice_choice (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    topic TEXT NOT NULL,
    choice TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id)
) STRICT;

-- So that whatever refers to a row is found without reading every contact.
CREATE INDEX contact_introducer ON contact (student_id, introducer_id);
CREATE INDEX contact_organization ON contact (student_id, organization_id);
CREATE INDEX stage_change_touch ON stage_change (student_id, touch_id);
