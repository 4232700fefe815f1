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
#include "ui/letter/letterfoot.h"
#include "ui/letter/letterkeeper.h"
#include "ui/letter/lettersendbar.h"
#include "ui/letter/lettersheet.h"
#include "ui/letter/loadedletter.h"
#include "ui/letter/templatesdialog.h"
#include "ui/letter/thanksnotes.h"
#include "ui/shell/aside.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto PauseInLetter = 150ms;

} // namespace

LetterPage::LetterPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_keeper(new LetterKeeper(context.worker, this))
    , m_sheet(new LetterSheet)
    , m_foot(new LetterFoot)
    , m_sending(new LetterSendBar(context))
    , m_choice(m_sheet->choice())
    , m_subject(m_sheet->field(LetterField::Subject))
    , m_body(m_sheet->field(LetterField::Body))
    , m_person(m_sheet->person())
    , m_checks(m_sheet->checks())
{
    setObjectName(u"letterPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_foot);
    setFoot(m_foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseInLetter);
    connect(&m_pause, &QTimer::timeout, this, &LetterPage::review);
    m_foot->addSending(m_sending, m_sending->button());
    m_sending->setResting(m_body);
    addKeys();
    listen();
}

LetterPage::~LetterPage() = default;

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
    addKey(tr("Choose from your notes"), Qt::Key_F9, &LetterPage::goToNotes);
    addKey(tr("Mend it"), QKeyCombination(Qt::AltModifier, Qt::Key_Return), &LetterPage::mendCurrent);
    addKey(tr("Send by mail"), QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Return),
        &LetterPage::pressSend);
    addKey(tr("Mark as sent"), QKeyCombination(Qt::ControlModifier, Qt::Key_Return), &LetterPage::markSent);
    m_foot->addMore(addKey(tr("Save as an e-mail file…"), {}, &LetterPage::saveMail));
    m_foot->addMore(addKey(tr("Throw this draft away"), {}, &LetterPage::discard));
}

void LetterPage::listen()
{
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterPage::typed);
    connect(m_subject, &QPlainTextEdit::textChanged, this, &LetterPage::typed);
    connect(m_choice, &LetterChoice::changed, this, &LetterPage::chooseKind);
    connect(m_choice, &LetterChoice::beginWanted, this, &LetterPage::beginFrom);
    connect(m_choice, &LetterChoice::saveWanted, this, &LetterPage::keepTemplate);
    connect(m_choice, &LetterChoice::templatesWanted, this, &LetterPage::openTemplates);
    connect(m_checks, &CheckList::mendWanted, this, &LetterPage::mend);
    connect(m_checks, &CheckList::placeWanted, this, &LetterPage::showPlace);
    connect(m_checks, &CheckList::otherWanted, this, &LetterPage::openOther);
    connect(m_checks, &CheckList::gapWanted, this, &LetterPage::fillGap);
    connect(m_person, &AddresseeCard::letterWanted, this,
        [this](LetterId id) { context().navigator.go({.kind = Place::Kind::Letter, .letter = id}); });
    connect(m_sheet->notes(), &ThanksNotes::toggled, this, &LetterPage::useNote);
    connect(m_sheet->notes(), &ThanksNotes::noteWanted, this, &LetterPage::openNote);
    connect(m_keeper, &LetterKeeper::stateChanged, this, &LetterPage::showState);
    connect(m_foot, &LetterFoot::copyWanted, this, &LetterPage::copy);
    connect(m_foot, &LetterFoot::mailWanted, this, &LetterPage::openMail);
    connect(m_foot, &LetterFoot::markWanted, this, &LetterPage::markSent);
    connect(m_sending, &LetterSendBar::sendWanted, this, &LetterPage::sendMail);
    connect(m_sending, &LetterSendBar::changed, this, &LetterPage::freeze);
    const auto concerns = [this](const QList<ContactId> &ids) {
        if (m_here && m_isLoaded && ids.contains(m_letter.contact))
            refresh();
    };
    connect(&context().changes, &Changes::contactsChanged, this, concerns);
    connect(&context().changes, &Changes::lettersChanged, this, concerns);
    connect(&context().changes, &Changes::historyChanged, this, [this] {
        if (m_here)
            loadTemplates();
    });
}

void LetterPage::arrive(const Place &place)
{
    m_here = true;
    loadTemplates();
    const bool isSame = m_isLoaded && !m_letter.sentAs && place == m_asked;
    if (isSame) {
        showSending();
        return refresh();
    }
    m_place = m_asked = place;
    m_keeper->flush();
    m_isLoaded = false;
    m_foot->hideError();
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
    const auto prepare = [language] {
        prepareLetterChecks(language);
        return true;
    };
    comeHome(aside(prepare), this, [this](bool) { review(); });
}

void LetterPage::showPerson(const LoadedLetter &loaded)
{
    const QDateTime now = context().clock.now();
    m_contact = loaded.contact;
    m_student = loaded.student;
    m_to = loaded.desk.to;
    m_voice = loaded.voice;
    m_voice.ground.beginFrom(m_begun.body);
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
    m_voice.ground.beginFrom(m_begun.body);
    m_subject->begin(desk.letter.subject);
    m_body->begin(desk.letter.body);
    m_filling = false;
    m_keeper->take(desk.letter, isStored);
    m_current.reset();
    m_recall = {};
    showKind();
    showState();
    recall();
}

void LetterPage::showKind()
{
    m_sheet->showKind(
        m_letter, tr("Sent %1").arg(nearDateText(m_letter.sentAt, context().clock.now(), m_student.zone)));
    m_foot->showKind(m_letter);
    showSending();
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
    m_foot->showState(m_keeper->state(), m_letter.sentAs.has_value());
}

QList<KeyHelp> LetterPage::keyHelp() const
{
    return {};
}

} // namespace Demitasse
