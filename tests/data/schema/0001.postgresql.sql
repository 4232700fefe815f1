-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen: a released migration is never edited. The words with @ stand for the engine's own type names.
-- Instants are milliseconds since 1970 UTC, dates YYYY-MM-DD, booleans 0 or 1, lists JSON arrays.
-- A row is there while deleted_at is null. row_hash covers every field of a row.

CREATE TABLE workspace_property (
    name text NOT NULL PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE student (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    zone text NOT NULL,
    language text NOT NULL,
    region text NOT NULL,
    work_from text NOT NULL,
    work_until text NOT NULL,
    default_minutes bigint NOT NULL,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    UNIQUE (id)
);

CREATE TABLE organization (
    student_id uuid NOT NULL REFERENCES student (id),
    id uuid NOT NULL,
    name text NOT NULL,
    parent_id uuid,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, parent_id) REFERENCES organization (student_id, id)
);

CREATE TABLE path (
    student_id uuid NOT NULL REFERENCES student (id),
    id uuid NOT NULL,
    name text NOT NULL,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id)
);

CREATE TABLE contact (
    student_id uuid NOT NULL REFERENCES student (id),
    id uuid NOT NULL,
    professional_id uuid,
    given text NOT NULL,
    family text NOT NULL,
    preferred text NOT NULL,
    full_name text NOT NULL,
    pronunciation text NOT NULL,
    pronouns text NOT NULL,
    role text NOT NULL,
    organization_id uuid,
    city text NOT NULL,
    zone text NOT NULL,
    language text NOT NULL,
    source text,
    found_where text NOT NULL,
    common_ground text NOT NULL,
    warmth text,
    offers text NOT NULL,
    tags text NOT NULL,
    introducer_id uuid,
    introducer_permission text NOT NULL,
    remarks text NOT NULL,
    stage text NOT NULL,
    held_from text,
    held_until text,
    archived_at bigint,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, organization_id) REFERENCES organization (student_id, id),
    FOREIGN KEY (student_id, introducer_id) REFERENCES contact (student_id, id)
);

-- E-mail addresses, phone numbers and links, in the person's order; lookup is the form in which they are compared.
CREATE TABLE contact_handle (
    student_id uuid NOT NULL,
    contact_id uuid NOT NULL,
    kind text NOT NULL,
    position bigint NOT NULL,
    value text NOT NULL,
    lookup text NOT NULL,
    PRIMARY KEY (student_id, contact_id, kind, position),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
);
CREATE INDEX contact_handle_lookup ON contact_handle (student_id, lookup);

CREATE TABLE contact_path (
    student_id uuid NOT NULL,
    contact_id uuid NOT NULL,
    path_id uuid NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (student_id, contact_id, path_id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
);

CREATE TABLE touch (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    kind text NOT NULL,
    channel text,
    at bigint NOT NULL,
    content text NOT NULL,
    author text NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
);
CREATE INDEX touch_contact ON touch (student_id, contact_id, at);

CREATE TABLE stage_change (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    from_stage text NOT NULL,
    to_stage text NOT NULL,
    at bigint NOT NULL,
    cause text NOT NULL,
    touch_id uuid,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, touch_id) REFERENCES touch (student_id, id)
);
CREATE INDEX stage_change_contact ON stage_change (student_id, contact_id, at);

CREATE TABLE meeting (
    student_id uuid NOT NULL REFERENCES student (id),
    id uuid NOT NULL,
    uid text NOT NULL,
    sequence bigint NOT NULL,
    start_date text NOT NULL,
    start_time text NOT NULL,
    zone text NOT NULL,
    start_at bigint NOT NULL,
    tz_version text NOT NULL,
    minutes bigint NOT NULL,
    mode text NOT NULL,
    place text NOT NULL,
    status text NOT NULL,
    cancel_reason text NOT NULL,
    method_last_sent text,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    UNIQUE (student_id, uid)
);
CREATE INDEX meeting_start ON meeting (student_id, start_at);

CREATE TABLE meeting_contact (
    student_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    contact_id uuid NOT NULL,
    position bigint NOT NULL,
    attendee_role text NOT NULL,
    attendee_status text NOT NULL,
    PRIMARY KEY (student_id, meeting_id, contact_id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
);
CREATE INDEX meeting_contact_contact ON meeting_contact (student_id, contact_id);

CREATE TABLE plan_item (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    bank_id text NOT NULL,
    question text NOT NULL,
    language text NOT NULL,
    minutes bigint NOT NULL,
    position bigint NOT NULL,
    asked_at bigint,
    skipped bigint NOT NULL CHECK (skipped IN (0, 1)),
    spent_s bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
);
CREATE INDEX plan_item_meeting ON plan_item (student_id, meeting_id, position);

CREATE TABLE interview_event (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    session_id uuid NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL,
    at bigint NOT NULL,
    elapsed_ms bigint NOT NULL,
    boot_id text NOT NULL,
    subject text NOT NULL,
    number bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
);
CREATE INDEX interview_event_meeting ON interview_event (student_id, meeting_id, position);

-- Only ever added to. The note is its newest revision; written_at orders what several sittings wrote.
CREATE TABLE note_revision (
    student_id uuid NOT NULL,
    note_id uuid NOT NULL,
    revision bigint NOT NULL,
    meeting_id uuid NOT NULL,
    session_id uuid NOT NULL,
    content text NOT NULL,
    kind text NOT NULL,
    plan_item_id uuid,
    stamp_ms bigint NOT NULL,
    typed_at bigint NOT NULL,
    typed_elapsed_ms bigint NOT NULL,
    typed_boot_id text NOT NULL,
    author text NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (student_id, note_id, revision),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, plan_item_id) REFERENCES plan_item (student_id, id)
);
CREATE INDEX note_revision_meeting ON note_revision (student_id, meeting_id, note_id, revision);

CREATE TABLE change_group (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    args text NOT NULL,
    at bigint NOT NULL,
    counter bigint NOT NULL,
    author text NOT NULL,
    undoes uuid,
    undone_by uuid,
    PRIMARY KEY (student_id, id)
);
CREATE INDEX change_group_counter ON change_group (student_id, counter);

CREATE TABLE change (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    entity text NOT NULL,
    entity_id uuid NOT NULL,
    field text NOT NULL,
    old_value text,
    new_value text,
    at bigint NOT NULL,
    counter bigint NOT NULL,
    author text NOT NULL,
    replica_id uuid NOT NULL,
    PRIMARY KEY (student_id, id)
);
CREATE INDEX change_group_members ON change (student_id, group_id, counter);
CREATE INDEX change_entity ON change (student_id, entity_id, counter);
CREATE INDEX change_counter ON change (student_id, counter);

-- What the search index has not caught up with yet.
CREATE TABLE search_pending (
    student_id uuid NOT NULL,
    entity text NOT NULL,
    entity_id uuid NOT NULL,
    PRIMARY KEY (student_id, entity, entity_id)
);
