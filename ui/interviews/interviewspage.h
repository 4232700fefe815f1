// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/readystep.h"
#include "core/workflow/conversation.h"
#include "ui/shell/page.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace Demitasse {

/// Meetings as rows of two lines: those ahead, soonest first, then those that were, newest first; or, while someone
/// looks for something, the notes in which it was found.
class InterviewsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MeetingRole = Qt::UserRole,
        ContactRole,
        /// Of a note that was found.
        NoteRole,
        TitleRole,
        DetailRole,
        WordRole,
        IsAheadRole,
        IsToPrepareRole,
        IsHeldRole,
        IsCancelledRole
    };

    explicit InterviewsModel(const Clock &clock, QObject *parent = nullptr);

    /// `zone` is the student's: times are said as the student lives them.
    void setMeetings(const QList<MeetingView> &meetings, const QString &zone);
    /// How ready one is for those that lie ahead.
    void setReadiness(const QHash<MeetingId, Readiness> &readiness);
    void setFound(const QList<NoteFound> &found);
    void stopFinding();
    bool isFinding() const { return m_finding; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant meetingData(const MeetingView &view, int role) const;
    QVariant foundData(const NoteFound &found, int role) const;

    const Clock &m_clock;
    QList<MeetingView> m_meetings;
    QHash<MeetingId, Readiness> m_readiness;
    QString m_zone;
    QList<NoteFound> m_found;
    bool m_finding = false;
};

/// All interviews, and search in everything that was said in them.
class InterviewsPage : public Page
{
    Q_OBJECT

public:
    explicit InterviewsPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void focusFind() override;

private:
    void reload();
    void askReadiness(const QList<MeetingView> &meetings);
    void find();
    void openRow(const QModelIndex &index);
    QWidget *buildPlanWay();
    QWidget *buildWayBack();
    void openPlan();
    void showEmpty();
    std::optional<MeetingId> chosenAhead() const;

    InterviewsModel m_model;
    QTimer m_pause;
    QLineEdit *m_find;
    QListView *m_list;
    QStackedWidget *m_faces;
    class EmptyState *m_empty;
};

} // namespace Demitasse
