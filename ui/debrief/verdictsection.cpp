// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/verdictsection.h"

#include "ui/debrief/debriefwords.h"
#include "ui/debrief/keyrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> verdictOf(const DebriefView &view, PlanItemId item)
{
    const auto known = std::ranges::find(view.verdicts, item, &QuestionVerdict::item);
    return known == view.verdicts.end() ? std::nullopt : std::optional(known->worked);
}

/// Those that were asked, and those that have a verdict though they were not.
QList<PlanItem> judgedItems(const DebriefView &view)
{
    QList<PlanItem> items = view.interview.items;
    items.removeIf([&view](const PlanItem &item) { return !item.askedAt && !verdictOf(view, item.id); });
    return items;
}

} // namespace

VerdictSection::VerdictSection(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"verdicts"_s);
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    m_column = card->column();
    m_column->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(tr("Which questions worked"), TypeRole::Strong));
    column->addWidget(makeParagraph(tr("+ for one that opened something up, − for one that did not."), TypeRole::Caption,
        Tone::Quiet));
    column->addWidget(card);
}

void VerdictSection::show(const DebriefView &view)
{
    const QList<PlanItem> items = judgedItems(view);
    const bool isSame = std::ranges::equal(items, m_rows, {}, &PlanItem::id, [](const Row &row) { return row.item.id; });
    if (!isSame)
        rebuild(items);
    for (Row &row : m_rows) {
        row.worked = verdictOf(view, row.item.id);
        dress(row);
    }
    setVisible(!m_rows.isEmpty());
}

void VerdictSection::rebuild(const QList<PlanItem> &items)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.row->hide();
        row.row->deleteLater();
    }
    m_rows.clear();
    for (const PlanItem &item : items) {
        const qsizetype at = m_rows.size();
        Row row {item, std::nullopt, new KeyRow, makeLabel({}, TypeRole::Strong)};
        row.row->setObjectName(u"verdict"_s);
        row.row->line()->addWidget(makeParagraph(item.text), 1);
        row.row->line()->addWidget(row.verdict, 0, Qt::AlignTop);
        for (QLabel *label : row.row->findChildren<QLabel *>())
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(row.row, &KeyRow::clicked, this, [this, at] {
            const std::optional<bool> now = m_rows[at].worked;
            judge(at, !now ? std::optional(true) : *now ? std::optional(false) : std::nullopt);
        });
        connect(row.row, &KeyRow::typed, this, [this, at](QChar letter) {
            if (letter == u'+' || letter == u'=')
                judge(at, true);
            else if (letter == u'-')
                judge(at, false);
            else if (letter == u'0')
                judge(at, std::nullopt);
        });
        connect(row.row, &KeyRow::stepped, this, [this, at](int by) {
            if (at + by >= 0 && at + by < m_rows.size())
                m_rows[at + by].row->setFocus(Qt::TabFocusReason);
        });
        m_column->addWidget(row.row);
        m_rows.append(row);
    }
}

void VerdictSection::judge(qsizetype at, std::optional<bool> worked)
{
    Row &row = m_rows[at];
    row.worked = worked;
    dress(row);
    emit judged(row.item.id, worked);
}

void VerdictSection::dress(const Row &row)
{
    row.verdict->setText(verdictText(row.worked));
    row.verdict->setTone(row.worked.value_or(false) ? Tone::Good : Tone::Quiet);
    row.row->setAccessibleName(row.item.text);
    row.row->setAccessibleDescription(row.worked ? verdictText(row.worked) : tr("No verdict"));
}

QList<QWidget *> VerdictSection::tabStops() const
{
    QList<QWidget *> stops;
    for (const Row &row : m_rows)
        stops.append(row.row);
    return stops;
}

} // namespace Demitasse
