// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/writeup/writeuppage.h"

#include "core/domain/clock.h"
#include "core/text/errortext.h"
#include "core/text/notetext.h"
#include "core/text/wordtext.h"
#include "ui/contact/linkbutton.h"
#include "ui/paths/growingfield.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTimeZone>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto KeepDraftAfter = 1s;
/// In seconds: one writes up what just was.
constexpr qint64 UsuallyAgo = 3600;
constexpr int FewestNoteLines = 8;
constexpr int MostNoteLines = 200;

QString lettersHint()
{
    QStringList letters;
    for (const NoteKind kind : allOf<NoteKind>())
        letters.append(u"%1 %2"_s.arg(kindLetter(kind)).arg(noteKindText(kind)));
    return letters.join(u" · "_s);
}

} // namespace

WriteUpPage::WriteUpPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_form(new TalkForm(context.contacts))
    , m_lines(new GrowingField(GrowingField::Look::Framed, tr("Notes")))
    , m_count(makeLabel({}, TypeRole::Caption, Tone::Quiet))
    , m_refused(makeParagraph({}, TypeRole::Body, Tone::Warn))
    , m_error(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_save(primaryButton(tr("Keep the talk")))
    , m_notHeld(new LinkButton(tr("It did not take place")))
{
    setObjectName(u"writeUpPage"_s);
    auto *scroll = new ScrollColumn;
    scroll->column()->setSpacing(Space::Wide);
    scroll->column()->addWidget(makeLabel(tr("Write up a talk"), TypeRole::PageTitle));
    m_notHeld->setObjectName(u"talkNotHeld"_s);
    connect(m_notHeld, &LinkButton::clicked, this,
        [this] { this->context().navigator.go({.kind = Place::Kind::Booking, .meeting = m_place.meeting}); });
    scroll->column()->addWidget(m_notHeld, 0, Qt::AlignLeft);
    scroll->column()->addWidget(m_form);
    scroll->column()->addWidget(buildNotes());
    scroll->column()->addStretch();
    m_sheet = scroll;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_foot = buildFoot());
    setFoot(m_foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(KeepDraftAfter);
    connect(&m_pause, &QTimer::timeout, this, &WriteUpPage::keepDraft);
    connect(m_form, &TalkForm::changed, this, &WriteUpPage::changed);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &WriteUpPage::changed);
    auto *action = new QAction(m_save->text(), this);
    action->setObjectName(u"keepTalk"_s);
    action->setShortcut(Qt::CTRL | Qt::Key_Return);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, &WriteUpPage::save);
    addAction(action);
    setPlainToolTip(m_save, withShortcut(m_save->text(), action->shortcut()));
}

QWidget *WriteUpPage::buildNotes()
{
    m_lines->setObjectName(u"talkLines"_s);
    m_lines->setHeight(FewestNoteLines, MostNoteLines);
    m_lines->setPlaceholderText(tr("What you remember, one thing a line, in any order"));
    m_count->setObjectName(u"talkCount"_s);
    m_refused->setObjectName(u"talkRefused"_s);
    m_refused->hide();
    auto *notes = new QWidget;
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("What was said"), TypeRole::Title));
    head->addStretch();
    head->addWidget(m_count, 0, Qt::AlignBottom);
    column->addLayout(head);
    column->addWidget(m_lines);
    column->addWidget(m_refused);
    column->addWidget(makeParagraph(tr("A letter and a space at the start of a line say what it is: %1").arg(lettersHint()),
        TypeRole::Caption, Tone::Quiet));
    column->addWidget(makeParagraph(
        tr("Before the letter the minute may stand, such as 12:30. A line that begins with ? names the question that the "
           "lines below it answer, by its number in your plan or in words."),
        TypeRole::Caption, Tone::Quiet));
    return notes;
}

QWidget *WriteUpPage::buildFoot()
{
    m_save->setObjectName(u"keepTalkButton"_s);
    m_error->setObjectName(u"talkError"_s);
    m_error->hide();
    connect(m_save, &Button::clicked, this, &WriteUpPage::save);
    auto *middle = new QWidget;
    middle->setMaximumWidth(Measure::Column + 2 * Space::Large);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(Space::Large, Space::Close, Space::Large, Space::Usual);
    row->addWidget(m_error, 1);
    row->addStretch();
    row->addWidget(m_save);
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(middle);
    return foot;
}

QList<KeyHelp> WriteUpPage::keyHelp() const
{
    return {{tr("letter, space"), tr("Kind of the note, at the start of a line")},
        {tr("12:30"), tr("The minute, at the start of a line")}, {tr("?"), tr("The question, at the start of a line")}};
}

void WriteUpPage::arrive(const Place &place)
{
    m_place = place;
    m_key = !place.meeting.isNull() ? place.meeting.value : place.contact.value;
    m_sheet->hide();
    m_foot->hide();
    m_error->hide();
    ask([key = m_key, place, now = context().clock.now()](Desk &desk) { return beginningOf(desk, key, place, now); },
        [this, key = m_key](const Beginning &beginning) {
            if (key == m_key)
                fill(beginning);
        });
}

void WriteUpPage::leave()
{
    keepDraft();
}

Result<WriteUpPage::Beginning> WriteUpPage::beginningOf(
    Desk &desk, const QUuid &key, const Place &place, const QDateTime &now)
{
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    Beginning beginning;
    beginning.zone = student->zone;
    const QDateTime here = now.addSecs(-UsuallyAgo).toTimeZone(QTimeZone(student->zone.toLatin1()));
    beginning.talk.start = {here.date(), QTime(here.time().hour(), 0), std::nullopt};
    beginning.talk.zone = student->zone;
    beginning.talk.minutes = student->defaultMinutes;
    if (!place.contact.isNull())
        beginning.talk.people = {place.contact};
    if (!place.meeting.isNull()) {
        const Result<HeldTalk> booked = desk.writingUp.asBooked(place.meeting);
        const Result<InterviewView> view = desk.conversation.view(place.meeting);
        if (!booked || !view)
            return booked ? failure(view) : failure(booked);
        beginning.talk = *booked;
        for (const PlanItem &item : view->items)
            beginning.plan.append(item.text);
    }
    if (const std::optional<HeldTalk> draft = desk.writingUp.draft(key))
        beginning.talk = *draft;
    return beginning;
}

void WriteUpPage::fill(const Beginning &beginning)
{
    m_filling = true;
    m_plan = beginning.plan;
    m_form->show(beginning.talk, beginning.zone, context().clock.now());
    m_lines->begin(QString::fromUtf8(beginning.talk.lines));
    m_filling = false;
    m_waits = false;
    check();
    m_notHeld->setVisible(!m_place.meeting.isNull());
    m_sheet->show();
    m_foot->show();
    if (beginning.talk.lines.isEmpty())
        m_form->begin();
    else
        m_lines->setFocus(Qt::OtherFocusReason);
}

HeldTalk WriteUpPage::talk() const
{
    HeldTalk talk = m_form->talk();
    talk.meeting = m_place.meeting;
    talk.lines = m_lines->words().toUtf8();
    talk.letters = kindLetters();
    return talk;
}

void WriteUpPage::changed()
{
    if (m_filling)
        return;
    m_waits = true;
    m_pause.start();
    m_error->hide();
    check();
}

void WriteUpPage::keepDraft()
{
    m_pause.stop();
    if (!std::exchange(m_waits, false))
        return;
    ask([key = m_key, talk = talk()](Desk &desk) { return desk.writingUp.keepDraft(key, talk); }, [] {});
}

void WriteUpPage::check()
{
    const HeldTalk now = talk();
    const WrittenNotes notes = readWrittenNotes(now.lines, {now.letters, m_plan, now.minutes});
    m_count->setText(tr("%n notes", nullptr, static_cast<int>(notes.notes.size())));
    QStringList refused;
    for (const RefusedLine &line : notes.refused.first(std::min<qsizetype>(notes.refused.size(), 3)))
        refused.append(tr("Line %1: %2").arg(line.line).arg(errorText(line.reason).sentence));
    m_refused->setText(refused.join(u'\n'));
    m_refused->setVisible(!refused.isEmpty());
}

/// Nothing that was typed is left out: a line that cannot be taken waits to be mended.
void WriteUpPage::save()
{
    const HeldTalk now = talk();
    const WrittenNotes notes = readWrittenNotes(now.lines, {now.letters, m_plan, now.minutes});
    if (!m_foot->isVisible())
        return;
    if (!notes.refused.isEmpty()) {
        m_lines->setFocus(Qt::OtherFocusReason);
        m_lines->setTextCursor(QTextCursor(m_lines->document()->findBlockByNumber(notes.refused.first().line - 1)));
        return;
    }
    m_save->setEnabled(false);
    m_pause.stop();
    m_waits = false;
    ask(
        [key = m_key, now](Desk &desk) -> Result<WrittenUp> {
            const Result<WrittenUp> written = desk.writingUp.write(now);
            // It is kept now; that its draft stays is no harm.
            if (written)
                std::ignore = desk.writingUp.dropDraft(key);
            return written;
        },
        [this](const WrittenUp &written) {
            m_save->setEnabled(true);
            context().notices.post({Notice::Tone::Good, {}, tr("The talk is kept."), tr("Undo"),
                [&context = context()] { takeBackLast(context, GroupKind::TalkWrittenUp); }});
            context().navigator.replace(
                {.kind = Place::Kind::Interview, .meeting = written.interview.meeting.meeting.id});
        },
        [this](const Error &error) {
            m_save->setEnabled(true);
            m_waits = true;
            m_pause.start();
            const ErrorText text = errorText(error);
            m_error->setText(text.sentence + u' ' + text.wayOut);
            m_error->show();
        });
}

} // namespace Demitasse
