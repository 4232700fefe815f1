// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/questionlist.h"

#include "core/text/plantext.h"
#include "ui/pipeline/listkeys.h"
#include "ui/questions/bankdelegate.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FilterCharacters = 9;

/// What stands at the head of the filter by origin; the packs follow.
enum Origin
{
    Anywhere,
    Favourites,
    Own,
    Packs
};

template <class E, class TextOf> void offerAll(QComboBox &box, TextOf textOf)
{
    for (const E value : allOf<E>())
        box.addItem(textOf(value));
}

template <class E> std::optional<E> chosenFilter(const QComboBox &box)
{
    return box.currentIndex() <= 0 ? std::nullopt : std::optional(static_cast<E>(box.currentIndex() - 1));
}

} // namespace

QuestionList::QuestionList(Filters filters, QWidget *parent)
    : QWidget(parent)
    , m_find(new FindField(tr("Find a question")))
    , m_origin(addFilter(tr("Which questions"), tr("All"), u"questionOrigin"_s))
    , m_category(addFilter(tr("What they are about"), tr("Any subject"), u"questionCategory"_s))
    , m_objective(addFilter(tr("What they are for"), tr("Any aim"), u"questionObjective"_s))
    , m_level(addFilter(tr("When they suit"), tr("Any time"), u"questionLevel"_s))
    , m_view(new QListView)
    , m_faces(new QStackedWidget)
{
    m_find->setObjectName(u"questionFind"_s);
    m_origin->addItems({tr("Favourites"), tr("My own")});
    offerAll<QuestionCategory>(*m_category, categoryText);
    offerAll<Objective>(*m_objective, objectiveText);
    offerAll<QuestionLevel>(*m_level, questionLevelText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_find);
    column->addWidget(buildFilters(filters));
    column->addWidget(buildFaces(), 1);
    connect(m_find, &QLineEdit::textChanged, this, &QuestionList::narrow);
    connect(m_find, &FindField::wentDown, this, &QuestionList::focusList);
    connect(m_find, &QLineEdit::returnPressed, this, &QuestionList::focusList);
}

QComboBox *QuestionList::addFilter(const QString &name, const QString &any, const QString &object)
{
    auto *box = new QComboBox(this);
    box->setObjectName(object);
    box->setAccessibleName(name);
    setPlainToolTip(box, name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(FilterCharacters);
    box->addItem(any);
    connect(box, &QComboBox::currentIndexChanged, this, &QuestionList::narrow);
    return box;
}

QWidget *QuestionList::buildFilters(Filters filters)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    for (QComboBox *box : {m_origin, m_category, m_objective, m_level})
        row->addWidget(box, 1);
    m_level->setVisible(filters == Filters::All);
    return line;
}

QWidget *QuestionList::buildFaces()
{
    m_view->setObjectName(u"bank"_s);
    m_view->setAccessibleName(tr("Questions"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new BankDelegate(m_view));
    m_view->setResizeMode(QListView::Adjust);
    // Else a change of width alone leaves the rows as high as they were.
    m_view->setWordWrap(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::doubleClicked, this, [this] {
        if (const BankQuestion *known = chosen())
            emit opened(known->question.id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_chosen = current.data(BankModel::IdRole).toString();
        emit chosenChanged();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QuestionList::keepChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &QuestionList::chosenChanged);
    auto *nothing = new EmptyState(Icon::Search, tr("No such question"),
        tr("Questions, what they tell you and what to ask on were looked at; accents do not matter."));
    auto *all = usualButton(tr("Show all questions"));
    all->setObjectName(u"showAllQuestions"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        clearFilters();
        focusList();
    });
    nothing->addButton(all);
    m_faces->addWidget(m_view);
    m_faces->addWidget(nothing);
    return m_faces;
}

void QuestionList::show(const QList<BankQuestion> &bank)
{
    m_model.setBank(bank);
    offerOrigins();
    m_faces->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (!chosen())
        keepChosen();
}

void QuestionList::offerOrigins()
{
    QStringList packs;
    for (const BankQuestion &known : m_model.bank()) {
        if (!known.pack.isEmpty() && !packs.contains(known.pack))
            packs.append(known.pack);
    }
    QStringList offered;
    for (int row = Packs; row < m_origin->count(); ++row)
        offered.append(m_origin->itemText(row));
    if (packs == offered)
        return;
    const QString before = m_origin->currentText();
    {
        const QSignalBlocker quiet(m_origin);
        while (m_origin->count() > Packs)
            m_origin->removeItem(Packs);
        m_origin->addItems(packs);
        m_origin->setCurrentIndex(std::max(0, m_origin->findText(before)));
    }
    narrow();
}

void QuestionList::narrow()
{
    QuestionFilter filter;
    filter.search = m_find->text();
    filter.onlyFavourites = m_origin->currentIndex() == Favourites;
    filter.onlyOwn = m_origin->currentIndex() == Own;
    if (m_origin->currentIndex() >= Packs)
        filter.pack = m_origin->currentText();
    filter.category = chosenFilter<QuestionCategory>(*m_category);
    filter.objective = chosenFilter<Objective>(*m_objective);
    filter.level = chosenFilter<QuestionLevel>(*m_level);
    m_model.setFilter(filter);
    m_faces->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

void QuestionList::clearFilters()
{
    m_find->clear();
    for (QComboBox *box : {m_origin, m_category, m_objective, m_level})
        box->setCurrentIndex(0);
}

const BankQuestion *QuestionList::chosen() const
{
    return m_model.at(m_model.indexOf(m_chosen));
}

void QuestionList::choose(const QString &id)
{
    m_chosen = id;
    if (m_model.find(id) && !m_model.indexOf(id).isValid())
        clearFilters();
    keepChosen();
}

/// The same question, or the first, since there is always one to look at.
void QuestionList::keepChosen()
{
    QModelIndex index = m_model.indexOf(m_chosen);
    if (!index.isValid())
        index = m_model.index(0);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    emit chosenChanged();
}

void QuestionList::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void QuestionList::focusList()
{
    if (m_faces->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

bool QuestionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const BankQuestion *known = chosen();
    if (key.key() == Qt::Key_Space && known) {
        emit favouriteWanted(known->question.id, !known->isFavourite);
        return true;
    }
    if (isEnter(key) && key.modifiers() == Qt::NoModifier && known) {
        emit opened(known->question.id);
        return true;
    }
    if (key.key() == Qt::Key_Up && key.modifiers() == Qt::NoModifier && m_view->currentIndex().row() <= 0) {
        focusFind();
        return true;
    }
    if (const QString text = typedText(key); !text.isEmpty()) {
        m_find->typeOn(text);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Demitasse
