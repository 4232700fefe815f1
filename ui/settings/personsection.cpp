// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/personsection.h"

#include "core/text/errortext.h"
#include "core/text/regiontext.h"
#include "core/workflow/changes.h"
#include "ui/settings/languagebox.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestMeeting = 15;
constexpr int LongestMeeting = 30;

QStringList zoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/'))
            names.append(QString::fromLatin1(id));
    }
    return names;
}

QComboBox *makeZones()
{
    auto *zones = new QComboBox;
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->addItems(zoneNames());
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return zones;
}

/// Not while someone types there.
void fill(QLineEdit *field, const QString &text)
{
    if (!(field->hasFocus() && field->isModified()))
        field->setText(text);
}

} // namespace

PersonSection::PersonSection(UiContext &context, QWidget *parent)
    : SettingsSection(tr("You"), context, parent)
{
    m_name = add(tr("Name"), new QLineEdit);
    m_email = add(tr("E-mail address"), new QLineEdit, tr("Invitations come from it."));
    m_zone = add(tr("Time zone"), makeZones());
    addRegion();
    m_language = add(tr("Language of letters"), makeLanguageBox({}),
        tr("For invitations, where the other person's language is not known."));
    addHours();
    m_minutes = add(tr("Usual length"), new QSpinBox);
    m_minutes->setRange(ShortestMeeting, LongestMeeting);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_trouble = makeParagraph({}, TypeRole::Body, Tone::Bad);
    m_trouble->hide();
    addBelow(m_trouble);
    listen();
    connect(&context.changes, &Changes::studentChanged, this, &PersonSection::refresh);
}

void PersonSection::addRegion()
{
    m_region = add(tr("Holidays"), new QComboBox,
        tr("Business days are counted without them: when to remind somebody, and when to let them rest."));
    m_region->setObjectName(u"holidayRegion"_s);
    m_region->addItem(QString(), QString());
    QStringList regions = Profile::holidayRegions();
    std::ranges::sort(regions, [](const QString &left, const QString &right) {
        return QString::localeAwareCompare(regionText(left), regionText(right)) < 0;
    });
    for (const QString &region : regions)
        m_region->addItem(regionText(region), region);
    connect(m_zone, &QComboBox::currentTextChanged, this, &PersonSection::nameGuessedRegion);
    nameGuessedRegion();
}

void PersonSection::nameGuessedRegion()
{
    const QString region = Profile::regionOfZone(m_zone->currentText().trimmed());
    m_region->setItemText(0, region.isEmpty() ? tr("From the time zone: none known there")
                                              : tr("From the time zone: %1").arg(regionText(region)));
}

void PersonSection::addHours()
{
    auto *hours = new QWidget;
    auto *row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    m_from = new QTimeEdit;
    m_until = new QTimeEdit;
    for (QTimeEdit *time : {m_from, m_until})
        time->setDisplayFormat(u"HH:mm"_s);
    m_from->setAccessibleName(tr("Free from"));
    m_until->setAccessibleName(tr("Free until"));
    row->addWidget(m_from);
    row->addWidget(makeLabel(tr("to", "between two times of day")));
    row->addWidget(m_until);
    row->addStretch();
    add(tr("Hours for conversations"), hours);
}

void PersonSection::listen()
{
    for (QLineEdit *field : {m_name, m_email})
        connect(field, &QLineEdit::editingFinished, this, &PersonSection::save);
    for (QComboBox *box : {m_zone, m_region, m_language})
        connect(box, &QComboBox::activated, this, &PersonSection::save);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &PersonSection::save);
    for (QAbstractSpinBox *box : {static_cast<QAbstractSpinBox *>(m_from), static_cast<QAbstractSpinBox *>(m_until),
             static_cast<QAbstractSpinBox *>(m_minutes)})
        connect(box, &QAbstractSpinBox::editingFinished, this, &PersonSection::save);
}

void PersonSection::arrive()
{
    refresh();
    m_name->setFocus();
}

void PersonSection::leave()
{
    save();
}

void PersonSection::refresh()
{
    ask([](Desk &desk) { return desk.profile.student(); }, [this](const Student &student) { showStudent(student); });
}

void PersonSection::showStudent(const Student &student)
{
    m_student = student;
    fill(m_name, student.name);
    fill(m_email, student.email);
    m_zone->setCurrentText(student.zone);
    choose(m_region, student.region);
    choose(m_language, student.language.isEmpty() ? u"en"_s : student.language);
    m_from->setTime(student.workFrom);
    m_until->setTime(student.workUntil);
    m_minutes->setValue(student.defaultMinutes);
}

void PersonSection::save()
{
    Student student = m_student;
    student.name = m_name->text().trimmed();
    student.email = m_email->text().trimmed();
    student.zone = m_zone->currentText().trimmed();
    student.region = m_region->currentData().toString();
    student.language = m_language->currentData().toString();
    student.workFrom = m_from->time();
    student.workUntil = m_until->time();
    student.defaultMinutes = m_minutes->value();
    if (student == m_student || m_student.id.isNull())
        return;
    const auto saved = [this](const Student &now) {
        m_student = now;
        m_trouble->hide();
    };
    const auto refused = [this](const Error &error) {
        const ErrorText text = errorText(error);
        m_trouble->setText(text.sentence + u' ' + text.wayOut);
        m_trouble->show();
    };
    ask([student](Desk &desk) { return desk.profile.edit(student); }, saved, refused);
}

} // namespace Demitasse
