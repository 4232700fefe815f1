// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/researchmeter.h"

namespace Demitasse {

int ResearchMeter::filled() const
{
    int sum = 0;
    for (const SubjectMeter &meter : subjects)
        sum += meter.filled;
    return sum;
}

int ResearchMeter::total() const
{
    int sum = 0;
    for (const SubjectMeter &meter : subjects)
        sum += meter.total;
    return sum;
}

std::optional<ResearchTopic> ResearchMeter::next() const
{
    for (const SubjectMeter &meter : subjects) {
        if (!meter.blank.isEmpty())
            return meter.blank.first();
    }
    return std::nullopt;
}

bool saysSomething(const Finding &finding)
{
    return !finding.text.trimmed().isEmpty() || !finding.quote.trimmed().isEmpty()
        || !finding.source.trimmed().isEmpty();
}

ResearchMeter researchMeter(const QList<Finding> &findings, const QSet<ResearchSubject> &subjects)
{
    QSet<ResearchTopic> known;
    for (const Finding &finding : findings) {
        if (saysSomething(finding))
            known.insert(finding.topic);
    }
    ResearchMeter meter;
    for (const ResearchTopic topic : allOf<ResearchTopic>()) {
        const ResearchSubject subject = subjectOf(topic);
        if (!subjects.contains(subject))
            continue;
        if (meter.subjects.isEmpty() || meter.subjects.last().subject != subject)
            meter.subjects.append({subject, 0, 0, {}});
        SubjectMeter &its = meter.subjects.last();
        ++its.total;
        if (known.contains(topic))
            ++its.filled;
        else
            its.blank.append(topic);
    }
    return meter;
}

} // namespace Demitasse
