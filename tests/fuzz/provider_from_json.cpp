#include "core/read/provider_answer.h"

#include <cstdlib>

/// A provider's file, and after a NUL an answer of that service: what is taken can be asked, and every answer says something.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\0');
    const auto provider = readProvider(bytes.left(end), QStringLiteral("x"));
    if (!provider)
        return 0;
    if (provider->id.isEmpty() || provider->forms.isEmpty() || !provider->base.origin.tls || !provider->targetAt(provider->base).startsWith('/'))
        std::abort();
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.body = end < 0 ? QByteArray() : bytes.mid(end + 1);
    for (const int status : {200, 302, 400, 401, 403, 404, 429, 503}) {
        answer.status = status;
        const ProviderMeaning meaning = meaningOf(*provider, provider->base.origin, answer);
        if (meaning.verdict == KeyVerdict::Valid && !answer.isSuccess() && !meaning.documented)
            std::abort();
    }
    return 0;
}
