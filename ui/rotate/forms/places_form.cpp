#include "ui/rotate/forms/places_form.h"

#include "core/rotate/sentences.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/rotate/tick_list.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

QString nameFor(rotate::Request::Kind kind, bool putsBack)
{
    using Kind = rotate::Request::Kind;
    if (kind == Kind::Prepare)
        return PlacesForm::tr("Places that are ready");
    if (putsBack)
        return PlacesForm::tr("Places that hold the old key again");
    return kind == Kind::Replace ? PlacesForm::tr("Places that hold the new key") : PlacesForm::tr("Places that work with the new key");
}

} // namespace

PlacesForm::PlacesForm(const rotate::Request &request, bool putsBack, QWidget *parent)
    : RequestForm(parent), m_kind(request.kind), m_places(new TickList(nameFor(request.kind, putsBack)))
{
    addLink(request.link);
    if (request.kind == rotate::Request::Kind::Replace) {
        auto *copy = new QPushButton(putsBack ? tr("Copy the ol&d key") : tr("Copy the new ke&y"));
        copy->setAutoDefault(false);
        copy->setAccessibleDescription(tr("From the keychain to the clipboard, for a short time."));
        copy->setToolTip(copy->accessibleDescription());
        connect(copy, &QPushButton::clicked, this, putsBack ? &RequestForm::oldKeyCopyWanted : &RequestForm::newKeyCopyWanted);
        column()->addWidget(copy, 0, Qt::AlignLeading);
    }
    QList<TickList::Entry> entries;
    for (const rotate::Place &place : request.places)
        entries.append({place.id, rotate::nameOf(place) + QStringLiteral(" – ") + rotate::stateOf(place)});
    m_places->show(entries);
    column()->addWidget(m_places);
    begin(m_places);
    connect(m_places, &TickList::changed, this, &RequestForm::changed);
}

bool PlacesForm::isComplete() const
{
    const qsizetype ticked = m_places->ticked().size();
    return m_kind == rotate::Request::Kind::Prepare ? ticked == m_places->count() : ticked > 0;
}

rotate::Reply PlacesForm::reply() const
{
    rotate::Reply reply;
    const QStringList ids = m_places->ticked();
    reply.places = QSet<QString>(ids.begin(), ids.end());
    return reply;
}

QString PlacesForm::verb() const
{
    const qsizetype ticked = m_places->ticked().size();
    return m_kind != rotate::Request::Kind::Prepare && ticked > 0 && ticked < m_places->count() ? tr("Note t&hese %1").arg(ticked) : tr("&Continue");
}

} // namespace kd::ui
