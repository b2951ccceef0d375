"""The figures that a report holds: what each is called, and which way is better."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over the questions that it applies to."""

    name: str
    """Key in reports."""
    title: str
    short: str
    """Over a narrow column."""
    better: int = 1
    """1 where more is better, -1 where less is, 0 where neither."""
    says: str = ""
    """One sentence for a reader of the report."""
    digits: int = 3
    """Behind the point."""


JUDGED = "judged"
"""The one figure that is an opinion: shown apart from what is counted."""

FIGURES = (
    Figure("right", "right", "rght", says="Nothing wrong: answered if it can be, from the right paragraph."),
    Figure("success_1", "recall@1", "R@1", says="A gold paragraph stands first in the ranking."),
    Figure("success_5", "recall@5", "R@5", says="A gold paragraph is among the first five."),
    Figure("reciprocal_rank", "MRR", "MRR", says="1 divided by the place of the first gold paragraph."),
    Figure("ndcg_10", "nDCG@10", "nDCG", says="How near the first ten are to the best order."),
    Figure("citation_recall", "citation recall", "citR", says="Gold paragraphs that are cited."),
    Figure("citation_precision", "citation precision", "citP", says="Cited paragraphs that are gold."),
    Figure("support_recall", "supported sentences", "supR", says="Sentences that what they cite supports."),
    Figure("support_precision", "needed citations", "supP", says="Citations that their sentence needs."),
    Figure("verbatim", "verbatim quotes", "verb", says="Quoted characters that stand in a cited paragraph."),
    Figure("facts", "facts", "fact", says="Facts asked for that the answer states."),
    Figure("exact", "exact", "exct", says="Structure, lists, title block: fully right or not."),
    Figure("refused", "refused", "ref.", says="Questions without an answer that are refused."),
    Figure("falsely_refused", "falsely refused", "fals", -1, "Questions with an answer that are refused."),
    Figure("brier", "Brier score", "Bri.", -1, "Squared distance of probability and outcome."),
    Figure("verified", "verified", "ver.", says="Sentences of a language model that held when checked."),
    Figure("repaired", "repaired", "rep.", 0, "Its sentences that held when written again."),
    Figure("struck_off", "struck off", "off", -1, "Its sentences that did not hold, and are no answer."),
    Figure(JUDGED, "judged correct", "judg", says="In the opinion of a language model."),
    Figure("length", "characters", "len.", 0, "Length of an answer, refusals left out.", 0),
)
BY_NAME = {figure.name: figure for figure in FIGURES}
CALIBRATION_ERROR = Figure(
    "calibration_error", "calibration error", "ECE", -1, "Distance of probability and share that came true."
)
"""Over all probabilities at once, hence no mean over questions."""
