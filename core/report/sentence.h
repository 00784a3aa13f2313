#pragma once

#include "core/report/report.h"

namespace kd {

/// One command of a remedy, and the platform that it is for.
struct RemedyCommand {
    QString platform;
    QString text;
};

/// What to do: a sentence, commands to pick from, and pages to read.
struct Remedy {
    QString sentence;
    QList<RemedyCommand> commands;
    QStringList links;
};

/// Where ids and arguments become words. The only place that does, so that a report can be given in another language.
/// A cause that is found while a service's key is checked has other words where those for n8n would not be true
/// (`at_provider` in its file): a finding and a verdict know their leg, an id alone speaks of n8n.
class Sentences
{
public:
    explicit Sentences(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    [[nodiscard]] QString title(const QString &id) const;
    [[nodiscard]] QString title(const Finding &finding) const;
    [[nodiscard]] QString title(const Verdict &verdict) const;
    [[nodiscard]] QString clear(const QString &id) const;
    [[nodiscard]] QString of(const Finding &finding) const;
    [[nodiscard]] QString of(const Verdict &verdict) const;
    [[nodiscard]] QString remedy(const QString &id, const QMap<QString, QString> &args) const;
    [[nodiscard]] QList<RemedyCommand> commands(const QString &id) const;
    [[nodiscard]] QStringList links(const QString &id) const;
    [[nodiscard]] Remedy remedy(const Finding &finding) const;
    [[nodiscard]] Remedy remedy(const Verdict &verdict) const;
    /// A text of a cause's own, such as tr_proof, translated.
    [[nodiscard]] QString text(const QString &id, const char *name) const;
    [[nodiscard]] QStringList texts(const QString &id, const char *name) const;
    /// The whole of a cause, as its file has it.
    [[nodiscard]] QJsonObject all(const QString &id) const;

    // The tree's own words:
    [[nodiscard]] QString nodeTitle(const Node &node) const;
    [[nodiscard]] QString question(const Node &node) const;
    [[nodiscard]] QString why(const Node &node) const;
    [[nodiscard]] QString next(const Node &node) const;
    [[nodiscard]] QString choice(const Choice &choice) const;
    [[nodiscard]] QString iDontKnow() const;
    [[nodiscard]] QString answer(const Step &step, const Walk &walk) const;

private:
    [[nodiscard]] const Cause *cause(const QString &id) const;
    [[nodiscard]] QJsonObject textsOn(const QString &leg, const QString &id) const;
    [[nodiscard]] QString say(const QString &leg, const QString &id, const QString &variant, const QMap<QString, QString> &args) const;
    [[nodiscard]] Remedy remedy(const QString &leg, const QString &id, const QMap<QString, QString> &args) const;

    const Catalogue &m_catalogue;
};

/// Fills `{name}` places. Absent where a place has no argument, so that no half sentence is shown.
[[nodiscard]] std::optional<QString> filled(const QString &pattern, const QMap<QString, QString> &args);

/// "#4", "file.log:12", "characters 41–42 of the key".
[[nodiscard]] QString citationText(const Citation &citation);
[[nodiscard]] QString citationsText(const QList<Citation> &citations);

} // namespace kd
