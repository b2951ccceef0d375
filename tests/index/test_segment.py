"""What terms a text becomes."""

import pytest

from index.segment import terms


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("核裁军", "zh", ["核", "裁", "军", "核裁", "裁军"], id="characters, then pairs"),
        pytest.param("在 CD/1299 号", "zh", ["在", "cd", "1299", "号"], id="other scripts by word"),
        pytest.param("ＣＤ（１２）", "zh", ["cd", "12"], id="full width is half width"),
        pytest.param("Nations negotiated treaties", "en", ["nation", "negoti", "treati"], id="English stems"),
        pytest.param("naciones", "es", ["nacion"], id="Spanish stems"),
        pytest.param("государствами", "ru", ["государств"], id="Russian stems"),
        pytest.param("الدول دولة", "ar", ["دول", "دول"], id="Arabic stems"),
        pytest.param("《、》 — ?!", "zh", [], id="punctuation only"),
        pytest.param("a" * 200 + " b", "en", ["b"], id="what is too long for a word"),
    ],
)
def test_terms(text: str, language: str, expected: list[str]) -> None:
    assert terms(text, language) == expected
