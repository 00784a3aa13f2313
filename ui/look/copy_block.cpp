#include "ui/look/copy_block.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/look/text_box.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kd::ui {

CopyBlock::CopyBlock(const QString &title, const QString &text, QWidget *parent) : QWidget(parent)
{
    const bool anywhere = title.isEmpty();
    auto *code = new TextBox(anywhere ? tr("Commands") : tr("Commands for %1").arg(title));
    code->setText(text);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAccessibleName(anywhere ? tr("Copy the commands") : tr("Copy the commands for %1").arg(title));
    connect(copy, &QPushButton::clicked, this, [this, text] { Q_EMIT copyWanted(text); });
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    QLabel *name = makeText(anywhere ? tr("Everywhere") : title);
    name->setMaximumWidth(QWIDGETSIZE_MAX);
    head->addWidget(name, 1);
    head->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space / 2, 0, 0);
    column->setSpacing(space / 2);
    column->addLayout(head);
    column->addWidget(code);
}

} // namespace kd::ui
