#include "core/io/key_list.h"

#include "core/base/words.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace kd {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 largestFile = 16 << 20;

} // namespace

bool KeyList::prepare() const
{
    return QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownFile | QFile::ExeOwner);
}

KnownKeys KeyList::load() const
{
    QFile file(this->file());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Problem{Words::tr("The list of the keys that are held cannot be read."), this->file(), {}}};
    auto keys = knownKeysFromJson(file.read(largestFile), this->file());
    if (!keys)
        return {{}, keys.error()};
    return {*std::move(keys), {}};
}

bool KeyList::save(const QList<KnownKey> &keys) const
{
    QSaveFile file(this->file());
    const QByteArray bytes = toJson(keys);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownFile) && file.write(bytes) == bytes.size() && file.commit();
}

void KeyList::setAside() const
{
    const QString aside = file() + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(file(), aside);
}

void putInto(QList<KnownKey> &keys, const KnownKey &key)
{
    const auto same = std::find_if(keys.begin(), keys.end(), [&](const KnownKey &each) { return each.name == key.name; });
    if (same == keys.end())
        keys.append(key);
    else
        *same = key;
}

void takeOut(QList<KnownKey> &keys, const KeyName &name)
{
    keys.removeIf([&](const KnownKey &each) { return each.name == name; });
}

const KnownKey *findIn(const QList<KnownKey> &keys, const KeyName &name)
{
    const auto same = std::find_if(keys.begin(), keys.end(), [&](const KnownKey &each) { return each.name == name; });
    return same == keys.end() ? nullptr : &*same;
}

} // namespace kd
