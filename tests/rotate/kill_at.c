/* Preloaded into a program: counts what it does to files and says to sockets of this machine, writes each to the file KILL_LOG,
   and ends it with SIGKILL right before or after the one that KILL_AT names, such as "file 7 before" or "bus 3 after", or that KILL_NAMED
   names, such as "rename to app.env", after it. "file 7 torn": the file ends in the midst of what was written last, as where the machine lost its power. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(type, name) ((type)dlsym(RTLD_NEXT, name))

static int counts[2]; /* of files, of buses */

static void note(const char *kind, int number, const char *what)
{
    const char *path = getenv("KILL_LOG");
    int log = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (log < 0)
        return;
    dprintf(log, "%s %d %s\n", kind, number, what);
    close(log);
}

static void dieIf(const char *kind, int number, const char *when)
{
    const char *wanted = getenv("KILL_AT");
    char here[64];
    snprintf(here, sizeof here, "%s %d %s", kind, number, when);
    if (wanted && strcmp(wanted, here) == 0)
        raise(SIGKILL);
}

static int isNamed; /* what was begun last */

static int begin(int isBus, const char *what)
{
    const char *named = getenv("KILL_NAMED");
    isNamed = named && strcmp(named, what) == 0;
    const char *kind = isBus ? "bus" : "file";
    int number = __atomic_add_fetch(&counts[isBus], 1, __ATOMIC_SEQ_CST);
    note(kind, number, what);
    dieIf(kind, number, "before");
    return number;
}

static void end(int isBus, int number)
{
    if (isNamed)
        raise(SIGKILL);
    dieIf(isBus ? "bus" : "file", number, "after");
}

/* The last part of a path alone: what comes before it differs in every run. */
static int beginAt(const char *what, const char *path)
{
    char text[300];
    const char *name = strrchr(path, '/');
    snprintf(text, sizeof text, "%s %s", what, name ? name + 1 : path);
    return begin(0, text);
}

static int beginOn(const char *what, int descriptor)
{
    char link[40], path[300] = "";
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    if (readlink(link, path, sizeof path - 1) < 0)
        path[0] = 0;
    return beginAt(what, path);
}

static int isLocal(int descriptor)
{
    struct sockaddr_storage name;
    socklen_t length = sizeof name;
    return getsockname(descriptor, (struct sockaddr *)&name, &length) == 0 && name.ss_family == AF_UNIX;
}

#define AROUND(isBus, number, call) \
    do { \
        int counted = number; \
        __typeof__(call) result = call; \
        end(isBus, counted); \
        return result; \
    } while (0)

static void tearIf(int number, int descriptor)
{
    const char *wanted = getenv("KILL_AT");
    char here[64];
    struct stat is;
    snprintf(here, sizeof here, "file %d torn", number);
    if (!wanted || strcmp(wanted, here) != 0)
        return;
    if (fstat(descriptor, &is) != 0 || ftruncate(descriptor, is.st_size - 20) != 0)
        abort();
    raise(SIGKILL);
}

int fsync(int descriptor)
{
    int at = beginOn("fsync", descriptor);
    tearIf(at, descriptor);
    AROUND(0, at, REAL(int (*)(int), "fsync")(descriptor));
}

int fdatasync(int descriptor)
{
    AROUND(0, beginOn("fdatasync", descriptor), REAL(int (*)(int), "fdatasync")(descriptor));
}

int rename(const char *from, const char *to)
{
    AROUND(0, beginAt("rename to", to), REAL(int (*)(const char *, const char *), "rename")(from, to));
}

int renameat(int a, const char *from, int b, const char *to)
{
    AROUND(0, beginAt("rename to", to), REAL(int (*)(int, const char *, int, const char *), "renameat")(a, from, b, to));
}

int renameat2(int a, const char *from, int b, const char *to, unsigned flags)
{
    AROUND(0, beginAt("rename to", to), REAL(int (*)(int, const char *, int, const char *, unsigned), "renameat2")(a, from, b, to, flags));
}

int linkat(int a, const char *from, int b, const char *to, int flags)
{
    AROUND(0, beginAt("link to", to), REAL(int (*)(int, const char *, int, const char *, int), "linkat")(a, from, b, to, flags));
}

ssize_t sendmsg(int descriptor, const struct msghdr *message, int flags)
{
    ssize_t (*real)(int, const struct msghdr *, int) = REAL(ssize_t (*)(int, const struct msghdr *, int), "sendmsg");
    if (!isLocal(descriptor))
        return real(descriptor, message, flags);
    AROUND(1, begin(1, "a message"), real(descriptor, message, flags));
}

ssize_t send(int descriptor, const void *bytes, size_t length, int flags)
{
    ssize_t (*real)(int, const void *, size_t, int) = REAL(ssize_t (*)(int, const void *, size_t, int), "send");
    if (!isLocal(descriptor))
        return real(descriptor, bytes, length, flags);
    AROUND(1, begin(1, "a message"), real(descriptor, bytes, length, flags));
}
