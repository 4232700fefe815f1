// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/bundlepreview.h"

#include "core/text/doubletext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Of those who may be here already.
constexpr qsizetype PeopleNamed = 3;
constexpr QLatin1StringView ToldApart[] {"contact"_L1, "meeting"_L1, "note"_L1};

BundleReport::Count restOf(const BundleReport &report)
{
    BundleReport::Count rest;
    for (const auto &[entity, count] : report.counts.asKeyValueRange()) {
        if (std::ranges::contains(ToldApart, entity))
            continue;
        rest.added += count.added;
        rest.updated += count.updated;
        rest.same += count.same;
        rest.erased += count.erased;
    }
    return rest;
}

QString countsText(const QString &kind, const BundleReport::Count &count)
{
    const QLocale locale;
    QStringList parts {BundlePreview::tr("%1 new").arg(locale.toString(count.added)),
        BundlePreview::tr("%1 newer").arg(locale.toString(count.updated)),
        BundlePreview::tr("%1 the same").arg(locale.toString(count.same))};
    if (count.erased > 0)
        parts.append(BundlePreview::tr("%1 refused: erased here").arg(locale.toString(count.erased)));
    return BundlePreview::tr("%1: %2").arg(kind, parts.join(u" · "_s));
}

QString countsText(const BundleReport &report)
{
    return QStringList {countsText(BundlePreview::tr("People"), report.counts.value(u"contact"_s)),
        countsText(BundlePreview::tr("Meetings"), report.counts.value(u"meeting"_s)),
        countsText(BundlePreview::tr("Notes"), report.counts.value(u"note"_s)),
        countsText(BundlePreview::tr("What belongs to them"), restOf(report))}
        .join(u'\n');
}

int erasedIn(const BundleReport &report)
{
    int erased = 0;
    for (const BundleReport::Count &count : report.counts)
        erased += count.erased;
    return erased;
}

QString alikeText(const QList<BundleReport::Likeness> &alike)
{
    QStringList lines {BundlePreview::tr("%Ln of the new people may be the same as someone you already have. Once the "
                                         "bundle is in, you can look at them side by side.",
        nullptr, static_cast<int>(alike.size()))};
    for (const BundleReport::Likeness &one : alike.first(std::min(PeopleNamed, alike.size()))) {
        lines.append(BundlePreview::tr("%1 may be %2: %3")
                .arg(one.name, one.known.name, doubleReasonsText(one.known.reasons)));
    }
    if (alike.size() > PeopleNamed)
        lines.append(u"…"_s);
    return lines.join(u'\n');
}

QString whoseText(const BundleFile &file)
{
    const Bundle &bundle = file.read.bundle;
    const QString name = QFileInfo(file.path).fileName();
    if (!bundle.written.isValid())
        return BundlePreview::tr("%1: everything of %2").arg(name, bundle.author);
    const QString written = QLocale().toString(bundle.written.toLocalTime(), BundleConflictModel::tr("d MMM yyyy, HH:mm"));
    return BundlePreview::tr("%1: everything of %2, written %3").arg(name, bundle.author, written);
}

} // namespace

BundlePreview::BundlePreview(QWidget *parent)
    : QWidget(parent)
    , m_whose(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_counts(makeParagraph({}, TypeRole::Strong))
    , m_leftOut(makeParagraph({}, TypeRole::Body, Tone::Warn))
    , m_alike(makeParagraph({}))
    , m_about(makeParagraph({}))
    , m_conflicts(new QTableView)
    , m_import(primaryButton(tr("Import the bundle")))
{
    m_whose->setObjectName(u"bundleWhose"_s);
    m_counts->setObjectName(u"bundleCounts"_s);
    m_leftOut->setObjectName(u"bundleLeftOut"_s);
    m_alike->setObjectName(u"bundleAlike"_s);
    m_about->setObjectName(u"bundleAbout"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_whose);
    column->addWidget(m_counts);
    column->addWidget(m_leftOut);
    column->addWidget(m_alike);
    column->addSpacing(Space::Small);
    column->addWidget(m_about);
    column->addWidget(buildConflicts(), 1);
    column->addStretch();
    column->addWidget(buildButtons());
}

QWidget *BundlePreview::buildConflicts()
{
    m_conflicts->setObjectName(u"bundleConflicts"_s);
    m_conflicts->setAccessibleName(tr("What both copies changed"));
    m_conflicts->setModel(&m_model);
    m_conflicts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_conflicts->setTabKeyNavigation(false);
    m_conflicts->setShowGrid(false);
    m_conflicts->verticalHeader()->hide();
    m_conflicts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_conflicts->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] {22, 18, 28, 28};
    for (int i = 0; i < 4; ++i)
        m_conflicts->setColumnWidth(i, character * widths[i]);
    return m_conflicts;
}

QWidget *BundlePreview::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    Button *other = usualButton(tr("Choose other files…"));
    other->setObjectName(u"otherBundle"_s);
    connect(other, &Button::clicked, this, &BundlePreview::otherFilesWanted);
    row->addWidget(other);
    row->addStretch();
    m_import->setObjectName(u"importBundle"_s);
    connect(m_import, &Button::clicked, this, &BundlePreview::importWanted);
    row->addWidget(m_import);
    return buttons;
}

void BundlePreview::show(const BundleFile &file, const BundleReport &report)
{
    const ImportReport total = report.total();
    m_brings = total.added + total.updated > 0;
    m_model.show(report);
    m_whose->setText(whoseText(file));
    m_counts->setText(countsText(report));
    const int unfounded = total.rejected - erasedIn(report);
    m_leftOut->setText(tr("Left out, because damaged or belonging to nothing: %1").arg(QLocale().toString(unfounded)));
    m_leftOut->setVisible(unfounded > 0);
    m_alike->setText(alikeText(report.alike));
    m_alike->setVisible(!report.alike.isEmpty());
    const int conflicts = m_model.rowCount();
    m_conflicts->setVisible(conflicts > 0);
    if (conflicts > 0)
        m_about->setText(tr("Changed here and there, each in its own way. What was changed last stays."));
    else if (m_brings)
        m_about->setText(tr("Nothing was changed here and there in different ways."));
    else
        m_about->setText(total.rejected > 0 ? tr("There is nothing in it to take.") : tr("Everything in it is here already."));
    setReady(true);
}

void BundlePreview::setReady(bool ready)
{
    m_import->setEnabled(ready && m_brings);
    if (ready && isVisible())
        (m_brings ? static_cast<QWidget *>(m_import) : findChild<Button *>(u"otherBundle"_s))->setFocus();
}

QString takenText(const BundleReport &report)
{
    const auto added
        = [&report](const QString &entity) { return QLocale().toString(report.counts.value(entity).added); };
    return BundlePreview::tr("The bundle is in. New people: %1, meetings: %2, notes: %3. Newer records: %4.")
        .arg(added(u"contact"_s), added(u"meeting"_s), added(u"note"_s), QLocale().toString(report.total().updated));
}

} // namespace Demitasse
