// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/namestext.h"

#include <QCoreApplication>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct NameWords
{
    Q_DECLARE_TR_FUNCTIONS(NameWords)
};

constexpr qsizetype MostNamed = 3;

} // namespace

QString joinedNames(QStringList names, const QString &last)
{
    names.removeAll(QString());
    if (names.size() < 2)
        return names.value(0);
    const QString end = names.takeLast();
    return names.join(u", "_s) + last + end;
}

QString namesText(const QStringList &names)
{
    return joinedNames(names, NameWords::tr(" and ", "between the last two names"));
}

QString fewNamesText(const QStringList &names)
{
    QStringList known = names;
    known.removeAll(QString());
    if (known.size() <= MostNamed)
        return namesText(known);
    const int others = static_cast<int>(known.size() - MostNamed + 1);
    return NameWords::tr("%1 and %n others", "names", others).arg(known.first(MostNamed - 1).join(u", "_s));
}

} // namespace Demitasse
