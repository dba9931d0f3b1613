"""An authority for this run alone, and a certificate for 127.0.0.1 and localhost that it vouches for.

The authority's key is thrown away: who trusts it trusts no other certificate.
"""

import datetime
import ipaddress

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NAMES = ["localhost", "*.localhost"]
ADDRESSES = ["127.0.0.1", "::1"]


def make(folder):
    """Writes authority.pem, server.pem and server.key; gives their paths."""
    authority_key, server_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = issue("lakewright local", authority_key, None, authority_key, [
        (x509.BasicConstraints(ca=True, path_length=0), True),
        (usage(key_cert_sign=True), True),
    ])
    names = [x509.DNSName(it) for it in NAMES] + [x509.IPAddress(ipaddress.ip_address(it)) for it in ADDRESSES]
    server = issue("localhost", server_key, authority, authority_key, [
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (usage(digital_signature=True), True),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False),
        (x509.SubjectAlternativeName(names), False),
    ])
    key = server_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    paths = [folder / it for it in ("authority.pem", "server.pem", "server.key")]
    contents = [authority.public_bytes(serialization.Encoding.PEM), server.public_bytes(serialization.Encoding.PEM), key]
    for path, content in zip(paths, contents):
        path.write_bytes(content)
        path.chmod(0o600)
    return paths


def issue(name, key, issuer, issuer_key, extensions):
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    parent = issuer.subject if issuer else subject
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(parent)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=90))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), False)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    return builder.sign(issuer_key, hashes.SHA256())


def usage(**on):
    off = dict.fromkeys((
        "digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
        "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
    ), False)
    return x509.KeyUsage(**{**off, **on})
