#include "app/cli/print.h"

#include "app/cli/output.h"

namespace kd::cli {

namespace {

class Print : public Command
{
public:
    explicit Print(QByteArray text) : m_text(std::move(text)) {}
    void start() override
    {
        const auto written = writeResult(m_text, {});
        Q_EMIT ended(written ? 0 : complain(written.error(), false));
    }

private:
    QByteArray m_text;
};

} // namespace

std::unique_ptr<Command> print(const QString &text)
{
    return std::make_unique<Print>(text.toUtf8());
}

} // namespace kd::cli
