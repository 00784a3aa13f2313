#include "practice/certificates.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace kd::practice {

namespace {

template <auto Free> struct Freed {
    template <typename T> void operator()(T *pointer) const { Free(pointer); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using CertPtr = std::unique_ptr<X509, Freed<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

KeyPtr newKey()
{
    return KeyPtr(EVP_EC_gen("P-256"));
}

bool extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

CertPtr blank(const char *name, EVP_PKEY *key, const QDateTime &from, const QDateTime &until)
{
    CertPtr certificate(X509_new());
    unsigned char serial[8];
    if (!certificate || RAND_bytes(serial, sizeof serial) != 1)
        return nullptr;
    serial[0] &= 0x7f;
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get()));
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), until.toSecsSinceEpoch());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

CertPtr newAuthority(EVP_PKEY *key, const QDateTime &now)
{
    CertPtr authority = blank("Key Doctor practice CA", key, now.addDays(-400), now.addDays(400));
    if (!authority)
        return nullptr;
    X509_set_issuer_name(authority.get(), X509_get_subject_name(authority.get()));
    const bool made =
        extend(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE") &&
        extend(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign,cRLSign") &&
        extend(authority.get(), authority.get(), NID_subject_key_identifier, "hash") &&
        X509_sign(authority.get(), key, EVP_sha256()) > 0;
    return made ? std::move(authority) : nullptr;
}

CertPtr newLeaf(const CertificateWish &wish, EVP_PKEY *key, X509 *authority, EVP_PKEY *authorityKey)
{
    CertPtr leaf = blank("n8n practice", key, wish.notBefore, wish.notAfter);
    if (!leaf)
        return nullptr;
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(authority));
    const bool made =
        extend(leaf.get(), authority, NID_subject_alt_name, wish.names.join(QLatin1Char(',')).toUtf8()) &&
        extend(leaf.get(), authority, NID_ext_key_usage, "serverAuth") &&
        X509_sign(leaf.get(), authorityKey, EVP_sha256()) > 0;
    return made ? std::move(leaf) : nullptr;
}

template <typename Write> QByteArray pem(Write write)
{
    const BioPtr memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

} // namespace

Result<ServerIdentity> makeIdentity(const CertificateWish &wish)
{
    const KeyPtr authorityKey = newKey();
    const KeyPtr key = newKey();
    if (!authorityKey || !key)
        return problem(QStringLiteral("OpenSSL made no key for the practice server."));
    const CertPtr authority = newAuthority(authorityKey.get(), QDateTime::currentDateTimeUtc());
    const CertPtr leaf = authority ? newLeaf(wish, key.get(), authority.get(), authorityKey.get()) : nullptr;
    if (!leaf)
        return problem(QStringLiteral("OpenSSL made no certificate for the practice server."));

    ServerIdentity identity;
    identity.authorityPem = pem([&](BIO *out) { return PEM_write_bio_X509(out, authority.get()); });
    const QByteArray leafPem = pem([&](BIO *out) { return PEM_write_bio_X509(out, leaf.get()); });
    const QByteArray keyPem = pem([&](BIO *out) {
        return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    identity.configuration = QSslConfiguration::defaultConfiguration();
    identity.configuration.setLocalCertificateChain(
        {QSslCertificate(leafPem), QSslCertificate(identity.authorityPem)});
    identity.configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return identity;
}

} // namespace kd::practice
