#include "ui/diagnosis_window.h"

#include "core/report/as_html.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kd {

namespace {

constexpr int space = 8;

QLineEdit *field(QFormLayout *form, const QString &label, const char *name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(QString::fromLatin1(name));
    edit->setPlaceholderText(placeholder);
    form->addRow(label, edit);
    return edit;
}

QString mark(Page::Mood mood)
{
    switch (mood) {
    case Page::Mood::Cause:
        return QStringLiteral("✖ ");
    case Page::Mood::Healthy:
        return QStringLiteral("✓ ");
    case Page::Mood::Undetermined:
        break;
    }
    return QStringLiteral("? ");
}

} // namespace

DiagnosisWindow::DiagnosisWindow(QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(tr("Key Doctor"));
    resize(1000, 680);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_address = field(form, tr("n8n &address"), "n8n address", QStringLiteral("https://n8n.example.com/api/v1/workflows"));
    m_key = field(form, tr("API &key"), "API key", {});
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_direct = field(form, tr("&Direct address"), "Direct address", tr("optional: past the proxy, such as http://10.0.0.5:5678"));
    column->addLayout(form);

    auto *row = new QHBoxLayout;
    m_find = new QPushButton(tr("&Find the cause"));
    m_find->setAccessibleName(QStringLiteral("Find the cause"));
    m_find->setDefault(true);
    m_cancel = new QPushButton(tr("&Cancel"));
    m_cancel->setAccessibleName(QStringLiteral("Cancel"));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_state = new QLabel(tr("The key is sent only to these addresses."));
    row->addWidget(m_find);
    row->addWidget(m_cancel);
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    column->addLayout(row);

    m_heading = new QLabel;
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_heading->setFont(large);
    column->addWidget(m_heading);
    m_details = new QTextBrowser;
    m_details->setAccessibleName(tr("The verdict's proof and what to do"));
    m_details->setOpenExternalLinks(true);
    m_details->setPlaceholderText(tr("Here stands the cause, how it is known, and what to do."));
    column->addWidget(m_details, 1);
    setCentralWidget(page);

    connect(m_find, &QPushButton::clicked, this, &DiagnosisWindow::wanted);
    connect(m_cancel, &QPushButton::clicked, this, &DiagnosisWindow::cancelled);
    for (QLineEdit *edit : {m_address, m_key, m_direct})
        connect(edit, &QLineEdit::returnPressed, m_find, &QPushButton::click);
    setBusy(false);
}

void DiagnosisWindow::fill(const QString &address, const QString &key, const QString &direct)
{
    m_address->setText(address);
    m_key->setText(key);
    m_direct->setText(direct);
}

QString DiagnosisWindow::address() const
{
    return m_address->text();
}

QString DiagnosisWindow::direct() const
{
    return m_direct->text();
}

SharedSecret DiagnosisWindow::key() const
{
    return m_key->text().isEmpty() ? nullptr : share(Secret::take(m_key->text().toUtf8()));
}

void DiagnosisWindow::setBusy(bool busy)
{
    m_find->setEnabled(!busy);
    m_cancel->setEnabled(busy);
    m_progress->setVisible(busy);
}

void DiagnosisWindow::showBusy(const QString &what)
{
    setBusy(true);
    m_state->setText(what);
}

void DiagnosisWindow::showProblem(const QString &sentence)
{
    setBusy(false);
    m_state->clear();
    m_heading->setText(sentence);
    m_heading->setAccessibleDescription({});
    m_details->clear();
}

void DiagnosisWindow::showPage(const Page &page, const QString &sentence, const QString &id)
{
    setBusy(false);
    m_state->setText(mark(page.mood) + page.certainty);
    m_heading->setText(sentence);
    m_heading->setAccessibleDescription(id);
    m_details->setHtml(asHtml(page));
}

} // namespace kd
