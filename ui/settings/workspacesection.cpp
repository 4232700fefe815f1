// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/workspacesection.h"

#include "ui/export/exporter.h"
#include "ui/shell/notices.h"
#include "ui/shell/workspacechoice.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

WorkspaceSection::WorkspaceSection(UiContext &context, WorkspaceChoice &choice, QWidget *parent)
    : SettingsSection(tr("Workspace"), context, parent)
    , m_choice(choice)
    , m_exporter(new Exporter(context, this))
    , m_info(makeParagraph({}, TypeRole::Body, Tone::Quiet))
{
    addBelow(makeParagraph(QDir::toNativeSeparators(m_choice.path())));
    addBelow(m_info);
    addSafekeeping();
    addExports();
}

void WorkspaceSection::addSafekeeping()
{
    auto *copy = usualButton(tr("Save a copy…"));
    auto *examine = quietButton(tr("Check it"));
    auto *other = quietButton(tr("Open another…"));
    connect(copy, &QPushButton::clicked, this, &WorkspaceSection::backUp);
    connect(examine, &QPushButton::clicked, this, &WorkspaceSection::check);
    connect(other, &QPushButton::clicked, this, &WorkspaceSection::openAnother);
    addButtons({copy, examine, other});
}

void WorkspaceSection::addExports()
{
    auto *contacts = usualButton(tr("Export contacts…"));
    contacts->setObjectName(u"exportContacts"_s);
    contacts->setToolTip(tr("A table for spreadsheets, or cards for address books"));
    auto *everything = usualButton(tr("Take everything with you…"));
    everything->setObjectName(u"exportEverything"_s);
    everything->setToolTip(tr("One file in an open format, to be merged into another workspace"));
    connect(contacts, &QPushButton::clicked, m_exporter, [this] { m_exporter->askForPeople({}, tr("contacts.csv")); });
    connect(everything, &QPushButton::clicked, m_exporter, &Exporter::askForEverything);
    addButtons({contacts, everything});
}

void WorkspaceSection::arrive()
{
    ask([](Desk &desk) { return desk.safekeeping.info(); }, [this](const WorkspaceInfo &info) { tellInfo(info); });
}

void WorkspaceSection::openAnother()
{
    const QString path = askForWorkspace(this);
    if (!path.isEmpty())
        m_choice.open(path);
}

void WorkspaceSection::tellInfo(const WorkspaceInfo &info)
{
    const QString size = QLocale().formattedDataSize(info.sizeBytes, 1, QLocale::DataSizeTraditionalFormat);
    const QStringList parts{tr("%Ln contact(s)", nullptr, static_cast<int>(info.contacts)),
        tr("%Ln meeting(s)", nullptr, static_cast<int>(info.meetings)),
        tr("%Ln note(s)", nullptr, static_cast<int>(info.notes)), size};
    m_info->setText(parts.join(u" · "_s));
}

void WorkspaceSection::backUp()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy of the workspace"),
        QDir::homePath() + u"/demitasse-copy.demitasse"_s, tr("Demitasse workspaces (*.demitasse)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    ask([path](Desk &desk) { return desk.safekeeping.backup(path); },
        [this](qint64) { context().notices.tell(tr("The copy is saved, and it was read back whole.")); });
}

void WorkspaceSection::check()
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
