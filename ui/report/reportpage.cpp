// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpage.h"

#include "core/domain/wallday.h"
#include "core/rules/papersize.h"
#include "core/workflow/changes.h"
#include "core/workflow/desk.h"
#include "ui/report/reportactions.h"
#include "ui/report/reportchoices.h"
#include "ui/report/reportmaker.h"
#include "ui/report/reportpreview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Soon = 150ms;

/// What the page has to know before it can offer anything.
struct ReportGround
{
    QList<PathSummary> paths;
    Student student;
};

} // namespace

ReportPage::ReportPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_maker(new ReportMaker(context, this))
    , m_actions(new ReportActions(context, this))
    , m_choices(new ReportChoices)
    , m_preview(new ReportPreview)
    , m_state(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_save(primaryButton(tr("Save the report…")))
    , m_print(usualButton(tr("Print…")))
    , m_soon(new QTimer(this))
{
    setObjectName(u"reportPage"_s);
    auto *left = new ScrollColumn;
    left->column()->addWidget(makeParagraph(tr("Report"), TypeRole::PageTitle));
    left->column()->addWidget(makeParagraph(tr("For your advisor, or for yourself. Nothing leaves this computer before you save "
                                               "it; what you see on the right is all that will be in it."),
        TypeRole::Body, Tone::Quiet));
    left->column()->addWidget(m_choices);
    auto *right = new ScrollColumn;
    right->column()->addWidget(m_state);
    right->column()->addWidget(m_preview);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(left, 5);
    both->addWidget(right, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(both, 1);
    column->addWidget(buildFoot());
    m_soon->setSingleShot(true);
    m_soon->setInterval(Soon);
    connect(m_soon, &QTimer::timeout, this, &ReportPage::make);
    connect(m_choices, &ReportChoices::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_choices, &ReportChoices::paperChosen, this, [this] {
        if (m_report)
            m_preview->setReport(m_report->report, m_choices->paper());
    });
    connect(m_maker, &ReportMaker::made, this, &ReportPage::take);
    connect(m_maker, &ReportMaker::progressed, this,
        [this](double share) { m_state->setText(tr("Reading: %1%").arg(qRound(share * 100))); });
    connect(m_maker, &ReportMaker::failed, this, [this](const Error &error) {
        m_state->clear();
        showFailure(error);
    });
    const auto again = [this] {
        if (m_here)
            m_soon->start();
    };
    connect(&context.changes, &Changes::meetingsChanged, this, again);
    connect(&context.changes, &Changes::notesChanged, this, again);
    connect(&context.changes, &Changes::directionChanged, this, again);
    connect(&context.changes, &Changes::contactsChanged, this, again);
}

QAction *ReportPage::addKey(const QString &text, const QKeySequence &key, Button *button)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    button->setToolTip(withShortcut(text, key));
    connect(button, &Button::clicked, action, &QAction::trigger);
    return action;
}

QWidget *ReportPage::buildFoot()
{
    m_save->setObjectName(u"saveReport"_s);
    m_print->setObjectName(u"printReport"_s);
    connect(addKey(tr("Save the report…"), QKeySequence::Save, m_save), &QAction::triggered, this, [this] {
        if (m_report)
            m_actions->askToSave(m_report->report, m_choices->paper());
    });
    connect(addKey(tr("Print the report…"), QKeySequence::Print, m_print), &QAction::triggered, this, [this] {
        if (m_report)
            m_actions->askToPrint(m_report->report, m_choices->paper());
    });
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Large, Space::Close, Space::Large, Space::Usual);
    row->addStretch();
    row->addWidget(m_print);
    row->addWidget(m_save);
    setFoot(foot);
    return foot;
}

void ReportPage::arrive(const Place &place)
{
    m_here = true;
    load(place.path);
}

void ReportPage::leave()
{
    m_here = false;
    m_soon->stop();
}

void ReportPage::load(PathId path)
{
    ask(
        [](Desk &desk) -> Result<ReportGround> {
            const Result<QList<PathSummary>> paths = desk.direction.paths();
            const Result<Student> student = desk.profile.student();
            if (!paths || !student)
                return paths ? failure(student) : failure(paths);
            return ReportGround {*paths, *student};
        },
        [this, path](const ReportGround &ground) {
            m_choices->setPaths(ground.paths);
            if (!path.isNull())
                m_choices->choosePath(path);
            m_choices->setToday(wallDay(context().clock.now(), ground.student.zone));
            if (!m_report)
                m_choices->setPaper(usualPaper(ground.student.region, ground.student.zone));
            make();
        });
}

void ReportPage::make()
{
    m_maker->make(m_choices->request());
}

void ReportPage::take(const ComposedReport &report)
{
    m_report = report;
    m_state->setText(tr("%n conversation(s)", nullptr, report.conversations));
    m_choices->setLikelyNames(report.likelyNames);
    m_preview->setReport(report.report, m_choices->paper());
}

} // namespace Demitasse
