#include "ui/rotate/forms/probe_form.h"

#include "core/report/plain_text.h"
#include "core/rotate/sentences.h"
#include "ui/look/labels.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

constexpr int no = 0;
constexpr int yes = 1;

} // namespace

ProbeForm::ProbeForm(const rotate::Request &request, QWidget *parent) : RequestForm(parent), m_answers(new QButtonGroup(this))
{
    addLink(request.link);
    QStringList names;
    for (const rotate::Place &place : request.places)
        names += plainText(rotate::nameOf(place));
    column()->addWidget(makeText(names.join(QLatin1Char('\n'))));
    column()->addWidget(makeText(tr("It has a random address, answers only whoever knows a second secret, keeps no data of its run, and carries an expiry in its name.")));
    auto *may = new QRadioButton(tr("&Yes, make it and remove it again"));
    auto *mayNot = new QRadioButton(tr("No, I loo&k at the next execution myself"));
    m_answers->addButton(may, yes);
    m_answers->addButton(mayNot, no);
    column()->addWidget(may);
    column()->addWidget(mayNot);
    begin(may);
    connect(m_answers, &QButtonGroup::idToggled, this, &RequestForm::changed);
}

bool ProbeForm::isComplete() const
{
    return m_answers->checkedButton() != nullptr;
}

rotate::Reply ProbeForm::reply() const
{
    rotate::Reply reply;
    reply.done = m_answers->checkedId() == yes;
    return reply;
}

} // namespace kd::ui
