#pragma once

#include "ui/exchanges/exchanges_model.h"
#include "ui/start/start_page.h"
#include "ui/trail/trail_page.h"

#include <QMainWindow>
#include <QStackedWidget>

class QLabel;
class QMenu;

namespace kd::ui {

class ExchangesPage;
class HandbookPage;
class KeysPage;
class MessageBar;
class PracticeStrip;

/// The one window: pages in a stack, and every action in a menu. It shows what it is given and says what the person
/// wants; it decides nothing and can open no socket.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Catalogue &catalogue, const Tree &tree, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Page { Start, Trail, Exchanges, Keys, Handbook };
    void go(Page page);
    [[nodiscard]] Page page() const;
    void back();
    /// There is no way back to the pages of a case that was left.
    void forgetVisited() { m_visited.clear(); }

    [[nodiscard]] StartPage *start() const { return m_start; }
    void showExchanges(const QList<Exchange> &exchanges);
    void appendExchange(const Exchange &exchange);
    /// How the trail's two sides share its width.
    [[nodiscard]] QByteArray trailLayout() const;
    void setTrailLayout(const QByteArray &layout);
    // Made when they are first looked at, so that the first page is there at once:
    [[nodiscard]] TrailPage *trail();
    [[nodiscard]] ExchangesPage *exchangesPage();
    [[nodiscard]] HandbookPage *handbook();
    [[nodiscard]] KeysPage *keysPage();

    /// Which actions make sense now.
    void setRunning(bool running);
    void setHasReport(bool has, bool mayCheckAgain);
    /// What has just been done, for a few seconds.
    void say(const QString &sentence);
    /// Something about the program itself, said once, until it is dismissed.
    void tell(const QString &sentence);
    /// `sentence` is empty where nobody practises.
    void showPractice(const QString &sentence, bool faultThere);
    void showSubject(const QString &host);

Q_SIGNALS:
    void newWanted();
    void findWanted();
    void cancelWanted();
    void checkAgainWanted();
    void openWanted();
    void pasteWanted();
    void reportWanted();
    void ticketWanted();
    void settingsWanted();
    void practiceWanted();
    void healWanted();
    void practiceEndWanted();
    void aboutWanted();
    void filesGiven(const QStringList &paths);
    void textGiven(const QString &text);
    void answered(const QString &node, const QString &choice);
    void platformPicked(const QString &platform);
    void copyWanted(const QString &text);
    void linkWanted(const QUrl &link);
    void closing();
    /// Whoever fills it is to listen to it.
    void keysPageMade(kd::ui::KeysPage *page);
    void rotationWanted();
    void unfinishedRotationWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void showExchange(int number);
    void showCause(const QString &id);

    const Catalogue &m_catalogue;
    Sentences m_sentences;
    QList<Exchange> m_exchangesShown;
    ExchangesModel m_exchanges;
    QStackedWidget *m_stack;
    StartPage *m_start;
    const Tree &m_tree;
    TrailPage *m_trail = nullptr;
    QByteArray m_trailLayout;
    ExchangesPage *m_exchangesPage = nullptr;
    HandbookPage *m_handbook = nullptr;
    KeysPage *m_keysPage = nullptr;
    QMenu *m_keysMenu = nullptr;
    QList<Page> m_visited;
    MessageBar *m_messages;
    PracticeStrip *m_practice;
    QAction *m_findAction = nullptr;
    QAction *m_cancelAction = nullptr;
    QAction *m_againAction = nullptr;
    QAction *m_reportAction = nullptr;
    QAction *m_ticketAction = nullptr;
    QAction *m_trailAction = nullptr;
    QAction *m_healAction = nullptr;
    QAction *m_practiceEndAction = nullptr;
};

} // namespace kd::ui
