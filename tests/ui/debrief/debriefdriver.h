// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/livedesk.h"
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/debriefrow.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace Demitasse {

/// A talk that was held, with notes, and the page that looks back at it; all of it by keys.
class DebriefDriver : public ::testing::Test
{
protected:
    void hold(const QList<std::pair<NoteKind, QString>> &notes, const QStringList &paths = {}, int others = 0)
    {
        ContactDraft draft;
        draft.contact.given = QStringLiteral("Priya");
        draft.contact.family = QStringLiteral("Raman");
        draft.paths = paths;
        QList<ContactId> with {desk.add(draft).contact.id};
        for (int i = 0; i < others; ++i)
            with.append(desk.add(QStringLiteral("Tom Okafor %1").arg(i)).contact.id);
        meeting = desk.run([with](Desk &on) {
                          return on.booking.book({with.first(), {QDate(2026, 12, 3), QTime(10, 0), {}},
                              QStringLiteral("America/Toronto"), 20, Mode::Video, {}, with.mid(1)});
                      }).meeting.meeting.id;
        desk.run([this](Desk &on) { return on.conversation.start(meeting); });
        for (const auto &[kind, text] : notes) {
            desk.clock.advance(std::chrono::minutes(1));
            desk.run([this, kind, text](Desk &on) { return on.conversation.take(meeting, {kind, text, {}, {}}); });
        }
        const InterviewView view = desk.run([this](Desk &on) { return on.conversation.view(meeting); });
        for (const PlanItem &item : view.items.first(2))
            desk.run([this, item](Desk &on) { return on.conversation.markAsked(meeting, item.id, true); });
        desk.run([this](Desk &on) { return on.conversation.end(meeting); });
    }
    void open()
    {
        page = std::make_unique<DebriefPage>(desk.context);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
        page->arrive({.kind = Place::Kind::Debrief, .meeting = meeting});
        desk.settle();
    }
    template <class W = QWidget> W *part(const QString &name) const { return page->findChild<W *>(name); }
    QWidget *section(DebriefLineKind kind) const { return part(QStringLiteral("lines-") + word(kind)); }
    QPlainTextEdit *adding(DebriefLineKind kind) const
    {
        return part(QStringLiteral("add-") + word(kind))->findChild<QPlainTextEdit *>();
    }
    /// Where the lines of that kind are written; only those that are stored.
    QList<QPlainTextEdit *> lines(DebriefLineKind kind) const
    {
        QList<QPlainTextEdit *> fields;
        for (DebriefRow *row : section(kind)->findChildren<DebriefRow *>(QStringLiteral("debriefLine"))) {
            if (row->isVisible())
                fields.append(row->findChild<QPlainTextEdit *>());
        }
        return fields;
    }
    QList<QWidget *> offered(DebriefLineKind kind) const
    {
        QList<QWidget *> rows = section(kind)->findChildren<QWidget *>(QStringLiteral("offeredLine"));
        rows.removeIf([](const QWidget *row) { return !row->isVisible(); });
        return rows;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        desk.settle();
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    DebriefView stored() { return desk.run([this](Desk &on) { return on.debriefing.view(meeting); }); }
    void undo() { desk.run([](Desk &on) { return on.undoing.undo(); }); }

    LiveDesk desk;
    MeetingId meeting;
    std::unique_ptr<DebriefPage> page;
};

} // namespace Demitasse
