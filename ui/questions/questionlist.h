// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questions/bankmodel.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStackedWidget;

namespace Demitasse {

class FindField;

/// The bank to look through: a field to find, filters, and the questions. Typing in the list finds, Space makes a
/// favourite, Enter opens; the chosen question stays chosen whatever is filtered, as long as it is shown.
class QuestionList : public QWidget
{
    Q_OBJECT

public:
    enum class Filters
    {
        All,
        /// Where there is less room.
        Few
    };

    explicit QuestionList(Filters filters, QWidget *parent = nullptr);

    void show(const QList<BankQuestion> &bank);
    /// Marks those that are in the plan beside it.
    void setTaken(const QSet<QString> &ids) { m_model.setTaken(ids); }
    const BankModel &model() const { return m_model; }
    /// Null while nothing is shown.
    const BankQuestion *chosen() const;
    /// Takes filters away that hide it.
    void choose(const QString &id);
    void focusFind();
    void focusList();

signals:
    /// Another question is the chosen one, or something else is known of it.
    void chosenChanged();
    void opened(const QString &id);
    void favouriteWanted(const QString &id, bool favourite);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFilters(Filters filters);
    QWidget *buildFaces();
    QComboBox *addFilter(const QString &name, const QString &any, const QString &object);
    void offerOrigins();
    void narrow();
    void clearFilters();
    void keepChosen();

    BankModel m_model;
    FindField *m_find;
    QComboBox *m_origin;
    QComboBox *m_category;
    QComboBox *m_objective;
    QComboBox *m_level;
    QListView *m_view;
    QStackedWidget *m_faces;
    QString m_chosen;
};

} // namespace Demitasse
