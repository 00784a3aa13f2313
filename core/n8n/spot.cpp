#include "core/n8n/spot.h"

#include <array>

namespace kd::n8n {

namespace {

bool hasPart(const QString &path, QLatin1String part)
{
    return path.contains(part, Qt::CaseInsensitive);
}

bool isCode(const QString &nodeType, const QString &path)
{
    const QString last = path.mid(path.lastIndexOf(QLatin1Char('.')) + 1);
    const bool codeField = last == QLatin1String("jsCode") || last == QLatin1String("pythonCode") || last == QLatin1String("functionCode");
    return codeField || (last == QLatin1String("code") && hasPart(nodeType, QLatin1String("code")));
}

bool sectionIsOn(const QJsonObject &parameters, const char *name)
{
    return parameters.value(QLatin1String(name)).toBool();
}

} // namespace

Spot spotOf(const QString &nodeType, const QString &path)
{
    if (path.startsWith(QLatin1String("pinData")))
        return Spot::PinnedData;
    if (path.startsWith(QLatin1String("staticData")))
        return Spot::StaticData;
    if (path == QLatin1String("notes") || nodeType.endsWith(QLatin1String("stickyNote")))
        return Spot::Note;
    if (isCode(nodeType, path))
        return Spot::Code;
    if (hasPart(path, QLatin1String("header")))
        return Spot::Header;
    if (hasPart(path, QLatin1String("query")))
        return Spot::Query;
    if (hasPart(path, QLatin1String("body")))
        return Spot::Body;
    if (hasPart(path, QLatin1String("url")) || hasPart(path, QLatin1String("endpoint")))
        return Spot::Url;
    return Spot::Other;
}

bool isSent(const QJsonObject &node, const QString &path)
{
    const QJsonObject parameters = node.value(QLatin1String("parameters")).toObject();
    const QString type = node.value(QLatin1String("type")).toString();
    const bool hasSections = (type.endsWith(QLatin1String("httpRequest")) || type.endsWith(QLatin1String("httpRequestTool"))) &&
                             node.value(QLatin1String("typeVersion")).toDouble() >= 3;
    if (node.value(QLatin1String("disabled")).toBool() || path == QLatin1String("notes"))
        return false;
    if (!hasSections)
        return true;
    struct Section {
        const char *field;
        const char *isSwitch;
    };
    static constexpr std::array sections = {
        Section{"parameters.headerParameters", "sendHeaders"}, Section{"parameters.jsonHeaders", "sendHeaders"},
        Section{"parameters.queryParameters", "sendQuery"},    Section{"parameters.jsonQuery", "sendQuery"},
        Section{"parameters.bodyParameters", "sendBody"},      Section{"parameters.jsonBody", "sendBody"},
        Section{"parameters.body", "sendBody"}};
    for (const Section &section : sections) {
        if (path.startsWith(QLatin1String(section.field)))
            return sectionIsOn(parameters, section.isSwitch);
    }
    return true;
}

} // namespace kd::n8n
