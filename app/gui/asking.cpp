#include "app/gui/asking.h"

#include "app/header_lines.h"
#include "core/read/address.h"

#include <QCoreApplication>

namespace kd::gui {

namespace {

struct Asking {
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

Result<std::optional<Address>> readField(const QString &text, const QString &field)
{
    if (text.isEmpty())
        return std::optional<Address>();
    auto address = readAddress(text);
    if (!address)
        return problem(QStringLiteral("%1: %2").arg(field, address.error().sentence));
    return std::optional(*std::move(address));
}

} // namespace

Result<Question> readAsked(const ui::Asked &asked)
{
    Question question;
    auto address = readField(asked.address, Asking::tr("n8n address"));
    auto direct = readField(asked.direct, Asking::tr("Direct address"));
    if (!address)
        return tl::unexpected(address.error());
    if (!direct)
        return tl::unexpected(direct.error());
    question.address = *std::move(address);
    question.direct = *std::move(direct);
    if (question.direct && !question.address)
        return problem(Asking::tr("A direct address needs the n8n address beside it, for the two are compared."));
    question.key = asked.key;
    if (asked.encryptionKey)
        question.candidates.push_back({Asking::tr("the start page"), asked.encryptionKey});
    if (!asked.email.isEmpty() != static_cast<bool>(asked.password))
        return problem(Asking::tr("To sign in to the editor, both the e-mail and the password are needed."));
    if (asked.password)
        question.signIn = SignIn{asked.email, asked.password, asked.mfaCode};
    if (asked.headers) {
        const std::string_view lines = asked.headers->expose();
        auto headers = readHeaderLines(QByteArray(lines.data(), static_cast<qsizetype>(lines.size())), {});
        if (!headers)
            return problem(Asking::tr("Headers for the proxy, line %1: %2").arg(headers.error().line.value_or(1)).arg(headers.error().sentence));
        question.headers = *std::move(headers);
    }
    if (!asked.where.isEmpty())
        question.answers.insert(QStringLiteral("where"), asked.where);
    return question;
}

Redactor secretsOf(const ui::Asked &asked)
{
    Question question;
    question.key = asked.key;
    question.candidates.push_back({{}, asked.encryptionKey});
    question.signIn = SignIn{{}, asked.password, asked.mfaCode};
    if (asked.headers) {
        const std::string_view lines = asked.headers->expose();
        if (auto headers = readHeaderLines(QByteArray(lines.data(), static_cast<qsizetype>(lines.size())), {}))
            question.headers = *std::move(headers);
    }
    return kd::secretsOf(question);
}

} // namespace kd::gui
