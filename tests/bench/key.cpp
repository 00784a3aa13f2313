#include "core/read/api_key.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include <iconv.h>

namespace {

using Clock = std::chrono::steady_clock;

double microseconds(Clock::time_point from)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - from).count();
}

double convert(const std::string &text)
{
    const auto from = Clock::now();
    const iconv_t converter = iconv_open("UTF-32", "UTF-8");
    std::vector<char> out(4 * text.size() + 8);
    char *in = const_cast<char *>(text.data());
    std::size_t left = text.size();
    char *to = out.data();
    std::size_t room = out.size();
    iconv(converter, &in, &left, &to, &room);
    iconv_close(converter);
    return microseconds(from);
}

double read(const kd::SharedSecret &key)
{
    const auto from = Clock::now();
    const kd::ReadKey result = kd::readKey(key);
    const double took = microseconds(from);
    return result.reading.length > 0 ? took : 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void compare(const char *name, const std::string &text)
{
    const kd::SharedSecret key = kd::share(kd::Secret(text));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < 201; ++i) {
        theirs.push_back(convert(text));
        ours.push_back(read(key));
    }
    std::printf("{\"paste\":\"%s\",\"bytes\":%zu,\"iconv_us\":%.1f,\"key_us\":%.1f,\"ratio\":%.2f}\n", name, text.size(), median(theirs),
                median(ours), median(ours) / median(theirs));
}

} // namespace

/// The check of a 64 KiB paste beside iconv's conversion of the same text to UTF-32, in turns in one run.
int main()
{
    constexpr std::size_t size = 64 * 1024;
    std::string plain(size, 'a');
    std::string mixed;
    while (mixed.size() + 4 <= size)
        mixed += mixed.size() % 64 == 0 ? "\u200b" : "k";
    std::string foreign;
    while (foreign.size() + 2 <= size)
        foreign += "\u0430";
    compare("ascii", plain);
    compare("a hidden character in every 64 bytes", mixed);
    compare("look-alikes only", foreign);
    return 0;
}
