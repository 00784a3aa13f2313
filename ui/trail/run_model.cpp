#include "ui/trail/run_model.h"

#include "ui/exchanges/status_words.h"
#include "ui/look/tint.h"


#include <algorithm>

namespace kd::ui {

void RunModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void RunModel::ask(const QString &probe, const QString &url)
{
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({probe, url, {}, false, {}});
    m_rows.last().since.start();
    endInsertRows();
}

void RunModel::hear(const Exchange &exchange)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.answer.isEmpty() && row.probe == exchange.probe && row.url == exchange.request.url;
    });
    const auto waiting = it != m_rows.end() ? it : std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.answer.isEmpty() && row.probe == exchange.probe; });
    if (waiting == m_rows.end())
        return;
    waiting->answer = QStringLiteral("%1  #%2").arg(exchange.answer.isResponse() ? QString::number(exchange.answer.status) : statusInWords(exchange.answer)).arg(exchange.number);
    waiting->good = exchange.answer.isSuccess();
    const int row = static_cast<int>(waiting - m_rows.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RunModel::tick()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Answered), index(static_cast<int>(m_rows.size()) - 1, Answered), {Qt::DisplayRole});
}

int RunModel::waiting() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.answer.isEmpty(); }));
}

qint64 RunModel::longestWaitMs() const
{
    qint64 longest = 0;
    for (const Row &row : m_rows)
        longest = row.answer.isEmpty() ? std::max(longest, row.since.elapsed()) : longest;
    return longest;
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunModel::answerOf(const Row &row) const
{
    if (!row.answer.isEmpty())
        return (row.good ? mark(Mood::Good) : QStringLiteral("·")) + QLatin1Char(' ') + row.answer;
    const auto seconds = static_cast<int>(row.since.elapsed() / 1000);
    return seconds == 0 ? tr("waiting for the answer") : tr("waiting for the answer, %n s", nullptr, seconds);
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == Asked ? row.url : answerOf(row);
    return {};
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Asked ? tr("Asked") : tr("Answer");
}

} // namespace kd::ui
