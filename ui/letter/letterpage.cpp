// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterpage.h"

#include "core/domain/clock.h"
#include "core/rules/letterchecks.h"
#include "core/text/datetext.h"
#include "core/workflow/changes.h"
#include "ui/letter/addresseecard.h"
#include "ui/letter/checklist.h"
#include "ui/letter/draftfield.h"
#include "ui/letter/letterchoice.h"
#include "ui/letter/letterkeeper.h"
#include "ui/letter/loadedletter.h"
#include "ui/shell/aside.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto PauseInLetter = 150ms;
constexpr int SideCharacters = 42;
constexpr int FewestTextCharacters = 58;

} // namespace

LetterPage::LetterPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_keeper(new LetterKeeper(context.worker, this))
    , m_choice(new LetterChoice)
    , m_sent(makeParagraph({}, TypeRole::Body, Tone::Good))
    , m_subject(new DraftField(DraftField::Lines::One))
    , m_body(new DraftField(DraftField::Lines::Many))
    , m_length(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_state(makeLabel({}, TypeRole::Body, Tone::Quiet))
    , m_error(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_person(new AddresseeCard)
    , m_checks(new CheckList)
    , m_copy(usualButton(tr("Copy")))
    , m_mail(usualButton(tr("Open in mail program")))
    , m_mark(primaryButton({}))
    , m_more(iconButton(Icon::More, tr("More")))
{
    setObjectName(u"letterPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *sheet = new QWidget;
    m_columns = new QHBoxLayout(sheet);
    m_columns->setContentsMargins(Space::Wide, Space::Usual, Space::Wide, Space::Close);
    m_columns->setSpacing(Space::Wide);
    m_columns->addWidget(buildText(), 3);
    m_side = buildSide();
    m_columns->addWidget(m_side, 2);
    column->addWidget(sheet, 1);
    column->addWidget(buildFoot());
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseInLetter);
    connect(&m_pause, &QTimer::timeout, this, &LetterPage::review);
    addKeys();
    listen();
}

LetterPage::~LetterPage() = default;

QWidget *LetterPage::buildText()
{
    m_sent->setObjectName(u"sentNote"_s);
    m_subject->setObjectName(u"subject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_body->setObjectName(u"letterText"_s);
    m_body->setAccessibleName(tr("Text of the letter"));
    m_body->setPlaceholderText(tr("Write here. The checks beside it read along."));
    auto *side = new QWidget;
    side->setMaximumWidth(m_body->sizeHint().width() + 2 * Space::Wide);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_choice);
    column->addWidget(m_sent);
    column->addWidget(m_subject);
    column->addWidget(m_body, 1);
    return side;
}

QWidget *LetterPage::buildSide()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"letterSide"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, Space::Small, 0);
    column->setSpacing(Space::Usual);
    column->addWidget(m_person);
    column->addWidget(m_checks);
    column->addStretch();
    scroll->setWidget(sheet);
    return scroll;
}

QWidget *LetterPage::buildFoot()
{
    m_length->setObjectName(u"length"_s);
    m_state->setObjectName(u"saveState"_s);
    m_error->setObjectName(u"letterError"_s);
    m_copy->setObjectName(u"copyLetter"_s);
    m_mail->setObjectName(u"openMail"_s);
    m_mark->setObjectName(u"markSent"_s);
    m_more->setObjectName(u"moreLetter"_s);
    m_copy->showIcon(Icon::Copy);
    m_mail->showIcon(Icon::Mail);
    m_mark->showIcon(Icon::Check);
    auto *foot = new QWidget;
    setFoot(foot);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(Space::Wide, Space::Small, Space::Wide, Space::Close);
    column->setSpacing(Space::Small);
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_length);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    row->addWidget(m_more);
    for (Button *button : {m_copy, m_mail, m_mark})
        row->addWidget(button);
    column->addLayout(row);
    m_error->setMinimumWidth(1);
    m_error->hide();
    return foot;
}

QAction *LetterPage::addKey(const QString &text, const QKeySequence &key, void (LetterPage::*does)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, does);
    addAction(action);
    return action;
}

void LetterPage::addKeys()
{
    addKey(tr("Next thing to mend"), Qt::Key_F8, &LetterPage::goToNext);
    addKey(tr("Previous thing to mend"), QKeyCombination(Qt::ShiftModifier, Qt::Key_F8), &LetterPage::goToPrevious);
    addKey(tr("Mend it"), QKeyCombination(Qt::AltModifier, Qt::Key_Return), &LetterPage::mendCurrent);
    addKey(tr("Mark as sent"), QKeyCombination(Qt::ControlModifier, Qt::Key_Return), &LetterPage::markSent);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"moreLetterMenu"_s);
    menu->addAction(addKey(tr("Save as an e-mail file…"), {}, &LetterPage::saveMail));
    menu->addAction(addKey(tr("Throw this draft away"), {}, &LetterPage::discard));
    connect(m_more, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
}

void LetterPage::listen()
{
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterPage::typed);
    connect(m_subject, &QPlainTextEdit::textChanged, this, &LetterPage::typed);
    connect(m_choice, &LetterChoice::changed, this, &LetterPage::chooseKind);
    connect(m_choice, &LetterChoice::beginWanted, this, &LetterPage::beginFrom);
    connect(m_choice, &LetterChoice::saveWanted, this, &LetterPage::keepTemplate);
    connect(m_choice, &LetterChoice::removeWanted, this, &LetterPage::removeTemplate);
    connect(m_checks, &CheckList::mendWanted, this, &LetterPage::mend);
    connect(m_checks, &CheckList::placeWanted, this, &LetterPage::showPlace);
    connect(m_checks, &CheckList::gapWanted, this, &LetterPage::fillGap);
    connect(m_person, &AddresseeCard::letterWanted, this,
        [this](LetterId id) { context().navigator.go({.kind = Place::Kind::Letter, .letter = id}); });
    connect(m_keeper, &LetterKeeper::stateChanged, this, &LetterPage::showState);
    connect(m_copy, &QPushButton::clicked, this, &LetterPage::copy);
    connect(m_mail, &QPushButton::clicked, this, &LetterPage::openMail);
    connect(m_mark, &QPushButton::clicked, this, &LetterPage::markSent);
    const auto concerns = [this](const QList<ContactId> &ids) {
        if (m_here && m_isLoaded && ids.contains(m_letter.contact))
            refresh();
    };
    connect(&context().changes, &Changes::contactsChanged, this, concerns);
    connect(&context().changes, &Changes::lettersChanged, this, concerns);
}

/// The text keeps its reading width; beside it is room for the rest, or below it where there is none.
void LetterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= character * (FewestTextCharacters + SideCharacters);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isWide ? character * SideCharacters : 0);
}

void LetterPage::arrive(const Place &place)
{
    m_here = true;
    loadTemplates();
    const bool isSame = m_isLoaded && !m_letter.sentAs && place == m_asked;
    if (isSame)
        return refresh();
    m_place = m_asked = place;
    m_keeper->flush();
    m_isLoaded = false;
    m_error->hide();
    load();
}

void LetterPage::leave()
{
    m_here = false;
    m_keeper->flush();
}

void LetterPage::load()
{
    ask([place = m_place](Desk &desk) { return loadLetter(desk, place); },
        [this, place = m_place](const LoadedLetter &loaded) {
            if (place == m_place)
                fill(loaded);
        },
        [this](const Error &error) {
            showFailure(error);
            if (m_here && !m_isLoaded)
                context().navigator.replace({.kind = Place::Kind::Letters});
        });
}

void LetterPage::fill(const LoadedLetter &loaded)
{
    m_place.about = loaded.about;
    showPerson(loaded);
    showLetter(loaded.desk, loaded.isStored);
    m_isLoaded = true;
    if (m_here)
        m_body->setFocus(Qt::OtherFocusReason);
    const LetterLanguage language = m_letter.language;
    aside([language] {
        prepareLetterChecks(language);
        return true;
    }).then(this, [this](bool) { review(); });
}

void LetterPage::showPerson(const LoadedLetter &loaded)
{
    const QDateTime now = context().clock.now();
    m_contact = loaded.contact;
    m_student = loaded.student;
    m_to = loaded.desk.to;
    m_person->show(loaded.contact, now, loaded.student.zone);
    m_person->showEarlier(loaded.earlier, now, loaded.student.zone);
}

void LetterPage::showLetter(const LetterOnDesk &desk, bool isStored)
{
    m_filling = true;
    m_letter = desk.letter;
    m_begun = desk.letter;
    if (isStored)
        m_begun.body = desk.begunFrom;
    m_subject->begin(desk.letter.subject);
    m_body->begin(desk.letter.body);
    m_filling = false;
    m_keeper->take(desk.letter, isStored);
    m_current.reset();
    showKind();
    showState();
}

/// What hangs on the situation, the channel, and whether it went out.
void LetterPage::showKind()
{
    const bool isSent = m_letter.sentAs.has_value();
    const bool isMail = m_letter.channel == Channel::Email;
    m_choice->show(m_letter);
    m_choice->setVisible(!isSent);
    m_subject->setVisible(isMail);
    m_subject->setReadOnly(isSent);
    m_body->setReadOnly(isSent);
    m_sent->setVisible(isSent);
    m_sent->setText(tr("Sent %1").arg(nearDateText(m_letter.modified, context().clock.now(), m_student.zone)));
    m_checks->setVisible(!isSent);
    m_mail->setVisible(isMail);
    m_mark->setVisible(!isSent);
    m_more->setVisible(!isSent);
    const bool isSpoken = m_letter.channel == Channel::Phone || m_letter.channel == Channel::InPerson;
    m_mark->setText(isSpoken ? tr("Mark as said") : tr("Mark as sent"));
}

/// After something changed elsewhere: nothing that is being typed is touched.
void LetterPage::refresh()
{
    Place place = m_place;
    place.letter = m_keeper->isStored() ? m_keeper->stored().id : LetterId {};
    ask([place](Desk &desk) { return loadLetter(desk, place); },
        [this, isStored = !place.letter.isNull(), slot = m_keeper->slot()](const LoadedLetter &loaded) {
            // Another letter is shown by now, or the same one anew.
            if (slot != m_keeper->slot() || loaded.contact.contact.id != m_letter.contact)
                return;
            showPerson(loaded);
            const bool isOther = !saysTheSame(loaded.desk.letter, m_letter);
            const bool isClean = m_keeper->state() == LetterKeeper::State::Saved;
            if (isStored && (loaded.desk.letter.sentAs != m_letter.sentAs || (isClean && isOther)))
                showLetter(loaded.desk, loaded.isStored);
            review();
        },
        [](const Error &) {});
}

void LetterPage::showState()
{
    if (m_letter.sentAs)
        return m_state->setText({});
    m_state->setTone(m_keeper->state() == LetterKeeper::State::Refused ? Tone::Bad : Tone::Quiet);
    switch (m_keeper->state()) {
    case LetterKeeper::State::Untouched:
        return m_state->setText(tr("Not kept until you change something"));
    case LetterKeeper::State::Pending:
        return m_state->setText(tr("Not saved yet"));
    case LetterKeeper::State::Saved:
        return m_state->setText(tr("Saved"));
    case LetterKeeper::State::Refused:
        return m_state->setText(tr("Not saved: the workspace refuses. Tried again each second."));
    }
}

QList<KeyHelp> LetterPage::keyHelp() const
{
    return {};
}

} // namespace Demitasse
