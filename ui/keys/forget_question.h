#pragma once

#include "ui/keys/shown_key.h"

#include <QMessageBox>

namespace kd::ui {

/// Asks before a key is deleted, and says what that means.
class ForgetQuestion : public QMessageBox
{
    Q_OBJECT

public:
    explicit ForgetQuestion(const ShownKey &key, QWidget *parent = nullptr);

Q_SIGNALS:
    void forgetWanted();
};

} // namespace kd::ui
