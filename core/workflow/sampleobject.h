// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTime>

#include <chrono>
#include <optional>

namespace Demitasse {

/// One object of a sample file. Remembers which keys were asked for and the first thing that was not understood.
class SampleObject
{
public:
    SampleObject(const QJsonValue &value, QString &problem)
        : m_object(value.toObject())
        , m_problem(problem)
    {
        if (!value.isObject())
            complain(QStringLiteral("an object is missing"));
    }
    ~SampleObject()
    {
        for (auto entry = m_object.begin(); entry != m_object.end(); ++entry) {
            if (!m_asked.contains(entry.key()))
                complain(QStringLiteral("nobody reads ") + entry.key());
        }
    }
    SampleObject(const SampleObject &) = delete;
    SampleObject &operator=(const SampleObject &) = delete;

    bool has(const QString &key) const { return m_object.contains(key); }
    QJsonValue value(const QString &key)
    {
        m_asked.insert(key);
        return m_object[key];
    }
    QString text(const QString &key) { return value(key).toString(); }
    int number(const QString &key, int fallback) { return value(key).toInt(fallback); }
    QStringList texts(const QString &key)
    {
        QStringList list;
        const QJsonArray array = value(key).toArray();
        for (const QJsonValue &one : array)
            list.append(one.toString());
        return list;
    }
    QString need(const QString &key)
    {
        const QString found = text(key);
        if (found.isEmpty())
            complain(QStringLiteral("there is no ") + key);
        return found;
    }
    template <class E> std::optional<E> word(const QString &key)
    {
        const QString found = text(key);
        const auto known = fromWord<E>(found);
        if (!found.isEmpty() && !known)
            complain(key + QStringLiteral(" is ") + found);
        return known;
    }
    template <class E> QList<E> words(const QString &key)
    {
        QList<E> known;
        const QStringList found = texts(key);
        for (const QString &one : found) {
            if (const auto value = fromWord<E>(one))
                known.append(*value);
            else
                complain(key + QStringLiteral(" has ") + one);
        }
        return known;
    }
    QTime clock(const QString &key)
    {
        const QTime time = QTime::fromString(text(key), QStringLiteral("HH:mm"));
        if (!time.isValid())
            complain(key + QStringLiteral(" is no time"));
        return time;
    }
    /// Minutes and seconds.
    std::chrono::milliseconds span(const QString &key)
    {
        const QTime time = QTime::fromString(QStringLiteral("00:") + text(key), QStringLiteral("HH:mm:ss"));
        if (!time.isValid())
            complain(key + QStringLiteral(" is no span"));
        return std::chrono::milliseconds(time.msecsSinceStartOfDay());
    }
    template <class Read> auto list(const QString &key, Read read)
    {
        QList<decltype(read(std::declval<SampleObject &>()))> values;
        const QJsonArray array = value(key).toArray();
        for (const QJsonValue &one : array) {
            SampleObject object(one, m_problem);
            values.append(read(object));
        }
        return values;
    }
    template <class Read> auto inner(const QString &key, Read read)
    {
        SampleObject object(value(key), m_problem);
        return read(object);
    }

private:
    void complain(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }

    QJsonObject m_object;
    QSet<QString> m_asked;
    QString &m_problem;
};

} // namespace Demitasse
