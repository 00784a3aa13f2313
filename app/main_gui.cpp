#include "app/gui/run.h"

int main(int argc, char **argv)
{
    return kd::gui::runWindow(argc, argv);
}
