// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/samequestion.h"

#include "core/rules/fold.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace Demitasse {

namespace {

QString wordingOf(const QString &text)
{
    QString wording = fold(text);
    while (!wording.isEmpty() && !wording.back().isLetterOrNumber())
        wording.chop(1);
    return wording;
}

/// Positions that were found to be the same; each leads to an earlier one, the first to itself.
class Alike
{
public:
    explicit Alike(qsizetype size)
    {
        for (qsizetype i = 0; i < size; ++i)
            m_leads.append(i);
    }
    qsizetype first(qsizetype at)
    {
        while (m_leads[at] != at)
            at = m_leads[at] = m_leads[m_leads[at]];
        return at;
    }
    void join(qsizetype one, qsizetype other)
    {
        const qsizetype a = first(one);
        const qsizetype b = first(other);
        m_leads[std::max(a, b)] = std::min(a, b);
    }

private:
    QList<qsizetype> m_leads;
};

} // namespace

QList<QList<qsizetype>> sameQuestions(const QList<PlanItem> &items)
{
    Alike alike(items.size());
    std::unordered_map<QString, qsizetype> named;
    std::unordered_map<QString, qsizetype> worded;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].bankId.isEmpty())
            alike.join(i, named.try_emplace(items[i].bankId, i).first->second);
        if (const QString wording = wordingOf(items[i].text); !wording.isEmpty())
            alike.join(i, worded.try_emplace(wording, i).first->second);
    }
    QList<QList<qsizetype>> groups;
    QHash<qsizetype, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype first = alike.first(i);
        if (!places.contains(first)) {
            places.insert(first, groups.size());
            groups.append(QList<qsizetype> {});
        }
        groups[places.value(first)].append(i);
    }
    return groups;
}

} // namespace Demitasse
