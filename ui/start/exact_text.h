#pragma once

#include "core/base/secret.h"
#include "core/base/secret_text.h"

#include <QString>

#include <string>

namespace kd::ui {

/// A secret text as it was given, byte by byte, and a picture of it that a line edit can show and edit: one mark for each
/// character, so that a place in the picture is a place in the text. The last mark of a very long text stands for all the rest.
class ExactText
{
public:
    static constexpr qsizetype mostMarks = 4096;

    [[nodiscard]] qsizetype marks() const { return static_cast<qsizetype>(m_starts.size()); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }

    /// Replaces `count` marks from `from` on.
    void replace(qsizetype from, qsizetype count, const Secret &with);
    void clear();

    /// The bytes behind those marks.
    [[nodiscard]] Secret part(qsizetype from, qsizetype count) const;
    /// Tells nothing but their number. Each mark is another one, of those that nobody types, so that an edit leaves no doubt which
    /// of them went.
    [[nodiscard]] QString hiddenPicture() const;
    /// Letters as they are; what cannot be seen, as a sign for it.
    [[nodiscard]] QString openPicture() const;

private:
    [[nodiscard]] std::size_t startOf(qsizetype mark) const;
    void findMarks();

    SecretBytes m_bytes;
    std::vector<std::size_t> m_starts;
};

/// UTF-8 that hides nothing: half a surrogate pair becomes a byte that is no UTF-8, where Qt would make a question mark of it.
[[nodiscard]] Secret exactBytes(QStringView text);

} // namespace kd::ui
