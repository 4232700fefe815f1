// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/following.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Demitasse {

class Button;
class FollowRow;
class Label;

/// What follows from a conversation: its notes of people, promises and recommendations, each to become a thing of its
/// own or with a way to what it became. It asks the worker itself and keeps itself true; the focus stays where it was.
class FollowingPanel : public QWidget
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    FollowingPanel(UiContext &context, QWidget *page);

    void show(MeetingId meeting);
    /// To the first note that nothing was made of yet, else to the first.
    void focusFirst();

signals:
    /// It shows a meeting's notes, now or anew; how many still ask to become something.
    void filled(int open);

private:
    using QWidget::show;

    void load();
    void fill(const FollowingView &view);
    FollowRow *makeRow(const FollowingNote &note);
    void propose(NoteId note, NoteThing thing);
    void ask(const NoteProposal &proposal, NoteThing thing);
    void askContact(const NoteProposal &proposal, const QRect &anchor);
    void open(const Became &became);
    QRect placeOfNote(NoteId note) const;
    void make(const std::function<Result<NoteOutcome>(Desk &)> &work, const QString &told, GroupKind kind);
    void showFailure(const Error &error);

    UiContext &m_context;
    QWidget *m_page;
    MeetingId m_meeting;
    std::optional<FollowingView> m_shown;
    bool m_showsAll = false;
    QVBoxLayout *m_column;
    QWidget *m_sheet = nullptr;
    QList<FollowRow *> m_rows;
    Label *m_nothing;
    Button *m_all;
};

} // namespace Demitasse
