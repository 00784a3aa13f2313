#pragma once

#include "core/report/sentence.h"
#include "ui/start/asked.h"

#include <QStringListModel>
#include <QWidget>

class QButtonGroup;
class QListView;
class QPushButton;

namespace kd::ui {

class AddressField;
class Disclosure;
class KeychainButton;
class KeyField;
class MoreFields;
class StateLine;

/// Where a case begins: where the refusal is seen, the address, the key, and whatever else a person can give.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `where` is the tree's first question.
    StartPage(const Sentences &sentences, const Node &where, QWidget *parent = nullptr);

    [[nodiscard]] Asked asked() const;
    void fill(const Asked &asked);
    /// To the first field.
    void takeFocus();
    /// Leaves no secret behind in any field.
    void wipe();

    void showProblem(const QString &sentence);
    /// What was dropped or pasted, one line each with what was found in it.
    void showGiven(const QStringList &lines);
    void showRecent(const QStringList &lines);
    [[nodiscard]] KeyField *keyField() const { return m_key; }
    [[nodiscard]] KeychainButton *keychain() const { return m_keychain; }
    /// A key from the keychain, and where it belongs if no address stands there yet.
    void takeKept(const SharedSecret &key, const QString &address);
    /// Keys that are due; empty where none is.
    void showDue(const QString &sentence);

Q_SIGNALS:
    void findWanted();
    void practiceWanted();
    void openWanted();
    void pasteWanted();
    void givenDropped(int row);
    void recentWanted(int row);
    void keysWanted();

private:
    QButtonGroup *m_where;
    QStringList m_choices;
    AddressField *m_address;
    KeyField *m_key;
    KeychainButton *m_keychain;
    AddressField *m_direct;
    MoreFields *m_more;
    Disclosure *m_moreLine;
    QPushButton *m_find;
    StateLine *m_problem;
    StateLine *m_due;
    QPushButton *m_showKeys;
    QListView *m_given;
    QStringListModel m_givenModel;
    QPushButton *m_drop;
    QListView *m_recent;
    QStringListModel m_recentModel;
};

} // namespace kd::ui
