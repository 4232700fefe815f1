// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/contact/pagedriver.h"
#include "ui/compare/comparepage.h"
#include "ui/models/contactbook.h"

#include <QAbstractButton>
#include <QTableView>

namespace Demitasse {

/// The page on a real workspace with a path, and conversations as a test tells of them.
class CompareDriver : public PageDriver<ComparePage>
{
protected:
    CompareDriver()
    {
        priya = addOn(QStringLiteral("Priya Raman"), QStringLiteral("Ministry of Health"));
        tom = addOn(QStringLiteral("Tom Okafor"), QStringLiteral("City Hall"));
        path = *desk.run([](Desk &at) { return at.pipeline.pathNamed(QStringLiteral("Policy")); });
    }
    ContactId addOn(const QString &name, const QString &organization, const QString &of = QStringLiteral("Policy"))
    {
        ContactDraft draft;
        const NameParts parts = splitName(name);
        draft.contact.given = parts.given;
        draft.contact.family = parts.family;
        draft.organization = organization;
        draft.paths = {of};
        return desk.add(draft).contact.id;
    }
    /// "question: answer; answer" for each.
    MeetingId talk(ContactId contact, const QStringList &asked)
    {
        const MeetingId meeting = desk.run([&](Desk &at) {
                                          return at.booking.book({contact, {QDate(2026, 12, 3), QTime(10, 0), {}},
                                              QStringLiteral("America/Toronto"), 20, Mode::Video, {}});
                                      }).meeting.meeting.id;
        desk.run([meeting](Desk &at) { return at.conversation.start(meeting); });
        for (const QString &one : asked) {
            const QString question = one.section(QLatin1Char(':'), 0, 0);
            const PlanItemId item = desk.run([&](Desk &at) { return at.conversation.addQuestion(meeting, question); })
                                        .items.last()
                                        .id;
            desk.run([&](Desk &at) { return at.conversation.markAsked(meeting, item, true); });
            for (const QString &answer : one.section(QLatin1Char(':'), 1).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
                desk.clock.advance(std::chrono::minutes(2));
                desk.run([&](Desk &at) {
                    return at.conversation.take(meeting, {NoteKind::Insight, answer.trimmed(), item, {}});
                });
            }
        }
        desk.run([meeting](Desk &at) { return at.conversation.end(meeting); });
        return meeting;
    }
    NoteId firstNote(MeetingId meeting)
    {
        return desk.run([meeting](Desk &at) { return at.conversation.view(meeting); }).notes.first().note;
    }
    QTableView *table() const { return part<QTableView>(u"compareTable"); }
    /// "Who decides? | The chair | Nobody": the heading and the cells of each row.
    QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells {model->headerData(row, Qt::Vertical).toString()};
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString().replace(QLatin1Char('\n'), QLatin1Char('/')));
            rows.append(cells.join(QStringLiteral(" | ")));
        }
        return rows;
    }
    QStringList columns() const
    {
        QStringList columns;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            columns.append(table()->model()->headerData(column, Qt::Horizontal).toString());
        return columns;
    }
    QStringList saidRows() const
    {
        QStringList names;
        for (const QAbstractButton *row : page->findChildren<QAbstractButton *>(QStringLiteral("saidRow"))) {
            if (row->isVisible())
                names.append(row->accessibleName());
        }
        return names;
    }

    ContactId priya;
    ContactId tom;
    PathId path;
};

} // namespace Demitasse
