#include "core/read/key_shapes.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kd {

namespace {

struct Shape {
    std::string_view prefix;
    const char *service;
    std::size_t shortest; ///< of the whole key
    std::size_t longest;
};

// The longest prefix first: `sk-` alone is shared by several services.
// Sources: the services' documentation and the rules of open-source secret scanners, 2025-2026.
constexpr std::array shapes = {
    Shape{"sk-ant-admin01-", "Anthropic", 108, 110}, Shape{"sk-ant-api03-", "Anthropic", 106, 108},
    Shape{"sk-ant-", "Anthropic", 40, 200},          Shape{"sk-or-v1-", "OpenRouter", 73, 73},
    Shape{"sk-svcacct-", "OpenAI", 40, 220},         Shape{"sk-service-", "OpenAI", 40, 220},
    Shape{"sk-admin-", "OpenAI", 40, 220},           Shape{"sk-proj-", "OpenAI", 40, 220},
    Shape{"sk_live_", "Stripe", 24, 260},            Shape{"sk_test_", "Stripe", 24, 260},
    Shape{"rk_live_", "Stripe", 24, 260},            Shape{"sk_", "ElevenLabs", 51, 51},
    Shape{"sk-", "OpenAI or a service with keys of that form", 20, 220},
    Shape{"pcsk_", "Pinecone", 74, 75},              Shape{"github_pat_", "GitHub", 80, 120},
    Shape{"ghp_", "GitHub", 40, 255},                Shape{"gho_", "GitHub", 40, 255},
    Shape{"ghu_", "GitHub", 40, 255},                Shape{"ghs_", "GitHub", 40, 255},
    Shape{"ghr_", "GitHub", 40, 255},                Shape{"gsk_", "Groq", 56, 56},
    Shape{"hf_", "Hugging Face", 37, 37},            Shape{"api_org_", "Hugging Face", 42, 42},
    Shape{"AIza", "Google", 39, 39},                 Shape{"AQ.Ab8RN6", "Google", 53, 53},
    Shape{"r8_", "Replicate", 40, 40},               Shape{"xai-", "xAI", 84, 84},
    Shape{"pplx-", "Perplexity", 53, 53},            Shape{"xoxb-", "Slack", 30, 200},
    Shape{"xoxp-", "Slack", 30, 200},                Shape{"xoxa-", "Slack", 30, 200},
    Shape{"xoxr-", "Slack", 30, 200},                Shape{"ntn_", "Notion", 50, 50},
    Shape{"secret_", "Notion", 50, 50},              Shape{"glpat-", "GitLab", 26, 60},
    Shape{"SG.", "SendGrid", 69, 69},                Shape{"AKIA", "AWS", 20, 20}};

constexpr std::string_view legacyPrefix = "n8n_api_";
constexpr std::size_t legacyShortest = legacyPrefix.size() + 40;

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !std::isxdigit(static_cast<unsigned char>(text[i])))
            return false;
    }
    return true;
}

/// fal.ai: a key id and its secret joined by a colon.
bool isFal(std::string_view text)
{
    return text.size() == 69 && text[36] == ':' && isUuid(text.substr(0, 36)) &&
           std::all_of(text.begin() + 37, text.end(), [](unsigned char c) { return std::isxdigit(c); });
}

/// Telegram: a bot's number, a colon and 35 characters.
bool isTelegram(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && colon >= 8 && colon <= 10 && text.size() == colon + 36 &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](unsigned char c) { return std::isdigit(c); });
}

} // namespace

KeyShape shapeOf(std::string_view text)
{
    if (text.starts_with(legacyPrefix))
        return {KeyKind::N8nLegacy, {}, text.size() < legacyShortest};
    if (isFal(text))
        return {KeyKind::OtherService, QStringLiteral("fal.ai"), false};
    if (isTelegram(text))
        return {KeyKind::OtherService, QStringLiteral("Telegram"), false};
    for (const Shape &shape : shapes) {
        if (text.starts_with(shape.prefix))
            return {KeyKind::OtherService, QString::fromLatin1(shape.service),
                    text.size() < shape.shortest || text.size() > shape.longest};
    }
    return {};
}

} // namespace kd
