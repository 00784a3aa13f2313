#pragma once

#include "app/cli/command.h"
#include "app/cli/keyring.h"
#include "app/cli/keys_result.h"

namespace kd::cli {

/// What every `keys` command has: its options read, the language chosen, the vault at hand.
struct KeysDesk {
    Arguments arguments;
    Output output;
    std::unique_ptr<Vault> vault;
    std::shared_ptr<const Texts> texts;
    QDate today;

    /// The key that the person means: by name or label, and by whose it is.
    [[nodiscard]] Outcome<WantedKey> wanted() const;
    /// Days from `--due`, else this many.
    [[nodiscard]] Outcome<int> dueWithin(int usual) const;
};

class KeysCommand : public Command
{
    Q_OBJECT

public:
    explicit KeysCommand(KeysDesk desk) : m_desk(std::move(desk)) {}

protected:
    void hand(const KeysResult &result, Exit exit);
    void fail(const Failure &failure);

    KeysDesk m_desk;
};

/// A command's own options, and how it is made of what was written.
struct KeysPart {
    const char *name;
    const char *usage;
    std::vector<Option> options;
    Outcome<std::unique_ptr<Command>> (*make)(KeysDesk desk);
};

[[nodiscard]] const KeysPart &keysList();
[[nodiscard]] const KeysPart &keysAdd();
[[nodiscard]] const KeysPart &keysCheck();
[[nodiscard]] const KeysPart &keysForget();

/// Options by which a held key is meant.
[[nodiscard]] const std::vector<Option> &whichKeyOptions();

} // namespace kd::cli
