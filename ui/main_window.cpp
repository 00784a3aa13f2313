#include "ui/main_window.h"

#include "ui/exchanges/exchanges_page.h"
#include "ui/handbook/handbook_page.h"
#include "ui/keys/keys_page.h"
#include "ui/look/message_bar.h"
#include "ui/start/practice_strip.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QVBoxLayout>

namespace kd::ui {

MainWindow::MainWindow(const Catalogue &catalogue, const Tree &tree, QWidget *parent)
    : QMainWindow(parent), m_catalogue(catalogue), m_sentences(catalogue), m_stack(new QStackedWidget), m_start(new StartPage(m_sentences, *tree.find(tree.start()))),
      m_tree(tree), m_messages(new MessageBar), m_practice(new PracticeStrip)
{
    setAcceptDrops(true);
    resize(1000, 680);
    showSubject({});
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_practice);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(whole);
    m_start->takeFocus();
    statusBar()->setSizeGripEnabled(false);
    makeMenus();
    setRunning(false);
    setHasReport(false, false);

    connect(m_start, &StartPage::findWanted, this, &MainWindow::findWanted);
    connect(m_start, &StartPage::practiceWanted, this, &MainWindow::practiceWanted);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openWanted);
    connect(m_start, &StartPage::pasteWanted, this, &MainWindow::pasteWanted);
    connect(m_start, &StartPage::keysWanted, this, [this] { go(Page::Keys); });
    connect(m_practice, &PracticeStrip::healWanted, this, &MainWindow::healWanted);
    connect(m_practice, &PracticeStrip::endWanted, this, &MainWindow::practiceEndWanted);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&New case"), QKeySequence::New, &MainWindow::newWanted);
    add(file, tr("&Open a file …"), QKeySequence::Open, &MainWindow::openWanted);
    add(file, tr("&Paste a text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &MainWindow::pasteWanted);
    file->addSeparator();
    m_ticketAction = add(file, tr("&Copy the report for a ticket"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &MainWindow::ticketWanted);
    m_reportAction = add(file, tr("Preview and &save the report …"), QKeySequence::Save, &MainWindow::reportWanted);
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainWindow::close);

    m_keysMenu = menuBar()->addMenu(tr("&Keys"));
    add(m_keysMenu, tr("&Keys in the keyring"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { go(Page::Keys); });
    add(m_keysMenu, tr("C&hange a key, step by step …"), {}, [this] { Q_EMIT rotationWanted(); });
    add(m_keysMenu, tr("&Go on with an unfinished change …"), {}, [this] { Q_EMIT unfinishedRotationWanted(); });
    // The rest is the page's own; a menu that is opened calls for it.
    connect(m_keysMenu, &QMenu::aboutToShow, this, [this] { (void)keysPage(); });

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    m_findAction = add(tools, tr("&Find the cause"), QKeySequence(Qt::Key_F5), &MainWindow::findWanted);
    m_cancelAction = add(tools, tr("&Cancel"), QKeySequence(Qt::Key_Escape), &MainWindow::cancelWanted);
    m_againAction = add(tools, tr("Check &again"), QKeySequence(Qt::CTRL | Qt::Key_R), &MainWindow::checkAgainWanted);
    tools->addSeparator();
    add(tools, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::back);
    add(tools, tr("&Start page"), QKeySequence(Qt::CTRL | Qt::Key_1), [this] { go(Page::Start); });
    m_trailAction = add(tools, tr("&Verdict"), QKeySequence(Qt::CTRL | Qt::Key_2), [this] { go(Page::Trail); });
    add(tools, tr("&Exchanges"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { go(Page::Exchanges); });
    tools->addSeparator();
    add(tools, tr("&Try it on a practice n8n …"), {}, &MainWindow::practiceWanted);
    m_healAction = add(tools, tr("Take the practice fault a&way"), {}, &MainWindow::healWanted);
    m_practiceEndAction = add(tools, tr("&Leave the practice"), {}, &MainWindow::practiceEndWanted);
    tools->addSeparator();
    add(tools, tr("Sett&ings …"), QKeySequence::Preferences, &MainWindow::settingsWanted);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Handbook"), QKeySequence::HelpContents, [this] { go(Page::Handbook); });
    add(help, tr("&About Key Doctor"), {}, &MainWindow::aboutWanted);
    showPractice({}, false);
}

TrailPage *MainWindow::trail()
{
    if (m_trail)
        return m_trail;
    m_trail = new TrailPage(m_sentences, m_tree, &m_exchanges);
    m_trail->splitter()->restoreState(m_trailLayout);
    m_stack->addWidget(m_trail);
    connect(m_trail, &TrailPage::cancelWanted, this, &MainWindow::cancelWanted);
    connect(m_trail, &TrailPage::answered, this, &MainWindow::answered);
    connect(m_trail, &TrailPage::rotationWanted, this, &MainWindow::rotationWanted);
    VerdictPane *verdict = m_trail->verdict();
    connect(verdict, &VerdictPane::checkAgainWanted, this, &MainWindow::checkAgainWanted);
    connect(verdict, &VerdictPane::reportWanted, this, &MainWindow::reportWanted);
    connect(verdict, &VerdictPane::ticketWanted, this, &MainWindow::ticketWanted);
    connect(verdict, &VerdictPane::copyWanted, this, &MainWindow::copyWanted);
    connect(verdict, &VerdictPane::linkWanted, this, &MainWindow::linkWanted);
    connect(verdict, &VerdictPane::exchangeWanted, this, &MainWindow::showExchange);
    connect(verdict, &VerdictPane::causeWanted, this, &MainWindow::showCause);
    connect(verdict, &VerdictPane::platformPicked, this, &MainWindow::platformPicked);
    return m_trail;
}

QByteArray MainWindow::trailLayout() const
{
    return m_trail ? m_trail->splitter()->saveState() : m_trailLayout;
}

void MainWindow::setTrailLayout(const QByteArray &layout)
{
    m_trailLayout = layout;
}

ExchangesPage *MainWindow::exchangesPage()
{
    if (!m_exchangesPage) {
        m_exchangesPage = new ExchangesPage;
        m_exchangesPage->show(m_exchangesShown);
        m_stack->addWidget(m_exchangesPage);
        connect(m_exchangesPage, &ExchangesPage::copyWanted, this, &MainWindow::copyWanted);
    }
    return m_exchangesPage;
}

void MainWindow::showExchanges(const QList<Exchange> &exchanges)
{
    m_exchangesShown = exchanges;
    m_exchanges.setExchanges(exchanges);
    if (m_exchangesPage)
        m_exchangesPage->show(exchanges);
}

void MainWindow::appendExchange(const Exchange &exchange)
{
    m_exchangesShown.append(exchange);
    m_exchanges.append(exchange);
    if (m_exchangesPage)
        m_exchangesPage->append(exchange);
}

HandbookPage *MainWindow::handbook()
{
    if (!m_handbook) {
        m_handbook = new HandbookPage(m_catalogue);
        m_stack->addWidget(m_handbook);
        connect(m_handbook, &HandbookPage::copyWanted, this, &MainWindow::copyWanted);
        connect(m_handbook, &HandbookPage::linkWanted, this, &MainWindow::linkWanted);
    }
    return m_handbook;
}

KeysPage *MainWindow::keysPage()
{
    if (!m_keysPage) {
        m_keysPage = new KeysPage;
        m_stack->addWidget(m_keysPage);
        m_keysMenu->addSeparator();
        m_keysMenu->addActions(m_keysPage->menuActions());
        // What is chosen in the menu is seen on the page.
        for (QAction *action : m_keysPage->menuActions())
            connect(action, &QAction::triggered, this, [this] { go(Page::Keys); });
        Q_EMIT keysPageMade(m_keysPage);
    }
    return m_keysPage;
}

MainWindow::Page MainWindow::page() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_start)
        return Page::Start;
    if (m_trail && shown == m_trail)
        return Page::Trail;
    if (m_keysPage && shown == m_keysPage)
        return Page::Keys;
    return m_handbook && shown == m_handbook ? Page::Handbook : Page::Exchanges;
}

void MainWindow::go(Page wanted)
{
    if (wanted == page())
        return;
    m_visited.append(page());
    switch (wanted) {
    case Page::Start:
        m_stack->setCurrentWidget(m_start);
        break;
    case Page::Trail:
        m_stack->setCurrentWidget(trail());
        break;
    case Page::Exchanges:
        m_stack->setCurrentWidget(exchangesPage());
        break;
    case Page::Keys:
        m_stack->setCurrentWidget(keysPage());
        break;
    case Page::Handbook:
        m_stack->setCurrentWidget(handbook());
        break;
    }
    if (!m_stack->currentWidget()->isAncestorOf(focusWidget()))
        m_stack->currentWidget()->setFocus();
}

void MainWindow::back()
{
    if (page() == Page::Trail && m_trail->back())
        return;
    if (m_visited.isEmpty())
        return;
    const Page before = m_visited.takeLast();
    const qsizetype depth = m_visited.size();
    go(before);
    m_visited.resize(depth);
}

void MainWindow::showExchange(int number)
{
    exchangesPage()->select(number);
    go(Page::Exchanges);
}

void MainWindow::showCause(const QString &id)
{
    handbook()->open(id);
    go(Page::Handbook);
}

void MainWindow::setRunning(bool running)
{
    m_findAction->setEnabled(!running);
    m_cancelAction->setEnabled(running);
    m_trailAction->setEnabled(running || m_trailAction->isEnabled());
}

void MainWindow::setHasReport(bool has, bool mayCheckAgain)
{
    m_againAction->setEnabled(mayCheckAgain);
    m_reportAction->setEnabled(has);
    m_ticketAction->setEnabled(has);
    m_trailAction->setEnabled(has);
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence, 8000);
}

void MainWindow::tell(const QString &sentence)
{
    m_messages->say(sentence);
}

void MainWindow::showPractice(const QString &sentence, bool faultThere)
{
    m_practice->show(sentence, faultThere);
    m_healAction->setEnabled(faultThere);
    m_practiceEndAction->setEnabled(!sentence.isEmpty());
}

void MainWindow::showSubject(const QString &host)
{
    setWindowTitle(host.isEmpty() ? tr("Key Doctor") : tr("%1 – Key Doctor").arg(host));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
    else
        Q_EMIT textGiven(event->mimeData()->text());
}

} // namespace kd::ui
