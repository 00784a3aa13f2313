#pragma once

#include "core/report/sentence.h"

#include <variant>

namespace kd {

/// A report laid out once, to be drawn as text, Markdown or HTML.
struct Page {
    struct Heading {
        QString text;
        int level = 2;
    };
    struct Paragraph {
        QString text;
    };
    struct Bullets {
        QStringList items;
    };
    struct Code {
        QString title;
        QString text;
    };
    struct Table {
        QStringList head;
        QList<QStringList> rows;
    };
    using Block = std::variant<Heading, Paragraph, Bullets, Code, Table>;

    enum class Mood { Cause, Healthy, Undetermined };
    Mood mood = Mood::Undetermined;
    QString title;
    QString certainty; ///< in a word; empty where none
    QList<Block> blocks;
};

[[nodiscard]] Page layOut(const Report &report, const Sentences &sentences);

} // namespace kd
