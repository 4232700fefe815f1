-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen, as every migration.

-- How the student introduces themselves: per path, or for any occasion.
CREATE TABLE pitch (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    path_id @id,
    content @text NOT NULL,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
);

-- One time that a pitch was said aloud.
CREATE TABLE rehearsal (
    student_id @id NOT NULL,
    id @id NOT NULL,
    pitch_id @id NOT NULL,
    words @int NOT NULL,
    seconds @int NOT NULL,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, pitch_id) REFERENCES pitch (student_id, id)
);

-- What the student wants to find out about a path.
CREATE TABLE open_question (
    student_id @id NOT NULL,
    id @id NOT NULL,
    path_id @id NOT NULL,
    content @text NOT NULL,
    answer @text NOT NULL,
    answered_at @int,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
);

-- What the student could tell of themselves: stories, skills, what they can offer.
CREATE TABLE story (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    kind @text NOT NULL,
    title @text NOT NULL,
    content @text NOT NULL,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id)
);

-- What research brought, of a person, an organization or a path's industry; and the question that it answers already.
CREATE TABLE finding (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    contact_id @id,
    organization_id @id,
    path_id @id,
    topic @text NOT NULL,
    content @text NOT NULL,
    source @text NOT NULL,
    source_date @text,
    quote @text NOT NULL,
    answered_question @text NOT NULL,
    bank_id @text NOT NULL,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, organization_id) REFERENCES organization (student_id, id),
    FOREIGN KEY (student_id, path_id) REFERENCES path (student_id, id)
);
CREATE INDEX finding_contact ON finding (student_id, contact_id);
CREATE INDEX finding_organization ON finding (student_id, organization_id);

CREATE TABLE industry (
    student_id @id NOT NULL,
    id @id NOT NULL,
    organization_id @id NOT NULL,
    name @text NOT NULL,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, organization_id) REFERENCES organization (student_id, id)
);

-- The student's own questions for the bank.
CREATE TABLE own_question (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    content @text NOT NULL,
    language @text NOT NULL,
    category @text NOT NULL,
    objectives @text NOT NULL,
    level @text NOT NULL,
    minutes @int NOT NULL,
    implication @text NOT NULL,
    opening @text NOT NULL,
    prompts @text NOT NULL,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id)
);

-- Questions of the bank, by their names there.
CREATE TABLE favourite (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    bank_id @text NOT NULL,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id)
);

-- A file of questions that was taken in, as it was.
CREATE TABLE pack (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    name @text NOT NULL,
    content @text NOT NULL,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id)
);

-- What is ticked on a meeting's checklists, what was chosen there, and what the student added to them.
CREATE TABLE checklist_entry (
    student_id @id NOT NULL,
    id @id NOT NULL,
    meeting_id @id NOT NULL,
    item @text NOT NULL,
    content @text NOT NULL,
    choice @text NOT NULL,
    due_at @int,
    done_at @int,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
);
CREATE INDEX checklist_entry_meeting ON checklist_entry (student_id, meeting_id);

-- Someone agreed to be recorded: when, and in which words they were asked.
CREATE TABLE consent (
    student_id @id NOT NULL,
    id @id NOT NULL,
    meeting_id @id NOT NULL,
    wording @text NOT NULL,
    given_at @int NOT NULL,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
);

-- Where the advice of career centres differs: which of it this student follows.
CREATE TABLE advice_choice (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    topic @text NOT NULL,
    choice @text NOT NULL,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id)
);

-- So that whatever refers to a row is found without reading every contact.
CREATE INDEX contact_introducer ON contact (student_id, introducer_id);
CREATE INDEX contact_organization ON contact (student_id, organization_id);
CREATE INDEX stage_change_touch ON stage_change (student_id, touch_id);
