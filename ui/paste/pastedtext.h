// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/signature.h"

#include <QPlainTextEdit>

#include <optional>

namespace Demitasse {

/// Pasted text with what was read of it: underlined where it stands, and named in the margin beside its line.
class PastedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PastedText(QWidget *parent = nullptr);

    void showParts(const QList<SignaturePart> &parts);
    /// Brings one part into sight and frames it; none when there is none.
    void pointAt(const std::optional<SignaturePart> &part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString marginText(int line) const;
    void fitMargin();
    void paintMargin();
    void mark();

    QWidget *m_margin;
    QList<SignaturePart> m_parts;
    std::optional<SignaturePart> m_pointedAt;
};

} // namespace Demitasse
