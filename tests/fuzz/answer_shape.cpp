#include "core/evidence/asks.h"
#include "core/read/answer_fields.h"
#include "core/read/answer_shape.h"

#include <cstdlib>

/// An answer: two bytes of status, one header, then the body.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    if (size < 3)
        return 0;
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = (data[0] % 8) * 100 + data[1] % 100;
    const QByteArray rest(reinterpret_cast<const char *>(data + 3), static_cast<qsizetype>(size - 3));
    const qsizetype split = std::min<qsizetype>(data[2], rest.size());
    const char *names[] = {"location", "www-authenticate", "server", "date"};
    answer.headers.append(Header{names[data[2] % 4], rest.left(split)});
    answer.body = rest.mid(split);
    const Shape shape = shapeOf("GET", answer);
    if (toString(shape).isEmpty() || shapeFrom(toString(shape)) != shape || wordsOf(answer).size() > 160)
        std::abort();
    (void)pathSeenByN8n(answer);
    for (const auto &ask : {ask::root, ask::settings, ask::signIn, ask::sessionApiKeys, ask::sessionUsers, ask::openapi, ask::keyValidator})
        (void)fieldsOf(ask, "GET", answer, {QStringLiteral("owner"), QStringLiteral("tail"), 0});
    return 0;
}
