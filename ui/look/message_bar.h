#pragma once

#include <QFrame>

namespace kd::ui {

class StateLine;

/// A strip above the pages for what concerns the program itself, such as settings that cannot be kept. It stays until it
/// is dismissed, and says the same thing once.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &sentence);

private:
    StateLine *m_text;
    QStringList m_said;  ///< ever
    QStringList m_shown; ///< since it was last dismissed
};

} // namespace kd::ui
