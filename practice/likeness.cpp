#include "practice/likeness.h"

#include "core/base/raw_json.h"
#include "practice/jwt.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kd::practice {

QByteArray filled(QByteArrayView recordedObject, std::initializer_list<Value> values)
{
    QByteArray out = "{";
    raw::eachMember(recordedObject, [&](QByteArrayView name, QByteArrayView value) {
        const auto own = std::find_if(values.begin(), values.end(), [&](const Value &each) { return each.first == name; });
        out += out.size() > 1 ? ",\"" : "\"";
        out.append(name.data(), name.size()).append("\":");
        if (own != values.end())
            out += own->second;
        else
            out.append(value.data(), value.size());
        return true;
    });
    return out + '}';
}

QByteArray rawText(const QString &text)
{
    return raw::quoted(text.toUtf8());
}

QByteArray rawTime(const QDateTime &time)
{
    return time.isValid() ? '"' + time.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '"' : QByteArrayLiteral("null");
}

QByteArray rawBool(bool value)
{
    return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

Outgoing listed(const Outgoing &like, const QByteArrayList &items, const QByteArray &nextCursor)
{
    const QByteArray next = nextCursor.isEmpty() ? QByteArrayLiteral("null") : '"' + nextCursor + '"';
    return withBody(like, "{\"data\":[" + items.join(',') + "],\"nextCursor\":" + next + '}');
}

Outgoing inData(const Outgoing &like, const QByteArray &value)
{
    return withBody(like, "{\"data\":" + value + '}');
}

Outgoing apiMessage(const Outgoing &like, int status, const QByteArray &text)
{
    Outgoing answer = withBody(like, "{\"message\":" + jsonText(QString::fromUtf8(text)) + '}');
    answer.status = status;
    return answer;
}

QByteArray newId()
{
    static constexpr char characters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray id(16, Qt::Uninitialized);
    for (char &c : id)
        c = characters[QRandomGenerator::system()->bounded(62)];
    return id;
}

} // namespace kd::practice
