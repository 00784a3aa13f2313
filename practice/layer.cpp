#include "practice/layer.h"

namespace kd::practice {

Handler stacked(const QList<Layer> &outermostFirst, Handler origin)
{
    Handler handler = std::move(origin);
    for (auto layer = outermostFirst.rbegin(); layer != outermostFirst.rend(); ++layer) {
        handler = [layer = *layer, next = std::move(handler)](const Incoming &request, const QDateTime &now) {
            return layer(request, now, next);
        };
    }
    return handler;
}

} // namespace kd::practice
