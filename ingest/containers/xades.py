"""One XAdES signature: whether its value and its own digests hold, who signed and when, which files it names.

`signxml` canonicalises and verifies; the digests of the files are the business of `signatures`. Certificates are taken
as they are: whether one can be trusted, or was revoked, nobody can tell offline, and an old one has not "expired".
"""

import logging
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from lxml import etree
from signxml.algorithms import DigestAlgorithm, SignatureMethod
from signxml.exceptions import InvalidDigest, InvalidInput, InvalidSignature
from signxml.verifier import SignatureConfiguration, XMLVerifier

from ingest.containers import signers

logging.getLogger("signxml").setLevel(logging.WARNING)  # it would log certificates, with the personal codes in them

DS = "{http://www.w3.org/2000/09/xmldsig#}"
_ALL = SignatureConfiguration(
    expect_references=True, signature_methods=frozenset(SignatureMethod), digest_algorithms=frozenset(DigestAlgorithm),
    ignore_ambiguous_key_info=True,
)  # fmt: skip
"""SHA-1 too: it was the usual one when legacy containers were signed."""
DIGESTS = {
    "http://www.w3.org/2000/09/xmldsig#sha1": "sha1",
    "http://www.w3.org/2001/04/xmldsig-more#sha224": "sha224",
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}
"""Names of algorithms as `hashlib` has them."""

Element = Any


class NotCheckable(Exception):
    """Nobody can tell whether a signature holds; the reason is one word."""


class FileReference(NamedTuple):
    """A file that a signature names, with the digest that it should have."""

    uri: str
    algorithm: str
    digest: bytes


class Facts(NamedTuple):
    """What a signature says of itself, and what is wrong with it (codes of `model.signature.FLAWS`)."""

    signer: str | None
    signed_at: str | None
    files: tuple[FileReference, ...]
    flaws: tuple[str, ...]


class _OwnParts(XMLVerifier):
    """Verifies the signature's value and what it says of its own XML; files beside it are not XML to be parsed."""

    def _verify_reference(self, reference: Element, *rest: Any) -> Any:
        inside = reference.get("URI", "").startswith("#")
        return super()._verify_reference(reference, *rest) if inside else None  # type: ignore[no-untyped-call]


def facts(signature: Element) -> Facts:
    """What can be told of a `ds:Signature`; raises `NotCheckable`."""
    certificate = _certificate(signature)
    flaws, properties = _verified(signature, certificate)
    if not flaws and not _names_certificate(properties, certificate):
        flaws = ("certificate-changed",)
    signed_at = None if properties is None else _signed_at(properties)
    return Facts(_signer(certificate), signed_at, tuple(_files(signature)), flaws)


def _verified(signature: Element, certificate: x509.Certificate) -> tuple[tuple[str, ...], Element | None]:
    """The flaws, and the signed properties as they were signed."""
    try:
        found = _OwnParts().verify(
            etree.tostring(signature, with_tail=False), x509_cert=certificate, expect_config=_ALL, validate_schema=False
        )
    except InvalidDigest:
        return ("properties-changed",), None
    except InvalidSignature:
        return ("value-wrong",), None
    except InvalidInput as error:
        if "reference URI" in str(error):  # none of that Id, or several: something was put in its place
            return ("properties-changed",), None
        raise NotCheckable("algorithm" if "Unrecognized" in str(error) else "damaged") from error
    except (ValueError, KeyError, UnsupportedAlgorithm, NotImplementedError) as error:
        raise NotCheckable("algorithm") from error
    except (TypeError, AttributeError, AssertionError, etree.LxmlError) as error:
        raise NotCheckable("damaged") from error
    results = found if isinstance(found, list) else [found]
    signed = [result.signed_xml for result in results if result is not None and result.signed_xml is not None]
    properties = [one for one in signed if etree.QName(one).localname == "SignedProperties"]
    return ((), properties[0]) if properties else (("properties-changed",), None)


def _certificate(signature: Element) -> x509.Certificate:
    """The certificate that the signature names by its digest, or the first one that comes with it."""
    try:
        found = [
            x509.load_der_x509_certificate(b64decode(one.text or ""))
            for one in signature.iterfind(f"{DS}KeyInfo/{DS}X509Data/{DS}X509Certificate")
        ]
        return next((one for one in found if _names_certificate(signature, one)), found[0])
    except (ValueError, IndexError, x509.InvalidVersion) as error:
        raise NotCheckable("certificate") from error


def _signer(certificate: x509.Certificate) -> str | None:
    """Its fields are decoded when they are asked for, and what stands in them may be anything."""
    try:
        return signers.name_of(certificate)
    except (ValueError, TypeError) as error:
        raise NotCheckable("certificate") from error


def _names_certificate(properties: Element, certificate: x509.Certificate) -> bool:
    """Whether the signed properties say that this certificate was used, and not one put in its place."""
    for named in properties.iterfind(".//{*}CertDigest"):
        algorithm, value = named.find(f"{DS}DigestMethod"), named.findtext(f"{DS}DigestValue")
        name = DIGESTS.get(algorithm.get("Algorithm")) if algorithm is not None else None
        if name and _decoded(value) == certificate.fingerprint(getattr(hashes, name.upper())()):
            return True
    return False


def _files(signature: Element) -> Iterator[FileReference]:
    """What is signed beside the XML, in the list of references or in a manifest that this list names."""
    own = signature.findall(f"{DS}SignedInfo/{DS}Reference")
    named = {reference.get("URI", "")[1:] for reference in own if reference.get("URI", "").startswith("#")}
    for manifest in signature.iterfind(f"{DS}Object/{DS}Manifest"):
        if {manifest.get("Id"), manifest.getparent().get("Id")} & named:
            own += manifest.findall(f"{DS}Reference")
    for reference in own:
        uri = reference.get("URI", "")
        if not uri or uri.startswith("#"):
            continue
        if reference.find(f"{DS}Transforms/{DS}Transform") is not None:
            raise NotCheckable("algorithm")
        method = reference.find(f"{DS}DigestMethod")
        name = DIGESTS.get(method.get("Algorithm")) if method is not None else None
        if name is None:
            raise NotCheckable("algorithm")
        yield FileReference(uri, name, _decoded(reference.findtext(f"{DS}DigestValue")))


def _decoded(text: str | None) -> bytes:
    try:
        return b64decode(text or "")
    except NotBase64:
        return b""


def _signed_at(properties: Element) -> str | None:
    """The time that the signer claims, in UTC."""
    try:
        claimed = datetime.fromisoformat((properties.findtext(".//{*}SigningTime") or "").strip())
        return claimed.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if claimed.tzinfo else claimed.isoformat()
    except (ValueError, OverflowError):
        return None
