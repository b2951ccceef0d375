"""Several systems in one table, each against ours."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from eval.comparison import compare
from eval.figure import BY_NAME
from eval.record import Record
from eval.remembering import RememberingReader
from eval.running import Bench, NamedSet
from eval.squad import read_squad
from eval.systems import BASELINES, PARTS, System
from index.library import Library
from ui.eval_bench import bench_on, opened_bench
from ui.eval_terminal import asked_line
from ui.options import Split
from ui.places import Places
from ui.progress import progress
from ui.question_sets import chosen_sets, of_split
from ui.table_terminal import print_table
from ui.terminal import messages, output, print_json
from ui.workspace import embedding_at

_COLUMNS = (
    *("success_1", "success_5", "reciprocal_rank", "ndcg_10", "citation_recall", "facts", "refused"),
    "falsely_refused",
)


def compare_systems(
    places: Places,
    paths: Sequence[Path] | None,
    split: Split | None,
    squad: Path | None,
    asked_in: Path | None,
    *,
    ablations: bool,
    as_json: bool,
) -> None:
    """Ours first; of the others also the probability that the difference in ``right`` is chance."""
    systems = [System(), *map(System, BASELINES)]
    systems += [System(without=(part,)) for part in PARTS] if ablations else []
    with _chosen(places, paths, split, squad, asked_in) as (chosen, sets):
        asked = sum(len(one.questions) for one in sets)
        bench = _remembering(chosen, room=4 * asked)
        records = []
        for system in systems:
            with progress(messages(), f"{system.title}: {asked} questions") as advance:
                records.append(bench.run(sets, split or "test", system, advance))
    titles = [system.title for system in systems]
    if as_json:
        print_json({t: r.model_dump(mode="json")["figures"] for t, r in zip(titles, records, strict=True)}, 2)
        return
    rows = [_row(title, record, records[0]) for title, record in zip(titles, records, strict=True)]
    names = ("system", "right", "95% interval", "p", *(BY_NAME[name].short for name in _COLUMNS))
    print_table(output(), names, rows)
    output().print(f"p: of the difference in “right” to {titles[0]} being chance\n{asked_line(records[0])}")


def _remembering(bench: Bench, room: int) -> Bench:
    """Reading costs most, and without a part of the search mostly the same passage comes first."""
    return replace(bench, reader=RememberingReader(bench.reader, room)) if bench.reader else bench


@contextmanager
def _chosen(
    places: Places,
    paths: Sequence[Path] | None,
    split: Split | None,
    squad: Path | None,
    asked_in: Path | None,
) -> Iterator[tuple[Bench, Sequence[NamedSet]]]:
    if squad is None:
        sets = chosen_sets(paths, split)
        with opened_bench(places) as bench:
            yield bench, sets
        return
    resolution, questions = read_squad(squad, asked_in)
    embedding = embedding_at(places)
    with TemporaryDirectory() as home, Library.open(Path(home), embedding) as library:
        with progress(messages(), f"indexing {squad.name}") as advance:
            library.add(resolution, squad.name, advance)
        yield bench_on(library, places, embedding), of_split([questions], split)


def _row(title: str, record: Record, ours: Record) -> tuple[str, ...]:
    figures = [record.figures.get(name) for name in _COLUMNS]
    cells = ["" if mean is None else f"{mean.value:.3f}" for mean in figures]
    p = next(one.p for one in compare(ours, record).figures if one.figure.name == "right")
    right = record.figures["right"]
    interval = f"{right.low:.3f}–{right.high:.3f}"
    return title, f"{right.value:.3f}", interval, "" if record is ours else f"{p:.4f}", *cells
