// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/findingeditor.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextLines = 3;
constexpr int FirstYear = 2000;

QString dateFormat()
{
    return FindingEditor::tr("d MMM yyyy", "the date of a source");
}

/// As one writes it here, or as computers do.
std::optional<QDate> readDate(const QString &text)
{
    const QLocale locale;
    for (const QString &format : {u"yyyy-MM-dd"_s, dateFormat(), locale.dateFormat(QLocale::ShortFormat),
             locale.dateFormat(QLocale::LongFormat)}) {
        if (const QDate date = locale.toDate(text, format, FirstYear); date.isValid())
            return date;
    }
    return std::nullopt;
}

} // namespace

FindingEditor::FindingEditor(const Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_told(finding)
    , m_text(new QPlainTextEdit(finding.text))
    , m_source(new QLineEdit(finding.source))
    , m_date(new QLineEdit)
    , m_dateRemark(makeParagraph({}, TypeRole::Caption, Tone::Bad))
    , m_quote(new QLineEdit(finding.quote))
    , m_question(new QLineEdit(finding.answeredQuestion))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * TextLines + Space::Usual);
    const auto written = [](const QDate &date) { return QLocale().toString(date, dateFormat()); };
    if (finding.sourceDate)
        m_date->setText(written(*finding.sourceDate));
    m_date->setPlaceholderText(written(finding.created.toLocalTime().date()));
    m_dateRemark->setObjectName(u"findingDateRemark"_s);
    m_dateRemark->setText(tr("Write it like this: %1").arg(m_date->placeholderText()));
    m_dateRemark->hide();
    m_source->setPlaceholderText(tr("A link, or where it stands"));
    m_quote->setPlaceholderText(tr("Their own words, without quotation marks"));
    m_question->setPlaceholderText(tr("What one need not ask any more"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::Small, Space::Hair, Space::Small, Space::Small);
    grid->setHorizontalSpacing(Space::Close);
    grid->setVerticalSpacing(Space::Small);
    const struct
    {
        QString name;
        QString id;
        QWidget *field;
    } rows[] = {{tr("What you found"), u"findingText"_s, m_text}, {tr("Source"), u"findingSourceField"_s, m_source},
        {tr("Its date"), u"findingDate"_s, m_date}, {tr("Quote"), u"findingQuote"_s, m_quote},
        {tr("Answers the question"), u"findingQuestion"_s, m_question}};
    for (int line = 0; const auto &[name, id, field] : rows) {
        field->setObjectName(id);
        field->setAccessibleName(name);
        field->installEventFilter(this);
        grid->addWidget(makeLabel(name, TypeRole::Caption, Tone::Quiet), line, 0,
            field == m_text ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, line++, 1);
    }
    grid->addWidget(m_dateRemark, grid->rowCount(), 1);
    grid->addWidget(buildButtons(), grid->rowCount(), 1);
    grid->setColumnStretch(1, 1);
}

QWidget *FindingEditor::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *close = usualButton(tr("Done"));
    close->setObjectName(u"findingDone"_s);
    auto *remove = quietButton(tr("Remove"));
    remove->setObjectName(u"findingRemove"_s);
    connect(close, &QPushButton::clicked, this, &FindingEditor::done);
    connect(remove, &QPushButton::clicked, this, &FindingEditor::removeWanted);
    row->addWidget(close);
    row->addWidget(remove);
    row->addStretch();
    return buttons;
}

void FindingEditor::begin()
{
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

Finding FindingEditor::typed() const
{
    Finding finding = m_told;
    finding.text = m_text->toPlainText().trimmed();
    finding.source = m_source->text().trimmed();
    const QString written = m_date->text().trimmed();
    const std::optional<QDate> date = readDate(written);
    if (date || written.isEmpty())
        finding.sourceDate = date;
    finding.quote = m_quote->text().trimmed();
    finding.answeredQuestion = m_question->text().trimmed();
    return finding;
}

void FindingEditor::commit()
{
    const QString date = m_date->text().trimmed();
    m_dateRemark->setVisible(!date.isEmpty() && !readDate(date));
    const Finding now = typed();
    if (now == m_told)
        return;
    m_told = now;
    emit changed(now);
}

bool FindingEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto isKey = [event](int key, Qt::KeyboardModifiers modifiers) {
        const auto *press = static_cast<QKeyEvent *>(event);
        return press->key() == key && press->modifiers() == modifiers;
    };
    if (event->type() == QEvent::FocusOut)
        commit();
    // The text would take it for a new line.
    if (event->type() == QEvent::KeyPress && isKey(Qt::Key_Return, Qt::ControlModifier)) {
        emit done();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindingEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || isEnter)
        emit done();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Demitasse
