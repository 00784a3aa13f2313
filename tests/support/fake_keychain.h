#pragma once

#include "core/io/keychain.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace kd::test {

/// A keychain in memory that behaves as badly as it is told to. It answers from the event loop, as a real one does.
class FakeKeychain : public QObject, public Keychain
{
public:
    QMap<QString, QByteArray> entries;
    KeyringState state = KeyringState::Ready;
    KeyringState afterDialog = KeyringState::Ready;
    /// look, open, read, write, remove, names: these are never answered.
    QSet<QString> silent;
    bool cannotSay = false;      ///< what it holds
    bool deletesNothing = false; ///< and says that it has
    bool cutsOff = false;        ///< what is written
    QString refusal;             ///< of every write, in these words
    QStringList asked;
    bool dialogOpen = false;
    std::function<void()> beforeWrite;

    void look(OnState answer) override
    {
        soon(QStringLiteral("look"), [this, answer] { answer(state, {}); });
    }
    void open(OnState answer) override
    {
        dialogOpen = true;
        soon(QStringLiteral("open"), [this, answer] {
            dialogOpen = false;
            state = afterDialog;
            answer(state, {});
        });
    }
    void closeDialog() override { dialogOpen = false; }
    void read(const QString &name, OnReply answer) override
    {
        soon(QStringLiteral("read"), [this, name, answer] {
            if (state == KeyringState::Locked || !entries.contains(name))
                return answer({KeychainReply::Kind::NotFound, {}, QStringLiteral("Entry not found")});
            answer({KeychainReply::Kind::Done, entries.value(name), {}});
        });
    }
    void write(const QString &name, const QByteArray &bytes, OnReply answer) override
    {
        if (beforeWrite)
            beforeWrite();
        soon(QStringLiteral("write"), [this, name, bytes, answer] {
            if (state == KeyringState::Locked)
                return answer({KeychainReply::Kind::Denied, {}, QStringLiteral("locked")});
            if (!refusal.isEmpty())
                return answer({KeychainReply::Kind::Failed, {}, refusal});
            entries.insert(name, cutsOff ? bytes.left(bytes.size() / 2) : bytes);
            answer({KeychainReply::Kind::Done, {}, {}});
        });
    }
    void remove(const QString &name, OnReply answer) override
    {
        soon(QStringLiteral("remove"), [this, name, answer] {
            if (!deletesNothing && state == KeyringState::Ready)
                entries.remove(name);
            answer({KeychainReply::Kind::Done, {}, {}});
        });
    }
    void names(OnNames answer) override
    {
        soon(QStringLiteral("names"), [this, answer] { answer(cannotSay ? std::nullopt : std::optional<QStringList>(entries.keys())); });
    }

private:
    void soon(const QString &what, std::function<void()> act)
    {
        asked.append(what);
        if (!silent.contains(what))
            QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
    }
};

} // namespace kd::test
