// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/offeredfilter.h"

#include "core/rules/fold.h"

#include <QSignalBlocker>
#include <QStyleOption>

#include <algorithm>
#include <tuple>

namespace Demitasse {

namespace {

constexpr int ChoiceCharacters = 13;
constexpr int FewestChoiceCharacters = 5;

struct Choice
{
    QString key;
    QString text;
    QUuid id;
};

QList<Choice> inOrder(const QHash<QUuid, QString> &choices)
{
    QList<Choice> ordered;
    for (const auto &[id, text] : choices.asKeyValueRange())
        ordered.append({fold(text), text, id});
    std::ranges::sort(ordered, {}, [](const Choice &choice) { return std::tie(choice.key, choice.text, choice.id); });
    return ordered;
}

} // namespace

OfferedFilter::OfferedFilter(const QString &name, const QString &any, const QString &shown, QWidget *parent)
    : QComboBox(parent)
    , m_shown(shown)
{
    setAccessibleName(name);
    setToolTip(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(ChoiceCharacters);
    addItem(any);
    hide();
}

void OfferedFilter::offer(const QHash<QUuid, QString> &choices)
{
    const QList<Choice> ordered = inOrder(choices);
    bool same = count() == static_cast<int>(ordered.size()) + 1;
    for (int row = 1; same && row < count(); ++row)
        same = itemText(row) == ordered[row - 1].text && itemData(row).toUuid() == ordered[row - 1].id;
    if (same)
        return;
    const QUuid before = chosen();
    {
        const QSignalBlocker quiet(this);
        while (count() > 1)
            removeItem(1);
        for (const Choice &choice : ordered)
            addItem(choice.text, choice.id);
        setCurrentIndex(before.isNull() ? 0 : std::max(0, findData(before)));
        setVisible(!ordered.isEmpty());
    }
    if (chosen() != before)
        emit currentIndexChanged(currentIndex());
}

void OfferedFilter::choose(const QUuid &id)
{
    setCurrentIndex(id.isNull() ? 0 : std::max(0, findData(id)));
}

QSize OfferedFilter::minimumSizeHint() const
{
    const int spare = (ChoiceCharacters - FewestChoiceCharacters) * fontMetrics().horizontalAdvance(u'X');
    return QComboBox::minimumSizeHint() - QSize(spare, 0);
}

void OfferedFilter::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    if (currentIndex() > 0)
        option->currentText = m_shown.arg(option->currentText);
}

} // namespace Demitasse
