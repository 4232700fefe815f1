// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/researchpage.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/researchtext.h"
#include "core/workflow/changes.h"
#include "ui/contact/fact.h"
#include "ui/contact/linkbutton.h"
#include "ui/models/contactwords.h"
#include "ui/research/meterbar.h"
#include "ui/research/researchsection.h"
#include "ui/research/settledcard.h"
#include "ui/research/taborder.h"
#include "ui/research/topicrow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestSheetCharacters = 64;
constexpr int FewestSideCharacters = 32;
constexpr int MostSideCharacters = 42;
constexpr int WidestResearch = 170;

} // namespace

ResearchPage::ResearchPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_scroll(new QScrollArea)
    , m_sheet(new QWidget)
    , m_name(new LinkButton)
    , m_role(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_meeting(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_meter(new MeterBar)
    , m_meterText(makeLabel({}, TypeRole::Strong))
    , m_hint(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_links(new Card)
    , m_settled(new SettledCard)
{
    setObjectName(u"researchPage"_s);
    offer(tr("To what to look into next"), QKeyCombination(Qt::ControlModifier, Qt::Key_J),
        &ResearchPage::lookIntoNext);
    offer(tr("Note a question you need not ask"), QKeyCombination(Qt::ControlModifier, Qt::Key_T),
        &ResearchPage::settleOne);
    auto *middle = new QWidget;
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * WidestResearch);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Large);
    column->setSpacing(Space::Usual);
    column->addWidget(buildHead());
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(Space::Wide);
    m_columns->addWidget(buildSections(), 1);
    m_columns->addWidget(m_side = buildSide(), 0, Qt::AlignTop);
    column->addLayout(m_columns);
    column->addStretch();
    auto *row = new QHBoxLayout(m_sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(middle);
    m_sheet->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheet);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    connect(&context.changes, &Changes::researchChanged, this, &ResearchPage::load);
    connect(&context.changes, &Changes::contactsChanged, this, [this](const QList<ContactId> &ids) {
        if (ids.contains(m_place.contact))
            load();
    });
}

void ResearchPage::offer(const QString &text, const QKeySequence &keys, void (ResearchPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

QWidget *ResearchPage::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(makeLabel(tr("Research"), TypeRole::PageTitle));
    m_name->setObjectName(u"researchContact"_s);
    m_meterText->setObjectName(u"researchMeter"_s);
    m_hint->setObjectName(u"researchHint"_s);
    m_meeting->setObjectName(u"researchMeeting"_s);
    connect(m_name, &LinkButton::clicked, this, [this] {
        context().navigator.go({.kind = Place::Kind::Contact, .contact = m_place.contact});
    });
    column->addWidget(m_name);
    column->addWidget(m_role);
    column->addWidget(m_meeting);
    column->addSpacing(Space::Small);
    auto *meter = new QHBoxLayout;
    meter->setSpacing(Space::Close);
    meter->addWidget(m_meterText);
    meter->addWidget(m_meter, 0, Qt::AlignVCenter);
    meter->addStretch();
    column->addLayout(meter);
    column->addWidget(m_hint);
    return head;
}

QWidget *ResearchPage::buildSections()
{
    auto *sections = new QWidget;
    auto *column = new QVBoxLayout(sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Usual);
    for (const ResearchSubject subject :
        {ResearchSubject::Person, ResearchSubject::Organization, ResearchSubject::Industry}) {
        auto *section = new ResearchSection(subject);
        connect(section, &ResearchSection::found, this,
            [this, section](const Finding &finding, const std::optional<PathId> &path) {
                keep([id = m_place.contact, finding, path](
                         Desk &desk) { return desk.researching.keep(id, finding, path); },
                    [section, finding] {
                        section->rowOf(finding.topic)->giveBack(finding.text + finding.source);
                    });
            });
        connect(section, &ResearchSection::changed, this, [this](const Finding &finding) {
            keep([id = m_place.contact, finding](Desk &desk) { return desk.researching.keep(id, finding); });
        });
        connect(section, &ResearchSection::removed, this, &ResearchPage::remove);
        connect(section, &ResearchSection::industryNamed, this, [this](const QString &name) {
            keep([id = m_place.contact, name](Desk &desk) { return desk.researching.nameIndustry(id, name); });
        });
        connect(section, &ResearchSection::editWanted, this, [this] {
            context().navigator.go({.kind = Place::Kind::ContactForm, .contact = m_place.contact});
        });
        column->addWidget(section);
        m_sections.append(section);
    }
    column->addStretch();
    return sections;
}

QWidget *ResearchPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Usual);
    m_links->column()->addWidget(makeLabel(tr("Where to look"), TypeRole::Strong));
    column->addWidget(m_links);
    column->addWidget(m_settled);
    connect(m_settled, &SettledCard::settled, this, [this](const QString &question) {
        keep([id = m_place.contact, question](Desk &desk) { return desk.researching.settle(id, question); },
            [this, question] { m_settled->giveBack(question); });
    });
    connect(m_settled, &SettledCard::unsettled, this, [this](FindingId finding) {
        keep([id = m_place.contact, finding](Desk &desk) { return desk.researching.unsettle(id, finding); });
    });
    return side;
}

/// Side by side where both have room, else one below the other.
void ResearchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= character * (FewestSheetCharacters + FewestSideCharacters);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isWide ? character * FewestSideCharacters : 0);
    m_side->setMaximumWidth(isWide ? character * MostSideCharacters : QWIDGETSIZE_MAX);
}

QList<KeyHelp> ResearchPage::keyHelp() const
{
    return {{tr("Enter"), tr("Keep what was typed; change a finding")}, {tr("Del"), tr("Remove a finding")},
        {tr("Esc"), tr("Done with changing a finding")}};
}

void ResearchPage::arrive(const Place &place)
{
    m_here = true;
    if (place.contact != m_place.contact || place.meeting != m_place.meeting) {
        m_shown.reset();
        m_sheet->hide();
    }
    m_place = place;
    load();
}

void ResearchPage::leave()
{
    for (ResearchSection *section : std::as_const(m_sections))
        section->commit();
    m_here = false;
}

Result<ResearchPage::Shown> ResearchPage::shownOf(Desk &desk, ContactId contact, MeetingId meeting)
{
    const Result<ResearchSheet> sheet = desk.researching.sheet(contact);
    const Result<QStringList> questions = sheet ? desk.researching.openQuestions(contact) : failure(sheet);
    if (!questions)
        return failure(questions);
    Shown shown {*sheet, *questions, {}};
    if (meeting.isNull())
        return shown;
    const Result<MeetingView> view = desk.booking.view(meeting);
    if (!view)
        return failure(view);
    shown.meeting = *view;
    return shown;
}

/// Away from here nothing is asked for: arriving asks.
void ResearchPage::load()
{
    if (!m_here || m_place.contact.isNull())
        return;
    ask([id = m_place.contact, meeting = m_place.meeting](Desk &desk) { return shownOf(desk, id, meeting); },
        [this](const Shown &shown) {
            if (shown.sheet.contact.contact.id == m_place.contact)
                fill(shown);
        },
        [this, id = m_place.contact](const Error &error) {
            if (error.code != ErrorCode::NoSuchContact)
                return showFailure(error);
            if (m_here && m_place.contact == id)
                context().navigator.replace({.kind = Place::Kind::Pipeline});
        });
}

QString ResearchPage::hintFor(const ResearchMeter &meter)
{
    const std::optional<ResearchTopic> next = meter.next();
    if (!next)
        return tr("All of it looked into. Now think of what only they can tell.");
    if (meter.filled() > 0)
        return tr("Next: %1").arg(researchTopicText(*next));
    return tr("Ten minutes are enough to ask better questions. Begin with the person: that tells more than the "
              "organization does.");
}

void ResearchPage::fill(const Shown &shown)
{
    if (m_shown == shown)
        return;
    const bool isFirst = !m_shown;
    m_shown = shown;
    const ResearchSheet &sheet = shown.sheet;
    m_name->setWords(listedName(sheet.contact));
    m_role->setText(roleLine({sheet.contact}));
    m_role->setVisible(!m_role->text().isEmpty());
    m_meeting->setVisible(shown.meeting.has_value());
    if (shown.meeting) {
        const AgreedTime &start = shown.meeting->meeting.start;
        m_meeting->setText(tr("For your conversation: %1")
                .arg(nearDateText(start.instant, context().clock.now(), start.zone)));
    }
    m_meter->show(sheet.meter);
    m_meterText->setText(researchMeterText(sheet.meter.filled(), sheet.meter.total()));
    m_hint->setText(hintFor(sheet.meter));
    for (ResearchSection *section : std::as_const(m_sections))
        section->show(sheet);
    showLinks(sheet.contact.contact);
    m_settled->show(sheet.settled);
    m_settled->offer(shown.questions);
    m_sheet->show();
    if (isFirst && m_here)
        lookIntoNext();
}

void ResearchPage::showLinks(const Contact &contact)
{
    if (m_linkList) {
        m_linkList->hide();
        m_linkList->deleteLater();
    }
    m_linkList = new QWidget;
    auto *column = new QVBoxLayout(m_linkList);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    for (const QString &link : contact.links)
        column->addWidget(new ReachRow(ReachRow::What::Link, link));
    if (contact.links.isEmpty()) {
        column->addWidget(makeParagraph(
            tr("No link to them is noted. Look for their name together with where they work."), TypeRole::Caption,
            Tone::Quiet));
        auto *edit = new LinkButton(tr("Add a link"));
        edit->setObjectName(u"addLink"_s);
        connect(edit, &LinkButton::clicked, this, [this] {
            context().navigator.go({.kind = Place::Kind::ContactForm, .contact = m_place.contact});
        });
        column->addWidget(edit);
    }
    m_links->column()->addWidget(m_linkList);
    joinTabOrder(m_linkList, m_settled);
}

void ResearchPage::lookIntoNext()
{
    if (!m_shown)
        return;
    const ResearchTopic topic = m_shown->sheet.meter.next().value_or(ResearchTopic::Background);
    for (const ResearchSection *section : std::as_const(m_sections)) {
        if (TopicRow *row = section->rowOf(topic)) {
            row->begin();
            m_scroll->ensureWidgetVisible(row);
        }
    }
}

void ResearchPage::settleOne()
{
    m_settled->begin();
    m_scroll->ensureWidgetVisible(m_settled);
}

template <class Work, class Failed> void ResearchPage::keep(Work work, Failed failed)
{
    ask(std::move(work), [](const ResearchSheet &) {},
        [this, failed = std::move(failed)](const Error &error) {
            failed();
            showFailure(error);
        });
}

template <class Work> void ResearchPage::keep(Work work)
{
    keep(std::move(work), [] {});
}

void ResearchPage::remove(FindingId finding)
{
    ask([id = m_place.contact, finding](Desk &desk) { return desk.researching.remove(id, finding); },
        [this](const ResearchSheet &) {
            context().notices.post({Notice::Tone::Good, {}, tr("The finding is removed."), tr("Undo"),
                [context = &context()] { takeBackLast(*context, GroupKind::FindingRemoved); }});
        });
}

} // namespace Demitasse
