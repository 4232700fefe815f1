// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/path.h"
#include "core/domain/resource.h"
#include "ui/widgets/popover.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace Demitasse {

class Label;
class PersonField;
struct UiContext;

/// Something for the shelf: what kind of thing, its title, where it is found, who recommended it, for which path.
class ResourcePopover : public Popover
{
    Q_OBJECT

public:
    using Kept = std::function<void(const Resource &resource)>;

    /// `resource` is what it begins with. The paths come in a moment later.
    static ResourcePopover *ask(
        QWidget *host, const QRect &anchor, UiContext &context, const Resource &resource, Kept kept);

protected:
    void settle() override;

private:
    ResourcePopover(QWidget *host, UiContext &context, const Resource &resource, Kept kept);

    void addFields();
    void offerPaths(const QList<Path> &paths);

    Resource m_resource;
    Kept m_kept;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_link;
    PersonField *m_person;
    QComboBox *m_path;
    QLineEdit *m_remarks;
    Label *m_remark;
    QList<PathId> m_paths;
};

} // namespace Demitasse
