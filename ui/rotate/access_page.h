#pragma once

#include "ui/rotate/rotation_wish.h"

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kd::ui {

class AddressField;
class Disclosure;
class KeptKeyField;
class KeyEdit;
class SignInFields;
class StateLine;

/// Where n8n is, with what it is asked, and whose key is changed.
class AccessPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit AccessPage(QWidget *parent = nullptr);

    void offer(const RotationOffer &offer);
    void setKind(HeldKind kind);
    /// The key that is to be changed, of those that the keychain holds.
    void pick(const KeyName &name, const QString &address);
    void read(RotationWish &wish) const;
    void wipe();
    [[nodiscard]] bool isComplete() const override;

Q_SIGNALS:
    void keyCopyWanted(const kd::SharedSecret &key);

private:
    [[nodiscard]] QString whatIsMissing() const;
    void follow();
    void followProvider();
    void followKept();

    RotationOffer m_offer;
    HeldKind m_kind = HeldKind::N8nApiKey;
    QLabel *m_title;
    QLabel *m_keyLabel;
    AddressField *m_address;
    KeptKeyField *m_key;
    QFormLayout *m_form;
    QLineEdit *m_label;
    QString m_keptLabel; ///< that was written there for the person
    QComboBox *m_provider;
    KeptKeyField *m_oldKey;
    AddressField *m_providerAddress;
    KeyEdit *m_right;
    QLineEdit *m_project;
    Disclosure *m_rightLine;
    SignInFields *m_signIn;
    QCheckBox *m_guided;
    StateLine *m_missing;
};

} // namespace kd::ui
