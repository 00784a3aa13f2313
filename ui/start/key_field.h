#pragma once

#include "core/read/api_key.h"
#include "core/report/key_sentences.h"
#include "ui/look/tint.h"
#include "ui/start/key_edit.h"

#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QPushButton;

namespace kd {
struct Provider;
}

namespace kd::ui {

class StateLine;

/// The place for a key: what is wrong with its text is said while it is typed or pasted, and the corrected text stands ready.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    explicit KeyField(QWidget *parent = nullptr, Now now = &QDateTime::currentDateTimeUtc);

    /// For a label's buddy and the tab order.
    [[nodiscard]] KeyEdit *edit() const { return m_edit; }
    /// Null where the field is empty.
    [[nodiscard]] SharedSecret secret() const { return m_key.given; }
    [[nodiscard]] const KeyReading &reading() const { return m_key.reading; }
    void setSecret(const SharedSecret &secret);
    /// A key from the keychain: whatever becomes of it in the field, it is not shown before the field was empty.
    void setKept(const SharedSecret &secret);
    void wipe();
    /// Behind the field, in its row.
    void addBeside(QWidget *widget);
    /// In place of what is said of the text, until that changes.
    void say(Mood mood, const QString &sentence);
    /// It is this service's key that belongs here, and not n8n's.
    void askFor(std::shared_ptr<const Provider> service);

Q_SIGNALS:
    void changed();
    /// The corrected key, or a part that was picked while the key was shown.
    void copyWanted(const kd::SharedSecret &secret);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void say(const QList<KeySentence> &sentences);
    void keepPlaces();

    Now m_now;
    ReadKey m_key;
    std::shared_ptr<const Provider> m_service;
    bool m_kept = false; ///< it came from the keychain
    KeyEdit *m_edit;
    QHBoxLayout *m_row;
    QPushButton *m_show;
    StateLine *m_verdict;
    StateLine *m_about;
    QPushButton *m_use;
    QPushButton *m_copy;
};

} // namespace kd::ui
