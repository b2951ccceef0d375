"""Training on a tiny encoder: what is learnt, and that a stopped run loses nothing."""

import shutil
from math import log
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from assistant.reader.network import span_network
from assistant.reader.reader import Reader
from assistant.reader.weights import WEIGHTS
from eval.fine_tuning import rate_at
from eval.reading.batches import Row, batches
from eval.reading.checkpoint import CheckpointError
from eval.reading.mixture import Mixture
from eval.reading.training import Measured, Plan, Progress, measure, scores_of, span_loss, train
from tests.eval.reading.sets import small_mixture

PLAN = Plan(12 * 16, seed=1, save_every=2, measure_every=4)


class KilledError(Exception):
    """What stands for a kill."""


def quiet(_progress: Progress) -> None:
    """Takes the place of the progress display."""


@pytest.fixture(scope="module")
def mixture() -> Mixture:
    return small_mixture()


@pytest.fixture(scope="module")
def said() -> list[Progress]:
    return []


@pytest.fixture(scope="module")
def whole(
    mixture: Mixture, encoder: Path, tmp_path_factory: pytest.TempPathFactory, said: list[Progress]
) -> tuple[Path, Measured]:
    """A run that nothing stopped."""
    out = tmp_path_factory.mktemp("whole")
    return out, train(mixture, encoder, out, PLAN, said.append)


def files(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir()}


@pytest.mark.parametrize("moment", [(1, False), (5, False), (8, True)])
def test_a_stopped_run_ends_where_the_whole_one_does(
    whole: tuple[Path, Measured], mixture: Mixture, encoder: Path, tmp_path: Path, moment: tuple[int, bool]
) -> None:
    """Killed after a step, or after a measurement."""
    step, measured = moment

    def stop(progress: Progress) -> None:
        if progress.step == step and bool(progress.measured) == measured:
            raise KilledError

    with pytest.raises(KilledError):
        train(mixture, encoder, tmp_path, PLAN, stop)
    later: list[Progress] = []
    found = train(mixture, encoder, tmp_path, PLAN, later.append)
    assert later[0].step == (step - 1) // 2 * 2 + 1  # after the last checkpoint, every second step
    assert files(tmp_path) == files(whole[0])
    assert found == whole[1]


def test_a_finished_run_is_not_gone_on_with(
    whole: tuple[Path, Measured], mixture: Mixture, encoder: Path
) -> None:
    out, measured = whole
    before, said = files(out), list[Progress]()
    assert train(mixture, encoder, out, PLAN, said.append) == measured
    assert said == []
    assert files(out) == before


def test_what_is_said_while_training(whole: tuple[Path, Measured], said: list[Progress]) -> None:
    assert [one.step for one in said if not one.measured] == list(range(1, 13))
    assert [one.step for one in said if one.measured] == [4, 8, 12]
    assert all(one.steps == 12 and one.examples_a_second > 0 and one.loss > 0 for one in said)
    assert Progress(4, 12, 1.0, 32.0).seconds_left == 8 * 16 / 32
    assert said[-1].seconds_left == 0


def test_the_best_weights_are_kept_and_their_figures_returned(
    whole: tuple[Path, Measured], said: list[Progress], mixture: Mixture, encoder: Path
) -> None:
    out, measured = whole
    network = span_network(encoder)
    WEIGHTS.load(network, out / "reader.safetensors")
    assert measure(Reader(encoder, lambda: scores_of(network)), mixture, PLAN.seed) == measured
    best = max(one.measured.figure for one in said if one.measured)
    assert measured.figure == pytest.approx(best, abs=0.1)  # stored in half precision
    assert measured.questions == 3


def test_figures_are_those_of_the_file_that_is_kept(
    whole: tuple[Path, Measured], mixture: Mixture, encoder: Path, tmp_path: Path
) -> None:
    out, blank = shutil.copytree(whole[0], tmp_path / "out"), span_network(encoder)
    with torch.no_grad():
        blank.head.weight.zero_()
    WEIGHTS.save(blank, out / "reader.safetensors")
    found = train(mixture, encoder, out, PLAN, quiet)
    assert found == measure(Reader(encoder, lambda: scores_of(blank)), mixture, PLAN.seed)
    assert found != whole[1]


def test_what_is_not_trained_stays_as_it_is(whole: tuple[Path, Measured], encoder: Path) -> None:
    stored, fresh = load_file(whole[0] / "reader.safetensors"), dict(span_network(encoder).named_parameters())
    upper = [name for name in stored if name.startswith("body.encoder.layer.4.")]
    assert set(stored) == {"head.weight", "head.bias", *upper}
    assert any(not torch.equal(stored[name], fresh[name].half()) for name in upper)


def test_other_settings_are_refused(whole: tuple[Path, Measured], mixture: Mixture, encoder: Path) -> None:
    before = files(whole[0])
    with pytest.raises(CheckpointError, match="192 examples, seed 1, now 192 examples, seed 2"):
        train(mixture, encoder, whole[0], Plan(192, seed=2), quiet)
    assert files(whole[0]) == before


def test_the_second_course_goes_on_from_weights(
    whole: tuple[Path, Measured], mixture: Mixture, encoder: Path, tmp_path: Path
) -> None:
    """One step at the least rate hardly moves them; from the encoder they would be far off."""
    start = whole[0] / "reader.safetensors"
    train(mixture, encoder, tmp_path / "out", Plan(16, start=start), quiet)
    before, after = load_file(start), load_file(tmp_path / "out" / "reader.safetensors")
    moved = max(float((after[name].float() - before[name].float()).abs().max()) for name in before)
    assert 0 < moved < 0.01
    with pytest.raises(CheckpointError, match=r"from [0-9a-f]{12}, now 16 examples, seed 1\); "):
        train(mixture, encoder, tmp_path / "out", Plan(16), quiet)


def test_a_single_step(mixture: Mixture, encoder: Path, tmp_path: Path) -> None:
    said: list[Progress] = []
    train(mixture, encoder, tmp_path / "new" / "folder", Plan(16), said.append)
    assert [(one.step, one.steps, one.measured is not None) for one in said] == [(1, 1, False), (1, 1, True)]


def test_a_folder_that_cannot_be_made_is_named(mixture: Mixture, encoder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CheckpointError, match=r"file/out cannot be made: Not a directory"):
        train(mixture, encoder, tmp_path / "file" / "out", Plan(16), quiet)


@pytest.mark.parametrize(
    ("step", "steps", "share"),
    [
        *((0, 100, 1 / 6), (2, 100, 3 / 6), (5, 100, 1.0), (6, 100, 1.0), (53, 100, 0.5), (99, 100, 1 / 94)),
        *((0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0)),
    ],
)
def test_the_rate_rises_and_falls_in_straight_lines(step: int, steps: int, share: float) -> None:
    assert rate_at(step, steps) == pytest.approx(share)


def test_the_loss_is_over_the_places_where_an_answer_may_stand(
    mixture: Mixture, tokenizer: Tokenizer, encoder: Path
) -> None:
    network = span_network(encoder)
    with torch.no_grad():
        network.head.weight.zero_()
        network.head.bias.zero_()
    rows: list[Row] = next(batches(mixture, tokenizer, 1, 0))
    # Every place of the passage and the first token as likely as the next.
    expected = sum(log(1 + len(row.window.offsets)) for row in rows) / len(rows)
    assert float(span_loss(network, rows).detach()) == pytest.approx(expected, rel=1e-5)
