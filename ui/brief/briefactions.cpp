// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/briefactions.h"

#include "ui/export/written.h"
#include "ui/shell/aside.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/theme/icons.h"

#include <QFileDialog>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString sheetNameOf(const Brief &brief)
{
    QString names = brief.title;
    names.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    return names.simplified() + u".pdf"_s;
}

} // namespace

QAction *briefAction(UiContext &context, QWidget *page, std::function<std::optional<MeetingId>()> meeting)
{
    auto *action = new QAction(icon(Icon::Document), BriefActions::tr("Brief…"), page);
    action->setObjectName(u"openBrief"_s);
    action->setToolTip(BriefActions::tr("One sheet to take along: who, when, and what to ask"));
    action->setShortcut(QKeySequence::Print);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, page, [&context, meeting = std::move(meeting)] {
        if (const std::optional<MeetingId> id = meeting())
            context.navigator.go({.kind = Place::Kind::Brief, .meeting = *id});
    });
    page->addAction(action);
    return action;
}

BriefActions::BriefActions(UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void BriefActions::askToSave(const MeetingBrief &brief)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_page, tr("Save the brief"), folder, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"saveBriefDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(sheetNameOf(brief.brief));
    connect(dialog, &QFileDialog::fileSelected, this, [this, brief](const QString &path) { write(brief, path); });
    dialog->open();
}

void BriefActions::write(const MeetingBrief &brief, const QString &path)
{
    whenDone(
        aside([brief, path] { return writeBriefFile(path, brief.brief, brief.paper); }), this,
        [this, path] { tellWritten(m_context.notices, path); },
        [this](const Error &error) { m_context.notices.fail(error); });
}

void BriefActions::askToPrint(const MeetingBrief &brief)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(sizeOf(brief.paper), QPageSize::Point));
    printer->setFullPage(true);
    printer->setDuplex(QPrinter::DuplexAuto);
    printer->setDocName(brief.brief.title);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setObjectName(u"printBriefDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer, brief](int answer) {
        if (answer != QDialog::Accepted)
            return;
        const Result<> printed = printBrief(brief.brief, *printer);
        if (!printed)
            return m_context.notices.fail(printed.error());
        m_context.notices.tell(tr("The brief is on its way to the printer."));
    });
    dialog->open();
}

} // namespace Demitasse
