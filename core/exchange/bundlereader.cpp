// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/photo.h"
#include "core/exchange/bundle.h"
#include "core/exchange/bundleform.h"
#include "core/exchange/bundlenames.h"

#include <KZip>

#include <QIODevice>
#include <QJsonDocument>

#include <memory>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// Far above what any student's life fills, and far below what hurts.
constexpr qint64 mostUnpacked = 256LL * 1024 * 1024;
constexpr qint64 mostOfManifest = 64 * 1024;
constexpr qsizetype mostOfLine = 2 * 1024 * 1024;
constexpr qsizetype mostRecords = 2'000'000;
constexpr qsizetype mostPhotos = 200'000;
constexpr qint64 readAtOnce = 65536;

std::unexpected<Error> notABundle(const QString &why)
{
    return failure(ErrorCode::FileNotWhatItSays, {}, why);
}

bool isPicture(QByteArrayView bytes)
{
    const bool known = bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
    return known && bytes.size() <= Photo::MostBytes;
}

/// The archive, of which nothing is unpacked that is not asked for, and never more than it may hold.
class PackedBundle
{
public:
    explicit PackedBundle(QIODevice &in)
        : m_zip(&in)
    {
    }

    Result<> open();
    /// Nothing when there is no such file.
    std::optional<Result<QByteArray>> unpack(const QString &name, qint64 most);
    std::optional<QByteArray> picture(const QString &name);

private:
    Result<> checkNames();
    const KArchiveFile *find(const QString &name) const;

    KZip m_zip;
    qint64 m_unpacked = 0;
};

Result<> PackedBundle::open()
{
    if (!m_zip.open(QIODevice::ReadOnly) || !m_zip.directory())
        return notABundle(m_zip.errorString());
    return checkNames();
}

Result<> PackedBundle::checkNames()
{
    QStringList known {mimetypeName, manifestName};
    // Which of these must be there depends on the version, which the manifest tells.
    QStringList newer {mimetypeName};
    for (const BundlePart &part : bundleParts()) {
        known.append(part.file);
        if (part.since > 1)
            newer.append(part.file);
    }
    for (const QString &name : m_zip.directory()->entries()) {
        const KArchiveEntry *entry = m_zip.directory()->entry(name);
        const bool isPhotos = entry->isDirectory() && name == photosName;
        if (!isPhotos && (entry->isDirectory() || !known.contains(name)))
            return notABundle(name);
        if (isPhotos && static_cast<const KArchiveDirectory *>(entry)->entries().size() > mostPhotos)
            return notABundle(name);
    }
    qint64 unpacked = 0;
    for (const QString &name : std::as_const(known)) {
        const KArchiveFile *file = find(name);
        if (!file && !newer.contains(name))
            return notABundle(name);
        unpacked += file ? file->size() : 0;
    }
    // What it says of itself may be a lie, so that unpacking counts as well.
    return unpacked > mostUnpacked ? Result<> {notABundle(manifestName)} : Result<> {};
}

const KArchiveFile *PackedBundle::find(const QString &name) const
{
    return m_zip.directory()->file(name);
}

std::optional<Result<QByteArray>> PackedBundle::unpack(const QString &name, qint64 most)
{
    const KArchiveFile *file = find(name);
    if (!file)
        return std::nullopt;
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
        return notABundle(name);
    QByteArray bytes;
    while (true) {
        const QByteArray piece = device->read(readAtOnce);
        if (piece.isEmpty())
            break;
        bytes += piece;
        m_unpacked += piece.size();
        if (bytes.size() > most || m_unpacked > mostUnpacked)
            return notABundle(name);
    }
    return bytes;
}

std::optional<QByteArray> PackedBundle::picture(const QString &name)
{
    if (!name.startsWith("photos/"_L1) || name.count(u'/') != 1)
        return std::nullopt;
    const std::optional<Result<QByteArray>> bytes = unpack(name, Photo::MostBytes);
    if (!bytes || !*bytes || !isPicture(**bytes))
        return std::nullopt;
    return **bytes;
}

Result<> readManifest(const QByteArray &bytes, Bundle &bundle)
{
    const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
    const int version = manifest[u"version"_s].toInt();
    if (manifest[u"format"_s].toString() != bundleFormat || version < 1)
        return notABundle(manifestName);
    if (version > Bundle::Version)
        return failure(ErrorCode::BundleNewer, {QString(), QString::number(version), QString::number(Bundle::Version)});
    bundle.version = version;
    bundle.written = QDateTime::fromString(manifest[u"written"_s].toString(), Qt::ISODateWithMs).toUTC();
    bundle.program = manifest[u"program"_s].toString();
    bundle.student = StudentId::fromText(manifest[u"student"_s].toString());
    bundle.author = manifest[u"author"_s].toString();
    bundle.replica = ReplicaId::fromText(manifest[u"replica"_s].toString());
    return bundle.student.isNull() ? Result<> {notABundle(manifestName)} : Result<> {};
}

/// Takes the lines of one part into `read`.
bool readLines(PackedBundle &packed, const BundlePart &part, const QByteArray &bytes, ReadBundle &read,
    const BundleProgress &goOn, double done)
{
    const double share = 1.0 / static_cast<double>(bundleParts().size());
    int number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = QByteArray::fromRawData(bytes.constData() + begin, end - begin);
        const BundlePlace place {part.file, ++number};
        if (goOn && !goOn(done + share * static_cast<double>(begin) / static_cast<double>(bytes.size())))
            return false;
        begin = end + 1;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument json = line.size() > mostOfLine ? QJsonDocument() : QJsonDocument::fromJson(line);
        auto record = recordFromJson(
            part, json.object(), [&packed](const QString &name) { return packed.picture(name); });
        if (record && read.bundle.records.size() < mostRecords) {
            read.bundle.records.append(std::move(*record));
            read.places.append(place);
        } else {
            const QString key = json.isObject() && !record ? record.error() : QString();
            read.rejected.append({place, {ErrorCode::RecordNotUnderstood, {key}, {}}});
        }
    }
    return true;
}

} // namespace

bool looksLikeBundle(QIODevice &in)
{
    const QByteArray head = in.peek(1024);
    return head.startsWith("PK\x03\x04")
        && (head.contains(QByteArrayView(bundleMediaType)) || head.contains(QByteArrayView(manifestName)));
}

namespace {

Result<ReadBundle> readAnyArchive(QIODevice &in, const BundleProgress &goOn)
{
    PackedBundle packed(in);
    const Result<> opened = packed.open();
    if (!opened)
        return failure(opened);
    ReadBundle read;
    const Result<QByteArray> manifest = *packed.unpack(manifestName, mostOfManifest);
    if (!manifest)
        return failure(manifest);
    const Result<> understood = readManifest(*manifest, read.bundle);
    if (!understood)
        return failure(understood);
    double done = 0;
    for (const BundlePart &part : bundleParts()) {
        if (part.since > read.bundle.version)
            continue;
        const std::optional<Result<QByteArray>> bytes = packed.unpack(part.file, mostUnpacked);
        if (!bytes)
            return notABundle(part.file);
        if (!*bytes)
            return failure(*bytes);
        if (!readLines(packed, part, **bytes, read, goOn, done))
            return failure(ErrorCode::Cancelled);
        done += 1.0 / static_cast<double>(bundleParts().size());
    }
    return read;
}

} // namespace

Result<ReadBundle> readBundle(QIODevice &in, const BundleProgress &goOn)
{
    const bool beginsAsOne = looksLikeBundle(in);
    Result<ReadBundle> read = readAnyArchive(in, goOn);
    if (!read && beginsAsOne && read.error().code == ErrorCode::FileNotWhatItSays)
        return failure(ErrorCode::BundleDamaged, {}, read.error().detail);
    return read;
}

} // namespace Demitasse
