// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "core/text/errortext.h"
#include "core/workflow/changes.h"
#include "ui/export/exporter.h"
#include "ui/shell/notices.h"
#include "ui/shell/workspacechoice.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

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

QComboBox *makeLanguages(const QString &system)
{
    auto *languages = new QComboBox;
    if (!system.isEmpty())
        languages->addItem(system, QString());
    languages->addItem(u"English"_s, u"en"_s);
    languages->addItem(u"Français"_s, u"fr"_s);
    return languages;
}

/// Not while someone types there.
void fill(QLineEdit *field, const QString &text)
{
    if (!(field->hasFocus() && field->isModified()))
        field->setText(text);
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

SettingsPage::SettingsPage(UiContext &context, Theme &theme, WorkspaceChoice &choice, QWidget *parent)
    : Page(context, parent)
    , m_theme(theme)
    , m_choice(choice)
    , m_exporter(new Exporter(context, this))
{
    auto *scroll = new ScrollColumn(Measure::NarrowColumn);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    column->setSpacing(Space::Wide);
    column->addWidget(makeLabel(tr("Settings"), TypeRole::PageTitle));
    column->addWidget(makePerson());
    column->addWidget(makeLooks());
    column->addWidget(makeWorkspace());
    column->addStretch();
    listenToPerson();
    connect(&context.changes, &Changes::studentChanged, this, &SettingsPage::refresh);
}

QWidget *SettingsPage::makePerson()
{
    auto *form = new Form(tr("You"));
    m_name = form->add(tr("Name"), new QLineEdit);
    m_email = form->add(tr("E-mail address"), new QLineEdit, tr("Invitations come from it."));
    m_zone = form->add(tr("Time zone"), makeZones());
    m_language = form->add(tr("Language of letters"), makeLanguages({}),
        tr("For invitations, where the other person's language is not known."));
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
    form->add(tr("Hours for conversations"), hours);
    m_minutes = form->add(tr("Usual length"), new QSpinBox);
    m_minutes->setRange(ShortestMeeting, LongestMeeting);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_trouble = makeParagraph({}, TypeRole::Body, Tone::Bad);
    m_trouble->hide();
    form->addBelow(m_trouble);
    return form;
}

void SettingsPage::listenToPerson()
{
    for (QLineEdit *field : {m_name, m_email})
        connect(field, &QLineEdit::editingFinished, this, &SettingsPage::save);
    for (QComboBox *box : {m_zone, m_language})
        connect(box, &QComboBox::activated, this, &SettingsPage::save);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &SettingsPage::save);
    for (QAbstractSpinBox *box : {static_cast<QAbstractSpinBox *>(m_from), static_cast<QAbstractSpinBox *>(m_until),
             static_cast<QAbstractSpinBox *>(m_minutes)})
        connect(box, &QAbstractSpinBox::editingFinished, this, &SettingsPage::save);
}

QWidget *SettingsPage::makeLooks()
{
    auto *form = new Form(tr("Appearance"));
    auto *looks = form->add(tr("Colours"), new QComboBox);
    looks->addItem(tr("As the system: light or dark"), word(Theme::Choice::FollowSystem));
    looks->addItem(tr("Light"), word(Theme::Choice::Light));
    looks->addItem(tr("Dark"), word(Theme::Choice::Dark));
    looks->addItem(tr("The system's own, untouched (from the next start)"), word(Theme::Choice::Untouched));
    choose(looks, word(m_preferences.theme()));
    connect(looks, &QComboBox::activated, this, [this, looks] {
        const auto choice = fromWord<Theme::Choice>(looks->currentData().toString());
        m_preferences.setTheme(choice.value_or(Theme::Choice::FollowSystem));
        m_theme.choose(m_preferences.theme());
    });
    auto *language
        = form->add(tr("Language of the program"), makeLanguages(tr("As the system")), tr("From the next start."));
    choose(language, m_preferences.language());
    connect(language, &QComboBox::activated, this,
        [this, language] { m_preferences.setLanguage(language->currentData().toString()); });
    auto *calm = new QCheckBox(tr("Nothing moves"));
    calm->setChecked(m_preferences.calmMotion());
    form->add({}, calm);
    connect(calm, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setCalmMotion(on);
        m_theme.setCalmMotion(on);
    });
    return form;
}

QWidget *SettingsPage::makeWorkspace()
{
    auto *form = new Form(tr("Workspace"));
    form->addBelow(makeParagraph(QDir::toNativeSeparators(m_choice.path())));
    m_info = makeParagraph({}, TypeRole::Body, Tone::Quiet);
    form->addBelow(m_info);
    auto *copy = usualButton(tr("Save a copy…"));
    auto *check = quietButton(tr("Check it"));
    auto *other = quietButton(tr("Open another…"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {copy, check, other})
        row->addWidget(button);
    row->addStretch();
    form->addBelow(buttons);
    form->addBelow(makeExports());
    connect(copy, &QPushButton::clicked, this, &SettingsPage::backUp);
    connect(check, &QPushButton::clicked, this, &SettingsPage::check);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString path = askForWorkspace(this);
        if (!path.isEmpty())
            m_choice.open(path);
    });
    return form;
}

void SettingsPage::arrive(const Place &)
{
    refresh();
    m_name->setFocus();
}

void SettingsPage::leave()
{
    save();
}

void SettingsPage::refresh()
{
    ask([](Desk &desk) { return desk.profile.student(); }, [this](const Student &student) { showStudent(student); });
    ask([](Desk &desk) { return desk.safekeeping.info(); }, [this](const WorkspaceInfo &info) { tellInfo(info); });
}

void SettingsPage::showStudent(const Student &student)
{
    m_student = student;
    fill(m_name, student.name);
    fill(m_email, student.email);
    m_zone->setCurrentText(student.zone);
    choose(m_language, student.language.isEmpty() ? u"en"_s : student.language);
    m_from->setTime(student.workFrom);
    m_until->setTime(student.workUntil);
    m_minutes->setValue(student.defaultMinutes);
}

void SettingsPage::save()
{
    Student student = m_student;
    student.name = m_name->text().trimmed();
    student.email = m_email->text().trimmed();
    student.zone = m_zone->currentText().trimmed();
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

void SettingsPage::tellInfo(const WorkspaceInfo &info)
{
    const QString size = QLocale().formattedDataSize(info.sizeBytes, 1, QLocale::DataSizeTraditionalFormat);
    const QStringList parts{tr("%n contact(s)", nullptr, static_cast<int>(info.contacts)),
        tr("%n meeting(s)", nullptr, static_cast<int>(info.meetings)),
        tr("%n note(s)", nullptr, static_cast<int>(info.notes)), size};
    m_info->setText(parts.join(u" · "_s));
}

QWidget *SettingsPage::makeExports()
{
    auto *contacts = usualButton(tr("Export contacts…"));
    contacts->setObjectName(u"exportContacts"_s);
    contacts->setToolTip(tr("A table for spreadsheets, or cards for address books"));
    auto *everything = usualButton(tr("Take everything with you…"));
    everything->setObjectName(u"exportEverything"_s);
    everything->setToolTip(tr("One file in an open format, to be merged into another workspace"));
    connect(contacts, &QPushButton::clicked, m_exporter, [this] { m_exporter->askForPeople({}, tr("contacts.csv")); });
    connect(everything, &QPushButton::clicked, m_exporter, &Exporter::askForEverything);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(contacts);
    row->addWidget(everything);
    row->addStretch();
    return buttons;
}

void SettingsPage::backUp()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy of the workspace"),
        QDir::homePath() + u"/demitasse-copy.demitasse"_s, tr("Demitasse workspaces (*.demitasse)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    ask([path](Desk &desk) { return desk.safekeeping.backup(path); },
        [this](qint64) { context().notices.tell(tr("The copy is saved, and it was read back whole.")); });
}

void SettingsPage::check()
{
    ask([](Desk &desk) { return desk.safekeeping.check(false); },
        [this](const QList<Problem> &problems) {
            if (problems.isEmpty())
                return context().notices.tell(tr("Everything in the workspace is as it was written."));
            Notice notice;
            notice.tone = Notice::Tone::Bad;
            notice.title = tr("Not everything is as it was written");
            notice.sentence
                = tr("%n place(s) differ. Save a copy, and bring back an earlier one if something is missing.", nullptr,
                    static_cast<int>(problems.size()));
            context().notices.post(notice);
        });
}

} // namespace Demitasse
