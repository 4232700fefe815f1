// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Demitasse {

/// What demitasse-cli said and how it ended.
struct Answer
{
    int status = -1;
    QString out;
    QString err;
    /// The one value on standard output; undefined when it was none.
    QJsonValue json = QJsonValue::Undefined;

    QJsonObject object() const { return json.toObject(); }
    QJsonArray list() const { return json.toArray(); }
    QString text(const QString &key) const { return object().value(key).toString(); }
    QString id() const { return text(QStringLiteral("id")); }
    /// The code of the error that it answered with.
    QString error() const
    {
        return object().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
};

/// The program as a script uses it: the built demitasse-cli, in a folder of its own, with a workspace in it.
class CliTest : public ::testing::Test
{
protected:
    static constexpr auto Now = "2026-11-24T15:00:00Z";

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return path(QStringLiteral("my place.demitasse")); }

    /// The program with exactly these words.
    Answer plain(const QStringList &words, const QByteArray &input = {}) const;
    /// The same on this test's workspace, at `Now` unless the words say otherwise.
    Answer text(const QStringList &words, const QByteArray &input = {}) const;
    /// The same with --json; a failure of the test when standard output is not exactly one JSON value.
    Answer run(const QStringList &words, const QByteArray &input = {}) const;

    /// How `text` ends when its standard output goes to a device.
    int toDevice(const QString &device, const QStringList &words) const;

    /// An empty workspace of Ada Park, who lives in Toronto.
    void init() const;
    /// A contact of that name, with an address; the id.
    QString addContact(const QString &name, const QStringList &more = {}) const;
    /// A meeting with a contact, tomorrow at ten; the id.
    QString book(const QString &contact, const QStringList &more = {}) const;
    /// Puts a file into the folder; its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Demitasse
