// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/reportmasking.h"

#include "core/rules/fold.h"
#include "core/rules/masking.h"
#include "core/text/reportwords.h"

#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Every text of a report, as often as it stands there.
template <class Visit> void visitTexts(Report &report, const Visit &visit)
{
    struct Texts
    {
        const Visit &visit;

        void operator()(ReportHeading &heading) const { visit(heading.text); }
        void operator()(ReportParagraph &paragraph) const { visit(paragraph.text); }
        void operator()(ReportQuote &quote) const
        {
            visit(quote.text);
            visit(quote.source);
        }
        void operator()(ReportList &list) const
        {
            visit(list.title);
            for (QString &item : list.items)
                visit(item);
        }
        void operator()(ReportTable &table) const
        {
            for (QString &heading : table.headings)
                visit(heading);
            for (QStringList &row : table.rows) {
                for (QString &cell : row)
                    visit(cell);
            }
        }
    };
    for (ReportBlock &block : report.blocks)
        std::visit(Texts {visit}, block);
}

/// Those of the report's conversations first, in their order, then everybody else.
QList<Contact> peopleInOrder(const ReportFacts &facts)
{
    QList<Contact> people;
    QSet<ContactId> seen;
    const auto add = [&](const Contact &contact) {
        if (!seen.contains(contact.id))
            people.append(contact);
        seen.insert(contact.id);
    };
    for (const DebriefView &talk : facts.talks) {
        for (const ContactView &person : talk.interview.meeting.contacts)
            add(person.contact);
    }
    for (const Contact &contact : facts.everybody)
        add(contact);
    return people;
}

QSet<QString> wordsOfNames(const QStringList &names)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const QString &name : names) {
        for (const QString &word : name.split(others, Qt::SkipEmptyParts))
            words.insert(fold(word));
    }
    return words;
}

NameMask maskFor(const ReportFacts &facts, const ReportRequest &request)
{
    NameMask mask;
    int organization = 0;
    int person = 0;
    // Longer names are tried first whatever comes first here; a name of both kinds is an organization's.
    for (const Organization &each : facts.organizations) {
        if (request.masksOrganizations)
            mask.add(each.name, maskedOrganization(++organization));
    }
    for (const Contact &contact : peopleInOrder(facts)) {
        if (request.masksPeople)
            mask.add(contact, maskedPerson(++person));
    }
    for (const QString &name : request.alsoMasked)
        mask.add(name, maskedPerson(++person));
    return mask;
}

/// Words that may be written with a capital and name nobody.
QStringList knownWords(const ReportFacts &facts, const ReportRequest &request)
{
    QStringList known {facts.student.name, maskedPerson(1), maskedOrganization(1)};
    for (const Organization &organization : facts.organizations) {
        if (!request.masksOrganizations)
            known.append(organization.name);
    }
    for (const DecisionView &view : facts.paths)
        known.append(view.summary.path.name);
    for (const DebriefView &talk : facts.talks) {
        for (const ContactView &person : talk.interview.meeting.contacts)
            known.append(person.contact.role);
    }
    return known;
}

} // namespace

void maskReport(ComposedReport &composed, const ReportFacts &facts, const ReportRequest &request)
{
    const NameMask mask = maskFor(facts, request);
    const QString address = reportText(ReportWord::MaskedAddress);
    visitTexts(composed.report, [&](QString &text) { text = mask.masked(text, address); });
    const QSet<QString> known = wordsOfNames(knownWords(facts, request));
    visitTexts(composed.report, [&](QString &text) {
        for (const QString &name : likelyNames(text, known)) {
            if (!composed.likelyNames.contains(name))
                composed.likelyNames.append(name);
        }
    });
    composed.report.blocks.append(ReportParagraph {reportText(ReportWord::Masked), true});
}

} // namespace Demitasse
