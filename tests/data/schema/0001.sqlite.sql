-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen: a released migration is never edited. The words with @ stand for the engine's own type names.
-- Instants are milliseconds since 1970 UTC, dates YYYY-MM-DD, booleans 0 or 1, lists JSON arrays.
-- A row is there while deleted_at is null. row_hash covers every field of a row.

CREATE TABLE workspace_property (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE student (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    zone TEXT NOT NULL,
    language TEXT NOT NULL,
    region TEXT NOT NULL,
    work_from TEXT NOT NULL,
    work_until TEXT NOT NULL,
    default_minutes INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    UNIQUE (id)
) STRICT;

CREATE TABLE organization (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    parent_id TEXT,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, parent_id) REFERENCES organization (student_id, id)
) STRICT;

CREATE TABLE path (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id)
) STRICT;

CREATE TABLE contact (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    professional_id TEXT,
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    preferred TEXT NOT NULL,
    full_name TEXT NOT NULL,
    pronunciation TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    role TEXT NOT NULL,
    organization_id TEXT,
    city TEXT NOT NULL,
    zone TEXT NOT NULL,
    language TEXT NOT NULL,
    source TEXT,
    found_where TEXT NOT NULL,
    common_ground TEXT NOT NULL,
    warmth TEXT,
    offers TEXT NOT NULL,
    tags TEXT NOT NULL,
    introducer_id TEXT,
    introducer_permission TEXT NOT NULL,
    remarks TEXT NOT NULL,
    stage TEXT NOT NULL,
    held_from TEXT,
    held_until TEXT,
    archived_at INTEGER,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, organization_id) REFERENCES organization (student_id, id),
    FOREIGN KEY (student_id, introducer_id) REFERENCES contact (student_id, id)
) STRICT;

-- E-mail addresses, phone numbers and links, in the person's order; lookup is the form in which they are compared.
CREATE TABLE contact_handle (
    student_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    lookup TEXT NOT NULL,
    PRIMARY KEY (student_id, contact_id, kind, position),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
) STRICT;
CREATE INDEX contact_handle_lookup ON contact_handle (student_id, lookup);

CREATE TABLE contact_path (
    student_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    path_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (student_id, contact_id, path_id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
) STRICT;

CREATE TABLE touch (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT,
    at INTEGER NOT NULL,
    content TEXT NOT NULL,
    author TEXT NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
) STRICT;
CREATE INDEX touch_contact ON touch (student_id, contact_id, at);

CREATE TABLE stage_change (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    at INTEGER NOT NULL,
    cause TEXT NOT NULL,
    touch_id TEXT,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, touch_id) REFERENCES touch (student_id, id)
) STRICT;
CREATE INDEX stage_change_contact ON stage_change (student_id, contact_id, at);

CREATE TABLE meeting (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    uid TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    start_date TEXT NOT NULL,
    start_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    tz_version TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    mode TEXT NOT NULL,
    place TEXT NOT NULL,
    status TEXT NOT NULL,
    cancel_reason TEXT NOT NULL,
    method_last_sent TEXT,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    UNIQUE (student_id, uid)
) STRICT;
CREATE INDEX meeting_start ON meeting (student_id, start_at);

CREATE TABLE meeting_contact (
    student_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    attendee_role TEXT NOT NULL,
    attendee_status TEXT NOT NULL,
    PRIMARY KEY (student_id, meeting_id, contact_id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
) STRICT;
CREATE INDEX meeting_contact_contact ON meeting_contact (student_id, contact_id);

CREATE TABLE plan_item (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    bank_id TEXT NOT NULL,
    question TEXT NOT NULL,
    language TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    position INTEGER NOT NULL,
    asked_at INTEGER,
    skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
    spent_s INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
) STRICT;
CREATE INDEX plan_item_meeting ON plan_item (student_id, meeting_id, position);

CREATE TABLE interview_event (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    number INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
) STRICT;
CREATE INDEX interview_event_meeting ON interview_event (student_id, meeting_id, position);

-- Only ever added to. The note is its newest revision; written_at orders what several sittings wrote.
CREATE TABLE note_revision (
    student_id TEXT NOT NULL,
    note_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    meeting_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    content TEXT NOT NULL,
    kind TEXT NOT NULL,
    plan_item_id TEXT,
    stamp_ms INTEGER NOT NULL,
    typed_at INTEGER NOT NULL,
    typed_elapsed_ms INTEGER NOT NULL,
    typed_boot_id TEXT NOT NULL,
    author TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (student_id, note_id, revision),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, plan_item_id) REFERENCES plan_item (student_id, id)
) STRICT;
CREATE INDEX note_revision_meeting ON note_revision (student_id, meeting_id, note_id, revision);

CREATE TABLE change_group (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    args TEXT NOT NULL,
    at INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    author TEXT NOT NULL,
    undoes TEXT,
    undone_by TEXT,
    PRIMARY KEY (student_id, id)
) STRICT;
CREATE INDEX change_group_counter ON change_group (student_id, counter);

CREATE TABLE change (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    at INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    author TEXT NOT NULL,
    replica_id TEXT NOT NULL,
    PRIMARY KEY (student_id, id)
) STRICT;
CREATE INDEX change_group_members ON change (student_id, group_id, counter);
CREATE INDEX change_entity ON change (student_id, entity_id, counter);
CREATE INDEX change_counter ON change (student_id, counter);

-- What the search index has not caught up with yet.
CREATE TABLE search_pending (
    student_id TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    PRIMARY KEY (student_id, entity, entity_id)
) STRICT;
