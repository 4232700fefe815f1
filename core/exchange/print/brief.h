// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// Someone on the brief.
struct BriefPerson
{
    QString name;
    /// Role and organization.
    QString about;
    /// Pronouns, and how the name is said.
    QString aside;

    friend bool operator==(const BriefPerson &, const BriefPerson &) = default;
};

/// A line of the brief: what it is, and what is known.
struct BriefFact
{
    QString label;
    QString text;

    friend bool operator==(const BriefFact &, const BriefFact &) = default;
};

struct BriefQuestion
{
    QString text;
    /// Its share of the space for notes.
    int minutes = 1;
    /// The same in words.
    QString length;

    friend bool operator==(const BriefQuestion &, const BriefQuestion &) = default;
};

/// A list on the back page.
struct BriefList
{
    QString title;
    QStringList items;
    /// With an empty box before each; otherwise it is only to be read.
    bool isToTick = true;

    friend bool operator==(const BriefList &, const BriefList &) = default;
};

/// What a student takes along to one conversation, on a sheet of paper: who, when, where and what to ask on its front,
/// what to think of before and afterwards on its back. All texts are finished, in one language. (REQ 48-64, 67, 71)
struct Brief
{
    /// Of the document: whom it is about.
    QString title;
    /// Whose it is.
    QString author;
    /// What kind of conversation it is, above the names.
    QString kind;
    QString names;
    QList<BriefPerson> people;
    /// The date, from when to when, the same on other clocks, and the agreed length.
    QString day;
    QString time;
    QString elsewhere;
    QString agreed;
    QList<BriefFact> facts;

    QString questionsTitle;
    QList<BriefQuestion> questions;
    /// Stands in place of questions when there are none.
    QString noQuestions;
    /// Stands below them when not even the smallest print holds all.
    QString moreQuestions;
    QString closingTitle;
    QStringList closing;
    QString parting;

    QString backTitle;
    QList<BriefList> lists;
    QString thanks;
    QString notesTitle;

    friend bool operator==(const Brief &, const Brief &) = default;
};

} // namespace Demitasse
