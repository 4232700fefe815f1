// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/welcomepage.h"

#include "core/text/errortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString workspaceFilter()
{
    return WelcomePage::tr("Demitasse workspaces (*.demitasse)");
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QLineEdit *addField(QVBoxLayout *column, const QString &name)
{
    auto *field = new QLineEdit;
    auto *label = makeLabel(name, TypeRole::Body);
    label->setBuddy(field);
    field->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *scroll = new ScrollColumn(Measure::NarrowColumn);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    QVBoxLayout *column = scroll->column();
    column->addStretch();
    column->addWidget(new IconMark(Icon::Cup, Measure::HeroIcon, Tone::Accent));
    column->addWidget(makeLabel(tr("Welcome to Demitasse"), TypeRole::PageTitle));
    column->addWidget(
        makeParagraph(tr("An informational interview is twenty minutes over a small coffee with someone who "
                         "does the work you wonder about. Demitasse helps you find people to ask, hold "
                         "the conversation, and keep what you heard.")));
    column->addWidget(makeParagraph(tr("Everything stays in one file on this computer."), TypeRole::Body, Tone::Quiet));
    column->addSpacing(Space::Small);
    column->addWidget(makeForm());
    column->addWidget(makeOtherWays());
    column->addStretch();
    column->addStretch();
    m_name->setFocus();
}

QWidget *WelcomePage::makeForm()
{
    auto *card = new Card;
    QVBoxLayout *column = card->column();
    column->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Wide);
    m_name = addField(column, tr("Your name"));
    column->addSpacing(Space::Hair);
    m_email = addField(column, tr("Your e-mail address"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    column->addWidget(makeParagraph(
        tr("Both go into the invitations that you send, and nowhere else."), TypeRole::Caption, Tone::Quiet));
    m_trouble = makeParagraph({}, TypeRole::Body, Tone::Bad);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addSpacing(Space::Small);
    m_start = primaryButton(tr("Start"));
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_start);
    column->addLayout(foot);
    connect(m_start, &QPushButton::clicked, this, &WelcomePage::start);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::start);
    connect(m_email, &QLineEdit::returnPressed, this, &WelcomePage::start);
    return card;
}

QWidget *WelcomePage::makeOtherWays()
{
    auto *ways = new QWidget;
    auto *sample = quietButton(tr("Look around with a sample workspace"));
    sample->showIcon(Icon::Sample);
    auto *other = quietButton(tr("Open another workspace…"));
    other->showIcon(Icon::Folder);
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sample);
    row->addWidget(other);
    row->addStretch();
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString path = askForWorkspace(this);
        if (!path.isEmpty())
            emit otherWanted(path);
    });
    return ways;
}

void WelcomePage::setBusy(bool busy)
{
    setEnabled(!busy);
    m_start->setText(busy ? tr("Starting…") : tr("Start"));
}

void WelcomePage::showFailure(const Error &error)
{
    setBusy(false);
    const ErrorText text = errorText(error);
    m_trouble->setText(text.sentence + u' ' + text.wayOut);
    m_trouble->show();
    (error.code == ErrorCode::AddressInvalid ? m_email : m_name)->setFocus();
}

void WelcomePage::start()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_trouble->setText(tr("Please write your name: the people you invite will want to know who asks."));
        m_trouble->show();
        m_name->setFocus();
        return;
    }
    m_trouble->hide();
    emit startWanted(m_name->text().trimmed(), m_email->text().trimmed());
}

QString askForWorkspace(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, WelcomePage::tr("Open a workspace"), documents(), workspaceFilter());
}

QString askForNewWorkspace(QWidget *parent)
{
    QString path = QFileDialog::getSaveFileName(parent, WelcomePage::tr("Where shall the new workspace be?"),
        documents() + u"/my.demitasse"_s, workspaceFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && !path.endsWith(u".demitasse"_s))
        path += u".demitasse"_s;
    return path;
}

} // namespace Demitasse
