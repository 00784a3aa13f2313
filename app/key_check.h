#pragma once

#include "app/diagnosis.h"
#include "app/texts.h"
#include "core/keys/held_key.h"

namespace kd {

/// Whether a key is still accepted, and how that is known.
struct KeyAcceptance {
    enum class Answer {
        Accepted,
        Restricted, ///< its service knows it and forbids what was asked: it is alive, and proven for nothing
        Refused,    ///< its service does not know it, or its text is at fault
        Undecided
    };
    Answer answer = Answer::Undecided;
    QString verdict; ///< healthy, undetermined, or the cause
    QString sentence;
};

/// Asks the service of one held key, an instance of n8n or a provider, whether it accepts it: on a route that needs no scope, or
/// the provider's cheapest, and with a broken key as control. It asks nothing else: a check may run every day.
class KeyCheck : public QObject
{
    Q_OBJECT

public:
    KeyCheck(Courier *courier, const Texts &texts, HeldKey key, QObject *parent = nullptr);

    /// What was heard there already, when other keys were asked about: the control is not sent again, and what was refused counts.
    void remember(const QList<Exchange> &exchanges) { m_before = exchanges; }
    /// A proxy's own login.
    void setHeaders(const QList<LetterHeader> &headers) { m_headers = headers; }
    void start();
    void stop();
    /// All that was heard there until now, as the next check remembers it.
    [[nodiscard]] const QList<Exchange> &heard() const { return m_heard; }

Q_SIGNALS:
    void finished(const kd::KeyAcceptance &acceptance);

private:
    [[nodiscard]] Result<Question> askAtInstance() const;
    [[nodiscard]] Result<Question> askAtProvider() const;
    void judge(const Case &subject);
    void decideLater(const QString &sentence);

    Courier *m_courier;
    const Texts &m_texts;
    HeldKey m_key;
    QString m_form; ///< of a provider's key: its control has the same
    QList<Exchange> m_before;
    QList<Exchange> m_heard;
    QList<LetterHeader> m_headers;
    std::unique_ptr<Diagnosis> m_diagnosis;
};

/// What the text alone says against keeping a key, before anybody is asked; absent where nothing does.
[[nodiscard]] std::optional<KeyAcceptance> textFault(const SharedSecret &key, const KeyName &name, const Texts &texts);

} // namespace kd
