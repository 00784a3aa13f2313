#include "core/n8n/trigger.h"

#include <QSet>

namespace kd::n8n {

namespace {

/// `mqttTrigger` of `n8n-nodes-base.mqttTrigger`, in lower case.
QString shortType(const QString &nodeType)
{
    return nodeType.mid(nodeType.lastIndexOf(QLatin1Char('.')) + 1).toLower();
}

const QSet<QString> &polling()
{
    // They fetch the credential at each poll.
    static const QSet<QString> list = {QStringLiteral("airtabletrigger"),       QStringLiteral("clockifytrigger"),
                                       QStringLiteral("gmailtrigger"),          QStringLiteral("googlebusinessprofiletrigger"),
                                       QStringLiteral("googlecalendartrigger"), QStringLiteral("googledrivetrigger"),
                                       QStringLiteral("googlesheetstrigger"),   QStringLiteral("microsoftonedrivetrigger"),
                                       QStringLiteral("notiontrigger"),         QStringLiteral("microsoftoutlooktrigger"),
                                       QStringLiteral("rssfeedreadtrigger"),    QStringLiteral("salesforcetrigger"),
                                       QStringLiteral("toggltrigger")};
    return list;
}

const QSet<QString> &holdingNothing()
{
    static const QSet<QString> list = {QStringLiteral("manualtrigger"),    QStringLiteral("scheduletrigger"),
                                       QStringLiteral("errortrigger"),     QStringLiteral("executeworkflowtrigger"),
                                       QStringLiteral("formtrigger"),      QStringLiteral("chattrigger"),
                                       QStringLiteral("mcptrigger"),       QStringLiteral("manualchattrigger"),
                                       QStringLiteral("workflowtrigger"),  QStringLiteral("n8ntrigger"),
                                       QStringLiteral("localfiletrigger"), QStringLiteral("evaluationtrigger"),
                                       QStringLiteral("simulatetrigger")};
    return list;
}

} // namespace

Hold holdOf(const QString &nodeType)
{
    static const QSet<QString> connected = {QStringLiteral("mqtttrigger"), QStringLiteral("redistrigger"), QStringLiteral("postgrestrigger"),
                                            QStringLiteral("emailreadimap"), QStringLiteral("ssetrigger")};
    static const QSet<QString> renewed = {QStringLiteral("rabbitmqtrigger"), QStringLiteral("amqptrigger"), QStringLiteral("kafkatrigger")};
    const QString type = shortType(nodeType);
    if (connected.contains(type))
        return Hold::Connection;
    if (renewed.contains(type))
        return Hold::OftenRenewed;
    const bool registers = type.endsWith(QLatin1String("trigger")) && !polling().contains(type) && !holdingNothing().contains(type);
    return registers ? Hold::Registration : Hold::Nothing;
}

QString toString(Hold hold)
{
    switch (hold) {
    case Hold::Nothing:
        return QStringLiteral("nothing");
    case Hold::Connection:
        return QStringLiteral("connection");
    case Hold::OftenRenewed:
        return QStringLiteral("often_renewed");
    case Hold::Registration:
        return QStringLiteral("registration");
    }
    return {};
}

} // namespace kd::n8n
