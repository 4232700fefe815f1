// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planpage.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/plantext.h"
#include "core/workflow/changes.h"
#include "ui/brief/briefactions.h"
#include "ui/contact/linkbutton.h"
#include "ui/plan/planbar.h"
#include "ui/plan/plansheet.h"
#include "ui/plan/planwords.h"
#include "ui/questions/questionlist.h"
#include "ui/questions/questionwords.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestOwnQuestion = 500;

} // namespace

PlanPage::PlanPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_list(new QuestionList(QuestionList::Filters::Few))
    , m_sheet(new PlanSheet)
    , m_bar(new PlanBar)
    , m_time(makeParagraph({}, TypeRole::Caption))
    , m_whom(new ElidedLabel({}, TypeRole::Body, Tone::Quiet))
    , m_suggest(primaryButton(tr("Suggest a plan")))
    , m_interview(quietButton(tr("To the interview")))
    , m_own(new QLineEdit)
    , m_coverage(buildCoverage())
    , m_warnings(new QVBoxLayout)
    , m_faces(new QStackedWidget)
    , m_readOnly(makeParagraph({}, TypeRole::Body, Tone::Quiet))
{
    setObjectName(u"planPage"_s);
    auto *action = new QAction(tr("Suggest a plan"), this);
    action->setObjectName(u"suggestAction"_s);
    action->setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_G));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, m_suggest, &QPushButton::click);
    addAction(action);
    auto *both = new QHBoxLayout;
    both->setSpacing(Space::Wide);
    both->addWidget(m_list, 2);
    both->addWidget(buildPlan(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addWidget(buildHead());
    column->addLayout(both, 1);
    listen();
}

QWidget *PlanPage::buildHead()
{
    m_whom->setObjectName(u"planWhom"_s);
    m_suggest->setObjectName(u"suggestPlan"_s);
    setPlainToolTip(m_suggest, withShortcut(tr("Suggest a plan"), QKeySequence(Qt::CTRL | Qt::Key_G)));
    m_interview->setObjectName(u"toInterview"_s);
    auto *head = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(tr("Plan"), TypeRole::PageTitle));
    words->addWidget(m_whom);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addLayout(words, 1);
    row->addWidget(m_interview);
    row->addWidget(m_suggest);
    return head;
}

QWidget *PlanPage::buildPlan()
{
    m_time->setObjectName(u"planTime"_s);
    m_readOnly->setObjectName(u"planReadOnly"_s);
    m_own->setObjectName(u"planOwn"_s);
    m_own->setMaxLength(LongestOwnQuestion);
    m_own->setPlaceholderText(tr("Write a question for this meeting only"));
    m_own->setAccessibleName(m_own->placeholderText());
    auto *empty = new EmptyState(Icon::Question, tr("Nothing is planned yet"),
        tr("Choose questions on the left with Enter, or let a plan be suggested and change it as you like."));
    empty->setObjectName(u"planEmpty"_s);
    m_faces->addWidget(m_sheet);
    m_faces->addWidget(empty);
    m_warnings->setSpacing(Space::Hair);
    auto *plan = new QWidget;
    auto *column = new QVBoxLayout(plan);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_readOnly);
    column->addWidget(m_bar);
    column->addWidget(m_time);
    column->addWidget(m_coverage);
    column->addLayout(m_warnings);
    column->addWidget(m_faces, 1);
    column->addWidget(m_own);
    return plan;
}

QWidget *PlanPage::buildCoverage()
{
    auto *coverage = new QWidget;
    auto *row = new QHBoxLayout(coverage);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Hair);
    for (const Objective objective : allOf<Objective>()) {
        auto *count = makeLabel({}, TypeRole::Caption);
        count->setObjectName(u"coverage-"_s + word(objective));
        m_counts.append(count);
        row->addWidget(new IconMark(iconOf(objective), Measure::SmallIcon, Tone::Accent));
        row->addWidget(count);
        row->addSpacing(Space::Close);
    }
    row->addStretch();
    return coverage;
}

void PlanPage::listen()
{
    connect(m_list, &QuestionList::opened, this, &PlanPage::add);
    connect(m_list, &QuestionList::favouriteWanted, this, [this](const QString &id, bool favourite) {
        ask([id, favourite](Desk &desk) { return desk.questions.setFavourite(id, favourite); }, [] {});
    });
    connect(m_own, &QLineEdit::returnPressed, this, &PlanPage::addOwn);
    connect(m_suggest, &QPushButton::clicked, this, &PlanPage::suggest);
    connect(m_interview, &QPushButton::clicked, this,
        [this] { context().navigator.go({.kind = Place::Kind::Interview, .meeting = m_meeting}); });
    briefAction(context(), this, [this] { return std::optional(m_meeting); });
    connect(m_sheet, &PlanSheet::wentUp, m_list, &QuestionList::focusList);
    connect(m_sheet, &PlanSheet::wayOutWanted, this, &PlanPage::takeWayOut);
    const Changes &changes = context().changes;
    connect(&changes, &Changes::questionsChanged, this, &PlanPage::load);
    connect(&changes, &Changes::contactsChanged, this, &PlanPage::load);
    connect(&changes, &Changes::researchChanged, this, &PlanPage::load);
    connect(&changes, &Changes::meetingsChanged, this, &PlanPage::load);
    listenToSheet();
}

void PlanPage::arrive(const Place &place)
{
    m_here = true;
    if (m_meeting != place.meeting)
        m_reasons.clear();
    m_meeting = place.meeting;
    m_arriving = true;
    load();
}

void PlanPage::leave()
{
    m_sheet->settle();
    m_here = false;
}

void PlanPage::focusFind()
{
    m_list->focusFind();
}

QList<KeyHelp> PlanPage::keyHelp() const
{
    const auto text = [](QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    return {{text(Qt::Key_Return), tr("Add the question to the plan; in the plan, change its words")},
        {text(QKeyCombination(Qt::AltModifier, Qt::Key_Up)), tr("Ask it earlier")},
        {text(QKeyCombination(Qt::AltModifier, Qt::Key_Down)), tr("Ask it later")},
        {u"+ / -"_s, tr("More or fewer minutes")},
        {text(Qt::Key_Delete), tr("Remove it from the plan")}};
}

/// However much changes at once, one question follows another; away from here nothing is asked for.
void PlanPage::load()
{
    if (!m_here)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    using Loaded = std::pair<PlanView, QList<BankQuestion>>;
    ask(
        [meeting = m_meeting](Desk &desk) -> Result<Loaded> {
            const Result<PlanView> view = desk.preparation.plan(meeting);
            if (!view)
                return failure(view);
            const Result<QList<BankQuestion>> bank = desk.preparation.bank(view->language);
            return bank ? Result<Loaded> {Loaded {*view, *bank}} : Result<Loaded> {failure(bank)};
        },
        [this](const Loaded &loaded) {
            m_loading = false;
            m_bank = loaded.second;
            m_list->show(m_bank);
            showPlan(loaded.first);
            if (std::exchange(m_arriving, false))
                isPlannable(m_view.meeting) ? m_list->focusList() : m_sheet->focusRow();
            if (std::exchange(m_again, false))
                load();
        },
        [this](const Error &error) {
            m_loading = false;
            showFailure(error);
        });
}

void PlanPage::showPlan(const PlanView &view)
{
    if (view.meeting.meeting.id != m_meeting)
        return;
    m_view = view;
    QSet<QString> taken;
    for (const PlanItem &item : view.items)
        taken.insert(item.bankId);
    m_list->setTaken(taken);
    showHead();
    m_bar->show(view);
    m_time->setText(planTimeText(view));
    m_time->setTone(freeMinutes(view) < 0 ? Tone::Warn : Tone::Quiet);
    showCoverage();
    showWarnings();
    m_faces->setCurrentIndex(view.items.isEmpty() ? 1 : 0);
    m_sheet->show(view, m_bank, m_reasons);
}

void PlanPage::showHead()
{
    const Meeting &meeting = m_view.meeting.meeting;
    const QString when = nearDateText(meeting.start.instant, context().clock.now(), meeting.start.zone);
    m_whom->setText(QStringList {fewNamesText(namesOf(m_view.meeting.contacts)), when, tr("%1 min").arg(m_view.minutes)}
                        .join(u" · "_s));
    const QString readOnly = whyPlanIsReadOnly(m_view.meeting);
    m_readOnly->setText(readOnly);
    m_readOnly->setVisible(!readOnly.isEmpty());
    m_suggest->setEnabled(readOnly.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_suggest)})
        part->setVisible(readOnly.isEmpty());
}

void PlanPage::showCoverage()
{
    for (const Objective objective : allOf<Objective>()) {
        const int count = m_view.coverage.value(objective);
        Label *label = m_counts[static_cast<qsizetype>(objective)];
        //: An aim of the conversation, and how many questions serve it.
        label->setText(count > 0 ? tr("%1: %2").arg(objectiveText(objective)).arg(count)
                                 : tr("%1: nothing yet").arg(objectiveText(objective)));
        label->setTone(count > 0 ? Tone::Quiet : Tone::Warn);
    }
}

void PlanPage::showWarnings()
{
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!isPlannable(m_view.meeting) || m_view.items.isEmpty())
        return;
    for (const PlanWarning &warning : std::as_const(m_view.warnings)) {
        if (warning.item)
            continue;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Space::Hair);
        row->addWidget(new IconMark(Icon::Warning, Measure::SmallIcon, Tone::Warn), 0, Qt::AlignTop);
        auto *text = makeParagraph(planConcernText(warning.concern), TypeRole::Body, Tone::Warn);
        text->setObjectName(u"planWarning"_s);
        row->addWidget(text, 1);
        auto *wayOut = new LinkButton(wayOutText(warning.concern));
        wayOut->setObjectName(u"wayOut-"_s + word(warning.concern));
        connect(wayOut, &LinkButton::clicked, this, [this, concern = warning.concern] { takeWayOut(concern, {}); });
        row->addWidget(wayOut, 0, Qt::AlignTop);
        m_warnings->addWidget(line);
    }
}

} // namespace Demitasse
