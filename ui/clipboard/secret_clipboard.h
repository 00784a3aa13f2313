#pragma once

#include "core/base/secret.h"

#include <QClipboard>
#include <QPointer>
#include <QTimer>

#include <array>
#include <chrono>

namespace kd::ui {

/// The one way from the window to the clipboard. A secret stays there for a short time only: it is cleared after that
/// time and when the program ends, and never where somebody else's copy has taken its place.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualTime{45};

    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// For the copies to come.
    void setTime(std::chrono::milliseconds time) { m_time = time; }

    void copySecret(const Secret &secret, QClipboard::Mode mode = QClipboard::Clipboard);
    /// What is no secret, such as a command or a report: it stays.
    void copyText(const QString &text);
    /// Takes back every secret that is still there.
    void clear();

    /// A secret of ours is on the clipboard.
    [[nodiscard]] bool holdsSecret() const;
    /// "The copy is cleared in 45 seconds."; empty where there is none.
    [[nodiscard]] QString timeLeftInWords() const;

Q_SIGNALS:
    void copied();
    /// The copy is gone, by us.
    void cleared();

private:
    struct Place {
        explicit Place(QClipboard::Mode where) : mode(where) {}
        QClipboard::Mode mode;
        QPointer<QMimeData> held; ///< Qt deletes it when another copy takes its place
        QTimer timer;
    };
    [[nodiscard]] static bool isOurs(const Place &place);
    void clear(Place &place);

    std::array<Place, 2> m_places;
    std::chrono::milliseconds m_time = usualTime;
};

} // namespace kd::ui
