#include "app/diagnosis.h"

#include "app/control_key.h"

#include <QRandomGenerator>
#include <QUuid>

namespace kd {

namespace {

QByteArray randomName()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

QString tailOf(const SharedSecret &key)
{
    const std::string_view text = key ? key->expose() : std::string_view();
    return text.size() < 20 ? QString() : QString::fromLatin1(text.data() + text.size() - 4, 4);
}

void knowHeader(Redactor &redactor, const LetterHeader &header)
{
    const Secret &secret = *std::get<SharedSecret>(header.value);
    redactor.know(secret);
    const std::string_view text = secret.expose();
    if (const std::size_t blank = text.find(' '); blank != std::string_view::npos)
        redactor.know(Secret(text.substr(blank + 1)));
}

/// The key without what was pasted around it.
std::string_view bareText(const ReadKey &key)
{
    const SharedSecret &text = key.corrected ? key.corrected : key.given;
    std::string_view bare = text ? text->expose() : std::string_view();
    while (!bare.empty() && (bare.front() == ' ' || bare.front() == '\t'))
        bare.remove_prefix(1);
    while (!bare.empty() && (bare.back() == ' ' || bare.back() == '\t'))
        bare.remove_suffix(1);
    return bare;
}

/// Of an id and a secret joined by a colon, a service may repeat one alone.
void knowHalves(Redactor &redactor, std::string_view key)
{
    constexpr std::size_t shortestHalf = 16;
    const std::size_t colon = key.find(':');
    if (colon == std::string_view::npos || colon < shortestHalf || key.size() - colon <= shortestHalf)
        return;
    redactor.know(Secret(key.substr(0, colon)));
    redactor.know(Secret(key.substr(colon + 1)));
}

} // namespace

Redactor secretsOf(const Question &question)
{
    Redactor redactor;
    const auto know = [&redactor](const SharedSecret &secret) {
        if (secret)
            redactor.know(*secret);
    };
    know(question.key);
    for (const Candidate &candidate : question.candidates)
        know(candidate.key);
    if (question.signIn) {
        know(question.signIn->password);
        know(question.signIn->mfaCode);
    }
    for (const LetterHeader &header : question.headers)
        knowHeader(redactor, header);
    return redactor;
}

Diagnosis::Diagnosis(Courier *courier, Question question, QObject *parent)
    : QObject(parent), m_courier(courier), m_question(std::move(question))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_case.timedOut = true;
        stop();
    });
}

void Diagnosis::start()
{
    m_case.toolVersion = QStringLiteral(KEYDOCTOR_VERSION);
    m_case.startedAt = QDateTime::currentDateTimeUtc();
    m_case.address = m_question.address;
    m_case.direct = m_question.direct;
    m_case.answers = m_question.answers;
    m_case.sightings = m_question.sightings;
    m_case.platform = m_question.platform;
    m_case.sessionAsked = m_question.signIn.has_value();
    m_key = readKey(m_question.key, m_question.provider ? &*m_question.provider : nullptr);
    m_case.candidates = readCandidates(m_question.candidates, m_key);
    m_case.key = m_key.reading;
    if (m_key.given)
        m_question.redactor.know(*m_key.given);
    if (m_key.corrected)
        m_question.redactor.know(*m_key.corrected);
    if (m_question.provider) {
        knowHalves(m_question.redactor, bareText(m_key));
        m_case.provider = ProviderAsked{m_question.provider->id, m_question.provider->name, m_question.provider->keys.page,
                                        m_question.provider->formOf(bareText(m_key)) != nullptr};
    }
    if (m_question.offline || !m_question.address || !m_courier) {
        QMetaObject::invokeMethod(this, &Diagnosis::finish, Qt::QueuedConnection);
        return;
    }
    m_run = new ProbeRun(*m_courier, situation(), m_question.redactor, this);
    m_run->remember(m_question.remembered, m_question.lastNumber);
    m_run->askOnly(m_question.onlyProbes);
    connect(m_run, &ProbeRun::asking, this, &Diagnosis::asking);
    connect(m_run, &ProbeRun::heard, this, &Diagnosis::heard);
    connect(m_run, &ProbeRun::finished, this, &Diagnosis::finish);
    if (m_question.timeoutSeconds > 0)
        m_deadline.start(m_question.timeoutSeconds * 1000);
    m_run->start();
}

void Diagnosis::stop()
{
    if (m_run)
        m_run->stop();
}

Situation Diagnosis::situation() const
{
    Situation situation;
    situation.address = m_question.address;
    situation.direct = m_question.direct;
    situation.key = m_key.reading.sendable ? m_key.given : nullptr;
    situation.corrected = m_key.reading.correctionSendable ? m_key.corrected : nullptr;
    situation.controlKey = m_question.provider ? makeControlKey(*m_question.provider, bareText(m_key)) : makeControlKey();
    situation.provider = m_question.provider;
    situation.nonce = randomName();
    situation.headers = m_question.headers;
    situation.signIn = m_question.signIn;
    situation.browserId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    situation.answers = m_question.answers;
    situation.hints = {m_key.subject, tailOf(m_key.corrected ? m_key.corrected : m_key.given), m_key.reading.claims.iat};
    return situation;
}

Case Diagnosis::soFar() const
{
    Case subject = m_case;
    if (m_run) {
        subject.exchanges = m_run->exchanges();
        subject.heldBack = m_run->heldBack();
        subject.proxies = m_run->proxies();
    }
    subject.tookMs = subject.startedAt.msecsTo(QDateTime::currentDateTimeUtc());
    return subject;
}

void Diagnosis::finish()
{
    m_deadline.stop();
    Q_EMIT finished(soFar());
}

} // namespace kd
