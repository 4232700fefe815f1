// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/nextstep.h"

namespace Demitasse {

QString idOf(const NextStep &step)
{
    return step.contact.isNull() ? step.key : step.key + u'@' + step.contact.text();
}

} // namespace Demitasse
