#include "app/key_check.h"

#include "core/base/words.h"
#include "core/evidence/asks.h"
#include "core/read/address.h"
#include "core/report/sentence.h"
#include "core/rules/answers.h"

#include <algorithm>

namespace kd {

namespace {

bool speaksOfTheKey(const Cause *cause)
{
    return cause && (cause->stage == QLatin1String("key_text") || cause->stage == QLatin1String("key_state"));
}

KeyAcceptance undecided(const QString &sentence)
{
    return {KeyAcceptance::Answer::Undecided, QStringLiteral("undetermined"), sentence};
}

/// What a provider was told of one form of its keys, said to no other.
QString among(const QString &form, const QString &ask)
{
    return form + QLatin1Char('/') + ask;
}

bool isControlAtProvider(const QString &ask)
{
    return ask == ask::controlAtProvider || ask == ask::keylessAtProvider;
}

/// Answers to one key say nothing of the next: under another name they only count. A broken key stands for those of its form.
QList<Exchange> withoutKeys(QList<Exchange> exchanges, const QString &form)
{
    for (Exchange &exchange : exchanges) {
        if (exchange.ask.startsWith(QLatin1String("key_")) || exchange.ask.startsWith(QLatin1String("corrected_")))
            exchange.ask.prepend(QLatin1String("earlier_"));
        else if (isControlAtProvider(exchange.ask))
            exchange.ask = among(form, exchange.ask);
    }
    return exchanges;
}

QList<Exchange> remembered(QList<Exchange> exchanges, const QString &form)
{
    for (Exchange &exchange : exchanges) {
        for (const QLatin1String name : {ask::controlAtProvider, ask::keylessAtProvider}) {
            if (exchange.ask == among(form, name))
                exchange.ask = name;
        }
    }
    return exchanges;
}

bool hungUp(const QList<Exchange> &exchanges)
{
    return std::any_of(exchanges.begin(), exchanges.end(), [](const Exchange &each) { return each.answer.reason == QLatin1String("reset"); });
}

} // namespace

KeyCheck::KeyCheck(Courier *courier, const Texts &texts, HeldKey key, QObject *parent)
    : QObject(parent), m_courier(courier), m_texts(texts), m_key(std::move(key))
{
}

void KeyCheck::decideLater(const QString &sentence)
{
    QMetaObject::invokeMethod(this, [this, sentence] { Q_EMIT finished(undecided(sentence)); }, Qt::QueuedConnection);
}

Result<Question> KeyCheck::askAtInstance() const
{
    auto address = readAddress(m_key.address);
    if (!address)
        return tl::unexpected(address.error());
    Question question;
    question.address = *std::move(address);
    question.headers = m_headers;
    question.onlyProbes = {QStringLiteral("api_key")};
    return question;
}

Result<Question> KeyCheck::askAtProvider() const
{
    auto provider = loadProvider(m_key.name.host);
    if (!provider)
        return problem(Words::tr("How this provider is asked about its keys is not known here."));
    auto address = m_key.address.isEmpty() ? Result<Address>(provider->base) : readAddress(m_key.address);
    if (!address)
        return tl::unexpected(address.error());
    Question question;
    question.address = *std::move(address);
    question.provider = *std::move(provider);
    return question;
}

void KeyCheck::start()
{
    m_heard = m_before;
    auto asked = m_key.name.kind == HeldKind::N8nApiKey ? askAtInstance() : askAtProvider();
    if (!asked)
        return decideLater(asked.error().sentence);
    if (hungUp(m_before)) {
        return decideLater(asked->provider ? Words::tr("The provider has cut a connection off, and is asked no more in this run.")
                                           : Words::tr("The instance has cut a connection off, and is asked no more in this run."));
    }
    Question question = *std::move(asked);
    question.key = m_key.inUse();
    if (question.provider) {
        const KeyForm *form = question.provider->formOf(question.key->expose());
        m_form = question.provider->id + QLatin1Char('/') + (form ? *form : question.provider->forms.constFirst()).name;
    }
    question.redactor = secretsOf(question);
    question.remembered = remembered(m_before, m_form);
    question.lastNumber = m_before.isEmpty() ? 0 : m_before.constLast().number;
    m_diagnosis = std::make_unique<Diagnosis>(m_courier, std::move(question));
    connect(m_diagnosis.get(), &Diagnosis::finished, this, &KeyCheck::judge, Qt::QueuedConnection);
    m_diagnosis->start();
}

void KeyCheck::stop()
{
    if (m_diagnosis)
        m_diagnosis->stop();
}

void KeyCheck::judge(const Case &subject)
{
    m_heard = withoutKeys(subject.exchanges, m_form);
    const Report report = makeReport(subject, m_texts.catalogue, m_texts.tree);
    const Sentences sentences(m_texts.catalogue);
    KeyAcceptance acceptance = undecided(sentences.of(report.verdict));
    if (!report.verdict.isCause() && subject.heldBack.contains(QLatin1String("refusal_limit"))) {
        acceptance.sentence = subject.provider ? Words::tr("The provider has refused four requests, and is asked no more in this run.")
                                               : Words::tr("The instance has refused four requests, and is asked no more in this run.");
    }
    acceptance.verdict = report.verdict.id;
    const Evidence evidence = gather(subject);
    const bool refused = speaksOfTheKey(m_texts.catalogue.find(report.verdict.id)) || report.keyVerdict == KeyVerdict::Rejected ||
                         (evidence.publicWay && !report.verdict.isCause() && rules::refusesKey(*evidence.publicWay));
    if (report.verdict.id == QLatin1String("healthy"))
        acceptance.answer = KeyAcceptance::Answer::Accepted;
    else if (refused)
        acceptance.answer = KeyAcceptance::Answer::Refused;
    else if (report.keyVerdict == KeyVerdict::Restricted && report.verdict.id != QLatin1String("provider_blocks_address"))
        acceptance.answer = KeyAcceptance::Answer::Restricted; // a blocked address is this machine's, and says nothing of the key
    Q_EMIT finished(acceptance);
}

std::optional<KeyAcceptance> textFault(const SharedSecret &key, const KeyName &name, const Texts &texts)
{
    const bool isProviders = name.kind == HeldKind::ProviderKey;
    const Result<Provider> provider = isProviders ? loadProvider(name.host) : problem({});
    Case subject;
    subject.key = readKey(key, provider ? &*provider : nullptr).reading;
    if (provider)
        subject.provider = ProviderAsked{provider->id, provider->name, provider->keys.page, true};
    const QLatin1String n8n("n8n");
    const bool isN8ns = subject.key.kind == KeyKind::N8nLegacy || subject.key.claims.iss == n8n || subject.key.service == n8n;
    const QString anothers = QStringLiteral("key_belongs_to_another_service");
    if (isProviders && isN8ns)
        return KeyAcceptance{KeyAcceptance::Answer::Refused, anothers, Words::tr("This is a key of n8n's own, and no provider's.")};
    const Report report = makeReport(subject, texts.catalogue, texts.tree);
    for (const Finding &finding : report.judgement.findings) {
        // Of a provider that is not known here no form is known either, and of one that is they may change.
        const bool notSure = isProviders && (finding.id == QLatin1String("key_is_truncated") || (!provider && finding.id == anothers));
        if (finding.decides() && speaksOfTheKey(texts.catalogue.find(finding.id)) && !notSure)
            return KeyAcceptance{KeyAcceptance::Answer::Refused, finding.id, Sentences(texts.catalogue).of(finding)};
    }
    return std::nullopt;
}

} // namespace kd
