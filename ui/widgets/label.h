// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/tooltip.h"
#include "ui/theme/type.h"

#include <QLabel>

namespace Demitasse {

/// Text of one role and tone. Always plain text, whatever it looks like; follows the application's font and palette.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(
        const QString &text = {}, TypeRole role = TypeRole::Body, Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setRole(TypeRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TypeRole m_role;
    Tone m_tone;
    bool m_dressing = false;
};

Label *makeLabel(const QString &text, TypeRole role = TypeRole::Body, Tone tone = Tone::Text);
/// The same, breaking its lines.
Label *makeParagraph(const QString &text, TypeRole role = TypeRole::Body, Tone tone = Tone::Text);

/// One line that ends in "…" where the room ends; the whole of it is in the tooltip and for the screen reader.
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    using Label::Label;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace Demitasse
