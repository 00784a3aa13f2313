#include "core/io/workflow_scan.h"

#include "core/base/raw_json.h"
#include "core/n8n/api_answers.h"

#include <QPointer>

namespace kd {

namespace {

constexpr int mostPages = 4000;
constexpr int smallestPage = 2;
constexpr std::chrono::milliseconds patience{15'000};

/// The page as it came: it is read elsewhere.
n8n::Read<QByteArray> readPage(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(n8n::faultOf(answer));
    if (answer.truncated || !QByteArrayView(answer.body).trimmed().startsWith('{'))
        return tl::unexpected(n8n::strange(answer));
    return answer.body;
}

} // namespace

WorkflowScan::WorkflowScan(N8nClient &client, n8n::Access access, n8n::Wanted wanted, QObject *parent)
    : QObject(parent), m_client(client), m_access(std::move(access)), m_finder(std::move(wanted))
{
    m_reader.setMaxThreadCount(1);
}

WorkflowScan::~WorkflowScan()
{
    m_reader.waitForDone();
}

void WorkflowScan::start()
{
    askFor({});
}

void WorkflowScan::stop()
{
    fail({n8n::FaultKind::NotReached, 0, QStringLiteral("cancelled"), std::nullopt});
}

void WorkflowScan::askFor(const QByteArray &cursor)
{
    m_asking = true;
    m_page.cursor = cursor;
    Patience again;
    again.within = patience;
    m_client.ask(&readPage, n8n::api::workflows(m_client.door(), m_access, m_page), again)
        .then([self = QPointer(this)](Told<QByteArray> told) {
            if (self)
                self->receive(std::move(told));
        });
}

/// Pages that are larger than what is read at once are asked for smaller, and older releases do not know every parameter.
bool WorkflowScan::startOver(const n8n::Fault &fault)
{
    if (fault.kind == n8n::FaultKind::TooLarge && m_page.limit > smallestPage)
        m_page.limit = std::max(m_page.limit / 5, smallestPage);
    else if (fault.kind == n8n::FaultKind::Invalid && m_page.withoutPinnedData && fault.said.contains(QLatin1String("excludePinnedData")))
        m_page.withoutPinnedData = false;
    else
        return false;
    askFor({});
    return true;
}

void WorkflowScan::receive(Told<QByteArray> told)
{
    m_asking = false;
    if (m_over || m_fault)
        return endIfDone();
    if (!told) {
        if (!startOver(told.value.error()))
            fail(told.value.error());
        return;
    }
    const QByteArray page = *std::move(told.value);
    const QByteArray next = n8n::api::nextCursor(page);
    if (++m_pages > mostPages || (!next.isEmpty() && next == m_page.cursor))
        return fail({n8n::FaultKind::NotN8n, 200, {}, std::nullopt});
    // At most one page is being read and one is on its way or waits: memory has its bound in that.
    if (m_beingRead > 0) {
        m_waiting = page;
        m_page.cursor = next;
        return;
    }
    lookThrough(page);
    if (!next.isEmpty())
        askFor(next);
    else
        m_page.cursor.clear();
}

void WorkflowScan::lookThrough(const QByteArray &page)
{
    ++m_beingRead;
    m_reader.start([this, page] {
        const bool whole = m_finder.read(page);
        const int workflows = m_finder.uses().workflows;
        QMetaObject::invokeMethod(this, [this, whole, workflows] { looked(whole, workflows); }, Qt::QueuedConnection);
    });
}

void WorkflowScan::looked(bool whole, int workflows)
{
    --m_beingRead;
    Q_EMIT progressed(workflows);
    if (!whole)
        return fail({n8n::FaultKind::NotN8n, 200, {}, std::nullopt});
    if (!m_waiting.isEmpty() && !m_fault) {
        lookThrough(std::exchange(m_waiting, {}));
        if (!m_page.cursor.isEmpty())
            askFor(m_page.cursor);
    }
    endIfDone();
}

void WorkflowScan::fail(n8n::Fault fault)
{
    if (!m_fault)
        m_fault = std::move(fault);
    m_waiting.clear();
    endIfDone();
}

void WorkflowScan::endIfDone()
{
    // Who stopped it does not wait for the answer that is still under way.
    if (m_over || m_beingRead > 0 || !m_waiting.isEmpty() || (m_asking && !m_fault))
        return;
    m_over = true;
    Q_EMIT finished();
}

} // namespace kd
