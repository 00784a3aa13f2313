#pragma once

#include <QTranslator>

namespace kd {

/// A language that no person speaks. What shows no accents was never made translatable, what shows no closing bracket is
/// cut, and what does not fit now would not fit in German either. Knows every text, Qt's own too.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    /// A mirrored one tells Qt to lay out from right to left.
    explicit PseudoTranslator(bool mirrored, QObject *parent = nullptr) : QTranslator(parent), m_mirrored(mirrored) {}

    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    bool m_mirrored;
};

/// Accented, put in brackets and some 40 % longer. Places for arguments (%1, %n, {name}), mnemonics and line breaks stay
/// as they are.
[[nodiscard]] QString pseudoText(const QString &text);

} // namespace kd
