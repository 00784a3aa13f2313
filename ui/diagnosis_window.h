#pragma once

#include "core/base/secret.h"
#include "core/report/page.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace kd {

/// The first window: an address, a key, a button and the verdict. It shows what it is given and says what the person
/// wants; it can open no socket.
class DiagnosisWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit DiagnosisWindow(QWidget *parent = nullptr);

    void fill(const QString &address, const QString &key, const QString &direct);
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString direct() const;
    /// Taken out of the field's text; null where the field is empty.
    [[nodiscard]] SharedSecret key() const;

    void showBusy(const QString &what);
    void showProblem(const QString &sentence);
    /// The heading says the verdict's sentence; its accessible description is the cause's id.
    void showPage(const Page &page, const QString &sentence, const QString &id);

Q_SIGNALS:
    void wanted();
    void cancelled();

private:
    void setBusy(bool busy);

    QLineEdit *m_address;
    QLineEdit *m_key;
    QLineEdit *m_direct;
    QPushButton *m_find;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_state;
    QLabel *m_heading;
    QTextBrowser *m_details;
};

} // namespace kd
