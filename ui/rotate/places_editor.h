#pragma once

#include "core/rotate/place.h"

#include <QStringListModel>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace kd::ui {

class StateLine;

/// Where a key is entered outside n8n, as the person knows it: the usual places to tick, others in their own words, and files that
/// this program may change.
class PlacesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesEditor(QWidget *parent = nullptr);

    /// Without ids. What stands in the fields and was not added yet counts too.
    [[nodiscard]] QList<rotate::Place> places() const;
    /// False where a file is named by half; that is said then.
    [[nodiscard]] bool check();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTicks();
    [[nodiscard]] std::optional<rotate::Place> typedFile() const;
    [[nodiscard]] std::optional<rotate::Place> typedOther() const;
    void sayWhatAFileNeeds();
    bool addFile();
    bool addOther();
    void add(const rotate::Place &place);
    void follow();

    QList<QCheckBox *> m_ticks;
    QLineEdit *m_other;
    QLineEdit *m_path;
    QLineEdit *m_variable;
    StateLine *m_fault;
    QList<rotate::Place> m_added;
    QStringListModel m_model;
    QListView *m_list;
    QPushButton *m_remove;
};

} // namespace kd::ui
