#include "ui/rotate/copy_line.h"

#include "core/report/plain_text.h"
#include "ui/look/space.h"
#include "ui/look/text_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace kd::ui {

CopyLine::CopyLine(const QString &title, const QString &text, QWidget *parent) : QWidget(parent)
{
    auto *box = new TextBox(title);
    QStringList lines = text.split(QLatin1Char('\n'));
    std::transform(lines.begin(), lines.end(), lines.begin(), &plainText);
    box->setText(lines.join(QLatin1Char('\n')));
    auto *label = new QLabel(title);
    label->setBuddy(box);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy: %1").arg(title));
    connect(copy, &QPushButton::clicked, this, [this, text] { Q_EMIT copyWanted(text); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(label);
    row->addWidget(box, 1);
    row->addWidget(copy);
}

} // namespace kd::ui
