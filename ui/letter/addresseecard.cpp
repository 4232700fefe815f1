// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/addresseecard.h"

#include "core/text/datetext.h"
#include "core/text/lettertext.h"
#include "core/text/wordtext.h"
#include "ui/models/contactwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 160;

void showLine(Label *label, QString text)
{
    if (text.size() > LongestLine)
        text = text.first(LongestLine) + u'…';
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString introducerLine(const ContactView &view)
{
    if (view.introducer.isEmpty())
        return {};
    switch (view.contact.introducerPermission) {
    case Permission::Yes: return AddresseeCard::tr("Introduced by %1, whose name you may use").arg(view.introducer);
    case Permission::No: return AddresseeCard::tr("Introduced by %1: do not use the name").arg(view.introducer);
    case Permission::Unknown: break;
    }
    return AddresseeCard::tr("Introduced by %1: ask before you use the name").arg(view.introducer);
}

QString timeLine(const QDateTime &now, const QString &ownZone, const QString &zone)
{
    const QTimeZone own(ownZone.toLatin1());
    const QTimeZone theirs(zone.toLatin1());
    if (!own.isValid() || !theirs.isValid() || own.offsetFromUtc(now) == theirs.offsetFromUtc(now))
        return {};
    return AddresseeCard::tr("Now %1").arg(bothTimesText(now, ownZone, zone));
}

} // namespace

AddresseeCard::AddresseeCard(QWidget *parent)
    : Card(parent)
    , m_name(makeParagraph({}, TypeRole::Strong))
    , m_role(makeParagraph({}))
    , m_found(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_common(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_introducer(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_time(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_earlier(new QToolButton)
    , m_letters(new QWidget)
{
    m_name->setObjectName(u"addressee"_s);
    column()->setContentsMargins(Space::Usual, Space::Close, Space::Usual, Space::Close);
    column()->setSpacing(Space::Hair);
    for (Label *label : {m_name, m_role, m_found, m_common, m_introducer, m_time}) {
        // One endless word must not make the page wider.
        label->setMinimumWidth(1);
        column()->addWidget(label);
    }
    m_earlier->setObjectName(u"earlierLetters"_s);
    m_earlier->setCheckable(true);
    m_earlier->setAutoRaise(true);
    m_earlier->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_earlier->hide();
    m_letters->hide();
    auto *letters = new QVBoxLayout(m_letters);
    letters->setContentsMargins(0, 0, 0, 0);
    letters->setSpacing(0);
    column()->addWidget(m_earlier);
    column()->addWidget(m_letters);
    const auto turn = [this](bool open) {
        m_earlier->setIcon(icon(open ? Icon::Up : Icon::Down, Tone::Quiet));
        m_letters->setVisible(open);
    };
    turn(false);
    connect(m_earlier, &QToolButton::toggled, this, turn);
}

void AddresseeCard::show(const ContactView &view, const QDateTime &now, const QString &ownZone)
{
    const Contact &contact = view.contact;
    showLine(m_name, listedName(view));
    showLine(m_role, roleLine(view));
    QStringList found {contact.source ? sourceText(*contact.source) : QString(), contact.foundWhere};
    found.removeAll(QString());
    showLine(m_found, found.join(u" · "_s));
    showLine(m_common, contact.commonGround.isEmpty() ? QString() : tr("In common: %1").arg(contact.commonGround));
    showLine(m_introducer, introducerLine(view));
    showLine(m_time, timeLine(now, ownZone, contact.zone));
}

void AddresseeCard::showEarlier(const QList<WrittenLetter> &letters, const QDateTime &now, const QString &ownZone)
{
    m_earlier->setVisible(!letters.isEmpty());
    m_earlier->setText(tr("%n earlier letters", nullptr, static_cast<int>(letters.size())));
    if (letters.isEmpty())
        m_earlier->setChecked(false);
    if (m_shown == letters)
        return;
    m_shown = letters;
    const QList<ListRow *> old = m_letters->findChildren<ListRow *>(Qt::FindDirectChildrenOnly);
    for (ListRow *row : old) {
        m_letters->layout()->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (const WrittenLetter &letter : letters) {
        const QString when = letter.sentAs ? nearDateText(letter.sentAt, now, ownZone) : tr("Draft");
        auto *row = new ListRow(letter.sentAs ? Icon::Mail : Icon::Edit, situationText(letter.situation), when);
        connect(row, &ListRow::clicked, this, [this, id = letter.id] { emit letterWanted(id); });
        m_letters->layout()->addWidget(row);
    }
}

} // namespace Demitasse
