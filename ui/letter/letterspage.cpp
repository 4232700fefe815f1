// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterspage.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/lettertext.h"
#include "core/text/wordtext.h"
#include "core/workflow/changes.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/personfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSent = 50;

Icon channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Email: return Icon::Mail;
    case Channel::Social: return Icon::Link;
    case Channel::Phone: return Icon::Phone;
    case Channel::InPerson: return Icon::InPerson;
    }
    return Icon::Mail;
}

} // namespace

LettersPage::LettersPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_to(new PersonField(context.contacts, PersonField::Strangers::Unknown))
    , m_empty(new EmptyState(Icon::Mail, tr("No letters yet"),
          tr("What you write to people is kept here: drafts to go on with, and what went out. Choose someone, and the "
             "letter begins with a text that fits.")))
{
    setObjectName(u"lettersPage"_s);
    m_to->setObjectName(u"writeTo"_s);
    m_to->setPlaceholderText(tr("Write to…"));
    m_to->setAccessibleName(tr("Write to"));
    m_to->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_empty->setObjectName(u"noLetters"_s);
    auto *pipeline = usualButton(tr("Choose someone in the pipeline"));
    m_empty->addButton(pipeline);
    connect(pipeline, &QPushButton::clicked, this, [this] { this->context().navigator.go({Place::Kind::Pipeline}); });
    connect(m_to, &PersonField::chosen, this, [this](ContactId id) {
        m_to->clear();
        this->context().navigator.go({.kind = Place::Kind::Letter, .contact = id});
    });
    connect(m_to, &QLineEdit::returnPressed, this, [this] {
        if (const std::optional<ContactId> id = m_to->person())
            emit m_to->chosen(*id);
    });
    auto *scroll = new ScrollColumn;
    m_column = scroll->column();
    m_column->setSpacing(Space::Wide);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Letters"), TypeRole::PageTitle));
    head->addStretch();
    head->addWidget(m_to);
    m_column->addLayout(head);
    m_column->addWidget(m_empty);
    m_column->addStretch();
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(&context.changes, &Changes::lettersChanged, this, &LettersPage::load);
    connect(&context.changes, &Changes::contactsChanged, this, &LettersPage::load);
}

void LettersPage::arrive(const Place &)
{
    m_here = true;
    m_arriving = true;
    load();
}

void LettersPage::leave()
{
    m_here = false;
}

void LettersPage::focusFind()
{
    m_to->setFocus(Qt::ShortcutFocusReason);
}

void LettersPage::load()
{
    if (!m_here)
        return;
    ask(
        [](Desk &desk) -> Result<Lists> {
            const Result<QList<WrittenLetter>> drafts = desk.letters.drafts();
            const Result<QList<WrittenLetter>> sent = desk.letters.sentLately(MostSent);
            const Result<Student> student = desk.profile.student();
            if (!drafts || !sent || !student)
                return !drafts ? failure(drafts) : !sent ? failure(sent) : failure(student);
            Lists lists {*drafts, *sent, student->zone};
            std::ranges::sort(lists.drafts, std::greater(), &WrittenLetter::modified);
            return lists;
        },
        [this](const Lists &lists) { fill(lists); });
}

void LettersPage::fill(const Lists &lists)
{
    const bool isFirst = std::exchange(m_arriving, false);
    if (m_sheet && m_lists == lists && !isFirst)
        return;
    const bool hadFocus = m_sheet && m_sheet->isAncestorOf(window()->focusWidget());
    m_lists = lists;
    delete m_sheet;
    m_sheet = new QWidget;
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Wide);
    if (!lists.drafts.isEmpty())
        column->addWidget(makeSection(tr("Drafts"), lists.drafts));
    if (!lists.sent.isEmpty())
        column->addWidget(makeSection(tr("Sent lately"), lists.sent));
    m_column->insertWidget(1, m_sheet);
    const bool isEmpty = lists.drafts.isEmpty() && lists.sent.isEmpty();
    m_empty->setVisible(isEmpty);
    m_sheet->setVisible(!isEmpty);
    auto *first = m_sheet->findChild<ListRow *>();
    if (m_here && (hadFocus || isFirst))
        (first ? static_cast<QWidget *>(first) : m_to)->setFocus(Qt::OtherFocusReason);
}

QWidget *LettersPage::makeSection(const QString &title, const QList<WrittenLetter> &letters)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(title, TypeRole::Title));
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Hair, Space::Hair, Space::Hair, Space::Hair);
    card->column()->setSpacing(0);
    const QDateTime now = context().clock.now();
    for (const WrittenLetter &letter : letters) {
        const ContactView *view = context().contacts.find(letter.contact);
        const QString what = u"%1 · %2"_s.arg(situationText(letter.situation), channelText(letter.channel));
        auto *row = new ListRow(channelIcon(letter.channel), view ? listedName(*view) : tr("Somebody"), what);
        row->setObjectName(u"letterRow"_s);
        row->addAtEnd(makeLabel(nearDateText(letter.modified, now, m_lists->zone), TypeRole::Body, Tone::Quiet));
        connect(row, &ListRow::clicked, this,
            [this, id = letter.id] { context().navigator.go({.kind = Place::Kind::Letter, .letter = id}); });
        card->column()->addWidget(row);
    }
    column->addWidget(card);
    return section;
}

} // namespace Demitasse
