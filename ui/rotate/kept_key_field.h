#pragma once

#include "core/keys/key_name.h"
#include "ui/start/key_field.h"

#include <optional>

class QComboBox;

namespace kd::ui {

/// A key that is in the keychain already, or one that is pasted or typed now.
class KeptKeyField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the place.
    explicit KeptKeyField(const QString &name, QWidget *parent = nullptr);

    /// What the keychain holds of this kind.
    void offer(const QList<KeyName> &kept);
    /// Where it is not offered nothing changes.
    void pick(const KeyName &name);
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] KeyField *field() const { return m_field; }

    [[nodiscard]] std::optional<KeyName> kept() const;
    /// Null where nothing is typed, or one of the keychain is picked.
    [[nodiscard]] SharedSecret secret() const;
    [[nodiscard]] bool isEmpty() const { return !kept() && !secret(); }
    void wipe();

Q_SIGNALS:
    void changed();
    void keyCopyWanted(const kd::SharedSecret &key);

private:
    void follow();

    QList<KeyName> m_kept;
    QComboBox *m_choice;
    KeyField *m_field;
};

} // namespace kd::ui
