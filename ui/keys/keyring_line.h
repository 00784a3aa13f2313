#pragma once

#include <QWidget>

class QPushButton;

namespace kd::ui {

class StateLine;

/// How the keyring stands, said where it always is: read, waited for and to be cancelled, or in the way of everything else.
class KeyringLine : public QWidget
{
    Q_OBJECT

public:
    enum class Stands {
        Ready,
        Busy,
        Waiting, ///< busy for so long that it has to be said
        Done,    ///< ready after something was done
        Trouble
    };

    explicit KeyringLine(QWidget *parent = nullptr);

    void say(Stands stands, const QString &sentence);
    [[nodiscard]] static bool isBusy(Stands stands) { return stands == Stands::Busy || stands == Stands::Waiting; }

Q_SIGNALS:
    void cancelWanted();
    void againWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepPlace();

    StateLine *m_text;
    QPushButton *m_cancel;
    QPushButton *m_again;
};

} // namespace kd::ui
