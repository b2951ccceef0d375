"""Which labels a reference means."""

import pytest

from assistant.labels_meant import Missing, labels_of, numbered
from assistant.reference import Reference
from tests.assistant.samples import reefs


def test_numbers_of_each_part() -> None:
    assert numbered(reefs(), "PP") == ("PP1", "PP2")
    assert numbered(reefs(), "OP") == ("OP1", "OP2", "OP3")
    assert numbered(reefs(), "A") == ("A1", "A2")
    assert numbered(reefs(), "FN") == ("FN1", "FN2")


@pytest.mark.parametrize(
    ("reference", "labels"),
    [
        (Reference("", 2, 2), ("OP2",)),
        (Reference("PP", 2, 2), ("PP2",)),
        (Reference("OP", 1, 3), ("OP1", "OP2", "OP3")),
        (Reference("", -1, -1), ("OP3",)),
        (Reference("FN", -2, -2), ("FN1",)),
        (Reference("OP", 2, 2, "(b)(i)"), ("OP2(b)(i)",)),
    ],
)
def test_labels_of_a_reference(reference: Reference, labels: tuple[str, ...]) -> None:
    assert labels_of(reefs(), reference, "zh") == labels


@pytest.mark.parametrize(
    "reference",
    [Reference("OP", 4, 4), Reference("OP", 3, 4), Reference("OP", 0, 0), Reference("", -4, -4)],
)
def test_labels_that_are_missing(reference: Reference) -> None:
    assert isinstance(labels_of(reefs(), reference, "zh"), Missing)
