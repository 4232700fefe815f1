// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Demitasse {

/// Which workspace this window shows, and the wish for another. Whoever listens closes the one and opens the other.
class WorkspaceChoice : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceChoice(const QString &path, QObject *parent = nullptr)
        : QObject(parent)
        , m_path(path)
    {
    }

    const QString &path() const { return m_path; }

public slots:
    /// May name the same file: then it is opened again.
    void open(const QString &path) { emit wanted(path); }

signals:
    void wanted(const QString &path);

private:
    QString m_path;
};

} // namespace Demitasse
