// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importtablemodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class ImportRows : public testing::Test
{
protected:
    QString at(int row, ImportTableModel::Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    ImportTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    const QString path = u"/home/ada/people.csv"_s;
    const Error nameless{ErrorCode::RowNameless, {}, {}};
    QList<ImportedRow> rows{{0, 2, ImportOutcome::Added, {}, u"Tom"_s, {}, u"tom@example.org"_s},
        {0, 3, std::nullopt, nameless}, {0, 4, ImportOutcome::Merged, {}, u"Mara"_s}};
    QList<ImportReport::Rejection> rejections{{path, 3, nameless}, {path, 900, nameless}};
};

TEST_F(ImportRows, StandInTheOrderOfTheFileWithWhatHappens)
{
    using enum ImportTableModel::Column;
    model.show(rows, rejections, {{path, {}}});
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
    model.show(rows, rejections, {{path, {}}});
    EXPECT_EQ(model.columnCount(), 5);
    rows[2].file = 1;
    model.show(rows, rejections, {{u"/home/ada/first.csv"_s, {}}, {path, {}}});
    EXPECT_EQ(model.columnCount(), 6);
    EXPECT_EQ(at(0, ImportTableModel::Column::File), u"first.csv"_s);
    EXPECT_EQ(at(2, ImportTableModel::Column::File), u"people.csv"_s);
}

TEST_F(ImportRows, CanBeOnlyThoseLeftOut)
{
    model.show(rows, rejections, {{path, {}}});
    model.choose(ImportTableModel::Rows::LeftOut);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(at(0, ImportTableModel::Column::Line), u"3"_s);
    EXPECT_EQ(at(1, ImportTableModel::Column::Line), u"900"_s) << "beyond the rows shown";
    model.choose(ImportTableModel::Rows::First);
    EXPECT_EQ(model.rowCount(), 3);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ImportRows, SayWhomSomeoneNewMayBeAndWhy)
{
    rows[0].alike = ImportLikeness {{}, u"Thomas Okafor"_s, 0.9, {DoubleReason::SamePhone, DoubleReason::Nickname}};
    model.show(rows, rejections, {{path, {}}}, {rows[0]});
    EXPECT_TRUE(at(0, ImportTableModel::Column::Outcome).startsWith(u"New, but may be Thomas Okafor: "_s));
    model.choose(ImportTableModel::Rows::Alike);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(at(0, ImportTableModel::Column::Line), u"2"_s);
}

TEST_F(ImportRows, ShowNoMarkup)
{
    rows = {{0, 2, ImportOutcome::Added, {}, u"<img src=file:///etc/passwd>"_s}};
    model.show(rows, rejections, {{path, {}}});
    const QString tip
        = model.index(0, static_cast<int>(ImportTableModel::Column::Name)).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(u"<img"_s)) << qPrintable(tip);
}

} // namespace
