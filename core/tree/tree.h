#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace kd {

/// What a person answers to a look whose causes they know to be none.
inline constexpr QLatin1String clearLook("clear");

struct Choice {
    QString id;
    QString text;
    QString to;
};

struct AnsweredBy {
    QString fact;
    QString choice;
};

/// A node of the decision tree. `look`: the rules' outcomes choose the way. `ask`: evidence or the person does. `task`:
/// an instruction that the person carries out. `end`: a cause, or a verdict that is none.
struct Node {
    enum class Kind { Look, Ask, Task, End };
    QString id;
    Kind kind = Kind::End;
    QString title; ///< two to five words, for the trail
    QString text;  ///< the question, or the instruction
    QString why;
    QStringList rules;
    QString clearText;
    QString clear;
    QString unknown;
    QList<Choice> choices;
    QList<AnsweredBy> answeredBy;
    QJsonArray commands;
    QString cause;
    QString certainty;
    QString verdict;
    QString next; ///< of an undetermined end: what would decide

    [[nodiscard]] const Choice *choice(const QString &id) const;
    [[nodiscard]] QStringList targets() const;
};

/// The decision tree: data, checked when it is loaded.
class Tree
{
public:
    [[nodiscard]] static Result<Tree> fromJson(const QByteArray &bytes, const QString &file);
    [[nodiscard]] static Result<Tree> load(const QString &path = QStringLiteral(":/resources/tree/401.json"));

    [[nodiscard]] const QString &start() const { return m_start; }
    [[nodiscard]] const Node *find(const QString &id) const;
    [[nodiscard]] const QHash<QString, Node> &nodes() const { return m_nodes; }

    /// What is wrong with it: a target that does not exist, a node that nobody reaches, a way without an end, a look
    /// that does not cover every outcome. Empty where nothing is.
    [[nodiscard]] QStringList lint() const;

private:
    QString m_start;
    QHash<QString, Node> m_nodes;
};

} // namespace kd
