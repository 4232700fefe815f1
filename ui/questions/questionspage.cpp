// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/questionspage.h"

#include "core/domain/clock.h"
#include "core/workflow/changes.h"
#include "ui/questions/ownquestionform.h"
#include "ui/questions/packspanel.h"
#include "ui/questions/questionlist.h"
#include "ui/questions/questionpanel.h"
#include "ui/questions/questionwords.h"
#include "ui/shell/navigator.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace Demitasse {

using namespace Qt::StringLiterals;

QuestionsPage::QuestionsPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_language(languageOfProgram())
    , m_list(new QuestionList(QuestionList::Filters::All))
    , m_panel(new QuestionPanel)
    , m_form(new OwnQuestionForm)
    , m_packs(new PacksPanel)
    , m_side(new QStackedWidget)
{
    setObjectName(u"questionsPage"_s);
    setAcceptDrops(true);
    offer(u"planChosen"_s, tr("Add to a plan"), QKeyCombination(Qt::ControlModifier, Qt::Key_Return),
        &QuestionsPage::planChosen);
    offer(u"toggleFavourite"_s, tr("Favourite, or no longer"), QKeyCombination(Qt::ControlModifier, Qt::Key_D),
        &QuestionsPage::toggleFavourite);
    offer(u"newQuestionAction"_s, tr("New question of my own"), Qt::Key_Insert, &QuestionsPage::writeNew);
    offer(u"copyChosen"_s, tr("Copy as my own"), {}, &QuestionsPage::copyChosen);
    offer(u"editChosen"_s, tr("Edit my own question"), Qt::Key_F2, &QuestionsPage::editChosen);
    offer(u"removeChosen"_s, tr("Remove my own question"), Qt::Key_Delete, &QuestionsPage::removeChosen);
    offer(u"openPacks"_s, tr("Packs of questions"), {}, &QuestionsPage::openPacks);
    offer(u"switchLanguage"_s, tr("Questions in the other language"), {}, &QuestionsPage::switchLanguage);
    m_side->insertWidget(QuestionFace, m_panel);
    m_side->insertWidget(FormFace, m_form);
    m_side->insertWidget(PacksFace, m_packs);
    auto *both = new QHBoxLayout;
    both->setSpacing(Space::Wide);
    both->addWidget(m_list, 1);
    both->addWidget(m_side, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addWidget(buildHead());
    column->addLayout(both, 1);
    listen();
}

QAction *QuestionsPage::offer(
    const QString &name, const QString &text, const QKeySequence &keys, void (QuestionsPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

QWidget *QuestionsPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    m_otherLanguage = quietButton({});
    m_otherLanguage->setObjectName(u"otherLanguage"_s);
    m_otherLanguage->showIcon(Icon::Globe);
    auto *packs = quietButton(tr("Packs…"));
    packs->setObjectName(u"packs"_s);
    packs->showIcon(Icon::Document);
    auto *write = usualButton(tr("New question…"));
    write->setObjectName(u"newQuestion"_s);
    write->showIcon(Icon::Add);
    connect(m_otherLanguage, &QPushButton::clicked, this, &QuestionsPage::switchLanguage);
    connect(packs, &QPushButton::clicked, this, &QuestionsPage::openPacks);
    connect(write, &QPushButton::clicked, this, &QuestionsPage::writeNew);
    row->addWidget(makeLabel(tr("Questions"), TypeRole::PageTitle));
    row->addStretch();
    row->addWidget(m_otherLanguage);
    row->addWidget(packs);
    row->addWidget(write);
    return head;
}

void QuestionsPage::listen()
{
    connect(m_list, &QuestionList::chosenChanged, this, &QuestionsPage::showChosen);
    connect(m_list, &QuestionList::opened, this, [this] {
        if (m_side->currentIndex() == PacksFace)
            m_side->setCurrentIndex(QuestionFace);
        m_panel->focusFirst();
    });
    connect(m_list, &QuestionList::favouriteWanted, this, &QuestionsPage::setFavourite);
    connect(m_panel, &QuestionPanel::favouriteWanted, this,
        [this](bool favourite) { setFavourite(m_panel->shown(), favourite); });
    connect(m_panel, &QuestionPanel::planned, this, &QuestionsPage::planFor);
    connect(m_panel, &QuestionPanel::copyWanted, this, &QuestionsPage::copyChosen);
    connect(m_panel, &QuestionPanel::editWanted, this, &QuestionsPage::editChosen);
    connect(m_panel, &QuestionPanel::removeWanted, this, &QuestionsPage::removeChosen);
    connect(m_panel, &QuestionPanel::meetingWanted, this,
        [this](MeetingId id) { context().navigator.go({.kind = Place::Kind::Interview, .meeting = id}); });
    connect(m_form, &OwnQuestionForm::saved, this, &QuestionsPage::store);
    connect(m_form, &OwnQuestionForm::cancelled, this, &QuestionsPage::backToList);
    connect(m_packs, &PacksPanel::fileWanted, this, &QuestionsPage::chooseFile);
    connect(m_packs, &PacksPanel::closed, this, &QuestionsPage::backToList);
    connect(m_packs, &PacksPanel::removeWanted, this, &QuestionsPage::removePack);
    const Changes &changes = context().changes;
    connect(&changes, &Changes::questionsChanged, this, &QuestionsPage::load);
    connect(&changes, &Changes::meetingsChanged, this, &QuestionsPage::load);
    connect(&changes, &Changes::notesChanged, this, &QuestionsPage::load);
    connect(&changes, &Changes::studentChanged, this, &QuestionsPage::load);
}

void QuestionsPage::arrive(const Place &place)
{
    m_here = true;
    m_arriving = place.files.isEmpty() && m_side->currentIndex() != FormFace;
    load();
    if (!place.files.isEmpty())
        take(place.files);
}

void QuestionsPage::leave()
{
    m_here = false;
}

void QuestionsPage::focusFind()
{
    m_list->focusFind();
}

QList<KeyHelp> QuestionsPage::keyHelp() const
{
    return {{QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText), tr("Favourite, or no longer, in the list")},
        {QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("To the question’s buttons")}};
}

/// However much changes at once, one question follows another; away from here nothing is asked for.
void QuestionsPage::load()
{
    if (!m_here)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    struct Read
    {
        QList<BankQuestion> bank;
        QList<MeetingView> ahead;
    };
    ask(
        [language = m_language](Desk &desk) -> Result<Read> {
            const Result<QList<BankQuestion>> bank = desk.preparation.bank(language);
            const Result<QList<MeetingView>> ahead = desk.booking.ahead();
            if (!bank || !ahead)
                return bank ? failure(ahead) : failure(bank);
            return Read {*bank, *ahead};
        },
        [this](const Read &read) {
            m_loading = false;
            m_panel->offerMeetings(read.ahead, context().clock.now());
            m_otherLanguage->setText(m_language == "fr"_L1 ? tr("In English") : tr("In French"));
            m_list->show(read.bank);
            if (std::exchange(m_arriving, false))
                m_list->focusList();
            if (m_list->model().find(m_wanted))
                m_list->choose(std::exchange(m_wanted, {}));
            if (std::exchange(m_again, false))
                load();
        },
        [this](const Error &error) {
            m_loading = false;
            showFailure(error);
        });
    loadPacks();
}

void QuestionsPage::loadPacks()
{
    ask([](Desk &desk) { return desk.packs.list(); },
        [this](const QList<Pack> &packs) { m_packs->show(packs, m_language); });
}

void QuestionsPage::showChosen()
{
    const BankQuestion *known = m_list->chosen();
    m_panel->show(known);
    const bool isOwn = known && known->isOwn;
    for (const QString &name : {u"editChosen"_s, u"removeChosen"_s})
        findChild<QAction *>(name)->setEnabled(isOwn);
    if (!known)
        return;
    const QString id = known->question.id;
    ask([id](Desk &desk) { return desk.questions.historyOf(id); },
        [this, id](const QList<QuestionAsked> &history) { m_panel->showHistory(id, history); });
}

} // namespace Demitasse
