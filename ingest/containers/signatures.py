"""All signatures of a container held against its files: which are covered, which were changed, added or taken away."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote, unquote_plus

from lxml import etree

from ingest import limits
from ingest.containers.archive import Archive
from ingest.names import display
from ingest.readers import Unreadable
from model import Signature
from model.signature import ABSENT, BROKEN, INTACT, NOT_CHECKABLE

if TYPE_CHECKING:
    from ingest.containers.xades import Element, Facts, FileReference

MOST_SIGNATURES = 100
_MOST_WORK = 64 * limits.MEBIBYTE
"""Bytes of signature times its references: each is canonicalised by itself."""
_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"
_MARKUP = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


@dataclass(slots=True)
class Files:
    """The members of a container as a signature names them; digests are worked out once."""

    archive: Archive
    _digests: dict[tuple[bytes, str], bytes | None] = field(default_factory=dict)

    @property
    def names(self) -> list[bytes]:
        """All members, the refused ones too: whoever signed did not leave them out."""
        return list(self.archive.listed_as)

    def named(self, uri: str) -> list[bytes]:
        """The members that a reference may mean: usually one, several where two files have the same name."""
        path = uri.partition("?")[0].lstrip("/")
        spelled = {one.encode("utf-8", "surrogatepass") for one in (uri, path, unquote(path), unquote_plus(path))}
        return [name for name, listed in self.archive.listed_as.items() if listed in spelled]

    def digest(self, name: bytes, algorithm: str) -> bytes | None:
        """The digest of a member; None where its bytes are damaged. Raises `Unreadable` where they may not be read."""
        if (name, algorithm) not in self._digests:
            self._digests[name, algorithm] = self._computed(name, algorithm)
        return self._digests[name, algorithm]

    def _computed(self, name: bytes, algorithm: str) -> bytes | None:
        if failure := self.archive.refused.get(name):
            raise Unreadable(failure.reason, failure.detail)
        try:
            return hashlib.new(algorithm, self.archive.read(name)).digest()
        except Unreadable as refusal:
            if refusal.reason == "damaged":
                return None
            raise


def checked(archive: Archive, documents: Iterable[str]) -> tuple[Signature, ...]:
    """Every signature in these entries of a container; one that says `absent` where there is none."""
    files = Files(archive)
    found = tuple(one for name in documents for one in _of_document(files, archive, name))
    return found or (Signature(ABSENT, uncovered=_shown(files.names)),)


def _of_document(files: Files, archive: Archive, name: str) -> Iterator[Signature]:
    """The signatures in one XML document; of one that cannot be read at least that it is there."""
    uncovered = _shown(files.names)
    try:
        entry = next(archive.wrapping(lambda listed: listed == name))
        if entry.file_size > limits.current().xml_bytes:
            raise Unreadable("resource-limit")
        content = archive.unpacked(entry)
        signatures = _parsed(content)
    except Unreadable as refusal:
        is_damaged = refusal.reason == "damaged"
        verdict = BROKEN if is_damaged else f"{NOT_CHECKABLE}: {refusal.reason}"
        yield Signature(verdict, uncovered=uncovered, flaws=("damaged",) if is_damaged else ())
        return
    for number, signature in enumerate(signatures):
        too_much = number >= MOST_SIGNATURES or len(content) * len(list(signature.iter("{*}Reference"))) > _MOST_WORK
        if too_much:
            yield Signature(f"{NOT_CHECKABLE}: resource-limit", uncovered=uncovered)
            return
        yield _checked(files, signature)


def _parsed(content: bytes) -> list["Element"]:
    """The signatures of a document that declares nothing of its own: entities are never looked at."""
    if _MARKUP.search(content.replace(b"\x00", b"")):
        raise Unreadable("unsafe-xml")
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        raise Unreadable("damaged") from error
    return list(root.iter(_SIGNATURE))


def _checked(files: Files, signature: "Element") -> Signature:
    from ingest.containers import xades

    try:
        facts = xades.facts(signature)
        covered, flaws = _coverage(files, facts.files)
    except xades.NotCheckable as reason:
        return Signature(f"{NOT_CHECKABLE}: {reason}", uncovered=_shown(files.names))
    except Unreadable as refusal:
        return Signature(f"{NOT_CHECKABLE}: {refusal.reason}", uncovered=_shown(files.names))
    return _judged(files, facts, covered, flaws)


def _judged(files: Files, facts: "Facts", covered: list[bytes], flaws: list[str]) -> Signature:
    """The verdict; a signature that does not hold by itself covers nothing."""
    covered = [] if facts.flaws else covered
    uncovered = [name for name in files.names if name not in covered]
    found = (*facts.flaws, *dict.fromkeys(flaws))
    verdict = BROKEN if found else INTACT
    return Signature(verdict, facts.signer, facts.signed_at, _shown(covered), _shown(uncovered), found)


def _coverage(files: Files, references: Iterable["FileReference"]) -> tuple[list[bytes], list[str]]:
    """The members whose digests hold, and what is wrong with the others."""
    covered: list[bytes] = []
    signed: list[bytes] = []
    flaws = []
    for reference in references:
        meant = files.named(reference.uri)
        same = [name for name in meant if files.digest(name, reference.algorithm) == reference.digest]
        covered += same
        signed += same or meant
        if not same:
            flaws.append("file-changed" if meant else "file-missing")
    if any(name not in signed for name in files.names):
        flaws.append("file-not-covered")
    return covered, flaws


def _shown(names: Iterable[bytes]) -> tuple[str, ...]:
    return tuple(display(name) for name in names)
