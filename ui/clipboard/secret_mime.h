#pragma once

#include "core/base/secret.h"

#include <QMimeData>

namespace kd::ui {

/// A secret on the clipboard. It makes the text only when somebody pastes it, so that the program itself keeps no copy
/// beside the wiped one, and it asks clipboard managers not to keep it.
class SecretMime : public QMimeData
{
    Q_OBJECT

public:
    explicit SecretMime(const Secret &secret) : m_secret(secret.expose()) {}

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override { return formats().contains(format); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    Secret m_secret;
};

} // namespace kd::ui
