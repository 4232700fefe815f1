// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/doubletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Demitasse {

namespace {

struct Doubles
{
    Q_DECLARE_TR_FUNCTIONS(Doubles)
};

} // namespace

QString doubleReasonText(DoubleReason reason)
{
    switch (reason) {
    case DoubleReason::SameEmail: return Doubles::tr("same e-mail address");
    case DoubleReason::SameProfile: return Doubles::tr("same profile page");
    case DoubleReason::SamePhone: return Doubles::tr("same phone number");
    case DoubleReason::SameName: return Doubles::tr("same name");
    case DoubleReason::SameOrganization: return Doubles::tr("same organization");
    case DoubleReason::Accents: return Doubles::tr("same name with other accents");
    case DoubleReason::NameOrder: return Doubles::tr("given and family name the other way round");
    case DoubleReason::Initials: return Doubles::tr("an initial for a name");
    case DoubleReason::Nickname: return Doubles::tr("a short form of the name");
    case DoubleReason::Misspelling: return Doubles::tr("a name spelled slightly differently");
    case DoubleReason::PartOfName: return Doubles::tr("one name is part of the other");
    case DoubleReason::OtherFamilyName: return Doubles::tr("another family name");
    case DoubleReason::NoName: return Doubles::tr("one has no name");
    case DoubleReason::OrganizationWrittenDifferently: return Doubles::tr("organization written differently");
    case DoubleReason::NoOrganization: return Doubles::tr("one or both without an organization");
    case DoubleReason::OtherOrganization: return Doubles::tr("another organization");
    }
    Q_UNREACHABLE_RETURN({});
}

QString doubleReasonsText(const QList<DoubleReason> &reasons)
{
    QStringList texts;
    for (const DoubleReason reason : reasons)
        texts.append(doubleReasonText(reason));
    QString line = texts.join(QStringLiteral(", "));
    if (!line.isEmpty())
        line.front() = line.front().toUpper();
    return line;
}

} // namespace Demitasse
