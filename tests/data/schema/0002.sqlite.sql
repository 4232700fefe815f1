-- SPDX-FileCopyrightText: 2026 The Demitasse contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frozen, as every migration.

-- A contact's picture, small enough to lie beside the row. Never changed: a new picture is a new row.
CREATE TABLE photo (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, contact_id) REFERENCES contact (student_id, id)
) STRICT;
CREATE INDEX photo_contact ON photo (student_id, contact_id);

-- Two contacts who look like one person and are two.
CREATE TABLE kept_apart (
    student_id TEXT NOT NULL,
    id TEXT NOT NULL,
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (student_id, id),
    FOREIGN KEY (student_id, first_id) REFERENCES contact (student_id, id),
    FOREIGN KEY (student_id, second_id) REFERENCES contact (student_id, id)
) STRICT;

-- How the columns of files with these headings were matched with the fields of a contact.
CREATE TABLE column_mapping (
    student_id TEXT NOT NULL REFERENCES student (id),
    headings TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (student_id, headings)
) STRICT;

-- Who was erased for good, so that a copy of the workspace from before can be made to forget them too.
CREATE TABLE erasure (
    student_id TEXT NOT NULL REFERENCES student (id),
    contact_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (student_id, contact_id)
) STRICT;
