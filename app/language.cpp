#include "app/language.h"

#include "app/pseudo_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

namespace kd {

namespace {

constexpr const char *english = "en";
constexpr const char *pseudo = "qps-ploc";
constexpr const char *mirroredPseudo = "qps-plocm";
constexpr std::array known{english, "de", pseudo, mirroredPseudo};

/// "de_AT.UTF-8@euro" is "de"; empty where it is none that is known.
QString knownCode(const QString &text)
{
    const auto among = [](const QString &code) {
        return std::any_of(known.begin(), known.end(), [&](const char *each) { return code == QLatin1String(each); });
    };
    const QString code = text.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0).toLower().replace(QLatin1Char('_'), QLatin1Char('-'));
    if (among(code))
        return code;
    const QString base = code.section(QLatin1Char('-'), 0, 0);
    return among(base) ? base : QString();
}

/// As setlocale() has it: the first that is set decides, also where it names a language that is not spoken here.
QString localesCode()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString locale = qEnvironmentVariable(name); !locale.isEmpty())
            return knownCode(locale);
    }
    return {};
}

void add(std::unique_ptr<QTranslator> translator)
{
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

void addFile(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder))
        add(std::move(translator));
}

} // namespace

Result<Language> Language::choose(const std::optional<QString> &asked, const QString &set)
{
    if (asked) {
        const QString code = knownCode(*asked);
        if (code.isEmpty())
            return problem(QStringLiteral("--lang is one of %1.").arg(codes().join(QStringLiteral(", "))));
        return Language(code);
    }
    for (const QString &code : {knownCode(set), localesCode()}) {
        if (!code.isEmpty())
            return Language(code);
    }
    return Language(QString::fromLatin1(english));
}

QStringList Language::codes()
{
    QStringList codes;
    for (const char *code : known)
        codes.append(QString::fromLatin1(code));
    return codes;
}

bool Language::isRightToLeft() const
{
    return m_code == QLatin1String(mirroredPseudo);
}

void Language::install() const
{
    // A translator that is deleted takes itself out.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    if (m_code == QLatin1String(english))
        return;
    if (m_code == QLatin1String(pseudo) || m_code == QLatin1String(mirroredPseudo)) {
        add(std::make_unique<PseudoTranslator>(isRightToLeft()));
        return;
    }
    addFile(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addFile(QStringLiteral("keydoctor_") + m_code, QStringLiteral(":/i18n"));
}

} // namespace kd
