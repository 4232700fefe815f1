// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doubles/doublespage.h"

#include "core/text/doubletext.h"
#include "core/text/wordtext.h"
#include "ui/contact/fact.h"
#include "ui/doubles/mergetable.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/personfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

enum DoublesFace
{
    LookingFace,
    NobodyFace,
    PairsFace
};

constexpr int PairsCharacters = 28;

} // namespace

DoublesPage::DoublesPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_watch(context)
    , m_faces(new QStackedWidget)
    , m_nobody(new EmptyState(Icon::People, tr("Nobody is here twice"),
          tr("When two contacts look like one person, as after an import, they come up here side by side. To put two "
             "together yourself, choose “Merge with…” in the menu of a contact.")))
    , m_count(makeLabel({}, TypeRole::Body, Tone::Quiet))
    , m_pairs(new QListWidget)
    , m_asking(new QWidget)
    , m_other(new PersonField(context.contacts, PersonField::Strangers::Unknown))
    , m_reasons(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_scroll(nullptr)
    , m_sheet(nullptr)
    , m_preview(new Card)
    , m_merge(primaryButton(tr("Merge")))
    , m_apart(usualButton(tr("Two different people")))
    , m_later(quietButton(tr("Later")))
{
    setObjectName(u"doublesPage"_s);
    auto *looking = makeLabel(tr("Comparing your contacts…"), TypeRole::Body, Tone::Quiet);
    looking->setAlignment(Qt::AlignCenter);
    auto *pairs = new QWidget;
    auto *row = new QHBoxLayout(pairs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(buildPairs());
    row->addWidget(buildChoice(), 1);
    m_faces->insertWidget(LookingFace, looking);
    m_faces->insertWidget(NobodyFace, m_nobody);
    m_faces->insertWidget(PairsFace, pairs);
    m_nobody->setObjectName(u"noDoubles"_s);
    auto *back = usualButton(tr("Back to the pipeline"));
    m_nobody->addButton(back);
    connect(back, &QPushButton::clicked, this, [this] { this->context().navigator.go({.kind = Place::Kind::Pipeline}); });

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Close);
    head->addWidget(makeLabel(tr("Here twice?"), TypeRole::PageTitle));
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Usual);
    column->setSpacing(Space::Usual);
    column->addLayout(head);
    column->addWidget(m_faces, 1);
    addActions();
    connect(&m_watch, &DoublesWatch::looked, this, [this] {
        if (m_watch.isSettled())
            m_answered.clear();
        listPairs();
    });
}

QWidget *DoublesPage::buildPairs()
{
    m_pairs->setObjectName(u"doublePairs"_s);
    m_pairs->setAccessibleName(tr("People who may be here twice"));
    m_pairs->setWordWrap(true);
    m_pairs->setFixedWidth(fontMetrics().averageCharWidth() * PairsCharacters);
    connect(m_pairs, &QListWidget::currentRowChanged, this, &DoublesPage::showPair);
    connect(m_pairs, &QListWidget::itemActivated, this, [this] {
        if (m_table)
            m_table->focusFirst();
    });
    return m_pairs;
}

QWidget *DoublesPage::buildChoice()
{
    auto *asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(Space::Close);
    m_other->setObjectName(u"mergeWith"_s);
    m_other->setAccessibleName(tr("The other contact of the same person"));
    m_other->setPlaceholderText(tr("Type a name"));
    auto *question = makeLabel(tr("Merge with"), TypeRole::Strong);
    question->setBuddy(m_other);
    asking->addWidget(question);
    asking->addWidget(m_other, 1);
    connect(m_other, &QLineEdit::textChanged, this, [this] {
        if (const auto other = m_other->person(); other && !m_wanted.isNull())
            propose({m_wanted, *other});
    });

    auto *scroll = new ScrollColumn;
    m_scroll = scroll;
    m_sheet = scroll->column();
    m_sheet->setSpacing(Space::Usual);
    m_reasons->setObjectName(u"doubleReasons"_s);
    m_sheet->addWidget(m_reasons);
    m_sheet->addWidget(m_preview);
    m_sheet->addStretch();
    m_preview->setObjectName(u"mergePreview"_s);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Usual);
    column->addWidget(m_asking);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildFoot());
    return right;
}

QWidget *DoublesPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    m_merge->setObjectName(u"mergeContacts"_s);
    m_apart->setObjectName(u"keepApart"_s);
    m_later->setObjectName(u"decideLater"_s);
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_apart);
    row->addWidget(m_merge);
    setFoot(foot);
    return foot;
}

void DoublesPage::addActions()
{
    const auto offer = [this](Button *button, Qt::Key key, void (DoublesPage::*act)()) {
        auto *action = new QAction(button->text(), this);
        action->setShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setPlainToolTip(button, withShortcut(button->text(), action->shortcut()));
        connect(action, &QAction::triggered, this, act);
        connect(button, &QPushButton::clicked, this, act);
        addAction(action);
    };
    offer(m_merge, Qt::Key_Return, &DoublesPage::merge);
    offer(m_apart, Qt::Key_D, &DoublesPage::keepApart);
    offer(m_later, Qt::Key_L, &DoublesPage::later);
}

void DoublesPage::arrive(const Place &place)
{
    m_here = true;
    m_wanted = place.contact;
    m_putOff.clear();
    m_proposed.reset();
    m_asking->setVisible(!m_wanted.isNull());
    m_pairs->setVisible(m_wanted.isNull());
    if (m_wanted.isNull()) {
        m_watch.setActive(true);
        listPairs();
        m_pairs->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_shown.clear();
    m_pairs->clear();
    m_other->leaveOut({m_wanted});
    m_other->setPerson(std::nullopt);
    showPair();
    showFace();
    m_other->setFocus(Qt::OtherFocusReason);
}

void DoublesPage::leave()
{
    m_here = false;
    m_watch.setActive(false);
}

void DoublesPage::focusFind()
{
    (m_wanted.isNull() ? static_cast<QWidget *>(m_pairs) : m_other)->setFocus(Qt::ShortcutFocusReason);
}

void DoublesPage::listPairs()
{
    if (!m_here || !m_wanted.isNull())
        return;
    const std::optional<Pair> before = currentPair();
    int row = std::max(0, m_pairs->currentRow());
    const QSignalBlocker quiet(m_pairs);
    m_pairs->clear();
    m_shown.clear();
    for (const LikelyDouble &found : m_watch.doubles()) {
        const ContactView *a = context().contacts.find(found.a);
        const ContactView *b = context().contacts.find(found.b);
        const Pair pair {found.a, found.b};
        if (!a || !b || m_answered.contains(pair) || m_putOff.contains(pair))
            continue;
        if (before == pair)
            row = static_cast<int>(m_shown.size());
        m_shown.append(found);
        const QString names = listedName(*a) == listedName(*b)
            ? listedName(*a)
            : tr("%1 and %2").arg(listedName(*a), listedName(*b));
        m_pairs->addItem(names + u'\n' + doubleReasonsText(found.reasons));
    }
    m_pairs->setCurrentRow(std::min(row, m_pairs->count() - 1));
    showFace();
    showPair();
}

void DoublesPage::showFace()
{
    const bool looking = m_wanted.isNull() && !m_watch.isSettled() && m_shown.isEmpty();
    m_count->setText(m_shown.isEmpty() ? QString() : DoublesWatch::countText(m_shown.size()));
    if (looking)
        m_faces->setCurrentIndex(LookingFace);
    else
        m_faces->setCurrentIndex(m_wanted.isNull() && m_shown.isEmpty() ? NobodyFace : PairsFace);
}

std::optional<DoublesPage::Pair> DoublesPage::currentPair() const
{
    if (!m_wanted.isNull())
        return m_proposed;
    const int row = m_pairs->currentRow();
    if (row < 0 || row >= m_shown.size())
        return std::nullopt;
    return Pair {m_shown[row].a, m_shown[row].b};
}

void DoublesPage::showPair()
{
    const std::optional<Pair> pair = currentPair();
    for (Button *button : {m_merge, m_apart, m_later})
        button->setEnabled(pair.has_value());
    m_later->setVisible(m_wanted.isNull());
    m_scroll->setVisible(pair.has_value());
    const int row = m_pairs->currentRow();
    m_reasons->setText(m_wanted.isNull() && pair ? doubleReasonsText(m_shown[row].reasons) : QString());
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    if (pair)
        propose(*pair);
}

void DoublesPage::propose(const Pair &pair)
{
    m_proposed = pair;
    ask([pair](Desk &desk) { return desk.merging.propose(pair.first, pair.second); },
        [this, pair](const MergeProposal &proposal) {
            if (m_here && m_proposed == pair)
                showProposal(proposal);
        });
}

void DoublesPage::showProposal(const MergeProposal &proposal)
{
    if (m_table) {
        m_sheet->removeWidget(m_table);
        m_table->hide();
        m_table->deleteLater();
    }
    m_table = new MergeTable(proposal);
    connect(m_table, &MergeTable::changed, this, &DoublesPage::showPreview);
    m_sheet->insertWidget(m_sheet->indexOf(m_preview), m_table);
    showPreview();
    m_scroll->show();
    for (Button *button : {m_merge, m_apart})
        button->setEnabled(true);
}

void DoublesPage::showPreview()
{
    const ContactView view = m_table->preview();
    while (QLayoutItem *item = m_preview->column()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_preview->column()->addWidget(makeLabel(tr("After the merge"), TypeRole::Caption, Tone::Quiet));
    auto *name = makeParagraph(listedName(view), TypeRole::Title);
    name->setObjectName(u"previewName"_s);
    m_preview->column()->addWidget(name);
    const QString role = roleLine(view);
    if (!role.isEmpty())
        m_preview->column()->addWidget(makeParagraph(role));
    m_preview->column()->addWidget(makeLabel(stageText(view.contact.stage), TypeRole::Body, Tone::Quiet));
    for (Fact *fact : factsOf(view, context()))
        m_preview->column()->addWidget(fact);
}

void DoublesPage::merge()
{
    const std::optional<Pair> pair = currentPair();
    if (!pair || !m_table || m_proposed != pair)
        return;
    UiContext *context = &this->context();
    const bool wasWanted = !m_wanted.isNull();
    ask([pair = *pair, choices = m_table->choices()](
            Desk &desk) { return desk.merging.merge(pair.first, pair.second, choices); },
        [this, context, wasWanted](const ContactView &view) {
            context->notices.post({Notice::Tone::Good, {}, tr("%1 is one contact now.").arg(listedName(view)),
                tr("Undo"), [context] { takeBackLast(*context, GroupKind::ContactsMerged); }});
            if (wasWanted && m_here)
                context->navigator.replace({.kind = Place::Kind::Contact, .contact = view.contact.id});
        });
    answered(*pair, m_answered);
}

void DoublesPage::keepApart()
{
    const std::optional<Pair> pair = currentPair();
    if (!pair)
        return;
    UiContext *context = &this->context();
    ask([pair = *pair](Desk &desk) { return desk.merging.keepApart(pair.first, pair.second); },
        [context] {
            context->notices.post({Notice::Tone::Good, {}, tr("They stay two people."), tr("Undo"),
                [context] { takeBackLast(*context, GroupKind::ContactsKeptApart); }});
        });
    if (m_wanted.isNull())
        answered(*pair, m_answered);
    else
        context->navigator.back();
}

void DoublesPage::later()
{
    if (const std::optional<Pair> pair = currentPair(); pair && m_wanted.isNull())
        answered(*pair, m_putOff);
}

void DoublesPage::answered(const Pair &pair, QSet<Pair> &how)
{
    if (!m_wanted.isNull())
        return;
    how.insert(pair);
    listPairs();
    m_pairs->setFocus(Qt::OtherFocusReason);
}

} // namespace Demitasse
