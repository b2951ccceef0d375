"""Whether a question leans on the one before it."""

import re

from assistant import cues
from assistant.another_document import ELLIPTIC
from assistant.demand_cues import who_does_that
from assistant.left_out import left_out
from assistant.neighbours import direction, how_many, whole_meant, without_direction
from assistant.place_asked import place_asked
from assistant.question import Kind, Question
from assistant.reference import normalised
from assistant.structure_words import TELLS
from assistant.subject import about
from assistant.substitution import names_only_resolution, names_subparagraph
from assistant.weigh import telling_words

_LEANS_BACK = re.compile(
    r"^(?:那么?|还有|另外|同一?[段条]|其中|它们?|其(?!他|它)|这(?!份|项决议|个决议|一决议|决议)|该(?!决议)|此外|同时)|^(?:and|also|what about|how about|why|then|but)\b"
    r"|^(?:no|not|non|pas)\b(?=[ ,])|^不是[，,]?|^(?:нет|не)\b(?=[ ,])"
    r"|^et\b|^y\b|^¿y\b|^а\b|^и\b|^وماذا|^و(?:هل|ما|من|أين|متى|عن|بشأن|حول|كم|لماذا|كيف)(?!\w)|^وماذا"
    r"|呢[？?]?$|\b(?:that one|this one|the \w+ one)\b|\b(?:that|this|those|these) (?:figures?|numbers?|percentages?|dates?|quotes?|data|estimates?|shares?)\b|\b(?:do|does|did|is|was|has|will|would|can) (?:that|this)\b|\b(?:that|this)\W*$|(?<!is )(?<!are )\bthere\W*$|[那这](?:里|儿)(?!面)"
    r"|\b(?:the same|même|mismo|том же) (?:para\w*|alinéa|párrafo|пункте|абзаце)\b|它|其[中时]|这[段条个](?!决议)|该[段条报告声明条约会议机构]|那[段条个次时]|刚才|上述|\bladite|\bcel(?:le|ui)\b|\bэто[гт]\w*\b|\bих\b|\bего\b|ذلك|تلك",
    re.IGNORECASE,
)
_NAMES_RESOLUTION = re.compile(
    r"[这本该此][份项个]?(?:决议|文件|案文)|决议(?:是|的(?!\W*$)|有|里|中|对|在|提)|\b(?:the|this) resolution\b"
    r"|\b(?:la|cette) résolution\b|\b(?:la|esta) resolución\b|\bрезолюци\w*|القرار",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(
    r"\b(?:it|its|they|them|their|those|these)\b|(?<!-)\b(?:ils|elles)\b|\bell[oa]s\b|\b(?:он[аои]?|н(?:им|ём|ей|их|его|её))\b",
    re.IGNORECASE,
)
_THEY = re.compile(r"[他她]们")
_THEIRS = 4.0
"""Their own width, and that of what little is asked of them: 他们应当做什么, not 生效前他们不该做什么."""
_PRONOUN_IN = re.compile(r"它|这[段条]|该段|\b(?:it|they)\b", re.IGNORECASE)
_WITH_PRONOUN = 10.0
SHORT = 2.0
"""A question with a subject no wider than this many Chinese characters may lean on the one before."""


SAME_PARAGRAPH = re.compile(
    r"(?:同一?|这一?|该|那一?)段(?:里|中|内|还|又|落)|\b(?:in|by|under) (?:the same|that|this) (?:paragraph|para)\b"
    r"|\b(?:même|ce) (?:paragraphe|alinéa)\b|\b(?:mismo|ese|este) párrafo\b|\b(?:том|этом) же (?:пункте|абзаце)\b|الفقرة نفسها|نفس الفقرة",
    re.IGNORECASE,
)


SECTION_ASKED = re.compile(
    r"\W*(?:and |but )?(?:in |under )?(?:which|what) (?:section|part|chapter|heading)(?: (?:is|was) (?:that|this|it)(?: in)?)?\W*|(?:那|这)?(?:是?在|属于?)?哪一?[个]?(?:节|章|标题下?|小标题下?)[里中]?[的呢]?\W*"
    r"|\W*(?:et )?(?:dans|sous) (?:quelle (?:section|partie)|quel (?:titre|intertitre|chapitre))\W*|\W*(?:y )?(?:en|bajo) qué (?:sección|título|apartado|capítulo)\W*|\W*(?:а )?(?:в|под) как(?:ом|ой) (?:разделе|заголовком|части)\W*|\W*و?(?:في|تحت) أي (?:فرع|قسم|عنوان|جزء)\W*",
    re.IGNORECASE,
)
"""Under which heading what was quoted stands."""


def depends(q: Question) -> bool:
    """Whether a question leans on the one before: by a pronoun, an ellipsis, or a neighbour it points at."""
    if q.fresh:
        return False
    if points_to_neighbour(q):
        return True
    if q.symbols and not q.references and (names_only_resolution(q) or cues.SYMBOL.search(q.text)):
        return names_only_resolution(q)
    if q.references:
        return goes_on(q) or (q.kind is Kind.STRUCTURE and bool(ELLIPTIC.search(q.text)))
    if names_only_part(q) and (q.kind is Kind.CONTENT or _AS_WELL.search(q.text)):
        return True
    if q.kind is Kind.META:
        return not _NAMES_RESOLUTION.search(q.text)
    if q.kind is Kind.COUNT and not (ELLIPTIC.search(q.text) or _PRONOUN_IN.search(q.text)):
        return bool(cues.OF_THOSE.search(q.text))
    if _LEANS_BACK.search(q.text.strip()) or cues.OF_THOSE.search(q.text) or place_asked(normalised(q.text)):
        return True
    if cues.IN_FULL.search(q.text) and not about(cues.IN_FULL.sub(" ", q.text)):
        return True
    if names_subparagraph(q.text) or SECTION_ASKED.fullmatch(q.text):
        return True
    if who_does_that(q.text) or _asks_for_its_note(q) or (SAME_PARAGRAPH.search(q.text) and not q.references):
        return True
    if _PRONOUNS.search(q.text) and subject_width(q.text) <= _WITH_PRONOUN:
        return True
    short = SHORT + len(_THEY.findall(q.text)) * _THEIRS
    return not q.quoted and not _NAMES_RESOLUTION.search(q.text) and subject_width(q.text) <= short


def _asks_for_its_note(q: Question) -> bool:
    """``Есть ли у него сноска?``: whether what was spoken of has a footnote, and nothing else."""
    if q.part == "FN" and cues.SOURCE.search(q.text) and _THE_NOTE.search(q.text):
        return True
    if q.part != "FN" or not (q.whether or _HAS.search(q.text)):
        return False
    rest = cues.WHETHER.sub(" ", cues.FOOTNOTES.sub(" ", q.text))
    return not "".join(cues.GENERIC.sub(" ", TELLS.sub(" ", rest)).split())


_THE_NOTE = re.compile(
    r"\b(?:the|that|this|its) (?:foot)?note\b|[这那该其]一?[个条]?(?:脚注|注)|\ben not[ae]\b|\b(?:la|cette|esa|esta) not[ae]\b",
    re.IGNORECASE,
)
_HAS = re.compile(r"\b(?:tiene|lleva|trae|porte|comporte)\b|\ba-t-(?:il|elle)\b", re.IGNORECASE)


def may_continue(q: Question) -> bool:
    """Whether a question that found no answer alone may still be one about the subject before."""
    return q.kind is Kind.CONTENT and not (q.symbols or q.references or q.carried or q.names or q.whether)


def points_to_neighbour(q: Question) -> bool:
    """Whether the paragraph or note before or after is asked for: not the conference after that one."""
    if q.references or q.symbols or not direction(q.text):
        return False
    if _OF_AN_EVENT.search(q.text) and not _A_PLACE.search(q.text) and not whole_meant(q.text):
        return False
    unsure = q.language in ("en", "zh")  # of the others too few words of asking are known
    if not unsure or whole_meant(q.text) or how_many(q.text) > 1 or _A_PLACE.search(q.text):
        return True
    rest = cues.ACTING.sub(" ", cues.GENERIC.sub(" ", TELLS.sub(" ", without_direction(q.text))))
    return not any(len(word) > 1 for word in telling_words(rest))


_OF_AN_EVENT = re.compile(
    r"\b(?:when|where|who)\b|\bhow (?:many|much|long)\b|^\W*(?:et |y |а )?(?:quand|où|qui|cuándo|dónde|quién|когда|где|кто)\b|何时|什么时候|哪里举|谁|多少|\b(?:session|meeting|conference|summit)s?\b|[次届](?:会议|大会|联大|峰会)|\bréunion\b|\b(?:período|sesión|reunión)\b|сесси|совещани|конференци",
    re.IGNORECASE,
)
"""“And where is the next one?” asks of a meeting."""
_A_PLACE = re.compile(
    r"条|條|个|则|注|项|款|段|\b(?:foot)?notes?\b|\bsub|\bnot[ae]s?\b|снос|примечан|حاشية|هامش", re.IGNORECASE
)


def says_more_than_fact(q: Question) -> bool:
    """Whether a follow-up says anything beside what sort of fact it asks for: ``and in which year?`` does not."""
    return subject_width(q.text) > 0


def subject_width(text: str) -> float:
    """How much a question says beside what sort of fact it asks for, in Chinese characters."""
    bare = cues.GENERIC.sub(" ", _SORT_OF_FACT.sub(" ", cues.FACT.sub(" ", cues.PARAGRAPHS.sub(" ", text))))
    return sum(1.0 if ord(c) > 0x2E80 else 0.5 for c in "".join(bare.split()))


_SORT_OF_FACT = re.compile(
    r"\b(?:cit(?:y|ies)|countr(?:y|ies)|dates?|days?|months?|years?|times?|hours?|places?|venues?|amounts?|held|(?:take|took|taking) place|convened?)\b"
    r"|举行|召开|举办",
    re.IGNORECASE,
)
"""“In which city, and on which dates?” says what sort of thing is asked for and nothing of its subject."""


def goes_on(q: Question) -> bool:
    """Whether the paragraphs behind those before are asked for: 再往后三段."""
    counted_from_the_end = all(r.first < 0 and not r.part for r in q.references)
    return counted_from_the_end and bool(_ON_FROM_THERE.search(q.text))


_ON_FROM_THERE = re.compile(r"往[后下]|接着|继续|接下来|紧接")


def names_only_part(q: Question) -> bool:
    """Whether the same is asked of one part of the resolution: 其中属于执行部分的是哪一段, and in the preamble?"""
    rest, _ = left_out(q.text)
    for pattern in (
        cues.PREAMBLE, cues.OPERATIVE, cues.ANNEX, cues.WHICH_PARAGRAPHS, cues.WHERE_STANDS, cues.PARAGRAPHS, cues.HOW_MANY,
        cues.WHETHER, cues.SAME, cues.OF_THOSE, cues.MENTIONS, cues.GENERIC,
    ):  # fmt: skip
        rest = pattern.sub(" ", rest)
    return q.part in _PARTS and not re.sub(r"\W|[那呢是有没在段也吗]|\b(?:and|et|parts?|text)\b", "", rest)


_PARTS = ("PP", "OP", "A")
_AS_WELL = re.compile(r"也|吗|有没有|\b(?:too|also|as well|aussi|también|тоже|также)\b|أيضا", re.IGNORECASE)
"""What asks for the same in another part: 序言里也有吗 counts nothing."""
