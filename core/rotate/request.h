#pragma once

#include "core/base/secret.h"
#include "core/rotate/place.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace kd::rotate {

/// What a rotation needs of a person before it goes on. What the step is and why stands in the plan; here is only what is
/// asked for now.
struct Request {
    enum class Kind {
        List,    ///< tick and add places where the key is used: reply `more`, then `done`
        NewKey,  ///< make one called `label` at `link`, with `scopes`, and paste it: reply `key`
        Prepare, ///< open every one of `places`: reply `places` as they are ready
        Replace, ///< enter the new key in `places`: reply `places` as they hold it
        Probe,   ///< may a workflow that calls the provider once be made in n8n: reply `done`
        Prove,   ///< run each of `places` once: reply `places` as they work
        Grace,   ///< how long both keys stay: reply `graceSeconds`
        Commit,  ///< the step that cannot be undone, behind `verb`: reply `done`
        Revoke,  ///< delete the key ending in `tail` at `link`: reply `done`
        Remove,  ///< the same with the new key called `label`: reply `done`
        SignIn,  ///< the editor's sign-in: reply `signIn`
        KeyAgain,///< the key that talks to n8n is not at hand: reply `key`
        OldKeyAgain, ///< the provider's old key: reply `key`
        RightAgain,  ///< the key that makes the provider's keys: reply `key`, or `done` to do it by hand
        LookAt   ///< tick `entries`: reply `done`
    };
    Kind kind = Kind::Commit;
    QString step;
    QString sentence; ///< why it is asked now, where the plan does not say it: what was wrong with the last reply
    QString link;     ///< whole; empty where there is no page
    QString label;
    QString tail;
    QString verb;
    QStringList scopes;
    QList<Place> places;
    QStringList entries;
};

/// For the editor, and for this request alone.
struct Login {
    QString email;
    SharedSecret password;
    SharedSecret mfaCode; ///< null where the second factor is off
};

/// A person's answer. Only what its request names is looked at.
struct Reply {
    SharedSecret key;
    QSet<QString> places; ///< ids
    QList<Place> more;    ///< without ids yet
    std::optional<int> graceSeconds;
    std::optional<Login> signIn;
    bool done = false;
};

} // namespace kd::rotate
