// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Demitasse {

/// Chooses an IANA zone: the likely ones first, all of them below, found by typing any part of the name.
class ZoneBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    void setLikely(const QStringList &zones);
    QString zone() const;
    void setZone(const QString &zone);
};

} // namespace Demitasse
