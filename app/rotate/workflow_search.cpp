#include "app/rotate/workflow_search.h"

#include "core/io/workflow_scan.h"

#include <QEventLoop>

namespace kd::rotate {

std::optional<n8n::Read<n8n::Uses>> searchWorkflows(Bench &bench, n8n::Wanted wanted)
{
    const auto access = bench.access();
    if (!access || (wanted.keys.empty() && wanted.credentialIds.isEmpty()))
        return std::nullopt;
    WorkflowScan scan(bench.n8n(), *access, std::move(wanted));
    QEventLoop loop;
    QObject::connect(&scan, &WorkflowScan::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    const auto stop = bench.onStop([&scan] { scan.stop(); }, &scan);
    bench.numberOn();
    scan.start();
    loop.exec();
    if (bench.stopped())
        return std::nullopt;
    if (scan.fault())
        return tl::unexpected(*scan.fault());
    return n8n::Read<n8n::Uses>(scan.uses());
}

} // namespace kd::rotate
