// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Demitasse {

/// What a label in front of a line or a piece says of it ("Title:", "From:", "Courriel :").
enum class SignatureLabel { None, Sender, Name, Role, Organization, Unit, Place, Reach };

/// A stretch of the text that may say something, as long in `text` as it is there: odd spaces became plain ones, and
/// what was already read is blanked out, so that positions hold.
struct SignaturePiece
{
    QString text;
    qsizetype start = 0;
    int line = 0;
    SignatureLabel label = SignatureLabel::None;

    qsizetype end() const { return start + text.size(); }
};

/// The lines of the text that belong to a signature: without greeting and closing, quoted text, prose, footers, legal
/// notices, mail headers but the sender's, and what the buttons of a profile say. When something stands after a
/// closing ("Best regards"), only that counts, and the sender. `line` counts the lines of the text from 0.
QList<SignaturePiece> signatureLines(const QString &text);

/// Stands where something was read already; pieces end there.
inline constexpr QChar readMark(0x1f);

/// Blanks out a stretch of a line.
void markRead(SignaturePiece &line, qsizetype start, qsizetype length);

/// The pieces of a line, between bars, bullets, spaced dashes and slashes, wide gaps and what was read.
QList<SignaturePiece> splitAtSeparators(const SignaturePiece &line);
/// The pieces between commas.
QList<SignaturePiece> splitAtCommas(const SignaturePiece &piece);

/// A part of a piece, without spaces, brackets and signs around it.
SignaturePiece partOf(const SignaturePiece &piece, qsizetype from, qsizetype length);

} // namespace Demitasse
