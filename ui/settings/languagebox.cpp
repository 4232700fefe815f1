// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/languagebox.h"

#include <QComboBox>

namespace Demitasse {

using namespace Qt::StringLiterals;

QComboBox *makeLanguageBox(const QString &empty)
{
    auto *languages = new QComboBox;
    if (!empty.isEmpty())
        languages->addItem(empty, QString());
    languages->addItem(u"English"_s, u"en"_s);
    languages->addItem(u"Français"_s, u"fr"_s);
    return languages;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace Demitasse
