// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelf/shelfpage.h"

#include "core/rules/fold.h"
#include "core/text/debrieftext.h"
#include "core/workflow/changes.h"
#include "ui/contact/safelink.h"
#include "ui/following/resourcepopover.h"
#include "ui/shelf/linkpopover.h"
#include "ui/shelf/shelfrow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

ShelfPage::ShelfPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_find(new FindField(tr("Find on the shelf")))
    , m_kind(new QComboBox)
    , m_faces(new QStackedWidget)
    , m_scroll(new ScrollColumn)
    , m_nothing(makeParagraph(tr("Nothing on the shelf is like that."), TypeRole::Body, Tone::Quiet))
{
    setObjectName(u"shelfPage"_s);
    auto *add = new QAction(tr("Put something on the shelf"), this);
    add->setObjectName(u"addResource"_s);
    add->setShortcut(Qt::Key_Insert);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, &ShelfPage::add);
    addAction(add);
    m_scroll->column()->setContentsMargins(0, 0, 0, Space::Large);
    m_scroll->column()->addWidget(m_nothing);
    m_scroll->column()->addStretch();
    m_faces->addWidget(m_scroll);
    m_faces->addWidget(buildEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, 0);
    column->setSpacing(Space::Usual);
    column->addWidget(buildHead());
    column->addWidget(m_faces, 1);
    m_faces->hide();
    connect(m_find, &QLineEdit::textChanged, this, &ShelfPage::fill);
    connect(m_find, &FindField::wentDown, this, [this] {
        if (!m_rows.isEmpty())
            m_rows.first()->box()->setFocus(Qt::TabFocusReason);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ShelfPage::fill);
    connect(&context.changes, &Changes::shelfChanged, this, &ShelfPage::load);
    connect(&context.changes, &Changes::contactsChanged, this, &ShelfPage::load);
    connect(&context.changes, &Changes::directionChanged, this, &ShelfPage::load);
}

QWidget *ShelfPage::buildHead()
{
    m_find->setObjectName(u"findResource"_s);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_kind->setObjectName(u"shelfKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Every kind"));
    for (const ResourceKind kind : allOf<ResourceKind>())
        m_kind->addItem(resourceKindText(kind));
    auto *add = usualButton(tr("Put something on the shelf"));
    add->setObjectName(u"addToShelf"_s);
    add->showIcon(Icon::Add);
    setPlainToolTip(add, withShortcut(add->text(), QKeySequence(Qt::Key_Insert)));
    connect(add, &QPushButton::clicked, this, &ShelfPage::add);
    m_addButton = add;
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(makeLabel(tr("Shelf"), TypeRole::PageTitle));
    row->addStretch();
    row->addWidget(m_find);
    row->addWidget(m_kind);
    row->addWidget(add);
    return head;
}

QWidget *ShelfPage::buildEmpty()
{
    auto *empty = new EmptyState(Icon::Star, tr("What did they tell you to read?"),
        tr("Books, courses, events and networks that people recommend stand here, with who did. Put them here from the "
           "notes of a conversation, or by hand."));
    auto *add = primaryButton(tr("Put something on the shelf"));
    connect(add, &QPushButton::clicked, this, &ShelfPage::add);
    empty->addButton(add);
    m_first = add;
    return empty;
}

void ShelfPage::arrive(const Place &)
{
    m_here = true;
    load();
    if (m_shelf)
        begin();
}

void ShelfPage::begin()
{
    (m_shelf->isEmpty() ? m_first : m_find)->setFocus(Qt::OtherFocusReason);
}

void ShelfPage::leave()
{
    m_here = false;
}

void ShelfPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ShelfPage::load()
{
    if (!m_here)
        return;
    Page::ask([](Desk &desk) { return desk.shelving.list(); },
        [this](const QList<ResourceView> &shelf) {
            if (m_shelf == shelf)
                return;
            const bool isFirst = !m_shelf;
            m_shelf = shelf;
            fill();
            if (isFirst)
                begin();
        });
}

bool ShelfPage::isWanted(const ResourceView &view) const
{
    const bool isOfKind
        = m_kind->currentIndex() == 0 || static_cast<int>(view.resource.kind) == m_kind->currentIndex() - 1;
    const QString all = fold(QStringList {view.resource.title, view.resource.link, view.resource.remarks, view.contact,
        view.path}.join(u' '));
    const QStringList words = fold(m_find->text()).split(u' ', Qt::SkipEmptyParts);
    return isOfKind && std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

void ShelfPage::fill()
{
    if (!m_shelf)
        return;
    qsizetype at = -1;
    ResourceId kept;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isAncestorOf(QApplication::focusWidget())) {
            at = i;
            kept = m_rows[i]->view().resource.id;
        }
    }
    m_rows.clear();
    delete m_sheet;
    m_sheet = new QWidget;
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Wide);
    for (const bool done : {false, true}) {
        Section *section = nullptr;
        for (const ResourceView &view : std::as_const(*m_shelf)) {
            if (view.resource.doneAt.has_value() != done || !isWanted(view))
                continue;
            if (!section)
                column->addWidget(section = new Section(done ? tr("Done") : tr("Still to come")));
            section->add(makeRow(view));
        }
    }
    m_scroll->column()->insertWidget(0, m_sheet);
    m_nothing->setVisible(m_rows.isEmpty());
    m_faces->setCurrentIndex(m_shelf->isEmpty() ? 1 : 0);
    m_faces->show();
    m_addButton->setVisible(!m_shelf->isEmpty());
    m_find->setVisible(!m_shelf->isEmpty());
    m_kind->setVisible(!m_shelf->isEmpty());
    if (at < 0 || m_rows.isEmpty())
        return;
    const auto again = std::ranges::find_if(m_rows, [&](const ShelfRow *row) { return row->view().resource.id == kept; });
    (again != m_rows.end() ? *again : m_rows[std::min(at, m_rows.size() - 1)])->box()->setFocus(Qt::OtherFocusReason);
}

ShelfRow *ShelfPage::makeRow(const ResourceView &view)
{
    auto *row = new ShelfRow(view);
    m_rows.append(row);
    connect(row, &ShelfRow::ticked, this, [this, id = view.resource.id](bool done) {
        Page::ask([id, done](Desk &desk) { return desk.shelving.setDone(id, done); }, [] {});
    });
    connect(row, &ShelfRow::changeWanted, this, [this, row] { change(row); });
    connect(row, &ShelfRow::linkWanted, this, [this, row] { openLink(row); });
    connect(row, &ShelfRow::sourceWanted, this, [this, row] { goToSource(row->view()); });
    connect(row, &ShelfRow::removed, this, [this, row] { remove(ResourceView(row->view())); });
    connect(row, &ShelfRow::stepped, this, [this, row](int by) {
        if (ShelfRow *other = m_rows.value(m_rows.indexOf(row) + by, nullptr)) {
            other->box()->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(other);
        }
    });
    return row;
}

QRect ShelfPage::placeOfRow(const QWidget *row) const
{
    return {row->mapTo(this, QPoint(Space::Vast, 0)), row->size()};
}

void ShelfPage::add()
{
    const QWidget *from = m_addButton->isVisible() ? m_addButton : m_faces;
    ask(QRect(from->mapTo(this, QPoint()), from->size()), {});
}

void ShelfPage::change(const ShelfRow *row)
{
    ask(placeOfRow(row), row->view().resource);
}

void ShelfPage::ask(const QRect &anchor, const Resource &resource)
{
    ResourcePopover::ask(this, anchor, context(), resource, [this](const Resource &kept) {
        Page::ask([kept](Desk &desk) { return desk.shelving.keep(kept); }, [](const Resource &) {});
    });
}

void ShelfPage::remove(const ResourceView &view)
{
    Page::ask([id = view.resource.id](Desk &desk) { return desk.shelving.remove(id); },
        [this, title = view.resource.title] {
            context().notices.post({Notice::Tone::Good, {}, tr("“%1” is off the shelf.").arg(title), tr("Undo"),
                [context = &context()] { takeBackLast(*context, GroupKind::ResourceRemoved); }});
        });
}

void ShelfPage::openLink(const ShelfRow *row)
{
    if (const std::optional<QUrl> link = safeLink(row->view().resource.link))
        LinkPopover::ask(this, placeOfRow(row), *link);
}

void ShelfPage::goToSource(const ResourceView &view)
{
    if (view.from)
        context().navigator.go(
            {.kind = Place::Kind::Interview, .meeting = view.from->meeting, .note = view.from->note});
    else if (view.resource.contact)
        context().navigator.go({.kind = Place::Kind::Contact, .contact = *view.resource.contact});
}

QList<KeyHelp> ShelfPage::keyHelp() const
{
    const auto key = [](Qt::Key which) { return QKeySequence(which).toString(QKeySequence::NativeText); };
    return {{key(Qt::Key_Space), tr("Read, taken or joined")}, {key(Qt::Key_Return), tr("Change it")},
        {u"L"_s, tr("Open its link")}, {u"→"_s, tr("Go to the note or the person it comes from")},
        {key(Qt::Key_Delete), tr("Take it off the shelf")}};
}

} // namespace Demitasse
