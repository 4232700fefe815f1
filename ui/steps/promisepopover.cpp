// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/steps/promisepopover.h"

#include "core/text/debrieftext.h"
#include "core/text/wordtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/personfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualDays = 7;
constexpr int TextCharacters = 44;
constexpr int LongestText = 500;

} // namespace

PromisePopover *PromisePopover::ask(
    QWidget *host, const QRect &anchor, const ContactBook &book, const Start &start, QDate today, Noted noted)
{
    auto *popover = new PromisePopover(host, book, start, today, std::move(noted));
    popover->open(anchor, popover->m_text);
    return popover;
}

void PromisePopover::dress(const Start &start, QDate today)
{
    m_text->setObjectName(u"promiseText"_s);
    m_text->setMaxLength(LongestText);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * TextCharacters);
    m_text->setPlaceholderText(tr("Send her the article on lakes"));
    m_due->setObjectName(u"promiseDue"_s);
    m_due->setCalendarPopup(true);
    m_due->setMinimumDate(today);
    m_person->setObjectName(u"promisePerson"_s);
    m_person->setPlaceholderText(tr("nobody in particular"));
    m_person->setPerson(start.promise.contact);
    m_kind->setObjectName(u"promiseKind"_s);
    for (const CommitmentKind kind : allOf<CommitmentKind>())
        m_kind->addItem(commitmentKindText(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(static_cast<int>(start.promise.kind));
    m_theirs->setObjectName(u"promiseTheirs"_s);
    m_theirs->setChecked(start.isTheirs.value_or(false));
    // Shown before it has its place it would be a window for a moment, and take the focus along.
    if (!start.isTheirs)
        m_theirs->hide();
    m_remark->hide();
}

PromisePopover::PromisePopover(
    QWidget *host, const ContactBook &book, const Start &start, QDate today, Noted noted)
    : Popover(host)
    , m_noted(std::move(noted))
    , m_text(new QLineEdit(start.promise.text))
    , m_due(new QDateEdit(start.promise.due.value_or(today.addDays(UsualDays))))
    , m_person(new PersonField(book, PersonField::Strangers::Unknown))
    , m_kind(new QComboBox)
    , m_theirs(new QCheckBox(tr("They promised it: I wait for it")))
    , m_remark(makeParagraph({}, TypeRole::Caption, Tone::Bad))
{
    setObjectName(u"promisePopover"_s);
    dress(start, today);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Close);
    const std::pair<QString, QWidget *> fields[]
        = {{tr("What"), m_text}, {tr("By", "a day"), m_due}, {tr("For", "a person"), m_person}, {tr("Kind"), m_kind}};
    for (int row = 0; const auto &[name, field] : fields) {
        field->setAccessibleName(name);
        grid->addWidget(makeLabel(name), row, 0);
        grid->addWidget(field, row++, 1);
    }
    auto *note = usualButton(tr("Note it"));
    note->setObjectName(u"promiseConfirm"_s);
    auto *cancel = quietButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(note);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column()->addWidget(makeLabel(tr("Something to do"), TypeRole::Strong));
    grid->addWidget(m_theirs, grid->rowCount(), 1);
    column()->addLayout(grid);
    column()->addWidget(m_remark);
    column()->addLayout(buttons);
    connect(note, &QPushButton::clicked, this, &PromisePopover::settle);
    connect(cancel, &QPushButton::clicked, this, &PromisePopover::leave);
}

void PromisePopover::settle()
{
    const bool isNamed = !m_person->namesNobody();
    if (m_text->text().trimmed().isEmpty() || !isNamed) {
        m_remark->setText(isNamed ? tr("Say in a few words what it is.") : tr("Nobody is called that."));
        m_remark->show();
        fit();
        return (isNamed ? m_text : m_person)->setFocus();
    }
    Commitment promise;
    promise.contact = m_person->person();
    promise.text = m_theirs->isChecked() ? waitingText(m_text->text()) : m_text->text();
    promise.due = m_due->date();
    promise.kind = static_cast<CommitmentKind>(m_kind->currentData().toInt());
    const Noted noted = std::exchange(m_noted, {});
    leave();
    if (noted)
        noted(promise);
}

} // namespace Demitasse
