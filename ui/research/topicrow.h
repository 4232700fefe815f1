// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/researched.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Demitasse {

class FindingEditor;
class FindingFace;
class IconMark;

/// A topic to look into: what to look for and where, what was found, and a field for more.
class TopicRow : public QWidget
{
    Q_OBJECT

public:
    explicit TopicRow(ResearchTopic topic, QWidget *parent = nullptr);

    ResearchTopic topic() const { return m_topic; }
    /// Of this topic. One that is being changed stays open.
    void show(const QList<KnownFinding> &findings);
    void begin();
    /// What is still in a field is told.
    void commit();
    /// It could not be kept: it goes back where it was typed.
    void giveBack(const QString &text);

signals:
    void found(const Demitasse::Finding &finding);
    void changed(const Demitasse::Finding &finding);
    void removed(Demitasse::FindingId finding);

private:
    /// A finding on the page, to be read or to be changed.
    struct Entry
    {
        KnownFinding known;
        FindingFace *face = nullptr;
        FindingEditor *editor = nullptr;
    };

    void tell();
    FindingFace *makeFace(FindingId id);
    void open(FindingId id);
    void close(FindingId id);
    void drop(FindingId id);

    ResearchTopic m_topic;
    IconMark *m_mark;
    QVBoxLayout *m_found;
    QLineEdit *m_add;
    QHash<FindingId, Entry> m_entries;
};

} // namespace Demitasse
