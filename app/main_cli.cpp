#include "app/cli/command.h"

int main(int argc, char **argv)
{
    return kd::cli::runCommandLine(argc, argv);
}
