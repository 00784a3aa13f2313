#pragma once

#include "core/rotate/request.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace kd::ui {

struct RotationView;

/// What one request asks for, as controls. The page around it says why, and has the button that gives the reply.
class RequestForm : public QWidget
{
    Q_OBJECT

public:
    explicit RequestForm(QWidget *parent = nullptr);

    /// Whether there is enough for a reply.
    [[nodiscard]] virtual bool isComplete() const { return true; }
    [[nodiscard]] virtual rotate::Reply reply() const = 0;
    /// A last look before the reply; what is wrong is said in the form.
    [[nodiscard]] virtual bool check() { return true; }
    /// On the button that gives the reply.
    [[nodiscard]] virtual QString verb() const;
    /// Leaves no secret behind.
    virtual void wipe() {}
    /// To where a person begins.
    void takeFocus();

Q_SIGNALS:
    void changed();
    void linkWanted(const QUrl &link);
    void copyWanted(const QString &text);
    void keyCopyWanted(const kd::SharedSecret &key);
    /// The new key, which only the keychain has by now.
    void newKeyCopyWanted();
    /// The old one, where a step is taken back.
    void oldKeyCopyWanted();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// No focus proxy: Tab would pass over what stands before it.
    void begin(QWidget *first) { m_first = first; }
    void addLink(const QString &link);
    void addCopy(const QString &title, const QString &text);

private:
    QVBoxLayout *m_column;
    QWidget *m_first = nullptr;
};

/// Whether this step is being taken back.
[[nodiscard]] bool isUndoing(const RotationView &view, const QString &step);

/// The form for the view's request; null for the step that cannot be undone, which has a page of its own.
[[nodiscard]] RequestForm *makeRequestForm(const RotationView &view);

} // namespace kd::ui
