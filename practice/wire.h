#pragma once

#include "practice/message.h"

#include <memory>

namespace kd::practice {

/// HTTP/1.1 on the server's side: bytes in, requests out; answers in, bytes out. Boost.Beast does the
/// reading.
class Wire
{
public:
    Wire();
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    struct Read {
        enum class Kind { More, Request, Garbage };
        Kind kind = Kind::More;
        Incoming request;
        bool keepAlive = false;
    };

    /// Takes bytes and gives the next whole request; call again with nothing for one that came with it.
    [[nodiscard]] Read read(const QByteArray &bytes);

private:
    struct Reader;
    std::unique_ptr<Reader> m_reader;
};

/// `asked` decides whether a body follows the headers: none follows the answer to a HEAD.
[[nodiscard]] QByteArray written(const Outgoing &answer, const QByteArray &asked, bool keepAlive);

} // namespace kd::practice
