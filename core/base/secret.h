#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <span>
#include <string_view>

namespace kd {

/// A key, password, token or cookie. It exists so that no output can hold one by accident: it moves but does
/// not copy, its memory is wiped, and printing or formatting it does not compile. `expose()` is the only way in.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// Takes the bytes over and wipes the array they came in.
    [[nodiscard]] static Secret take(QByteArray &&bytes);

    [[nodiscard]] std::string_view expose() const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// In constant time for equal lengths.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    void wipe() noexcept;

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

using SharedSecret = std::shared_ptr<const Secret>;

[[nodiscard]] SharedSecret share(Secret secret);

/// What may be shown of a secret: a known public prefix, an ellipsis, and from 20 characters on the last four.
[[nodiscard]] QString masked(const Secret &secret);

/// Correlates one secret across reports without showing it: an HMAC under a key that lasts one run, unless another is given.
[[nodiscard]] QString fingerprint(const Secret &secret);
/// From now on fingerprints are made with this key, so that they are the same in every run of one user.
void makeFingerprintsWith(SharedSecret key);

std::ostream &operator<<(std::ostream &, const Secret &) = delete;
QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace kd
