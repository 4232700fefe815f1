// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/pitchpanel.h"

#include "ui/paths/pathwords.h"
#include "ui/paths/pitchfield.h"
#include "ui/paths/rehearsalpanel.h"
#include "ui/paths/tending.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int QuotedWords = 4;

/// The first words from a place on.
QString wordsFrom(const QString &text, qsizetype position)
{
    return text.sliced(position).simplified().section(u' ', 0, QuotedWords - 1);
}

} // namespace

PitchPanel::PitchPanel(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(new PitchField(tr("Introduction")))
    , m_length(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_over(makeParagraph({}, TypeRole::Body, Tone::Warn))
    , m_state(makeLabel({}, TypeRole::Body, Tone::Quiet))
    , m_rehearsal(new RehearsalPanel(context.clock))
{
    m_field->setObjectName(u"pitchText"_s);
    m_field->setPlaceholderText(
        tr("Who you are, what you have done and can do, and what you are curious about. Half a minute to a minute."));
    m_length->setObjectName(u"pitchLength"_s);
    m_over->setObjectName(u"pitchOver"_s);
    m_state->setObjectName(u"pitchState"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::Usual);
    foot->addWidget(m_length, 1);
    foot->addWidget(m_state, 0, Qt::AlignTop);
    auto *card = new Card;
    card->column()->addWidget(m_rehearsal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(tr("How I introduce myself"), TypeRole::Title));
    column->addWidget(m_field);
    column->addLayout(foot);
    column->addWidget(m_over);
    column->addWidget(card);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        m_keeper.edit(m_field->words());
        showPace();
    });
    connect(m_field, &GrowingField::left, this, [this] { m_keeper.flush(); });
    connect(&m_keeper, &TextKeeper::stateChanged, this, &PitchPanel::showState);
    connect(&m_keeper, &TextKeeper::lost, this, [this](const Error &error) { m_context.notices.fail(error); });
    connect(m_rehearsal, &RehearsalPanel::said, this, &PitchPanel::said);
}

QList<QWidget *> PitchPanel::tabStops() const
{
    return QList<QWidget *> {m_field} + m_rehearsal->tabStops();
}

void PitchPanel::show(const PitchView &view)
{
    const bool isOther = !m_isShown || view.pitch.path != m_view.pitch.path;
    if (isOther && m_rehearsal->isRunning())
        m_rehearsal->drop();
    m_view = view;
    const bool wasChangedElsewhere
        = m_keeper.state() == TextKeeper::State::Saved && view.pitch.text != m_keeper.stored();
    if (isOther || wasChangedElsewhere)
        take(view);
    m_rehearsal->show(view.rehearsals);
    showPace();
    showState();
}

void PitchPanel::take(const PitchView &view)
{
    m_isShown = true;
    const std::optional<PathId> path = view.pitch.path;
    m_keeper.take(view.pitch.text, [&worker = m_context.worker, path](const QString &text) {
        return worker.run([path, text](Desk &desk) -> Result<> {
            const Result<Pitch> saved = desk.direction.savePitch(path, text);
            return saved ? Result<> {} : Result<> {failure(saved)};
        });
    });
    m_field->begin(view.pitch.text);
}

void PitchPanel::said(int words, int seconds)
{
    m_keeper.flush();
    tend(m_context, this, [path = m_view.pitch.path, words, seconds](Desk &desk) {
        return desk.direction.rehearse(path, words, seconds);
    });
}

double PitchPanel::pace() const
{
    const bool isFrench = QLocale().language() == QLocale::French;
    const LetterLanguage language
        = spokenLanguage(m_field->words(), isFrench ? LetterLanguage::French : LetterLanguage::English);
    const std::optional<double> own = m_view.rehearsals.isEmpty() ? std::nullopt : paceOf(m_view.rehearsals.first());
    return own.value_or(usualPace(language));
}

void PitchPanel::showPace()
{
    const QString text = m_field->words();
    const double perMinute = pace();
    const PitchPace pace = pitchPace(text, perMinute);
    const int rounded = static_cast<int>(std::lround(perMinute));
    const QString at = m_view.rehearsals.isEmpty() ? tr("at a usual %1 words a minute").arg(rounded)
                                                   : tr("at your pace of %1 words a minute").arg(rounded);
    const QStringList parts {
        tr("%n words", nullptr, pace.words), tr("about %1 s %2").arg(pace.seconds).arg(at), pitchLengthText(pace.seconds)};
    m_length->setText(pace.words == 0 ? tr("Nothing written yet") : parts.join(u" · "_s));
    m_over->setVisible(pace.overFrom.has_value());
    if (pace.overFrom)
        m_over->setText(tr("What comes from “%1” on is beyond a minute.").arg(wordsFrom(text, *pace.overFrom)));
    if (m_field->markedFrom() != pace.overFrom || pace.overFrom)
        m_field->markFrom(pace.overFrom);
    m_rehearsal->setWords(pace.words);
}

void PitchPanel::showState()
{
    const bool isNew = m_keeper.state() == TextKeeper::State::Saved && m_keeper.stored().isEmpty();
    m_state->setText(isNew ? QString() : keptText(m_keeper.state()));
}

} // namespace Demitasse
