#include "ui/keys/shown_key.h"

namespace kd::ui {

ShownKey ShownKey::of(const ListedKey &key)
{
    return {key.known, key.state, key.held ? kd::masked(*key.held->inUse()) : QString(), Acceptance::NotAsked, {}};
}

} // namespace kd::ui
