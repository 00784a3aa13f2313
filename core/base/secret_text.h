#pragma once

#include <openssl/crypto.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace kd {

/// Wipes what it frees, so that a key's working copies do not stay behind in memory.
template <typename T> struct WipingAllocator {
    using value_type = T;
    WipingAllocator() = default;
    template <typename U> WipingAllocator(const WipingAllocator<U> &) {}
    T *allocate(std::size_t n) { return std::allocator<T>().allocate(n); }
    void deallocate(T *p, std::size_t n) noexcept
    {
        OPENSSL_cleanse(p, n * sizeof(T));
        std::allocator<T>().deallocate(p, n);
    }
    bool operator==(const WipingAllocator &) const = default;
};

/// A key taken apart while it is read: one byte per character, wiped afterwards.
using SecretBytes = std::vector<char, WipingAllocator<char>>;

[[nodiscard]] inline std::string_view view(const SecretBytes &bytes)
{
    return {bytes.data(), bytes.size()};
}

} // namespace kd
