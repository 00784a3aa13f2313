#include "ui/rotate/forms/sign_in_form.h"

#include "ui/rotate/sign_in_fields.h"

#include <QVBoxLayout>

namespace kd::ui {

SignInForm::SignInForm(const rotate::Request &request, QWidget *parent) : RequestForm(parent), m_fields(new SignInFields)
{
    addLink(request.link);
    column()->addWidget(m_fields);
    begin(m_fields);
    connect(m_fields, &SignInFields::changed, this, &RequestForm::changed);
}

bool SignInForm::isComplete() const
{
    return m_fields->login().has_value();
}

rotate::Reply SignInForm::reply() const
{
    rotate::Reply reply;
    reply.signIn = m_fields->login();
    return reply;
}

QString SignInForm::verb() const
{
    return tr("S&ign in");
}

void SignInForm::wipe()
{
    m_fields->wipe();
}

} // namespace kd::ui
