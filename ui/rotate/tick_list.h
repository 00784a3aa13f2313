#pragma once

#include <QStandardItemModel>
#include <QWidget>

class QListView;
class QPushButton;

namespace kd::ui {

/// Things to be ticked one by one, however many there are: the space bar or a click ticks, and one button ticks them all.
class TickList : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString text;
    };
    explicit TickList(const QString &name, QWidget *parent = nullptr);

    void show(const QList<Entry> &entries);
    /// Where a tick is worth something only if each was thought of.
    void forbidAll();
    [[nodiscard]] QStringList ticked() const;
    [[nodiscard]] int count() const { return m_model.rowCount(); }
    void setTicked(const QStringList &ids);

Q_SIGNALS:
    void changed();

private:
    void fit();

    QStandardItemModel m_model;
    QListView *m_list;
    QPushButton *m_all;
};

} // namespace kd::ui
