#include "practice/catalogue.h"

#include <QRandomGenerator>

namespace kd::practice {

namespace {

/// A case in which the person's file holds something else than the key.
PracticeCase textCase(const char *id, const char *sentence,
                      std::function<QByteArray(const QByteArray &key)> text)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, [](Setting &) {},
            [text = std::move(text)](Setting &setting) { setting.keyText = text(setting.keyText); }};
}

QByteArray letters(int count)
{
    static const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text.append(alphabet.at(QRandomGenerator::global()->bounded(static_cast<int>(alphabet.size()))));
    return text;
}

QByteArray withInside(const QByteArray &key, const char *inserted)
{
    return QByteArray(key).insert(key.size() / 2, inserted);
}

} // namespace

QList<PracticeCase> keyTextCases()
{
    return {
        textCase("key_is_empty", QT_TRANSLATE_NOOP("texts", "The key file is there and empty."),
                 [](const QByteArray &) { return QByteArray(); }),
        textCase("key_is_placeholder", QT_TRANSLATE_NOOP("texts", "The key is still the example's YOUR_API_KEY."),
                 [](const QByteArray &) { return QByteArrayLiteral("YOUR_API_KEY"); }),
        textCase("key_is_masked",
                 QT_TRANSLATE_NOOP("texts", "The key was copied from n8n's list, where only its end is shown."),
                 [](const QByteArray &key) { return "******" + key.right(4); }),
        textCase("key_has_hidden_characters", QT_TRANSLATE_NOOP("texts", "A zero width space stands inside the key."),
                 [](const QByteArray &key) { return withInside(key, "\xe2\x80\x8b"); }),
        textCase("key_has_inner_whitespace",
                 QT_TRANSLATE_NOOP("texts", "The key was broken over two lines and joined by a blank."),
                 [](const QByteArray &key) { return withInside(key, " "); }),
        textCase("key_is_wrapped_in_quotes", QT_TRANSLATE_NOOP("texts", "The key stands in double quotes."),
                 [](const QByteArray &key) { return '"' + key + '"'; }),
        textCase("key_carries_bearer_prefix", QT_TRANSLATE_NOOP("texts", "The word Bearer stands before the key."),
                 [](const QByteArray &key) { return "Bearer " + key; }),
        textCase("key_carries_header_name", QT_TRANSLATE_NOOP("texts", "The whole header line was pasted as the key."),
                 [](const QByteArray &key) { return "X-N8N-API-KEY: " + key; }),
        textCase("key_carries_assignment", QT_TRANSLATE_NOOP("texts", "The line of an .env file was pasted as the key."),
                 [](const QByteArray &key) { return "N8N_API_KEY=" + key; }),
        textCase("key_is_truncated", QT_TRANSLATE_NOOP("texts", "The key's last 24 characters are missing."),
                 [](const QByteArray &key) { return key.chopped(24); }),
        textCase("key_belongs_to_another_service",
                 QT_TRANSLATE_NOOP("texts", "The key is one of OpenAI's, by its shape."),
                 [](const QByteArray &) { return "sk-proj-" + letters(58) + "T3BlbkFJ" + letters(58); }),
        {QStringLiteral("key_is_mcp_token"), everyFamily(),
         QT_TRANSLATE_NOOP("texts", "The key is n8n's token for its MCP server, which opens no API."),
         [](Setting &setting) {
             // MCP tokens live in the key table since 1.115.
             if (setting.family() == Family::V1_100)
                 setting.instance.version = "1.115.4";
         },
         [](Setting &setting) {
             KeyWish wish;
             wish.audience = QStringLiteral("mcp-server-api");
             reissueKey(setting, wish);
         }},
    };
}

} // namespace kd::practice
