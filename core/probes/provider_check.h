#pragma once

#include "core/probes/probe.h"

namespace kd::probes {

/// Asks a service whether it takes its key: with the key, with a broken one beside it, and without one where the
/// service's word for a refused key is to be told from its word for none. Not among the probes that ask n8n.
extern const Probe providerCheck;

} // namespace kd::probes
