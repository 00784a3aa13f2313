#include "core/evidence/citation_json.h"

namespace kd {

namespace {

using Json = QJsonObject;

QLatin1String k(const char *name)
{
    return QLatin1String(name);
}

struct AsJson {
    Json operator()(const CitesExchange &c) const { return {{k("kind"), k("exchange")}, {k("number"), c.number}}; }
    Json operator()(const CitesFile &c) const
    {
        return {{k("kind"), k("file")}, {k("name"), c.name}, {k("line"), c.line}, {k("column"), c.column}, {k("length"), c.length}};
    }
    Json operator()(const CitesKey &c) const { return {{k("kind"), k("key")}, {k("offset"), c.offset}, {k("length"), c.length}}; }
    Json operator()(const CitesJwt &c) const { return {{k("kind"), k("jwt")}, {k("claim"), c.claim}}; }
    Json operator()(const CitesAddress &c) const { return {{k("kind"), k("address")}, {k("part"), c.part}}; }
    Json operator()(const CitesAnswer &c) const { return {{k("kind"), k("answer")}, {k("node"), c.node}, {k("choice"), c.choice}}; }
};

QString text(const Json &json, const char *name)
{
    return json.value(k(name)).toString();
}

int number(const Json &json, const char *name)
{
    return json.value(k(name)).toInt();
}

} // namespace

QJsonObject toJson(const Citation &citation)
{
    return std::visit(AsJson(), citation);
}

QJsonArray toJson(const QList<Citation> &citations)
{
    QJsonArray array;
    for (const Citation &citation : citations)
        array.append(toJson(citation));
    return array;
}

std::optional<Citation> citationFrom(const QJsonObject &json)
{
    const QString kind = text(json, "kind");
    if (kind == k("exchange"))
        return CitesExchange{number(json, "number")};
    if (kind == k("file"))
        return CitesFile{text(json, "name"), number(json, "line"), number(json, "column"), number(json, "length")};
    if (kind == k("key"))
        return CitesKey{number(json, "offset"), number(json, "length")};
    if (kind == k("jwt"))
        return CitesJwt{text(json, "claim")};
    if (kind == k("address"))
        return CitesAddress{text(json, "part")};
    if (kind == k("answer"))
        return CitesAnswer{text(json, "node"), text(json, "choice")};
    return std::nullopt;
}

} // namespace kd
