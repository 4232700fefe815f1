// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/researching.h"
#include "ui/shell/page.h"

#include <optional>

class QBoxLayout;
class QScrollArea;

namespace Demitasse {

class Card;
class Label;
class LinkButton;
class MeterBar;
class ResearchSection;
class SettledCard;

/// What one looks up about a contact before talking: the person first, then where they work, then the industry.
/// Whatever is typed is kept by itself. (REQ 57-60)
class ResearchPage : public Page
{
    Q_OBJECT

public:
    explicit ResearchPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    QList<KeyHelp> keyHelp() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the page shows, read at one go.
    struct Shown
    {
        ResearchSheet sheet;
        QStringList questions;
        std::optional<MeetingView> meeting;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    static Result<Shown> shownOf(Desk &desk, ContactId contact, MeetingId meeting);
    QWidget *buildHead();
    QWidget *buildSections();
    QWidget *buildSide();
    void offer(const QString &text, const QKeySequence &keys, void (ResearchPage::*act)());
    static QString hintFor(const ResearchMeter &meter);
    void load();
    void fill(const Shown &shown);
    void showLinks(const Contact &contact);
    void lookIntoNext();
    void settleOne();
    void remove(FindingId finding);
    /// Does it, and gives what could not be kept back.
    template <class Work, class Failed> void keep(Work work, Failed failed);
    template <class Work> void keep(Work work);

    Place m_place;
    std::optional<Shown> m_shown;
    bool m_here = false;

    QScrollArea *m_scroll;
    QWidget *m_sheet;
    QBoxLayout *m_columns;
    LinkButton *m_name;
    Label *m_role;
    Label *m_meeting;
    MeterBar *m_meter;
    Label *m_meterText;
    Label *m_hint;
    Card *m_links;
    QWidget *m_linkList = nullptr;
    QList<ResearchSection *> m_sections;
    SettledCard *m_settled;
    QWidget *m_side;
};

} // namespace Demitasse
