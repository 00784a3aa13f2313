#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "app/cli/speak.h"
#include "app/cli/standard_input.h"
#include "practice/world.h"

#include <QJsonDocument>

namespace kd::cli {

namespace {

constexpr const char *usage = "keydoctor-cli practice [--fault CAUSE] [--family 1.100|2.40] [--list] [--port N]";
constexpr const char *orders = "\nPrints one line of JSON and serves until it is stopped. The line `heal` on standard input (a pipe or a terminal) takes the\n"
                               "fault away, and a second line of JSON says what to use now.\n";

const std::vector<Option> &options()
{
    static const std::vector<Option> list = {{"fault", "CAUSE", "the fault to have, or healthy-… (default proxy_strips_key_header)"},
                                             {"family", "NAME", "answer as n8n 1.100 or 2.40 does (default 2.40)"},
                                             {"list", nullptr, "what can be practised, one a line"},
                                             {"port", "N", "the public address's port (default: any free one)"},
                                             {"lang", "CODE", "en, de, qps-ploc or qps-plocm, for the texts (default: the locale's)"},
                                             {"help", nullptr, "this text"}};
    return list;
}

/// Serves until it is stopped; its files go with it.
class Practice : public Command
{
public:
    explicit Practice(practice::PracticeWorld world) : m_world(std::move(world)) {}

    void start() override
    {
        describe();
        m_orders.emplace([this](const QByteArray &line) { obey(line); });
    }
    void interrupt() override { Q_EMIT ended(0); }

private:
    void describe()
    {
        const QByteArray line = QJsonDocument(m_world.description()).toJson(QJsonDocument::Compact) + '\n';
        if (const auto written = writeResult(line, {}); !written)
            Q_EMIT ended(complain(written.error(), false));
    }
    void obey(const QByteArray &line)
    {
        if (line.isEmpty())
            return;
        if (line != "heal") {
            complain({Exit::Usage, {QStringLiteral("The practice n8n knows one word, heal."), {}, {}}}, false);
            return;
        }
        if (const auto healed = m_world.heal(); !healed) {
            Q_EMIT ended(complain({Exit::Bug, healed.error()}, false));
            return;
        }
        describe();
    }

    practice::PracticeWorld m_world;
    std::optional<StandardInput> m_orders;
};

} // namespace

Outcome<std::unique_ptr<Command>> makePractice(const QStringList &words)
{
    auto arguments = Arguments::read(words, options());
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(QString::fromLatin1(usage), options()) + QString::fromLatin1(orders));
    if (const auto language = speak(*arguments); !language)
        return tl::unexpected(language.error());
    const QString family = arguments->has("family") ? arguments->value("family") : QStringLiteral("2.40");
    if (family != QLatin1String("1.100") && family != QLatin1String("2.40"))
        return failure(Exit::Usage, QStringLiteral("--family is 1.100 or 2.40."));
    if (arguments->has("list")) {
        QString text;
        const QList<practice::Listed> all = practice::listed();
        for (const practice::Listed &each : all) {
            if (each.families.contains(family))
                text += each.fault + QLatin1Char('\t') + each.sentence + QLatin1Char('\n');
        }
        return print(text);
    }
    bool number = true;
    const uint port = arguments->has("port") ? arguments->value("port").toUInt(&number) : 0;
    if (!number || port > 65'535)
        return failure(Exit::Usage, QStringLiteral("--port is a number from 0 to 65535."));
    const QString fault = arguments->has("fault") ? arguments->value("fault") : QStringLiteral("proxy_strips_key_header");
    auto world = practice::PracticeWorld::start(fault, family, static_cast<quint16>(port));
    if (!world)
        return failure(Exit::Usage, world.error());
    return std::make_unique<Practice>(*std::move(world));
}

} // namespace kd::cli
