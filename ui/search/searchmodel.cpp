// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchmodel.h"

#include "core/domain/clock.h"
#include "core/domain/meeting.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"
#include "ui/interview/noteicons.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Icon iconOfFound(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Contact: return Icon::Person;
    case SearchKind::Note: return iconOf(fromWord<NoteKind>(hit.word).value_or(NoteKind::Information));
    case SearchKind::Touch: return Icon::Forward;
    case SearchKind::Letter: return Icon::Mail;
    case SearchKind::Research: return Icon::Search;
    case SearchKind::Debrief: return Icon::Insight;
    case SearchKind::Claim: return Icon::Quote;
    case SearchKind::Resource: return Icon::Star;
    case SearchKind::Commitment: return Icon::Check;
    case SearchKind::Story: return Icon::Cup;
    case SearchKind::Question: return Icon::Question;
    case SearchKind::Meeting: return Icon::Calendar;
    case SearchKind::Organization: return Icon::Organization;
    case SearchKind::Path: return Icon::Paths;
    }
    return Icon::Document;
}

QString wordOfFound(const SearchHit &hit)
{
    const auto kind = hit.kind == SearchKind::Note ? fromWord<NoteKind>(hit.word) : std::nullopt;
    return kind ? noteKindText(*kind) : searchKindText(hit.kind);
}

Place placeOfMeeting(const SearchHit &hit)
{
    const auto status = fromWord<MeetingStatus>(hit.word);
    return {.kind = status && isOpen(*status) ? Place::Kind::Booking : Place::Kind::Interview, .meeting = *hit.meeting};
}

} // namespace

SearchModel::SearchModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void SearchModel::setFound(const QList<FoundThing> &found, const QString &zone)
{
    beginResetModel();
    m_found = found;
    m_zone = zone;
    endResetModel();
}

void SearchModel::addFound(const QList<FoundThing> &found)
{
    if (found.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    m_found += found;
    endInsertRows();
}

int SearchModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_found, id, [](const FoundThing &each) { return each.hit.id; });
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const FoundThing &found = m_found[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(wordOfFound(found.hit), found.hit.passage.text, detailOf(found));
    case IdRole: return found.hit.id;
    case PassageRole: return QVariant::fromValue(found.hit.passage);
    case DetailRole: return detailOf(found);
    case WordRole: return wordOfFound(found.hit);
    case IconRole: return static_cast<int>(iconOfFound(found.hit));
    default: return {};
    }
}

QString SearchModel::detailOf(const FoundThing &found) const
{
    QStringList names;
    for (const SearchHit::Person &person : found.hit.people)
        names.append(person.name);
    QStringList parts {fewNamesText(names)};
    if (found.hit.kind != SearchKind::Path)
        parts.append(found.path);
    parts.append(nearDateText(found.hit.at, m_clock.now(), m_zone));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Place placeOf(const FoundThing &found)
{
    using Kind = Place::Kind;
    const SearchHit &hit = found.hit;
    const ContactId contact = hit.people.isEmpty() ? ContactId {} : hit.people.first().id;
    const MeetingId meeting = hit.meeting.value_or(MeetingId {});
    const PathId path = hit.path.value_or(PathId {});
    switch (hit.kind) {
    case SearchKind::Contact:
    case SearchKind::Touch: return {.kind = Kind::Contact, .contact = contact};
    case SearchKind::Note: return {.kind = Kind::Interview, .meeting = meeting, .note = NoteId::fromText(hit.id)};
    case SearchKind::Letter: return {.kind = Kind::Letter, .letter = LetterId::fromText(hit.id)};
    case SearchKind::Research:
        if (!contact.isNull())
            return {.kind = Kind::Research, .contact = contact};
        return hit.organization ? Place {.kind = Kind::Organization, .organization = *hit.organization}
                                : Place {.kind = Kind::Paths, .path = path};
    case SearchKind::Debrief: return {.kind = Kind::Debrief, .meeting = meeting};
    case SearchKind::Claim: return {.kind = Kind::Compare, .path = path};
    case SearchKind::Resource: return {.kind = Kind::Shelf};
    case SearchKind::Commitment:
        return contact.isNull() ? Place {.kind = Kind::Today} : Place {.kind = Kind::Contact, .contact = contact};
    case SearchKind::Story:
        return hit.path ? Place {.kind = Kind::Paths, .path = path} : Place {.kind = Kind::Paths, .text = u"telling"_s};
    case SearchKind::Question: return {.kind = Kind::Paths, .path = path};
    case SearchKind::Meeting: return placeOfMeeting(hit);
    case SearchKind::Organization: return {.kind = Kind::Organization, .organization = hit.organization.value_or(OrganizationId {})};
    case SearchKind::Path:
        return {.kind = hit.entity == "path_decision"_L1 ? Kind::Decision : Kind::Paths, .path = path};
    }
    return {};
}

} // namespace Demitasse
