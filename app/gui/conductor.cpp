#include "app/gui/conductor.h"

#include "core/io/network_courier.h"
#include "core/read/address.h"
#include "core/report/case_json.h"

#include <QFile>

namespace kd::gui {

namespace {

constexpr qint64 largestCase = 64 * 1024 * 1024;

} // namespace

Conductor::Conductor(DiagnosisWindow &window, const Texts &texts) : m_window(window), m_texts(texts)
{
    connect(&m_window, &DiagnosisWindow::wanted, this, &Conductor::diagnose);
    connect(&m_window, &DiagnosisWindow::cancelled, this, [this] {
        if (m_diagnosis)
            m_diagnosis->stop();
    });
}

Conductor::~Conductor() = default;

void Conductor::diagnose()
{
    Question question;
    auto address = readAddress(m_window.address());
    if (!address)
        return m_window.showProblem(address.error().sentence);
    question.address = *std::move(address);
    if (!m_window.direct().trimmed().isEmpty()) {
        auto direct = readAddress(m_window.direct());
        if (!direct)
            return m_window.showProblem(tr("Direct address: %1").arg(direct.error().sentence));
        question.direct = *std::move(direct);
    }
    question.key = m_window.key();
    auto courier = NetworkCourier::create({});
    if (!courier)
        return m_window.showProblem(courier.error().sentence);
    m_diagnosis.reset();
    m_courier = *std::move(courier);
    m_diagnosis = std::make_unique<Diagnosis>(m_courier.get(), std::move(question));
    connect(m_diagnosis.get(), &Diagnosis::heard, this, [this](const Exchange &exchange) {
        m_window.showBusy(tr("#%1 %2").arg(exchange.number).arg(exchange.request.url));
    });
    connect(m_diagnosis.get(), &Diagnosis::finished, this, &Conductor::show);
    m_window.showBusy(tr("Asking …"));
    m_diagnosis->start();
}

void Conductor::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_window.showProblem(tr("The file cannot be read: %1").arg(file.errorString()));
    const auto subject = caseFromJson(file.read(largestCase + 1), path);
    if (!subject)
        return m_window.showProblem(subject.error().sentence);
    show(*subject);
}

void Conductor::show(const Case &subject)
{
    const Report report = makeReport(subject, m_texts.catalogue, m_texts.tree);
    const Sentences sentences(m_texts.catalogue);
    m_window.showPage(layOut(report, sentences), sentences.of(report.verdict), report.verdict.id);
}

} // namespace kd::gui
