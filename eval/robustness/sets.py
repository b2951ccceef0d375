"""All robustness sets by name, and what each costs against the clean questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eval.interval import Mean
from eval.question_set import EvalQuestion
from eval.record import Record
from eval.robustness import characters, homophones, templates, typos
from eval.robustness.numerals import spoil_into
from eval.robustness.variant import Spoils, Variant
from eval.significance import difference, p_value

SETS: Mapping[str, Spoils] = {
    "paraphrase": templates.paraphrases,
    "preamble": templates.preambles,
    "two-in-one": templates.two_in_one,
    "typo": typos.spoil,
    "homophone": homophones.spoil,
    "traditional": characters.traditional,
    "full-width": characters.full_width,
    "half-width": characters.half_width,
    "numerals-european": spoil_into("european"),
    "numerals-han": spoil_into("han"),
    "numerals-arabic": spoil_into("arabic"),
}


@dataclass(frozen=True, slots=True)
class Drop:
    """How many fewer questions are right when they are spoiled."""

    name: str
    questions: int
    clean: float
    spoiled: float
    change: Mean
    """Spoiled minus clean, with its paired interval."""
    p: float


def variants(name: str, questions: Sequence[EvalQuestion]) -> list[Variant]:
    """The set made from these questions; may be empty."""
    return list(SETS[name](questions))


def drop(name: str, made: Sequence[Variant], clean: Record, spoiled: Record) -> Drop:
    """Each spoiled question beside the clean one; of two in one both must have been right."""
    right = {row.id: row.figures[_RIGHT] for row in clean.questions}
    now = {row.id: row.figures[_RIGHT] for row in spoiled.questions}
    before = [min(right[id_] for id_ in variant.of) for variant in made]
    after = [now[variant.question.id] for variant in made]
    return Drop(
        name,
        len(made),
        sum(before) / len(made),
        sum(after) / len(made),
        difference(before, after),
        p_value(before, after),
    )


_RIGHT = "right"
