#pragma once

#include "core/read/api_key.h"
#include "core/report/key_sentences.h"
#include "ui/start/key_edit.h"

#include <QWidget>

#include <functional>

class QPushButton;

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
    void wipe();

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
    KeyEdit *m_edit;
    QPushButton *m_show;
    StateLine *m_verdict;
    StateLine *m_about;
    QPushButton *m_use;
    QPushButton *m_copy;
};

} // namespace kd::ui
