// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/researching.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace Demitasse {

class Label;
class TopicRow;

/// One subject of the sheet with its topics: the person, where they work, or the industry.
class ResearchSection : public Card
{
    Q_OBJECT

public:
    explicit ResearchSection(ResearchSubject subject, QWidget *parent = nullptr);

    void show(const ResearchSheet &sheet);
    /// Null for one that is not here.
    TopicRow *rowOf(ResearchTopic topic) const;
    void commit();

signals:
    /// Of the industry, on that path.
    void found(const Demitasse::Finding &finding, std::optional<Demitasse::PathId> path);
    void changed(const Demitasse::Finding &finding);
    void removed(Demitasse::FindingId finding);
    void industryNamed(const QString &name);
    /// Something of the contact is missing to look into this.
    void editWanted();

private:
    QWidget *buildIndustry();
    QWidget *buildMissing();
    void showPaths(const ContactView &contact);
    QString titleFor(const ContactView &contact) const;

    ResearchSubject m_subject;
    Label *m_title;
    Label *m_count;
    /// There is always a person.
    QWidget *m_missing;
    QWidget *m_topics;
    QWidget *m_industry = nullptr;
    QLineEdit *m_industryName = nullptr;
    QComboBox *m_path = nullptr;
    QList<TopicRow *> m_rows;
    QString m_known;
};

} // namespace Demitasse
