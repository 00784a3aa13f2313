#pragma once

#include "app/rotate/person.h"

#include <algorithm>
#include <functional>
#include <map>

namespace kd::test {

/// A person who answers what was written down for them, and nothing else. They are asked in the rotation's thread.
class ScriptedPerson : public rotate::Person
{
public:
    using Kind = rotate::Request::Kind;
    using Answer = std::function<std::optional<rotate::Reply>(const rotate::Request &)>;

    std::map<Kind, Answer> answers;
    std::function<void(const rotate::Rotation &)> onStand; ///< after every event
    std::function<void(const Exchange &)> onHeard;

    /// Agrees to what is put before them: ticks all places, gives the word, waits for nothing.
    static ScriptedPerson willing()
    {
        ScriptedPerson person;
        for (const Kind kind : {Kind::List, Kind::Commit, Kind::Revoke, Kind::LookAt})
            person.answers[kind] = &ScriptedPerson::says;
        // Says so once; whoever is told that the key is still accepted leaves it at that.
        person.answers[Kind::Remove] = [](const rotate::Request &request) { return request.sentence.isEmpty() ? says(request) : std::nullopt; };
        for (const Kind kind : {Kind::Prepare, Kind::Replace, Kind::Prove})
            person.answers[kind] = &ScriptedPerson::ticksAll;
        person.answers[Kind::Grace] = [](const rotate::Request &) {
            rotate::Reply reply;
            reply.graceSeconds = 0;
            return std::optional(reply);
        };
        return person;
    }
    static std::optional<rotate::Reply> says(const rotate::Request &)
    {
        rotate::Reply reply;
        reply.done = true;
        return reply;
    }
    static std::optional<rotate::Reply> ticksAll(const rotate::Request &request)
    {
        rotate::Reply reply;
        for (const rotate::Place &place : request.places)
            reply.places.insert(place.id);
        return reply;
    }

    [[nodiscard]] bool agrees(const rotate::Plan &, const rotate::Rotation &) override { return true; }
    [[nodiscard]] std::optional<rotate::Reply> ask(const rotate::Request &request) override
    {
        requests.append(request);
        const auto found = answers.find(request.kind);
        return found == answers.end() ? std::nullopt : found->second(request);
    }
    void stands(const rotate::Plan &, const rotate::Rotation &rotation) override
    {
        if (onStand)
            onStand(rotation);
    }
    void waits(const QString &sentence) override { waitedFor.append(sentence); }
    void hears(const Exchange &exchange) override
    {
        if (onHeard)
            onHeard(exchange);
    }

    [[nodiscard]] qsizetype asked(Kind kind) const
    {
        return std::count_if(requests.begin(), requests.end(), [&](const rotate::Request &each) { return each.kind == kind; });
    }
    [[nodiscard]] const rotate::Request *last(Kind kind) const
    {
        const auto it = std::find_if(requests.rbegin(), requests.rend(), [&](const rotate::Request &each) { return each.kind == kind; });
        return it == requests.rend() ? nullptr : &*it;
    }

    QList<rotate::Request> requests;
    QStringList waitedFor;
};

} // namespace kd::test
