#pragma once

#include "core/base/secret.h"
#include "core/n8n/trigger.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <vector>

namespace kd::n8n {

/// What is looked for in workflows.
struct Wanted {
    QStringList credentialIds;
    QStringList credentialNames;
    std::vector<SharedSecret> keys; ///< whose copies may stand in nodes
};

/// Where something was found. On 2.x a workflow has a draft and what runs; they are told apart here.
struct Place {
    QString file; ///< of an export; empty for n8n's own list
    QString workflowId;
    QString workflow;
    QString node; ///< empty: the workflow's own data
    QString nodeType;
    Hold hold = Hold::Nothing;
    bool active = false;
    bool archived = false;
    bool disabled = false; ///< the node is switched off: no cause, still a leak
    bool inDraft = false;
    bool inPublished = false;
};

enum class Match { Id, NameAlone, NameOfAnother };

struct CredentialUse {
    Place place;
    QString type;
    QString id;
    QString name;
    Match match = Match::Id;
    bool counts = true; ///< the node sends it; else it is left from an earlier choice
};

enum class Spot { Header, Query, Url, Body, Code, Other, Note, PinnedData, StaticData };
/// How the key stands there: as it is, percent-encoded, or inside base64, as in a Basic header.
enum class Spelling { Plain, Percent, Base64 };

struct KeyCopy {
    Place place;
    std::size_t key = 0; ///< index in Wanted::keys
    QString path;        ///< parameters.headerParameters.parameters[0].value
    Spot spot = Spot::Other;
    Spelling spelling = Spelling::Plain;
    bool expression = false; ///< the text begins with `=` and is evaluated
    bool sent = true;        ///< its section of the node is switched on
};

struct Uses {
    QList<CredentialUse> credentials;
    QList<KeyCopy> copies;
    int workflows = 0;  ///< looked at, each once
    int unreadable = 0; ///< held something wanted and could not be read
    bool cut = false;   ///< more was found than is kept
};

/// Looks through workflows page by page and keeps only what it found, so that ten thousand of them need no more memory than one
/// page. A page is first looked through as text, and only a workflow that may hold something is read.
class UseFinder
{
public:
    explicit UseFinder(Wanted wanted);
    UseFinder(UseFinder &&) noexcept;
    UseFinder &operator=(UseFinder &&) noexcept;
    ~UseFinder();

    /// A page of the API, one workflow, a list of them, or an export. False where it is none of these; what stood before the
    /// place where it breaks off was looked at.
    bool read(QByteArrayView json, const QString &file = {});

    [[nodiscard]] const Uses &uses() const;

private:
    struct Search;
    std::unique_ptr<Search> m_search;
};

/// The workflows in which a trigger holds the credential, or a copy of the key, in the order found; running ones only.
[[nodiscard]] QStringList workflowsToReactivate(const Uses &uses);

[[nodiscard]] QString toString(Spot spot);

} // namespace kd::n8n
