// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/saidpanel.h"

#include "core/text/debrieftext.h"
#include "ui/interview/noteicons.h"
#include "ui/models/claimwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

SaidPanel::SaidPanel(QWidget *parent)
    : ScrollColumn(QWIDGETSIZE_MAX / 2, parent)
    , m_title(makeLabel({}, TypeRole::Strong))
{
    setObjectName(u"saidPanel"_s);
    m_title->setObjectName(u"saidTitle"_s);
    column()->setContentsMargins(0, Space::Small, 0, 0);
    column()->setSpacing(Space::Hair);
    column()->addWidget(m_title);
    column()->addStretch();
}

void SaidPanel::show(const QString &title, const QList<SaidLine> &said)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (said == m_said && m_list)
        return;
    const qsizetype focused = focusedPlace();
    m_said = said;
    m_rows.clear();
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const SaidLine &line : said) {
        m_rows.append(makeRow(line));
        rows->addWidget(m_rows.last());
    }
    column()->insertWidget(1, m_list);
    if (focused >= 0 && !m_rows.isEmpty())
        m_rows[std::min(focused, m_rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
    else if (focused >= 0)
        emit leftUp();
}

ListRow *SaidPanel::makeRow(const SaidLine &line)
{
    const Said &said = line.said;
    QStringList below {speakerText(line.speaker)};
    if (line.voice)
        below.append(stanceText(line.voice->stance));
    if (const QString where = saidWhereText(said); !where.isEmpty())
        below.append(where);
    const QString words = !said.text.isEmpty() ? said.text
        : said.meeting.isNull()                ? tr("Only heard of")
                                               : tr("Said in this conversation");
    auto *row = new ListRow(said.kind ? iconOf(*said.kind) : Icon::Person, words.simplified(), below.join(u" · "_s));
    row->setObjectName(u"saidRow"_s);
    row->installEventFilter(this);
    connect(row, &ListRow::clicked, this, [this, line] { emit opened(line); });
    return row;
}

qsizetype SaidPanel::focusedPlace() const
{
    const auto focused = std::ranges::find_if(m_rows, [](const ListRow *row) { return row->hasFocus(); });
    return focused == m_rows.end() ? -1 : std::distance(m_rows.begin(), focused);
}

std::optional<SaidLine> SaidPanel::current() const
{
    const qsizetype place = m_said.size() == 1 ? 0 : focusedPlace();
    return place < 0 ? std::nullopt : std::optional(m_said[place]);
}

QRect SaidPanel::currentRect() const
{
    const qsizetype place = std::max(qsizetype(0), focusedPlace());
    if (m_rows.isEmpty())
        return rect();
    return QRect(m_rows[place]->mapTo(this, QPoint()), m_rows[place]->size());
}

void SaidPanel::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::TabFocusReason);
}

bool SaidPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        ensureWidgetVisible(static_cast<QWidget *>(watched));
        return ScrollColumn::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress)
        return ScrollColumn::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isFirst = !m_rows.isEmpty() && watched == m_rows.first();
    if (key == Qt::Key_Up && isFirst) {
        emit leftUp();
        return true;
    }
    const std::optional<SaidLine> line = current();
    if (!line || !line->voice || (key != Qt::Key_Delete && key != Qt::Key_F2))
        return ScrollColumn::eventFilter(watched, event);
    if (key == Qt::Key_Delete)
        emit removeWanted(*line);
    else
        emit changeWanted(*line);
    return true;
}

} // namespace Demitasse
