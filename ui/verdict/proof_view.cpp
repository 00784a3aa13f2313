#include "ui/verdict/proof_view.h"

#include "ui/look/breaking_label.h"
#include "ui/look/space.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

namespace {

QLabel *cell(const QString &text, bool strong)
{
    auto *label = new BreakingLabel(text);
    QFont font = label->font();
    font.setBold(strong);
    label->setFont(font);
    return label;
}

} // namespace

ProofView::ProofView(QWidget *parent) : QWidget(parent)
{
    auto *place = new QVBoxLayout(this);
    place->setContentsMargins(0, 0, 0, 0);
}

void ProofView::show(const SideBySide &proof)
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    int widest = 0;
    for (const SideBySide::Line &line : proof.lines)
        widest = std::max(widest, fontMetrics().horizontalAdvance(line.what));
    const auto addRow = [&](const QString &sign, const QString &what, const QList<QWidget *> &values) {
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * space);
        QLabel *differs = cell(sign, false);
        differs->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("≠")) + 2);
        if (!sign.isEmpty())
            differs->setAccessibleName(tr("differs"));
        QLabel *name = cell(what, false);
        name->setFixedWidth(widest + 2);
        row->addWidget(differs, 0, Qt::AlignTop);
        row->addWidget(name, 0, Qt::AlignTop);
        for (QWidget *value : values)
            row->addWidget(value, 1);
        column->addLayout(row);
    };
    const auto cells = [](const QStringList &texts, bool strong) {
        QList<QWidget *> labels;
        for (const QString &text : texts)
            labels.append(cell(text, strong));
        return labels;
    };
    addRow({}, {}, cells(proof.heads, true));
    for (const SideBySide::Line &line : proof.lines)
        addRow(line.differs ? QStringLiteral("≠") : QString(), line.what, cells(line.values, line.differs));
    QList<QWidget *> buttons;
    for (const int number : proof.numbers) {
        auto *open = new QPushButton(tr("Show #%1").arg(number));
        connect(open, &QPushButton::clicked, this, [this, number] { Q_EMIT exchangeWanted(number); });
        auto *place = new QWidget;
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(open);
        row->addStretch(1);
        buttons.append(place);
    }
    addRow({}, {}, buttons);
    layout()->addWidget(m_content);
    setVisible(!proof.numbers.isEmpty());
}

} // namespace kd::ui
