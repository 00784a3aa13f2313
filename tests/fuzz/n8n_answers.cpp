#include "core/n8n/execution_error.h"
#include "core/n8n/probe_workflow.h"
#include "core/n8n/session_answers.h"

#include <cstdlib>

namespace {

template <typename T> void look(const kd::n8n::Read<T> &read, const kd::Answer &answer)
{
    if (!read && (read.error().said.size() > 300 || kd::n8n::toString(read.error().kind).isEmpty()))
        std::abort();
    if (read && !answer.isSuccess())
        std::abort();
}

} // namespace

/// An answer: two bytes of status, one header, then the body. No reader takes a refusal for a success, and what is kept has its bounds.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    using namespace kd::n8n;
    if (size < 3)
        return 0;
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = (data[0] % 5 + 1) * 100 + data[1] % 100;
    const QByteArray rest(reinterpret_cast<const char *>(data + 3), static_cast<qsizetype>(size - 3));
    const qsizetype split = std::min<qsizetype>(data[2], rest.size());
    answer.headers.append(Header{data[2] % 2 ? "Set-Cookie" : "Retry-After", rest.left(split)});
    answer.body = rest.mid(split);
    for (const bool truncated : {false, true}) {
        answer.truncated = truncated;
        look(api::readDone(answer), answer);
        look(api::readCheck(answer), answer);
        look(api::readScopes(answer), answer);
        look(api::readWorkflow(answer), answer);
        look(api::readWorkflows(answer), answer);
        look(api::readCredentials(answer), answer);
        look(api::readCredential(answer), answer);
        look(api::readTest(answer), answer);
        look(api::readExecutions(answer), answer);
        look(api::readUsers(answer), answer);
        look(session::readSignIn(answer), answer);
        look(session::readWhoAmI(answer), answer);
        look(session::readApiKeys(answer), answer);
        look(session::readApiKeyScopes(answer), answer);
        look(session::readApiKeyMade(answer), answer);
        look(session::readCredentials(answer), answer);
        look(session::readCredential(answer), answer);
        look(session::readTest(answer), answer);
        look(session::readWorkflow(answer), answer);
        look(session::readWorkflows(answer), answer);
        const auto errors = readExecutionErrors(answer);
        look(errors, answer);
        for (const ExecutionError &error : errors.value_or(QList<ExecutionError>())) {
            (void)error.isRefusal();
            (void)error.echoes(QStringLiteral("7890"));
        }
        const auto probe = readProbe(answer);
        if (probe && (probe->status < 100 || probe->status > 599 || probe->said.size() > 400))
            std::abort();
    }
    if (const auto name = readProbeName(QString::fromUtf8(rest)); name && (name->rotation.isEmpty() || !name->expires.isValid()))
        std::abort();
    return 0;
}
