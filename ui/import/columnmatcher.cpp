// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/columnmatcher.h"

#include "ui/import/importwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeftOut = -1;

bool hasSameHeadings(const ImportFile &a, const ImportFile &b)
{
    return a.path == b.path && a.shape.headingLine == b.shape.headingLine && a.shape.headings() == b.shape.headings();
}

bool tellsPeopleApart(const FileColumn &column)
{
    using enum ContactField;
    constexpr ContactField telling[] {Given, Family, WholeName, FamilyThenGiven, Email, Organization};
    return column.field && std::ranges::contains(telling, *column.field);
}

/// All columns as they are matched now. By number, unless that could be taken for a heading.
ColumnMapping mappingOf(const ContactFileShape &shape)
{
    ColumnMapping mapping;
    mapping.hasHeadings = shape.headingLine > 0;
    const QStringList headings = shape.headings();
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const bool isUnique = !headings[i].isEmpty() && headings.count(headings[i]) == 1;
        mapping.choices.append({isUnique ? headings[i] : QString::number(i + 1), shape.columns[i].field});
    }
    return mapping;
}

} // namespace

ColumnMatcher::ColumnMatcher(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"columnMatcher"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool ColumnMatcher::isNeeded(const QList<ImportFile> &files)
{
    return std::ranges::any_of(files, [](const ImportFile &file) {
        return !file.shape.columns.isEmpty() && std::ranges::none_of(file.shape.columns, tellsPeopleApart);
    });
}

void ColumnMatcher::show(const QList<ImportFile> &files)
{
    const bool isSame = std::ranges::equal(files, m_files, hasSameHeadings);
    m_files = files;
    if (isSame)
        return;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, Space::Usual, 0);
    column->setSpacing(Space::Small);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!files[i].shape.columns.isEmpty())
            addFile(column, i, files[i]);
    }
    column->addStretch();
    setWidget(page);
    setFocusProxy(page->findChild<QComboBox *>());
}

void ColumnMatcher::addFile(QVBoxLayout *column, qsizetype file, const ImportFile &read)
{
    column->addWidget(makeParagraph(QFileInfo(read.path).fileName(), TypeRole::Strong));
    if (read.shape.remembered)
        column->addWidget(makeParagraph(tr("Matched as before for these headings."), TypeRole::Caption, Tone::Quiet));
    auto *headings = new QCheckBox(tr("The first line holds headings"));
    headings->setObjectName(u"hasHeadings"_s);
    headings->setChecked(read.shape.headingLine > 0);
    connect(headings, &QCheckBox::toggled, this, [this, file](bool has) { emit chosen(file, {{}, {}, has}); });
    column->addWidget(headings);
    for (qsizetype i = 0; i < read.shape.columns.size(); ++i)
        column->addWidget(makeChoice(file, i, read.shape.columns[i]));
}

QWidget *ColumnMatcher::makeChoice(qsizetype file, qsizetype place, const FileColumn &column)
{
    auto *choice = new QWidget;
    auto *lines = new QVBoxLayout(choice);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::Hair);
    const QString name = column.heading.isEmpty() ? tr("Column %1").arg(place + 1) : column.heading;
    auto *samples = new ElidedLabel(column.samples.join(u" · "_s), TypeRole::Caption, Tone::Quiet);
    auto *fields = new QComboBox;
    fields->setObjectName(u"field%1"_s.arg(place));
    fields->setAccessibleName(tr("What the column “%1” holds").arg(name));
    fields->setAccessibleDescription(column.samples.join(u", "_s));
    fields->addItem(tr("Left out"), LeftOut);
    for (const ContactField field : allOf<ContactField>()) {
        if (field != ContactField::RoleOrCourtesy)
            fields->addItem(fieldText(field), static_cast<int>(field));
    }
    const bool isRole = column.field == ContactField::RoleOrCourtesy;
    const auto field = isRole ? ContactField::Role : column.field.value_or(ContactField::RoleOrCourtesy);
    fields->setCurrentIndex(std::max(0, fields->findData(static_cast<int>(field))));
    connect(fields, &QComboBox::currentIndexChanged, this, [this, file, place, fields] {
        const int value = fields->currentData().toInt();
        auto &changed = m_files[file].shape.columns[place].field;
        changed = value == LeftOut ? std::nullopt : std::optional(static_cast<ContactField>(value));
        emit chosen(file, mappingOf(m_files[file].shape));
    });
    lines->addWidget(makeParagraph(name));
    lines->addWidget(samples);
    lines->addWidget(fields);
    return choice;
}

} // namespace Demitasse
