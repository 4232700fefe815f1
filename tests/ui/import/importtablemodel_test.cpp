// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importtablemodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

ContactCandidate candidate(int line, const QString &given, const QString &email)
{
    ContactCandidate made;
    made.line = line;
    made.contact.given = given;
    made.contact.emails = {email};
    return made;
}

class ImportRows : public testing::Test
{
protected:
    QString at(int row, ImportTableModel::Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    ImportTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    ImportFile file{u"/tmp/people.csv"_s, {},
        {candidate(2, u"Tom"_s, u"tom@example.org"_s), candidate(4, u"Mara"_s, {})},
        {{3, {ErrorCode::RowNameless, {}, {}}}}};
    ImportPreview preview{{{ImportOutcome::Added, ImportOutcome::Merged}}, {}};
};

TEST_F(ImportRows, StandInTheOrderOfTheFileWithWhatHappens)
{
    using enum ImportTableModel::Column;
    model.show({file}, preview);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(at(0, Line), u"2"_s);
    EXPECT_EQ(at(0, Outcome), u"New"_s);
    EXPECT_EQ(at(0, Email), u"tom@example.org"_s);
    EXPECT_EQ(at(1, Line), u"3"_s);
    EXPECT_TRUE(at(1, Outcome).startsWith(u"Left out: "_s));
    EXPECT_EQ(at(2, Name), u"Mara"_s);
    EXPECT_EQ(at(2, Outcome), u"Known"_s);
    for (int row = 0; row < 3; ++row)
        EXPECT_FALSE(model.index(row, static_cast<int>(Outcome)).data(Qt::DecorationRole).isNull());
}

TEST_F(ImportRows, NameTheFileOnceThereAreSeveral)
{
    model.show({file}, preview);
    EXPECT_EQ(model.columnCount(), 5);
    preview.outcomes.append(preview.outcomes.first());
    model.show({file, file}, preview);
    EXPECT_EQ(model.columnCount(), 6);
    EXPECT_EQ(at(5, ImportTableModel::Column::File), u"people.csv"_s);
}

TEST_F(ImportRows, CanBeOnlyThoseLeftOut)
{
    model.show({file}, preview);
    model.setOnlyLeftOut(true);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(at(0, ImportTableModel::Column::Line), u"3"_s);
    model.setOnlyLeftOut(false);
    EXPECT_EQ(model.rowCount(), 3);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ImportRows, ShowNoMarkup)
{
    file.candidates = {candidate(2, u"<img src=file:///etc/passwd>"_s, {})};
    model.show({file}, preview);
    const QString tip
        = model.index(0, static_cast<int>(ImportTableModel::Column::Name)).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(u"<img"_s)) << qPrintable(tip);
}

} // namespace
