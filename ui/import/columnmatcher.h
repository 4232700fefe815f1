// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importsource.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Demitasse {

/// What each column of the files holds, for people to say: its heading, some of what stands in it, and a choice of field.
/// Says nothing by itself; whoever shows it reads the files again as `chosen` tells.
class ColumnMatcher : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnMatcher(QWidget *parent = nullptr);

    /// Choices and focus stay where they are while the files and their headings do.
    void show(const QList<ImportFile> &files);
    /// Whether a table has no column that tells one person from another.
    static bool isNeeded(const QList<ImportFile> &files);

signals:
    /// How the file at that place is to be read from now on.
    void chosen(qsizetype file, const Demitasse::ColumnMapping &mapping);

private:
    void addFile(QVBoxLayout *column, qsizetype file, const ImportFile &read);
    QWidget *makeChoice(qsizetype file, qsizetype place, const FileColumn &column);

    QList<ImportFile> m_files;
};

} // namespace Demitasse
