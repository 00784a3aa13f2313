#pragma once

#include "core/evidence/exchange.h"

#include <QByteArray>
#include <QList>

namespace kd::practice {

/// A request as it stands on the server's side, so that every layer before n8n can be a function over values.
struct Incoming {
    QByteArray method = "GET";
    QByteArray target = "/";
    QList<Header> headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] QByteArray query() const;
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// All values of that name joined by ", ", which is what Node makes of a repeated header.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    void remove(QByteArrayView name);
    /// Replaces every header of that name by one.
    void set(const QByteArray &name, const QByteArray &value);
};

/// An answer before it is put on the wire; Content-Length and Connection are the wire's own.
struct Outgoing {
    int status = 200;
    QList<Header> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    void remove(QByteArrayView name);
    void set(const QByteArray &name, const QByteArray &value);
    void add(const QByteArray &name, const QByteArray &value);
};

/// `Tue, 01 Oct 2024 10:00:00 GMT`: the one form of a date in HTTP (RFC 9110, 5.6.7).
[[nodiscard]] QByteArray httpDate(const QDateTime &time);

/// The value of one key in a query or form, percent-decoded; null where the key is absent.
[[nodiscard]] QByteArray queryValue(const QByteArray &query, QByteArrayView key);

/// The names of a query in their order.
[[nodiscard]] QList<QByteArray> queryNames(const QByteArray &query);

/// The value of one cookie; empty where absent.
[[nodiscard]] QByteArray cookie(const Incoming &request, QByteArrayView name);

} // namespace kd::practice
