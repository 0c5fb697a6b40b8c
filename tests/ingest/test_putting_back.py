"""Documents that found no room beside other large ones."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from db.store import Store
from ingest import pipeline
from ingest.turns import Crowded
from model import Outcome, Source
from tests.ingest.test_pipeline import read, source


def test_what_was_too_large_beside_others_is_read_after_everything_else(tmp_path: Path) -> None:
    sources = [source(tmp_path / f"{number}.txt", f"Projekts {number}") for number in range(9)]
    begun: list[Source] = []

    def work(one: Source) -> Outcome:
        begun.append(one)
        if one in sources[:2] and begun.count(one) == 1:
            raise Crowded
        return read(one)

    with Store(tmp_path / "data") as store, ThreadPoolExecutor(1) as executor:
        list(pipeline.run(sources, executor, store, tmp_path / "data", work, in_flight=2))
        assert store.counts()["ingested"] == 9
    assert begun == [*sources, *sources[:2]]
