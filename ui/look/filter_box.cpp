#include "ui/look/filter_box.h"

#include "ui/look/announce.h"
#include "ui/look/space.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace kd::ui {

QRegularExpression allWords(const QString &typed)
{
    QString pattern;
    const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // The texts are set with a curved apostrophe, which no keyboard has.
        const QString escaped = QRegularExpression::escape(word).replace(QLatin1String("\\'"), QStringLiteral("['\u2019]"));
        pattern += QStringLiteral("(?=.*") + escaped + QLatin1Char(')');
    }
    if (!pattern.isEmpty())
        pattern.prepend(QStringLiteral("\\A"));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

FilterBox::FilterBox(const QString &hint, QWidget *parent) : QWidget(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this))
{
    auto *label = new QLabel(tr("Fi&lter"), this);
    label->setBuddy(m_field);
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleDescription(hint);
    m_field->setClearButtonEnabled(true);
    m_count->setTextFormat(Qt::PlainText);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { Q_EMIT changed(allWords(text)); });
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBox::finished);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
}

void FilterBox::clear()
{
    m_field->clear();
}

QString FilterBox::typed() const
{
    return m_field->text();
}

void FilterBox::sayCount(const QString &words)
{
    if (words == m_count->text())
        return;
    m_count->setText(words);
    if (m_field->hasFocus())
        announce(m_count);
}

} // namespace kd::ui
