#pragma once

#include "core/base/secret.h"
#include "core/rotate/request.h"

#include <QUrl>
#include <QWizardPage>

class QVBoxLayout;

namespace kd::ui {

struct RotationView;

/// A page over a rotation. It keeps nothing of the rotation but what it shows, and asks for everything by signals.
class RotationPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit RotationPage(QWidget *parent = nullptr);

    /// `present`: the rotation stands at this page; else it is looked at, and nothing on it does anything.
    virtual void show(const RotationView &view, bool present) = 0;
    /// To where a person begins on this page.
    virtual void takeFocus() {}
    /// The wizard's button for going on was pressed here.
    virtual void submit() {}
    virtual void wipe() {}

Q_SIGNALS:
    void replied(const kd::rotate::Reply &reply);
    void resumeWanted();
    void abandonWanted();
    void presentWanted();
    void linkWanted(const QUrl &link);
    void copyWanted(const QString &text);
    void keyCopyWanted(const kd::SharedSecret &key);
    void newKeyCopyWanted();
    void oldKeyCopyWanted();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column; ///< of what scrolls
};

} // namespace kd::ui
