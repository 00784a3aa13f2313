#include "ui/look/tint.h"

#include <algorithm>
#include <cmath>

namespace kd::ui {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor tint(Mood mood, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (mood) {
    case Mood::Good:
        return dark ? QColor(0x7b, 0xd8, 0x8f) : QColor(0x0b, 0x5f, 0x2a);
    case Mood::Bad:
        return dark ? QColor(0xff, 0x9c, 0x94) : QColor(0xa1, 0x14, 0x14);
    case Mood::Unsure:
        return dark ? QColor(0xf2, 0xc1, 0x5c) : QColor(0x7a, 0x48, 0x00);
    case Mood::Note:
        return dark ? QColor(0x9c, 0xc7, 0xff) : QColor(0x0a, 0x4a, 0x8f);
    case Mood::Neutral:
        break;
    }
    return palette.color(QPalette::WindowText);
}

QString mark(Mood mood)
{
    switch (mood) {
    case Mood::Good:
        return QStringLiteral("✓");
    case Mood::Bad:
        return QStringLiteral("✖");
    case Mood::Unsure:
        return QStringLiteral("?");
    case Mood::Note:
        return QStringLiteral("⚠");
    case Mood::Neutral:
        break;
    }
    return QStringLiteral("○");
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace kd::ui
