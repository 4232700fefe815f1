-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen, as every migration.

-- What the student makes of a conversation: one per meeting.
CREATE TABLE debrief (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    path_id uuid,
    interest_before bigint NOT NULL,
    interest_after bigint NOT NULL,
    moved_by uuid,
    moved_text text NOT NULL,
    depth text,
    finished_at bigint,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
);
CREATE INDEX debrief_meeting ON debrief (student_id, meeting_id);

-- One sentence of it, and the note that it comes from.
CREATE TABLE debrief_line (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    kind text NOT NULL,
    content text NOT NULL,
    basis text,
    note_id uuid,
    position bigint NOT NULL,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
);
CREATE INDEX debrief_line_meeting ON debrief_line (student_id, meeting_id);

-- What it is like to work there, facet by facet; of the student's own ones, the name stands in facet too.
CREATE TABLE workplace_facet (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    facet text NOT NULL,
    content text NOT NULL,
    basis text,
    note_id uuid,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
);
CREATE INDEX workplace_facet_meeting ON workplace_facet (student_id, meeting_id);

-- Whether a question of the plan brought something.
CREATE TABLE question_verdict (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    plan_item_id uuid NOT NULL,
    worked bigint NOT NULL,
    created_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, plan_item_id) REFERENCES plan_item (student_id, id)
);
CREATE INDEX question_verdict_meeting ON question_verdict (student_id, meeting_id);

-- The shelf: what was recommended to read, to take part in, to join.
CREATE TABLE resource (
    student_id uuid NOT NULL REFERENCES student (id),
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    link text NOT NULL,
    remarks text NOT NULL,
    contact_id uuid,
    path_id uuid,
    done_at bigint,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
);
CREATE INDEX resource_contact ON resource (student_id, contact_id);

-- What a note became: a contact, something to do, a thing on the shelf.
CREATE TABLE note_outcome (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    note_id uuid NOT NULL,
    contact_id uuid,
    commitment_id uuid,
    resource_id uuid,
    created_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, commitment_id) REFERENCES commitment (student_id, id),
    FOREIGN KEY (student_id, resource_id) REFERENCES resource (student_id, id)
);
CREATE INDEX note_outcome_meeting ON note_outcome (student_id, meeting_id);

-- What somebody says of a path, and who said so or said otherwise.
CREATE TABLE claim (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    path_id uuid NOT NULL,
    content text NOT NULL,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
);

CREATE TABLE claim_voice (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    contact_id uuid NOT NULL,
    meeting_id uuid,
    note_id uuid,
    stance text NOT NULL,
    basis text,
    created_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, claim_id) REFERENCES claim (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
);
CREATE INDEX claim_voice_claim ON claim_voice (student_id, claim_id);

-- Where the student stands on a path; the newest counts, the older ones tell how it came.
CREATE TABLE path_decision (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    path_id uuid NOT NULL,
    choice text NOT NULL,
    content text NOT NULL,
    created_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
);

-- What is to be done for a path: its action plan.
CREATE TABLE path_action (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    path_id uuid NOT NULL,
    commitment_id uuid NOT NULL,
    created_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id),
    FOREIGN KEY (student_id, commitment_id) REFERENCES commitment (student_id, id)
);
