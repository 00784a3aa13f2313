#pragma once

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QButtonGroup;
class QLineEdit;
class QListView;
class QPushButton;

namespace kd::ui {

class StateLine;

struct PracticeChoice {
    QString fault;
    QString sentence;
    QStringList families; ///< releases that can have it, such as 2.40
};

/// Picks a fault to be tried on a practice n8n. The worlds without a fault come last.
class PracticeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PracticeDialog(const QList<PracticeChoice> &choices, QWidget *parent = nullptr);

    /// Where there is such a fault.
    void pick(const QString &fault);

Q_SIGNALS:
    void chosen(const QString &fault, const QString &family);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<PracticeChoice> &choices);
    void makeFamilies(const QStringList &families, QWidget *into);
    void filter(const QString &text);
    void follow();
    void start();

    QStandardItemModel m_all;
    QSortFilterProxyModel m_shown;
    QLineEdit *m_filter;
    QListView *m_list;
    StateLine *m_state;
    QButtonGroup *m_families;
    QPushButton *m_start;
};

} // namespace kd::ui
