#include "ui/keys/keys_model.h"

#include "core/keys/due.h"
#include "core/report/plain_text.h"
#include "ui/keys/key_words.h"

#include <algorithm>

namespace kd::ui {

void KeysModel::setKeys(const QList<ShownKey> &keys)
{
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

void KeysModel::change(const ShownKey &key)
{
    const int row = rowOf(key.known.name);
    if (row < 0)
        return;
    m_keys[row] = key;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void KeysModel::setToday(const QDate &today, int toldDays)
{
    m_today = today;
    m_toldDays = toldDays;
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int KeysModel::rowOf(const KeyName &name) const
{
    const auto it = std::find_if(m_keys.begin(), m_keys.end(), [&](const ShownKey &key) { return key.known.name == name; });
    return it == m_keys.end() ? -1 : static_cast<int>(it - m_keys.begin());
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeysModel::words(const ShownKey &key, int column) const
{
    switch (column) {
    case Label:
        return plainText(key.known.name.label);
    case Owner:
        return plainText(key.known.name.host);
    case Age:
        return ageWords(key.known, m_today);
    case Due:
        return dueWords(key.known, m_today);
    case State:
        return stateWord(key);
    case Proven:
        return key.known.lastProven.isValid() ? key.known.lastProven.toLocalTime().date().toString(Qt::ISODate) : tr("never");
    default:
        return {};
    }
}

Mood KeysModel::mood(const ShownKey &key, int column) const
{
    if (column == State)
        return stateMood(key);
    return column == Due ? dueMood(key, m_today, m_toldDays) : Mood::Neutral;
}

QVariant KeysModel::sortedBy(const ShownKey &key, int column) const
{
    switch (column) {
    case Age:
        return key.known.created;
    case Due: {
        const QDate day = dueDay(key.known.due, key.known.expires);
        return day.isValid() ? day : QDate(9999, 12, 31);
    }
    case Proven:
        return key.known.lastProven;
    default:
        return words(key, column);
    }
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ShownKey &key = m_keys.at(index.row());
    const int column = index.column();
    const Mood how = mood(key, column);
    switch (role) {
    case Qt::DisplayRole:
        return how == Mood::Neutral ? words(key, column) : mark(how) + QLatin1Char(' ') + words(key, column);
    case Qt::AccessibleTextRole:
        return words(key, column);
    case Qt::ToolTipRole:
        // A tip guesses whether its text is HTML: it is told, and the text stays text.
        return column == Label || column == Owner ? QVariant(QStringLiteral("<qt>") + words(key, column).toHtmlEscaped() + QStringLiteral("</qt>")) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case SortRole:
        return sortedBy(key, column);
    case SearchRole: {
        QStringList all = {key.known.name.text()};
        for (int each = 0; each < ColumnCount; ++each)
            all << words(key, each);
        return all.join(QLatin1Char('\n'));
    }
    case MoodRole:
        return how == Mood::Neutral ? QVariant() : QVariant(static_cast<int>(how));
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Label:
        return tr("Label");
    case Owner:
        return tr("Whose");
    case Age:
        return tr("Age");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    case Proven:
        return tr("Last proven");
    default:
        return {};
    }
}

} // namespace kd::ui
