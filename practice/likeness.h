#pragma once

#include "practice/message.h"
#include "practice/recorded.h"

#include <QDateTime>

#include <initializer_list>
#include <utility>

namespace kd::practice {

/// A member's name and its value as raw JSON.
using Value = std::pair<QByteArrayView, QByteArray>;

/// The recorded object with some of its members replaced: what was not recorded is not added, and the order stays as n8n has it.
[[nodiscard]] QByteArray filled(QByteArrayView recordedObject, std::initializer_list<Value> values);

/// Raw JSON of a value.
[[nodiscard]] QByteArray rawText(const QString &text);
[[nodiscard]] QByteArray rawTime(const QDateTime &time);
[[nodiscard]] QByteArray rawBool(bool value);

/// The same answer with a page of a list, or with `data` around a value.
[[nodiscard]] Outgoing listed(const Outgoing &like, const QByteArrayList &items, const QByteArray &nextCursor);
[[nodiscard]] Outgoing inData(const Outgoing &like, const QByteArray &value);

/// {"message": text} in the words of the public API.
[[nodiscard]] Outgoing apiMessage(const Outgoing &like, int status, const QByteArray &text);

/// An id as n8n makes them: sixteen letters and digits.
[[nodiscard]] QByteArray newId();

} // namespace kd::practice
