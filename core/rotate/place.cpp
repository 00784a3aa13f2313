#include "core/rotate/place.h"

#include <algorithm>
#include <array>

namespace kd::rotate {

namespace {

template <typename T> struct Named {
    T value;
    const char *name;
};

constexpr std::array kinds = {Named<Place::Kind>{Place::Kind::EnvFile, "env_file"}, Named<Place::Kind>{Place::Kind::Credential, "credential"},
                              Named<Place::Kind>{Place::Kind::WorkflowCopy, "workflow_copy"}, Named<Place::Kind>{Place::Kind::Trigger, "trigger"},
                              Named<Place::Kind>{Place::Kind::ByHand, "by_hand"}};
constexpr std::array states = {Named<Place::State>{Place::State::Listed, "listed"},     Named<Place::State>{Place::State::Changing, "changing"},
                               Named<Place::State>{Place::State::Changed, "changed"},   Named<Place::State>{Place::State::Proven, "proven"},
                               Named<Place::State>{Place::State::Restoring, "restoring"}, Named<Place::State>{Place::State::Restored, "restored"}};

template <typename Table, typename T> QString nameIn(const Table &table, T value)
{
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto &each) { return each.value == value; });
    return QLatin1String(it->name);
}

template <typename T, typename Table> std::optional<T> valueIn(const Table &table, const QString &name)
{
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto &each) { return name == QLatin1String(each.name); });
    return it == table.end() ? std::nullopt : std::optional<T>(it->value);
}

} // namespace

QString toString(Place::Kind kind)
{
    return nameIn(kinds, kind);
}

QString toString(Place::State state)
{
    return nameIn(states, state);
}

std::optional<Place::Kind> placeKindFrom(const QString &text)
{
    return valueIn<Place::Kind>(kinds, text);
}

std::optional<Place::State> placeStateFrom(const QString &text)
{
    return valueIn<Place::State>(states, text);
}

QList<Place> placesIn(const QList<Place> &places, std::initializer_list<Place::State> wanted)
{
    QList<Place> found;
    std::copy_if(places.begin(), places.end(), std::back_inserter(found), [&](const Place &place) { return std::find(wanted.begin(), wanted.end(), place.state) != wanted.end(); });
    return found;
}

} // namespace kd::rotate
