#pragma once

#include "app/gui/rotation_run.h"
#include "core/io/vault.h"
#include "ui/rotate/rotation_view.h"
#include "ui/rotate/rotation_wish.h"
#include "ui/settings.h"

#include <QPointer>

namespace kd::ui {
class RotationWizard;
}

namespace kd::gui {

/// Between the wizard and a rotation: makes a wish of what was typed, shows how the rotation stands after every event, and
/// hands its questions to the person.
class RotationDesk : public QObject
{
    Q_OBJECT

public:
    RotationDesk(QWidget &window, const Texts &texts, const ui::Settings &settings, Vault &vault, QObject *parent = nullptr);
    ~RotationDesk() override;

    void setSettings(const ui::Settings &settings) { m_settings = settings; }
    /// A new one; of that key where one is named.
    void open(const std::optional<KeyName> &name = {});
    /// One that was left unfinished, and the next of them when called again. False where there is none.
    bool offerUnfinished();
    /// The same, but for those that only wait for a time to come; what is said of the first of these.
    [[nodiscard]] QString offerWhatCanGoOn();

Q_SIGNALS:
    void linkWanted(const QUrl &link);
    void copyWanted(const QString &text);
    void secretCopyWanted(const kd::SharedSecret &secret);
    void over(const QString &sentence);

private:
    using Part = RotationRun::Part;

    void serve();
    void startFrom(const ui::RotationWish &typed);
    void begin(Part part, rotate::Wish wish, const rotate::RotationId &id);
    void retire();
    [[nodiscard]] static QString busyWords(Part part);
    [[nodiscard]] bool isInFront();
    void offer(const FoundRotation &found);
    void goOn(Part part);
    void show();
    void hearEnd(const rotate::Ending &ending);
    void copyKept(bool isNew);
    void copyFirstOf(const QList<KeyName> &names, bool isNew);
    [[nodiscard]] CourierSettings courier() const;
    [[nodiscard]] ui::RotationOffer offer() const;
    [[nodiscard]] Result<rotate::Wish> wishOf(const ui::RotationWish &typed) const;

    QWidget &m_window;
    const Texts &m_texts;
    ui::Settings m_settings;
    Vault &m_vault;
    QPointer<ui::RotationWizard> m_wizard;
    std::unique_ptr<RotationRun> m_run;
    ui::RotationView m_view;
    rotate::Wish m_given; ///< what a resumed rotation is given again
    Part m_part = Part::Start;
    QSet<QString> m_offered; ///< of the unfinished ones, while there are others
    std::optional<Part> m_next; ///< once what is under way has ended
};

} // namespace kd::gui
