// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page.h"

#include "ui/shell/notices.h"

namespace Demitasse {

void Page::showFailure(const Error &error)
{
    m_context.notices.fail(error);
}

} // namespace Demitasse
