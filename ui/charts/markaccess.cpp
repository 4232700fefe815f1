// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/markaccess.h"

#include "ui/charts/markedview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace Demitasse {

namespace {

class SpokenMark : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenMark(MarkedView *view, int mark)
        : m_view(view)
        , m_mark(mark)
    {
    }

    int mark() const { return m_mark; }
    bool isValid() const override { return m_view && m_mark < m_view->markCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_view->wordsOf(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = isValid() && m_view->current() == m_mark;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = rect().isEmpty();
        return state;
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->areaOf(m_mark);
        return {m_view->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrent(m_mark);
        if (name == pressAction())
            emit m_view->activated(m_mark);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<MarkedView> m_view;
    int m_mark;
};

class SpokenPicture : public QAccessibleWidget
{
public:
    explicit SpokenPicture(MarkedView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~SpokenPicture() override
    {
        for (const auto &[mark, id] : m_marks)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->markCount(); }
    QAccessibleInterface *child(int mark) const override
    {
        if (mark < 0 || mark >= childCount())
            return nullptr;
        const auto known = m_marks.find(mark);
        if (known != m_marks.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new SpokenMark(view(), mark);
        m_marks.emplace(mark, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const SpokenMark *>(child);
        return mark ? mark->mark() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->markAt(view()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return view()->hasFocus() ? child(view()->current()) : nullptr; }

private:
    MarkedView *view() const { return static_cast<MarkedView *>(widget()); }

    mutable std::map<int, QAccessible::Id> m_marks;
};

QAccessibleInterface *speakPicture(const QString &, QObject *object)
{
    auto *view = qobject_cast<MarkedView *>(object);
    return view ? new SpokenPicture(view) : nullptr;
}

} // namespace

void offerMarksToScreenReaders()
{
    // Qt knows a factory that was installed before.
    QAccessible::installFactory(speakPicture);
}

void announceMark(MarkedView *view, int mark)
{
    QAccessibleInterface *picture = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *item = picture ? picture->child(mark) : nullptr;
    if (!item)
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace Demitasse
