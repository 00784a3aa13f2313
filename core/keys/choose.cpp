#include "core/keys/choose.h"

namespace kd {

namespace {

bool fits(const KeyName &name, const WantedKey &wanted)
{
    if (wanted.kind && name.kind != *wanted.kind)
        return false;
    return wanted.label.isEmpty() || name.label == wanted.label || name.text() == wanted.label;
}

} // namespace

QList<KeyName> choose(const QList<KeyName> &names, const WantedKey &wanted)
{
    QList<KeyName> fitting;
    QList<KeyName> ofHosts;
    for (const KeyName &name : names) {
        if (!fits(name, wanted))
            continue;
        if (!wanted.label.isEmpty() && name.text() == wanted.label)
            return {name};
        fitting.append(name);
        if (wanted.hosts.contains(name.host, Qt::CaseInsensitive))
            ofHosts.append(name);
    }
    return wanted.hostMustFit || !ofHosts.isEmpty() ? ofHosts : fitting;
}

} // namespace kd
