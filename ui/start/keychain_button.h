#pragma once

#include "core/keys/key_name.h"

#include <QPushButton>

class QMenu;

namespace kd::ui {

/// Beside a key field: the keys that are kept, by their names, to be taken from the keychain. Qt's own button with a menu runs an
/// event loop of its own while that is open.
class KeychainButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeychainButton(QWidget *parent = nullptr);

    /// What its menu offers, asked for each time by `offerWanted`.
    void offer(const QList<KeyName> &names);
    /// While the keychain is waited for, the menu offers to end that.
    void setWaiting(bool waiting) { m_waiting = waiting; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void offerWanted();
    void picked(const kd::KeyName &name);
    void cancelWanted();
    void keysPageWanted();

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void popUp();
    void fill();

    QMenu *m_menu;
    QList<KeyName> m_names;
    bool m_waiting = false;
};

} // namespace kd::ui
