// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/checkedfield.h"

#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

CheckedField::CheckedField(QWidget *field, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_line(new QWidget)
    , m_error(makeParagraph({}, TypeRole::Caption, Tone::Bad))
{
    field->setAccessibleName(name);
    setFocusProxy(field);
    m_error->setObjectName(field->objectName() + u"Error"_s);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Hair);
    line->addWidget(new IconMark(Icon::Warning, Measure::SmallIcon, Tone::Bad), 0, Qt::AlignTop);
    line->addWidget(m_error, 1);
    m_line->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(field);
    column->addWidget(m_line);
}

void CheckedField::setError(const QString &error)
{
    m_hasError = !error.isEmpty();
    m_error->setText(error);
    m_line->setVisible(m_hasError);
    m_field->setAccessibleDescription(error);
}

} // namespace Demitasse
