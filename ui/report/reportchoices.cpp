// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportchoices.h"

#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LikelyLines = 5;
constexpr int ShortestPath = 14;

QString partText(ReportPart part)
{
    switch (part) {
    case ReportPart::Summary: return ReportChoices::tr("In short");
    case ReportPart::Paths: return ReportChoices::tr("Paths: interest, what I know, what is open");
    case ReportPart::Conversations: return ReportChoices::tr("Conversations, and what I learned");
    case ReportPart::Relationships: return ReportChoices::tr("… how I got on with the person");
    case ReportPart::Warnings: return ReportChoices::tr("… what I was warned of");
    case ReportPart::Notes: return ReportChoices::tr("… my notes, line by line");
    case ReportPart::Workplaces: return ReportChoices::tr("Workplaces");
    case ReportPart::Figures: return ReportChoices::tr("Figures");
    case ReportPart::Plans: return ReportChoices::tr("What I will do");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ReportChoices::ReportChoices(QWidget *parent)
    : QWidget(parent)
    , m_path(new QComboBox)
    , m_period(new QComboBox)
    , m_from(new QDateEdit)
    , m_until(new QDateEdit)
    , m_paper(new QComboBox)
    , m_people(new QCheckBox(tr("Leave out other people’s names and addresses")))
    , m_organizations(new QCheckBox(tr("Leave out where they work")))
    , m_perhaps(makeParagraph(tr("These may be names too. Tick what is to be left out."), TypeRole::Caption, Tone::Quiet))
    , m_likely(new QListWidget)
    , m_also(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Usual);
    column->addWidget(buildParts());
    column->addWidget(buildScope());
    column->addWidget(buildNames());
    column->addStretch();
    showDays();
    showNames();
}

QWidget *ReportChoices::buildParts()
{
    auto *card = new Card;
    card->column()->setSpacing(Space::Small);
    card->column()->addWidget(makeLabel(tr("What is shared"), TypeRole::Strong));
    const ReportRequest usual;
    for (const ReportPart part : allOf<ReportPart>()) {
        auto *box = new QCheckBox(partText(part));
        box->setObjectName(u"part-"_s + word(part));
        box->setChecked(usual.parts.contains(part));
        connect(box, &QCheckBox::toggled, this, &ReportChoices::changed);
        card->column()->addWidget(box);
        m_parts.append(box);
    }
    const auto within = [this] {
        for (const ReportPart part : {ReportPart::Relationships, ReportPart::Warnings, ReportPart::Notes})
            m_parts[static_cast<int>(part)]->setEnabled(m_parts[static_cast<int>(ReportPart::Conversations)]->isChecked());
    };
    connect(m_parts[static_cast<int>(ReportPart::Conversations)], &QCheckBox::toggled, this, within);
    return card;
}

QWidget *ReportChoices::buildScope()
{
    auto *form = new Form(tr("Of what"));
    m_path->setObjectName(u"reportPath"_s);
    m_path->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_path->setMinimumContentsLength(ShortestPath);
    m_period->setObjectName(u"reportPeriod"_s);
    m_paper->setObjectName(u"reportPaper"_s);
    for (const QString &text : {tr("The whole time"), tr("The last 30 days"), tr("The last 3 months"),
             tr("The last 12 months"), tr("These days")})
        m_period->addItem(text);
    m_paper->addItem(tr("Letter"), word(Paper::Letter));
    m_paper->addItem(tr("A4"), word(Paper::A4));
    for (QDateEdit *day : {m_from, m_until}) {
        day->setCalendarPopup(true);
        connect(day, &QDateEdit::dateChanged, this, &ReportChoices::changed);
    }
    form->add(tr("Path"), m_path);
    form->add(tr("Time"), m_period);
    form->add(tr("First day"), m_from);
    form->add(tr("Last day"), m_until);
    form->add(tr("Paper"), m_paper);
    connect(m_path, &QComboBox::activated, this, &ReportChoices::changed);
    connect(m_paper, &QComboBox::activated, this, &ReportChoices::paperChosen);
    connect(m_period, &QComboBox::activated, this, [this] {
        showDays();
        emit changed();
    });
    return form;
}

QWidget *ReportChoices::buildNames()
{
    auto *card = new Card;
    card->column()->setSpacing(Space::Small);
    card->column()->addWidget(makeLabel(tr("Whose names"), TypeRole::Strong));
    m_people->setObjectName(u"maskPeople"_s);
    m_organizations->setObjectName(u"maskOrganizations"_s);
    m_likely->setObjectName(u"likelyNames"_s);
    m_likely->setAccessibleName(tr("May be names too"));
    m_likely->setFixedHeight(LikelyLines * (fontMetrics().height() + Space::Small));
    m_also->setObjectName(u"alsoMasked"_s);
    m_also->setAccessibleName(tr("Other names to leave out"));
    m_also->setPlaceholderText(tr("Other names, with commas between"));
    for (QWidget *each : {static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_organizations),
             static_cast<QWidget *>(m_also), static_cast<QWidget *>(m_perhaps), static_cast<QWidget *>(m_likely)})
        card->column()->addWidget(each);
    connect(m_people, &QCheckBox::toggled, this, [this] {
        showNames();
        emit changed();
    });
    connect(m_organizations, &QCheckBox::toggled, this, &ReportChoices::changed);
    connect(m_likely, &QListWidget::itemChanged, this, &ReportChoices::changed);
    connect(m_also, &QLineEdit::editingFinished, this, &ReportChoices::changed);
    return card;
}

void ReportChoices::setPaths(const QList<PathSummary> &paths)
{
    const QVariant chosen = m_path->currentData();
    m_path->clear();
    m_path->addItem(tr("All paths"));
    for (const PathSummary &path : paths)
        m_path->addItem(path.path.name, path.path.id.text());
    m_path->setCurrentIndex(std::max(0, m_path->findData(chosen)));
}

void ReportChoices::choosePath(PathId path)
{
    m_path->setCurrentIndex(std::max(0, m_path->findData(path.text())));
}

void ReportChoices::setToday(const QDate &today)
{
    if (m_today == today)
        return;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietUntil(m_until);
    if (!m_today.isValid()) {
        m_from->setDate(today.addMonths(-3));
        m_until->setDate(today);
    }
    m_today = today;
}

void ReportChoices::setPaper(Paper paper)
{
    m_paper->setCurrentIndex(m_paper->findData(word(paper)));
}

Paper ReportChoices::paper() const
{
    return fromWord<Paper>(m_paper->currentData().toString()).value_or(Paper::Letter);
}

void ReportChoices::setLikelyNames(const QStringList &names)
{
    const QSignalBlocker quiet(m_likely);
    for (int row = m_likely->count() - 1; row >= 0; --row) {
        if (m_likely->item(row)->checkState() == Qt::Unchecked)
            delete m_likely->takeItem(row);
    }
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_likely);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    showNames();
}

ReportRequest ReportChoices::request() const
{
    ReportRequest request;
    request.parts.clear();
    for (const ReportPart part : allOf<ReportPart>()) {
        const QCheckBox *box = m_parts.at(static_cast<int>(part));
        if (box->isChecked() && box->isEnabled())
            request.parts.append(part);
    }
    if (const QString path = m_path->currentData().toString(); !path.isEmpty())
        request.path = PathId::fromText(path);
    switch (static_cast<Period>(m_period->currentIndex())) {
    case Period::All: break;
    case Period::Month: request.from = m_today.addDays(-30); break;
    case Period::Quarter: request.from = m_today.addMonths(-3); break;
    case Period::Year: request.from = m_today.addMonths(-12); break;
    case Period::Days:
        request.from = m_from->date();
        request.until = m_until->date();
        break;
    }
    request.masksPeople = m_people->isChecked();
    request.masksOrganizations = m_organizations->isChecked();
    if (!request.masksPeople)
        return request;
    for (int row = 0; row < m_likely->count(); ++row) {
        if (m_likely->item(row)->checkState() == Qt::Checked)
            request.alsoMasked.append(m_likely->item(row)->text());
    }
    for (const QString &name : m_also->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            request.alsoMasked.append(name.trimmed());
    }
    return request;
}

void ReportChoices::showDays()
{
    const bool isDays = static_cast<Period>(m_period->currentIndex()) == Period::Days;
    m_from->setEnabled(isDays);
    m_until->setEnabled(isDays);
}

void ReportChoices::showNames()
{
    const bool masks = m_people->isChecked();
    m_also->setVisible(masks);
    m_perhaps->setVisible(masks && m_likely->count() > 0);
    m_likely->setVisible(masks && m_likely->count() > 0);
}

} // namespace Demitasse
