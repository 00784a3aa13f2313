#pragma once

#include <QLatin1String>

/// The names of the questions that probes ask; a case file keeps them, so they never change their meaning.
namespace kd::ask {

inline constexpr QLatin1String health("health");
inline constexpr QLatin1String readiness("readiness");
inline constexpr QLatin1String root("root");
inline constexpr QLatin1String settings("settings");
inline constexpr QLatin1String unknownPath("unknown_path");
inline constexpr QLatin1String openapi("openapi");

/// A route that every valid key may read, whatever its scopes: with the key, without one, with a broken one.
inline constexpr QLatin1String keyScopeFree("key_scope_free");
inline constexpr QLatin1String keylessScopeFree("keyless_scope_free");
inline constexpr QLatin1String controlScopeFree("control_scope_free");
/// A route that tells "no header came" from "the key is not accepted", in releases where the one above does not.
inline constexpr QLatin1String keyValidator("key_validator");
inline constexpr QLatin1String keylessValidator("keyless_validator");
inline constexpr QLatin1String controlValidator("control_validator");

inline constexpr QLatin1String keyGivenPath("key_given_path");
inline constexpr QLatin1String keyOtherQuery("key_other_query");
inline constexpr QLatin1String correctedScopeFree("corrected_scope_free");
inline constexpr QLatin1String keyWithoutPrefix("key_without_prefix");
inline constexpr QLatin1String rootWithoutPrefix("root_without_prefix");
inline constexpr QLatin1String siblingWebhook("sibling_webhook");
inline constexpr QLatin1String preflight("preflight");
inline constexpr QLatin1String otherScheme("other_scheme");
inline constexpr QLatin1String redirectTarget("redirect_target"); ///< followed by _1, _2 …

/// A service's cheapest route that only reads, with its key, the corrected one, a broken one and none.
inline constexpr QLatin1String keyAtProvider("key_at_provider");
inline constexpr QLatin1String correctedAtProvider("corrected_at_provider");
inline constexpr QLatin1String controlAtProvider("control_at_provider");
inline constexpr QLatin1String keylessAtProvider("keyless_at_provider");

inline constexpr QLatin1String signIn("sign_in");
inline constexpr QLatin1String sessionSettings("session_settings");
inline constexpr QLatin1String sessionApiKeys("session_api_keys");
inline constexpr QLatin1String sessionUsers("session_users");
inline constexpr QLatin1String sessionPush("session_push");

} // namespace kd::ask
