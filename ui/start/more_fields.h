#pragma once

#include "ui/start/asked.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace kd::ui {

class KeyEdit;

/// What harder cases need: the editor's own sign-in, a proxy's own login, a candidate for n8n's encryption key.
class MoreFields : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFields(QWidget *parent = nullptr);

    void read(Asked &asked) const;
    void fill(const Asked &asked);
    void wipe();
    [[nodiscard]] bool isEmpty() const;

private:
    QLineEdit *m_email;
    KeyEdit *m_password;
    KeyEdit *m_mfaCode;
    QPlainTextEdit *m_headers;
    KeyEdit *m_encryptionKey;
};

} // namespace kd::ui
