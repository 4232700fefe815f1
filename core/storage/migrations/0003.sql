-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen, as every migration.

-- A draft until a touch says that it was sent.
CREATE TABLE letter (
    student_id @id NOT NULL,
    id @id NOT NULL,
    contact_id @id NOT NULL,
    situation @text NOT NULL,
    channel @text NOT NULL,
    language @text NOT NULL,
    subject @text NOT NULL,
    content @text NOT NULL,
    meeting_id @id,
    touch_id @id,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id),
    FOREIGN KEY (student_id, touch_id) REFERENCES touch (student_id, id)
);
CREATE INDEX letter_contact ON letter (student_id, contact_id);

-- The student's own texts to begin letters with.
CREATE TABLE letter_template (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    name @text NOT NULL,
    situation @text NOT NULL,
    channel @text NOT NULL,
    language @text NOT NULL,
    subject @text NOT NULL,
    content @text NOT NULL,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id)
);

-- What was promised, advised, or is to be shared.
CREATE TABLE commitment (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    contact_id @id,
    kind @text NOT NULL,
    content @text NOT NULL,
    due_on @text,
    done_at @int,
    told_at @int,
    created_at @int NOT NULL,
    modified_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
);
CREATE INDEX commitment_contact ON commitment (student_id, contact_id);

-- What was decided about a derived next step, by its key.
CREATE TABLE step_decision (
    student_id @id NOT NULL REFERENCES student (id),
    id @id NOT NULL,
    contact_id @id,
    step @text NOT NULL,
    choice @text NOT NULL,
    until_date @text,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
);

-- How often to be in touch; how long the way is; why someone said no.
CREATE TABLE rhythm (
    student_id @id NOT NULL,
    id @id NOT NULL,
    contact_id @id NOT NULL,
    days @int NOT NULL,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
);

CREATE TABLE travel (
    student_id @id NOT NULL,
    id @id NOT NULL,
    meeting_id @id NOT NULL,
    minutes @int NOT NULL,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, meeting_id) REFERENCES meeting (student_id, id)
);

CREATE TABLE decline (
    student_id @id NOT NULL,
    id @id NOT NULL,
    contact_id @id NOT NULL,
    touch_id @id NOT NULL,
    reason @text NOT NULL,
    created_at @int NOT NULL,
    deleted_at @int,
    row_hash @bytes NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, touch_id) REFERENCES touch (student_id, id)
);
