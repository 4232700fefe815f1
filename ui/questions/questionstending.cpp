// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/ownquestionform.h"
#include "ui/questions/packspanel.h"
#include "ui/questions/questionlist.h"
#include "ui/questions/questionpanel.h"
#include "ui/questions/questionspage.h"
#include "ui/questions/questionwords.h"
#include "ui/shell/aside.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>

namespace Demitasse {

using namespace Qt::StringLiterals;

template <class Work> void QuestionsPage::tend(Work work, const QString &told, GroupKind kind)
{
    UiContext *context = &this->context();
    ask(std::move(work), [context, told, kind] {
        context->notices.post({Notice::Tone::Good, {}, told, QuestionsPage::tr("Undo"),
            [context, kind] { takeBackLast(*context, kind); }});
    });
}

void QuestionsPage::toggleFavourite()
{
    if (const BankQuestion *known = m_list->chosen())
        setFavourite(known->question.id, !known->isFavourite);
}

void QuestionsPage::setFavourite(const QString &id, bool favourite)
{
    ask([id, favourite](Desk &desk) { return desk.questions.setFavourite(id, favourite); }, [] {});
}

void QuestionsPage::planChosen()
{
    if (m_side->currentIndex() == QuestionFace)
        m_panel->plan();
}

void QuestionsPage::planFor(MeetingId meeting)
{
    const QString id = m_panel->shown();
    UiContext *context = &this->context();
    ask(
        [meeting, id](Desk &desk) -> Result<bool> {
            const Result<PlanView> before = desk.preparation.plan(meeting);
            if (!before)
                return failure(before);
            const Result<PlanView> after = desk.preparation.add(meeting, {id});
            return after ? Result<bool> {after->items.size() > before->items.size()} : Result<bool> {failure(after)};
        },
        [context, meeting](bool isNew) {
            Notice notice {Notice::Tone::Good, {}, isNew ? tr("It is in the plan.") : tr("It was in the plan already."),
                tr("See the plan"),
                [context, meeting] { context->navigator.go({.kind = Place::Kind::Plan, .meeting = meeting}); }};
            if (isNew) {
                notice.other = tr("Undo");
                notice.actOther = [context] { takeBackLast(*context, GroupKind::PlanChanged); };
            }
            context->notices.post(notice);
        });
}

/// What is being written already stays.
void QuestionsPage::write(const Question &question, std::optional<OwnQuestionId> id)
{
    if (m_side->currentIndex() == FormFace)
        return;
    m_side->setCurrentIndex(FormFace);
    m_form->begin(question, id);
}

void QuestionsPage::writeNew()
{
    Question question;
    question.language = m_language;
    write(question);
}

void QuestionsPage::copyChosen()
{
    if (const BankQuestion *known = m_list->chosen())
        write(known->question);
}

void QuestionsPage::editChosen()
{
    const BankQuestion *known = m_list->chosen();
    if (known && known->isOwn)
        write(known->question, OwnQuestionId::fromText(known->question.id));
}

void QuestionsPage::removeChosen()
{
    const BankQuestion *known = m_list->chosen();
    if (known && known->isOwn && m_side->currentIndex() == QuestionFace) {
        tend([id = OwnQuestionId::fromText(known->question.id)](Desk &desk) { return desk.questions.remove(id); },
            tr("The question is removed; plans keep it."), GroupKind::QuestionRemoved);
    }
}

void QuestionsPage::store(const Question &question)
{
    ask(
        [question, id = m_form->id()](Desk &desk) {
            return id ? desk.questions.save(*id, question) : desk.questions.add(question);
        },
        [this](const OwnQuestion &own) {
            m_wanted = own.id.text();
            backToList();
            load();
            context().notices.post({Notice::Tone::Good, {}, tr("The question is kept."), tr("Undo"),
                [context = &context()] { takeBackLast(*context, GroupKind::QuestionSaved); }});
        },
        [this](const Error &error) { m_form->showFailure(error); });
}

void QuestionsPage::switchLanguage()
{
    m_language = m_language == "fr"_L1 ? u"en"_s : u"fr"_s;
    load();
}

void QuestionsPage::openPacks()
{
    m_side->setCurrentIndex(PacksFace);
    m_packs->focusFirst();
}

void QuestionsPage::backToList()
{
    m_side->setCurrentIndex(QuestionFace);
    m_list->focusList();
}

void QuestionsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Take in a pack"), {}, tr("Packs of questions (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &QuestionsPage::take);
    dialog->open();
}

void QuestionsPage::take(const QStringList &paths)
{
    openPacks();
    m_packs->beginOutcomes();
    for (const QString &path : paths) {
        comeHome(aside([path] { return readPackFile(path); }), this, [this](const Result<PackFile> &file) {
            if (!file)
                return m_packs->addFailure(file.error());
            ask([file = *file](Desk &desk) { return desk.packs.take(file); },
                [this, path = file->path](const PackTaken &taken) { m_packs->addTaken(path, taken); },
                [this](const Error &error) { m_packs->addFailure(error); });
        });
    }
}

void QuestionsPage::removePack(PackId id)
{
    tend([id](Desk &desk) { return desk.packs.remove(id); }, tr("The pack is removed; plans keep their questions."),
        GroupKind::PackRemoved);
}

void QuestionsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void QuestionsPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        take(paths);
}

} // namespace Demitasse
