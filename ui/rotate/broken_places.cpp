#include "ui/rotate/broken_places.h"

#include "core/report/plain_text.h"
#include "core/rotate/sentences.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/rotate/rotation_view.h"

#include <QVBoxLayout>

namespace kd::ui {

using rotate::Place;

namespace {

constexpr qsizetype mostShown = 8;

}

QString firstOf(const QStringList &entries)
{
    QStringList lines;
    for (const QString &entry : entries.mid(0, entries.size() > mostShown ? mostShown - 1 : mostShown))
        lines += QStringLiteral("•\u00a0") + plainText(entry);
    if (entries.size() > mostShown)
        lines += BrokenPlaces::tr("… and %1 more").arg(entries.size() - mostShown + 1);
    return lines.join(QLatin1Char('\n'));
}

BrokenPlaces::BrokenPlaces(QWidget *parent) : QWidget(parent), m_heading(new StateLine), m_list(new StateLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    column->addWidget(m_heading);
    column->addWidget(m_list);
}

bool BrokenPlaces::isExpected(const RotationView &view)
{
    return !view.plan.breaks.isEmpty();
}

QStringList BrokenPlaces::of(const RotationView &view)
{
    if (!isExpected(view))
        return {};
    // Before the places are known only their kinds are.
    if (view.rotation.places.isEmpty())
        return view.plan.breaks;
    QStringList names;
    for (const Place &place : rotate::placesIn(view.rotation.places, {Place::State::Listed, Place::State::Changing, Place::State::Restoring, Place::State::Restored}))
        names += rotate::nameOf(place);
    return names;
}

void BrokenPlaces::show(const RotationView &view)
{
    const bool shown = isExpected(view) && view.rotation.commitBegun;
    setVisible(shown);
    if (!shown)
        return;
    const QStringList broken = of(view);
    if (broken.isEmpty())
        m_heading->say(Mood::Good, tr("Every place has the new key: nothing is broken any more."));
    else if (view.rotation.places.isEmpty())
        m_heading->say(Mood::Bad, tr("Does not work until the rest is done:"));
    else
        m_heading->say(Mood::Bad, tr("Does not work yet: %1 of %2 places").arg(broken.size()).arg(view.rotation.places.size()));
    m_list->say(Mood::Neutral, firstOf(broken));
    m_list->setVisible(!broken.isEmpty());
}

} // namespace kd::ui
