#include "core/rotate/event_json.h"
#include "core/rotate/journal.h"
#include "core/rotate/progress.h"

#include <QJsonDocument>

#include <cstdlib>

/// A journal as it may lie on a disk: what is read of it is whole lines, and stands in a state that the contract knows. Its
/// lines are sealed, so events are also fed one by one.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    using namespace kd::rotate;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto journal = Journal::read(bytes, QStringLiteral("x"))) {
        if (journal->wholeBytes() > bytes.size() || journal->isTorn() != (journal->wholeBytes() < bytes.size()))
            std::abort();
        if (journal->rotation() && stateWhenFound(*journal->rotation()) == State::Running)
            std::abort();
    }
    Journal journal;
    QByteArray written;
    for (const QByteArray &line : bytes.split('\n')) {
        const auto event = eventFrom(QJsonDocument::fromJson(line).object());
        if (!event)
            continue;
        if (eventFrom(toJson(*event)) != event)
            std::abort();
        if (const auto after = journal.with(*event)) {
            written += after->line;
            journal = after->journal;
        }
    }
    const auto again = Journal::read(written, QStringLiteral("x"));
    if (!again || again->rotation() != journal.rotation())
        std::abort();
    return 0;
}
