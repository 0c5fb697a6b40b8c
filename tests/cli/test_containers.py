import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

from tests.containers import signing, zips

Kratuve = Callable[..., Result]
Ask = Callable[..., list[tuple[Any, ...]]]


def pack(inbox: Path, name: str = "sūtījums.zip", *more: tuple[str, bytes | str]) -> None:
    (inbox / name).write_bytes(zips.zipped([("vēstule.txt", zips.LETTER), *more]))


def test_what_lies_in_a_container_is_read_and_counted_as_one_file(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    pack(inbox)
    ran = kratuve("ingest", inbox)
    assert ran.exit_code == 0, ran.output
    assert "Apstrādāti faili: 3, bez izmaiņām: 0. nolasīts: 3" in ran.stdout
    assert ask("SELECT count(*) FROM files") == [(3,)]
    assert ask("SELECT p.title FROM documents AS d JOIN project_documents AS p ON p.document_id = d.id "
               "WHERE d.container LIKE '%/sūtījums.zip'") == [("Upes stāsti",)]  # fmt: skip


def test_a_refused_member_is_listed_each_time_until_it_can_be_read(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    pack(inbox, "sūtījums.zip", ("dziesma.mp3", b"ID3\x03\x00" + bytes(1000)))
    for _ in range(2):
        ran = kratuve("ingest", inbox)
        assert ran.exit_code == 1
        (line,) = [line for line in ran.stdout.splitlines() if "dziesma.mp3" in line]
        assert line.endswith("[unsupported-type]")
    assert ask("SELECT state FROM files WHERE path LIKE '%.zip'") == [("warned",)]
    assert "dziesma.mp3" in kratuve("status").stdout
    ran = kratuve("ingest", inbox, "--reprocess", "failed")
    assert "Apstrādāti faili: 1, bez izmaiņām: 2." in ran.stdout


def test_json_tells_which_container_a_record_lies_in(kratuve: Kratuve, inbox: Path) -> None:
    pack(inbox)
    records = [json.loads(line) for line in kratuve("ingest", inbox, "--json").stdout.splitlines()]
    assert {Path(one["path"]).name: one["container"] for one in records} == {
        "upes.txt": None, "zvaigznes.txt": None, "sūtījums.zip": None, "vēstule.txt": str(inbox / "sūtījums.zip"),
    }  # fmt: skip


def test_a_renamed_container_takes_its_members_along(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    pack(inbox)
    kratuve("ingest", inbox)
    (inbox / "sūtījums.zip").rename(inbox / "jauns.zip")
    kratuve("ingest", inbox)
    assert dict(ask("SELECT container, state FROM members")) == {
        str(inbox / "sūtījums.zip"): "missing", str(inbox / "jauns.zip"): "ingested",
    }  # fmt: skip
    assert ask("SELECT count(*) FROM documents WHERE container LIKE '%/jauns.zip'") == [(1,)]


def test_an_unchanged_container_is_left_alone_with_its_members(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    pack(inbox)
    kratuve("ingest", inbox)
    ran = kratuve("ingest", inbox)
    assert "Nekas nav mainījies (pārbaudīto failu skaits: 3)." in ran.stdout
    assert ask("SELECT state FROM members") == [("ingested",)]


def test_members_are_read_again_with_their_container(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    pack(inbox)
    kratuve("ingest", inbox)
    ran = kratuve("ingest", inbox, "--reprocess", "all", "--json")
    records = [json.loads(line) for line in ran.stdout.splitlines()]
    assert sorted(Path(one["path"]).name for one in records if one["state"] == "ingested") == [
        "sūtījums.zip", "upes.txt", "vēstule.txt", "zvaigznes.txt",
    ]  # fmt: skip
    assert ask("SELECT count(*) FROM documents") == [(3,)]


def test_the_personal_code_of_a_signer_is_nowhere_in_the_database_and_nowhere_told(
    kratuve: Kratuve, inbox: Path, ask: Ask, data: Path
) -> None:
    files = {"vēstule.txt": zips.LETTER.encode()}
    (inbox / "akts.edoc").write_bytes(signing.asice(files))
    (inbox / "viltots.edoc").write_bytes(signing.asice(files, ("pielikums.txt", "x")))
    told = kratuve("ingest", inbox, "--json").output + kratuve("status").output
    assert ask("SELECT signer, verdict FROM signatures ORDER BY container") == [
        (signing.SIGNER, "intact"), (signing.SIGNER, "broken"),
    ]  # fmt: skip
    stored = b"".join(path.read_bytes() for path in data.glob("kratuve.db*"))
    for code in (signing.CODE, signing.CODE.replace("-", "")):
        assert code not in told
        assert code.encode() not in stored


def test_show_lists_what_lies_in_a_container_and_who_signed(kratuve: Kratuve, inbox: Path) -> None:
    files = {"vēstule.txt": zips.LETTER.encode()}
    (inbox / "akts.edoc").write_bytes(signing.asice(files, ("../viltus.txt", "x")))
    told = kratuve("show", inbox / "akts.edoc").stdout
    assert "vēstule.txt" in told and "[unsafe-path]" in told
    assert f"broken; file-not-covered; {signing.SIGNER}; {signing.SIGNED_AT}; attiecas uz: vēstule.txt" in told
    record = json.loads(kratuve("show", inbox / "akts.edoc", "--json").stdout)
    assert [one["name"] for one in record["members"]] == ["vēstule.txt"]
    assert [one["reason"] for one in record["refused"]] == ["unsafe-path"]
    assert [one["verdict"] for one in record["signatures"]] == ["broken"]


def test_signatures_of_what_was_taken_away_are_told(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    entries = [("mimetype", signing.ASICE), ("META-INF/signatures0.xml", signing.signature({"a.txt": b"x"}))]
    (inbox / "tukss.edoc").write_bytes(zips.zipped(entries))
    kratuve("ingest", inbox)
    assert ask("SELECT reason FROM files WHERE path LIKE '%tukss.edoc'") == [("empty-file",)]
    assert ask("SELECT verdict, flaws FROM signatures") == [("broken", '["file-missing"]')]
