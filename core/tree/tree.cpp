#include "core/tree/tree.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>

namespace kd {

namespace {

QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

std::optional<Node::Kind> kindFrom(const QString &name)
{
    if (name == QLatin1String("look"))
        return Node::Kind::Look;
    if (name == QLatin1String("ask"))
        return Node::Kind::Ask;
    if (name == QLatin1String("do"))
        return Node::Kind::Task;
    if (name == QLatin1String("end"))
        return Node::Kind::End;
    return std::nullopt;
}

Result<Node> readNode(const QString &id, const QJsonObject &json)
{
    const auto kind = kindFrom(text(json, "kind"));
    if (!kind)
        return problem(QStringLiteral("node %1: kind is none of look, ask, do, end").arg(id));
    Node node;
    node.id = id;
    node.kind = *kind;
    node.title = text(json, "tr_title");
    node.text = *kind == Node::Kind::Task ? text(json, "tr_instruction") : text(json, "tr_question");
    node.why = text(json, "tr_why");
    node.rules = json.value(QLatin1String("rules")).toVariant().toStringList();
    node.clearText = text(json, "tr_clear");
    node.clear = text(json, "clear");
    node.unknown = text(json, "unknown");
    node.commands = json.value(QLatin1String("commands")).toArray();
    node.cause = text(json, "cause");
    node.certainty = text(json, "certainty");
    node.verdict = text(json, "verdict");
    node.next = text(json, "tr_next");
    const QJsonArray choices = json.value(QLatin1String("choices")).toArray();
    for (const QJsonValue &each : choices)
        node.choices.append({each[QLatin1String("id")].toString(), each[QLatin1String("tr")].toString(), each[QLatin1String("to")].toString()});
    if (*kind == Node::Kind::Task && node.choices.isEmpty())
        node.choices.append({QStringLiteral("done"), QStringLiteral("Done"), text(json, "to")});
    const QJsonArray answered = json.value(QLatin1String("answered_by")).toArray();
    for (const QJsonValue &each : answered)
        node.answeredBy.append({each[QLatin1String("fact")].toString(), each[QLatin1String("choice")].toString()});
    return node;
}

} // namespace

const Choice *Node::choice(const QString &wanted) const
{
    const auto it = std::find_if(choices.begin(), choices.end(), [&](const Choice &each) { return each.id == wanted; });
    return it == choices.end() ? nullptr : &*it;
}

QStringList Node::targets() const
{
    QStringList out;
    if (kind == Kind::Look)
        out << clear << unknown;
    if (kind == Kind::Ask)
        out << unknown;
    for (const Choice &each : choices)
        out << each.to;
    return out;
}

Result<Tree> Tree::fromJson(const QByteArray &bytes, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return problem(QStringLiteral("The decision tree cannot be read: %1").arg(error.errorString()), file);
    Tree tree;
    tree.m_start = document.object().value(QLatin1String("start")).toString();
    const QJsonObject nodes = document.object().value(QLatin1String("nodes")).toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        auto node = readNode(it.key(), it.value().toObject());
        if (!node)
            return tl::unexpected(node.error());
        tree.m_nodes.insert(it.key(), *std::move(node));
    }
    if (const QStringList faults = tree.lint(); !faults.isEmpty())
        return problem(QStringLiteral("The decision tree does not hold: %1").arg(faults.first()), file);
    return tree;
}

Result<Tree> Tree::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(QStringLiteral("The decision tree cannot be read: %1").arg(file.errorString()), path);
    return fromJson(file.readAll(), path);
}

const Node *Tree::find(const QString &id) const
{
    const auto it = m_nodes.find(id);
    return it == m_nodes.end() ? nullptr : &*it;
}

QStringList Tree::lint() const
{
    QStringList faults;
    if (!find(m_start))
        faults << QStringLiteral("the start %1 does not exist").arg(m_start);
    for (const Node &node : m_nodes) {
        for (const QString &target : node.targets()) {
            if (!find(target))
                faults << QStringLiteral("%1 leads to %2, which does not exist").arg(node.id, target.isEmpty() ? QStringLiteral("nothing") : target);
        }
        if (node.kind == Node::Kind::Look && node.rules.isEmpty())
            faults << QStringLiteral("%1 looks at no rule").arg(node.id);
        if (node.kind == Node::Kind::End && node.cause.isEmpty() == node.verdict.isEmpty())
            faults << QStringLiteral("%1 ends in neither a cause nor a verdict, or in both").arg(node.id);
        for (const AnsweredBy &each : node.answeredBy) {
            if (!node.choice(each.choice))
                faults << QStringLiteral("%1 is answered with %2, which is no choice").arg(node.id, each.choice);
        }
    }
    if (!faults.isEmpty())
        return faults;
    QSet<QString> reached;
    QSet<QString> open;
    const std::function<void(const QString &)> visit = [&](const QString &id) {
        if (open.contains(id)) {
            faults << QStringLiteral("%1 leads back to itself").arg(id);
            return;
        }
        if (reached.contains(id))
            return;
        reached.insert(id);
        open.insert(id);
        for (const QString &target : find(id)->targets())
            visit(target);
        open.remove(id);
    };
    visit(m_start);
    for (const Node &node : m_nodes) {
        if (!reached.contains(node.id))
            faults << QStringLiteral("%1 is reached from nowhere").arg(node.id);
    }
    return faults;
}

} // namespace kd
