// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/fact.h"

#include "core/text/wordtext.h"
#include "ui/contact/linkbutton.h"
#include "ui/contact/permission.h"
#include "ui/contact/safelink.h"
#include "ui/contact/warmthmarkwidget.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class FactMaker
{
    Q_DECLARE_TR_FUNCTIONS(Fact)

public:
    FactMaker(const ContactView &view, UiContext &context)
        : m_view(view)
        , m_contact(view.contact)
        , m_context(context)
    {
    }

    QList<Fact *> all()
    {
        addReach();
        addText(tr("How you found them"), foundHow());
        addWarmth();
        addText(tr("Common ground"), m_contact.commonGround);
        addIntroducer();
        addIntroduced();
        QStringList offers;
        for (const Offer offer : m_contact.offers)
            offers += offerText(offer);
        addText(tr("Can tell or do"), offers.join(u", "_s));
        addText(tr("Paths"), m_view.paths.join(u'\n'));
        addText(tr("Tags"), m_contact.tags.join(u", "_s));
        addText(tr("To remember"), m_contact.remarks);
        return m_facts;
    }

private:
    Fact *add(const QString &name)
    {
        m_facts.append(new Fact(name));
        return m_facts.last();
    }
    void addText(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            add(name)->addText(text);
    }
    void addRows(const QString &name, ReachRow::What what, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        Fact *fact = add(name);
        for (const QString &text : texts)
            fact->column()->addWidget(new ReachRow(what, text));
    }
    void addReach()
    {
        addRows(tr("E-mail"), ReachRow::What::Email, m_contact.emails);
        addRows(tr("Phone"), ReachRow::What::Phone, m_contact.phones);
        addRows(tr("Links"), ReachRow::What::Link, m_contact.links);
    }
    QString foundHow() const
    {
        const QString source = m_contact.source ? sourceText(*m_contact.source) : QString();
        QStringList parts{source, m_contact.foundWhere};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }
    void addWarmth();
    void addIntroducer();
    void addIntroduced();

    const ContactView &m_view;
    const Contact &m_contact;
    UiContext &m_context;
    QList<Fact *> m_facts;
};

void FactMaker::addWarmth()
{
    if (!m_contact.warmth)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(new WarmthMarkWidget(*m_contact.warmth));
    row->addWidget(makeLabel(warmthText(*m_contact.warmth)), 1);
    add(tr("How well you know them"))->column()->addLayout(row);
}

QString permissionSentence(Permission permission)
{
    switch (permission) {
    case Permission::Yes:
        return Fact::tr("You may use that name.");
    case Permission::No:
        return Fact::tr("Do not use that name.");
    case Permission::Unknown:
        break;
    }
    return Fact::tr("Ask whether you may use that name.");
}

void FactMaker::addIntroducer()
{
    if (!m_contact.introducer)
        return;
    Fact *fact = add(tr("Introduced by"));
    auto *name = new LinkButton(m_view.introducer);
    name->setObjectName(u"introducerLink"_s);
    Navigator *navigator = &m_context.navigator;
    QObject::connect(name, &LinkButton::clicked, navigator,
        [navigator, id = *m_contact.introducer] { navigator->go({.kind = Place::Kind::Contact, .contact = id}); });
    fact->column()->addWidget(name);
    const bool mayUse = m_contact.introducerPermission == Permission::Yes;
    auto *permission = quietButton(permissionSentence(m_contact.introducerPermission));
    permission->setObjectName(u"introducerPermission"_s);
    permission->showIcon(mayUse ? Icon::Check : Icon::Warning);
    setPlainToolTip(permission, withShortcut(tr("Change"), QKeySequence(Qt::Key_P)));
    QObject::connect(permission, &QPushButton::clicked, navigator,
        [context = &m_context, view = m_view] { changePermission(*context, view); });
    fact->column()->addWidget(permission, 0, Qt::AlignLeft);
}

/// Those whom this contact brings one to.
void FactMaker::addIntroduced()
{
    const ContactBook &book = m_context.contacts;
    Fact *fact = nullptr;
    Navigator *navigator = &m_context.navigator;
    for (qsizetype position = 0; position < book.size(); ++position) {
        const ContactView &other = book.at(position);
        if (!book.isThere(position) || other.contact.introducer != m_contact.id)
            continue;
        if (!fact)
            fact = add(tr("Can introduce, or introduced"));
        auto *name = new LinkButton(listedName(other));
        name->setObjectName(u"introducedLink"_s);
        QObject::connect(name, &LinkButton::clicked, navigator, [navigator, id = other.contact.id] {
            navigator->go({.kind = Place::Kind::Contact, .contact = id});
        });
        fact->column()->addWidget(name);
    }
}

} // namespace

Fact::Fact(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Hair / 2);
    m_column->addWidget(makeLabel(name, TypeRole::Caption, Tone::Quiet));
}

Fact *Fact::addText(const QString &text)
{
    auto *label = makeParagraph(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return this;
}

ReachRow::ReachRow(What what, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(text));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(words, 1);
    auto *copy = iconButton(Icon::Copy, tr("Copy %1").arg(text));
    copy->setObjectName(u"copy"_s);
    connect(copy, &QToolButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    row->addWidget(copy);
    std::optional<QUrl> link;
    if (what == What::Email)
        link = mailLink(text);
    else if (what == What::Link)
        link = safeLink(text);
    if (!link)
        return;
    const bool isMail = what == What::Email;
    // Letters that only look like others are told apart.
    if (!isMail && !text.contains(hostOf(*link), Qt::CaseInsensitive))
        words->addWidget(makeParagraph(tr("Leads to %1").arg(hostOf(*link)), TypeRole::Caption, Tone::Warn));
    auto *open = iconButton(isMail ? Icon::Mail : Icon::Link,
        isMail ? tr("Write to %1").arg(text) : tr("Open %1 in the browser").arg(hostOf(*link)));
    open->setObjectName(u"openLink"_s);
    connect(open, &QToolButton::clicked, this, [url = *link] { QDesktopServices::openUrl(url); });
    row->addWidget(open);
}

QList<Fact *> factsOf(const ContactView &view, UiContext &context)
{
    return FactMaker(view, context).all();
}

} // namespace Demitasse
