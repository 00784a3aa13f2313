#pragma once

#include "ui/keys/new_key.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kd::ui {

class AddressField;
class KeyField;
class StateLine;

struct ProviderChoice {
    QString id;
    QString name;
};

/// Takes a key to be kept, and stays until the keyring has it: what is wrong with it is said here.
class AddKeyDialog : public QDialog
{
    Q_OBJECT

public:
    AddKeyDialog(const QList<ProviderChoice> &providers, const QDate &today, int dueDays, QWidget *parent = nullptr);

    void suggestAddress(const QString &address);
    /// While the keyring is waited for; nothing can be changed, and Cancel ends the wait.
    void wait(const QString &sentence);
    /// The key was not kept. `mayReplace` where another has its name.
    void refuse(const QString &sentence, bool mayReplace = false);
    void reject() override;

Q_SIGNALS:
    void chosen(const kd::ui::NewKey &key);
    /// The wait is to end.
    void cancelWanted();

private:
    [[nodiscard]] QFormLayout *makeForm();
    void follow();
    void keep();
    void setBusy(bool busy);

    QDate m_today;
    QComboBox *m_whose;
    AddressField *m_address;
    AddressField *m_base;
    QStackedWidget *m_places; ///< the instance's address, or the provider's
    QLabel *m_placeLabel = nullptr;
    QLineEdit *m_label;
    KeyField *m_key;
    QSpinBox *m_due;
    QCheckBox *m_replace;
    StateLine *m_state;
    QPushButton *m_keep;
    QWidget *m_fields;
    bool m_busy = false;
};

} // namespace kd::ui
