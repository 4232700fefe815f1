// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/templatesdialog.h"

#include "core/text/errortext.h"
#include "core/text/lettertext.h"
#include "core/text/wordtext.h"
#include "core/workflow/templatefields.h"
#include "ui/letter/templateform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListCharacters = 30;
constexpr QSize UsualSize(900, 560);

QString listedAs(const LetterTemplate &text)
{
    return u"%1\n%2 · %3 · %4"_s.arg(
        text.name.simplified(), channelText(text.channel), letterLanguageText(text.language), situationText(text.situation));
}

} // namespace

TemplatesDialog::TemplatesDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_form(new TemplateForm)
    , m_error(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_save(primaryButton(tr("&Save")))
    , m_remove(usualButton(tr("&Remove")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("My templates"));
    resize(UsualSize);
    m_error->setObjectName(u"templateError"_s);
    m_error->hide();
    auto *side = new QVBoxLayout;
    side->setSpacing(Space::Small);
    side->addWidget(m_form, 1);
    side->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Usual);
    row->addWidget(buildList());
    row->addLayout(side, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Usual);
    column->setSpacing(Space::Usual);
    column->addLayout(row, 1);
    column->addWidget(buildFoot());
    connect(m_form, &TemplateForm::changed, this, [this] {
        m_error->hide();
        m_save->setEnabled(m_form->isChanged());
    });
    m_form->show({});
}

QWidget *TemplatesDialog::buildList()
{
    m_list->setObjectName(u"ownTemplates"_s);
    m_list->setAccessibleName(tr("My templates"));
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * ListCharacters);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::choose);
    return m_list;
}

QWidget *TemplatesDialog::buildFoot()
{
    auto *begin = usualButton(tr("&New template"));
    auto *close = usualButton(tr("&Close"));
    begin->setObjectName(u"newTemplate"_s);
    m_remove->setObjectName(u"removeTemplate"_s);
    m_save->setObjectName(u"saveTemplate"_s);
    close->setObjectName(u"closeTemplates"_s);
    for (Button *button : {begin, m_remove, m_save, close})
        button->setAutoDefault(false);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(begin);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_save);
    connect(begin, &QPushButton::clicked, this, &TemplatesDialog::begin);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &TemplatesDialog::keep);
    return foot;
}

void TemplatesDialog::setTemplates(const QList<LetterTemplate> &templates, LetterTemplateId chosen)
{
    const LetterTemplateId kept = m_row >= 0 ? m_templates.at(m_row).id : chosen;
    m_templates = templates;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const LetterTemplate &text : templates)
        m_list->addItem(listedAs(text));
    const auto found = std::ranges::find(templates, kept, &LetterTemplate::id);
    const bool isThere = found != templates.cend();
    const int row = isThere ? static_cast<int>(found - templates.cbegin()) : m_row < 0 ? -1 : 0;
    if (isThere && m_form->isChanged()) {
        m_row = row;
        return m_list->setCurrentRow(row);
    }
    showRow(templates.isEmpty() || (row < 0 && m_form->isChanged()) ? -1 : std::max(row, 0));
}

void TemplatesDialog::showRow(int row)
{
    m_row = row;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(row);
    m_remove->setEnabled(row >= 0);
    if (row >= 0 || !m_form->isChanged())
        m_form->show(row < 0 ? LetterTemplate {} : m_templates.at(row));
}

void TemplatesDialog::choose(int row)
{
    if (row == m_row || row < 0)
        return;
    if (keep())
        return showRow(row);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(m_row);
}

bool TemplatesDialog::keep()
{
    if (!m_form->isChanged())
        return true;
    LetterTemplate text = m_form->value();
    if (text.name.isEmpty())
        text.name = situationText(text.situation);
    const Result<> sound = checkTemplate(text);
    if (!sound) {
        m_error->setText(errorText(sound.error()).sentence);
        m_error->show();
        return false;
    }
    m_form->show(text);
    emit saveWanted(text);
    return true;
}

void TemplatesDialog::begin()
{
    if (!keep())
        return;
    m_row = -1;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    m_remove->setEnabled(false);
    m_form->show({});
    m_form->focusName();
}

void TemplatesDialog::remove()
{
    if (m_row < 0)
        return;
    const LetterTemplateId id = m_templates.at(m_row).id;
    m_form->show(m_templates.at(m_row));
    emit removeWanted(id);
}

void TemplatesDialog::done(int result)
{
    const bool wasTold = m_error->isVisible();
    if (keep() || wasTold)
        QDialog::done(result);
}

bool TemplatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Demitasse
