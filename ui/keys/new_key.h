#pragma once

#include "core/base/secret.h"
#include "core/keys/key_owner.h"

#include <QDate>

namespace kd::ui {

/// A key that a person wants to keep: whose it is and its label were read, its text was not judged yet.
struct NewKey {
    KeyOwner owner;
    QString label;
    SharedSecret key;
    QDate due; ///< null: never
    bool replace = false;
};

} // namespace kd::ui
