#pragma once

#include "ui/handbook/cause_article.h"

#include <QScrollArea>

namespace kd::ui {

/// An article of the handbook, to be read: labels from top to bottom, commands and links with a button each.
class CauseDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit CauseDetail(QWidget *parent = nullptr);

    void show(const CauseArticle &article);
    using QWidget::show;

Q_SIGNALS:
    void copyWanted(const QString &text);
    void linkWanted(const QUrl &url);

private:
    [[nodiscard]] QWidget *makeLink(const QUrl &url);
};

} // namespace kd::ui
