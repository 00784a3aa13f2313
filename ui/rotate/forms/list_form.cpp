#include "ui/rotate/forms/list_form.h"

#include "core/report/plain_text.h"
#include "core/rotate/sentences.h"
#include "ui/look/labels.h"
#include "ui/look/lists.h"
#include "ui/look/space.h"
#include "ui/rotate/places_editor.h"

#include <QStringListModel>
#include <QVBoxLayout>

namespace kd::ui {

ListForm::ListForm(const rotate::Request &request, QWidget *parent) : RequestForm(parent), m_places(new PlacesEditor)
{
    if (request.places.isEmpty()) {
        column()->addWidget(makeText(tr("Nothing is on the list yet.")));
    } else {
        column()->addWidget(makeText(tr("On the list already: %1").arg(request.places.size())));
        auto *model = new QStringListModel(this);
        QStringList lines;
        for (const rotate::Place &place : request.places)
            lines += plainText(rotate::nameOf(place));
        model->setStringList(lines);
        QListView *list = makeTextList(model, tr("Places on the list"));
        list->setMinimumHeight(0);
        list->setFixedHeight(list->fontMetrics().lineSpacing() * 5 + space);
        column()->addWidget(list);
    }
    column()->addWidget(makeSubheading(tr("Outside n8n, as you know it")));
    column()->addWidget(m_places);
    connect(m_places, &PlacesEditor::changed, this, &RequestForm::changed);
}

rotate::Reply ListForm::reply() const
{
    rotate::Reply reply;
    reply.more = m_places->places();
    reply.done = true;
    return reply;
}

bool ListForm::check()
{
    return m_places->check();
}

QString ListForm::verb() const
{
    return tr("The list is &complete");
}

} // namespace kd::ui
