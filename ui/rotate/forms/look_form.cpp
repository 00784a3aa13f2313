#include "ui/rotate/forms/look_form.h"

#include "ui/rotate/tick_list.h"

#include <QVBoxLayout>

namespace kd::ui {

LookForm::LookForm(const rotate::Request &request, QWidget *parent) : RequestForm(parent), m_entries(new TickList(tr("Looked at")))
{
    addLink(request.link);
    QList<TickList::Entry> entries;
    for (const QString &entry : request.entries)
        entries.append({QString::number(entries.size()), entry});
    m_entries->show(entries);
    m_entries->forbidAll();
    column()->addWidget(m_entries);
    begin(m_entries);
    connect(m_entries, &TickList::changed, this, &RequestForm::changed);
}

bool LookForm::isComplete() const
{
    return m_entries->ticked().size() == m_entries->count();
}

rotate::Reply LookForm::reply() const
{
    rotate::Reply reply;
    reply.done = true;
    return reply;
}

} // namespace kd::ui
