// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/livedesk.h"

#include "core/delivery/smtpsender.h"

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int RoundsUntilHeard = 4;

const QStringList givenNames{u"Léanne"_s, u"Priya"_s, u"Tom"_s, u"Mara"_s, u"Ngozi"_s, u"Søren"_s, u"Aïcha"_s,
    u"Yuki"_s, u"Zoë"_s, u"Robert"_s, u"Wanda"_s, u"Émile"_s, u"Fatima"_s, u"Hugh"_s, u"Ines"_s, u"Karl"_s};
const QStringList familyNames{u"Nguyễn"_s, u"Raman"_s, u"Okafor"_s, u"Diallo"_s, u"Tremblay"_s, u"Wójcik"_s,
    u"O'Neill"_s, u"Robertson"_s, u"García"_s, u"Müller"_s, u"Singh"_s, u"Chen"_s, u"Lavoie"_s, u"Brown"_s};
const QStringList roleNames{u"Policy analyst"_s, u"Program manager"_s, u"Nurse educator"_s, u"Data scientist"_s,
    u"Director of operations"_s, u"Early childhood educator"_s, u"Archivist"_s};

ContactCandidate person(int number)
{
    ContactCandidate candidate;
    candidate.line = number + 2;
    Contact &contact = candidate.contact;
    contact.given = givenNames[number % givenNames.size()];
    contact.family = familyNames[number / givenNames.size() % familyNames.size()];
    if (number >= givenNames.size() * familyNames.size())
        contact.family += u' ' + QString::number(number);
    contact.role = roleNames[number % roleNames.size()];
    contact.emails = {u"person%1@example.org"_s.arg(number)};
    contact.city = u"Toronto"_s;
    if (number % 3 != 0)
        contact.warmth = allOf<Warmth>()[static_cast<size_t>(number) % allOf<Warmth>().size()];
    candidate.organization = u"Organization %1"_s.arg(number % 200);
    return candidate;
}

std::unique_ptr<MailSender> makeSender(const MailAccount &account)
{
    SmtpTerms terms;
    terms.patience = {3s, 3s, 3s, 300ms};
    terms.authorities = QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/tls/authority.pem");
    return std::make_unique<SmtpSender>(account, terms);
}

} // namespace

LiveDesk::LiveDesk()
    : worker([this]() -> Result<std::unique_ptr<Desk>> {
        const QString path = m_folder.filePath(u"test.demitasse"_s);
        Student student;
        student.id = ids.next<StudentId>();
        student.name = u"Ada Student"_s;
        student.email = u"ada@example.org"_s;
        student.zone = u"America/Toronto"_s;
        student.language = u"en"_s;
        student.created = student.modified = clock.now();
        const Result<> created = Workspace::create(path, student, clock, ids);
        if (!created)
            return failure(created);
        return Desk::open(path, {}, clock, ids, changes);
    })
    , mailing(m_folder.filePath(u"mail.json"_s), passwords, makeSender)
{
    QObject::connect(&notices, &Notices::posted, &notices, [this](const Notice &notice) { posted.append(notice); });
    book.load();
    settle();
}

void LiveDesk::settle()
{
    for (int round = 0; round < RoundsUntilHeard; ++round) {
        worker.run([](Desk &) { return Result<>{}; }).waitForFinished();
        QCoreApplication::processEvents();
    }
}

ContactView LiveDesk::add(const QString &name, const QString &organization, const QString &role)
{
    ContactDraft draft;
    const NameParts parts = splitName(name);
    draft.contact.given = parts.given;
    draft.contact.family = parts.family;
    draft.contact.role = role;
    draft.organization = organization;
    return add(draft);
}

ContactView LiveDesk::add(const ContactDraft &draft)
{
    return run([draft](Desk &desk) { return desk.pipeline.add(draft); });
}

ContactView LiveDesk::move(ContactId id, Stage to)
{
    return run([id, to](Desk &desk) { return desk.pipeline.move(id, to); });
}

void LiveDesk::addMany(int count)
{
    ImportSource people;
    for (const int until = m_made + count; m_made < until; ++m_made)
        people.candidates.append(person(m_made));
    run([people](Desk &desk) -> Result<> {
        const auto import = desk.importing.start({people});
        if (!import)
            return failure(import);
        for (;;) {
            const Result<bool> more = (*import)->step();
            if (!more)
                return failure(more);
            if (!*more)
                return {};
        }
    });
}

} // namespace Demitasse
