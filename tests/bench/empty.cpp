#include <QCoreApplication>

#include <cstdio>

/// The peer of the command line's start-up and memory: a program that does nothing but be a Qt one.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::puts("empty");
    return 0;
}
