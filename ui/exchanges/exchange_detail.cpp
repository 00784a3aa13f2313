#include "ui/exchanges/exchange_detail.h"

#include "core/report/as_curl.h"
#include "core/report/plain_text.h"
#include "ui/exchanges/phases_bar.h"
#include "ui/exchanges/probe_words.h"
#include "ui/exchanges/recorded_text.h"
#include "ui/exchanges/status_words.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/look/text_box.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

QLabel *selectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Which way the request took, as far as it is known.
QString wayInWords(const Exchange &exchange)
{
    QStringList parts;
    if (exchange.side == Side::Direct)
        parts << ExchangeDetail::tr("sent to n8n’s own address, past the proxy");
    else if (exchange.side == Side::Elsewhere)
        parts << ExchangeDetail::tr("sent to another address, without the key");
    else
        parts << ExchangeDetail::tr("sent to the address that you gave");
    if (!exchange.via.isEmpty())
        parts << ExchangeDetail::tr("through this machine’s proxy %1").arg(plainText(exchange.via));
    if (!exchange.answer.remoteAddress.isEmpty())
        parts << ExchangeDetail::tr("answered from %1").arg(plainText(exchange.answer.remoteAddress));
    if (exchange.reusedConnection)
        parts << ExchangeDetail::tr("over a connection that was open already");
    if (exchange.sentAt.isValid())
        parts << ExchangeDetail::tr("at %1 UTC").arg(exchange.sentAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    QString sentence = parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QWidget *titled(const QString &title, QPushButton *button, const QList<QWidget *> &below)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(makeSubheading(title), 1);
    head->addWidget(button);
    column->addLayout(head);
    for (QWidget *widget : below)
        column->addWidget(widget);
    column->addStretch(1);
    return part;
}

} // namespace

ExchangeDetail::ExchangeDetail(QWidget *parent)
    : QScrollArea(parent), m_title(selectable(makeSubheading({}))), m_status(selectable(makeText())), m_way(selectable(makeText())),
      m_bar(new PhasesBar), m_phases(selectable(makeText())), m_curl(new TextBox(tr("Request as curl"))), m_note(selectable(makeText())),
      m_answer(new TextBox(tr("Answer as recorded"))), m_tlsTitle(makeSubheading(tr("TLS"))), m_tls(selectable(makeText())),
      m_none(makeText(tr("Choose a request above: what was sent and what came back stands here."))), m_content(makeContent())
{
    setAccessibleName(tr("Chosen request"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what stands in it has the focus, and shows it
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    // Air between the text and the bar that scrolls it.
    column->setContentsMargins(isRightToLeft() ? QMargins(space, space, 0, space) : QMargins(0, space, space, space));
    column->addWidget(m_none);
    column->addWidget(m_content);
    column->addStretch(1);
    setWidget(page);
    clear();
}

QWidget *ExchangeDetail::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(2 * space);
    m_sides->addWidget(makeRequest(), 1);
    m_sides->addWidget(makeAnswer(), 1);
    column->addWidget(m_title);
    column->addWidget(m_status);
    column->addWidget(m_way);
    column->addWidget(makeTime());
    column->addLayout(m_sides);
    column->addWidget(m_tlsTitle);
    column->addWidget(m_tls);
    for (QLabel *label : {m_title, m_status, m_way, m_phases, m_note, m_tlsTitle, m_tls})
        label->setMaximumWidth(QWIDGETSIZE_MAX);
    for (QLabel *label : {m_way, m_tls})
        label->setFocusPolicy(Qt::StrongFocus); // so that Tab scrolls to them
    return content;
}

QWidget *ExchangeDetail::makeTime()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    column->addWidget(m_bar);
    column->addWidget(m_phases);
    return part;
}

QWidget *ExchangeDetail::makeRequest()
{
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setAccessibleName(tr("Copy the request as curl"));
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_curl->toPlainText()); });
    auto *note = selectable(makeText(tr("For a shell; what stands there as $NAME is a secret that was not recorded.")));
    note->setMaximumWidth(QWIDGETSIZE_MAX);
    return titled(tr("Request as curl"), copy, {m_curl, note});
}

QWidget *ExchangeDetail::makeAnswer()
{
    auto *copy = new QPushButton(tr("C&opy"));
    copy->setAccessibleName(tr("Copy the answer"));
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_answer->toPlainText()); });
    return titled(tr("Answer"), copy, {m_note, m_answer});
}

void ExchangeDetail::show(const Exchange &exchange)
{
    m_title->setText(tr("Request %1: %2").arg(QString::number(exchange.number), probeInWords(exchange)));
    m_mood = statusMood(exchange);
    m_status->setText(mark(m_mood) + QLatin1Char(' ') + statusInWords(exchange.answer));
    paintMood();
    m_way->setText(wayInWords(exchange));
    m_bar->show(exchange.phases);
    m_phases->setText(phasesInWords(exchange.phases));
    m_curl->setText(asCurl(exchange));
    const QString note = bodyNote(exchange);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_answer->setText(recordedAnswer(exchange));
    const QString tls = tlsInWords(exchange.answer);
    m_tls->setText(tls);
    m_tls->setVisible(!tls.isEmpty());
    m_tlsTitle->setVisible(!tls.isEmpty());
    m_none->hide();
    m_content->show();
    verticalScrollBar()->setValue(0);
}

void ExchangeDetail::clear()
{
    m_content->hide();
    m_none->show();
}

void ExchangeDetail::resizeEvent(QResizeEvent *event)
{
    // Beside each other only where both can be read: a line of code needs about that many characters.
    const bool wide = viewport()->width() > 2 * fontMetrics().averageCharWidth() * columnCharacters * 2 / 3;
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QScrollArea::resizeEvent(event);
}

void ExchangeDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMood();
}

void ExchangeDetail::paintMood()
{
    QPalette painted = palette();
    painted.setColor(QPalette::WindowText, tint(m_mood, painted));
    m_status->setPalette(painted);
}

} // namespace kd::ui
