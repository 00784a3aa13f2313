#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

/// JSON as it was written: pieces of the text itself, found without building a document. A page of a few megabytes is looked
/// through in milliseconds, and what is put together again from its pieces keeps every byte that nobody meant to change.
/// It finds where values begin and end; whether they are right JSON, a parser must say.
namespace kd::raw {

/// Past the closing quote of the text that opens at `at`; -1 where it does not end.
[[nodiscard]] qsizetype pastText(QByteArrayView text, qsizetype at);

/// The value that begins at `from` (blanks are passed over); empty where none ends within the text.
[[nodiscard]] QByteArrayView valueAt(QByteArrayView text, qsizetype from = 0);

/// Each member of an object in its order, the name still escaped; the walk ends where the function returns false. False where
/// the text is no object, or breaks off.
bool eachMember(QByteArrayView object, const std::function<bool(QByteArrayView name, QByteArrayView value)> &use);
/// Each item of an array.
bool eachItem(QByteArrayView array, const std::function<bool(QByteArrayView item)> &use);

/// The first member of that name; empty where there is none.
[[nodiscard]] QByteArrayView member(QByteArrayView object, QByteArrayView name);

[[nodiscard]] bool isText(QByteArrayView value);
[[nodiscard]] bool isObject(QByteArrayView value);
[[nodiscard]] bool isArray(QByteArrayView value);

/// What a quoted text says; nothing where it is none, or is escaped wrongly.
[[nodiscard]] std::optional<QByteArray> textOf(QByteArrayView value);
/// The same as a string, empty where it is no text.
[[nodiscard]] QString stringOf(QByteArrayView value);

/// A text as JSON.stringify writes it, in quotes.
[[nodiscard]] QByteArray quoted(QByteArrayView utf8);

} // namespace kd::raw
