#include "ui/rotate/request_form.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/rotate/copy_line.h"
#include "ui/rotate/forms/done_form.h"
#include "ui/rotate/forms/grace_form.h"
#include "ui/rotate/forms/key_form.h"
#include "ui/rotate/forms/list_form.h"
#include "ui/rotate/forms/look_form.h"
#include "ui/rotate/forms/places_form.h"
#include "ui/rotate/forms/probe_form.h"
#include "ui/rotate/forms/sign_in_form.h"
#include "ui/rotate/rotation_view.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kd::ui {

RequestForm::RequestForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space);
}

QString RequestForm::verb() const
{
    return tr("&Continue");
}

void RequestForm::takeFocus()
{
    if (m_first)
        m_first->setFocus();
}

void RequestForm::addLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return;
    auto *open = new QPushButton(tr("&Open the page in the browser"));
    open->setAutoDefault(false);
    open->setAccessibleDescription(url.toDisplayString());
    open->setToolTip(url.toDisplayString());
    connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT linkWanted(url); });
    m_column->addWidget(open, 0, Qt::AlignLeading);
}

void RequestForm::addCopy(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *line = new CopyLine(title, text);
    connect(line, &CopyLine::copyWanted, this, &RequestForm::copyWanted);
    m_column->addWidget(line);
}

bool isUndoing(const RotationView &view, const QString &step)
{
    const rotate::StepRecord *record = view.rotation.find(step);
    return record && record->undoing;
}

RequestForm *makeRequestForm(const RotationView &view)
{
    using Kind = rotate::Request::Kind;
    if (!view.request)
        return nullptr;
    const rotate::Request &request = *view.request;
    switch (request.kind) {
    case Kind::List:
        return new ListForm(request);
    case Kind::NewKey:
    case Kind::OldKeyAgain:
    case Kind::RightAgain:
        return new KeyForm(request, view.provider);
    case Kind::KeyAgain:
        return new KeyForm(request, {});
    case Kind::Prepare:
    case Kind::Replace:
    case Kind::Prove:
        return new PlacesForm(request, isUndoing(view, request.step));
    case Kind::Probe:
        return new ProbeForm(request);
    case Kind::Grace:
        return new GraceForm;
    case Kind::Revoke:
    case Kind::Remove:
        return new DoneForm(request);
    case Kind::SignIn:
        return new SignInForm(request);
    case Kind::LookAt:
        return new LookForm(request);
    case Kind::Commit:
        break;
    }
    return nullptr;
}

} // namespace kd::ui
