"""The day of a treaty's signing stands where signing is spoken of."""

import pytest

from assistant.required import requirements
from tests.assistant.samples import passage

ENDS = passage("并呼吁在《新裁武条约》于 2026 年到期之前谈判，")
OPENED = passage("该《条约》于 2017 年 9 月 20 日开放供签署，于 2021 年 1 月 22 日生效，")
PLAIN = passage("deposited on 3 May 2011,", language="en")


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("《新裁武条约》是哪年签署的？", [False, True, False]),
        ("新裁武条约哪年到期？", [True, False, False]),
        ("When did the Treaty enter into force?", [False, True, False]),
        ("¿Cuándo se firmó el Tratado?", [False, True, False]),
        ("Когда договор вступил в силу?", [False, True, False]),
        ("متى وُقعت المعاهدة؟", [False, True, False]),
        ("谁签署了条约？", [True, True, True]),
        ("联合声明的签署日期是哪年？", [True, True, True]),
        ("When was it adopted?", [True, True, True]),
        ("签署和生效各在哪一年？", [True, True, True]),
    ],
)
def test_the_event_is_told(question: str, held: list[bool]) -> None:
    needed = list(requirements(question))
    assert [all(holds(one) for holds in needed) for one in (ENDS, OPENED, PLAIN)] == held


@pytest.mark.parametrize(
    "question", ["专家组的主席是谁？", "谁担任大会主席？", "Who is the director general?"]
)
def test_who_presides_is_somebody_named(question: str) -> None:
    needed = list(requirements(question))
    assert [all(holds(one) for holds in needed) for one in (ENDS, passage("由阿尔及利亚担任主席，"))] == [
        False,
        True,
    ]
