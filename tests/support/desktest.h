// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"
#include "core/workflow/desk.h"
#include "core/workflow/settingup.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Demitasse {

/// The value of a result that a test counts on; the test fails with the error's word when there is none.
template <class T> T valueOf(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << qPrintable(errorWord(result.error().code)) << ' ' << qPrintable(result.error().detail);
        return T {};
    }
    return *std::move(result);
}

inline ::testing::AssertionResult succeeded(const Result<> &result)
{
    if (result)
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << qPrintable(errorWord(result.error().code)) << ' '
                                         << qPrintable(result.error().detail);
}

template <class T> ::testing::AssertionResult failsAs(ErrorCode code, const Result<T> &result)
{
    if (result)
        return ::testing::AssertionFailure() << "succeeded";
    if (result.error().code != code)
        return ::testing::AssertionFailure() << qPrintable(errorWord(result.error().code));
    return ::testing::AssertionSuccess();
}

/// A real workspace file in a folder of its own, open on a desk, under a clock that the test moves.
class DeskTest : public ::testing::Test
{
protected:
    DeskTest()
    {
        const NewStudent student {QStringLiteral("Ada Student"), QStringLiteral("ada@example.org"),
            QStringLiteral("America/Toronto"), QStringLiteral("en")};
        EXPECT_TRUE(succeeded(createWorkspace(path(), student, clock, ids)));
        open();
    }

    QString path() const { return folder.filePath(QStringLiteral("my.demitasse")); }
    void open()
    {
        auto opened = Desk::open(path(), {}, clock, ids, changes);
        ASSERT_TRUE(opened.has_value()) << qPrintable(errorWord(opened.error().code));
        desk = std::move(*opened);
    }
    void reopen()
    {
        desk.reset();
        open();
    }
    ContactView addContact(const QString &name, const QString &email = {}, const QString &organization = {})
    {
        ContactDraft draft;
        const NameParts parts = splitName(name);
        draft.contact.given = parts.given;
        draft.contact.family = parts.family;
        if (!email.isEmpty())
            draft.contact.emails = {email};
        draft.organization = organization;
        return valueOf(desk->pipeline.add(draft));
    }
    Meeting book(ContactId contact, const QString &local = QStringLiteral("2026-12-03T10:00"), int minutes = 20)
    {
        return valueOf(desk->booking.book({contact, valueOf(readLocalTime(local)), QStringLiteral("America/Toronto"),
                           minutes, Mode::Video, QStringLiteral("https://meet.example.org/x")}))
            .meeting.meeting;
    }

    QTemporaryDir folder;
    FakeClock clock;
    IdGenerator ids {clock, 7};
    Changes changes;
    std::unique_ptr<Desk> desk;
};

} // namespace Demitasse
