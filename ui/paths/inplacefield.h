// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paths/growingfield.h"

namespace Demitasse {

/// Words that are changed where they stand: Enter takes what was written, and so does going elsewhere; Escape brings
/// back what they were.
class InPlaceField : public GrowingField
{
    Q_OBJECT

public:
    enum class Lines
    {
        /// Wrapped, but without breaks.
        One,
        /// Enter breaks the line, and Ctrl+Enter takes it.
        Many
    };
    enum class Empty
    {
        /// What was emptied gets its words back.
        Refused,
        Taken
    };

    InPlaceField(Lines lines, Empty empty, const QString &name, QWidget *parent = nullptr);

    /// What is stored. What is being written stays.
    void setStored(const QString &text);
    void beginWriting();
    /// As going elsewhere does.
    void commit() { end(true); }

signals:
    /// Something else than what is stored.
    void taken(const QString &text);
    /// After `taken`, if so; false when it was given up.
    void ended(bool keeps);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void end(bool keeps);

    Lines m_lines;
    Empty m_empty;
    QString m_stored;
};

} // namespace Demitasse
