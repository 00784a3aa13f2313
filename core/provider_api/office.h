#pragma once

#include "core/probes/letter.h"
#include "core/read/provider.h"

#include <QDateTime>

namespace kd::provider_api {

/// The providers whose keys are made and deleted by their own API, where a person gives a key with that right.
enum class Maker {
    OpenRouter, ///< with a provisioning key
    OpenAi      ///< with an admin key: a service account in a project, and its key
};
[[nodiscard]] std::optional<Maker> makerOf(const Provider &provider);

/// Where keys are made and deleted, and by what right.
struct Office {
    Maker maker = Maker::OpenRouter;
    Origin origin;
    QByteArray below;   ///< the path that stands before the API's own
    SharedSecret right; ///< the provisioning or admin key; in memory only
    QString project;    ///< of OpenAI alone
};

/// `base` is the person's own address in place of the provider's. Refused in words for a person: a key of another form, or of
/// another service, never gets there.
[[nodiscard]] Result<Office> officeOf(const Provider &provider, const std::optional<Address> &base, SharedSecret right, const QString &project = {});

/// What a new key is to be.
struct NewKey {
    QString label;
    std::optional<QDateTime> expires = {};
    std::optional<double> limit = {}; ///< as `KeyItem` has it
    QString limitReset = {};
};

/// Every letter is to be sent once; what reads its answer stands in answers.h.
[[nodiscard]] Letter make(const Office &office, const NewKey &wanted, const QDateTime &now);
/// A page of the keys that there are; `cursor` is empty for the first.
[[nodiscard]] Letter list(const Office &office, const QByteArray &cursor = {});

struct KeyItem;
/// Of a service account at OpenAI the account goes, and every key that it has.
[[nodiscard]] Letter remove(const Office &office, const KeyItem &item);

} // namespace kd::provider_api
