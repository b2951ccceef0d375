"""Questions asked clean and spoiled."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from eval.question_set import QuestionSetError, write_questions
from eval.robustness.sets import SETS, Drop, drop, variants
from eval.running import NamedSet
from ui.eval_bench import opened_bench
from ui.eval_terminal import asked_line
from ui.options import Split
from ui.places import Places
from ui.progress import progress
from ui.question_sets import chosen_questions
from ui.table_terminal import print_table
from ui.terminal import messages, output, print_json


def ask_spoiled(
    places: Places,
    paths: Sequence[Path] | None,
    split: Split | None,
    only: Sequence[str],
    folder: Path | None,
    *,
    as_json: bool,
) -> None:
    """A row for each robustness set; the sets as files, where a folder is named.

    Raises:
        QuestionSetError: there is no set of a name, or the folder cannot be written.
    """
    if unknown := [name for name in only if name not in SETS]:
        raise QuestionSetError(f"there is no robustness set {unknown[0]}; there are {', '.join(SETS)}")
    questions = chosen_questions(paths, split)
    made = {name: found for name in only or SETS if (found := variants(name, questions))}
    for name, found in made.items() if folder else ():
        write_questions(Path(folder or "") / f"{name}.jsonl", [variant.question for variant in found])
    marked = split or "test"
    drops = []
    with opened_bench(places) as bench:
        with progress(messages(), f"clean: {len(questions)} questions") as advance:
            clean = bench.run([NamedSet("clean", questions)], marked, progress=advance)
        for name, found in made.items():
            spoiled = NamedSet(name, tuple(variant.question for variant in found))
            with progress(messages(), f"{name}: {len(found)} questions") as advance:
                drops.append(drop(name, found, clean, bench.run([spoiled], marked, progress=advance)))
    if as_json:
        print_json([asdict(one) for one in drops], indent=2)
    else:
        names = ("set", "questions", "clean", "spoiled", "change", "95% interval", "p")
        print_table(output(), names, [_cells(one) for one in drops])
        output().print(asked_line(clean))


def _cells(one: Drop) -> tuple[object, ...]:
    change = one.change
    return (
        one.name,
        one.questions,
        f"{one.clean:.3f}",
        f"{one.spoiled:.3f}",
        f"{change.value:+.3f}",
        f"{change.low:+.3f} … {change.high:+.3f}",
        f"{one.p:.4f}",
    )
