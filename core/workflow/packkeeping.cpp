// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/packkeeping.h"

#include "core/domain/idgenerator.h"
#include "core/exchange/packtemplates.h"
#include "core/system/filefacts.h"
#include "core/workflow/changes.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// As it reads in one language, by name.
using Edition = QHash<QString, Question>;

Edition editionOf(const QByteArray &json, const QString &language)
{
    Edition edition;
    const Result<QuestionPack> read = readQuestionPack(json, language);
    for (const Question &question : read ? read->questions : QList<Question> {})
        edition.insert(question.id, question);
    return edition;
}

void countKinds(PackTaken &taken, const QByteArray &json, const QList<Pack> &packs)
{
    QSet<QString> elsewhere;
    QByteArray before;
    const QString english = u"en"_s;
    for (const Question &question : questionBank(english))
        elsewhere.insert(question.id);
    for (const Pack &pack : packs) {
        if (pack.name == taken.pack.id) {
            before = pack.content.toUtf8();
            continue;
        }
        const QStringList names = editionOf(pack.content.toUtf8(), english).keys();
        elsewhere.unite(QSet<QString>(names.begin(), names.end()));
    }
    const Edition inEnglish[] {editionOf(before, english), editionOf(json, english)};
    const Edition inFrench[] {editionOf(before, u"fr"_s), editionOf(json, u"fr"_s)};
    for (const Question &question : std::as_const(taken.pack.questions)) {
        const QString &id = question.id;
        const bool isThere = inEnglish[0].contains(id);
        const bool isSame
            = inEnglish[0].value(id) == inEnglish[1].value(id) && inFrench[0].value(id) == inFrench[1].value(id);
        if (elsewhere.contains(id) || (isThere && isSame))
            ++taken.known;
        else
            ++(isThere ? taken.updated : taken.added);
    }
}

} // namespace

bool isPackFile(const QString &path)
{
    QFile file(path);
    if (isOfWorkspace(path) || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > LargestPack)
        return false;
    return looksLikePack(file.read(LargestPack));
}

Result<PackFile> readPackFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (isOfWorkspace(path))
        return failure(ErrorCode::NotAPack, {path}, u"workspace"_s);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    PackFile read {path, file.read(LargestPack + 1)};
    if (read.json.size() > LargestPack)
        return failure(ErrorCode::NotAPack, {path}, u"size"_s);
    return read;
}

qsizetype lettersIn(const QByteArray &pack)
{
    return readPackTemplates(pack).size();
}

PackKeeping::PackKeeping(Workspace &workspace, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<QList<Pack>> PackKeeping::list()
{
    return m_workspace.packs.list();
}

Result<PackTaken> PackKeeping::rehearse(const PackFile &file)
{
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    const Result<QList<Pack>> packs = m_workspace.packs.list();
    if (!student || !packs)
        return student ? failure(packs) : failure(student);
    Result<QuestionPack> pack = readQuestionPack(file.json, *student ? (*student)->language : u"en"_s);
    if (!pack) {
        Error error = pack.error();
        error.args = QStringList(file.path) + error.args.mid(1);
        return std::unexpected(error);
    }
    PackTaken taken;
    taken.pack = *std::move(pack);
    countKinds(taken, file.json, *packs);
    return taken;
}

Result<PackTaken> PackKeeping::take(const PackFile &file)
{
    Result<PackTaken> taken = rehearse(file);
    const Result<QList<Pack>> packs = m_workspace.packs.list();
    if (!taken || !packs)
        return taken ? failure(packs) : taken;
    if (taken->pack.questions.isEmpty() && lettersIn(file.json) == 0)
        return taken;
    const Result<> stored = store(file, taken->pack, *packs);
    return stored ? taken : Result<PackTaken> {failure(stored)};
}

Result<> PackKeeping::store(const PackFile &file, const QuestionPack &pack, const QList<Pack> &packs)
{
    const auto there = std::ranges::find(packs, pack.id, &Pack::name);
    const bool isNew = there == packs.end();
    const QString content = QString::fromUtf8(file.json);
    if (!isNew && there->content == content)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PackAdded, {pack.name.isEmpty() ? pack.id : pack.name});
    Pack kept = isNew ? Pack {m_ids.next<PackId>(), m_workspace.student(), pack.id, {}, unit->at(), {}} : *there;
    kept.content = content;
    kept.modified = unit->at();
    Result<> done
        = isNew ? m_workspace.packs.add(*unit, kept) : m_workspace.packs.update(*unit, *there, kept);
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.questionsChanged();
    emit m_changes.historyChanged();
    return {};
}

Result<> PackKeeping::remove(PackId id)
{
    const Result<std::optional<Pack>> pack = m_workspace.packs.find(id);
    if (!pack || !*pack)
        return pack ? Result<> {} : Result<> {failure(pack)};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    const Result<QuestionPack> read = readQuestionPack((*pack)->content.toUtf8(), u"en"_s);
    unit->describe(GroupKind::PackRemoved, {read && !read->name.isEmpty() ? read->name : (*pack)->name});
    Result<> done = m_workspace.packs.remove(*unit, id);
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.questionsChanged();
    emit m_changes.historyChanged();
    return {};
}

} // namespace Demitasse
