// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importwords.h"

#include "ui/import/importpage.h"

#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString originText(ContactFileOrigin origin)
{
    switch (origin) {
    case ContactFileOrigin::LinkedIn:
        return u"LinkedIn"_s;
    case ContactFileOrigin::Google:
        return u"Google"_s;
    case ContactFileOrigin::Outlook:
        return u"Outlook"_s;
    case ContactFileOrigin::Thunderbird:
        return u"Thunderbird"_s;
    case ContactFileOrigin::Demitasse:
        return u"Demitasse"_s;
    case ContactFileOrigin::Plain:
        return ImportPage::tr("a table");
    }
    Q_UNREACHABLE_RETURN({});
}

QString separatorText(QChar separator)
{
    if (separator == u'\t')
        return ImportPage::tr("tabs");
    if (separator == u';')
        return ImportPage::tr("semicolons");
    return separator == u',' ? ImportPage::tr("commas") : QString(separator);
}

} // namespace

QString recognisedText(const ImportFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.cards) {
        const QString version = file.cards->version.isEmpty() ? u"vCard"_s : u"vCard "_s + file.cards->version;
        return ImportPage::tr("%1: %2, %3.").arg(name, version, file.cards->encoding);
    }
    const ContactFileShape &shape = file.shape;
    const QString text = ImportPage::tr("%1: %2, %3, separated by %4.")
                             .arg(name, originText(shape.origin), shape.csv.encoding,
                                 separatorText(shape.csv.separator));
    if (shape.unused().isEmpty())
        return text;
    return text + u' ' + ImportPage::tr("Not used: %1.").arg(shape.unused().join(u", "_s));
}

} // namespace Demitasse
