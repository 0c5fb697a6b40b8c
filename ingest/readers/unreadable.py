"""Why a file could not be read."""

from ingest import limits


class Unreadable(Exception):
    """A file that gives no document; `reason` is a code of `model.vocabulary.REASONS`, `detail` is for the log.

    >>> Unreadable("damaged", "no cross-reference table").reason
    'damaged'
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


def beyond(limit: str, found: float | str = "", reason: str = "resource-limit") -> Unreadable:
    """The refusal of a file that passes one of `ingest.limits`.

    >>> beyond("pixels", "50000 × 50000").detail
    'KRATUVE_LIMIT_PIXELS=80 000 000: 50000 × 50000'
    """
    return Unreadable(reason, limits.current().passed(limit, found))
