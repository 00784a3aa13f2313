#pragma once

#include "ui/keys/keyring_line.h"
#include "ui/keys/shown_key.h"

#include <optional>

class QAction;
class QLabel;
class QModelIndex;
class QRegularExpression;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace kd::ui {

class FilterBox;
class KeyDetail;
class KeysModel;

/// What the keyring holds: every key in a table, the chosen one below it, and what can be done with it. It asks nobody, and
/// sees no key.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget *parent = nullptr);

    void show(const QList<ShownKey> &keys);
    using QWidget::show;
    void change(const ShownKey &key);
    void say(KeyringLine::Stands stands, const QString &sentence);
    void setToday(const QDate &today, int toldDays);
    void choose(const KeyName &name);
    [[nodiscard]] std::optional<ShownKey> chosen() const;
    [[nodiscard]] const QList<ShownKey> &keys() const;

    /// For the menu, which offers what the page offers.
    [[nodiscard]] QList<QAction *> menuActions() const;

Q_SIGNALS:
    /// It came before the person's eyes.
    void entered();
    void addWanted();
    void checkWanted(const QList<kd::KeyName> &names);
    /// The person was asked and has said yes.
    void forgetWanted(const kd::KeyName &name);
    void rotateWanted(const kd::KeyName &name);
    void cancelWanted();
    void againWanted();

protected:
    void changeEvent(QEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QAction *makeAction(const QString &text, const QString &description);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeKeys();
    void setUpTable();
    void measureTable();
    void fitOwner();
    void filter(const QRegularExpression &wanted);
    void sayHowMany();
    void sayWhatWouldFill();
    void showChosen();
    void enableActions();
    void askToForget();

    KeysModel *m_model;
    QSortFilterProxyModel *m_shown;
    KeyringLine *m_line;
    QAction *m_add;
    QAction *m_check;
    QAction *m_checkAll;
    QAction *m_forget;
    QAction *m_rotate;
    FilterBox *m_filter;
    QTableView *m_table;
    QStackedWidget *m_fits; ///< the table, or that nothing fits the filter
    KeyDetail *m_detail;
    QSplitter *m_splitter;
    QLabel *m_empty;
    QStackedWidget *m_pages; ///< what would fill it, or the keys
    KeyringLine::Stands m_stands = KeyringLine::Stands::Ready;
    int m_toldDays = 0;
};

} // namespace kd::ui
