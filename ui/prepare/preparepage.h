// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/readying.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

namespace Demitasse {

class AdviceCard;
class Button;
class CheckSection;
class ConsentCard;
class OwnItemLine;
class PrepareHead;
class ReadySteps;
class ScrollColumn;
enum class OwnDue;

/// Getting ready for one conversation: who, when and where, the five steps with what is missing in each, the two
/// checklists, and what to choose once. It never asks for more than one came to do.
class PreparePage : public Page
{
    Q_OBJECT

public:
    explicit PreparePage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    QList<KeyHelp> keyHelp() const override;

private:
    struct Shown
    {
        ReadyView ready;
        QString ownZone;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    QWidget *buildAdvice();
    QWidget *buildFoot();
    void listen();
    void load();
    void fill(const Shown &shown);
    void showChecklist(CheckSection *section, ChecklistPart part);
    void showTimes();
    void openStep(ReadyStep step);
    void mark(const QString &key, ChecklistMark mark);
    void remove(const QString &key);
    void add(const QString &text, OwnDue due);
    const Meeting &meeting() const { return m_shown->ready.meeting.meeting; }

    ScrollColumn *m_scroll;
    PrepareHead *m_head;
    ReadySteps *m_steps;
    OwnItemLine *m_own;
    CheckSection *m_etiquette;
    CheckSection *m_logistics;
    QWidget *m_advice = nullptr;
    QList<AdviceCard *> m_cards;
    ConsentCard *m_consent;
    QWidget *m_foot = nullptr;
    Button *m_start;
    QTimer m_tick;
    MeetingId m_meeting;
    std::optional<Shown> m_shown;
    bool m_here = false;
};

} // namespace Demitasse
