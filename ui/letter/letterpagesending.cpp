// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterpage.h"

#include "core/domain/clock.h"
#include "core/workflow/lettermail.h"
#include "ui/letter/draftfield.h"
#include "ui/letter/letterfoot.h"
#include "ui/letter/letterkeeper.h"
#include "ui/letter/lettersendbar.h"
#include "ui/letter/loadedletter.h"
#include "ui/models/contactwords.h"
#include "ui/shell/aside.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace Demitasse {

using namespace Qt::StringLiterals;

void LetterPage::copy()
{
    const bool hasSubject = m_letter.channel == Channel::Email && !m_letter.subject.isEmpty();
    QGuiApplication::clipboard()->setText(hasSubject ? m_letter.subject + u"\n\n"_s + m_letter.body : m_letter.body);
    context().notices.tell(hasSubject ? tr("Subject and text are copied.") : tr("The text is copied."));
}

void LetterPage::openMail()
{
    const QString address = m_contact.contact.emails.value(0);
    if (address.isEmpty()) {
        return m_foot->showError(
            tr("No e-mail address of %1 is on record. Add it on the contact's page, or copy the text.")
                .arg(listedName(m_contact)));
    }
    m_keeper->flush();
    const Result<QUrl> link = mailLinkOf(m_letter, address);
    if (!link)
        return m_foot->showError(link.error());
    m_foot->hideError();
    if (!QDesktopServices::openUrl(*link))
        m_foot->showError(tr("No mail program answered. Copy the text, or save it as an e-mail file."));
}

void LetterPage::saveMail()
{
    QString name = displayName(m_contact.contact).left(80);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    const QString file = tr("Letter to %1.eml").arg(name.simplified());
    auto *dialog = new QFileDialog(this, tr("Save as an e-mail file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("E-mail (*.eml)"));
    dialog->setObjectName(u"saveMailDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"eml"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(file);
    connect(dialog, &QFileDialog::fileSelected, this, &LetterPage::writeMail);
    dialog->open();
}

void LetterPage::writeMail(const QString &path)
{
    const MailParty to {displayName(m_contact.contact), m_contact.contact.emails.value(0)};
    auto written = aside([path, letter = m_letter, to, from = m_student, now = context().clock.now()] {
        return saveAsMail(path, letter, to, from, now);
    });
    whenDone(
        std::move(written), this,
        [this, path] { context().notices.tell(tr("%1 is written.").arg(QFileInfo(path).fileName())); },
        [this](const Error &error) { m_foot->showError(error); });
}

bool LetterPage::stopsAtGap()
{
    review();
    if (m_review.gaps.isEmpty())
        return false;
    const LetterGap gap = m_review.gaps.first();
    m_foot->showError(tr("Fill in “%1” first: whoever reads it would see the gap.").arg(gap.text.left(60)));
    fillGap(gap);
    return true;
}

void LetterPage::markSent()
{
    if (!m_isLoaded || m_letter.sentAs || m_sending->isUnderWay() || stopsAtGap())
        return;
    m_keeper->forget();
    auto sent = [letter = m_letter, slot = m_keeper->slot(), about = m_place.about](Desk &desk) mutable -> Result<LoadedLetter> {
        letter.id = *slot;
        const Result<WrittenLetter> stored = desk.letters.save(letter);
        if (!stored)
            return failure(stored);
        *slot = stored->id;
        const Result<ContactView> moved = desk.letters.markSent(*stored, about);
        if (!moved)
            return failure(moved);
        return loadLetter(desk, {.kind = Place::Kind::Letter, .letter = stored->id});
    };
    ask(std::move(sent),
        [this, before = m_contact.contact.stage](const LoadedLetter &loaded) {
            showPerson(loaded);
            showLetter(loaded.desk, true);
            tellSent(context(), before, loaded.contact);
        },
        [this](const Error &error) {
            m_keeper->edit(m_letter);
            m_foot->showError(error);
        });
}

void LetterPage::discard()
{
    if (!m_isLoaded || m_letter.sentAs || m_sending->isUnderWay())
        return;
    m_keeper->forget();
    m_isLoaded = false;
    const auto leaveHere = [this] {
        if (!m_here)
            return;
        if (context().navigator.canGoBack())
            context().navigator.back();
        else
            context().navigator.go({.kind = Place::Kind::Letters});
    };
    ask(
        [slot = m_keeper->slot()](Desk &desk) -> Result<bool> {
            if (slot->isNull())
                return false;
            const Result<> done = desk.letters.discard(*slot);
            return done ? Result<bool> {true} : Result<bool> {failure(done)};
        },
        [this, leaveHere](bool wasStored) {
            if (wasStored) {
                context().notices.post({Notice::Tone::Good, {}, tr("The draft is thrown away."), tr("Undo"),
                    [context = &context()] { takeBackLast(*context, GroupKind::LetterDiscarded); }});
            }
            leaveHere();
        });
}

} // namespace Demitasse
