#include "ui/look/appearance.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace kd::ui {

namespace {

using Role = QPalette::ColorRole;
using Shade = std::pair<Role, QRgb>;

QPalette paletteOf(std::initializer_list<Shade> shades, QRgb disabledText)
{
    QPalette palette;
    for (const auto &[role, rgb] : shades)
        palette.setColor(role, QColor(rgb));
    for (const Role role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Midlight));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({{QPalette::Window, 0xf3f3f3},
                      {QPalette::WindowText, 0x1a1a1a},
                      {QPalette::Base, 0xffffff},
                      {QPalette::AlternateBase, 0xf0f3f6},
                      {QPalette::Text, 0x1a1a1a},
                      {QPalette::PlaceholderText, 0x646464},
                      {QPalette::Button, 0xe9e9e9},
                      {QPalette::ButtonText, 0x1a1a1a},
                      {QPalette::BrightText, 0xa11414},
                      {QPalette::Highlight, 0x1d5fb0},
                      {QPalette::HighlightedText, 0xffffff},
                      {QPalette::Link, 0x0a4a8f},
                      {QPalette::LinkVisited, 0x5b2a86},
                      {QPalette::ToolTipBase, 0xfffbe0},
                      {QPalette::ToolTipText, 0x1a1a1a},
                      {QPalette::Light, 0xffffff},
                      {QPalette::Midlight, 0xdedede},
                      {QPalette::Mid, 0xbcbcbc},
                      {QPalette::Dark, 0x9a9a9a},
                      {QPalette::Shadow, 0x6a6a6a}},
                     0x717171);
}

QPalette darkPalette()
{
    return paletteOf({{QPalette::Window, 0x323437},
                      {QPalette::WindowText, 0xf0f0f0},
                      {QPalette::Base, 0x16171a},
                      {QPalette::AlternateBase, 0x202225},
                      {QPalette::Text, 0xf0f0f0},
                      {QPalette::PlaceholderText, 0xa8aaad},
                      {QPalette::Button, 0x3d4043},
                      {QPalette::ButtonText, 0xf0f0f0},
                      {QPalette::BrightText, 0xff9c94},
                      {QPalette::Highlight, 0x2463b4},
                      {QPalette::HighlightedText, 0xffffff},
                      {QPalette::Link, 0x9cc7ff},
                      {QPalette::LinkVisited, 0xd0b0ff},
                      {QPalette::ToolTipBase, 0x3f4246},
                      {QPalette::ToolTipText, 0xf5f5f5},
                      {QPalette::Light, 0x505357},
                      {QPalette::Midlight, 0x424549},
                      {QPalette::Mid, 0x55585c},
                      {QPalette::Dark, 0x18191a},
                      {QPalette::Shadow, 0x0a0a0a}},
                     0x9da0a4);
}

AppearanceSwitch::AppearanceSwitch() : m_desktopStyle(QApplication::style()->name()), m_desktopTips(QToolTip::palette()) {}

void AppearanceSwitch::apply(Appearance wanted)
{
    // Other styles draw some parts by colours of their own.
    const QString style = wanted == Appearance::Desktop ? m_desktopStyle : QStringLiteral("fusion");
    if (QApplication::style()->name() != style)
        QApplication::setStyle(QStyleFactory::create(style));
    const QPalette palette = wanted == Appearance::Light ? lightPalette() : wanted == Appearance::Dark ? darkPalette() : QPalette();
    // An empty one gives the desktop's back.
    QApplication::setPalette(palette);
    QToolTip::setPalette(wanted == Appearance::Desktop ? m_desktopTips : palette);
}

} // namespace kd::ui
