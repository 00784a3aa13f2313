#include "ui/verdict/remedy_view.h"

#include "core/report/plain_text.h"
#include "core/report/platform.h"
#include "ui/look/copy_block.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kd::ui {

RemedyView::RemedyView(QWidget *parent)
    : QWidget(parent), m_sentence(makeText()), m_platformLabel(new QLabel(tr("&Platform:"))), m_platform(new QComboBox), m_place(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    auto *head = new QHBoxLayout;
    head->addWidget(makeSubheading(tr("What to do")), 1);
    m_platformLabel->setBuddy(m_platform);
    m_platformLabel->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_platform->setAccessibleName(tr("Platform"));
    m_platform->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_platformLabel);
    head->addWidget(m_platform);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addLayout(m_place);
    connect(m_platform, &QComboBox::activated, this, [this](int row) { Q_EMIT platformPicked(m_platform->itemData(row).toString()); });
}

void RemedyView::show(const QString &sentence, const QList<RemedyCommand> &all, const QList<RemedyCommand> &fit, const QString &platform,
                      const QStringList &links)
{
    m_sentence->setText(plainText(sentence));
    const QSignalBlocker quiet(m_platform);
    m_platform->clear();
    m_platform->addItem(tr("as seen"), QString());
    for (const RemedyCommand &command : all) {
        if (!command.platform.isEmpty() && m_platform->findData(command.platform) < 0)
            m_platform->addItem(platformName(command.platform), command.platform);
    }
    m_platform->setCurrentIndex(std::max(0, m_platform->findData(platform)));
    m_platform->setVisible(m_platform->count() > 2);
    m_platformLabel->setVisible(m_platform->count() > 2);

    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    for (const RemedyCommand &command : fit) {
        auto *block = new CopyBlock(platformName(command.platform), command.text);
        connect(block, &CopyBlock::copyWanted, this, &RemedyView::copyWanted);
        column->addWidget(block);
    }
    for (const QString &link : links) {
        const QUrl url(link);
        if (url.scheme() != QLatin1String("https"))
            continue;
        auto *open = new QPushButton(url.host() + url.path());
        open->setAccessibleName(tr("Open %1").arg(link));
        open->setToolTip(link);
        open->setFlat(true);
        open->setIcon(style()->standardIcon(QStyle::SP_CommandLink));
        connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT linkWanted(url); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
    m_place->addWidget(m_content);
}

} // namespace kd::ui
