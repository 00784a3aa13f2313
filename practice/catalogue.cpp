#include "practice/catalogue.h"

namespace kd::practice {

QString PracticeCase::expected() const
{
    return id.startsWith(QLatin1String("healthy-")) ? QStringLiteral("healthy") : id;
}

QList<PracticeCase> catalogue()
{
    return connectionCases() + proxyCases() + endpointCases() + requestCases() + keyTextCases() +
           keyStateCases() + serverCases() + editorLoginCases() + healthyCases() + rotationCases();
}

QList<Family> everyFamily()
{
    return {Family::V1_100, Family::V2_40};
}

} // namespace kd::practice
