// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QObject>

namespace Demitasse {

/// What changed, by id, after it was committed. Emitted on the thread that owns the workspace; whoever shows things
/// connects to it with a context of its own thread and asks again for what it shows.
class Changes : public QObject
{
    Q_OBJECT

signals:
    void contactsChanged(const QList<Demitasse::ContactId> &contacts);
    /// Which there are, what they are called, or what they belong to.
    void organizationsChanged(const QList<Demitasse::OrganizationId> &organizations);
    void meetingsChanged(const QList<Demitasse::MeetingId> &meetings);
    void notesChanged(const QList<Demitasse::MeetingId> &meetings);
    /// To whom: written, discarded or sent.
    void lettersChanged(const QList<Demitasse::ContactId> &contacts);
    /// Of whom is not said: what is known of an organization or a path bears on many.
    void researchChanged();
    void studentChanged();
    /// Paths and what the student asks of them; how they introduce themselves, and what they can tell.
    void directionChanged();
    /// The bank of questions: what it holds, and what the student likes of it.
    void questionsChanged();
    /// What is recommended to read, to take part in, to join.
    void shelfChanged();
    /// Something was done or undone: what undo and redo offer is no longer what it was.
    void historyChanged();
};

} // namespace Demitasse
