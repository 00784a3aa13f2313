#include "core/n8n/rewrite.h"

#include "core/base/raw_json.h"
#include "core/base/secret_text.h"
#include "core/base/words.h"
#include "core/evidence/redactor.h"
#include "core/n8n/needles.h"
#include "core/n8n/secret_json.h"

#include <vector>

namespace kd::n8n {

namespace {

constexpr int deepest = 64;
constexpr qsizetype shownAround = 60;
constexpr std::size_t shortestKey = 8;

void append(SecretBytes &out, QByteArrayView bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

QByteArrayView bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Secret percentEncoded(const Secret &secret)
{
    return Secret::take(QByteArray(secret.expose().data(), static_cast<qsizetype>(secret.size())).toPercentEncoding());
}

/// Where the key is within a text, with what stands around it.
QString around(const QByteArray &text, std::string_view key, const Redactor &redactor)
{
    const qsizetype at = text.indexOf(bytesOf(key));
    const qsizetype size = static_cast<qsizetype>(key.size());
    qsizetype from = std::max<qsizetype>(0, at - shownAround);
    // Not through the middle of a character.
    while (from > 0 && (static_cast<unsigned char>(text[from]) & 0xc0) == 0x80)
        --from;
    const QString shown = redactor.scrub(QString::fromUtf8(text.mid(from, at - from + size + shownAround)));
    return (from > 0 ? QStringLiteral("…") : QString()) + shown;
}

/// A raw text with one escaped key in place of another. A key begins where a character does: never within an escape.
SecretBytes exchanged(std::string_view raw, const Secret &old, const Secret &with)
{
    SecretBytes out;
    for (std::size_t at = 0; at < raw.size();) {
        if (raw.substr(at).starts_with(old.expose())) {
            append(out, bytesOf(with.expose()));
            at += old.size();
            continue;
        }
        const std::size_t size = raw[at] == '\\' ? std::min<std::size_t>(2, raw.size() - at) : 1;
        append(out, bytesOf(raw.substr(at, size)));
        at += size;
    }
    return out;
}

struct Pair {
    SharedSecret old;
    SharedSecret with;
};

/// Copies a workflow's nodes piece by piece and puts the new key where the old one stands.
class Rewriter
{
public:
    Rewriter(const SharedSecret &old, const SharedSecret &with) : m_needles(Wanted{{}, {}, {old}})
    {
        m_redactor.know(*old);
        m_redactor.know(*with);
        m_pairs.push_back({old, with});
        if (Secret encoded = percentEncoded(*old); !encoded.equals(*old))
            m_pairs.push_back({share(std::move(encoded)), share(percentEncoded(*with))});
    }

    void nodes(QByteArrayView list)
    {
        copyList(list, [this](QByteArrayView node) {
            m_node = raw::stringOf(raw::member(node, "name"));
            copyObject(node, [this](QByteArrayView name, QByteArrayView value) {
                if (name == QByteArrayView("parameters")) {
                    walk(value, QStringLiteral("parameters"), 0);
                } else {
                    count(value);
                    append(out, value);
                }
            });
        });
    }

    SecretBytes out;
    QList<Change> changes;
    int left = 0;

private:
    template <typename Use> void copyList(QByteArrayView list, const Use &use)
    {
        append(out, "[");
        bool first = true;
        raw::eachItem(list, [&](QByteArrayView item) {
            append(out, first ? "" : ",");
            first = false;
            use(item);
            return true;
        });
        append(out, "]");
    }

    template <typename Use> void copyObject(QByteArrayView object, const Use &use)
    {
        append(out, "{");
        bool first = true;
        raw::eachMember(object, [&](QByteArrayView name, QByteArrayView value) {
            append(out, first ? "\"" : ",\"");
            first = false;
            append(out, name);
            append(out, "\":");
            use(name, value);
            return true;
        });
        append(out, "}");
    }

    void walk(QByteArrayView value, const QString &path, int depth)
    {
        if (depth > deepest) {
            count(value);
            append(out, value);
        } else if (raw::isText(value)) {
            text(value, path);
        } else if (raw::isArray(value)) {
            int index = 0;
            copyList(value, [&](QByteArrayView item) { walk(item, path + QStringLiteral("[%1]").arg(index++), depth + 1); });
        } else if (raw::isObject(value)) {
            copyObject(value, [&](QByteArrayView name, QByteArrayView inner) {
                walk(inner, path + QLatin1Char('.') + QString::fromUtf8(name), depth + 1);
            });
        } else {
            append(out, value);
        }
    }

    void text(QByteArrayView quoted, const QString &path)
    {
        auto plain = raw::textOf(quoted);
        if (!plain) {
            append(out, quoted);
            return;
        }
        const Pair *shown = nullptr;
        for (const Pair &pair : m_pairs) {
            if (!shown && plain->contains(bytesOf(pair.old->expose())))
                shown = &pair;
        }
        if (!shown) {
            count(bytesOf({plain->constData(), static_cast<std::size_t>(plain->size())}));
            append(out, quoted);
            return;
        }
        QByteArray changed = *plain;
        for (const Pair &pair : m_pairs)
            changed.replace(bytesOf(pair.old->expose()), bytesOf(pair.with->expose()));
        changes.append({m_node, path, around(*plain, shown->old->expose(), m_redactor), around(changed, shown->with->expose(), m_redactor)});
        append(out, bytesOf(view(written(quoted, changed))));
        for (QByteArray *each : {&*plain, &changed})
            (void)Secret::take(std::move(*each));
    }

    /// The changed text as n8n wrote the rest of it; anew only where the key itself was written oddly.
    [[nodiscard]] SecretBytes written(QByteArrayView quoted, const QByteArray &changed) const
    {
        SecretBytes bytes(quoted.begin(), quoted.end());
        for (const Pair &pair : m_pairs)
            bytes = exchanged(view(bytes), SecretJson::escaped(*pair.old), SecretJson::escaped(*pair.with));
        if (raw::textOf(bytesOf(view(bytes))) == changed)
            return bytes;
        const Secret whole(std::string_view(changed.constData(), static_cast<std::size_t>(changed.size())));
        const SharedSecret anew = SecretJson::of({&whole});
        return {anew->expose().begin(), anew->expose().end()};
    }

    void count(QByteArrayView value)
    {
        left += m_needles.keysIn({value.data(), static_cast<std::size_t>(value.size())}).empty() ? 0 : 1;
    }

    Needles m_needles;
    Redactor m_redactor;
    std::vector<Pair> m_pairs; ///< as it is, and percent-encoded where that is another text
    QString m_node;
};

/// What n8n saves: the parts of the workflow in its own words, with the nodes that are given.
Result<SharedSecret> body(QByteArrayView workflow, QByteArrayView nodes, SaveBy by)
{
    SecretBytes out;
    append(out, "{");
    const QByteArrayList others = by == SaveBy::Api ? QByteArrayList{"name", "connections", "settings"}
                                                    : QByteArrayList{"connections", "versionId"};
    for (const QByteArray &name : others) {
        const QByteArrayView value = raw::member(workflow, name);
        if (value.isEmpty())
            return problem(Words::tr("n8n's answer about the workflow lacks its %1.").arg(QString::fromLatin1(name)));
        append(out, "\"");
        append(out, name);
        append(out, "\":");
        append(out, value);
        append(out, ",");
    }
    append(out, "\"nodes\":");
    append(out, nodes);
    append(out, "}");
    return share(Secret(view(out)));
}

} // namespace

Result<Rewritten> withKeyReplaced(QByteArrayView workflow, const SharedSecret &old, const SharedSecret &with, SaveBy by)
{
    const QByteArrayView nodes = raw::member(workflow, "nodes");
    if (!raw::isArray(nodes))
        return problem(Words::tr("n8n's answer about the workflow lacks its %1.").arg(QStringLiteral("nodes")));
    if (!old || !with || old->size() < shortestKey || with->isEmpty())
        return problem(Words::tr("So short a text is no key: it would be found in many places."));
    Rewriter rewriter(old, with);
    rewriter.nodes(nodes);
    auto saved = body(workflow, bytesOf(view(rewriter.out)), by);
    if (!saved)
        return tl::unexpected(saved.error());
    return Rewritten{*std::move(saved), std::move(rewriter.changes), rewriter.left};
}

Result<SharedSecret> asSaved(QByteArrayView workflow, SaveBy by)
{
    const QByteArrayView nodes = raw::member(workflow, "nodes");
    return body(workflow, nodes, by);
}

} // namespace kd::n8n
