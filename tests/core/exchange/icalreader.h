// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace Demitasse {

/// A property as libical, which wrote none of what it reads here, understands it.
struct IcalProperty
{
    QByteArray name;
    /// Decoded, where it is text.
    QString value;
    QMap<QByteArray, QString> parameters;
};

struct IcalComponent
{
    QByteArray name;
    QList<IcalProperty> properties;
    QList<IcalComponent> components;
    /// Of an event, in UTC; invalid unless written in UTC.
    QDateTime start;
    QDateTime end;

    /// Of all properties here and below, in order.
    QByteArrayList propertyNames() const;
    QList<IcalProperty> all(QByteArrayView property) const;
    QString value(QByteArrayView property) const;
};

/// What libical reads; nameless when it reads nothing. Its complaints come as properties called X-LIC-ERROR.
IcalComponent readWithLibical(const QByteArray &file);

} // namespace Demitasse
