#pragma once

#include "core/report/sentence.h"

#include <QUrl>

namespace kd::ui {

/// What the handbook says of one cause, in words, with nothing of a particular case in it.
struct CauseArticle {
    QString id;
    QString title;
    QString weight;    ///< severity and place, such as "A cause, between your program and n8n"
    QStringList wrong; ///< what is wrong, the usual sentence first; what a case would tell is left as …
    QString proof;
    QString mistakenFor;
    QStringList falseRecipes;
    QString remedy;
    QList<RemedyCommand> commands; ///< their platforms in words
    QList<QUrl> links;             ///< https alone
};

[[nodiscard]] CauseArticle articleOn(const Cause &cause, const Sentences &sentences);
/// Everything in it, for a search.
[[nodiscard]] QString searchText(const CauseArticle &article);

} // namespace kd::ui
