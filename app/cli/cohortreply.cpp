// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cohortreply.h"

#include "app/cli/json.h"
#include "app/cli/ratetext.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/text/wordtext.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Adds figures to an object, and whether any of them is hidden.
class FigureObject
{
public:
    explicit FigureObject(const QJsonObject &begun = {})
        : m_json(begun)
    {
        m_json.insert(u"hidden"_s, false);
    }

    FigureObject &add(const QString &key, const CohortFigure &figure)
    {
        return add(key, figure.value, figure.isHidden);
    }
    FigureObject &add(const QString &key, const QJsonValue &value, bool isHidden)
    {
        m_json.insert(key, isHidden ? QJsonValue() : value);
        if (isHidden)
            m_json.insert(u"hidden"_s, true);
        return *this;
    }
    void add(const QString &key, const QJsonValue &value) { m_json.insert(key, value); }
    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
};

QJsonObject cohortRateJson(const CohortRate &rate, const QJsonObject &begun = {})
{
    const ReplyRate counts = rate.counts();
    const Interval interval = counts.interval();
    FigureObject figures(begun);
    figures.add(u"answered"_s, rate.answered).add(u"silent"_s, rate.silent).add(u"waiting"_s, rate.waiting);
    figures.add(u"rate"_s, counts.rate(), rate.isHidden());
    figures.add(u"low"_s, interval.low, rate.isHidden());
    figures.add(u"high"_s, interval.high, rate.isHidden());
    return figures.json();
}

template <class E> QJsonArray cohortRatesJson(const QString &key, const std::map<E, CohortRate> &rates)
{
    QJsonArray list;
    for (const auto &[value, rate] : rates)
        list.append(cohortRateJson(rate, {{key, word(value)}}));
    return list;
}

QJsonArray stagesJson(const QList<CohortStage> &stages, const QString &key)
{
    QJsonArray list;
    for (const CohortStage &stage : stages)
        list.append(FigureObject({{u"stage"_s, word(stage.stage)}}).add(key, stage.people).json());
    return list;
}

QJsonObject cohortJson(const Cohort &cohort)
{
    QJsonArray weeks;
    for (const CohortWeek &week : cohort.weeks) {
        FigureObject figures({{u"monday"_s, dateJson(week.monday)}});
        figures.add(u"written"_s, week.written).add(u"answers"_s, week.answers);
        weeks.append(figures.add(u"conversations"_s, week.conversations).add(u"thanks"_s, week.thanks).json());
    }
    FigureObject all;
    all.add(u"students"_s, cohort.students).add(u"contacts"_s, cohort.contacts);
    all.add(u"conversations"_s, cohort.conversations).add(u"minutes"_s, cohort.minutes);
    all.add(u"funnel"_s, stagesJson(cohort.funnel, u"reached"_s));
    all.add(u"exits"_s, stagesJson(cohort.exits, u"here"_s));
    all.add(u"replies"_s,
        QJsonObject {{u"all"_s, cohortRateJson(cohort.replies)},
            {u"by_channel"_s, cohortRatesJson(u"channel"_s, cohort.byChannel)},
            {u"by_warmth"_s, cohortRatesJson(u"warmth"_s, cohort.byWarmth)}});
    all.add(u"weeks"_s, weeks);
    return all.json();
}

QString figureText(const CohortFigure &figure)
{
    return figure.isHidden ? Cli::tr("hidden") : QLocale().toString(figure.value);
}

QString ratesText(const Cohort &cohort)
{
    Table table({Cli::tr("Written to"), Cli::tr("Answered"), Cli::tr("Silent"), Cli::tr("Waiting"), Cli::tr("Rate")});
    const auto add = [&table](const QString &whom, const CohortRate &rate) {
        table.add({whom, figureText(rate.answered), figureText(rate.silent), figureText(rate.waiting),
            rate.isHidden() ? Cli::tr("hidden") : rateText(rate.counts())});
    };
    add(Cli::tr("Everybody"), cohort.replies);
    for (const auto &[channel, rate] : cohort.byChannel)
        add(channelText(channel), rate);
    for (const auto &[warmth, rate] : cohort.byWarmth)
        add(warmthText(warmth), rate);
    return table.text();
}

QString cohortText(const Cohort &cohort)
{
    if (cohort.students.isHidden)
        return Cli::tr("A cohort of %Ln students shows nothing: every figure stands for at least five.", nullptr,
            cohort.students.value);
    const QString sums = labelled({{Cli::tr("Students"), figureText(cohort.students)},
        {Cli::tr("Contacts"), figureText(cohort.contacts)},
        {Cli::tr("Conversations"), figureText(cohort.conversations)},
        {Cli::tr("Minutes"), figureText(cohort.minutes)}});
    Table funnel({Cli::tr("Stage"), Cli::tr("Came this far")});
    for (const CohortStage &stage : cohort.funnel)
        funnel.add({stageText(stage.stage), figureText(stage.people)});
    Table exits({Cli::tr("Stage"), Cli::tr("Here now")});
    for (const CohortStage &exit : cohort.exits)
        exits.add({stageText(exit.stage), figureText(exit.people)});
    Table weeks({Cli::tr("Week of"), Cli::tr("Messages"), Cli::tr("Answers"), Cli::tr("Conversations"),
        Cli::tr("Thanks")});
    for (const CohortWeek &week : cohort.weeks)
        weeks.add({QLocale().toString(week.monday, u"d MMM yyyy"_s), figureText(week.written),
            figureText(week.answers), figureText(week.conversations), figureText(week.thanks)});
    QStringList parts {sums, funnel.text(), exits.text(), ratesText(cohort)};
    if (!weeks.isEmpty())
        parts.append(weeks.text());
    parts.append(
        Cli::tr("What fewer than five students are behind is hidden, and so is what would give it away."));
    return parts.join(u"\n\n"_s);
}

} // namespace

Reply cohortReply(const Cohort &cohort)
{
    return Reply {cohortJson(cohort), cohortText(cohort)};
}

} // namespace Demitasse
