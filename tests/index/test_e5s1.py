"""The weight file, on one written by hand."""

from pathlib import Path

import pytest

from index.e5s1 import read_e5s1
from index.errors import EmbeddingError
from tests.index.tiny_model import HEADS, HIDDEN, LAYERS, PIECES, POSITIONS, WIDE, write_tiny


def test_sizes_pieces_and_tensors_are_read(tmp_path: Path) -> None:
    model = read_e5s1(write_tiny(tmp_path / "tiny.bin"))
    shape = model.shape
    assert (shape.hidden, shape.layers, shape.heads, shape.feed_forward) == (HIDDEN, LAYERS, HEADS, WIDE)
    assert (shape.vocabulary, shape.positions, shape.token_types) == (len(PIECES), POSITIONS, 2)
    assert tuple(piece for piece, _ in model.vocabulary.pieces) == PIECES
    assert (model.vocabulary.removed, model.vocabulary.blanks) == ("\x07", "\t")
    assert model.tensor("l0.fi.w").shape == (WIDE * HIDDEN,)
    assert len(model.names) == 3 + 2 * 3 + 2 * 6


def test_the_low_halves_of_a_block_come_first(tmp_path: Path) -> None:
    values = read_e5s1(write_tiny(tmp_path / "tiny.bin")).tensor("emb.word")[:32]
    # Low halves 0, 1 … 15 and high halves 15, 14 … 0, eight taken off, times the scale 0.5.
    assert values.tolist() == [(n - 8) * 0.5 for n in [*range(16), *reversed(range(16))]]


@pytest.mark.parametrize("share", [0, 0.001, 0.01, 0.1, 0.3, 0.999])
def test_a_truncated_file_is_named_with_the_way_out(tmp_path: Path, share: float) -> None:
    path = write_tiny(tmp_path / "tiny.bin")
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(EmbeddingError, match=r"tiny\.bin is not a complete E5S1 weight file.*pip install"):
        read_e5s1(path)


def test_a_file_that_is_not_there_or_another_is_named(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match="nowhere cannot be read: No such file"):
        read_e5s1(tmp_path / "nowhere")
    (tmp_path / "text").write_text("E5S2 and more")
    with pytest.raises(EmbeddingError, match="text is not a complete"):
        read_e5s1(tmp_path / "text")
