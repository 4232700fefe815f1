// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/icalreader.h"

#include <QTimeZone>

#include <libical/ical.h>

namespace Demitasse {

namespace {

QString decodedValue(icalproperty *property)
{
    icalvalue *value = icalproperty_get_value(property);
    if (value && icalvalue_isa(value) == ICAL_TEXT_VALUE)
        return QString::fromUtf8(icalvalue_get_text(value));
    return QString::fromUtf8(icalproperty_get_value_as_string(property));
}

IcalProperty propertyFrom(icalproperty *property)
{
    IcalProperty read{icalproperty_get_property_name(property), decodedValue(property), {}};
    for (icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_ANY_PARAMETER); parameter;
        parameter = icalproperty_get_next_parameter(property, ICAL_ANY_PARAMETER)) {
        const QByteArray whole = icalparameter_as_ical_string(parameter);
        const qsizetype equals = whole.indexOf('=');
        const bool isName = icalparameter_isa(parameter) == ICAL_CN_PARAMETER;
        read.parameters[whole.first(equals)]
            = isName ? QString::fromUtf8(icalparameter_get_cn(parameter)) : QString::fromUtf8(whole.sliced(equals + 1));
    }
    return read;
}

QDateTime instantFrom(const icaltimetype &time)
{
    if (icaltime_is_null_time(time) || !icaltime_is_utc(time))
        return {};
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet(time), QTimeZone::UTC);
}

IcalComponent componentFrom(icalcomponent *component)
{
    IcalComponent read;
    read.name = icalcomponent_kind_to_string(icalcomponent_isa(component));
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property;
        property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
        read.properties.append(propertyFrom(property));
    for (icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner;
        inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        read.components.append(componentFrom(inner));
    if (icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT) {
        read.start = instantFrom(icalcomponent_get_dtstart(component));
        read.end = instantFrom(icalcomponent_get_dtend(component));
    }
    return read;
}

} // namespace

QByteArrayList IcalComponent::propertyNames() const
{
    QByteArrayList names;
    for (const IcalProperty &property : properties)
        names.append(property.name);
    for (const IcalComponent &component : components)
        names += QByteArrayList{component.name} + component.propertyNames();
    return names;
}

QList<IcalProperty> IcalComponent::all(QByteArrayView property) const
{
    QList<IcalProperty> found;
    for (const IcalProperty &one : properties) {
        if (one.name == property)
            found.append(one);
    }
    return found;
}

QString IcalComponent::value(QByteArrayView property) const
{
    return all(property).value(0).value;
}

IcalComponent readWithLibical(const QByteArray &file)
{
    icalcomponent *component = icalparser_parse_string(file.constData());
    if (!component)
        return {};
    IcalComponent read = componentFrom(component);
    icalcomponent_free(component);
    icalmemory_free_ring();
    return read;
}

} // namespace Demitasse
