// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/pathpanel.h"

#include "ui/contact/linkbutton.h"
#include "ui/paths/inplacefield.h"
#include "ui/paths/openquestions.h"
#include "ui/paths/pathwords.h"
#include "ui/paths/pitchpanel.h"
#include "ui/paths/rowkeeping.h"
#include "ui/paths/tending.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

PathPanel::PathPanel(UiContext &context, QAction *putAway, QWidget *parent)
    : ScrollColumn(Measure::Column, parent)
    , m_context(context)
    , m_name(new InPlaceField(InPlaceField::Lines::One, InPlaceField::Empty::Refused, tr("Name of the path")))
    , m_people(new LinkButton)
    , m_compare(new LinkButton(tr("Compare")))
    , m_decide(new LinkButton(tr("Decide")))
    , m_nobody(makeParagraph(tr("Nobody belongs to it yet. Write the path down on a contact."), TypeRole::Body, Tone::Quiet))
    , m_questions(new OpenQuestions(context))
    , m_pitch(new PitchPanel(context))
{
    setObjectName(u"pathPanel"_s);
    column()->setContentsMargins(Space::Large, 0, Space::Small, Space::Large);
    column()->setSpacing(Space::Wide);
    column()->addLayout(buildHead(putAway));
    column()->addWidget(m_questions);
    column()->addWidget(m_pitch);
    column()->addStretch();
    connect(m_name, &InPlaceField::taken, this, [this](const QString &name) {
        tend(m_context, this, [path = m_path, name](Desk &desk) { return desk.direction.renamePath(path, name); });
    });
    connect(m_people, &LinkButton::clicked, this,
        [this] { m_context.navigator.go({.kind = Place::Kind::Pipeline, .path = m_path}); });
    connect(m_compare, &LinkButton::clicked, this,
        [this] { m_context.navigator.go({.kind = Place::Kind::Compare, .path = m_path}); });
    connect(m_decide, &LinkButton::clicked, this,
        [this] { m_context.navigator.go({.kind = Place::Kind::Decision, .path = m_path}); });
}

QLayout *PathPanel::buildHead(QAction *putAway)
{
    m_name->setObjectName(u"pathName"_s);
    m_name->setRole(TypeRole::Title);
    m_people->setObjectName(u"pathPeople"_s);
    m_nobody->setObjectName(u"pathNobody"_s);
    m_compare->setObjectName(u"pathCompare"_s);
    m_decide->setObjectName(u"pathDecide"_s);
    setPlainToolTip(m_compare, tr("What different people said, side by side"));
    setPlainToolTip(m_decide, tr("What you know, where you stand and what you will do"));
    auto *away = quietButton(putAway->text());
    away->setObjectName(u"putAwayButton"_s);
    away->showIcon(Icon::Archive);
    connect(away, &QPushButton::clicked, putAway, &QAction::trigger);
    m_putAway = away;
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Usual);
    line->addWidget(m_name, 1);
    line->addWidget(m_putAway, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(Space::Hair, 0, 0, 0);
    below->addWidget(m_people);
    below->addWidget(m_nobody, 1);
    below->addStretch();
    below->addWidget(m_compare, 0, Qt::AlignTop);
    below->addSpacing(Space::Usual);
    below->addWidget(m_decide, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::Hair);
    head->addLayout(line);
    head->addLayout(below);
    return head;
}

void PathPanel::show(const PathView &view)
{
    m_path = view.summary.path.id;
    m_name->setStored(view.summary.path.name);
    m_people->setVisible(view.summary.people > 0);
    m_people->setWords(tr("%1: see them in the pipeline").arg(pathPeopleText(view.summary.people)));
    m_nobody->setVisible(view.summary.people == 0);
    m_questions->show(m_path, view.questions);
    m_pitch->show(view.pitch);
    orderTabs(QList<QWidget *> {m_name, m_putAway, m_people, m_compare, m_decide} + m_questions->tabStops() + m_pitch->tabStops());
}

void PathPanel::beginRename()
{
    m_name->beginWriting();
}

void PathPanel::focusQuestions()
{
    m_questions->focusFirst();
}

} // namespace Demitasse
