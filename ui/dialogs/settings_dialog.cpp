#include "ui/dialogs/settings_dialog.h"

#include "core/report/platform.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

namespace {

constexpr QLatin1String noProxy("none");
constexpr QLatin1String thisProxy("url");

QComboBox *makeChoice(const QString &name, const QList<std::pair<QString, QString>> &choices, const QString &picked)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    for (const auto &[text, id] : choices)
        box->addItem(text, id);
    box->setCurrentIndex(std::max(0, box->findData(picked)));
    return box;
}

QString idOf(Appearance appearance)
{
    return QString::number(static_cast<int>(appearance));
}

/// Its own layout begins at the row's edge.
QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    return row;
}

QPushButton *makeButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    return button;
}

QSpinBox *makeDays(int days, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(1, longestDueDays);
    box->setValue(days);
    box->setAccessibleName(name);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, const QString &usualLogFolder, QWidget *parent)
    : QDialog(parent), m_usualLogFolder(usualLogFolder), m_logFolder(settings.logFolder), m_fault(new StateLine)
{
    setWindowTitle(tr("Settings"));
    QList<std::pair<QString, QString>> known = {{tr("As the answers show"), {}}};
    for (const QString &id : platforms())
        known.append({platformName(id), id});
    m_platform = makeChoice(tr("Platform"), known, settings.platform);
    m_language = makeChoice(
        tr("Language"),
        {{tr("As the system"), {}}, {QStringLiteral("English"), QStringLiteral("en")}, {QStringLiteral("Deutsch"), QStringLiteral("de")}},
        settings.language);
    m_appearance = makeChoice(
        tr("Appearance"),
        {{tr("As the desktop"), idOf(Appearance::Desktop)}, {tr("Light"), idOf(Appearance::Light)}, {tr("Dark"), idOf(Appearance::Dark)}},
        idOf(settings.appearance));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(2 * space);
    form->setVerticalSpacing(space);
    form->addRow(tr("Commands &for"), m_platform);
    form->addRow(tr("&Proxy"), makeProxy(settings.proxy));
    form->addRow(tr("&CA file"), makeCaFile(settings.caFile));
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("A &key is due"), makeDue(settings));
    form->addRow(tr("Log folder"), makeLogFolder());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&OK"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    m_fault->setMinimumHeight(2 * m_fault->fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(2 * space);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(buttons);
}

QWidget *SettingsDialog::makeProxy(const QString &proxy)
{
    const bool url = !proxy.isEmpty() && proxy != noProxy;
    m_proxyKind = makeChoice(tr("Proxy"), {{tr("As the environment says"), {}}, {tr("None"), noProxy}, {tr("This one:"), thisProxy}},
                             url ? thisProxy : proxy);
    m_proxy = new QLineEdit(url ? proxy : QString());
    m_proxy->setAccessibleName(tr("Proxy’s address"));
    m_proxy->setPlaceholderText(QStringLiteral("http://host:3128"));
    m_proxy->setLayoutDirection(Qt::LeftToRight);
    m_proxy->setMinimumWidth(m_proxy->fontMetrics().averageCharWidth() * 28);
    m_proxy->setEnabled(url);
    connect(m_proxyKind, &QComboBox::currentIndexChanged, this, [this] { m_proxy->setEnabled(m_proxyKind->currentData() == thisProxy); });
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_proxyKind);
    row->addWidget(m_proxy, 1);
    widget->setFocusProxy(m_proxyKind);
    return widget;
}

QWidget *SettingsDialog::makeCaFile(const QString &path)
{
    m_caFile = new QLineEdit(path);
    m_caFile->setAccessibleName(tr("CA file"));
    m_caFile->setAccessibleDescription(tr("Certificates in PEM form that are trusted beside the system’s."));
    m_caFile->setPlaceholderText(tr("none beside the system’s"));
    QPushButton *browse = makeButton(tr("&Browse…"), tr("Browse for the CA file"));
    connect(browse, &QPushButton::clicked, this, &SettingsDialog::browseCaFile);
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_caFile, 1);
    row->addWidget(browse);
    widget->setFocusProxy(m_caFile);
    return widget;
}

QWidget *SettingsDialog::makeDue(const Settings &settings)
{
    m_every = makeDays(settings.dueEveryDays, tr("Days after which a key is due"));
    m_told = makeDays(settings.dueToldDays, tr("Days before that on which you are told"));
    m_every->setPrefix(tr("every "));
    m_every->setSuffix(tr(" days"));
    m_told->setPrefix(tr("told "));
    m_told->setSuffix(tr(" days before"));
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_every);
    row->addWidget(m_told);
    row->addStretch();
    widget->setFocusProxy(m_every);
    return widget;
}

QWidget *SettingsDialog::makeLogFolder()
{
    m_logShown = makeText();
    m_logShown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_logShown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_logShown->setMaximumWidth(QWIDGETSIZE_MAX);
    QPushButton *show = makeButton(tr("Op&en"), tr("Open the log folder"));
    QPushButton *change = makeButton(tr("C&hange…"), tr("Change the log folder"));
    change->setAccessibleDescription(tr("From the next start on."));
    change->setToolTip(change->accessibleDescription());
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_logFolder.isEmpty() ? m_usualLogFolder : m_logFolder); });
    connect(change, &QPushButton::clicked, this, &SettingsDialog::browseLogFolder);
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_logShown, 1);
    row->addWidget(show);
    row->addWidget(change);
    showLogFolder();
    return widget;
}

void SettingsDialog::showLogFolder()
{
    m_logShown->setText(QDir::toNativeSeparators(m_logFolder.isEmpty() ? m_usualLogFolder : m_logFolder));
}

void SettingsDialog::browseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("CA file"), m_caFile->text(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void SettingsDialog::browseLogFolder()
{
    auto *dialog = new QFileDialog(this, tr("Log folder"), m_logShown->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_logFolder = folder == m_usualLogFolder ? QString() : folder;
        showLogFolder();
    });
    dialog->open();
}

Settings SettingsDialog::settings() const
{
    Settings settings;
    settings.platform = m_platform->currentData().toString();
    const QString kind = m_proxyKind->currentData().toString();
    settings.proxy = kind == thisProxy ? m_proxy->text().trimmed() : kind;
    settings.caFile = m_caFile->text().trimmed();
    settings.language = m_language->currentData().toString();
    settings.appearance = static_cast<Appearance>(m_appearance->currentData().toString().toInt());
    settings.dueEveryDays = m_every->value();
    settings.dueToldDays = m_told->value();
    settings.logFolder = m_logFolder;
    return settings;
}

bool SettingsDialog::refuse(const QString &fault, QWidget *where)
{
    if (fault.isEmpty())
        return false;
    m_fault->say(Mood::Bad, fault);
    where->setFocus();
    return true;
}

void SettingsDialog::accept()
{
    m_fault->say(Mood::Neutral, {});
    const Settings wanted = settings();
    const bool unnamed = m_proxyKind->currentData() == thisProxy && wanted.proxy.isEmpty();
    if (refuse(unnamed ? tr("The proxy’s address is missing.") : proxyFault(wanted.proxy), m_proxy) ||
        refuse(caFileFault(wanted.caFile), m_caFile))
        return;
    if (refuse(wanted.dueToldDays >= wanted.dueEveryDays
                   ? tr("Choose fewer days before: a key is due every %1 days.").arg(wanted.dueEveryDays)
                   : QString(),
               m_told))
        return;
    Q_EMIT chosen(wanted);
    QDialog::accept();
}

} // namespace kd::ui
