#pragma once

#include "practice/message.h"

namespace kd::practice {

/// The page that nginx makes for a status of its own, as the Debian 12 package writes it.
[[nodiscard]] Outgoing nginxPage(int status);

/// The front page of an nginx that nobody set up.
[[nodiscard]] Outgoing nginxWelcome();

/// What nginx says to plain HTTP on its TLS port.
[[nodiscard]] Outgoing nginxWantsTls();

/// A sign-in page as an access gateway shows it.
[[nodiscard]] Outgoing signInPage();

/// Cloudflare's challenge before a page that it guards.
[[nodiscard]] Outgoing challengePage();

} // namespace kd::practice
