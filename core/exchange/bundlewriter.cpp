// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bundle.h"
#include "core/exchange/bundleform.h"
#include "core/exchange/bundlenames.h"

#include <KZip>

#include <QBuffer>
#include <QJsonDocument>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class BundleFile
{
public:
    explicit BundleFile(const QDateTime &written)
        : m_zip(&m_bytes)
        , m_written(written)
    {
    }

    bool open() { return m_zip.open(QIODevice::WriteOnly); }
    bool close() { return m_zip.close(); }
    const QByteArray &bytes() const { return m_bytes.data(); }

    bool put(const QString &name, const QByteArray &bytes, bool packed = true)
    {
        m_zip.setCompression(packed ? KZip::DeflateCompression : KZip::NoCompression);
        return m_zip.writeFile(name, bytes, 0100644, {}, {}, m_written, m_written, m_written);
    }

private:
    // The archive closes what it writes to, which a file that is not whole yet must not be.
    QBuffer m_bytes;
    KZip m_zip;
    QDateTime m_written;
};

QByteArray manifestOf(const Bundle &bundle)
{
    const QJsonObject manifest {{u"format"_s, QString(bundleFormat)}, {u"version"_s, Bundle::Version},
        {u"written"_s, bundle.written.toUTC().toString(Qt::ISODateWithMs)}, {u"program"_s, bundle.program},
        {u"student"_s, bundle.student.text()}, {u"author"_s, bundle.author}, {u"replica"_s, bundle.replica.text()}};
    return QJsonDocument(manifest).toJson();
}

bool putPictures(BundleFile &file, const BundlePart &part, const Record &record, const QJsonObject &json)
{
    for (const BundleField &field : part.fields) {
        if (field.kind != BundleField::Kind::Picture || !json.contains(field.name))
            continue;
        const QByteArray bytes = QByteArray::fromHex(record.fields[field.name].value.value_or(QString()).toLatin1());
        if (!file.put(json[field.name].toString(), bytes, false))
            return false;
    }
    return true;
}

} // namespace

Result<int> writeBundle(QIODevice &out, const Bundle &bundle, const BundleProgress &goOn)
{
    BundleFile file(bundle.written);
    bool written = file.open() && file.put(mimetypeName, QByteArray(bundleMediaType.data(), bundleMediaType.size()), false)
        && file.put(manifestName, manifestOf(bundle));
    qsizetype done = 0;
    for (const BundlePart &part : bundleParts()) {
        QByteArray lines;
        for (const Record &record : bundle.records) {
            if (record.entity != part.entity)
                continue;
            if (goOn && !goOn(static_cast<double>(done++) / static_cast<double>(bundle.records.size())))
                return failure(ErrorCode::Cancelled);
            const QJsonObject json = recordJson(part, record);
            written = written && putPictures(file, part, record, json);
            lines += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
        }
        written = written && file.put(part.file, lines);
    }
    written = written && file.close() && out.write(file.bytes()) == file.bytes().size();
    if (!written)
        return failure(ErrorCode::FileNotWritten, {QString(), out.errorString()});
    return static_cast<int>(bundle.records.size());
}

} // namespace Demitasse
