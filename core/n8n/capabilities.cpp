#include "core/n8n/capabilities.h"

namespace kd::n8n {

namespace {

/// One key each until expiry came with 1.78; then a licence's quota, gone by 1.85.3.
KeysAtOnce keysAtOnce(const Version &version)
{
    if (version < Version{1, 78, 0})
        return KeysAtOnce::One;
    return version < Version{1, 85, 3} ? KeysAtOnce::ByLicence : KeysAtOnce::Many;
}

} // namespace

Capabilities capabilitiesOf(const std::optional<Version> &version)
{
    Capabilities can;
    if (!version)
        return can;
    const auto since = [&version](int major, int minor, int patch = 0) { return *version >= Version{major, minor, patch}; };
    can.known = true;
    can.keysAtOnce = keysAtOnce(*version);
    can.keyHasExpiry = since(1, 78);
    can.keyHasScopes = since(1, 94, 1);
    can.scopesAreEnforced = since(2, 14);
    can.keyShowsLastUse = since(2, 27, 5);
    can.keyRotatesInPlace = since(2, 30, 8);
    can.keyListBySession = since(1, 64);
    can.discover = since(2, 14);
    can.sessionOpensApi = since(2, 36);
    can.credentialListByApi = since(2, 8, 4);
    can.credentialPatchByApi = since(2, 3, 2);
    can.credentialReadByApi = since(2, 20);
    can.credentialTestByApi = since(2, 20);
    can.publishes = since(2, 0);
    can.publishesLater = since(2, 40, 7);           // measured there, and not in 1.100.1
    can.refusesToDeletePublished = since(2, 40, 7); // likewise
    can.putKeepsSettings = since(2, 40, 7);         // likewise
    can.bearerAuthInHttpRequest = since(1, 92);
    can.executionsByTime = since(2, 40, 7); // 1.100.1 refuses the parameter
    can.browserId = since(1, 37);
    return can;
}

} // namespace kd::n8n
