// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/research.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Demitasse {

class Label;

/// Changes a finding where it stands. What was changed is told whenever a field loses the focus, so that nothing has to
/// be saved; Escape or Ctrl+Enter closes it. A date that cannot be read stays as it is typed and is said, not stored.
class FindingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FindingEditor(const Finding &finding, QWidget *parent = nullptr);

    void begin();
    /// Tells what is not told yet.
    void commit();

signals:
    void changed(const Demitasse::Finding &finding);
    void removeWanted();
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Finding typed() const;
    QWidget *buildButtons();

    Finding m_told;
    QPlainTextEdit *m_text;
    QLineEdit *m_source;
    QLineEdit *m_date;
    Label *m_dateRemark;
    QLineEdit *m_quote;
    QLineEdit *m_question;
};

} // namespace Demitasse
