"""Tables in plain text whose columns stand side by side, a label over the lines of its values."""

from collections.abc import Callable

import pytest

from model import Document

Read = Callable[[str], Document]

BESIDE = [
    ["Projekta nosaukums", "Linu diena", "Vilnas nakts"],
    ["Projekta vadītāja", "Anna Priede", "Zane Upe"],
    ["Summa", "900 EUR", "750 EUR"],
]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join("\n".join(row) for row in BESIDE),
        "\n\n".join("\n".join(row) for row in BESIDE),
        "\n".join("   ".join(row) for row in BESIDE),
        "\n".join(f"{label}:\n{one}\n{other}" for label, one, other in BESIDE),
    ],
)
def test_a_label_over_several_values_heads_a_row(text: str, read_text: Read) -> None:
    document = read_text(f"{text}\n")
    found = [block.span.of(document.text).rstrip(":") for block in document.blocks if block.cell]
    assert found == [cell for row in BESIDE for cell in row]


@pytest.mark.parametrize(
    "text",
    [
        "Projekta nosaukums\nLinu diena\nSumma\n900 EUR\nĪstenošanas laiks\n2021. gads\n",
        "Projekta nosaukums\nLinu diena\nVilnas nakts\nSumma\n900 EUR\n750 EUR\n",
        "Projekta nosaukums un\nmērķis\ntiek\nskaidroti rīt\n",
    ],
)
def test_labels_over_one_value_and_two_labels_make_no_table(text: str, read_text: Read) -> None:
    assert all(block.cell is None for block in read_text(text).blocks)
