// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/words.h"
#include "core/exchange/contactcsv.h"
#include "core/exchange/vcardreader.h"

#include <QString>

#include <functional>
#include <optional>

namespace Demitasse {

/// What a file of contacts is. `Auto` looks into it: its name says nothing.
enum class ImportFormat { Auto, Csv, VCard };
template <> inline constexpr std::array wordsOf<ImportFormat> {
    QLatin1StringView("auto"), QLatin1StringView("csv"), QLatin1StringView("vcard")};
static_assert(wordsOf<ImportFormat>.size() == static_cast<size_t>(ImportFormat::VCard) + 1);

/// Where people come from: a file, or a list that is at hand already.
struct ImportSource
{
    QString path;
    /// How someone says the columns of a table are to be read.
    ColumnMapping mapping {};
    ImportFormat format = ImportFormat::Auto;
    /// With these, nothing is read and the path is only a name.
    QList<ContactCandidate> candidates {};

    friend bool operator==(const ImportSource &, const ImportSource &) = default;
};

/// What a source turned out to be.
struct ImportFile
{
    QString path;
    ContactFileShape shape;
    /// How it was understood when it holds cards; otherwise it is a table, and `shape` tells.
    std::optional<VCardShape> cards = {};
    /// Why nothing came of it.
    std::optional<Error> failure = {};

    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

/// Reads a source into `sink` on the calling thread, and says what it was. `progress` gets the share read, 0 to 1, now and
/// then. FileMissing, FileUnreadable, or as `readContactCsv` and `readVCards`, with the path first.
Result<ImportFile> readImportSource(
    const ImportSource &source, const ContactSink &sink, const std::function<void(double)> &progress = {});

} // namespace Demitasse
