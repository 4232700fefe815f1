// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

struct UiContext;

/// A thing known about a contact: what it is, quietly, and below it what it says.
class Fact : public QWidget
{
    Q_OBJECT

public:
    explicit Fact(const QString &name, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    /// Text that can be marked and copied.
    Fact *addText(const QString &text);

private:
    QVBoxLayout *m_column;
};

/// An address, number or link: all of it to be seen, copied by a button, and opened by one where that is safe.
class ReachRow : public QWidget
{
    Q_OBJECT

public:
    enum class What
    {
        Email,
        Phone,
        Link
    };

    ReachRow(What what, const QString &text, QWidget *parent = nullptr);
};

/// Everything known, in the order in which one asks for it.
QList<Fact *> factsOf(const ContactView &view, UiContext &context);

} // namespace Demitasse
