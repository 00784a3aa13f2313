#include "app/gui/program.h"

#include "app/gui/desktop_notice.h"
#include "app/gui/render.h"
#include "core/io/keychain_vault.h"
#include "core/io/program_log.h"
#include "core/io/state_folder.h"
#include "practice/world.h"
#include "ui/dialogs/practice_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/keys/keys_page.h"
#include "ui/look/scroll_area_guard.h"
#include "ui/start/key_field.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace kd::gui {

namespace {

const auto windowPart = QStringLiteral("window");
const auto trailPart = QStringLiteral("trail");

/// Opened without a nested event loop; it goes when it is closed.
template <typename Dialog> void open(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

Program::Program(const Texts &texts) : m_texts(texts), m_settings(m_store.load())
{
    m_appearance.apply(m_settings.appearance);
    keepLogIn(m_settings.logFolder);
}

Program::~Program()
{
    // The clipboard's own clearing needs the application, which outlives this.
    m_rotations.reset();
    m_keys.reset();
    m_conductor.reset();
    m_window.reset();
    m_clipboard.reset();
}

void Program::open()
{
    ui::guardScrollAreas();
    m_window = std::make_unique<ui::MainWindow>(m_texts.catalogue, m_texts.tree);
    m_conductor = std::make_unique<Conductor>(*m_window, m_texts, m_settings);
    m_keys = std::make_unique<KeysDesk>(*m_window, m_texts, m_settings, std::make_unique<KeychainVault>(VaultSettings()));
    m_rotations = std::make_unique<RotationDesk>(*m_window, m_texts, m_settings, m_keys->vault());
    connectWindow();
    connectRotations();
    restoreLayout();
    m_window->show();
    // What need not be there at the first glance comes after it.
    QMetaObject::invokeMethod(this, [this] {
        m_instance.listen();
        showRecent();
        tellProblems();
        if (const QString waits = m_rotations->offerWhatCanGoOn(); !waits.isEmpty())
            m_window->tell(waits);
    }, Qt::QueuedConnection);
}

void Program::connectWindow()
{
    ui::MainWindow *window = m_window.get();
    connect(window, &ui::MainWindow::openWanted, this, &Program::pickFiles);
    connect(window, &ui::MainWindow::pasteWanted, this, &Program::pasteText);
    connect(window, &ui::MainWindow::settingsWanted, this, &Program::showSettings);
    connect(window, &ui::MainWindow::reportWanted, this, &Program::showReport);
    connect(window, &ui::MainWindow::ticketWanted, this, &Program::copyTicket);
    connect(window, &ui::MainWindow::practiceWanted, this, &Program::showPractices);
    connect(window, &ui::MainWindow::aboutWanted, this, &Program::showAbout);
    connect(window, &ui::MainWindow::closing, this, &Program::close);
    connect(window, &ui::MainWindow::copyWanted, this, &Program::copyText);
    connect(window, &ui::MainWindow::linkWanted, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(window->start(), &ui::StartPage::recentWanted, this, &Program::openRecent);
    connect(window->start()->keyField(), &ui::KeyField::copyWanted, this, &Program::copySecret);
    connect(m_conductor.get(), &Conductor::concluded, this, &Program::keepCase);
    connect(&m_instance, &SingleInstance::filesGiven, this, [this](const QStringList &paths) {
        openFiles(paths);
        m_window->raise();
        m_window->activateWindow();
    });
}

void Program::connectRotations()
{
    RotationDesk *desk = m_rotations.get();
    connect(m_window.get(), &ui::MainWindow::keysPageMade, desk, [desk](ui::KeysPage *page) { connect(page, &ui::KeysPage::rotateWanted, desk, &RotationDesk::open); });
    connect(m_window.get(), &ui::MainWindow::rotationWanted, desk, [desk] { desk->open(); });
    connect(m_window.get(), &ui::MainWindow::unfinishedRotationWanted, this, [this] {
        if (!m_rotations->offerUnfinished())
            m_window->say(tr("No change of a key is unfinished."));
    });
    connect(desk, &RotationDesk::linkWanted, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(desk, &RotationDesk::copyWanted, this, &Program::copyText);
    connect(desk, &RotationDesk::secretCopyWanted, this, &Program::copySecret);
    connect(desk, &RotationDesk::over, this, [this](const QString &sentence) {
        m_keys->sayDue();
        // Who looks at it need not be told.
        if (!QApplication::activeWindow())
            showDesktopNotice(tr("A rotation has come to an end, or waits"), sentence);
    });
}

void Program::openFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_conductor->openFiles(paths);
}

Result<void> Program::practise(const QString &fault, const QString &family)
{
    return m_conductor->practise(fault, family);
}

void Program::pickFiles()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Open a case file, an error text or a log"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Program::openFiles);
    gui::open(dialog);
}

void Program::pasteText()
{
    m_conductor->giveText(QApplication::clipboard()->text());
}

ui::SecretClipboard &Program::clipboard()
{
    if (!m_clipboard) {
        m_clipboard = std::make_unique<ui::SecretClipboard>();
        connect(m_clipboard.get(), &ui::SecretClipboard::cleared, this, [this] { m_window->say(tr("The copied key was cleared from the clipboard.")); });
    }
    return *m_clipboard;
}

void Program::copyText(const QString &text)
{
    clipboard().copyText(text);
    m_window->say(tr("Copied."));
}

void Program::copySecret(const SharedSecret &secret)
{
    clipboard().copySecret(*secret);
    m_window->say(clipboard().timeLeftInWords());
}

void Program::showSettings()
{
    auto *dialog = new ui::SettingsDialog(m_settings, stateFolder(), m_window.get());
    connect(dialog, &ui::SettingsDialog::chosen, this, &Program::takeSettings);
    connect(dialog, &ui::SettingsDialog::folderWanted, this, [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    gui::open(dialog);
}

void Program::takeSettings(const ui::Settings &settings)
{
    if (settings.language != m_settings.language)
        m_window->say(tr("The language changes with the next start."));
    m_settings = settings;
    m_appearance.apply(settings.appearance);
    m_conductor->setSettings(settings);
    m_keys->setSettings(settings);
    m_rotations->setSettings(settings);
    m_store.save(settings);
    tellProblems();
}

void Program::showReport()
{
    if (!m_conductor->report())
        return;
    // What is previewed stays what it was, whatever is asked meanwhile.
    const Report report = *m_conductor->report();
    auto *dialog = new ui::ReportDialog([report, this](ui::ReportFormat format) { return render(report, m_conductor->sentences(), format); },
                                        QStringLiteral("keydoctor-") + report.verdict.id, m_window.get());
    connect(dialog, &ui::ReportDialog::copyWanted, this, &Program::copyText);
    connect(dialog, &ui::ReportDialog::saveWanted, this, [this, dialog](const QByteArray &bytes, const QString &name) { save(bytes, name, dialog); });
    gui::open(dialog);
}

void Program::save(const QByteArray &bytes, const QString &suggestedName, ui::ReportDialog *shown)
{
    auto *dialog = new QFileDialog(shown, tr("Save the report"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, shown, [bytes, shown](const QString &path) {
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size() && file.commit();
        shown->say(saved ? ui::Mood::Good : ui::Mood::Bad, saved ? tr("Saved as %1.").arg(path) : tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
    gui::open(dialog);
}

void Program::copyTicket()
{
    if (m_conductor->report())
        copyText(QString::fromUtf8(render(*m_conductor->report(), m_conductor->sentences(), ui::ReportFormat::Markdown)));
}

void Program::showPractices()
{
    QList<ui::PracticeChoice> choices;
    const QList<practice::Listed> all = practice::listed();
    for (const practice::Listed &each : all)
        choices.append({each.fault, each.sentence, each.families});
    auto *dialog = new ui::PracticeDialog(choices, m_window.get());
    connect(dialog, &ui::PracticeDialog::chosen, this, [this](const QString &fault, const QString &family) {
        if (const auto started = practise(fault, family); !started)
            m_window->tell(started.error().sentence);
    });
    gui::open(dialog);
}

void Program::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Key Doctor"),
                                tr("Key Doctor %1 finds whose “401 Unauthorized” it is around n8n, proves it, and says what to do.").arg(QStringLiteral(KEYDOCTOR_VERSION)),
                                QMessageBox::Close, m_window.get());
    box->setTextFormat(Qt::PlainText);
    gui::open(box);
}

void Program::keepCase()
{
    if (m_conductor->isPractising())
        return;
    m_recent.add(*m_conductor->report(), m_conductor->sentences());
    showRecent();
    tellProblems();
}

void Program::showRecent()
{
    QStringList lines;
    m_recentShown = m_recent.list();
    const Sentences &sentences = m_conductor->sentences();
    for (const RecentCase &recent : std::as_const(m_recentShown))
        lines << QStringLiteral("%1 · %2 · %3").arg(recent.host.isEmpty() ? tr("no address") : recent.host, QLocale().toString(recent.at.toLocalTime(), QLocale::ShortFormat), sentences.title(recent.cause));
    m_window->start()->showRecent(lines);
}

void Program::openRecent(int row)
{
    if (row >= 0 && row < m_recentShown.size())
        openFiles({m_recentShown.at(row).file});
}

void Program::tellProblems()
{
    for (auto problem = m_store.takeProblem(); problem; problem = m_store.takeProblem())
        m_window->tell(problem->sentence);
    for (auto problem = m_recent.takeProblem(); problem; problem = m_recent.takeProblem())
        m_window->tell(problem->sentence);
}

void Program::restoreLayout()
{
    m_window->restoreGeometry(m_store.layout(windowPart));
    m_window->setTrailLayout(m_store.layout(trailPart));
}

void Program::close()
{
    m_conductor->stop();
    m_keys->cancel();
    m_window->start()->wipe();
    m_store.saveLayout(windowPart, m_window->saveGeometry());
    m_store.saveLayout(trailPart, m_window->trailLayout());
}

} // namespace kd::gui
