// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/briefpage.h"

#include "core/workflow/changes.h"
#include "ui/brief/briefactions.h"
#include "ui/brief/sheetview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

BriefPage::BriefPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_actions(new BriefActions(context, this))
    , m_about(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_paper(new QComboBox)
    , m_front(new SheetView(0))
    , m_back(new SheetView(1))
    , m_save(primaryButton(tr("Save as PDF…")))
    , m_print(usualButton(tr("Print…")))
    , m_questions(quietButton(tr("Change the questions")))
{
    setObjectName(u"briefPage"_s);
    auto *scroll = new ScrollColumn;
    scroll->column()->setSpacing(Space::Usual);
    scroll->column()->addWidget(buildHead());
    auto *sheets = new QHBoxLayout;
    sheets->setSpacing(Space::Wide);
    sheets->addWidget(m_front, 1, Qt::AlignTop);
    sheets->addWidget(m_back, 1, Qt::AlignTop);
    scroll->column()->addLayout(sheets);
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(buildFoot(), 100);
    foot->addStretch();
    column->addLayout(foot);
    connect(&context.changes, &Changes::meetingsChanged, this, &BriefPage::load);
    connect(&context.changes, &Changes::contactsChanged, this, &BriefPage::load);
    connect(&context.changes, &Changes::researchChanged, this, &BriefPage::load);
    connect(&context.changes, &Changes::directionChanged, this, &BriefPage::load);
    connect(&context.changes, &Changes::studentChanged, this, &BriefPage::load);
}

QWidget *BriefPage::buildHead()
{
    m_paper->setObjectName(u"paper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("Letter"), word(Paper::Letter));
    m_paper->addItem(tr("A4"), word(Paper::A4));
    connect(m_paper, &QComboBox::activated, this, &BriefPage::choosePaper);
    auto *head = new QWidget;
    auto *words = new QVBoxLayout;
    words->addWidget(makeParagraph(tr("Brief"), TypeRole::PageTitle));
    words->addWidget(m_about);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(makeLabel(tr("Paper"), TypeRole::Caption, Tone::Quiet), 0, Qt::AlignBottom);
    row->addWidget(m_paper, 0, Qt::AlignBottom);
    return head;
}

QAction *BriefPage::addKey(Icon which, const QString &text, const QKeySequence &key, Button *button)
{
    auto *action = new QAction(icon(which), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    button->setToolTip(withShortcut(text, key));
    connect(button, &Button::clicked, action, &QAction::trigger);
    return action;
}

QWidget *BriefPage::buildFoot()
{
    m_save->setObjectName(u"saveBrief"_s);
    m_print->setObjectName(u"printBrief"_s);
    m_questions->setObjectName(u"changeQuestions"_s);
    connect(addKey(Icon::Download, tr("Save the brief as PDF…"), QKeySequence::Save, m_save), &QAction::triggered, this,
        [this] {
            if (m_brief)
                m_actions->askToSave(*m_brief);
        });
    connect(addKey(Icon::Document, tr("Print the brief…"), QKeySequence::Print, m_print), &QAction::triggered, this,
        [this] {
            if (m_brief)
                m_actions->askToPrint(*m_brief);
        });
    connect(m_questions, &Button::clicked, this,
        [this] { context().navigator.go({.kind = Place::Kind::Plan, .meeting = m_meeting}); });
    auto *foot = new QWidget;
    foot->setMaximumWidth(Measure::Column + 2 * Space::Large);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Large, Space::Close, Space::Large, Space::Usual);
    row->addStretch();
    for (Button *button : {m_questions, m_print, m_save})
        row->addWidget(button);
    setFoot(foot);
    return foot;
}

void BriefPage::arrive(const Place &place)
{
    if (place.meeting != m_meeting) {
        m_meeting = place.meeting;
        m_brief.reset();
    }
    load();
    m_save->setFocus();
}

void BriefPage::load()
{
    if (m_meeting.isNull())
        return;
    ask([id = m_meeting](Desk &desk) { return desk.briefing.of(id); },
        [this, id = m_meeting](const MeetingBrief &brief) {
            if (id == m_meeting)
                fill(brief);
        },
        [this](const Error &error) {
            if (error.code != ErrorCode::NoSuchMeeting || isVisible())
                showFailure(error);
        });
}

void BriefPage::fill(const MeetingBrief &brief)
{
    m_brief = brief;
    m_brief->paper = m_chosen.value_or(brief.paper);
    m_about->setText(brief.brief.title + u" · "_s + brief.brief.day + u", "_s + brief.brief.time);
    m_paper->setCurrentIndex(m_paper->findData(word(m_brief->paper)));
    m_front->setBrief(*m_brief);
    m_back->setBrief(*m_brief);
}

void BriefPage::choosePaper()
{
    m_chosen = fromWord<Paper>(m_paper->currentData().toString());
    if (m_brief)
        fill(*m_brief);
}

} // namespace Demitasse
