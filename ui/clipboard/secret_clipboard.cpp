#include "ui/clipboard/secret_clipboard.h"

#include "ui/clipboard/secret_mime.h"

#include <QGuiApplication>

#include <algorithm>

namespace kd::ui {

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent), m_places{Place(QClipboard::Clipboard), Place(QClipboard::Selection)}
{
    for (Place &place : m_places) {
        place.timer.setSingleShot(true);
        place.timer.setTimerType(Qt::PreciseTimer); // a coarse one may be seconds late, and the time left is said
        connect(&place.timer, &QTimer::timeout, this, [this, &place] { clear(place); });
    }
    // Before the platform hands what is left to a clipboard manager.
    connect(qApp, &QCoreApplication::aboutToQuit, this, qOverload<>(&SecretClipboard::clear));
}

SecretClipboard::~SecretClipboard()
{
    const QSignalBlocker silent(this);
    clear();
}

void SecretClipboard::copySecret(const Secret &secret, QClipboard::Mode mode)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto place = std::find_if(m_places.begin(), m_places.end(), [mode](const Place &each) { return each.mode == mode; });
    if (place == m_places.end() || (mode == QClipboard::Selection && !clipboard->supportsSelection()))
        return;
    auto *mime = new SecretMime(secret);
    place->held = mime;
    clipboard->setMimeData(mime, mode);
    place->timer.start(m_time);
    Q_EMIT copied();
}

void SecretClipboard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void SecretClipboard::clear()
{
    for (Place &place : m_places)
        clear(place);
}

bool SecretClipboard::isOurs(const Place &place)
{
    // The first test spares asking another program for its data, which may take its time.
    return place.held && QGuiApplication::clipboard()->mimeData(place.mode) == place.held;
}

void SecretClipboard::clear(Place &place)
{
    place.timer.stop();
    const bool ours = isOurs(place);
    place.held = nullptr;
    if (!ours)
        return;
    QGuiApplication::clipboard()->clear(place.mode);
    Q_EMIT cleared();
}

bool SecretClipboard::holdsSecret() const
{
    return std::any_of(m_places.begin(), m_places.end(), &SecretClipboard::isOurs);
}

QString SecretClipboard::timeLeftInWords() const
{
    if (!holdsSecret())
        return {};
    std::chrono::milliseconds left{0};
    for (const Place &place : m_places)
        left = std::max(left, place.timer.remainingTimeAsDuration());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return seconds == 1 ? tr("The copy is cleared in one second.") : tr("The copy is cleared in %1 seconds.").arg(seconds);
}

} // namespace kd::ui
