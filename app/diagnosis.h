#pragma once

#include "core/io/probe_run.h"
#include "core/read/api_key.h"
#include "core/report/report.h"

#include <QTimer>

namespace kd {

/// What a person gives for a diagnosis, in the window or on the command line.
struct Question {
    std::optional<Address> address;
    std::optional<Address> direct;
    std::optional<Provider> provider; ///< whose key it is, where not n8n's; the address is then the service's
    SharedSecret key; ///< null where no source was named; an empty one is a finding
    std::vector<Candidate> candidates;
    QList<LetterHeader> headers;
    std::optional<SignIn> signIn;
    QMap<QString, QString> answers;
    QList<Sighting> sightings;
    Redactor redactor;
    QString platform;
    bool offline = false;
    int timeoutSeconds = 30;
    QList<Exchange> remembered; ///< heard before, and not to be asked again
    int lastNumber = 0;         ///< of the exchanges before this run
    QStringList onlyProbes;     ///< names; all where empty
};

/// Knows every secret of a question, so that nothing shows one.
[[nodiscard]] Redactor secretsOf(const Question &question);

/// One diagnosis, or one check of a service's key: reads the key, runs the probes, and hands back the case. It decides
/// nothing.
class Diagnosis : public QObject
{
    Q_OBJECT

public:
    Diagnosis(Courier *courier, Question question, QObject *parent = nullptr);

    void start();
    void stop();
    /// What is known so far, of a run that is under way.
    [[nodiscard]] Case soFar() const;

Q_SIGNALS:
    void asking(const QString &probe, const QString &url);
    void heard(const kd::Exchange &exchange);
    void finished(const kd::Case &subject);

private:
    [[nodiscard]] Situation situation() const;
    void finish();

    Courier *m_courier;
    Question m_question;
    ReadKey m_key;
    Case m_case;
    ProbeRun *m_run = nullptr;
    QTimer m_deadline;
};

} // namespace kd
