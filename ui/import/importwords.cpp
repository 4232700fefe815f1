// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importwords.h"

#include "core/text/errortext.h"
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

QString fieldText(ContactField field)
{
    switch (field) {
    case ContactField::Given:
        return ImportPage::tr("Given name");
    case ContactField::Middle:
        return ImportPage::tr("Middle name");
    case ContactField::Family:
        return ImportPage::tr("Family name");
    case ContactField::WholeName:
        return ImportPage::tr("Whole name");
    case ContactField::FamilyThenGiven:
        return ImportPage::tr("Family name, then given name");
    case ContactField::Preferred:
        return ImportPage::tr("Preferred name");
    case ContactField::Pronunciation:
        return ImportPage::tr("Pronunciation");
    case ContactField::Pronouns:
        return ImportPage::tr("Pronouns");
    case ContactField::Role:
    case ContactField::RoleOrCourtesy:
        return ImportPage::tr("Role");
    case ContactField::Organization:
        return ImportPage::tr("Organization");
    case ContactField::Unit:
        return ImportPage::tr("Department");
    case ContactField::Email:
        return ImportPage::tr("E-mail");
    case ContactField::Phone:
        return ImportPage::tr("Phone");
    case ContactField::Link:
        return ImportPage::tr("Link");
    case ContactField::City:
        return ImportPage::tr("City");
    case ContactField::Zone:
        return ImportPage::tr("Time zone");
    case ContactField::Language:
        return ImportPage::tr("Language");
    case ContactField::Source:
        return ImportPage::tr("How they were found");
    case ContactField::FoundWhere:
        return ImportPage::tr("Where they were found");
    case ContactField::CommonGround:
        return ImportPage::tr("Common ground");
    case ContactField::Warmth:
        return ImportPage::tr("How well you know them");
    case ContactField::Stage:
        return ImportPage::tr("Stage");
    case ContactField::Tags:
        return ImportPage::tr("Tags");
    case ContactField::Paths:
        return ImportPage::tr("Career paths");
    case ContactField::Remarks:
        return ImportPage::tr("Remarks");
    }
    Q_UNREACHABLE_RETURN({});
}

QString failureText(const ImportFile &file)
{
    const QFileInfo info(file.path);
    if (info.isDir())
        return ImportPage::tr("“%1” is a folder. Choose the files in it.").arg(info.fileName());
    if (file.failure->code == ErrorCode::FileNotWhatItSays && file.failure->detail == "icalendar"_L1)
        return ImportPage::tr("“%1” is an invitation or a calendar. It holds no contacts, and invitations are not read here.")
            .arg(info.fileName());
    const ErrorText text = errorText(*file.failure);
    return text.sentence + u' ' + text.wayOut;
}

} // namespace Demitasse
