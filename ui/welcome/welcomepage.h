// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QWidget>

class QLineEdit;

namespace Demitasse {

class Button;
class Label;

/// The first start: what this is, whose workspace it will be, and the ways in. It stands alone, since there is no
/// workspace yet; what is wanted goes to whoever made it.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Between pressing Start and the workspace being there.
    void setBusy(bool busy);
    void showFailure(const Error &error);

signals:
    void startWanted(const QString &name, const QString &email);
    void sampleWanted();
    void otherWanted(const QString &path);

private:
    QWidget *makeForm();
    QWidget *makeOtherWays();
    void start();

    QLineEdit *m_name;
    QLineEdit *m_email;
    Label *m_trouble;
    Button *m_start;
};

/// Asks for the file of a workspace; empty when nobody chose one.
QString askForWorkspace(QWidget *parent);
/// Asks where a new workspace shall lie.
QString askForNewWorkspace(QWidget *parent);

} // namespace Demitasse
