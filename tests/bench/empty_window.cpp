#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QMainWindow>

/// The peer of the window's first paint: a Qt program with an empty QMainWindow.
int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1000, 680);
    window.show();
    return QApplication::exec();
}
