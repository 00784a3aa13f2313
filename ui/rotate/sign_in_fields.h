#pragma once

#include "core/rotate/request.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace kd::ui {

class KeyEdit;

/// The editor's own sign-in: e-mail, password, and a code where the second factor is on.
class SignInFields : public QWidget
{
    Q_OBJECT

public:
    explicit SignInFields(QWidget *parent = nullptr);

    /// Nothing where the e-mail or the password is missing.
    [[nodiscard]] std::optional<rotate::Login> login() const;
    [[nodiscard]] bool isEmpty() const;
    void wipe();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_email;
    KeyEdit *m_password;
    KeyEdit *m_mfaCode;
};

} // namespace kd::ui
