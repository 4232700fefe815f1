// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/contact/pagedriver.h"
#include "ui/paths/pathsmodel.h"
#include "ui/paths/pathspage.h"
#include "ui/paths/pitchfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace Demitasse {

/// The page of paths on a real workspace, with what tests of it ask.
class PathsDriver : public PageDriver<PathsPage>
{
protected:
    PathId addPath(const QString &name, const QStringList &questions = {})
    {
        const PathId path = desk.run([name](Desk &at) { return at.direction.addPath(name); });
        for (const QString &text : questions) {
            desk.run([path, text](Desk &at) { return at.direction.addQuestion(path, text); });
            desk.clock.advance(std::chrono::seconds(1));
        }
        return path;
    }
    ContactId addOn(const QString &name, const QStringList &paths)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.paths = paths;
        return desk.add(draft).contact.id;
    }
    /// The one that is shown: both faces have an introduction.
    template <class W> W *seen(QStringView name) const
    {
        for (W *found : page->template findChildren<W *>(name.toString())) {
            if (found->isVisible())
                return found;
        }
        ADD_FAILURE() << qPrintable(name.toString()) << " is not seen";
        return page->template findChild<W *>(name.toString());
    }
    bool isSeen(QStringView name) const
    {
        const QList<QWidget *> found = page->findChildren<QWidget *>(name.toString());
        EXPECT_FALSE(found.isEmpty()) << qPrintable(name.toString());
        return std::ranges::any_of(found, &QWidget::isVisible);
    }
    PitchField *pitchField() const { return seen<PitchField>(u"pitchText"); }
    QListView *list() const { return part<QListView>(u"paths"); }
    QString focusName() const { return QApplication::focusWidget()->objectName(); }
    /// "Policy: 2 people" for each row.
    QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            rows.append(index.data().toString() + QStringLiteral(": ") + index.data(PathsModel::DetailRole).toString());
        }
        return rows;
    }
    /// "Who decides?" and "Who decides? = The chair", as they stand from top to bottom.
    QStringList questions() const
    {
        QApplication::processEvents();
        QMap<int, QString> lines;
        for (const QWidget *row : page->findChildren<QWidget *>(QStringLiteral("openQuestion"))) {
            if (!row->isVisible())
                continue;
            const auto *answer = row->findChild<QPlainTextEdit *>(QStringLiteral("questionAnswer"));
            const bool isAnswered = row->findChild<QCheckBox *>()->isChecked();
            const QString text = row->findChild<QPlainTextEdit *>(QStringLiteral("questionWords"))->toPlainText();
            lines.insert(row->mapTo(page.get(), QPoint()).y(),
                isAnswered ? text + QStringLiteral(" = ") + answer->toPlainText() : text);
        }
        return lines.values();
    }
    void undoFromNotice()
    {
        ASSERT_FALSE(desk.posted.isEmpty());
        ASSERT_TRUE(desk.posted.last().act);
        desk.posted.last().act();
        desk.settle();
    }
};

} // namespace Demitasse
