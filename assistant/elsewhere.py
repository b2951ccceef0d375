"""Follow-ups answered by another paragraph than the one quoted before: what is to be done, and the others."""

import re
from collections.abc import Iterable

from assistant.demand import makes
from assistant.demand_cues import Demanded, asks_to_do
from index.passage import Passage

_OF_OTHERS = re.compile(
    r"(?:尚未|还没有?|没有|未能?|不).{0,8}的(?:国家|会员国|缔约国|各方)?呢|^(?:那么?)?其他(?:的|国家|会员国|缔约国|各方)?呢"
    r"|\b(?:those|the ones|states|countries|members|parties) (?:that|who|which) "
    r"(?:have|has|had|do|does|did|are|is|were)(?:n['’]t| not)\b|\b(?:those|the ones) (?:not|without)\b"
    r"|^(?:and |but |what about |how about |for )*(?:all )?the (?:others|rest)\b(?! (?:that|who|which)\b)"
    r"|\bceux qui (?:ne|n['’])|\blos que no\b|\bте\w*,? котор\w+ не\b",
    re.IGNORECASE,
)
"""Those of whom the question before did not speak."""
_ANOTHER = re.compile(
    r"\b(?:when|where|who)\b.*\bnext one\b|\b(?:the )?next (?:session|meeting|conference|summit|edition|round)\b|下一?[次届](?:会议|大会|峰会)|\b(?:any|some)where else\b|\b(?:in )?(?:any )?(?:other|another) (?:paragraph|place|provision)s?\b"
    r"|其他地方|别的地方|别处|\bailleurs\b|\ben otr[ao] (?:parte|lugar|párrafo)\b|\bещё где\b|\bв другом месте\b|\bla prochaine (?:session|réunion)\b|\bla próxima (?:sesión|reunión)\b|\bследующ\w+ (?:сесси|совещани|конференци)",
    re.IGNORECASE,
)
"""A meeting that comes after the one that was told of; the same said in another place."""
_OBLIGATION = re.compile(
    r"必须|应当|应(?=[^用对急])|\b(?:must|shall|should|obliged|needs? to)\b", re.IGNORECASE
)
_OF_THE_SAME = re.compile(
    r"^(?:那么?)?(?:它|他|她)们?|\b(?:is|are|was|were|does|do|did|should|must|has|have) (?:it|they|he|she)\b",
    re.IGNORECASE,
)
"""What is asked of the one whom the paragraph before named."""


def lies_elsewhere(follow_up: str, cited: Iterable[Passage]) -> bool:
    """Whether the paragraphs quoted before hardly answer a follow-up.

    A paragraph that only tells of somebody does not say what he is called upon to do, and one on those who
    have paid does not say what holds for those who have not.
    """
    if _OF_OTHERS.search(follow_up) or _ANOTHER.search(follow_up):
        return True
    if asks_to_do(follow_up) is None:
        return False
    return not (_OF_THE_SAME.search(follow_up) and any(map(obliges, cited)))


def demand_asked(follow_up: str) -> Demanded | None:
    """The sort of demand that a follow-up asks for; None where it asks for none."""
    sorts = asks_to_do(follow_up)
    return None if sorts is None else Demanded(sorts)


def obliges(passage: Passage) -> bool:
    """Whether a passage itself says what somebody is to do."""
    return bool(_OBLIGATION.search(passage.text)) or makes((), passage)
