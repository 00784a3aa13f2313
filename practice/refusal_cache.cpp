#include "practice/practice_proxy.h"

#include <QHash>

#include <memory>

namespace kd::practice {

namespace {

constexpr qint64 keptSeconds = 600;

struct Kept {
    Outgoing answer;
    QDateTime since;
};

} // namespace

// The one layer with a memory: it is shared by all copies of the layer, as one cache serves all workers.
Layer cachesRefusals()
{
    const auto kept = std::make_shared<QHash<QByteArray, Kept>>();
    return [kept](const Incoming &request, const QDateTime &now, const Handler &next) {
        if (request.method != "GET")
            return next(request, now);
        const auto found = kept->constFind(request.target);
        if (found != kept->constEnd() && found->since.secsTo(now) < keptSeconds) {
            Outgoing answer = found->answer;
            answer.add("Age", QByteArray::number(found->since.secsTo(now)));
            answer.add("X-Cache", "HIT");
            return answer;
        }
        Outgoing answer = next(request, now);
        if (answer.status == 401)
            kept->insert(request.target, {answer, now});
        answer.add("X-Cache", "MISS");
        return answer;
    };
}

} // namespace kd::practice
