-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen, as every migration.

-- What the student makes of a conversation: one per meeting.
CREATE TABLE debrief (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    path_id TEXT,
    interest_before INTEGER NOT NULL,
    interest_after INTEGER NOT NULL,
    moved_by TEXT,
    moved_text TEXT NOT NULL,
    depth TEXT,
    finished_at INTEGER,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
) STRICT;
CREATE INDEX debrief_meeting ON debrief (student_id, meeting_id);

-- One sentence of it, and the note that it comes from.
CREATE TABLE debrief_line (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    basis TEXT,
    note_id TEXT,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
) STRICT;
CREATE INDEX debrief_line_meeting ON debrief_line (student_id, meeting_id);

-- What it is like to work there, facet by facet; of the student's own ones, the name stands in facet too.
CREATE TABLE workplace_facet (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    facet TEXT NOT NULL,
    content TEXT NOT NULL,
    basis TEXT,
    note_id TEXT,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
) STRICT;
CREATE INDEX workplace_facet_meeting ON workplace_facet (student_id, meeting_id);

-- Whether a question of the plan brought something.
CREATE TABLE question_verdict (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    plan_item_id TEXT NOT NULL,
    worked INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, plan_item_id) REFERENCES plan_item (student_id, id)
) STRICT;
CREATE INDEX question_verdict_meeting ON question_verdict (student_id, meeting_id);

-- The shelf: what was recommended to read, to take part in, to join.
CREATE TABLE resource (
    student_id TEXT NOT NULL REFERENCES student (id),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    remarks TEXT NOT NULL,
    contact_id TEXT,
    path_id TEXT,
    done_at INTEGER,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
) STRICT;
CREATE INDEX resource_contact ON resource (student_id, contact_id);

-- What a note became: a contact, something to do, a thing on the shelf.
CREATE TABLE note_outcome (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    note_id TEXT NOT NULL,
    contact_id TEXT,
    commitment_id TEXT,
    resource_id TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, commitment_id) REFERENCES commitment (student_id, id),
    FOREIGN KEY (student_id, resource_id) REFERENCES resource (student_id, id)
) STRICT;
CREATE INDEX note_outcome_meeting ON note_outcome (student_id, meeting_id);

-- What somebody says of a path, and who said so or said otherwise.
CREATE TABLE claim (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    path_id TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
) STRICT;

CREATE TABLE claim_voice (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    claim_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    meeting_id TEXT,
    note_id TEXT,
    stance TEXT NOT NULL,
    basis TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, claim_id) REFERENCES claim (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
) STRICT;
CREATE INDEX claim_voice_claim ON claim_voice (student_id, claim_id);

-- Where the student stands on a path; the newest counts, the older ones tell how it came.
CREATE TABLE path_decision (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    path_id TEXT NOT NULL,
    choice TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
) STRICT;

-- What is to be done for a path: its action plan.
CREATE TABLE path_action (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    path_id TEXT NOT NULL,
    commitment_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id),
    FOREIGN KEY (student_id, commitment_id) REFERENCES commitment (student_id, id)
) STRICT;
