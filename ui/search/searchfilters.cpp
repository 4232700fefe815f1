// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchfilters.h"

#include "core/text/wordtext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/personfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfWeek = 7;
constexpr int DaysOfMonth = 30;
constexpr int DaysOfHalfYear = 182;
constexpr int DaysOfYear = 365;
constexpr int NameCharacters = 22;
constexpr int FewestShownOfBox = 12;

} // namespace

SearchFilters::SearchFilters(const ContactBook &book, QWidget *parent)
    : QWidget(parent)
    , m_who(new PersonField(book, PersonField::Strangers::Unknown))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    m_who->setObjectName(u"searchWho"_s);
    m_who->setPlaceholderText(tr("Anybody"));
    m_who->setAccessibleName(tr("Whose it is"));
    m_who->setClearButtonEnabled(true);
    m_who->setMaximumWidth(fontMetrics().averageCharWidth() * NameCharacters);
    row->addWidget(m_who);
    m_what = addBox(tr("What it is"), tr("Everything"));
    m_what->setObjectName(u"searchWhat"_s);
    for (const SearchKind kind : allOf<SearchKind>())
        m_what->addItem(searchKindText(kind), static_cast<int>(kind));
    m_path = addBox(tr("Of which path"), tr("Any path"));
    m_path->setObjectName(u"searchPath"_s);
    m_since = addBox(tr("Since when"), tr("Any time"));
    m_since->setObjectName(u"searchSince"_s);
    m_since->addItem(tr("Last 7 days"), DaysOfWeek);
    m_since->addItem(tr("Last 30 days"), DaysOfMonth);
    m_since->addItem(tr("Last six months"), DaysOfHalfYear);
    m_since->addItem(tr("Last twelve months"), DaysOfYear);
    row->addStretch();
    connect(m_who, &QLineEdit::textChanged, this, [this] {
        if (const std::optional<ContactId> person = m_who->person(); person != m_person) {
            m_person = person;
            emit changed();
        }
    });
    connect(m_who, &PersonField::chosen, this, [this](ContactId id) {
        if (m_person != id) {
            m_person = id;
            emit changed();
        }
    });
}

QComboBox *SearchFilters::addBox(const QString &name, const QString &any)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    setPlainToolTip(box, name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(FewestShownOfBox);
    box->addItem(any);
    connect(box, &QComboBox::currentIndexChanged, this, &SearchFilters::changed);
    layout()->addWidget(box);
    return box;
}

void SearchFilters::fill(SearchRequest &request, QDate today) const
{
    request.person = m_person;
    if (const QVariant kind = m_what->currentData(); kind.isValid())
        request.kinds = {static_cast<SearchKind>(kind.toInt())};
    if (const QVariant path = m_path->currentData(); path.isValid())
        request.path = PathId {path.toUuid()};
    if (const QVariant days = m_since->currentData(); days.isValid())
        request.from = today.addDays(-days.toInt());
}

bool SearchFilters::isNarrow() const
{
    return m_person || m_what->currentIndex() > 0 || m_path->currentIndex() > 0 || m_since->currentIndex() > 0;
}

void SearchFilters::drop()
{
    {
        const QSignalBlocker who(m_who);
        const QSignalBlocker what(m_what);
        const QSignalBlocker path(m_path);
        const QSignalBlocker since(m_since);
        m_who->clear();
        m_person.reset();
        for (QComboBox *box : {m_what, m_path, m_since})
            box->setCurrentIndex(0);
    }
    emit changed();
}

void SearchFilters::setPaths(const QList<std::pair<PathId, QString>> &paths)
{
    const QSignalBlocker quiet(m_path);
    const QVariant kept = m_path->currentData();
    while (m_path->count() > 1)
        m_path->removeItem(1);
    for (const auto &[id, name] : paths)
        m_path->addItem(name, id.value);
    m_path->setCurrentIndex(kept.isValid() ? std::max(0, m_path->findData(kept)) : 0);
    m_path->setVisible(!paths.isEmpty());
}

void SearchFilters::setCounts(const QMap<SearchKind, int> &counts, int most)
{
    for (int i = 1; i < m_what->count(); ++i) {
        const auto kind = static_cast<SearchKind>(m_what->itemData(i).toInt());
        const int count = counts.value(kind);
        const QString text = searchKindText(kind);
        if (count == 0)
            m_what->setItemText(i, text);
        else
            m_what->setItemText(i, count >= most ? tr("%1 (%2 and more)").arg(text).arg(most - 1)
                                                 : tr("%1 (%2)").arg(text).arg(count));
    }
}

} // namespace Demitasse
