#include "tests/core/io/certificates.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace kd::test {

namespace {

constexpr long day = 24 * 60 * 60;

template <auto free> struct Freed {
    template <typename T> void operator()(T *object) const { free(object); }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Pointer = std::unique_ptr<X509, Freed<X509_free>>;

Bio bioOf(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

QByteArray drain(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

QSslConfiguration TestCertificate::server() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificatePem, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

TestCertificate makeCertificate(const CertificateWish &wish, const TestCertificate *issuer)
{
    const Key key(EVP_EC_gen("P-256"));
    const X509Pointer certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.validFromDay * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.validToDay * day);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const unsigned char leaf[] = "key doctor test leaf";
    const unsigned char root[] = "key doctor test";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, issuer ? leaf : root, -1, -1, 0);
    addExtension(certificate.get(), NID_subject_alt_name, wish.names.join(QLatin1Char(',')).toLatin1());
    addExtension(certificate.get(), NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    if (issuer) {
        const X509Pointer above(
            PEM_read_bio_X509(bioOf(issuer->certificatePem).get(), nullptr, nullptr, nullptr));
        const Key aboveKey(PEM_read_bio_PrivateKey(bioOf(issuer->keyPem).get(), nullptr, nullptr, nullptr));
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(above.get()));
        X509_sign(certificate.get(), aboveKey.get(), EVP_sha256());
    } else {
        X509_set_issuer_name(certificate.get(), name);
        X509_sign(certificate.get(), key.get(), EVP_sha256());
    }

    TestCertificate made;
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate.get());
    made.certificatePem = drain(out.get());
    const Bio keyOut(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    made.keyPem = drain(keyOut.get());
    return made;
}

} // namespace kd::test
