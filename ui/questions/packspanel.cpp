// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/packspanel.h"

#include "core/text/errortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// More than these are counted, not listed.
constexpr qsizetype MostFaults = 50;
/// Below the title and what is said about packs.
constexpr int PlaceOfOutcomes = 2;

void putInPlace(QWidget *&shown, QWidget *with, QVBoxLayout &column, int at)
{
    delete shown;
    shown = with;
    column.insertWidget(at, with);
}

} // namespace

PacksPanel::PacksPanel(QWidget *parent)
    : QWidget(parent)
    , m_take(primaryButton(tr("Take in a pack…")))
{
    setObjectName(u"packsPanel"_s);
    m_take->setObjectName(u"takePack"_s);
    m_take->showIcon(Icon::Import);
    connect(m_take, &QPushButton::clicked, this, &PacksPanel::fileWanted);
    auto *back = quietButton(tr("Back to the question"));
    back->setObjectName(u"closePacks"_s);
    connect(back, &QPushButton::clicked, this, &PacksPanel::closed);
    auto *scroll = new ScrollColumn;
    m_column = scroll->column();
    m_column->setContentsMargins(0, 0, Space::Small, 0);
    m_column->setSpacing(Space::Small);
    m_column->addWidget(makeLabel(tr("Packs of questions"), TypeRole::Title));
    m_column->addWidget(makeParagraph(
        tr("A career centre can hand its own questions on in a file. Choose it, or drop it anywhere on this page."),
        TypeRole::Body, Tone::Quiet));
    m_column->addStretch();
    beginOutcomes();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_take);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
}

void PacksPanel::show(const QList<Pack> &packs, const QString &language)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, Space::Small, 0, 0);
    column->setSpacing(Space::Small);
    if (packs.isEmpty())
        column->addWidget(makeParagraph(tr("No pack was taken in yet."), TypeRole::Body, Tone::Quiet));
    for (const Pack &pack : packs)
        column->addWidget(rowOf(pack, language));
    putInPlace(m_list, list, *m_column, m_column->count() - 1);
}

QWidget *PacksPanel::rowOf(const Pack &pack, const QString &language)
{
    const Result<QuestionPack> read = readQuestionPack(pack.content.toUtf8(), language);
    const QString name = read && !read->name.isEmpty() ? read->name : pack.name;
    const int count = read ? static_cast<int>(read->questions.size()) : 0;
    auto *card = new Card;
    auto *remove = quietButton(tr("Remove"));
    remove->setObjectName(u"removePack"_s);
    remove->setAccessibleName(tr("Remove %1").arg(name));
    connect(remove, &QPushButton::clicked, this, [this, id = pack.id] { emit removeWanted(id); });
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Hair / 2);
    words->addWidget(makeParagraph(name, TypeRole::Strong));
    words->addWidget(makeLabel(tr("%n questions", nullptr, count), TypeRole::Caption, Tone::Quiet));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Close);
    row->addWidget(new IconMark(Icon::Document, Measure::Icon, Tone::Quiet), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(remove);
    card->column()->addLayout(row);
    return card;
}

void PacksPanel::beginOutcomes()
{
    auto *outcomes = new QWidget;
    auto *column = new QVBoxLayout(outcomes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    putInPlace(m_outcomes, outcomes, *m_column, PlaceOfOutcomes);
}

void PacksPanel::addOutcome(const QString &text, Tone tone)
{
    auto *outcome = makeParagraph(text, TypeRole::Body, tone);
    outcome->setObjectName(u"packOutcome"_s);
    m_outcomes->layout()->addWidget(outcome);
}

void PacksPanel::addTaken(const QString &path, const PackTaken &taken)
{
    QStringList parts {tr("%n new questions", nullptr, taken.added)};
    if (taken.updated > 0)
        parts.append(tr("%n changed", nullptr, taken.updated));
    if (taken.known > 0)
        parts.append(tr("%n known already", nullptr, taken.known));
    const QList<PackFault> &faults = taken.pack.faults;
    if (!faults.isEmpty())
        parts.append(tr("%n refused", nullptr, static_cast<int>(faults.size())));
    //: The name of a file, and what came of it.
    addOutcome(tr("%1: %2.").arg(QFileInfo(path).fileName(), parts.join(u", "_s)),
        faults.isEmpty() ? Tone::Good : Tone::Warn);
    for (const PackFault &fault : faults.first(std::min(faults.size(), MostFaults))) {
        auto *line = makeParagraph(tr("Line %1: %2").arg(fault.line).arg(errorText(fault.reason).sentence));
        line->setObjectName(u"packFault"_s);
        m_outcomes->layout()->addWidget(line);
    }
    if (faults.size() > MostFaults) {
        m_outcomes->layout()->addWidget(makeLabel(
            tr("and %n more", nullptr, static_cast<int>(faults.size() - MostFaults)), TypeRole::Body, Tone::Quiet));
    }
}

void PacksPanel::addFailure(const Error &error)
{
    const ErrorText text = errorText(error);
    addOutcome(text.sentence + u' ' + text.wayOut, Tone::Bad);
}

void PacksPanel::focusFirst()
{
    m_take->setFocus(Qt::TabFocusReason);
}

void PacksPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Demitasse
