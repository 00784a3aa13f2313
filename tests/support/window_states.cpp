#include "tests/support/window_states.h"

#include "app/gui/render.h"
#include "tests/support/case_builder.h"
#include "tests/support/rotation_views.h"
#include "ui/dialogs/practice_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/exchanges/exchanges_page.h"
#include "ui/handbook/handbook_page.h"
#include "ui/rotate/rotation_wizard.h"
#include "ui/keys/add_key_dialog.h"
#include "ui/keys/forget_question.h"
#include "ui/keys/keys_page.h"
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

ui::ShownKey heldKey(const char *label, const char *host, int madeDaysAgo, int dueInDays, ui::Acceptance acceptance = ui::Acceptance::NotAsked, const char *sentence = "")
{
    const QDate today = QDate::currentDate();
    ui::ShownKey key;
    key.known.name = {QByteArray(host).contains('.') ? HeldKind::N8nApiKey : HeldKind::ProviderKey, QString::fromUtf8(host), QString::fromUtf8(label)};
    key.known.address = key.known.name.kind == HeldKind::N8nApiKey ? QStringLiteral("https://") + key.known.name.host : QString();
    key.known.fingerprint = QStringLiteral("fp:5858e2");
    key.known.created = QDateTime(today.addDays(-madeDaysAgo), QTime(12, 0));
    key.known.due = today.addDays(dueInDays);
    if (acceptance == ui::Acceptance::Accepted)
        key.known.lastProven = QDateTime(today, QTime(12, 0));
    key.masked = QStringLiteral("n8n_api_…cdef");
    key.acceptance = acceptance;
    key.sentence = QString::fromUtf8(sentence);
    return key;
}

QList<ui::ShownKey> heldKeys()
{
    QList<ui::ShownKey> keys = {heldKey("CI, March", "n8n.example.com", 88, 2, ui::Acceptance::Accepted, "The key is accepted, and a broken one is refused."),
                                heldKey("main", "n8n.example.com", 120, -30, ui::Acceptance::Refused, "The key has expired."),
                                heldKey("chat bot", "openai", 12, 78, ui::Acceptance::Asking), heldKey("backup of the workflows of the sales team", "n8n.sales.internal.example.com:8443", 3, 87),
                                heldKey("old", "n8n.example.com", 300, 20)};
    keys.last().state = ListedKey::State::Gone;
    return keys;
}

void showKeys(ui::MainWindow &window, const QList<ui::ShownKey> &keys, ui::KeyringLine::Stands stands, const char *sentence)
{
    ui::KeysPage *page = window.keysPage();
    page->setToday(QDate::currentDate(), 14);
    page->show(keys);
    page->say(stands, QString::fromUtf8(sentence));
    window.go(Page::Keys);
}

void ask(ui::MainWindow &window)
{
    showReport(window, makeReport(Case(), texts().catalogue, texts().tree));
}

/// And the wizard's own, each as a dialog.
std::vector<WindowState> withWizard(std::vector<WindowState> states)
{
    for (const WizardState &state : wizardStates()) {
        states.push_back({state.name, [](ui::MainWindow &) {}, [enter = state.enter](ui::MainWindow &window) {
                              auto *wizard = new ui::RotationWizard(&window);
                              static_cast<QWidget *>(wizard)->show(); // from then on its first page is there
                              enter(*wizard);
                              return wizard;
                          }});
    }
    return states;
}

} // namespace

const Texts &texts()
{
    static const Texts loaded = *Texts::load();
    return loaded;
}

const std::vector<WindowState> &windowStates()
{
    static const std::vector<WindowState> states = withWizard({
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
        {"start-due",
         [](ui::MainWindow &window) { window.start()->showDue(QStringLiteral("2 keys are due. main (n8n.example.com): 30 days ago · CI, March (n8n.example.com): in 2 days")); },
         {}},
        {"keys-empty", [](ui::MainWindow &window) { showKeys(window, {}, ui::KeyringLine::Stands::Ready, "No key is kept in the keyring."); }, {}},
        {"keys-waiting", [](ui::MainWindow &window) { showKeys(window, {}, ui::KeyringLine::Stands::Waiting, "Waiting for the keyring: its dialog asks for a password."); }, {}},
        {"keys-absent",
         [](ui::MainWindow &window) {
             showKeys(window, {}, ui::KeyringLine::Stands::Trouble,
                      "There is no keyring on the session bus, and keys are kept nowhere else. Install one, such as gnome-keyring (apt install gnome-keyring libsecret-1-0), or switch on the Secret Service of KeePassXC.");
         },
         {}},
        {"keys-locked",
         [](ui::MainWindow &window) {
             QList<ui::ShownKey> known = heldKeys().mid(0, 2);
             for (ui::ShownKey &key : known)
                 key.masked.clear();
             showKeys(window, known, ui::KeyringLine::Stands::Trouble, "The keyring is locked. Unlock it in Passwords and Keys or by signing in to the desktop, and try again.");
         },
         {}},
        {"keys-checking", [](ui::MainWindow &window) { showKeys(window, heldKeys(), ui::KeyringLine::Stands::Busy, "Asking whether chat bot (openai) is still accepted: 3 of 5."); }, {}},
        {"keys", [](ui::MainWindow &window) { showKeys(window, heldKeys(), ui::KeyringLine::Stands::Ready, "5 keys are kept in the keyring."); }, {}},
        {"keys-add",
         [](ui::MainWindow &window) { showKeys(window, heldKeys(), ui::KeyringLine::Stands::Ready, "5 keys are kept in the keyring."); },
         [](ui::MainWindow &window) {
             auto *dialog = new ui::AddKeyDialog({{QStringLiteral("openai"), QStringLiteral("OpenAI")}}, QDate::currentDate(), 90, &window);
             dialog->suggestAddress(QStringLiteral("https://n8n.example.com"));
             dialog->refuse(QStringLiteral("Another key is kept as n8n-api-key/n8n.example.com/main already."), true);
             return dialog;
         }},
        {"keys-forget",
         [](ui::MainWindow &window) { showKeys(window, heldKeys(), ui::KeyringLine::Stands::Ready, "5 keys are kept in the keyring."); },
         [](ui::MainWindow &window) { return new ui::ForgetQuestion(heldKeys().constFirst(), &window); }},
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
    });
    return states;
}

} // namespace kd::test
