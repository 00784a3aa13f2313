#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "practice/world.h"

#include <QJsonDocument>

namespace kd::cli {

namespace {

const std::vector<Option> &options()
{
    static const std::vector<Option> list = {{"fault", "CAUSE", "the fault to have, or healthy-… (default proxy_strips_key_header)"},
                                             {"family", "NAME", "answer as n8n 1.100 or 2.40 does (default 2.40)"},
                                             {"list", nullptr, "what can be practised, one a line"},
                                             {"port", "N", "the public address's port (default: any free one)"},
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
        const QByteArray line = QJsonDocument(m_world.description()).toJson(QJsonDocument::Compact) + '\n';
        if (const auto written = writeResult(line, {}); !written)
            Q_EMIT ended(complain(written.error(), false));
    }
    void interrupt() override { Q_EMIT ended(0); }

private:
    practice::PracticeWorld m_world;
};

} // namespace

Outcome<std::unique_ptr<Command>> makePractice(const QStringList &words)
{
    auto arguments = Arguments::read(words, options());
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(QStringLiteral("keydoctor-cli practice [--fault CAUSE] [--family 1.100|2.40] [--list] [--port N]"), options()));
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
