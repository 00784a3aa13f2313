#include "ui/handbook/cause_detail.h"

#include "ui/look/copy_block.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

/// Reached by Tab, so that its text can be selected without a mouse.
QLabel *readable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setMaximumWidth(QWIDGETSIZE_MAX); // the column is limited as a whole
    label->setMinimumWidth(1);               // and no long word widens it
    return label;
}

class Writer
{
public:
    explicit Writer(QVBoxLayout *column) : m_column(column) {}

    void title(const QString &text) { m_column->addWidget(readable(makeHeading(text))); }
    void section(const QString &heading)
    {
        m_column->addSpacing(space);
        QLabel *label = makeSubheading(heading);
        label->setMaximumWidth(QWIDGETSIZE_MAX);
        m_column->addWidget(label);
    }
    void text(const QString &text)
    {
        if (!text.isEmpty())
            m_column->addWidget(readable(makeText(text)));
    }
    void section(const QString &heading, const QString &words)
    {
        if (words.isEmpty())
            return;
        section(heading);
        text(words);
    }
    void bullets(const QString &heading, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        section(heading);
        for (const QString &item : items) {
            auto *row = new QHBoxLayout;
            row->setSpacing(space);
            row->addWidget(makeText(QStringLiteral("•")), 0, Qt::AlignTop);
            row->addWidget(readable(makeText(item)), 1);
            m_column->addLayout(row);
        }
    }
    void widget(QWidget *widget) { m_column->addWidget(widget); }

private:
    QVBoxLayout *m_column;
};

} // namespace

CauseDetail::CauseDetail(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Chosen cause"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what stands in it has the focus, and shows it
}

void CauseDetail::show(const CauseArticle &article)
{
    auto *text = new QWidget;
    text->setMaximumWidth(fontMetrics().averageCharWidth() * columnCharacters);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    Writer writer(column);
    writer.title(article.title);
    writer.text(article.id);
    writer.text(article.weight);
    writer.section(tr("What is wrong"), article.wrong.value(0));
    writer.section(tr("What proves it"), article.proof);
    writer.section(tr("Often mistaken for"), article.mistakenFor);
    writer.bullets(tr("What does not help"), article.falseRecipes);
    writer.section(tr("What to do"), article.remedy);
    for (const RemedyCommand &command : article.commands) {
        auto *block = new CopyBlock(command.platform, command.text);
        connect(block, &CopyBlock::copyWanted, this, &CauseDetail::copyWanted);
        writer.widget(block);
    }
    if (!article.links.isEmpty())
        writer.section(tr("Read more"));
    for (const QUrl &link : article.links)
        writer.widget(makeLink(link));
    column->addStretch(1);

    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(2 * space, 0, 2 * space, 2 * space);
    row->addWidget(text, 1);
    row->addStretch(0);
    setWidget(page); // the article before goes
}

QWidget *CauseDetail::makeLink(const QUrl &url)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    QLabel *address = readable(makeText(url.toString()));
    address->setLayoutDirection(Qt::LeftToRight);
    address->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    auto *open = new QPushButton(tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(url.toString()));
    connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT linkWanted(url); });
    row->addWidget(address, 1);
    row->addWidget(open);
    return part;
}

} // namespace kd::ui
