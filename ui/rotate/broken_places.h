#pragma once

#include <QWidget>

namespace kd::ui {

class StateLine;
struct RotationView;

/// What does not work between the old key's end and the last place's change: it shrinks with every place.
class BrokenPlaces : public QWidget
{
    Q_OBJECT

public:
    explicit BrokenPlaces(QWidget *parent = nullptr);
    void show(const RotationView &view);

    /// As one entry each; empty where all works.
    [[nodiscard]] static QStringList of(const RotationView &view);
    /// Whether this rotation breaks anything on its way.
    [[nodiscard]] static bool isExpected(const RotationView &view);

private:
    StateLine *m_heading;
    StateLine *m_list;
};

/// The first of many, one line each.
[[nodiscard]] QString firstOf(const QStringList &entries);

} // namespace kd::ui
