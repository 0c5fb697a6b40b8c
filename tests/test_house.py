"""The house is an application of its own: its names, its floors, its quick door."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONFIGURATION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PACKAGES = CONFIGURATION["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
HEAVY = {"spacy", "datasette", "pdfplumber", "sqlite_utils", "docx", "pypdfium2", "babel", "phonenumbers", "rich"}


@pytest.mark.parametrize("package", PACKAGES)
def test_no_other_distribution_ships_a_package_of_our_name(package: str) -> None:
    assert set(packages_distributions().get(package, [])) <= {"kratuve"}


@pytest.mark.parametrize("package", PACKAGES)
def test_every_package_is_checked_for_types_and_floors(package: str) -> None:
    assert package in CONFIGURATION["tool"]["mypy"]["packages"]
    assert package in CONFIGURATION["tool"]["importlinter"]["root_packages"]


def test_a_package_imports_only_what_stands_on_lower_floors() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    checked = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_help_imports_nothing_heavy() -> None:
    script = (
        "import sys; from ingest.cli import main; main(['--help'], standalone_mode=False);"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    asked = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "Usage:" in asked.stdout
    assert HEAVY.isdisjoint(asked.stderr.split())


def test_the_readme_says_what_the_program_says() -> None:
    checked = subprocess.run(
        [sys.executable, "-m", "cogapp", "--check", "README.md"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, "run: cog -r README.md"


def test_the_lock_names_no_place_to_install_from() -> None:
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    assert not [line for line in lines if "://" in line or line.startswith("-")]


def test_every_dependency_is_locked() -> None:
    project = CONFIGURATION["project"]
    asked = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    locked = {line.partition("==")[0] for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines()}
    assert {re.split(r"[<>=\[;]", one)[0] for one in asked} <= locked
