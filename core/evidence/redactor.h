#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kd {

/// Takes secrets out of text that comes from outside: the ones it was told of in every spelling a server may echo,
/// and whatever has the form of a key, token, cookie or password.
class Redactor
{
public:
    void know(const Secret &secret);

    /// Bytes of the longest spelling that it knows.
    [[nodiscard]] qsizetype longest() const;

    [[nodiscard]] QByteArray scrub(const QByteArray &bytes) const;
    [[nodiscard]] QString scrub(const QString &text) const;
    /// A header's value: masked whole where its name says that it is secret.
    [[nodiscard]] QByteArray scrubHeader(const QByteArray &name, const QByteArray &value) const;

private:
    struct Known {
        SharedSecret spelling;
        QByteArray shown;
    };
    void knowSpelling(QByteArray &&spelling, const QByteArray &shown);

    std::vector<Known> m_known;
};

} // namespace kd
