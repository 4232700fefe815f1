// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/questionpanel.h"

#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/plantext.h"
#include "ui/contact/linkbutton.h"
#include "ui/contact/meetingentry.h"
#include "ui/questions/questionwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

void addPart(QVBoxLayout &column, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty() || lines.first().isEmpty())
        return;
    column.addSpacing(Space::Small);
    column.addWidget(makeLabel(title, TypeRole::Caption, Tone::Quiet));
    for (const QString &line : lines) {
        auto *text = makeParagraph(lines.size() > 1 ? u"– "_s + line : line);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column.addWidget(text);
    }
}

QWidget *objectiveMarks(const QList<Objective> &objectives)
{
    auto *marks = new QWidget;
    auto *row = new QHBoxLayout(marks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Hair);
    for (const Objective objective : objectives) {
        row->addWidget(new IconMark(iconOf(objective), Measure::SmallIcon, Tone::Accent));
        row->addWidget(makeLabel(objectiveText(objective), TypeRole::Caption));
        row->addSpacing(Space::Small);
    }
    row->addStretch();
    return marks;
}

void putInstead(QWidget *&shown, QWidget *with, QVBoxLayout &column)
{
    delete shown;
    shown = with;
    if (with)
        column.addWidget(with);
}

} // namespace

QuestionPanel::QuestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_plan(primaryButton(tr("Add to a plan")))
    , m_meetings(new QMenu(this))
    , m_noMeeting(makeParagraph(tr("Book a meeting, and its plan can take this question."), TypeRole::Caption, Tone::Quiet))
    , m_favourite(usualButton({}))
    , m_copy(quietButton(tr("Copy as my own…")))
    , m_edit(quietButton(tr("Edit…")))
    , m_remove(quietButton(tr("Remove")))
    , m_scroll(new ScrollColumn)
{
    setObjectName(u"questionPanel"_s);
    m_scroll->column()->setContentsMargins(0, 0, Space::Small, 0);
    m_scroll->column()->setSpacing(0);
    m_scroll->column()->setAlignment(Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_noMeeting);
    column->addWidget(buildButtons());
}

QWidget *QuestionPanel::buildButtons()
{
    m_plan->setObjectName(u"planQuestion"_s);
    m_plan->showIcon(Icon::Add);
    m_meetings->setObjectName(u"planMeetings"_s);
    m_favourite->setObjectName(u"favouriteQuestion"_s);
    m_favourite->showIcon(Icon::Star);
    m_copy->setObjectName(u"copyQuestion"_s);
    m_edit->setObjectName(u"editQuestion"_s);
    m_remove->setObjectName(u"removeQuestion"_s);
    setPlainToolTip(m_plan, withShortcut(tr("Add to a plan"), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    setPlainToolTip(m_favourite, withShortcut(tr("Favourite"), QKeySequence(Qt::Key_Space)));
    connect(m_plan, &QPushButton::clicked, this, &QuestionPanel::plan);
    connect(m_favourite, &QPushButton::clicked, this, [this] { emit favouriteWanted(!m_isFavourite); });
    connect(m_copy, &QPushButton::clicked, this, &QuestionPanel::copyWanted);
    connect(m_edit, &QPushButton::clicked, this, &QuestionPanel::editWanted);
    connect(m_remove, &QPushButton::clicked, this, &QuestionPanel::removeWanted);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    for (Button *button : {m_favourite, m_copy, m_edit, m_remove})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_plan);
    return line;
}

void QuestionPanel::show(const BankQuestion *known)
{
    const QString id = known ? known->question.id : QString();
    if (id != m_id)
        putInstead(m_history, nullptr, *m_scroll->column());
    m_id = id;
    m_isFavourite = known && known->isFavourite;
    for (Button *button : {m_favourite, m_copy, m_plan})
        button->setEnabled(known);
    m_favourite->setText(m_isFavourite ? tr("Not a favourite") : tr("Favourite"));
    m_copy->setVisible(!known || !known->isOwn);
    m_edit->setVisible(known && known->isOwn);
    m_remove->setVisible(known && known->isOwn);
    QWidget *history = std::exchange(m_history, nullptr);
    putInstead(m_words, known ? buildWords(*known) : nullptr, *m_scroll->column());
    if (history)
        m_scroll->column()->addWidget(history);
    m_history = history;
}

QWidget *QuestionPanel::buildWords(const BankQuestion &known)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    auto *title = makeParagraph(plainText(known), TypeRole::Title);
    title->setObjectName(u"questionText"_s);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(title);
    column->addWidget(makeParagraph(kindText(known), TypeRole::Caption, Tone::Quiet));
    column->addWidget(objectiveMarks(known.question.objectives));
    addPart(*column, tr("What the answer tells you"), {fillQuestion(known.question.why, {})});
    addPart(*column, tr("What to say first"), {fillQuestion(known.question.opening, {})});
    QStringList prompts;
    for (const QString &prompt : known.question.prompts)
        prompts.append(fillQuestion(prompt, {}));
    addPart(*column, tr("What to ask on"), prompts);
    return words;
}

void QuestionPanel::showHistory(const QString &bankId, const QList<QuestionAsked> &history)
{
    if (bankId != m_id)
        return;
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, Space::Usual, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(makeLabel(tr("Asked before"), TypeRole::Caption, Tone::Quiet));
    if (history.isEmpty())
        column->addWidget(makeParagraph(tr("Not yet. When you have asked it, what you noted stands here."),
            TypeRole::Body, Tone::Quiet));
    for (const QuestionAsked &asked : history)
        column->addWidget(entryOf(asked));
    putInstead(m_history, all, *m_scroll->column());
}

QWidget *QuestionPanel::entryOf(const QuestionAsked &asked)
{
    const Meeting &meeting = asked.meeting.meeting;
    auto *entry = new QWidget;
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, Space::Small);
    column->setSpacing(0);
    //: Whom a question was asked, and when.
    auto *link = new LinkButton(tr("%1, %2").arg(
        fewNamesText(namesOf(asked.meeting.contacts)), fullDateText(meeting.start.instant, meeting.start.zone)));
    link->setObjectName(u"askedIn"_s);
    connect(link, &LinkButton::clicked, this, [this, id = meeting.id] { emit meetingWanted(id); });
    column->addWidget(link, 0, Qt::AlignLeft);
    for (const NoteRevision &note : asked.notes)
        column->addWidget(new NoteRow(note));
    if (asked.notes.isEmpty())
        column->addWidget(makeLabel(tr("Nothing was noted."), TypeRole::Caption, Tone::Quiet));
    return entry;
}

void QuestionPanel::offerMeetings(const QList<MeetingView> &meetings, const QDateTime &now)
{
    m_meetings->clear();
    for (const MeetingView &view : meetings) {
        if (!isPlannable(view))
            continue;
        const QString who = tr("%1, %2").arg(fewNamesText(namesOf(view.contacts)),
            nearDateText(view.meeting.start.instant, now, view.meeting.start.zone));
        m_meetings->addAction(withoutMnemonic(who), this, [this, id = view.meeting.id] { emit planned(id); });
    }
    const auto offered = m_meetings->actions();
    m_plan->setVisible(!offered.isEmpty());
    m_noMeeting->setVisible(offered.isEmpty());
    m_plan->setText(offered.size() > 1 ? tr("Add to a plan…") : tr("Add to the plan"));
}

void QuestionPanel::plan()
{
    const auto offered = m_meetings->actions();
    if (offered.size() == 1)
        offered.first()->trigger();
    else if (!offered.isEmpty())
        m_meetings->popup(m_plan->mapToGlobal(m_plan->rect().topLeft()) - QPoint(0, m_meetings->sizeHint().height()));
}

void QuestionPanel::focusFirst()
{
    (m_plan->isVisible() ? m_plan : m_favourite)->setFocus(Qt::TabFocusReason);
}

} // namespace Demitasse
