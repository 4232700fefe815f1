// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/following/resourcepopover.h"

#include "core/text/debrieftext.h"
#include "ui/letter/chooser.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/personfield.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleCharacters = 44;
constexpr int LongestTitle = 300;
constexpr int LongestLink = 2000;

} // namespace

ResourcePopover *ResourcePopover::ask(
    QWidget *host, const QRect &anchor, UiContext &context, const Resource &resource, Kept kept)
{
    auto *popover = new ResourcePopover(host, context, resource, std::move(kept));
    popover->open(anchor, popover->m_title);
    return popover;
}

ResourcePopover::ResourcePopover(QWidget *host, UiContext &context, const Resource &resource, Kept kept)
    : Popover(host)
    , m_resource(resource)
    , m_kept(std::move(kept))
    , m_kind(makeChooser<ResourceKind>(tr("Kind"), resourceKindText))
    , m_title(new QLineEdit(resource.title))
    , m_link(new QLineEdit(resource.link))
    , m_person(new PersonField(context.contacts, PersonField::Strangers::Unknown))
    , m_path(new QComboBox)
    , m_remarks(new QLineEdit(resource.remarks))
    , m_remark(makeParagraph({}, TypeRole::Caption, Tone::Bad))
{
    setObjectName(u"resourcePopover"_s);
    m_kind->setCurrentIndex(static_cast<int>(resource.kind));
    m_person->setPerson(resource.contact);
    m_remark->hide();
    auto *keep = usualButton(tr("Keep it"));
    keep->setObjectName(u"resourceKeep"_s);
    auto *cancel = quietButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column()->addWidget(makeLabel(tr("Something for the shelf"), TypeRole::Strong));
    addFields();
    column()->addWidget(m_remark);
    column()->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &ResourcePopover::settle);
    connect(cancel, &QPushButton::clicked, this, &ResourcePopover::leave);
    whenDone(
        context.worker.run([](Desk &desk) -> Result<QList<Path>> {
            const Result<QList<PathSummary>> all = desk.direction.paths();
            if (!all)
                return failure(all);
            QList<Path> paths;
            for (const PathSummary &each : *all)
                paths.append(each.path);
            return paths;
        }),
        this, [this](const QList<Path> &paths) { offerPaths(paths); },
        [notices = &context.notices](const Error &error) { notices->fail(error); });
}

void ResourcePopover::addFields()
{
    m_title->setObjectName(u"resourceTitle"_s);
    m_title->setMaxLength(LongestTitle);
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * TitleCharacters);
    m_link->setObjectName(u"resourceLink"_s);
    m_link->setMaxLength(LongestLink);
    m_link->setPlaceholderText(u"https://"_s);
    m_kind->setObjectName(u"resourceKind"_s);
    m_person->setObjectName(u"resourcePerson"_s);
    m_person->setPlaceholderText(tr("nobody in particular"));
    m_path->setObjectName(u"resourcePath"_s);
    m_path->addItem(tr("no path in particular"));
    m_remarks->setObjectName(u"resourceRemarks"_s);
    m_remarks->setMaxLength(LongestTitle);
    const std::pair<QString, QWidget *> fields[] {{tr("Title"), m_title}, {tr("Kind"), m_kind}, {tr("Link"), m_link},
        {tr("Recommended by"), m_person}, {tr("Career path"), m_path}, {tr("Remarks"), m_remarks}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Close);
    for (int row = 0; const auto &[name, field] : fields) {
        field->setAccessibleName(name);
        grid->addWidget(makeLabel(name), row, 0);
        grid->addWidget(field, row++, 1);
    }
    column()->addLayout(grid);
}

void ResourcePopover::offerPaths(const QList<Path> &paths)
{
    for (const Path &path : paths) {
        m_paths.append(path.id);
        m_path->addItem(path.name);
        if (m_resource.path == path.id)
            m_path->setCurrentIndex(m_path->count() - 1);
    }
}

void ResourcePopover::settle()
{
    const bool isNamed = !m_person->namesNobody();
    if (m_title->text().trimmed().isEmpty() || !isNamed) {
        m_remark->setText(isNamed ? tr("Say what it is called.") : tr("Nobody is called that."));
        m_remark->show();
        fit();
        return (isNamed ? m_title : m_person)->setFocus();
    }
    Resource resource = m_resource;
    resource.kind = chosenIn<ResourceKind>(*m_kind);
    resource.title = m_title->text();
    resource.link = m_link->text();
    resource.remarks = m_remarks->text();
    resource.contact = m_person->person();
    if (!m_paths.isEmpty())
        resource.path.reset();
    if (m_path->currentIndex() > 0)
        resource.path = m_paths.value(m_path->currentIndex() - 1);
    const Kept kept = std::exchange(m_kept, {});
    leave();
    if (kept)
        kept(resource);
}

} // namespace Demitasse
