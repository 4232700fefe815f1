// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

#include <QPlainTextEdit>

namespace Demitasse {

/// The subject or the text of a letter, with the places that were marked underlined. Nothing but typing and `mend`
/// moves its cursor.
class DraftField : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines
    {
        One,
        Many
    };

    explicit DraftField(Lines lines, QWidget *parent = nullptr);

    /// As it was typed; no-break spaces stay what they are.
    QString text() const;
    /// Forgets what could be undone.
    void begin(const QString &text);
    /// One step of undo.
    void replace(qsizetype start, qsizetype length, const QString &by);

    void mark(const QList<LetterFinding> &findings, const std::optional<LetterFinding> &current);
    void select(qsizetype start, qsizetype length);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void dress();
    void showMarks();
    QTextCursor cursorOver(qsizetype start, qsizetype length) const;

    Lines m_lines;
    QList<LetterFinding> m_findings;
    std::optional<LetterFinding> m_current;
    bool m_dressing = false;
};

} // namespace Demitasse
