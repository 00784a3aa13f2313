#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace kd::rotate {

/// One entry of the list of integrations: somewhere the key is used, and how far it is with it.
struct Place {
    enum class Kind {
        EnvFile,      ///< `where` is the file, `detail` the variable
        Credential,   ///< `where` is its id in n8n, `detail` its name
        WorkflowCopy, ///< typed into nodes: `where` is the workflow's id, `detail` its name
        Trigger,      ///< holds a connection made with the key: `where` is the workflow's id, `detail` its name
        ByHand        ///< `where` is what the person calls it
    };
    /// `Changing` and `Restoring` are written before the act: whoever finds them looks how it stands.
    enum class State { Listed, Changing, Changed, Proven, Restoring, Restored };

    QString id; ///< p1, p2, …
    Kind kind = Kind::ByHand;
    QString where;
    QString detail;
    State state = State::Listed;
    QString seen; ///< n8n's updatedAt when it was last read, so that somebody else's change is noticed
    bool operator==(const Place &) const = default;
};

[[nodiscard]] QString toString(Place::Kind kind);
[[nodiscard]] QString toString(Place::State state);
[[nodiscard]] std::optional<Place::Kind> placeKindFrom(const QString &text);
[[nodiscard]] std::optional<Place::State> placeStateFrom(const QString &text);

/// Those that stand in one of these states.
[[nodiscard]] QList<Place> placesIn(const QList<Place> &places, std::initializer_list<Place::State> states);

} // namespace kd::rotate
