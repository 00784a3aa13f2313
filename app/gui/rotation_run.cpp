#include "app/gui/rotation_run.h"

#include "app/gui/far_vault.h"
#include "core/base/words.h"
#include "core/io/network_courier.h"

namespace kd::gui {

RotationRun::RotationRun(const Texts &texts, CourierSettings settings, Vault &vault, QObject *parent)
    : QObject(parent), m_texts(texts), m_settings(std::move(settings)), m_vault(vault)
{
    m_settings.limits = limitsForN8n();
    connect(&m_vault, &Vault::waiting, this, [this](VaultWait why) {
        if (isAtWork() && why != VaultWait::None)
            Q_EMIT waited(why == VaultWait::Dialog ? Words::tr("Waiting for the keyring: its dialog asks for a password.") : Words::tr("Waiting for the keyring."));
    });
}

RotationRun::~RotationRun()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void RotationRun::begin(Part part, rotate::Wish wish, const rotate::RotationId &id)
{
    auto ending = std::make_shared<rotate::Ending>();
    m_thread.reset(QThread::create([this, part, id, ending, wish = std::make_shared<rotate::Wish>(std::move(wish))] { *ending = work(part, std::move(*wish), id); }));
    connect(m_thread.get(), &QThread::finished, this, [this, ending] { Q_EMIT ended(*ending); }, Qt::QueuedConnection);
    m_thread->start();
}

rotate::Ending RotationRun::work(Part part, rotate::Wish wish, const rotate::RotationId &id)
{
    rotate::Ending none;
    auto courier = NetworkCourier::create(m_settings);
    if (!courier) {
        none.sentence = courier.error().sentence;
        return none;
    }
    FarVault vault(m_vault);
    rotate::Rotator rotator({courier->get(), &vault, &m_texts, this, rotationsFolder(), m_stop.get_token()}, std::move(wish));
    switch (part) {
    case Part::Start:
        return rotator.start();
    case Part::Resume:
        return rotator.resume(id);
    case Part::Abandon:
        break;
    }
    return rotator.abandon(id);
}

void RotationRun::stop()
{
    m_stop.request_stop();
    const QMutexLocker lock(&m_mutex);
    m_answered.wakeAll();
}

void RotationRun::answer(const rotate::Reply &reply)
{
    const QMutexLocker lock(&m_mutex);
    m_reply = reply;
    m_answered.wakeAll();
}

std::optional<rotate::Reply> RotationRun::ask(const rotate::Request &request)
{
    return hand([this, request] { Q_EMIT asked(request); });
}

bool RotationRun::agrees(const rotate::Plan &plan, const rotate::Rotation &rotation)
{
    return hand([this, plan, rotation] { Q_EMIT proposed(plan, rotation); }).has_value();
}

std::optional<rotate::Reply> RotationRun::hand(const std::function<void()> &signal)
{
    QMutexLocker lock(&m_mutex);
    m_reply.reset();
    QMetaObject::invokeMethod(this, signal, Qt::QueuedConnection);
    while (!m_reply && !m_stop.stop_requested())
        m_answered.wait(&m_mutex);
    return std::exchange(m_reply, std::nullopt);
}

void RotationRun::stands(const rotate::Plan &plan, const rotate::Rotation &rotation)
{
    QMetaObject::invokeMethod(this, [this, plan, rotation] { Q_EMIT stood(plan, rotation); }, Qt::QueuedConnection);
}

void RotationRun::waits(const QString &sentence)
{
    QMetaObject::invokeMethod(this, [this, sentence] { Q_EMIT waited(sentence); }, Qt::QueuedConnection);
}

void RotationRun::hears(const Exchange &) {}

} // namespace kd::gui
