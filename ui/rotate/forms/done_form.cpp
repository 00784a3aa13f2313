#include "ui/rotate/forms/done_form.h"

#include "core/report/plain_text.h"
#include "ui/look/labels.h"

#include <QVBoxLayout>

namespace kd::ui {

DoneForm::DoneForm(const rotate::Request &request, QWidget *parent) : RequestForm(parent)
{
    addLink(request.link);
    if (request.kind == rotate::Request::Kind::Remove) {
        addCopy(tr("Name of the key"), request.label);
        column()->addWidget(makeText(tr("Only the new key goes: the old one still works everywhere.")));
    } else {
        column()->addWidget(makeText(request.tail.isEmpty() ? tr("Make sure that it is the old key before you delete it.")
                                                            : tr("Make sure that its last four characters are %1 before you delete it.").arg(plainText(request.tail))));
    }
    column()->addWidget(makeText(tr("What you say here is checked at once.")));
}

rotate::Reply DoneForm::reply() const
{
    rotate::Reply reply;
    reply.done = true;
    return reply;
}

QString DoneForm::verb() const
{
    return tr("It is d&eleted");
}

} // namespace kd::ui
