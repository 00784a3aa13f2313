#include "core/report/case_json.h"

#include <QJsonDocument>

#include <cstdlib>

/// Somebody's case file: what is read from it is written and read again without a change.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const auto subject = caseFromJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("x"));
    if (!subject)
        return 0;
    const QByteArray once = QJsonDocument(toJson(*subject)).toJson();
    const auto again = caseFromJson(once, QStringLiteral("x"));
    if (!again || QJsonDocument(toJson(*again)).toJson() != once)
        std::abort();
    return 0;
}
