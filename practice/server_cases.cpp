#include "practice/catalogue.h"

namespace kd::practice {

namespace {

constexpr qint64 day = 24 * 3600;
void haveKeyForToday(Setting &setting)
{
    KeyWish wish;
    wish.expiresAfter = day;
    reissueKey(setting, wish);
    setting.givesDirect = true;
    askWorkflows(setting);
}

/// The person brings the encryption key that made the API key.
void haveEncryptionKey(Setting &setting)
{
    setting.arguments.append({QStringLiteral("--encryption-key-file"), setting.instance.encryptionKey,
                              QStringLiteral("encryption-key")});
    askWorkflows(setting);
}

/// The API key was made under another encryption key than today's.
void regenerate(Setting &setting)
{
    setting.instance.encryptionKey = newInstance(setting.family()).encryptionKey;
}

} // namespace

// local_clock_is_off would need this machine's clock to be wrong. The environment's faults are in files, not
// in an answer, and come with the readers of those files.
QList<PracticeCase> serverCases()
{
    return {
        {QStringLiteral("server_clock_is_off"), everyFamily(),
         QT_TRANSLATE_NOOP("texts", "n8n's clock is two days ahead, so that a key of tomorrow is over."), haveKeyForToday,
         [](Setting &setting) { setting.instance.clockOffsetSeconds = 2 * day; }},
        // Neither in 2.40: the signing secret is stored there, and with a wrong key n8n does not start.
        {QStringLiteral("encryption_key_regenerated"),
         {Family::V1_100},
         QT_TRANSLATE_NOOP("texts", "n8n made itself a new encryption key; the old one is at hand."),
         haveEncryptionKey,
         regenerate},
        {QStringLiteral("encryption_key_does_not_match_instance"),
         {Family::V1_100},
         QT_TRANSLATE_NOOP("texts", "The encryption key at hand is neither today's nor the one that made the API key."),
         haveEncryptionKey,
         [](Setting &setting) {
             regenerate(setting);
             giveInstead(setting, "--encryption-key-file", newInstance(setting.family()).encryptionKey);
         }},
    };
}

} // namespace kd::practice
