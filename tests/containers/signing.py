"""Signed containers with keys of our own and an invented signer, whose certificate holds a personal code."""

import base64
import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from urllib.parse import quote

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID
from lxml import etree

from tests.containers.zips import zipped

CODE = "010190-23456"
SIGNER = "SPODRA VĪTOLIŅA"
SIGNED_AT = "2012-05-04T09:30:00Z"
ASICE = "application/vnd.etsi.asic-e+zip"
_C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_METHODS = {
    "rsa": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    "ec": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
}
_DS = "http://www.w3.org/2000/09/xmldsig#"
_TEMPLATE = """<asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="{ds}"
 xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"><ds:Signature Id="P1"><ds:SignedInfo>
<ds:CanonicalizationMethod Algorithm="{c14n}"/><ds:SignatureMethod Algorithm="{method}"/>{references}
<ds:Reference URI="#P1-p" Type="http://uri.etsi.org/01903#SignedProperties"><ds:DigestMethod Algorithm="{sha256}"/>
<ds:DigestValue>{properties}</ds:DigestValue></ds:Reference></ds:SignedInfo>
<ds:SignatureValue>{value}</ds:SignatureValue>
<ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
{manifest}<ds:Object><xades:QualifyingProperties Target="#P1"><xades:SignedProperties Id="P1-p">
<xades:SignedSignatureProperties><xades:SigningTime>{time}</xades:SigningTime><xades:SigningCertificate><xades:Cert>
<xades:CertDigest><ds:DigestMethod Algorithm="{sha256}"/><ds:DigestValue>{certificate_digest}</ds:DigestValue>
</xades:CertDigest></xades:Cert></xades:SigningCertificate></xades:SignedSignatureProperties></xades:SignedProperties>
</xades:QualifyingProperties></ds:Object></ds:Signature></asic:XAdESSignatures>"""


@cache
def key(kind: str) -> rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey:
    """A private key, the same for every test."""
    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@cache
def certificate(kind: str = "rsa", common_name: str = f"VĪTOLIŅA,SPODRA,PNOLV-{CODE}") -> x509.Certificate:
    """A certificate that ran out long ago, of a signer whose code stands in two fields."""
    subject = x509.Name([
        x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        x509.NameAttribute(NameOID.SERIAL_NUMBER, f"PNOLV-{CODE}"),
        x509.NameAttribute(NameOID.COUNTRY_NAME, "LV"),
    ])
    own = key(kind)
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(own.public_key())
    builder = builder.serial_number(7).not_valid_before(datetime(2011, 1, 1, tzinfo=UTC))
    return builder.not_valid_after(datetime(2014, 1, 1, tzinfo=UTC)).sign(own, hashes.SHA256())


def signature(files: Mapping[str, bytes], kind: str = "rsa", in_manifest: bool = False) -> str:
    """XAdES over these files, by their addresses in the container."""
    own = "".join(_reference(quote(name), digest(content)) for name, content in files.items())
    manifest = f'<ds:Object Id="P1-m"><ds:Manifest>{own}</ds:Manifest></ds:Object>' if in_manifest else ""
    encoded = certificate(kind).public_bytes(serialization.Encoding.DER)
    fields = {
        "ds": _DS, "c14n": _C14N, "method": _METHODS[kind], "sha256": _SHA256, "time": "2012-05-04T12:30:00+03:00",
        "references": own, "properties": "", "value": "", "manifest": manifest,
        "certificate": base64.b64encode(encoded).decode(), "certificate_digest": digest(encoded),
    }  # fmt: skip
    if in_manifest:
        fields["references"] = _reference("#P1-m", digest(_canonical(_TEMPLATE.format(**fields), "Object")))
    fields["properties"] = digest(_canonical(_TEMPLATE.format(**fields), "SignedProperties"))
    fields["value"] = base64.b64encode(_signed(_canonical(_TEMPLATE.format(**fields), "SignedInfo"), kind)).decode()
    return _TEMPLATE.format(**fields)


def asice(files: Mapping[str, bytes], *more: tuple[str, bytes | str], kind: str = "rsa") -> bytes:
    """A signed ASiC-E container, with further entries that nobody signed."""
    own = [("mimetype", ASICE), *files.items(), ("META-INF/signatures0.xml", signature(files, kind))]
    return zipped([*own, *more])


def edoc(files: Mapping[str, bytes], *more: tuple[str, bytes | str]) -> bytes:
    """A signed container as eParakstītājs made them before 2014."""
    parts = {f"/EDoc/Documents/{name}": content for name, content in files.items()}
    return zipped([
        ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships/>"),
        *((quote(name[1:]), content) for name, content in parts.items()),
        ("EDoc/Signature/signature1.xml", signature(parts, in_manifest=True)), *more,
    ])  # fmt: skip


def digest(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def _reference(address: str, value: str) -> str:
    method = f'<ds:DigestMethod Algorithm="{_SHA256}"/>'
    return f'<ds:Reference URI="{address}">{method}<ds:DigestValue>{value}</ds:DigestValue></ds:Reference>'


def _canonical(text: str, name: str) -> bytes:
    (element, *_) = etree.fromstring(text.encode()).iter("{*}" + name)
    return etree.tostring(element, method="c14n")


def _signed(content: bytes, kind: str) -> bytes:
    own = key(kind)
    if isinstance(own, rsa.RSAPrivateKey):
        return own.sign(content, padding.PKCS1v15(), hashes.SHA256())
    parts = decode_dss_signature(own.sign(content, ec.ECDSA(hashes.SHA256())))
    return b"".join(part.to_bytes(32, "big") for part in parts)
