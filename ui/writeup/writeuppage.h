// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/writeup/talkform.h"

#include <QTimer>
#include <QUuid>

namespace Demitasse {

class Button;
class GrowingField;
class Label;
class LinkButton;

/// A talk that was held without the program, written up: who, when, and the notes as they come to mind, one a line.
/// What is typed outlives the page and the program until it is saved. (REQ 11)
class WriteUpPage : public Page
{
    Q_OBJECT

public:
    explicit WriteUpPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    QList<KeyHelp> keyHelp() const override;

private:
    /// What a page begins with.
    struct Beginning
    {
        HeldTalk talk;
        QStringList plan;
        QString zone;
    };
    static Result<Beginning> beginningOf(Desk &desk, const QUuid &key, const Place &place, const QDateTime &now);
    QWidget *buildNotes();
    QWidget *buildFoot();
    void fill(const Beginning &beginning);
    HeldTalk talk() const;
    void changed();
    void keepDraft();
    void check();
    void save();

    QUuid m_key;
    Place m_place;
    QStringList m_plan;
    bool m_filling = false;
    /// Something was typed that is not kept yet.
    bool m_waits = false;
    QTimer m_pause;

    QWidget *m_sheet;
    TalkForm *m_form;
    GrowingField *m_lines;
    Label *m_count;
    Label *m_refused;
    Label *m_error;
    Button *m_save;
    LinkButton *m_notHeld;
    QWidget *m_foot;
};

} // namespace Demitasse
