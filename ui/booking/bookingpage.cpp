// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/booking/bookingpage.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/errortext.h"
#include "core/text/invitationtext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"
#include "ui/booking/bookingform.h"
#include "ui/booking/invitationways.h"
#include "ui/booking/travelfield.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int PhraseLines = 9;

} // namespace

BookingPage::BookingPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_title(makeParagraph({}, TypeRole::PageTitle))
    , m_status(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_form(new BookingForm(context.contacts))
    , m_travel(new TravelField(context))
    , m_phrases(new QPlainTextEdit)
    , m_ways(new InvitationWays(context))
    , m_addressRow(new QWidget)
    , m_addressPrompt(makeParagraph({}, TypeRole::Body, Tone::Warn))
    , m_address(new QLineEdit)
    , m_error(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_book(primaryButton(tr("Book")))
    , m_save(usualButton(tr("Save invitation…")))
    , m_own(quietButton(tr("Save for my own calendar…")))
    , m_cancel(quietButton(tr("Cancel this meeting")))
    , m_interview(usualButton(tr("Open the interview")))
{
    setObjectName(u"bookingPage"_s);
    auto *scroll = new ScrollColumn;
    scroll->column()->setSpacing(Space::Usual);
    scroll->column()->addWidget(m_title);
    scroll->column()->addWidget(m_status);
    scroll->column()->addWidget(m_travel);
    auto *card = new Card;
    card->column()->addWidget(m_form);
    scroll->column()->addWidget(card);
    m_invitation = buildInvitation();
    scroll->column()->addWidget(m_ways);
    scroll->column()->addWidget(m_invitation);
    scroll->column()->addStretch();
    m_error->setObjectName(u"bookingError"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    // They stay in sight however long the invitation is.
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    m_actions = buildActions();
    m_actions->hide();
    setFoot(m_actions);
    foot->addWidget(m_actions, 100);
    foot->addStretch();
    column->addLayout(foot);
    connect(m_form, &BookingForm::changed, this, [this] {
        showTitle();
        showPhrases();
    });
    connect(m_ways, &InvitationWays::changed, this, &BookingPage::showRanks);
}

QWidget *BookingPage::buildInvitation()
{
    auto *card = new Card;
    card->column()->setSpacing(Space::Small);
    card->column()->addWidget(makeLabel(tr("What the invitation will say"), TypeRole::Strong));
    m_phrases->setObjectName(u"phrases"_s);
    m_phrases->setAccessibleName(tr("What the invitation will say"));
    m_phrases->setReadOnly(true);
    m_phrases->setTabChangesFocus(true);
    m_phrases->setFrameShape(QFrame::NoFrame);
    m_phrases->setMinimumHeight(fontMetrics().lineSpacing() * PhraseLines);
    card->column()->addWidget(m_phrases);
    return card;
}

QWidget *BookingPage::buildActions()
{
    auto *actions = new QWidget;
    actions->setMaximumWidth(Measure::Column + 2 * Space::Large);
    auto *column = new QVBoxLayout(actions);
    column->setContentsMargins(Space::Large, Space::Close, Space::Large, Space::Usual);
    column->setSpacing(Space::Small);
    column->addWidget(m_error);

    m_address->setObjectName(u"inviteAddress"_s);
    m_address->setPlaceholderText(tr("name@example.org"));
    auto *address = new QHBoxLayout(m_addressRow);
    address->setContentsMargins(0, 0, 0, 0);
    address->addWidget(m_addressPrompt, 1);
    address->addWidget(m_address, 1);
    Button *keep = usualButton(tr("Keep the address and save the invitation…"));
    keep->setObjectName(u"keepAddress"_s);
    address->addWidget(keep);
    connect(keep, &Button::clicked, this, &BookingPage::saveAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &BookingPage::saveAddress);
    column->addWidget(m_addressRow);

    m_book->setObjectName(u"book"_s);
    m_save->setObjectName(u"saveInvitation"_s);
    m_own->setObjectName(u"saveOwn"_s);
    m_cancel->setObjectName(u"cancelMeeting"_s);
    m_interview->setObjectName(u"openInterview"_s);
    connect(m_book, &Button::clicked, this, &BookingPage::book);
    connect(m_save, &Button::clicked, this, [this] { saveInvitation(InvitationMethod::Request); });
    connect(m_own, &Button::clicked, this, [this] { saveInvitation(InvitationMethod::Publish); });
    connect(m_cancel, &Button::clicked, this, &BookingPage::cancel);
    connect(m_interview, &Button::clicked, this, [this] {
        context().navigator.go({.kind = Place::Kind::Interview, .meeting = m_meeting->meeting.id});
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(m_cancel);
    row->addStretch();
    for (Button *button : {m_interview, m_own, m_save, m_book})
        row->addWidget(button);
    column->addLayout(row);
    return actions;
}

void BookingPage::arrive(const Place &place)
{
    m_error->hide();
    m_addressRow->hide();
    // Nothing is there to act on until it was loaded.
    m_actions->hide();
    struct Loaded
    {
        ContactView contact;
        std::optional<MeetingView> meeting;
        Student student;
    };
    ask(
        [place](Desk &desk) -> Result<Loaded> {
            Loaded loaded;
            const Result<Student> student = desk.profile.student();
            if (!student)
                return failure(student);
            loaded.student = *student;
            if (!place.meeting.isNull()) {
                const Result<MeetingView> meeting = desk.booking.view(place.meeting);
                if (!meeting)
                    return failure(meeting);
                loaded.meeting = *meeting;
                loaded.contact = meeting->contacts.value(0);
                return loaded;
            }
            const Result<ContactView> contact = desk.pipeline.view(place.contact);
            if (!contact)
                return failure(contact);
            loaded.contact = *contact;
            return loaded;
        },
        [this](const Loaded &loaded) {
            m_student = loaded.student;
            load(loaded.contact, loaded.meeting);
        });
}

void BookingPage::load(const ContactView &contact, const std::optional<MeetingView> &meeting)
{
    m_meeting = meeting;
    m_actions->show();
    if (meeting)
        m_form->change(*meeting, m_student, context().clock.now());
    else
        m_form->begin(contact, m_student, context().clock.now());
    m_travel->show(meeting ? std::optional(meeting->meeting) : std::nullopt, m_student.zone);
    m_ways->show(meeting, m_student);
    showMeeting();
    showPhrases();
    if (!meeting)
        m_form->findChild<QWidget *>(u"time"_s)->setFocus();
}

void BookingPage::showTitle()
{
    const QString names = fewNamesText(namesOf(m_form->people()));
    m_title->setText(m_meeting ? tr("Conversation with %1").arg(names) : tr("Book a conversation with %1").arg(names));
}

void BookingPage::showMeeting()
{
    showTitle();
    const bool open = !m_meeting || m_meeting->meeting.status == MeetingStatus::Booked;
    QString status;
    if (m_meeting) {
        status = tr("%1: %2").arg(meetingStatusText(m_meeting->meeting.status),
            fullDateText(m_meeting->meeting.start.instant, m_meeting->meeting.start.zone));
    }
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_form->setEnabled(open);
    m_book->setText(m_meeting ? tr("Keep the change") : tr("Book"));
    m_save->setVisible(m_meeting.has_value());
    m_save->setText(open ? tr("Save invitation…") : tr("Save cancellation…"));
    m_own->setVisible(m_meeting && open);
    m_cancel->setVisible(m_meeting && open);
    m_interview->setVisible(m_meeting && open);
}

bool BookingPage::differs() const
{
    const Result<AgreedTime> &agreed = m_form->agreed();
    if (!m_meeting || !agreed)
        return true;
    const BookingRequest request = m_form->request();
    const Meeting &meeting = m_meeting->meeting;
    return peopleOf(request) != peopleOf(meeting) || agreed->instant != meeting.start.instant || agreed->zone != meeting.start.zone
        || request.minutes != meeting.minutes || request.mode != meeting.mode
        || request.where.trimmed() != meeting.where;
}

void BookingPage::showPhrases()
{
    const Result<AgreedTime> &agreed = m_form->agreed();
    const bool open = !m_meeting || m_meeting->meeting.status == MeetingStatus::Booked;
    const bool toKeep = open && differs();
    m_book->setVisible(toKeep);
    m_book->setEnabled(agreed.has_value());
    m_ways->setUnkept(toKeep);
    showRanks();
    m_invitation->setVisible(agreed.has_value());
    if (!agreed)
        return;
    const BookingRequest request = m_form->request();
    Meeting meeting = m_meeting ? m_meeting->meeting : Meeting {};
    meeting.start = *agreed;
    meeting.minutes = request.minutes;
    meeting.mode = request.mode;
    meeting.where = request.where;
    QList<Contact> people;
    for (const ContactView &person : m_form->people())
        people.append(person.contact);
    const InvitationPhrases phrases = invitationPhrases(meeting, m_student, people);
    m_phrases->setPlainText(phrases.summary + u"\n\n"_s + phrases.description);
}

/// One thing comes next.
void BookingPage::showRanks()
{
    const bool isBooked = !m_book->isVisibleTo(m_actions);
    const auto rank = [](bool isNext) { return isNext ? Button::Rank::Primary : Button::Rank::Usual; };
    m_save->setRank(rank(isBooked && !m_ways->leads() && !m_ways->isDone()));
    m_interview->setRank(rank(isBooked && m_ways->isDone()));
}

void BookingPage::book()
{
    const BookingRequest request = m_form->request();
    const std::optional<MeetingId> existing = m_meeting ? std::optional(m_meeting->meeting.id) : std::nullopt;
    ask(
        [request, existing](Desk &desk) {
            return existing ? desk.booking.change(*existing, request) : desk.booking.book(request);
        },
        [this](const Booked &booked) {
            m_error->hide();
            load(booked.meeting.contacts.value(0), booked.meeting);
            context().notices.tell(tr("Booked: %1. Save the invitation and send it.")
                    .arg(nearDateText(booked.meeting.meeting.start.instant, context().clock.now(),
                        booked.meeting.meeting.start.zone)));
            m_save->setFocus();
        },
        [this](const Error &error) {
            const ErrorText text = errorText(error);
            m_error->setText(text.sentence + u' ' + text.wayOut);
            m_error->show();
        });
}

void BookingPage::cancel()
{
    ask([id = m_meeting->meeting.id](Desk &desk) { return desk.booking.cancel(id); },
        [this](const MeetingView &meeting) {
            load(meeting.contacts.value(0), meeting);
            context().notices.tell(tr("Cancelled. Save the cancellation and send it, or undo with Ctrl+Z."));
        });
}

QString BookingPage::suggestedFile() const
{
    QString name = fewNamesText(namesOf(m_meeting->contacts));
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(tr("Invitation %1.ics").arg(name.simplified()));
}

void BookingPage::saveInvitation(InvitationMethod method)
{
    if (const ContactView *contact = withoutAddress(); contact && method != InvitationMethod::Publish)
        return askForAddress(*contact);
    auto *dialog = new QFileDialog(this, tr("Save invitation"), suggestedFile(), tr("Calendar invitation (*.ics)"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(suggestedFile());
    connect(dialog, &QFileDialog::fileSelected, this, [this, method](const QString &path) { write(method, path); });
    dialog->open();
}

ContactView *BookingPage::withoutAddress()
{
    const auto found = std::ranges::find_if(
        m_meeting->contacts, [](const ContactView &contact) { return contact.contact.emails.isEmpty(); });
    return found == m_meeting->contacts.end() ? nullptr : &*found;
}

void BookingPage::askForAddress(const ContactView &contact)
{
    m_addressPrompt->setText(tr("An invitation needs the address of %1.").arg(displayName(contact.contact)));
    m_address->setAccessibleName(m_addressPrompt->text());
    m_address->clear();
    m_addressRow->show();
    m_address->setFocus();
}

void BookingPage::saveAddress()
{
    const ContactView *asked = withoutAddress();
    if (!asked)
        return;
    ContactDraft draft = draftOf(*asked);
    draft.contact.emails.prepend(m_address->text().trimmed());
    ask([draft](Desk &desk) { return desk.pipeline.edit(draft); },
        [this](const ContactView &contact) {
            if (ContactView *known = withoutAddress(); known && known->contact.id == contact.contact.id)
                *known = contact;
            m_addressRow->hide();
            m_error->hide();
            saveInvitation(InvitationMethod::Request);
        },
        [this](const Error &error) {
            m_error->setText(errorText(error).sentence);
            m_error->show();
            m_address->setFocus();
        });
}

void BookingPage::write(InvitationMethod method, const QString &path)
{
    ask([id = m_meeting->meeting.id, method, path](Desk &desk) { return desk.booking.invite(id, method, path); },
        [this, path](const InvitationFile &) {
            m_error->hide();
            context().notices.tell(tr("Saved as %1. Attach it to your mail.").arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error &error) {
            const ErrorText text = errorText(error);
            m_error->setText(text.sentence + u' ' + text.wayOut);
            m_error->show();
        });
}

} // namespace Demitasse
