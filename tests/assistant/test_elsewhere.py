"""Whether a follow-up is answered by another paragraph than the one quoted before."""

import pytest

from assistant.demand_cues import Demanded
from assistant.elsewhere import demand_asked, lies_elsewhere
from tests.assistant.samples import passage

TELLS = passage("Recalling that Utopia has not joined the Convention,", "PP1", "en")
OBLIGES = passage("Stressing that Utopia must join the Convention,", "PP2", "en")
DEMANDS = passage("Calls upon States to join the Convention;", "OP1", "en")


@pytest.mark.parametrize(
    ("follow_up", "elsewhere"),
    [
        ("What is it called upon to do?", True),
        ("它被要求做什么？", True),
        ("And for those that have not?", True),
        ("What about the others?", True),
        ("还没签的国家呢？", True),
        ("And the others that joined, how many are they?", False),
        ("When did it join?", False),
        ("Is it among those that have joined?", False),
        ("那朝鲜呢？", False),
    ],
)
def test_after_a_paragraph_that_only_tells(follow_up: str, elsewhere: bool) -> None:
    assert lies_elsewhere(follow_up, [TELLS]) is elsewhere


def test_a_paragraph_that_obliges_may_say_itself_what_is_to_be_done() -> None:
    assert not lies_elsewhere("What is it called upon to do?", [OBLIGES])
    assert not lies_elsewhere("What is it called upon to do?", [DEMANDS])
    assert lies_elsewhere("And what are other States supposed to do?", [DEMANDS])
    assert lies_elsewhere("And those that have not?", [DEMANDS])


def test_the_sort_of_demand() -> None:
    assert demand_asked("What is it called upon to do?") == Demanded(("call",))
    assert demand_asked("What should other States do?") == Demanded()
    assert demand_asked("And for those that have not?") is None
