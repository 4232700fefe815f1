// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/booking/zonebox.h"

#include <QCompleter>
#include <QTimeZone>

namespace Demitasse {

ZoneBox::ZoneBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("zone"));
    setAccessibleName(tr("Time zone"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setLikely({});
}

void ZoneBox::setLikely(const QStringList &zones)
{
    const QString kept = zone();
    clear();
    QStringList first = zones;
    first.removeAll(QString());
    first.removeDuplicates();
    addItems(first);
    if (!first.isEmpty())
        insertSeparator(count());
    const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    QStringList names;
    for (const QByteArray &id : all) {
        if (id.contains('/') && !first.contains(QString::fromLatin1(id)))
            names.append(QString::fromLatin1(id));
    }
    names.append(QStringLiteral("UTC"));
    addItems(names);
    setZone(kept.isEmpty() ? first.value(0) : kept);
}

QString ZoneBox::zone() const
{
    return currentText().trimmed();
}

void ZoneBox::setZone(const QString &zone)
{
    if (zone.isEmpty())
        return;
    const int index = findText(zone);
    if (index >= 0)
        setCurrentIndex(index);
    else
        setEditText(zone);
}

} // namespace Demitasse
