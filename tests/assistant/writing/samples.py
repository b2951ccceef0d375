"""Passages of two resolutions, and a verifier over them that finds everything close in meaning or nothing."""

from collections.abc import Sequence

from assistant.answer import Statement
from assistant.writing.given import Given
from assistant.writing.verify import Verifier
from assistant.written import Failing
from index.passage import Passage

TREATY = Passage(
    "A/RES/80/7",
    "zh",
    "OP7",
    "敦促尚未签署《珊瑚条约》的 22 个国家于 2017 年 9 月 20 日前签署，不在礁石上进行捕捞，也不排放废水，"
    "见 A/80/45 号文件；",
    verb="敦促",
)
RECITAL = Passage("A/RES/80/7", "zh", "PP2", "注意到各国保护珊瑚礁的努力，", verb="注意到")
ENGLISH = Passage(
    "A/RES/80/7",
    "en",
    "OP1",
    "Urges the thirty-three States of the “Coral Pact” to pay 1,300 dollars by 3 May 2026 under article VI;",
    verb="Urges",
)
OTHER = Passage("A/RES/81/3", "zh", "OP7", "决定 2030 年再次审议此事。", verb="决定")


def verifier(*given: Passage, language: str = "zh", closeness: float = 1.0) -> Verifier:
    """On these passages; ``closeness`` is the likeness of anything with anything."""

    def closeness_of(_: str, __: Sequence[Passage]) -> float:
        return closeness

    return Verifier(Given(given), language, closeness_of)


def failing(sentence: str, *given: Passage, language: str = "zh", closeness: float = 1.0) -> Failing | None:
    """Why a sentence fails; None where it is a statement."""
    outcome = verifier(*given, language=language, closeness=closeness).check(sentence)
    assert outcome is not None
    return None if isinstance(outcome, Statement) else outcome.failing
