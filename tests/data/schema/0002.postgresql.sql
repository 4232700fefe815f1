-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen, as every migration.

-- A contact's picture, small enough to lie beside the row. Never changed: a new picture is a new row.
CREATE TABLE photo (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    media_type text NOT NULL,
    content bytea NOT NULL,
    created_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
);
CREATE INDEX photo_contact ON photo (student_id, contact_id);

-- Two contacts who look like one person and are two.
CREATE TABLE kept_apart (
    student_id uuid NOT NULL,
    id uuid NOT NULL,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL,
    created_at bigint NOT NULL,
    deleted_at bigint,
    row_hash bytea NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, first_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, second_id) REFERENCES contact (student_id, id)
);

-- How the columns of files with these headings were matched with the fields of a contact.
CREATE TABLE column_mapping (
    student_id uuid NOT NULL REFERENCES student (id),
    headings text NOT NULL,
    fields text NOT NULL,
    PRIMARY KEY (student_id, headings)
);

-- Who was erased for good, so that a copy of the workspace from before can be made to forget them too.
CREATE TABLE erasure (
    student_id uuid NOT NULL REFERENCES student (id),
    contact_id uuid NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (student_id, contact_id)
);
