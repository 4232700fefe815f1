// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/findingface.h"

#include "ui/contact/linkbutton.h"
#include "ui/contact/safelink.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

FindingFace::FindingFace(QWidget *parent)
    : QAbstractButton(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"finding"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_column->setContentsMargins(Space::Small, Space::Hair, Space::Small, Space::Hair);
    m_column->setSpacing(Space::Hair / 2);
}

void FindingFace::show(const KnownFinding &known)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Finding &finding = known.finding;
    QStringList spoken;
    const auto add = [&](const QString &text, Tone tone) {
        if (text.isEmpty())
            return;
        m_column->addWidget(makeParagraph(text, tone == Tone::Text ? TypeRole::Body : TypeRole::Caption, tone));
        spoken.append(text);
    };
    add(finding.text, Tone::Text);
    add(finding.quote.isEmpty() ? QString() : tr("“%1”").arg(finding.quote), Tone::Text);
    QStringList rest;
    if (finding.sourceDate)
        rest.append(QLocale().toString(*finding.sourceDate, tr("d MMM yyyy", "the date of a source")));
    if (!known.of.isEmpty())
        rest.append(tr("of %1", "what a finding is about").arg(known.of));
    addSource(finding, rest.join(u" · "_s));
    if (!finding.answeredQuestion.isEmpty())
        add(tr("Answers: %1").arg(finding.answeredQuestion), Tone::Quiet);
    setAccessibleName((spoken + QStringList {finding.source} + rest).join(u", "_s));
    setPlainToolTip(this, tr("Change (Enter)"));
    updateGeometry();
}

void FindingFace::addSource(const Finding &finding, const QString &rest)
{
    const std::optional<QUrl> link = safeLink(finding.source);
    const bool isLink = link && finding.source.contains(u"://"_s);
    if (!isLink) {
        QStringList parts {finding.source, rest};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            m_column->addWidget(makeParagraph(parts.join(u" · "_s), TypeRole::Caption, Tone::Quiet));
        return;
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    auto *source = new LinkButton(hostOf(*link));
    source->setObjectName(u"findingSource"_s);
    setPlainToolTip(source, link->toDisplayString());
    connect(source, &LinkButton::clicked, this, [url = *link] { QDesktopServices::openUrl(url); });
    row->addWidget(source);
    row->addWidget(makeLabel(rest, TypeRole::Caption, Tone::Quiet), 1);
    m_column->addWidget(line);
}

QSize FindingFace::sizeHint() const
{
    return m_column->sizeHint();
}

void FindingFace::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(hoverGround(colours)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
}

void FindingFace::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: return click();
    case Qt::Key_Delete: emit removeWanted(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace Demitasse
