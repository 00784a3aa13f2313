#include "app/language.h"
#include "tests/support/window_states.h"
#include "ui/look/appearance.h"
#include "ui/look/tint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <set>

namespace kd::test {

namespace {

/// Every page and state, one test each.
class EveryPage : public testing::TestWithParam<WindowState>
{
protected:
    void enter()
    {
        dialog.reset();
        window = std::make_unique<ui::MainWindow>(texts().catalogue, texts().tree);
        window->show();
        GetParam().enter(*window);
        if (GetParam().dialog) {
            dialog.reset(GetParam().dialog(*window));
            dialog->show();
        }
        QApplication::processEvents();
    }
    ~EveryPage() override
    {
        dialog.reset();
        window.reset();
        QApplication::setPalette(ui::lightPalette());
        Language::choose(QStringLiteral("en"))->install();
    }
    [[nodiscard]] QWidget *shown() const { return dialog ? dialog.get() : window.get(); }
    [[nodiscard]] QList<QWidget *> widgets() const
    {
        QList<QWidget *> all;
        for (QWidget *widget : shown()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == shown())
                all.append(widget);
        }
        return all;
    }

    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<QWidget> dialog;
};

std::string nameOf(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += QLatin1Char(' ') + label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += QLatin1Char(' ') + button->text();
    return text.toStdString();
}

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

/// Inner parts of Qt's own widgets, such as the line edit of a spin box, speak through their owner.
bool isInnerPart(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QComboBox *>(widget->parentWidget()) || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
           (qobject_cast<const QAbstractButton *>(widget) && qobject_cast<const QLineEdit *>(widget->parentWidget())) ||
           (qobject_cast<const QAbstractButton *>(widget) && qobject_cast<const QAbstractItemView *>(widget->parentWidget()));
}

/// The text's colour on the ground that it stands on.
double contrastOf(const QWidget *widget)
{
    const QColor text = widget->palette().color(widget->foregroundRole());
    const QWidget *ground = widget;
    while (ground->parentWidget() && !ground->isWindow() && !ground->autoFillBackground() && ground->backgroundRole() == QPalette::Window)
        ground = ground->parentWidget();
    return ui::contrast(text, ground->palette().color(widget->backgroundRole()));
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() : label->sizeHint().width() > label->width();
    }
    if (qobject_cast<const QPushButton *>(widget) && widget->hasHeightForWidth())
        return widget->heightForWidth(widget->width()) > widget->height();
    if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget))
        return widget->sizeHint().width() > widget->width();
    return false;
}

} // namespace

TEST_P(EveryPage, NamesEveryControl)
{
    enter();
    for (QWidget *widget : widgets()) {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || !isInteractive(seen->role()) || isInnerPart(widget))
            continue;
        EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << nameOf(widget);
    }
}

TEST_P(EveryPage, KeepsItsTextsReadable)
{
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
        QApplication::setPalette(palette);
        enter();
        for (QWidget *widget : widgets()) {
            const bool says = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
            if (!says || !widget->isEnabled() || isInnerPart(widget))
                continue;
            EXPECT_GE(contrastOf(widget), 4.5) << nameOf(widget) << (ui::isDark(palette) ? ", dark" : ", light");
        }
    }
}

TEST_P(EveryPage, CutsNoTextInThePseudoLanguage)
{
    Language::choose(QStringLiteral("qps-ploc"))->install();
    enter();
    for (const QSize &size : {QSize(1000, 680), QSize(800, 560)}) {
        window->resize(size);
        // Texts that wrap settle their heights in a second and third round.
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        for (QWidget *widget : widgets())
            EXPECT_FALSE(isCut(widget) && !isInnerPart(widget)) << nameOf(widget) << " at " << size.width() << ": " << widget->width() << 'x' << widget->height();
    }
}

TEST_P(EveryPage, LetsTabReachEveryControlAndStayThere)
{
    enter();
    std::set<QWidget *> wanted;
    for (QWidget *widget : widgets()) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isInnerPart(widget))
            wanted.insert(widget);
    }
    if (wanted.empty())
        return;
    shown()->activateWindow();
    (*wanted.begin())->setFocus();
    std::set<QWidget *> reached;
    for (std::size_t i = 0; i < 4 * wanted.size() + 20; ++i) {
        QWidget *focus = shown()->focusWidget();
        ASSERT_TRUE(focus);
        EXPECT_TRUE(focus->isVisible()) << nameOf(focus);
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (QWidget *widget : wanted) {
        // Of a group of radio buttons Tab reaches one, and the arrows the others.
        if (!qobject_cast<QRadioButton *>(widget)) {
            EXPECT_TRUE(reached.count(widget)) << nameOf(widget);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Window, EveryPage, testing::ValuesIn(windowStates()), [](const auto &each) {
    std::string name = each.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace kd::test
