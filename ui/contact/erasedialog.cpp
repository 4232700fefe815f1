// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/erasedialog.h"

#include "core/text/errortext.h"
#include "ui/models/contactwords.h"
#include "ui/shell/aside.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNamed = 5;

QString someOf(const QStringList &names)
{
    QString some = names.first(std::min(names.size(), MostNamed)).join(u", "_s);
    return names.size() > MostNamed ? some + u", …"_s : some;
}

} // namespace

EraseDialog::EraseDialog(UiContext &context, ContactId id, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_contact(id)
    , m_title(makeParagraph(tr("Looking up what is held…"), TypeRole::Title))
    , m_words(new QVBoxLayout)
    , m_said(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_copy(usualButton(tr("Save a copy first…")))
    , m_cancel(usualButton(tr("Keep the person")))
    , m_erase(primaryButton(tr("Erase for good")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"eraseDialog"_s);
    setWindowTitle(tr("Erase for good"));
    m_copy->setObjectName(u"saveCopy"_s);
    m_cancel->setObjectName(u"keepPerson"_s);
    m_erase->setObjectName(u"eraseForGood"_s);
    m_said->setObjectName(u"eraseError"_s);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Usual);
    column->setSpacing(Space::Close);
    column->addWidget(m_title);
    m_words->setSpacing(Space::Close);
    column->addLayout(m_words);
    column->addStretch();
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_erase);
    column->addLayout(row);
    m_copy->setEnabled(false);
    m_erase->setEnabled(false);
    for (Button *button : {m_copy, m_erase})
        button->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &EraseDialog::chooseCopy);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    setMinimumWidth(scaledToText(Measure::NarrowColumn, fontMetrics()));
    look();
}

void EraseDialog::look()
{
    whenDone(
        m_context.worker.run([id = m_contact](Desk &desk) { return desk.erasing.outlook(id); }), this,
        [this](const ErasureOutlook &outlook) { show(outlook); }, [this](const Error &error) { fail(error); });
}

void EraseDialog::show(const ErasureOutlook &outlook)
{
    m_name = listedName(outlook.contact);
    m_title->setText(tr("Erase %1 for good?").arg(m_name));
    const QString meetings = outlook.meetings == 1 ? tr("1 meeting") : tr("%n meetings", nullptr, outlook.meetings);
    const QString notes = outlook.notes == 1 ? tr("1 note") : tr("%n notes", nullptr, outlook.notes);
    addParagraph(tr("Everything about this person goes: %1, %2, every message on record and the history of every "
                    "change. No undo brings it back.")
                     .arg(meetings, notes));
    if (outlook.sharedMeetings > 0)
        addParagraph(tr("Meetings with others too are kept, without this person."));
    if (!outlook.copies.isEmpty()) {
        QStringList files;
        for (const QString &copy : outlook.copies)
            files.append(QFileInfo(copy).fileName());
        addParagraph(
            tr("Copies of the workspace still hold the person: %1. Bringing one back erases them from it again.")
                .arg(someOf(files)));
    }
    if (!outlook.mentionedWith.isEmpty()) {
        QStringList names;
        for (const ContactView &view : outlook.mentionedWith)
            names.append(listedName(view));
        addParagraph(tr("The name also stands in what you wrote about others, which is left as it is: %1.")
                         .arg(someOf(names)));
    }
    addParagraph(tr("Files that you saved elsewhere, such as invitations and exports, are yours to delete."));
    m_copy->setEnabled(true);
    m_erase->setEnabled(true);
    fit();
}

void EraseDialog::fit()
{
    layout()->activate();
    const int height = layout()->totalHeightForWidth(width());
    setMinimumHeight(height);
    resize(width(), height);
}

void EraseDialog::say(const QString &text, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(text);
    m_said->show();
    fit();
}

void EraseDialog::addParagraph(const QString &text)
{
    auto *paragraph = makeParagraph(text);
    m_words->addWidget(paragraph);
    // Shown by the layout only later, and until then of no height.
    paragraph->show();
}

void EraseDialog::chooseCopy()
{
    auto *dialog = new QFileDialog(this, tr("Save a copy of everything held"), m_name + u".md"_s,
        tr("To read (*.md);;For programs (*.json)"));
    dialog->setObjectName(u"copyDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &EraseDialog::writeCopy);
    dialog->open();
}

void EraseDialog::writeCopy(const QString &path)
{
    const auto saved
        = [this, path] { say(tr("The copy is saved as %1.").arg(QFileInfo(path).fileName()), Tone::Good); };
    whenDone(
        m_context.worker.run([id = m_contact, path](Desk &desk) { return desk.erasing.writeCopy(id, path); }), this,
        saved, [this](const Error &error) { fail(error); });
}

void EraseDialog::erase()
{
    for (Button *button : {m_copy, m_cancel, m_erase})
        button->setEnabled(false);
    const auto done = [this](const ErasureOutlook &) {
        m_context.notices.tell(tr("%1 was erased for good.").arg(m_name));
        accept();
    };
    whenDone(
        m_context.worker.run([id = m_contact](Desk &desk) { return desk.erasing.erase(id); }), this, done,
        [this](const Error &error) { fail(error); });
}

void EraseDialog::fail(const Error &error)
{
    const ErrorText text = errorText(error);
    say(text.sentence + u' ' + text.wayOut, Tone::Bad);
    for (Button *button : {m_copy, m_cancel, m_erase})
        button->setEnabled(true);
}

} // namespace Demitasse
