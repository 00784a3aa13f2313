#include "ui/exchanges/exchanges_model.h"

#include "core/report/plain_text.h"
#include "ui/exchanges/phase_spans.h"
#include "ui/exchanges/probe_words.h"
#include "ui/exchanges/status_words.h"

#include <algorithm>

namespace kd::ui {

namespace {

QString spoken(const Exchange &exchange, int column)
{
    switch (column) {
    case ExchangesModel::Number:
        return QString::number(exchange.number);
    case ExchangesModel::Probe:
        return probeInWords(exchange);
    case ExchangesModel::Method:
        return plainText(QString::fromUtf8(exchange.request.method));
    case ExchangesModel::Url:
        return plainText(exchange.request.url);
    case ExchangesModel::Status:
        return statusInWords(exchange.answer);
    case ExchangesModel::Time:
        return exchange.phases.done ? inMilliseconds(*exchange.phases.done) : ExchangesModel::tr("not measured");
    default:
        return {};
    }
}

QString shown(const Exchange &exchange, int column)
{
    if (column == ExchangesModel::Status)
        return mark(statusMood(exchange)) + QLatin1Char(' ') + statusInWords(exchange.answer);
    if (column == ExchangesModel::Time && !exchange.phases.done)
        return QStringLiteral("–");
    return spoken(exchange, column);
}

QVariant sortedBy(const Exchange &exchange, int column)
{
    if (column == ExchangesModel::Number)
        return exchange.number;
    if (column == ExchangesModel::Time)
        return exchange.phases.done.value_or(-1);
    return spoken(exchange, column);
}

/// A tip guesses whether its text is HTML: it is told, and the text stays text.
QString asTip(const QString &text)
{
    return QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

QString searched(const Exchange &exchange)
{
    QStringList words;
    for (int column = 0; column < ExchangesModel::ColumnCount; ++column)
        words << spoken(exchange, column);
    return words.join(QLatin1Char('\n'));
}

} // namespace

void ExchangesModel::setExchanges(const QList<Exchange> &exchanges)
{
    beginResetModel();
    m_exchanges = exchanges;
    endResetModel();
}

void ExchangesModel::append(const Exchange &exchange)
{
    const int row = static_cast<int>(m_exchanges.size());
    beginInsertRows({}, row, row);
    m_exchanges.append(exchange);
    endInsertRows();
}

int ExchangesModel::rowOf(int number) const
{
    const auto it =
        std::find_if(m_exchanges.begin(), m_exchanges.end(), [&](const Exchange &exchange) { return exchange.number == number; });
    return it == m_exchanges.end() ? -1 : static_cast<int>(it - m_exchanges.begin());
}

int ExchangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exchanges.size());
}

int ExchangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Exchange &exchange = m_exchanges.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(exchange, column);
    case Qt::AccessibleTextRole:
        return spoken(exchange, column);
    case Qt::ToolTipRole:
        return column == Probe || column == Url || column == Status ? QVariant(asTip(spoken(exchange, column))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Number || column == Time ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case SortRole:
        return sortedBy(exchange, column);
    case SearchRole:
        return searched(exchange);
    case MoodRole:
        return column == Status ? QVariant(static_cast<int>(statusMood(exchange))) : QVariant();
    default:
        return {};
    }
}

QVariant ExchangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Number || section == Time ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Number)
        return tr("Number");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Probe:
        return tr("Probe");
    case Method:
        return tr("Method");
    case Url:
        return tr("URL");
    case Status:
        return tr("Status");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace kd::ui
