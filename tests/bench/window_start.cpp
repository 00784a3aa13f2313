#include "app/gui/run.h"
#include "tests/bench/first_paint.h"

/// The program itself, until its first paint.
int main(int argc, char **argv)
{
    return kd::gui::runWindow(argc, argv);
}
