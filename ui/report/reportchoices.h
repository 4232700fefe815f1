// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/direction.h"
#include "core/workflow/reporting.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace Demitasse {

class Form;
class Label;

/// What is shared in a report, of which time, and whose names are left out.
class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(QWidget *parent = nullptr);

    void setPaths(const QList<PathSummary> &paths);
    void choosePath(PathId path);
    /// The day where the student is, by which periods end.
    void setToday(const QDate &today);
    void setPaper(Paper paper);
    Paper paper() const;
    /// What may still be a name; those that are ticked already stay.
    void setLikelyNames(const QStringList &names);
    ReportRequest request() const;

signals:
    void changed();
    void paperChosen();

private:
    enum class Period { All, Month, Quarter, Year, Days };
    QWidget *buildParts();
    QWidget *buildScope();
    QWidget *buildNames();
    void showDays();
    void showNames();

    QList<QCheckBox *> m_parts;
    QComboBox *m_path;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_paper;
    QCheckBox *m_people;
    QCheckBox *m_organizations;
    Label *m_perhaps;
    QListWidget *m_likely;
    QLineEdit *m_also;
    QDate m_today;
};

} // namespace Demitasse
