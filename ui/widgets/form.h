// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace Demitasse {

class Card;

/// A titled card of fields: names left, fields right, a hint under a field where it helps.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(const QString &title, QWidget *parent = nullptr);

    /// Gives the field back. Its name is also what a screen reader says.
    template <class Field> Field *add(const QString &name, Field *field, const QString &hint = {})
    {
        addField(name, field, hint);
        return field;
    }
    /// Over the whole width, under the fields so far.
    void addBelow(QWidget *widget);

protected:
    /// Turning the wheel scrolls the form and changes nothing that it passes over.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const QString &name, QWidget *field, const QString &hint);

    QGridLayout *m_grid;
};

} // namespace Demitasse
