// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/topicrow.h"

#include "core/text/researchtext.h"
#include "ui/contact/safelink.h"
#include "ui/research/findingeditor.h"
#include "ui/research/findingface.h"
#include "ui/research/taborder.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

TopicRow::TopicRow(ResearchTopic topic, QWidget *parent)
    : QWidget(parent)
    , m_topic(topic)
    , m_mark(new IconMark(Icon::Search, Measure::SmallIcon, Tone::Quiet))
    , m_found(new QVBoxLayout)
    , m_add(new QLineEdit)
{
    const QString title = researchTopicText(topic);
    m_add->setObjectName(u"add-"_s + word(topic));
    m_add->setPlaceholderText(tr("What you found, or a link"));
    m_add->setAccessibleName(title);
    m_add->setAccessibleDescription(researchPromptText(topic));
    connect(m_add, &QLineEdit::editingFinished, this, &TopicRow::tell);
    m_found->setContentsMargins(0, 0, 0, 0);
    m_found->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Hair / 2);
    words->addWidget(makeLabel(title, TypeRole::Strong));
    words->addWidget(makeParagraph(researchPromptText(topic), TypeRole::Caption, Tone::Quiet));
    words->addSpacing(Space::Hair);
    words->addLayout(m_found);
    words->addWidget(m_add);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Space::Small, 0, Space::Small);
    row->setSpacing(Space::Close);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void TopicRow::begin()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void TopicRow::tell()
{
    const QString text = m_add->text().trimmed();
    m_add->clear();
    if (text.isEmpty())
        return;
    Finding finding;
    finding.topic = m_topic;
    const bool isLink = (text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s)) && safeLink(text);
    (isLink ? finding.source : finding.text) = text;
    emit found(finding);
}

void TopicRow::commit()
{
    tell();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.editor)
            entry.editor->commit();
    }
}

void TopicRow::giveBack(const QString &text)
{
    if (m_add->text().isEmpty())
        m_add->setText(text);
}

void TopicRow::show(const QList<KnownFinding> &findings)
{
    for (const FindingId &id : m_entries.keys()) {
        if (std::ranges::none_of(findings, [&id](const KnownFinding &known) { return known.finding.id == id; }))
            drop(id);
    }
    for (const KnownFinding &known : findings) {
        Entry &entry = m_entries[known.finding.id];
        if (!entry.face)
            entry.face = makeFace(known.finding.id);
        if (entry.known != known) {
            entry.known = known;
            entry.face->show(known);
            joinTabOrder(entry.face, m_add);
        }
    }
    const bool isFilled = !findings.isEmpty();
    m_mark->change(isFilled ? Icon::Check : Icon::Search, isFilled ? Tone::Good : Tone::Quiet);
}

FindingFace *TopicRow::makeFace(FindingId id)
{
    auto *face = new FindingFace;
    connect(face, &FindingFace::clicked, this, [this, id] { open(id); });
    connect(face, &FindingFace::removeWanted, this, [this, id] { emit removed(id); });
    m_found->addWidget(face);
    return face;
}

void TopicRow::open(FindingId id)
{
    Entry &entry = m_entries[id];
    entry.editor = new FindingEditor(entry.known.finding);
    connect(entry.editor, &FindingEditor::changed, this, &TopicRow::changed);
    connect(entry.editor, &FindingEditor::done, this, [this, id] { close(id); });
    connect(entry.editor, &FindingEditor::removeWanted, this, [this, id] { emit removed(id); });
    m_found->insertWidget(m_found->indexOf(entry.face), entry.editor);
    joinTabOrder(entry.editor, m_add);
    entry.face->hide();
    entry.editor->begin();
}

void TopicRow::close(FindingId id)
{
    Entry &entry = m_entries[id];
    FindingEditor *editor = std::exchange(entry.editor, nullptr);
    if (!editor)
        return;
    editor->commit();
    entry.face->QWidget::show();
    entry.face->setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
}

/// The focus goes to where one would go on.
void TopicRow::drop(FindingId id)
{
    const Entry entry = m_entries.take(id);
    QList<QWidget *> parts {entry.face};
    if (entry.editor)
        parts.append(entry.editor);
    const QWidget *focus = QApplication::focusWidget();
    for (QWidget *part : std::as_const(parts)) {
        part->blockSignals(true);
        if (part == focus || part->isAncestorOf(focus))
            begin();
        part->hide();
        part->deleteLater();
    }
}

} // namespace Demitasse
