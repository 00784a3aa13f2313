#include "core/io/program_log.h"

#include "core/io/state_folder.h"

#include <QDir>
#include <QFile>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <cstdio>
#include <sys/stat.h>

namespace kd {

namespace {

constexpr std::size_t largestLog = 1 << 20;
constexpr std::size_t keptLogs = 3;

QString &chosenFolder()
{
    static QString folder;
    return folder;
}

std::shared_ptr<spdlog::logger> makeLog()
{
    const QString folder = chosenFolder().isEmpty() ? stateFolder() : chosenFolder();
    const mode_t before = umask(0077);
    try {
        if (!QDir().mkpath(folder))
            throw spdlog::spdlog_ex("the folder cannot be made");
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_st>((folder + QStringLiteral("/keydoctor.log")).toStdString(), largestLog, keptLogs);
        umask(before);
        auto log = std::make_shared<spdlog::logger>("keydoctor", sink);
        log->flush_on(spdlog::level::info);
        return log;
    } catch (const spdlog::spdlog_ex &) {
        umask(before);
        std::fprintf(stderr, "keydoctor: no log is kept: %s cannot be written\n", folder.toLocal8Bit().constData());
        return std::make_shared<spdlog::logger>("keydoctor", std::make_shared<spdlog::sinks::null_sink_st>());
    }
}

} // namespace

void keepLogIn(const QString &folder)
{
    chosenFolder() = folder;
}

spdlog::logger &programLog()
{
    static const std::shared_ptr<spdlog::logger> log = makeLog();
    return *log;
}

} // namespace kd
