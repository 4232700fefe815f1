// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/debriefing.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace Demitasse {

class InPlaceField;
class InterestField;

/// How much the path appeals before and after the talk, what moved that, and how deep the talk went. (REQ 85)
class InterestCard : public QWidget
{
    Q_OBJECT

public:
    explicit InterestCard(QWidget *parent = nullptr);

    void show(const DebriefView &view, const QHash<NoteId, QString> &minutes);
    void begin();
    void commit();

signals:
    void kept(const Demitasse::Debrief &debrief);

private:
    using QWidget::show;
    QWidget *buildDepth();
    void connectParts();
    void showPaths(const QList<ContactView> &people);
    void showNotes(const QList<NoteRevision> &notes, const QHash<NoteId, QString> &minutes);
    void showDepth();

    Debrief m_debrief;
    QWidget *m_pathLine;
    QComboBox *m_path;
    InterestField *m_before;
    InterestField *m_after;
    QComboBox *m_movedBy;
    InPlaceField *m_movedText;
    QButtonGroup *m_depth;
};

} // namespace Demitasse
