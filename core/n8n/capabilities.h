#pragma once

#include "core/base/version.h"

#include <optional>

namespace kd::n8n {

/// How many API keys one person may have at once: with one, old and new cannot stand side by side.
enum class KeysAtOnce { One, ByLicence, Many, Unknown };

/// What a release of n8n can do for a rotation. Floors between two releases that were looked at are the later one: what is
/// promised here is there. Without a version all that must be asked for first is absent.
struct Capabilities {
    bool known = false;

    KeysAtOnce keysAtOnce = KeysAtOnce::Unknown;
    bool keyHasExpiry = false;
    bool keyHasScopes = false;       ///< chosen when it is made, listed by /rest/api-keys/scopes
    bool scopesAreEnforced = false;  ///< on every edition; before that, with a licence
    bool keyShowsLastUse = false;    ///< to the minute: see ApiKeyItem
    bool keyRotatesInPlace = false;  ///< n8n's own Rotate: the old one dies at once
    bool keyListBySession = false;   ///< /rest/api-keys; before that /rest/me/api-key

    bool discover = false;           ///< GET /discover, without a scope
    bool sessionOpensApi = false;    ///< the editor's cookie is taken on /api/v1

    bool credentialListByApi = false;
    bool credentialPatchByApi = false; ///< in place, with isPartialData
    bool credentialReadByApi = false;
    bool credentialTestByApi = false;

    bool publishes = false;            ///< a draft beside what runs
    bool publishesLater = false;       ///< activate and deactivate answer before it is so
    bool refusesToDeletePublished = false;
    bool putKeepsSettings = false;     ///< PUT merges settings; before, what is left out is lost
    bool bearerAuthInHttpRequest = false;
    bool executionsByTime = false;     ///< startedAfter and startedBefore
    bool browserId = false;
};

[[nodiscard]] Capabilities capabilitiesOf(const std::optional<Version> &version);

} // namespace kd::n8n
