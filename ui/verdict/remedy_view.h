#pragma once

#include "core/report/sentence.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace kd::ui {

/// What to do: a sentence, the commands for the platform that is picked, each with its copy button, and links.
class RemedyView : public QWidget
{
    Q_OBJECT

public:
    explicit RemedyView(QWidget *parent = nullptr);
    /// `fit` are those that fit the platform, `all` says which platforms there are to pick from.
    void show(const QString &sentence, const QList<RemedyCommand> &all, const QList<RemedyCommand> &fit, const QString &platform, const QStringList &links);

Q_SIGNALS:
    void platformPicked(const QString &platform);
    void copyWanted(const QString &text);
    void linkWanted(const QUrl &link);

private:
    QLabel *m_sentence;
    QLabel *m_platformLabel;
    QComboBox *m_platform;
    QVBoxLayout *m_place;
    QWidget *m_content = nullptr;
};

} // namespace kd::ui
