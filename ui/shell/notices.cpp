// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notices.h"

#include "core/text/errortext.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

Notices::Notices(QObject *parent)
    : QObject(parent)
{
}

void Notices::post(const Notice &notice)
{
    emit posted(notice);
}

void Notices::fail(const Error &error)
{
    const ErrorText text = errorText(error);
    post({Notice::Tone::Bad, text.title, text.sentence + u' ' + text.wayOut, {}, {}});
}

void Notices::tell(const QString &sentence)
{
    post({Notice::Tone::Good, {}, sentence, {}, {}});
}

} // namespace Demitasse
