// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationask.h"

#include "ui/organization/organizationfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace Demitasse {

using namespace Qt::StringLiterals;

OrganizationAsk::OrganizationAsk(QWidget *parent)
    : QWidget(parent)
    , m_question(new ElidedLabel({}, TypeRole::Strong))
    , m_fields(new QStackedWidget)
    , m_name(new QLineEdit)
    , m_which(new OrganizationField)
    , m_do(usualButton({}))
    , m_top(quietButton(tr("To the top")))
    , m_nothing(makeParagraph(tr("No organization is called that, or more than one. Choose one of those offered as you type."),
          TypeRole::Body, Tone::Warn))
{
    setObjectName(u"organizationAsk"_s);
    m_name->setObjectName(u"organizationNewName"_s);
    m_which->setObjectName(u"organizationWhich"_s);
    m_which->setPlaceholderText(tr("Type a name"));
    m_do->setObjectName(u"organizationDo"_s);
    m_top->setObjectName(u"organizationToTop"_s);
    m_nothing->setObjectName(u"organizationNothing"_s);
    m_fields->addWidget(m_name);
    m_fields->addWidget(m_which);
    m_fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *cancel = quietButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(m_fields, 1);
    row->addWidget(m_do);
    row->addWidget(m_top);
    row->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(m_question);
    column->addLayout(row);
    column->addWidget(m_nothing);
    connect(m_do, &QPushButton::clicked, this, &OrganizationAsk::answer);
    connect(m_name, &QLineEdit::returnPressed, this, &OrganizationAsk::answer);
    connect(m_which, &QLineEdit::returnPressed, this, &OrganizationAsk::answer);
    connect(m_top, &QPushButton::clicked, this, [this] { emit picked({}); });
    connect(cancel, &QPushButton::clicked, this, &OrganizationAsk::closed);
    hide();
}

void OrganizationAsk::open(const QString &question, const QString &does, QLineEdit *field)
{
    m_question->setText(question);
    m_do->setText(does);
    m_nothing->hide();
    m_fields->setCurrentWidget(field);
    field->clear();
    field->setAccessibleName(question);
    show();
    field->setFocus(Qt::OtherFocusReason);
}

void OrganizationAsk::askName(const QString &question, const QString &does)
{
    m_top->hide();
    open(question, does, m_name);
}

void OrganizationAsk::askWhich(const QString &question, const QString &does, const OrganizationTree &tree,
    const QSet<OrganizationId> &leftOut, bool top)
{
    m_top->setVisible(top);
    m_which->setTree(tree, leftOut);
    open(question, does, m_which);
}

void OrganizationAsk::answer()
{
    if (m_fields->currentWidget() == m_name) {
        if (!m_name->text().trimmed().isEmpty())
            emit named(m_name->text());
        return;
    }
    const OrganizationId id = m_which->organization();
    m_nothing->setVisible(id.isNull());
    if (!id.isNull())
        emit picked(id);
}

void OrganizationAsk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Demitasse
