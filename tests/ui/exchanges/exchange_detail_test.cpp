#include "ui/exchanges/exchange_detail.h"

#include "ui/exchanges/phases_bar.h"
#include "ui/look/text_box.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

Exchange refused()
{
    Exchange exchange;
    exchange.number = 4;
    exchange.side = Side::Direct;
    exchange.probe = QStringLiteral("api_key");
    exchange.ask = QStringLiteral("key_scope_free");
    exchange.request = {"GET", QStringLiteral("https://n8n.example.com/api/v1/x"), {{"X-N8N-API-KEY", "eyJ…abcd fp:012345"}}};
    exchange.answer.kind = AnswerKind::Response;
    exchange.answer.status = 401;
    exchange.answer.body = "{\"message\":\"unauthorized\"}";
    exchange.answer.bodyLength = exchange.answer.body.size();
    exchange.answer.remoteAddress = QStringLiteral("10.0.0.5");
    exchange.phases = {{}, 0.5, {}, 5.0, 5.5};
    exchange.via = QStringLiteral("http://proxy.example:3128");
    return exchange;
}

/// Everything that the pane shows at the moment.
QString shown(const ExchangeDetail &detail)
{
    QStringList texts;
    const auto labels = detail.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&detail))
            texts << label->text();
    }
    const auto boxes = detail.findChildren<TextBox *>();
    for (const TextBox *box : boxes) {
        if (box->isVisibleTo(&detail))
            texts << box->toPlainText();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

TEST(ExchangeDetail, SaysWhatWouldFillIt)
{
    ExchangeDetail detail;
    EXPECT_TRUE(shown(detail).contains(QLatin1String("Choose a request above")));
    detail.show(refused());
    EXPECT_FALSE(shown(detail).contains(QLatin1String("Choose a request above")));
    detail.clear();
    EXPECT_TRUE(shown(detail).contains(QLatin1String("Choose a request above")));
    EXPECT_FALSE(shown(detail).contains(QLatin1String("curl")));
}

TEST(ExchangeDetail, ShowsTheWholeExchange)
{
    ExchangeDetail detail;
    detail.show(refused());
    const QString text = shown(detail);
    for (const char *part : {"Request 4: API key · with the key", "✖ 401 Unauthorized", "past the proxy",
                             "through this machine’s proxy http://proxy.example:3128", "answered from 10.0.0.5", "$N8N_API_KEY",
                             "{\"message\":\"unauthorized\"}", "first byte after 5.0 ms"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1String("TLS")));
    EXPECT_TRUE(detail.findChild<PhasesBar *>()->valueText().contains(QLatin1String("waiting 4.5 ms")));
}

TEST(ExchangeDetail, ShowsTlsWhereThereWasSome)
{
    ExchangeDetail detail;
    Exchange exchange = refused();
    exchange.answer.tls = TlsFacts{QStringLiteral("TLSv1.3"), QStringLiteral("AES"), {}, {QStringLiteral("expired")}};
    detail.show(exchange);
    EXPECT_TRUE(shown(detail).contains(QLatin1String("TLSv1.3, AES.\nThe certificate has expired."))) << shown(detail).toStdString();
    detail.show(refused());
    EXPECT_FALSE(shown(detail).contains(QLatin1String("TLS")));
}

TEST(ExchangeDetail, SaysWhatIsMissingOfABody)
{
    ExchangeDetail detail;
    Exchange exchange = refused();
    exchange.answer.bodyLength = 21000;
    detail.show(exchange);
    EXPECT_TRUE(shown(detail).contains(QLatin1String("The body was cut")));
}

TEST(ExchangeDetail, HandsOutWhatItShows)
{
    ExchangeDetail detail;
    detail.show(refused());
    QSignalSpy copied(&detail, &ExchangeDetail::copyWanted);
    const auto buttons = detail.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    for (QPushButton *button : buttons)
        button->click();
    ASSERT_EQ(copied.size(), 2);
    EXPECT_TRUE(copied.at(0).at(0).toString().startsWith(QLatin1String("curl -sS -X GET")));
    EXPECT_TRUE(copied.at(1).at(0).toString().startsWith(QLatin1String("HTTP 401")));
    EXPECT_NE(buttons.at(0)->accessibleName(), buttons.at(1)->accessibleName());
}

/// A case file comes from anybody.
TEST(ExchangeDetail, ShowsForeignTextAsText)
{
    ExchangeDetail detail;
    Exchange evil = refused();
    const QString text = QString::fromUtf8("<b>x</b>\u202e\x1b");
    evil.probe = evil.ask = evil.request.url = evil.via = evil.answer.remoteAddress = text;
    evil.answer.tls = TlsFacts{text, text, {{text, text, {}, {}, {text}, false}}, {text}};
    detail.show(evil);
    EXPECT_FALSE(shown(detail).contains(QChar(0x202e)) || shown(detail).contains(QChar(0x1b)));
    const auto labels = detail.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST(ExchangeDetail, StacksItsPartsWhereItIsNarrow)
{
    ExchangeDetail detail;
    detail.show(refused());
    const auto boxes = detail.findChildren<TextBox *>();
    ASSERT_EQ(boxes.size(), 2);
    const auto place = [&](const TextBox *box) { return box->mapTo(detail.widget(), QPoint()); };
    detail.resize(1200, 500);
    detail.QWidget::show();
    detail.widget()->layout()->activate();
    EXPECT_GT(place(boxes.at(1)).x(), place(boxes.at(0)).x() + 100);
    detail.resize(400, 500);
    detail.widget()->layout()->activate();
    EXPECT_EQ(place(boxes.at(1)).x(), place(boxes.at(0)).x());
    EXPECT_GT(place(boxes.at(1)).y(), place(boxes.at(0)).y());
}

} // namespace kd::ui::test
