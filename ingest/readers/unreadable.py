"""Why a file could not be read."""


class Unreadable(Exception):
    """A file that gives no document; `reason` is a code of `model.vocabulary.REASONS`, `detail` is for the log.

    >>> Unreadable("damaged", "no cross-reference table").reason
    'damaged'
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail
