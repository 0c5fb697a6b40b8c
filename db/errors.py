"""What can be wrong with a data folder, each with a message that tells what to do next."""

from pathlib import Path


class StoreError(Exception):
    """Something about the data folder that a person can put right."""


class Locked(StoreError):
    """Another process writes to this data folder; `holder` says which (`pid 4711 on serveris`)."""

    def __init__(self, data_folder: Path, holder: str) -> None:
        self.data_folder = data_folder
        self.holder = holder
        super().__init__(
            f"Datu mapi “{data_folder}” jau izmanto cits process ({holder}); apturiet to vai izvēlieties citu mapi "
            f"ar --data. / Another process ({holder}) is writing to {data_folder}; stop it or choose another folder "
            "with --data."
        )


class BadDecision(StoreError):
    """A correction that cannot be taken: an unknown kind or field, or a value that is not canonical."""
