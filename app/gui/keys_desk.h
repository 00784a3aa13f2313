#pragma once

#include "app/texts.h"
#include "core/io/vault.h"
#include "ui/keys/keyring_line.h"
#include "ui/keys/new_key.h"
#include "ui/settings.h"

#include <QPointer>

namespace kd::ui {
class AddKeyDialog;
class KeysPage;
class MainWindow;
}

namespace kd::gui {

class KeyRound;

/// Between the window and the vault: fills the Keys page, keeps, checks and forgets keys, and gives one to the start page.
/// One errand at a time; each can be cancelled.
class KeysDesk : public QObject
{
    Q_OBJECT

public:
    KeysDesk(ui::MainWindow &window, const Texts &texts, const ui::Settings &settings, std::unique_ptr<Vault> vault, QObject *parent = nullptr);
    ~KeysDesk() override;

    void setSettings(const ui::Settings &settings);
    /// What is due, by the list beside the keyring: on the start page, without asking the keyring.
    void sayDue();
    void cancel();

    [[nodiscard]] Vault &vault() const { return *m_vault; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    using Stands = ui::KeyringLine::Stands;

    void serve(ui::KeysPage *page);
    void offerKept();
    void fetch(const KeyName &name);
    void read();
    void showKeys(const VaultAnswer &answer);
    void add();
    void keep(const ui::NewKey &key);
    void showKept(const KeyName &name, const VaultAnswer &answer);
    void check(const QList<KeyName> &names);
    void hearCheck();
    void endCheck(bool stopped);
    void forget(const KeyName &name);

    /// Where the person looks while an errand runs.
    enum class Before { Page, Dialog, Start };
    /// Begins an errand. Its answer is heard unless another has begun meanwhile.
    template <typename Then> [[nodiscard]] auto errand(Before before, const QString &sentence, Then then);
    void end(Stands stands, const QString &sentence);
    void fail(const VaultAnswer &answer, const KeyName &name = {});
    void wait(VaultWait why);
    void tellWait(Stands stands, const QString &sentence);

    ui::MainWindow &m_window;
    const Texts &m_texts;
    ui::Settings m_settings;
    std::unique_ptr<Vault> m_vault;
    ui::KeysPage *m_page = nullptr;
    QPointer<ui::AddKeyDialog> m_dialog;
    std::unique_ptr<KeyRound> m_round;
    std::optional<VaultAnswer> m_roundProblem;
    std::stop_source m_stop;
    QString m_doing;      ///< what is said while an errand runs
    QString m_doneBefore; ///< what led to the listing that comes after
    bool m_busy = false;
    Before m_before = Before::Page;
    int m_number = 0;
};

} // namespace kd::gui
