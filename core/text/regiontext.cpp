// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/regiontext.h"

#include <QCoreApplication>
#include <QHash>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct Regions
{
    Q_DECLARE_TR_FUNCTIONS(Regions)
};

} // namespace

QString regionText(const QString &region)
{
    const QHash<QString, QString> names {{u"ca-ab"_s, Regions::tr("Alberta")},
        {u"ca-bc"_s, Regions::tr("British Columbia")}, {u"ca-mb"_s, Regions::tr("Manitoba")},
        {u"ca-nb"_s, Regions::tr("New Brunswick")}, {u"ca-nl"_s, Regions::tr("Newfoundland and Labrador")},
        {u"ca-ns"_s, Regions::tr("Nova Scotia")}, {u"ca-nt"_s, Regions::tr("Northwest Territories")},
        {u"ca-nu"_s, Regions::tr("Nunavut")}, {u"ca-on"_s, Regions::tr("Ontario")},
        {u"ca-pe"_s, Regions::tr("Prince Edward Island")}, {u"ca-qc"_s, Regions::tr("Quebec")},
        {u"ca-sk"_s, Regions::tr("Saskatchewan")}, {u"ca-yt"_s, Regions::tr("Yukon")},
        {u"us"_s, Regions::tr("United States (federal)")}};
    return names.value(region, region);
}

} // namespace Demitasse
