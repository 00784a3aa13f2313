#include "tests/support/window_states.h"

#include "app/gui/render.h"
#include "tests/support/case_builder.h"
#include "ui/dialogs/practice_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/exchanges/exchanges_page.h"
#include "ui/handbook/handbook_page.h"
#include "ui/start/key_field.h"

#include <QLineEdit>

namespace kd::test {

namespace {

using Page = ui::MainWindow::Page;
using Run = ui::VerdictPane::Run;

CaseBuilder n8n()
{
    return asking("https://n8n.example.com/").direct("http://10.0.0.5:5678").heard(Side::Public, ask::health, 200, healthOk).heard(Side::Direct, ask::health, 200, healthOk);
}

Report reportOf(const CaseBuilder &builder, int numbersFrom = 1)
{
    Case subject = builder.subject();
    for (Exchange &exchange : subject.exchanges)
        exchange.number += numbersFrom - 1;
    return makeReport(std::move(subject), texts().catalogue, texts().tree);
}

Report stripped(int from = 1)
{
    return reportOf(n8n().heard(Side::Public, ask::keyScopeFree, 401, headerRequired).heard(Side::Public, ask::keyValidator, 401, headerRequired)
                        .heard(Side::Public, ask::controlScopeFree, 401, headerRequired).takesKey(Side::Direct),
                    from);
}

Report working(int from = 1)
{
    return reportOf(n8n().takesKey(Side::Public).takesKey(Side::Direct), from);
}

Report silent()
{
    return reportOf(asking("https://n8n.example.com/").heard(Side::Public, ask::health, 200, healthOk));
}

void showReport(ui::MainWindow &window, const Report &report, std::optional<Comparison> comparison = {}, Run run = Run::Whole)
{
    window.showSubject(QStringLiteral("n8n.example.com"));
    window.showExchanges(report.subject.exchanges);
    window.setHasReport(true, run != Run::Opened);
    window.trail()->show(report, comparison, run);
    window.go(Page::Trail);
}

ui::Asked typed(const char *key)
{
    ui::Asked asked;
    asked.where = QStringLiteral("client");
    asked.address = QStringLiteral("https://n8n.example.com/api/v1/workflows");
    asked.direct = QStringLiteral("http://10.0.0.5:5678");
    asked.key = share(Secret(key));
    return asked;
}

void probe(ui::MainWindow &window)
{
    const Report report = stripped();
    window.setRunning(true);
    window.trail()->begin(false);
    for (const Exchange &exchange : report.subject.exchanges)
        window.trail()->ask(exchange.probe, exchange.request.url);
    for (const Exchange &exchange : report.subject.exchanges.mid(0, 3))
        window.trail()->hear(exchange, report.walk);
    window.go(Page::Trail);
}

void ask(ui::MainWindow &window)
{
    showReport(window, makeReport(Case(), texts().catalogue, texts().tree));
}

} // namespace

const Texts &texts()
{
    static const Texts loaded = *Texts::load();
    return loaded;
}

const std::vector<WindowState> &windowStates()
{
    static const std::vector<WindowState> states{
        {"start-empty", [](ui::MainWindow &) {}, {}},
        {"start-hidden-character", [](ui::MainWindow &window) { window.start()->fill(typed("n8n_api_0123456789abcdef0123456789abcdef\u200Babcd3kQz")); }, {}},
        {"start-good-key", [](ui::MainWindow &window) { ui::Asked asked = typed(""); asked.key = share(Secret::take(n8nKey())); window.start()->fill(asked); }, {}},
        {"start-problem",
         [](ui::MainWindow &window) {
             ui::Asked asked = typed("YOUR_API_KEY");
             asked.address = QStringLiteral("n8n.example.com");
             window.start()->fill(asked);
             window.start()->showProblem(QStringLiteral("The n8n address cannot be read."));
         },
         {}},
        {"start-more",
         [](ui::MainWindow &window) {
             ui::Asked asked = typed("n8n_api_0123456789abcdef0123456789abcdef01234567");
             asked.email = QStringLiteral("owner@example.com");
             asked.password = share(Secret("correct horse"));
             window.start()->fill(asked);
             window.start()->showGiven({QStringLiteral("n8n.log: 2 known lines")});
             window.start()->showRecent({QStringLiteral("n8n.example.com · yesterday · The proxy drops the X-N8N-API-KEY header")});
         },
         {}},
        {"practice-strip",
         [](ui::MainWindow &window) {
             window.showPractice(QStringLiteral("This is a practice n8n with the fault proxy_strips_key_header."), true);
             window.tell(QStringLiteral("The settings cannot be kept: the folder cannot be written."));
         },
         {}},
        {"probing", probe, {}},
        {"cancelling", [](ui::MainWindow &window) { probe(window); window.trail()->cancelling(); }, {}},
        {"question", ask, {}},
        {"step", [](ui::MainWindow &window) { showReport(window, stripped()); window.trail()->back(); }, {}},
        {"cause", [](ui::MainWindow &window) { showReport(window, stripped()); }, {}},
        {"cancelled", [](ui::MainWindow &window) { showReport(window, silent(), {}, Run::Cancelled); }, {}},
        {"opened", [](ui::MainWindow &window) { showReport(window, stripped(), {}, Run::Opened); }, {}},
        {"fixed", [](ui::MainWindow &window) { const Report now = working(20); showReport(window, now, compare(stripped(), now)); }, {}},
        {"still", [](ui::MainWindow &window) { const Report now = stripped(20); showReport(window, now, compare(stripped(), now)); }, {}},
        {"healthy", [](ui::MainWindow &window) { showReport(window, working()); }, {}},
        {"undetermined", [](ui::MainWindow &window) { showReport(window, silent()); }, {}},
        {"exchanges-empty", [](ui::MainWindow &window) { window.go(Page::Exchanges); }, {}},
        {"exchanges", [](ui::MainWindow &window) { showReport(window, stripped()); window.exchangesPage()->select(3); window.go(Page::Exchanges); }, {}},
        {"handbook", [](ui::MainWindow &window) { window.handbook()->open(QStringLiteral("proxy_strips_key_header")); window.go(Page::Handbook); }, {}},
        {"settings", [](ui::MainWindow &) {}, [](ui::MainWindow &window) { return new ui::SettingsDialog({}, QStringLiteral("/home/you/.local/state/keydoctor"), &window); }},
        {"practice",
         [](ui::MainWindow &) {},
         [](ui::MainWindow &window) {
             QList<ui::PracticeChoice> choices;
             for (const Cause &cause : texts().catalogue.causes().mid(0, 40))
                 choices.append({cause.id, Sentences(texts().catalogue).title(cause.id), {QStringLiteral("1.100"), QStringLiteral("2.40")}});
             return new ui::PracticeDialog(choices, &window);
         }},
        {"report",
         [](ui::MainWindow &window) { showReport(window, stripped()); },
         [](ui::MainWindow &window) { static const Sentences sentences(texts().catalogue); return new ui::ReportDialog([](ui::ReportFormat format) { return gui::render(stripped(), sentences, format); }, QStringLiteral("keydoctor"), &window); }},
    };
    return states;
}

} // namespace kd::test
