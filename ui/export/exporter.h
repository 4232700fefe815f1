// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/exporting.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

class QProgressDialog;
class QWidget;

namespace Demitasse {

struct UiContext;

/// Takes people, or everything, out of the program as a file: asks where to, collects on the worker a little at a time,
/// writes on a thread of its own, and says how it went. What takes longer shows how far it is and can be cancelled.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    Exporter(UiContext &context, QWidget *page);

    /// These people, or everybody, as a table or as cards: the name that is chosen says which.
    void askForPeople(const std::optional<QList<ContactId>> &people, const QString &suggestedName);
    /// Everything of the student's, to be merged into another workspace.
    void askForEverything();

private:
    void ask(const QString &title, const QString &suggestedName, const QString &kinds,
        const std::optional<QList<ContactId>> &people);
    void start(const QString &path, const std::optional<QList<ContactId>> &people);
    void step();
    void write();
    void finish(const Result<int> &written);
    bool isCancelled() const;

    UiContext &m_context;
    QWidget *m_page;
    QPointer<QProgressDialog> m_progress;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<ExportRun> m_run;
    ExportFormat m_format = ExportFormat::Csv;
    QString m_path;
};

} // namespace Demitasse
