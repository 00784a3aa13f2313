#pragma once

#include "core/io/n8n_client.h"
#include "core/n8n/api_letters.h"
#include "core/n8n/uses.h"

#include <QThreadPool>

#include <optional>

namespace kd {

/// Looks through every workflow of an n8n for what is wanted: page after page over one connection, the next one asked for while
/// the one before is read beside it. n8n orders by id and counts off, so a workflow that is deleted meanwhile may hide another:
/// what must be certain is looked for again before it is relied on.
class WorkflowScan : public QObject
{
    Q_OBJECT

public:
    WorkflowScan(N8nClient &client, n8n::Access access, n8n::Wanted wanted, QObject *parent = nullptr);
    ~WorkflowScan() override;

    void start();
    /// Ends with what was found until then, and says so in fault().
    void stop();

    /// After finished().
    [[nodiscard]] const n8n::Uses &uses() const { return m_finder.uses(); }
    /// Why it is not complete; nothing where it is.
    [[nodiscard]] const std::optional<n8n::Fault> &fault() const { return m_fault; }
    [[nodiscard]] int pages() const { return m_pages; }

Q_SIGNALS:
    void progressed(int workflows);
    void finished();

private:
    void askFor(const QByteArray &cursor);
    void receive(Told<QByteArray> told);
    void lookThrough(const QByteArray &page);
    void looked(bool whole, int workflows);
    void fail(n8n::Fault fault);
    void endIfDone();
    [[nodiscard]] bool startOver(const n8n::Fault &fault);

    N8nClient &m_client;
    n8n::Access m_access;
    n8n::UseFinder m_finder; ///< only ever used by one of the pool's tasks, and after the last
    n8n::api::WorkflowPage m_page;
    QThreadPool m_reader;
    std::optional<n8n::Fault> m_fault;
    QByteArray m_waiting; ///< a page that came while two were still being read
    int m_pages = 0;
    int m_beingRead = 0;
    bool m_asking = false;
    bool m_over = false;
};

} // namespace kd
