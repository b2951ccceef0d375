"""Traditional Chinese characters as simplified ones, one for one, so that offsets stay what they were."""

import re
from functools import cache

from opencc import OpenCC

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
# Hong Kong and Taiwan write the particle 着 as 著, which mainland texts keep for 显著, 土著, 著名.
_PARTICLE = re.compile("(?<=[随接沿味本向朝顺冲为有藉借附执穿看意])著|著(?=[重手眼力陆实想急落])")


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


def to_simplified(text: str) -> str:
    """The text in simplified characters, of the same length; simplified text comes back as it is."""
    if not _HAN.search(text):
        return text
    converted: str = _converter().convert(text)
    if len(converted) != len(text):
        converted = "".join(_one_for_one(character) for character in text)
    return _PARTICLE.sub("着", converted)


def _one_for_one(character: str) -> str:
    converted: str = _converter().convert(character)
    return converted if len(converted) == 1 else character
