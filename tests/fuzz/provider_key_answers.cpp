#include "core/provider_api/answers.h"

#include <cstdlib>

/// An answer of the API that makes keys: what is taken for a key that was made can be kept and removed, and every page leads on.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    using namespace kd::provider_api;
    if (size < 1)
        return 0;
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = data[0] % 8 == 0 ? 400 : 200;
    answer.body = QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    for (const Maker maker : {Maker::OpenRouter, Maker::OpenAi}) {
        if (const auto made = readMade(maker, answer); made && (!made->key || made->key->isEmpty() || made->item.id.isEmpty()))
            std::abort();
        const QByteArray cursor = "100";
        if (const auto page = readPage(maker, cursor, answer)) {
            if (page->next == cursor)
                std::abort();
            for (const KeyItem &item : page->items) {
                if (item.id.isEmpty())
                    std::abort();
                static_cast<void>(item.mayBe(Secret("sk-or-v1-0e6f44a47a05f1dad2ad7e88c4c1c96")));
            }
        }
    }
    static_cast<void>(readRemoved(answer));
    return 0;
}
