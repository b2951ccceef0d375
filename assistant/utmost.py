"""By what a question compares all resolutions: which is the longest, the latest, or has the most paragraphs."""

import re
from dataclasses import dataclass

from assistant import cues
from assistant.extremes import names_end, without_end
from assistant.metadata_fields import without_field_words
from assistant.reference import normalised
from assistant.structure_words import TELLS
from assistant.subject import about, without_parts

_RESOLUTION = re.compile(
    r"(?:其中|当中|里[头面]?)?(?:哪|那)?一?[份个项]?(?:的)?决议|(?:其中)?哪一?[份个项]"
    r"|\b(?:which|what)(?: one)?(?: of (?:them|these|those|the|all))?(?: (?:indexed|the|un|ga))*(?: resolutions?\b)?|\bresolutions?\b"
    r"|\b(?:quelle|laquelle)(?: de(?:s| ces| toutes les))?(?: est)? ?(?:la )?(?:résolutions?\b)?|\brésolutions?\b|\b(?:qué|cuál)(?: de (?:las|estas|todas las))?(?: es)?(?: la)? ?(?:resolución|resoluciones)?|\bresoluci(?:ón|ones)\b"
    r"|\b(?:какая|какой|какую|у какой|в какой)(?: из)? ?(?:этих |всех )?(?:резолюци\w+)?|\bрезолюци\w+|(?:أي|ما)(?: هو| هي)?(?: من)? ?(?:هذه )?(?:(?:ال)?قرارات?|قرار)?(?!\w)|(?:ال)?قرارات?(?!\w)",
    re.IGNORECASE,
)
_IS_OF_RESOLUTIONS = re.compile(
    r"决议|\bresolutions?\b|\brésolutions?\b|\bresoluci(?:ón|ones)\b|\bрезолюци\w+|(?:ال)?قرار(?:ات)?(?!\w)",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"(?:数量|数目|数)?最多的?|\b(?:the )?(?:most|(?:largest|greatest|highest|biggest) (?:number|amount|count) of)\b"
    r"|\ble plus (?:grand nombre )?(?:de |d['’])|\b(?:el |la )?(?:más|mayor (?:número|cantidad) de)\b"
    r"|\b(?:больше всего|больше всех|наибольше\w+ (?:число|количество)|сам\w+ больш\w+ (?:число|количество))|(?:أكثر|أكبر)(?: عدد)?(?: من)?(?!\w)",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"(?:数量|数目|数)?最少的?|\b(?:the )?(?:fewest|least|(?:smallest|lowest) (?:number|amount|count) of)\b"
    r"|\ble (?:moins|plus petit nombre) (?:de |d['’])|\b(?:el |la )?(?:menos|menor (?:número|cantidad) de)\b"
    r"|\b(?:меньше всего|меньше всех|наименьше\w+ (?:число|количество)|сам\w+ маленьк\w+ (?:число|количество))|(?:أقل|أصغر)(?: عدد)?(?: من)?(?!\w)",
    re.IGNORECASE,
)
_LATEST = re.compile(
    r"最[新近晚后](?:通过)?的?(?:一[份个项])?|\b(?:the )?(?:most recent(?:ly)?|latest|newest|last)\b"
    r"|\b(?:la )?(?:plus récent\w*|dernière)\b|\b(?:la )?(?:más reciente|última|más nueva)\b"
    r"|\b(?:сам\w+ (?:нов|поздн|последн|свеж)\w+|последн\w+|позже всех|позднее всех)|(?:ال)?(?:أحدث|آخر)(?!\w)",
    re.IGNORECASE,
)
_EARLIEST = re.compile(
    r"最[早旧老先](?:通过)?的?(?:一[份个项])?|\b(?:the )?(?:oldest|earliest|first)\b|\b(?:la )?(?:plus ancienne|première)\b"
    r"|\b(?:la )?(?:más antigua|primera)\b|\b(?:сам\w+ (?:старо?|ранн|перв)\w+|раньше всех)|(?:ال)?(?:أقدم|أول)(?!\w)",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"\b(?:has|have|with|contain\w*|was|were|adopted|passed|here|it)\b|\b(?:a|compte|contient|comporte|été|adoptée)\b|\b(?:tiene|contiene|con|fue|aprobada|adoptada)\b"
    r"|\b(?:содерж\w+|имеет|принят\w*|была|есть|у|в)\b|(?:يحتوي|يضم|فيه|اعتمد|صدر)(?: على)?|通过|有|含|包含|段数|条数|条|段|的|是|哪[份个]?",
    re.IGNORECASE,
)
_ENDS = ((_LEAST, True), (_MOST, False))
_PARTS = (("PP", cues.PREAMBLE), ("OP", cues.OPERATIVE), ("FN", cues.FOOTNOTES), ("A", cues.ANNEX))


@dataclass(frozen=True, slots=True)
class Utmost:
    """By what the resolutions are compared: ``date``, ``length``, ``all`` paragraphs, or a part of them."""

    measure: str
    least: bool


def utmost_in(text: str, before: str = "") -> Utmost | None:
    """What a question compares all resolutions by; None where it asks anything else.

    ``before``: the question before, which may have said what is compared: ``and the fewest?``
    """
    said = normalised(text)
    of_resolutions = _IS_OF_RESOLUTIONS.search(said)
    if not (of_resolutions or before) or _says_more(said):
        return None
    if found := _compared(said):
        return found if of_resolutions or utmost_in(before) or among_those(said, before) else None
    known = utmost_in(before) if before else None
    least = next((least for words, least in _ENDS if words.search(said)), None)
    return None if known is None or least is None else Utmost(known.measure, least)


def among_those(text: str, before: str) -> bool:
    """Whether the resolutions that the question before asked for are meant: ``which of them?``"""
    asked = _IS_OF_RESOLUTIONS.search(before) and not cues.PARAGRAPHS.search(before)
    return bool(asked and cues.OF_THOSE.search(text))


def _says_more(said: str) -> bool:
    rest = without_end(without_parts(said))
    for words in (_LATEST, _EARLIEST, _MOST, _LEAST, _RESOLUTION, _HAVING, cues.OF_THOSE, TELLS):
        rest = words.sub(" ", rest)
    return bool(about(without_field_words(cues.LISTED.sub(" ", rest))))


def _compared(said: str) -> Utmost | None:
    part = next((part for part, words in _PARTS if words.search(said)), "")
    of_paragraphs = bool(cues.PARAGRAPHS.search(said))
    if part == "FN" and of_paragraphs:  # of the paragraphs of one resolution
        return None
    counted = part or ("all" if of_paragraphs else "")
    for words, least in _ENDS:
        if counted and words.search(said):
            return Utmost(counted, least)
    if not of_paragraphs and (end := names_end(said)) is not None:
        return Utmost(part or "length", end)
    for words, least in ((_LATEST, False), (_EARLIEST, True)):
        if not counted and words.search(said):
            return Utmost("date", least)
    return None
