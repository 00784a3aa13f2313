#include "core/rotate/event_json.h"

#include "core/evidence/citation_json.h"

namespace kd::rotate {

namespace {

using Json = QJsonObject;

QLatin1String k(const char *name)
{
    return QLatin1String(name);
}

QString text(const Json &json, const char *name)
{
    return json.value(k(name)).toString();
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? at.toUTC() : QDateTime();
}

Json marksJson(const Marks &marks)
{
    Json json;
    for (auto it = marks.begin(); it != marks.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Marks marksFrom(const Json &json, const char *name = "marks")
{
    Marks marks;
    const QJsonObject object = json.value(k(name)).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        marks.insert(it.key(), it.value().toString());
    return marks;
}

Json placeJson(const Place &place)
{
    return {{k("place"), place.id}, {k("kind"), toString(place.kind)}, {k("where"), place.where}, {k("detail"), place.detail}, {k("state"), toString(place.state)}, {k("seen"), place.seen}};
}

std::optional<PlaceNoted> placeFrom(const Json &json)
{
    const auto kind = placeKindFrom(text(json, "kind"));
    const auto state = placeStateFrom(text(json, "state"));
    if (!kind || !state)
        return std::nullopt;
    return PlaceNoted{{text(json, "place"), *kind, text(json, "where"), text(json, "detail"), *state, text(json, "seen")}};
}

std::optional<QList<Citation>> citationsFrom(const Json &json)
{
    QList<Citation> citations;
    const QJsonArray array = json.value(k("citations")).toArray();
    for (const QJsonValue &each : array) {
        const auto citation = citationFrom(each.toObject());
        if (!citation)
            return std::nullopt;
        citations.append(*citation);
    }
    return citations;
}

struct AsJson {
    Json operator()(const Started &e) const
    {
        QJsonArray steps;
        for (const StepPlace &place : e.steps)
            steps.append(Json{{k("id"), place.id}, {k("proof"), place.proof}, {k("undo"), place.undo}});
        QJsonArray places;
        for (const Place &place : e.places)
            places.append(placeJson(place));
        const Json target{{k("host"), e.target.host}, {k("provider"), e.target.provider}, {k("label"), e.target.label}, {k("fingerprint"), e.target.fingerprint},
                          {k("address"), e.target.address}, {k("provider_address"), e.target.providerAddress}};
        return {{k("event"), k("started")}, {k("id"), e.id.text()}, {k("kind"), toString(e.kind)}, {k("mode"), toString(e.mode)},
                {k("target"), target}, {k("facts"), QJsonArray::fromStringList(e.facts)}, {k("plan"), e.plan}, {k("commit"), e.commit}, {k("steps"), steps}, {k("wishes"), marksJson(e.wishes)}, {k("places"), places}};
    }
    Json operator()(const StepBegan &e) const
    {
        return {{k("event"), k("step_began")}, {k("step"), e.step}, {k("actor"), toString(e.actor)}, {k("marks"), marksJson(e.marks)}};
    }
    Json operator()(const StepDone &e) const
    {
        return {{k("event"), k("step_done")}, {k("step"), e.step}, {k("proof"), e.proof}, {k("citations"), toJson(e.citations)}, {k("marks"), marksJson(e.marks)}};
    }
    Json operator()(const StepFailed &e) const
    {
        return {{k("event"), k("step_failed")}, {k("step"), e.step}, {k("reason"), e.reason}, {k("citations"), toJson(e.citations)}};
    }
    Json operator()(const UndoBegan &e) const { return {{k("event"), k("undo_began")}, {k("step"), e.step}}; }
    Json operator()(const StepUndone &e) const { return {{k("event"), k("step_undone")}, {k("step"), e.step}}; }
    Json operator()(const PlaceNoted &e) const
    {
        Json json = placeJson(e.place);
        json.insert(k("event"), k("place_noted"));
        return json;
    }
    Json operator()(const Waiting &e) const
    {
        Json json{{k("event"), k("waiting")}, {k("step"), e.step}, {k("reason"), e.reason}};
        if (e.until)
            json.insert(k("until"), timeText(*e.until));
        return json;
    }
    Json operator()(const Resumed &) const { return {{k("event"), k("resumed")}}; }
    Json operator()(const Abandoned &) const { return {{k("event"), k("abandoned")}}; }
    Json operator()(const Finished &) const { return {{k("event"), k("finished")}}; }
    static QJsonArray toJson(const QList<Citation> &citations) { return kd::toJson(citations); }
};

std::optional<Started> startedFrom(const Json &json)
{
    const auto id = RotationId::from(text(json, "id"));
    const auto kind = heldKindFrom(text(json, "kind"));
    const auto mode = modeFrom(text(json, "mode"));
    if (!id || !kind || !mode)
        return std::nullopt;
    const Json target = json.value(k("target")).toObject();
    Started started{*id, *kind, *mode, {text(target, "host"), text(target, "provider"), text(target, "label"), text(target, "fingerprint"),
                     text(target, "address"), text(target, "provider_address")},
                    json.value(k("facts")).toVariant().toStringList(), text(json, "plan"), text(json, "commit"), {}, marksFrom(json, "wishes")};
    const QJsonArray steps = json.value(k("steps")).toArray();
    for (const QJsonValue &each : steps) {
        const Json place = each.toObject();
        started.steps.append({text(place, "id"), text(place, "proof"), text(place, "undo")});
    }
    const QJsonArray places = json.value(k("places")).toArray();
    for (const QJsonValue &each : places) {
        const auto noted = placeFrom(each.toObject());
        if (!noted)
            return std::nullopt;
        started.places.append(noted->place);
    }
    return started;
}

} // namespace

QJsonObject toJson(const Event &event)
{
    Json json = std::visit(AsJson(), event.what);
    json.insert(k("at"), timeText(event.at));
    return json;
}

std::optional<Event> eventFrom(const QJsonObject &json)
{
    const QDateTime at = timeFrom(text(json, "at"));
    const QString name = text(json, "event");
    const QString step = text(json, "step");
    const auto citations = citationsFrom(json);
    if (!at.isValid() || !citations)
        return std::nullopt;
    if (name == k("started")) {
        const auto started = startedFrom(json);
        return started ? std::optional(Event{at, *started}) : std::nullopt;
    }
    if (name == k("step_began")) {
        const auto actor = actorFrom(text(json, "actor"));
        return actor ? std::optional(Event{at, StepBegan{step, *actor, marksFrom(json)}}) : std::nullopt;
    }
    if (name == k("step_done"))
        return Event{at, StepDone{step, text(json, "proof"), *citations, marksFrom(json)}};
    if (name == k("step_failed"))
        return Event{at, StepFailed{step, text(json, "reason"), *citations}};
    if (name == k("undo_began"))
        return Event{at, UndoBegan{step}};
    if (name == k("step_undone"))
        return Event{at, StepUndone{step}};
    if (name == k("place_noted")) {
        const auto noted = placeFrom(json);
        return noted ? std::optional(Event{at, *noted}) : std::nullopt;
    }
    if (name == k("waiting")) {
        const QDateTime until = timeFrom(text(json, "until"));
        return Event{at, Waiting{step, text(json, "reason"), until.isValid() ? std::optional(until) : std::nullopt}};
    }
    if (name == k("resumed"))
        return Event{at, Resumed{}};
    if (name == k("abandoned"))
        return Event{at, Abandoned{}};
    if (name == k("finished"))
        return Event{at, Finished{}};
    return std::nullopt;
}

QJsonObject toJson(const Rotation &rotation, State state)
{
    QJsonArray steps;
    for (const StepRecord &step : rotation.steps) {
        Json json{{k("id"), step.place.id}, {k("state"), toString(step.state)}, {k("proof"), QJsonValue::Null}, {k("at"), QJsonValue::Null}};
        if (step.proof)
            json.insert(k("proof"), Json{{k("id"), step.proof->id}, {k("holds"), step.proof->holds}, {k("citations"), kd::toJson(step.proof->citations)}});
        if (step.state != StepState::Todo)
            json.insert(k("at"), timeText(step.at));
        if (!step.reason.isEmpty())
            json.insert(k("reason"), step.reason);
        steps.append(json);
    }
    QJsonArray places;
    for (const Place &place : rotation.places) {
        Json json = placeJson(place);
        json.remove(k("seen"));
        places.append(json);
    }
    Json json{{k("id"), rotation.id.text()}, {k("kind"), toString(rotation.kind)}, {k("mode"), toString(rotation.mode)}, {k("state"), toString(state)}, {k("steps"), steps}, {k("places"), places}};
    if (state == State::Waiting)
        json.insert(k("waiting_for"), rotation.waitingFor);
    return json;
}

} // namespace kd::rotate
