// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "ui/booking/bookingpage.h"
#include "ui/brief/briefpage.h"
#include "ui/compare/comparepage.h"
#include "ui/contact/contactformpage.h"
#include "ui/contact/contactpage.h"
#include "ui/debrief/debriefpage.h"
#include "ui/decision/decisionpage.h"
#include "ui/doubles/doublespage.h"
#include "ui/import/importpage.h"
#include "ui/insights/insightspage.h"
#include "ui/interview/interviewpage.h"
#include "ui/interviews/interviewspage.h"
#include "ui/letter/letterpage.h"
#include "ui/letter/letterspage.h"
#include "ui/organization/organizationpage.h"
#include "ui/paste/pastepage.h"
#include "ui/paths/pathspage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/plan/planpage.h"
#include "ui/prepare/preparepage.h"
#include "ui/questions/questionspage.h"
#include "ui/report/reportpage.h"
#include "ui/research/researchpage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shelf/shelfpage.h"
#include "ui/today/todaypage.h"
#include "ui/writeup/writeuppage.h"

#include <QCoreApplication>

namespace Demitasse {

PageList allPages(Theme &theme, WorkspaceChoice &choice, TraySwitch &tray)
{
    using enum PageEntry::Shelf;
    using Kind = Place::Kind;
    const auto title = [](const char *text) { return QCoreApplication::translate("Pages", text); };
    const auto settings
        = [&theme, &choice, &tray](UiContext &context) { return new SettingsPage(context, theme, choice, tray); };

    return {
        {Kind::Today, Main, Icon::Today, title(QT_TRANSLATE_NOOP("Pages", "Today")), makePage<TodayPage>},
        {Kind::Pipeline, Main, Icon::Pipeline, title(QT_TRANSLATE_NOOP("Pages", "Pipeline")), makePage<PipelinePage>},
        {Kind::Interviews, Main, Icon::Interviews, title(QT_TRANSLATE_NOOP("Pages", "Interviews")),
            makePage<InterviewsPage>},
        {Kind::Letters, Main, Icon::Mail, title(QT_TRANSLATE_NOOP("Pages", "Letters")), makePage<LettersPage>},
        {Kind::Questions, Main, Icon::Question, title(QT_TRANSLATE_NOOP("Pages", "Questions")),
            makePage<QuestionsPage>},
        {Kind::Plan, None, Icon::Question, title(QT_TRANSLATE_NOOP("Pages", "Plan")), makePage<PlanPage>},
        {Kind::Insights, Main, Icon::Insights, title(QT_TRANSLATE_NOOP("Pages", "Insights")), makePage<InsightsPage>},
        {Kind::Paths, Main, Icon::Paths, title(QT_TRANSLATE_NOOP("Pages", "Paths")), makePage<PathsPage>},
        {Kind::Compare, None, Icon::Table, title(QT_TRANSLATE_NOOP("Pages", "Side by side")), makePage<ComparePage>},
        {Kind::Decision, None, Icon::Check, title(QT_TRANSLATE_NOOP("Pages", "Decision")), makePage<DecisionPage>},
        {Kind::Shelf, Main, Icon::Star, title(QT_TRANSLATE_NOOP("Pages", "Shelf")), makePage<ShelfPage>},
        {Kind::Search, Main, Icon::Search, title(QT_TRANSLATE_NOOP("Pages", "Search")), makePage<SearchPage>},
        {Kind::Letter, None, Icon::Edit, title(QT_TRANSLATE_NOOP("Pages", "Letter")), makePage<LetterPage>},
        {Kind::Contact, None, Icon::Person, title(QT_TRANSLATE_NOOP("Pages", "Contact")), makePage<ContactPage>},
        {Kind::ContactForm, None, Icon::Edit, title(QT_TRANSLATE_NOOP("Pages", "Contact")), makePage<ContactFormPage>},
        {Kind::Paste, None, Icon::Copy, title(QT_TRANSLATE_NOOP("Pages", "Paste a signature")), makePage<PastePage>},
        {Kind::Booking, None, Icon::Calendar, title(QT_TRANSLATE_NOOP("Pages", "Booking")), makePage<BookingPage>},
        {Kind::Prepare, None, Icon::Check, title(QT_TRANSLATE_NOOP("Pages", "Prepare")), makePage<PreparePage>},
        {Kind::Interview, None, Icon::Start, title(QT_TRANSLATE_NOOP("Pages", "Interview")), makePage<InterviewPage>},
        {Kind::Debrief, None, Icon::Insight, title(QT_TRANSLATE_NOOP("Pages", "Look back")), makePage<DebriefPage>},
        {Kind::WriteUp, None, Icon::Edit, title(QT_TRANSLATE_NOOP("Pages", "Write up a talk")), makePage<WriteUpPage>},
        {Kind::Brief, None, Icon::Document, title(QT_TRANSLATE_NOOP("Pages", "Brief")), makePage<BriefPage>},
        {Kind::Research, None, Icon::Search, title(QT_TRANSLATE_NOOP("Pages", "Research")), makePage<ResearchPage>},
        {Kind::Report, Command, Icon::Document, title(QT_TRANSLATE_NOOP("Pages", "Report for your advisor")), makePage<ReportPage>},
        {Kind::Doubles, None, Icon::People, title(QT_TRANSLATE_NOOP("Pages", "Here twice?")), makePage<DoublesPage>},
        {Kind::Organization, Command, Icon::Organization, title(QT_TRANSLATE_NOOP("Pages", "Organizations")),
            makePage<OrganizationPage>},
        {Kind::Import, Foot, Icon::Import, title(QT_TRANSLATE_NOOP("Pages", "Import")), makePage<ImportPage>},
        {Kind::Settings, Foot, Icon::Settings, title(QT_TRANSLATE_NOOP("Pages", "Settings")), settings},
    };
}

} // namespace Demitasse
