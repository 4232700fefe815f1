// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/picturepane.h"

#include "ui/charts/chartfile.h"
#include "ui/charts/markedview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// As high as what is in it, where there is room.
class PictureScroll : public QScrollArea
{
public:
    QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
};

QScrollArea *scrolling(QWidget *view)
{
    auto *scroll = new PictureScroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(view);
    view->setAutoFillBackground(false);
    return scroll;
}

} // namespace

PicturePane::PicturePane(MarkedView *view, bool fills, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_table(buildTable())
    , m_sides(new QStackedWidget)
    , m_title(makeParagraph({}, TypeRole::Title))
    , m_about(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_words(makeParagraph({}))
    , m_turn(quietButton({}))
    , m_save(quietButton(tr("Save the picture…")))
    , m_foot(buildFoot())
{
    m_title->setObjectName(u"pictureTitle"_s);
    m_words->setObjectName(u"pictureWords"_s);
    if (!fills)
        m_scroll = scrolling(view);
    m_sides->addWidget(fills ? static_cast<QWidget *>(view) : m_scroll);
    m_sides->addWidget(m_table);
    auto *card = new Card;
    card->column()->setSpacing(Space::Hair);
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_about);
    card->column()->addSpacing(Space::Close);
    card->column()->addWidget(m_sides, 1);
    card->column()->addSpacing(Space::Small);
    card->column()->addWidget(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card, fills ? 1 : 0);
    if (!fills) {
        column->addStretch(1);
        setMaximumWidth(scaledToText(Measure::Column, fontMetrics()));
    }
    connect(view, &MarkedView::currentChanged, this, &PicturePane::sayCurrent);
    connect(m_turn, &Button::clicked, this, &PicturePane::turnWanted);
    connect(m_save, &Button::clicked, this, &PicturePane::saveWanted);
}

QTableView *PicturePane::buildTable()
{
    auto *table = new QTableView;
    table->setObjectName(u"pictureTable"_s);
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget *PicturePane::buildFoot()
{
    m_turn->setObjectName(u"turnPicture"_s);
    m_save->setObjectName(u"savePicture"_s);
    auto *foot = new QWidget;
    m_buttons = new QHBoxLayout(foot);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(Space::Small);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 2);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QSizePolicy policy = m_words->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_words->setSizePolicy(policy);
    m_buttons->addWidget(m_words, 1);
    m_buttons->addWidget(m_turn);
    m_buttons->addWidget(m_save);
    return foot;
}

void PicturePane::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->indexOf(m_turn), button);
}

void PicturePane::fill(const QString &title, const QString &about, const QStringList &headings,
    const QList<PictureMark> &marks, bool isEmpty)
{
    m_isEmpty = isEmpty;
    m_title->setText(title);
    m_about->setText(isEmpty ? tr("As soon as there is something to see, it will be drawn here.") : about);
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(about);
    m_table->setAccessibleName(title);
    const bool isFirst = m_model.rowCount() == 0;
    m_model.show(headings, marks);
    if (isFirst)
        fitColumns();
    m_sides->setVisible(!isEmpty);
    m_foot->setVisible(!isEmpty);
    m_turn->setText(showsTable() ? tr("As a picture") : tr("As a table"));
    if (m_scroll)
        m_scroll->updateGeometry();
    sayCurrent();
}

void PicturePane::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + Space::Wide);
}

QString PicturePane::title() const
{
    return m_title->text();
}

bool PicturePane::showsTable() const
{
    return m_sides->currentIndex() == 1;
}

void PicturePane::turnOver()
{
    if (m_isEmpty)
        return;
    const int mark = showsTable() ? m_table->currentIndex().row() : m_view->current();
    m_sides->setCurrentIndex(showsTable() ? 0 : 1);
    m_turn->setText(showsTable() ? tr("As a picture") : tr("As a table"));
    if (showsTable())
        m_table->setCurrentIndex(m_model.index(std::max(0, mark), 0));
    else
        m_view->setCurrent(mark);
    sayCurrent();
    focusPicture();
}

void PicturePane::focusPicture()
{
    if (showsTable())
        m_table->setFocus();
    else
        m_view->setFocus();
}

void PicturePane::sayCurrent()
{
    // A table says it itself.
    m_words->setVisible(!showsTable());
    const int mark = m_view->current();
    m_words->setTone(mark < 0 ? Tone::Quiet : Tone::Text);
    m_words->setText(mark < 0 ? tr("The arrow keys lead through the picture.") : m_view->wordsOf(mark));
    if (m_scroll && mark >= 0) {
        const QPoint middle = m_view->areaOf(mark).center();
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, m_view->areaOf(mark).height());
    }
}

ChartSheet PicturePane::sheet() const
{
    return {m_title->text(), m_about->text(), m_view->forFile(chartSheetWidth())};
}

} // namespace Demitasse
