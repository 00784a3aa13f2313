#include "practice/catalogue.h"

namespace kd::practice {

namespace {

constexpr qint64 day = 24 * 3600;
constexpr const char *workflows = "/api/v1/workflows";

void runAhead(Setting &setting)
{
    setting.instance.clockOffsetSeconds = 2 * day;
    KeyWish wish;
    wish.expiresAfter = day;
    reissueKey(setting, wish);
    setting.givesDirect = true;
    ask(setting, workflows);
}

/// The key was made under another encryption key than today's; the person brings a candidate.
void changeEncryptionKey(Setting &setting, const QByteArray &candidate)
{
    setting.instance.encryptionKey = newInstance(setting.family()).encryptionKey;
    setting.arguments.append(
        {QStringLiteral("--encryption-key-file"), candidate, QStringLiteral("encryption-key")});
    ask(setting, workflows);
}

} // namespace

// local_clock_is_off would need this machine's clock to be wrong. The environment's faults are in files, not
// in an answer, and come with the readers of those files.
QList<PracticeCase> serverCases()
{
    return {
        {QStringLiteral("server_clock_is_off"), everyFamily(),
         QStringLiteral("n8n's clock is two days ahead, so that a key of tomorrow is over."), runAhead},
        // Neither in 2.40: the signing secret is stored there, and with a wrong key n8n does not start.
        {QStringLiteral("encryption_key_regenerated"),
         {Family::V1_100},
         QStringLiteral("n8n made itself a new encryption key; the old one is at hand."),
         [](Setting &setting) { changeEncryptionKey(setting, QByteArray(setting.instance.encryptionKey)); }},
        {QStringLiteral("encryption_key_does_not_match_instance"),
         {Family::V1_100},
         QStringLiteral("The encryption key at hand is neither today's nor the one that made the API key."),
         [](Setting &setting) { changeEncryptionKey(setting, newInstance(setting.family()).encryptionKey); }},
    };
}

} // namespace kd::practice
