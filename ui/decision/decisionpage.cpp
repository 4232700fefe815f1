// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/decisionpage.h"

#include "core/domain/clock.h"
#include "core/domain/wallday.h"
#include "core/text/debrieftext.h"
#include "core/workflow/changes.h"
#include "ui/contact/linkbutton.h"
#include "ui/decision/actionplan.h"
#include "ui/decision/choicesection.h"
#include "ui/decision/decisionsections.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

DecisionPage::DecisionPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_name(makeParagraph({}, TypeRole::PageTitle))
    , m_standing(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_scroll(new ScrollColumn)
    , m_sectionsPlace(new QVBoxLayout)
    , m_choice(new ChoiceSection)
    , m_plan(new ActionPlan(context))
{
    setObjectName(u"decisionPage"_s);
    offer(u"toChoice"_s, tr("To where I stand"), QKeyCombination(Qt::ControlModifier, Qt::Key_J), [this] {
        m_choice->focusChoice();
        m_scroll->ensureWidgetVisible(m_choice);
    });
    offer(u"newAction"_s, tr("Add to the plan"), Qt::Key_Insert, [this] {
        m_plan->focusAdd();
        m_scroll->ensureWidgetVisible(m_plan);
    });
    m_scroll->column()->setSpacing(Space::Wide);
    m_scroll->column()->addLayout(buildHead());
    m_scroll->column()->addLayout(m_sectionsPlace);
    m_scroll->column()->addWidget(m_choice);
    m_scroll->column()->addWidget(m_plan);
    m_scroll->column()->addStretch();
    m_scroll->hide();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    connect(m_choice, &ChoiceSection::decided, this, [this](PathChoice choice, const QString &why) {
        ask([path = m_path, choice, why](Desk &desk) { return desk.deciding.decide(path, choice, why); }, [this] {
            UiContext *its = &this->context();
            its->notices.post({Notice::Tone::Good, {}, tr("Your decision is kept."), tr("Undo"),
                [its] { takeBackLast(*its, GroupKind::PathDecided); }});
        });
    });
    connect(&context.changes, &Changes::contactsChanged, this, &DecisionPage::load);
    connect(&context.changes, &Changes::directionChanged, this, &DecisionPage::load);
    connect(&context.changes, &Changes::meetingsChanged, this, &DecisionPage::load);
    connect(&context.changes, &Changes::notesChanged, this, &DecisionPage::load);
    connect(&context.changes, &Changes::researchChanged, this, &DecisionPage::load);
}

void DecisionPage::offer(
    const QString &name, const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

QLayout *DecisionPage::buildHead()
{
    m_name->setObjectName(u"decisionPath"_s);
    m_standing->setObjectName(u"decisionStanding"_s);
    auto *compare = new LinkButton(tr("What people said, side by side"));
    compare->setObjectName(u"toCompare"_s);
    auto *path = new LinkButton(tr("The path and what I want to find out"));
    path->setObjectName(u"toPath"_s);
    connect(compare, &LinkButton::clicked, this,
        [this] { context().navigator.go({.kind = Place::Kind::Compare, .path = m_path}); });
    connect(path, &LinkButton::clicked, this,
        [this] { context().navigator.go({.kind = Place::Kind::Paths, .path = m_path}); });
    auto *links = new QHBoxLayout;
    links->setSpacing(Space::Wide);
    links->addWidget(compare);
    links->addWidget(path);
    links->addStretch();
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::Hair);
    head->addWidget(m_name);
    head->addWidget(m_standing);
    head->addLayout(links);
    return head;
}

QList<KeyHelp> DecisionPage::keyHelp() const
{
    const auto name = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return {{name(Qt::Key_F2), tr("Change the words of a step")}, {name(Qt::Key_Delete), tr("Take a step out of the plan")}};
}

void DecisionPage::arrive(const Place &place)
{
    m_here = true;
    m_enters = true;
    if (!place.path.isNull() && place.path != m_path) {
        m_path = place.path;
        m_shown.reset();
        m_scroll->hide();
    }
    load();
}

Result<DecisionPage::Shown> DecisionPage::shownOf(Desk &desk, PathId path, const QDateTime &now)
{
    const Result<DecisionView> view = desk.deciding.view(path);
    const Result<QList<InterestTrajectory>> interest = desk.learning.interest();
    const Result<Student> student = desk.profile.student();
    if (!view || !interest || !student)
        return !view ? failure(view) : !interest ? failure(interest) : failure(student);
    Shown shown {*view, {}, {}, wallDay(now, student->zone)};
    QList<ContactId> people;
    for (const InterestTrajectory &trajectory : *interest) {
        if (trajectory.path.id == path)
            shown.interest = trajectory.points;
    }
    for (const InterestPoint &point : std::as_const(shown.interest))
        people += point.people;
    const Result<QList<ContactView>> known = desk.pipeline.some(people);
    if (!known)
        return failure(known);
    for (const ContactView &contact : *known)
        shown.names.insert(contact.contact.id, listedName(contact));
    return shown;
}

/// Away from here nothing is asked for: arriving asks. Only the last answer counts.
void DecisionPage::load()
{
    if (!m_here || m_path.isNull())
        return;
    ask([path = m_path, now = context().clock.now()](Desk &desk) { return shownOf(desk, path, now); },
        [this, asked = ++m_asked](const Shown &shown) {
            if (asked == m_asked)
                take(shown);
        },
        [this, path = m_path](const Error &error) {
            if (error.code != ErrorCode::NoSuchPath)
                return showFailure(error);
            if (m_here && m_path == path)
                context().navigator.replace({.kind = Place::Kind::Paths});
        });
}

void DecisionPage::take(const Shown &shown)
{
    const DecisionView &view = shown.view;
    m_name->setText(view.summary.path.name);
    QStringList standing {pathChoiceText(view.choice())};
    standing.append(view.talks == 0 ? tr("no conversations yet") : tr("%n conversations", nullptr, view.talks));
    m_standing->setText(standing.join(u" · "_s));
    if (m_shown != shown)
        showSections(shown);
    m_choice->show(m_path, view.decisions);
    m_plan->show(m_path, view.actions, shown.today);
    m_shown = shown;
    m_scroll->show();
    if (!std::exchange(m_enters, false) || !m_here)
        return;
    if (const QList<QAbstractButton *> rows = m_sections->findChildren<QAbstractButton *>(); !rows.isEmpty())
        rows.first()->setFocus(Qt::OtherFocusReason);
    else
        m_choice->focusChoice();
}

void DecisionPage::showSections(const Shown &shown)
{
    if (m_sections) {
        m_enters = m_enters || m_sections->isAncestorOf(focusWidget());
        m_sections->hide();
        m_sections->deleteLater();
    }
    m_sections = new QWidget;
    auto *column = new QVBoxLayout(m_sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Wide);
    for (Section *section : {knownSection(context(), shown.view), untestedSection(context(), shown.view),
             askSection(context(), shown.view), interestSection(context(), shown.interest, shown.names),
             heardSection(context(), tr("Warnings"), shown.view.warnings),
             heardSection(context(), tr("In their words"), shown.view.quotes)}) {
        if (section)
            column->addWidget(section);
    }
    m_sectionsPlace->addWidget(m_sections);
}

} // namespace Demitasse
