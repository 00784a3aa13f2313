#pragma once

#include <QRegularExpression>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace kd::ui {

/// Matches a text that holds every word that was typed, in any order and letter case.
[[nodiscard]] QRegularExpression allWords(const QString &typed);

/// The field above a list that narrows it, and how much of the list fits.
class FilterBox : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBox(const QString &hint, QWidget *parent = nullptr);

    void clear();
    [[nodiscard]] QString typed() const;
    /// Says how much of the list fits, in words that the page chose.
    void sayCount(const QString &words);

Q_SIGNALS:
    void changed(const QRegularExpression &wanted);
    /// Enter: on to the list.
    void finished();

private:
    QLineEdit *m_field;
    QLabel *m_count;
};

} // namespace kd::ui
