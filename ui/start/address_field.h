#pragma once

#include "core/evidence/address.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace kd::ui {

class StateLine;

/// The place for an address: what it is understood as is said under it while it is typed.
class AddressField : public QWidget
{
    Q_OBJECT

public:
    /// `hint` is said under the empty field.
    AddressField(const QString &name, const QString &placeholder, const QString &hint = {}, QWidget *parent = nullptr);

    /// For a label's buddy and the tab order.
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Absent where the field is empty or says what is wrong.
    [[nodiscard]] const std::optional<Address> &address() const { return m_address; }
    [[nodiscard]] bool isEmpty() const { return text().isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void read();
    void sayUnderstood();

    QString m_hint;
    std::optional<Address> m_address;
    QLineEdit *m_edit;
    StateLine *m_line;
    bool m_typing = false;
};

} // namespace kd::ui
