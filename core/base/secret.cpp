#include "core/base/secret.h"

#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <atomic>
#include <cstring>

namespace kd {

namespace {

constexpr std::size_t shownFrom = 20;
constexpr std::size_t shownTail = 4;

// Prefixes that name the kind of a key and are the same in every key of that kind.
constexpr std::array<std::string_view, 22> publicPrefixes = {
    "n8n_api_", "sk-ant-admin01-", "sk-ant-api03-", "sk-or-v1-", "sk-svcacct-", "sk-service-", "sk-admin-",
    "sk-proj-", "github_pat_", "pcsk_",         "ghp_",          "gho_",      "ghs_",        "gsk_",
    "hf_",      "r8_",         "xai-",          "pplx-",         "ntn_",      "AIza",        "eyJ",
    "sk-"};

std::atomic<SharedSecret> &fingerprintKey()
{
    static std::atomic<SharedSecret> key = [] {
        QByteArray bytes(32, Qt::Uninitialized);
        QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        return share(Secret::take(std::move(bytes)));
    }();
    return key;
}

} // namespace

Secret::Secret(std::string_view bytes) : m_bytes(new char[bytes.size()]), m_size(bytes.size())
{
    if (!bytes.empty())
        std::memcpy(m_bytes.get(), bytes.data(), bytes.size());
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::take(QByteArray &&bytes)
{
    QByteArray owned = std::move(bytes);
    Secret secret(std::string_view(owned.constData(), static_cast<std::size_t>(owned.size())));
    if (!owned.isEmpty())
        OPENSSL_cleanse(owned.data(), static_cast<std::size_t>(owned.size()));
    return secret;
}

std::string_view Secret::expose() const
{
    return {m_bytes.get(), m_size};
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || CRYPTO_memcmp(m_bytes.get(), other.m_bytes.get(), m_size) == 0);
}

void Secret::wipe() noexcept
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), m_size);
    m_bytes.reset();
    m_size = 0;
}

SharedSecret share(Secret secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

QString masked(const Secret &secret)
{
    const std::string_view text = secret.expose();
    if (text.empty())
        return QStringLiteral("(empty)");
    QString shown;
    for (const std::string_view prefix : publicPrefixes) {
        if (text.size() >= shownFrom && text.starts_with(prefix)) {
            shown = QString::fromLatin1(prefix.data(), static_cast<qsizetype>(prefix.size()));
            break;
        }
    }
    shown += QStringLiteral("…");
    if (text.size() >= shownFrom) {
        for (const char c : text.substr(text.size() - shownTail))
            shown += (c > 0x20 && c < 0x7f) ? QLatin1Char(c) : QLatin1Char('.');
    }
    return shown;
}

QString fingerprint(const Secret &secret)
{
    const std::string_view text = secret.expose();
    const SharedSecret key = fingerprintKey().load();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    HMAC(EVP_sha256(), key->expose().data(), static_cast<int>(key->size()), reinterpret_cast<const unsigned char *>(text.data()), text.size(),
         digest.data(), nullptr);
    return QStringLiteral("fp:") + QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), 3).toHex());
}

void makeFingerprintsWith(SharedSecret key)
{
    fingerprintKey().store(std::move(key));
}

} // namespace kd
