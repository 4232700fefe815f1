// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/researchsection.h"

#include "core/text/researchtext.h"
#include "ui/research/topicrow.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

ResearchSection::ResearchSection(ResearchSubject subject, QWidget *parent)
    : Card(parent)
    , m_subject(subject)
    , m_title(makeParagraph({}, TypeRole::Title))
    , m_count(makeLabel({}, TypeRole::Caption, Tone::Quiet))
    , m_missing(subject == ResearchSubject::Person ? nullptr : buildMissing())
    , m_topics(new QWidget)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    auto *topics = new QVBoxLayout(m_topics);
    topics->setContentsMargins(0, 0, 0, 0);
    topics->setSpacing(0);
    for (const ResearchTopic topic : allOf<ResearchTopic>()) {
        if (subjectOf(topic) != subject)
            continue;
        auto *row = new TopicRow(topic);
        connect(row, &TopicRow::found, this, [this](const Finding &finding) {
            const bool isChosen = m_path && m_path->currentIndex() >= 0;
            emit found(finding, isChosen ? std::optional(PathId {m_path->currentData().toUuid()}) : std::nullopt);
        });
        connect(row, &TopicRow::changed, this, &ResearchSection::changed);
        connect(row, &TopicRow::removed, this, &ResearchSection::removed);
        topics->addWidget(row);
        m_rows.append(row);
    }
    column()->setContentsMargins(Space::Wide, Space::Usual, Space::Wide, Space::Usual);
    column()->addLayout(head);
    if (m_missing)
        column()->addWidget(m_missing);
    if (subject == ResearchSubject::Industry)
        column()->addWidget(buildIndustry());
    column()->addWidget(m_topics);
}

QWidget *ResearchSection::buildMissing()
{
    auto *missing = new QWidget;
    auto *row = new QHBoxLayout(missing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Close);
    const bool isPath = m_subject == ResearchSubject::Industry;
    const QString sentence = isPath ? tr("No path is noted for them yet; what you learn of the field belongs to one.")
                                    : tr("Where they work is not noted yet.");
    row->addWidget(makeParagraph(sentence, TypeRole::Body, Tone::Quiet), 1);
    auto *edit = usualButton(isPath ? tr("Add a path…") : tr("Add where they work…"));
    edit->setObjectName(isPath ? u"addPath"_s : u"addWorkplace"_s);
    connect(edit, &QPushButton::clicked, this, &ResearchSection::editWanted);
    row->addWidget(edit, 0, Qt::AlignTop);
    missing->hide();
    return missing;
}

QWidget *ResearchSection::buildIndustry()
{
    m_industry = new QWidget;
    m_industryName = new QLineEdit;
    m_industryName->setObjectName(u"industryName"_s);
    m_path = new QComboBox;
    m_path->setObjectName(u"industryPath"_s);
    auto *grid = new QGridLayout(m_industry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Close);
    const std::pair<QString, QWidget *> fields[]
        = {{tr("What people there call their field"), m_industryName}, {tr("New findings belong to"), m_path}};
    for (int line = 0; const auto &[name, field] : fields) {
        auto *label = makeLabel(name, TypeRole::Caption, Tone::Quiet);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    }
    grid->setColumnStretch(1, 1);
    connect(m_industryName, &QLineEdit::editingFinished, this, [this] {
        if (m_industryName->text().simplified() != m_known)
            emit industryNamed(m_industryName->text());
    });
    return m_industry;
}

QString ResearchSection::titleFor(const ContactView &contact) const
{
    switch (m_subject) {
    case ResearchSubject::Person: return tr("The person");
    case ResearchSubject::Organization:
        return contact.organization.isEmpty() ? tr("Where they work") : contact.organization;
    case ResearchSubject::Industry: return tr("The industry");
    }
    return {};
}

void ResearchSection::showPaths(const ContactView &contact)
{
    QList<PathId> shown;
    for (int i = 0; i < m_path->count(); ++i)
        shown.append({m_path->itemData(i).toUuid()});
    if (shown != contact.contact.paths) {
        m_path->clear();
        for (qsizetype i = 0; i < contact.contact.paths.size(); ++i)
            m_path->addItem(contact.paths.value(i), contact.contact.paths[i].value);
    }
    const bool isChoice = m_path->count() > 1;
    auto *grid = static_cast<QGridLayout *>(m_industry->layout());
    for (int column = 0; column < 2; ++column)
        grid->itemAtPosition(1, column)->widget()->setVisible(isChoice);
}

void ResearchSection::show(const ResearchSheet &sheet)
{
    m_title->setText(titleFor(sheet.contact));
    const auto meter = std::ranges::find(sheet.meter.subjects, m_subject, &SubjectMeter::subject);
    const bool isThere = meter != sheet.meter.subjects.end();
    m_count->setText(isThere ? researchMeterText(meter->filled, meter->total) : QString());
    if (m_missing)
        m_missing->setVisible(!isThere);
    m_topics->setVisible(isThere);
    if (m_industry) {
        m_industry->setVisible(isThere);
        const bool isOrganized = sheet.contact.contact.organization.has_value();
        auto *grid = static_cast<QGridLayout *>(m_industry->layout());
        for (int column = 0; column < 2; ++column)
            grid->itemAtPosition(0, column)->widget()->setVisible(isOrganized);
        showPaths(sheet.contact);
        if (sheet.industry != m_known && !m_industryName->hasFocus())
            m_industryName->setText(sheet.industry);
        m_known = sheet.industry;
        m_industryName->setPlaceholderText(sheet.industryAbove.isEmpty() ? tr("such as public health")
                                                                         : sheet.industryAbove);
    }
    for (TopicRow *row : std::as_const(m_rows)) {
        QList<KnownFinding> its;
        std::ranges::copy_if(sheet.findings, std::back_inserter(its),
            [row](const KnownFinding &known) { return known.finding.topic == row->topic(); });
        row->show(its);
    }
}

TopicRow *ResearchSection::rowOf(ResearchTopic topic) const
{
    const auto row = std::ranges::find(m_rows, topic, &TopicRow::topic);
    return row == m_rows.end() ? nullptr : *row;
}

void ResearchSection::commit()
{
    for (TopicRow *row : std::as_const(m_rows))
        row->commit();
    if (m_industryName && m_industryName->text().simplified() != m_known)
        emit industryNamed(m_industryName->text());
}

} // namespace Demitasse
