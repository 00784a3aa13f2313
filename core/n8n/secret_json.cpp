#include "core/n8n/secret_json.h"

#include "core/base/secret_text.h"

namespace kd::n8n {

namespace {

void appendEscaped(SecretBytes &out, std::string_view text)
{
    static constexpr std::string_view from = "\"\\\b\f\n\r\t";
    static constexpr std::string_view to = "\"\\bfnrt";
    static constexpr std::string_view digits = "0123456789abcdef";
    for (const char c : text) {
        if (const auto known = from.find(c); known != std::string_view::npos) {
            out.insert(out.end(), {'\\', to[known]});
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out.insert(out.end(), {'\\', 'u', '0', '0', digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]});
        } else {
            out.push_back(c);
        }
    }
}

} // namespace

SharedSecret SecretJson::of(std::initializer_list<Piece> pieces)
{
    SecretBytes out;
    for (const Piece &piece : pieces) {
        if (const auto *plain = std::get_if<QByteArrayView>(&piece)) {
            out.insert(out.end(), plain->begin(), plain->end());
            continue;
        }
        out.push_back('"');
        appendEscaped(out, std::get<const Secret *>(piece)->expose());
        out.push_back('"');
    }
    return share(Secret(view(out)));
}

Secret SecretJson::escaped(const Secret &secret)
{
    SecretBytes out;
    appendEscaped(out, secret.expose());
    return Secret(view(out));
}

} // namespace kd::n8n
