#pragma once

#include "practice/layer.h"

namespace kd::practice {

/// A reverse proxy that is set up rightly. Like the real one it writes its own Date and Server over n8n's,
/// tells n8n who asked, and drops header names with an underscore.
[[nodiscard]] Layer nginx(qint64 clockOffsetSeconds = 0);

/// Cloudflare before a site: it marks every answer, and lets no program into /api.
[[nodiscard]] Layer cloudflareChallenge();

/// Takes a header away from every request.
[[nodiscard]] Layer dropsHeader(const QByteArray &name);

/// Puts its own header in place of the client's.
[[nodiscard]] Layer setsHeader(const QByteArray &name, const QByteArray &value);

/// Binds nobody to a browser: the browser-id arrives at sign-in and is lost afterwards.
[[nodiscard]] Layer losesBrowserId();

/// nginx without `proxy_set_header Host`: n8n is told the upstream's name and not the one that was asked.
[[nodiscard]] Layer tellsUpstreamHost(const QByteArray &upstream);

/// The proxy's own HTTP login.
[[nodiscard]] Layer asksBasicLogin(const QByteArray &user, const QByteArray &password);

/// An access gateway that sends everybody without its cookie to its sign-in.
[[nodiscard]] Layer asksSingleSignOn();

/// Keeps a 401 for ten minutes by path and query, whoever asks again with whatever key.
[[nodiscard]] Layer cachesRefusals();

/// Sends everybody to the same path at another address.
[[nodiscard]] Layer redirectsTo(const QByteArray &origin);

/// Answers for an upstream that does not: 502, 503 or 504.
[[nodiscard]] Layer failsUpstream(int status);

/// Lets the pages of other origins send the key: it answers a browser's preflight in n8n's place.
[[nodiscard]] Layer allowsOtherPages();

/// Lets nobody ask the API any more for a while.
[[nodiscard]] Layer limitsRate();

/// Serves n8n below a prefix, and takes the prefix away before n8n sees it, or does not.
[[nodiscard]] Layer servesBelow(const QByteArray &prefix, bool strips);

/// `location /api/ { proxy_pass http://n8n/; }`: the slash at the end takes /api away.
[[nodiscard]] Layer cutsOff(const QByteArray &prefix);

} // namespace kd::practice
