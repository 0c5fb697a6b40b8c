"""What is known of an electronic signature without asking anybody: never that it is valid, only that it is intact."""

from dataclasses import dataclass

INTACT = "intact"
BROKEN = "broken"
ABSENT = "absent"
NOT_CHECKABLE = "not-checkable"
"""Followed by a colon and the reason."""

FLAWS = (
    "file-changed",
    "file-missing",
    "file-not-covered",
    "properties-changed",
    "certificate-changed",
    "value-wrong",
    "damaged",
)
"""Why a signature is broken."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature of a signed container, or the lack of any (`absent`).

    `intact` says that every digest and the signature's value hold and that every file is covered; trust in the
    certificate and its revocation cannot be checked offline. `signer` is a name only, never a personal code;
    `signed_at` is the time that the signer claims, in UTC. `covered` are the members whose digests hold, `uncovered`
    all others, `flaws` codes of `FLAWS`.
    """

    verdict: str
    signer: str | None = None
    signed_at: str | None = None
    covered: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()
    flaws: tuple[str, ...] = ()
