// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpage.h"

#include "core/domain/clock.h"
#include "core/workflow/changes.h"
#include "ui/pipeline/listkeys.h"
#include "ui/search/searchdelegate.h"
#include "ui/search/searchfilters.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/label.h"

#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto AgainAfter = 400ms;
constexpr int MostCounted = 51;

} // namespace

SearchPage::SearchPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context.clock)
    , m_field(new FindField(tr("Search everything")))
    , m_filters(new SearchFilters(context.contacts))
    , m_list(new QListView)
    , m_begin(new EmptyState(Icon::Search, tr("Everything said, written or noted"),
          tr("Type a word or its beginning: accents and word forms do not matter. “Words in quotation marks” stand "
             "together, and a minus before a word leaves out what has it.")))
    , m_nothing(new EmptyState(Icon::Search, {}, {}))
    , m_faces(new QStackedWidget)
    , m_below(makeLabel({}, TypeRole::Caption, Tone::Quiet))
{
    setObjectName(u"searchPage"_s);
    m_field->setObjectName(u"searchField"_s);
    m_field->setFont(Type::title(font()));
    m_filters->setObjectName(u"searchFilters"_s);
    m_below->setObjectName(u"searchState"_s);
    setUpList();
    setUpFaces();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Close);
    column->setSpacing(Space::Close);
    column->addWidget(makeLabel(tr("Search"), TypeRole::PageTitle));
    column->addWidget(m_field);
    column->addWidget(m_filters);
    column->addWidget(m_faces, 1);
    column->addWidget(m_below);
    listen();
    showState();
}

void SearchPage::setUpList()
{
    m_list->setObjectName(u"searchFound"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->installEventFilter(this);
}

void SearchPage::setUpFaces()
{
    m_begin->setObjectName(u"searchBegin"_s);
    m_nothing->setObjectName(u"searchNothing"_s);
    auto *widen = usualButton(tr("Look everywhere"));
    widen->setObjectName(u"searchWiden"_s);
    connect(widen, &QPushButton::clicked, m_filters, &SearchFilters::drop);
    m_widen = widen;
    m_nothing->addButton(widen);
    m_faces->addWidget(m_begin);
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_nothing);
}

void SearchPage::listen()
{
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::want);
    connect(m_field, &FindField::wentDown, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { openRow(m_list->currentIndex()); });
    connect(m_filters, &SearchFilters::changed, this, &SearchPage::want);
    connect(m_list, &QListView::clicked, this, &SearchPage::openRow);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_list->verticalScrollBar()->maximum() - m_list->height())
            askMore();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(AgainAfter);
    connect(&m_again, &QTimer::timeout, this, &SearchPage::want);
    const auto refresh = [this] {
        if (m_here)
            m_again.start();
    };
    Changes &changes = context().changes;
    connect(&changes, &Changes::contactsChanged, this, refresh);
    connect(&changes, &Changes::meetingsChanged, this, refresh);
    connect(&changes, &Changes::notesChanged, this, refresh);
    connect(&changes, &Changes::lettersChanged, this, refresh);
    connect(&changes, &Changes::researchChanged, this, refresh);
    connect(&changes, &Changes::historyChanged, this, refresh);
    connect(&changes, &Changes::directionChanged, this, [this, refresh] {
        refresh();
        if (m_here)
            loadPaths();
    });
}

void SearchPage::arrive(const Place &place)
{
    m_here = true;
    loadPaths();
    if (!place.text.isEmpty())
        m_field->setText(place.text);
    want();
    focusFind();
}

void SearchPage::leave()
{
    m_here = false;
    m_again.stop();
}

void SearchPage::focusFind()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QList<KeyHelp> SearchPage::keyHelp() const
{
    return {{tr("Down, Up"), tr("Through what was found, and back to the field")},
        {tr("Enter"), tr("Open what is chosen, or the first")}, {tr("Tab"), tr("To whose it is, what it is, and since when")},
        {tr("Esc"), tr("Empty the field")}};
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (isEnter(*key)) {
        openRow(m_list->currentIndex());
        return true;
    }
    if (key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (const QString text = typedText(*key); !text.isEmpty()) {
        m_field->typeOn(text);
        return true;
    }
    return false;
}

void SearchPage::loadPaths()
{
    ask([](Desk &desk) { return desk.direction.paths(); },
        [this](const QList<PathSummary> &paths) {
            QList<std::pair<PathId, QString>> names;
            for (const PathSummary &path : paths)
                names.append({path.path.id, path.path.name});
            m_filters->setPaths(names);
        });
}

SearchRequest SearchPage::wanted() const
{
    SearchRequest request {.text = m_field->text().trimmed()};
    m_filters->fill(request, context().clock.now().toLocalTime().date());
    return request;
}

void SearchPage::want()
{
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    const SearchRequest request = wanted();
    if (!request.text.isEmpty())
        return askFor(request);
    m_model.setFound({}, {});
    m_shown = request;
    m_next.reset();
    m_isCatchingUp = false;
    m_filters->setCounts({}, MostCounted);
    showState();
}

void SearchPage::askFor(const SearchRequest &request)
{
    m_isAsking = true;
    m_isStale = false;
    ask(
        [request](Desk &desk) -> Result<Answer> {
            const Result<SearchAnswer> answer = desk.searching.find(request);
            const Result<Student> student = desk.profile.student();
            if (!answer || !student)
                return !answer ? failure(answer) : failure(student);
            return Answer {*answer, student->zone};
        },
        [this, request](const Answer &answer) {
            m_isAsking = false;
            if (m_isStale)
                return want();
            take(request, answer);
        },
        [this](const Error &error) {
            m_isAsking = false;
            showFailure(error);
        });
}

void SearchPage::take(const SearchRequest &request, const Answer &answer)
{
    m_next = answer.search.next;
    m_isCatchingUp = answer.search.isCatchingUp;
    if (request.after) {
        m_model.addFound(answer.search.found);
    } else {
        const bool isSame = request == m_shown;
        const QString kept = isSame ? m_list->currentIndex().data(SearchModel::IdRole).toString() : QString();
        const int scrolled = isSame ? m_list->verticalScrollBar()->value() : 0;
        m_shown = request;
        m_model.setFound(answer.search.found, answer.zone);
        m_list->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(kept))));
        m_list->verticalScrollBar()->setValue(scrolled);
        askCounts();
    }
    if (m_next && m_model.rowCount() == 0)
        askMore();
    if (m_isCatchingUp && m_here)
        m_again.start();
    showState();
}

void SearchPage::askMore()
{
    if (m_isAsking || !m_next || m_shown.text.isEmpty())
        return;
    SearchRequest request = m_shown;
    request.after = m_next;
    askFor(request);
}

void SearchPage::askCounts()
{
    const SearchRequest request = m_shown;
    whenDone(context().worker.run(Worker::Priority::Idle,
                 [request](Desk &desk) { return desk.searching.count(request, MostCounted); }),
        this,
        [this, request](const QMap<SearchKind, int> &counts) {
            if (request == m_shown)
                m_filters->setCounts(counts, MostCounted);
        },
        [](const Error &) {});
}

void SearchPage::showState()
{
    const int rows = m_model.rowCount();
    const bool isLooking = m_isAsking || m_next;
    m_nothing->setWords(tr("Nothing found"),
        m_filters->isNarrow()
            ? tr("Nothing that you chose above has these words. Look everywhere, or for fewer words.")
            : tr("Nothing has all of these words. Try fewer, or the beginning of one."));
    m_widen->setVisible(m_filters->isNarrow());
    QWidget *face = m_shown.text.isEmpty() ? m_begin : rows > 0 || isLooking ? static_cast<QWidget *>(m_list) : m_nothing;
    m_faces->setCurrentWidget(face);
    QStringList said;
    if (rows > 0)
        said.append(m_next ? tr("%n shown, and there are older ones", nullptr, rows) : tr("%n found, newest first", nullptr, rows));
    else if (!m_shown.text.isEmpty() && isLooking)
        said.append(tr("Looking further…"));
    if (m_isCatchingUp)
        said.append(tr("older things are still being read in, and more may turn up"));
    m_below->setText(said.join(u" · "_s));
}

void SearchPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        context().navigator.go(placeOf(m_model.at(index.row())));
}

} // namespace Demitasse
