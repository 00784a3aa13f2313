#pragma once

#include "core/base/secret.h"

#include <QString>

namespace kd::ui {

/// What stands on the Start page, as typed. Nothing in it has been read or judged yet.
struct Asked {
    QString where; ///< a choice of the tree's first question; empty where none is picked
    QString address;
    SharedSecret key;
    QString direct;
    QString email;
    SharedSecret password;
    SharedSecret mfaCode;
    SharedSecret headers; ///< lines `Name: value` for the public address
    SharedSecret encryptionKey;
};

} // namespace kd::ui
