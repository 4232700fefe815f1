// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QHash>
#include <QUuid>

namespace Demitasse {

/// A filter by something that some contacts have and others have not: one of those that there are, or any. Hidden while
/// there are none.
class OfferedFilter : public QComboBox
{
    Q_OBJECT

public:
    /// `any` stands for no filter; `shown` says what a choice means where it stands alone, with %1 for it.
    OfferedFilter(const QString &name, const QString &any, const QString &shown, QWidget *parent = nullptr);

    /// What there is to choose, by id. The choice stays if it is among them, and is any otherwise.
    void offer(const QHash<QUuid, QString> &choices);
    /// Null for any.
    QUuid chosen() const { return currentData().toUuid(); }
    /// Any, where it is not among those that there are.
    void choose(const QUuid &id);
    /// Gives way where the window is narrow.
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;

private:
    QString m_shown;
};

} // namespace Demitasse
