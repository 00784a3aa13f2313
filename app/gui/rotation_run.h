#pragma once

#include "app/rotate/rotator.h"
#include "core/io/courier_settings.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

namespace kd::gui {

/// One rotation at work in a thread of its own. What it asks comes as a signal, and waits there until it is answered.
class RotationRun : public QObject, private rotate::Person
{
    Q_OBJECT

public:
    enum class Part { Start, Resume, Abandon };

    RotationRun(const Texts &texts, CourierSettings settings, Vault &vault, QObject *parent = nullptr);
    ~RotationRun() override;

    /// `id` where the part is not Start.
    void begin(Part part, rotate::Wish wish, const rotate::RotationId &id);
    void answer(const rotate::Reply &reply);
    void agree() { answer({}); }
    /// What is under way ends first; the rotation can be resumed.
    void stop();
    [[nodiscard]] bool isAtWork() const { return m_thread && m_thread->isRunning(); }

Q_SIGNALS:
    void stood(const kd::rotate::Plan &plan, const kd::rotate::Rotation &rotation);
    /// Nothing of it has begun; `agree` answers.
    void proposed(const kd::rotate::Plan &plan, const kd::rotate::Rotation &rotation);
    void asked(const kd::rotate::Request &request);
    void waited(const QString &sentence);
    void ended(const kd::rotate::Ending &ending);

private:
    [[nodiscard]] std::optional<rotate::Reply> ask(const rotate::Request &request) override;
    [[nodiscard]] bool agrees(const rotate::Plan &plan, const rotate::Rotation &rotation) override;
    void stands(const rotate::Plan &plan, const rotate::Rotation &rotation) override;
    void waits(const QString &sentence) override;
    void hears(const Exchange &exchange) override;
    [[nodiscard]] std::optional<rotate::Reply> hand(const std::function<void()> &signal);
    [[nodiscard]] rotate::Ending work(Part part, rotate::Wish wish, const rotate::RotationId &id);

    const Texts &m_texts;
    CourierSettings m_settings;
    Vault &m_vault;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_answered;
    std::optional<rotate::Reply> m_reply;
};

} // namespace kd::gui
