import re

import pytest

from ingest.containers import asice, edoc
from model import Signature
from tests.containers import signing, zips
from tests.containers.signing import CODE, SIGNED_AT, SIGNER

FILES = {"Līgums 2.txt": zips.LETTER.encode(), "pielikums.txt": b"Tabula"}
NAMES = tuple(FILES)
ENTRY = "META-INF/signatures0.xml"


def repacked(document: str, files: dict[str, bytes] | None = None) -> Signature:
    """The only signature of a container with this signature document."""
    kept = (FILES if files is None else files).items()
    (found,) = asice.opened(zips.zipped([("mimetype", signing.ASICE), *kept, (ENTRY, document)])).sign()
    return found


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_what_was_signed_long_ago_is_intact_and_says_who_when_and_what(kind: str) -> None:
    assert asice.opened(signing.asice(FILES, kind=kind)).sign() == (
        Signature("intact", SIGNER, SIGNED_AT, covered=NAMES),
    )


def test_a_legacy_container_is_intact_and_its_files_have_their_own_names() -> None:
    container = edoc.opened(signing.edoc(FILES))
    assert [name.decode() for name in container.members] == list(NAMES)
    assert container.sign() == (Signature("intact", SIGNER, SIGNED_AT, covered=NAMES),)


@pytest.mark.parametrize("opened", [asice.opened, edoc.opened])
def test_a_container_without_signatures_says_so(opened) -> None:  # type: ignore[no-untyped-def]
    content = zips.zipped([("mimetype", signing.ASICE), ("EDoc/Documents/a.txt", "x"), (ENTRY, "<asic/>")])
    (found,) = opened(content).sign()
    assert (found.verdict, len(found.uncovered)) == ("absent", 1)


def test_an_added_file_is_named_as_not_covered() -> None:
    (found,) = asice.opened(signing.asice(FILES, ("viltus.txt", "x"))).sign()
    assert (found.verdict, found.flaws) == ("broken", ("file-not-covered",))
    assert (found.covered, found.uncovered) == (NAMES, ("viltus.txt",))


def test_a_file_put_in_with_the_name_of_a_signed_one_is_not_covered() -> None:
    (found,) = asice.opened(signing.asice(FILES, ("pielikums.txt", "cits"))).sign()
    assert (found.verdict, found.flaws) == ("broken", ("file-not-covered",))
    assert found.uncovered == ("pielikums (2).txt",)


def test_a_changed_file_is_named_and_the_other_one_holds() -> None:
    found = repacked(signing.signature(FILES), FILES | {"pielikums.txt": b"Cita tabula"})
    assert (found.verdict, found.flaws) == ("broken", ("file-changed",))
    assert (found.covered, found.uncovered) == (NAMES[:1], NAMES[1:])


def test_a_file_taken_away_is_missed() -> None:
    found = repacked(signing.signature(FILES), {NAMES[0]: FILES[NAMES[0]]})
    assert (found.verdict, found.flaws) == ("broken", ("file-missing",))


def test_a_renamed_file_is_both_missed_and_not_covered() -> None:
    found = repacked(signing.signature(FILES), {NAMES[0]: FILES[NAMES[0]], "cits.txt": FILES[NAMES[1]]})
    assert set(found.flaws) == {"file-missing", "file-not-covered"}


@pytest.mark.parametrize(
    ("old", "new", "flaw"),
    [
        ("2012-05-04", "2019-05-04", "properties-changed"),
        ("<ds:SignatureValue>", "<ds:SignatureValue>AAAA", "value-wrong"),
        ('Id="P1-p"', 'Id="P1-q"', "properties-changed"),
        ("L%C4%ABgums", "l%C4%ABgums", "value-wrong"),
    ],
)
def test_a_changed_signature_covers_nothing(old: str, new: str, flaw: str) -> None:
    found = repacked(signing.signature(FILES).replace(old, new))
    assert (found.verdict, found.flaws[0], found.covered) == ("broken", flaw, ())
    assert found.signed_at is None


def test_another_certificate_of_the_same_key_is_found_out() -> None:
    other = signing.certificate(common_name="KĀDS CITS")
    encoded = signing.base64.b64encode(other.public_bytes(signing.serialization.Encoding.DER)).decode()
    swapped = re.sub("(<ds:X509Certificate>)[^<]+", rf"\g<1>{encoded}", signing.signature(FILES))
    assert repacked(swapped).flaws == ("certificate-changed",)


@pytest.mark.parametrize(
    ("sound", "odd"),
    [
        (b"\x06\x03\x55\x04\x03\x0c", b"\x06\x03\x55\x04\x03\x03"),  # the common name as bits, not as text
        (b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x22"),  # version 35
    ],
)
def test_a_certificate_whose_name_is_no_text_or_whose_version_does_not_exist_cannot_be_checked(
    sound: bytes, odd: bytes
) -> None:
    certificate = signing.certificate().public_bytes(signing.serialization.Encoding.DER)
    assert sound in certificate
    written = signing.base64.b64encode(certificate.replace(sound, odd)).decode()
    found = repacked(re.sub("(<ds:X509Certificate>)[^<]+", rf"\g<1>{written}", signing.signature(FILES)))
    assert (found.verdict, found.uncovered) == ("not-checkable: certificate", NAMES)


@pytest.mark.parametrize(
    ("document", "verdict"),
    [
        ('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>', "not-checkable: unsafe-xml"),
        ("<asic:XAdESSignatures", "broken"),
        (signing.signature(FILES).replace("rsa-sha256", "rsa-md7"), "not-checkable: algorithm"),
        (signing.signature(FILES).replace("xmlenc#sha256", "xmlenc#md7", 1), "not-checkable: algorithm"),
        (re.sub("(<ds:X509Certificate>)[^<]+", r"\g<1>AAAA", signing.signature(FILES)), "not-checkable: certificate"),
    ],
)
def test_what_cannot_be_checked_says_why(document: str, verdict: str) -> None:
    found = repacked(document)
    assert (found.verdict, found.covered, found.uncovered) == (verdict, (), NAMES)


def test_every_signature_is_told() -> None:
    both = signing.asice(FILES, ("META-INF/signatures1.xml", signing.signature(FILES, "ec")))
    assert [one.verdict for one in asice.opened(both).sign()] == ["intact", "intact"]


@pytest.mark.parametrize(
    "common_name",
    [
        f"VĪTOLIŅA,SPODRA,PNOLV-{CODE}",
        f"SPODRA VĪTOLIŅA,{CODE}",
        f"SPODRA VĪTOLIŅA {CODE}",
        f"SPODRA VĪTOLIŅA PNOLV-{CODE}",
        f"VĪTOLIŅA,SPODRA,{CODE.replace('-', '')}",
    ],
)
def test_of_the_signer_only_the_name_is_taken(common_name: str) -> None:
    from ingest.containers import signers

    assert signers.name_of(signing.certificate(common_name=common_name)) == SIGNER
