// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QDateTime>
#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class Label;

/// A workspace that could not be opened: what happened, what is unharmed, and the ways out. Nothing is written from
/// here; a backup is only put in place when someone presses the button.
class FailurePage : public QWidget
{
    Q_OBJECT

public:
    FailurePage(const QString &path, const Error &error, QWidget *parent = nullptr);

    /// There is an automatic copy that verifies, made then (UTC).
    void offerBackup(const QString &backup, const QDateTime &made);
    void setBusy(bool busy);

signals:
    void retryWanted();
    void restoreWanted(const QString &backup);
    void otherWanted(const QString &path);
    /// Somewhere else, or where one is missing: here.
    void startAnewWanted(const QString &path);

private:
    void addWays(const QString &path, const Error &error);

    QVBoxLayout *m_ways;
};

} // namespace Demitasse
