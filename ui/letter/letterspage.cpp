// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterspage.h"

#include "core/workflow/changes.h"
#include "ui/letter/letterdelegate.h"
#include "ui/pipeline/listkeys.h"
#include "ui/shell/navigator.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/personfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

LettersPage::LettersPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context.contacts, context.clock)
    , m_to(new PersonField(context.contacts, PersonField::Strangers::Unknown))
    , m_find(new FindField(tr("Find a letter")))
    , m_list(new QListView)
    , m_empty(new EmptyState(Icon::Mail, {}, {}))
    , m_faces(new QStackedWidget)
{
    setObjectName(u"lettersPage"_s);
    setUpList();
    m_empty->setObjectName(u"noLetters"_s);
    auto *pipeline = usualButton(tr("Choose someone in the pipeline"));
    m_empty->addButton(pipeline);
    connect(pipeline, &QPushButton::clicked, this, [this] { this->context().navigator.go({Place::Kind::Pipeline}); });
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addWidget(buildHead());
    column->addWidget(m_faces, 1);
    listen();
}

QWidget *LettersPage::buildHead()
{
    const int character = fontMetrics().averageCharWidth();
    m_to->setObjectName(u"writeTo"_s);
    m_to->setPlaceholderText(tr("Write to…"));
    m_to->setAccessibleName(tr("Write to"));
    m_find->setObjectName(u"findLetter"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(makeLabel(tr("Letters"), TypeRole::PageTitle));
    row->addStretch();
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_find), static_cast<QLineEdit *>(m_to)}) {
        field->setMinimumWidth(character * 14);
        field->setMaximumWidth(character * 32);
        row->addWidget(field, 1);
    }
    return head;
}

void LettersPage::setUpList()
{
    m_list->setObjectName(u"letters"_s);
    m_list->setAccessibleName(tr("Letters"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LetterDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->installEventFilter(this);
}

void LettersPage::listen()
{
    connect(m_to, &PersonField::chosen, this, [this](ContactId id) {
        m_to->clear();
        context().navigator.go({.kind = Place::Kind::Letter, .contact = id});
    });
    connect(m_to, &QLineEdit::returnPressed, this, [this] {
        if (const std::optional<ContactId> id = m_to->person())
            emit m_to->chosen(*id);
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.find(text);
        m_list->setCurrentIndex(m_model.index(0));
        showFound();
    });
    connect(m_find, &FindField::wentDown, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { openRow(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &LettersPage::openRow);
    connect(&context().changes, &Changes::lettersChanged, this, &LettersPage::load);
    connect(&context().changes, &Changes::contactsChanged, this, &LettersPage::load);
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
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

/// What is typed on the list looks for a letter.
bool LettersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (isEnter(*key)) {
        openRow(m_list->currentIndex());
        return true;
    }
    if (key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_find->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (const QString text = typedText(*key); !text.isEmpty()) {
        m_find->typeOn(text);
        return true;
    }
    return false;
}

void LettersPage::load()
{
    if (!m_here)
        return;
    ask(
        [](Desk &desk) -> Result<ListedLetters> {
            const Result<QList<WrittenLetter>> drafts = desk.letters.drafts();
            const Result<QList<WrittenLetter>> sent = desk.letters.sentLately(std::numeric_limits<int>::max());
            const Result<Student> student = desk.profile.student();
            if (!drafts || !sent || !student)
                return !drafts ? failure(drafts) : !sent ? failure(sent) : failure(student);
            return listedLetters(*drafts, *sent, student->zone);
        },
        [this](const ListedLetters &letters) { fill(letters); });
}

void LettersPage::fill(const ListedLetters &letters)
{
    const bool isFirst = std::exchange(m_arriving, false);
    const LetterId kept {m_list->currentIndex().data(LettersModel::IdRole).toUuid()};
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model.setLetters(letters);
    m_list->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(kept))));
    m_list->verticalScrollBar()->setValue(scrolled);
    showFound();
    if (m_here && isFirst)
        (m_model.count() == 0 ? static_cast<QWidget *>(m_to) : m_list)->setFocus(Qt::OtherFocusReason);
}

void LettersPage::showFound()
{
    if (m_model.count() == 0) {
        m_empty->setWords(tr("No letters yet"),
            tr("What you write to people is kept here: drafts to go on with, and what went out. Choose someone, and the "
               "letter begins with a text that fits."));
    } else {
        m_empty->setWords(tr("No letter found"), tr("No name and no letter has these words. Try fewer."));
    }
    m_find->setVisible(m_model.count() > 0);
    m_faces->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

void LettersPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        context().navigator.go(
            {.kind = Place::Kind::Letter, .letter = LetterId {index.data(LettersModel::IdRole).toUuid()}});
}

} // namespace Demitasse
