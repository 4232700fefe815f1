// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/personcard.h"

#include "core/text/datetext.h"
#include "ui/contact/fact.h"
#include "ui/contact/linkbutton.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/portrait.h"

#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

void showText(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

PersonCard::PersonCard(UiContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_portrait(new Portrait)
    , m_name(makeParagraph({}, TypeRole::PageTitle))
    , m_said(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_role(makeParagraph({}, TypeRole::Strong))
    , m_organization(new LinkButton)
    , m_parents(makeParagraph({}))
    , m_place(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_archivedNote(makeParagraph(tr("Archived"), TypeRole::Body, Tone::Warn))
    , m_primary(primaryButton({}))
    , m_write(usualButton(tr("Write…")))
    , m_research(quietButton(tr("Research")))
    , m_edit(usualButton(tr("Edit")))
    , m_move(quietButton(tr("Move to")))
    , m_more(iconButton(Icon::More, tr("More")))
{
    m_name->setObjectName(u"contactName"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setObjectName(u"contactPlace"_s);
    column()->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Wide);
    column()->setSpacing(Space::Hair);
    m_organization->setObjectName(u"organizationLink"_s);
    m_parents->setObjectName(u"organizationParents"_s);
    m_portrait->setObjectName(u"portrait"_s);
    column()->addWidget(m_portrait);
    column()->addSpacing(Space::Hair);
    for (Label *label : {m_name, m_said, m_role})
        column()->addWidget(label);
    column()->addWidget(m_organization);
    for (Label *label : {m_parents, m_place, m_archivedNote})
        column()->addWidget(label);
    connect(m_organization, &LinkButton::clicked, &context.navigator, [this] {
        m_context.navigator.go({.kind = Place::Kind::Organization,
            .organization = m_view.contact.organization.value_or(OrganizationId {})});
    });
    buildButtons();
}

void PersonCard::buildButtons()
{
    m_primary->setObjectName(u"primaryAction"_s);
    m_write->setObjectName(u"writeLetter"_s);
    m_write->showIcon(Icon::Mail);
    setPlainToolTip(m_write, withShortcut(tr("Write…"), QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_E))));
    m_research->setObjectName(u"researchContact"_s);
    m_research->showIcon(Icon::Search);
    const QKeySequence researchKey(QKeyCombination(Qt::ControlModifier, Qt::Key_R));
    setPlainToolTip(m_research, withShortcut(tr("Research"), researchKey));
    m_edit->setObjectName(u"editContact"_s);
    m_edit->showIcon(Icon::Edit);
    m_move->setObjectName(u"moveTo"_s);
    m_more->setObjectName(u"moreActions"_s);
    column()->addSpacing(Space::Close);
    column()->addWidget(m_primary);
    column()->addSpacing(Space::Hair);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Space::Small);
    ways->addWidget(m_write, 1);
    ways->addWidget(m_research);
    column()->addLayout(ways);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(m_edit);
    row->addWidget(m_move);
    row->addStretch();
    row->addWidget(m_more);
    column()->addSpacing(Space::Hair);
    column()->addLayout(row);
    connect(m_write, &QPushButton::clicked, this, &PersonCard::writeWanted);
    connect(m_research, &QPushButton::clicked, this, &PersonCard::researchWanted);
    connect(m_edit, &QPushButton::clicked, this, &PersonCard::editWanted);
    connect(m_more, &QToolButton::clicked, this, [this] { emit moreWanted(m_more); });
}

void PersonCard::setContact(const ContactView &view)
{
    m_view = view;
    m_name->setText(listedName(view));
    QStringList said{view.contact.pronouns};
    if (!view.contact.pronunciation.isEmpty())
        said += tr("said like “%1”").arg(view.contact.pronunciation);
    said.removeAll(QString());
    showText(m_said, said.join(u" · "_s));
    showText(m_role, view.contact.role);
    m_organization->setWords(view.organization);
    m_organization->setVisible(!view.organization.isEmpty());
    QStringList parents;
    for (const QString &parent : view.organizationParents)
        parents.prepend(parent);
    showText(m_parents, parents.join(u", "_s));
    m_archivedNote->setVisible(view.contact.archivedAt.has_value());
    replaceFacts(view);
}

void PersonCard::setWriting(bool canWrite)
{
    m_write->setVisible(canWrite);
}

void PersonCard::setPhoto(const std::optional<Photo> &photo)
{
    m_portrait->show(displayName(m_view.contact), photo ? photo->content : QByteArray());
}

void PersonCard::replaceFacts(const ContactView &view)
{
    if (m_facts) {
        column()->removeWidget(m_facts);
        m_facts->hide();
        m_facts->deleteLater();
    }
    m_facts = new QWidget;
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, Space::Usual, 0, 0);
    facts->setSpacing(Space::Close);
    const QList<Fact *> known = factsOf(view, m_context);
    for (Fact *fact : known)
        facts->addWidget(fact);
    if (known.isEmpty())
        facts->addWidget(
            makeParagraph(tr("Nothing else is written down yet. Add an address, and how you came across each other."),
                TypeRole::Body, Tone::Quiet));
    column()->addWidget(m_facts);
}

void PersonCard::showClocks(const QDateTime &now, const QString &ownZone)
{
    QStringList parts{m_view.contact.city};
    const QTimeZone own(ownZone.toLatin1());
    const QTimeZone theirs(m_view.contact.zone.toLatin1());
    if (own.isValid() && theirs.isValid() && own.offsetFromUtc(now) != theirs.offsetFromUtc(now))
        parts += tr("Now %1").arg(bothTimesText(now, ownZone, m_view.contact.zone));
    parts.removeAll(QString());
    showText(m_place, parts.join(u'\n'));
}

} // namespace Demitasse
