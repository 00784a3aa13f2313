#include "ui/dialogs/report_dialog.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return QStringLiteral(".md");
    case ReportFormat::Text:
        return QStringLiteral(".txt");
    case ReportFormat::Html:
        return QStringLiteral(".html");
    case ReportFormat::Json:
        return QStringLiteral(".json");
    case ReportFormat::CaseFile:
        return QStringLiteral(".case.json");
    }
    return {};
}

bool isForTickets(ReportFormat format)
{
    return format == ReportFormat::Markdown || format == ReportFormat::Text;
}

} // namespace

ReportDialog::ReportDialog(Render render, const QString &name, QWidget *parent)
    : QDialog(parent), m_render(std::move(render)), m_name(name), m_format(new QComboBox), m_preview(new QPlainTextEdit),
      m_copy(new QPushButton(tr("&Copy"))), m_state(new StateLine)
{
    setWindowTitle(tr("Report"));
    for (const auto &[text, format] : {std::pair{tr("Markdown, for a ticket or a forum"), ReportFormat::Markdown},
                                       {tr("Text"), ReportFormat::Text},
                                       {tr("HTML page"), ReportFormat::Html},
                                       {tr("JSON, for programs"), ReportFormat::Json},
                                       {tr("Case file, which another Key Doctor judges again"), ReportFormat::CaseFile}})
        m_format->addItem(text, static_cast<int>(format));
    auto *label = new QLabel(tr("&Form"));
    label->setBuddy(m_format);
    m_format->setAccessibleName(tr("Form"));
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_format, 1);

    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setUndoRedoEnabled(false);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    m_preview->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF()); // as large as the text around it
    m_preview->setFont(fixed);
    m_preview->setAccessibleName(tr("What leaves, exactly"));

    auto *buttons = new QDialogButtonBox;
    auto *save = new QPushButton(tr("&Save…"));
    auto *close = new QPushButton(tr("Close"));
    m_copy->setAccessibleName(tr("Copy"));
    save->setAccessibleName(tr("Save"));
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    m_copy->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(
        makeText(tr("Taken out: keys, passwords, tokens and cookies, and whatever has the form of one; of accepted answers, all but a few "
                    "named fields. Still in it: addresses, versions, and what refusals said.")));
    column->addLayout(choice);
    column->addWidget(m_preview, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 32);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::preview);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        Q_EMIT copyWanted(QString::fromUtf8(m_bytes));
        say(Mood::Good, tr("It was copied."));
    });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_bytes, m_name + endingOf(format())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
}

ReportFormat ReportDialog::format() const
{
    return static_cast<ReportFormat>(m_format->currentData().toInt());
}

void ReportDialog::setFormat(ReportFormat format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

void ReportDialog::say(Mood mood, const QString &text)
{
    m_state->say(mood, text);
}

void ReportDialog::preview()
{
    m_bytes = m_render(format());
    m_preview->setPlainText(QString::fromUtf8(m_bytes));
    const bool copies = isForTickets(format());
    m_copy->setEnabled(copies);
    m_copy->setToolTip(copies ? QString() : tr("This form is for a file: save it."));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    say(Mood::Neutral, {});
}

} // namespace kd::ui
