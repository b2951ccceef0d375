"""The paragraph before or after another: 那上一段呢, the one after paragraph 5, 第6段后面那段."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.reference import Reference
from index.enumerator import roman
from index.label import Label
from index.numerals import HAN_NUMERAL, whole_number

_NOUN = r"(?:序言|执行|執行)?(?:部分)?的?(?:段落?|条|條|个|则|注|项|分段|脚注)"
_ONE = r"(?:[的那这一1]|紧挨着|相邻)*"
_BACK = re.compile(
    rf"[上前]{_ONE}(?:个|條|条)?{_NOUN}|(?:前面|上面|之前|前边|上边)的?{_ONE}{_NOUN}|往[前上](?!述)"
    r"|\b(?:previous|preceding|prior|one (?:just |right |immediately |directly )?before|paragraph before|note before|before (?:that|this|it)|(?:one|go) back|above (?:that|this|it)|(?:one|paragraph|para) above)\b|\bbefore\W*$"
    r"|\bprécédent\w*|\bprécède\w*|\bd['’]avant\b|\bjuste avant\b|\bavant\W*$|\bavant (?:lui|elle|cela|ça|celui-ci|celle-ci|ce (?:paragraphe|dernier))\b|\bau-dessus\W*$"
    r"|\banterior\b|\bprevi[oa]\b|\b(?:le|lo|la) precede\b|\bde antes\b|\bjusto antes\b|\bantes\W*$|\bantes de (?:é[ls]t?[ea]?|ell[ao]|es[aeo]|est[aeo])\b"
    r"|\bпредыдущ\w+|\bпредшеств\w+|\bперед (?:ним|ней|этим|этой|тем)\b|\bдо (?:него|неё|нее|этого|этой)\b|(?:ال)?سابقة?(?: لها| له)?(?!\w)|قبل(?:ها|ه| ذلك| هذه| هذا)|[يتس]سبقها|(?<!\w)سبقتها",
    re.IGNORECASE,
)
_ON = re.compile(
    rf"[下后後]{_ONE}(?:个|條|条)?{_NOUN}|(?:后面|下面|之后|后边|下边|接下来|紧接着|接着)的?{_ONE}{_NOUN}|往[后下](?!半)|^(?:继续|接着)(?:说|讲|念|读|看|往下)*(?:呢|吧)?\W*$"
    r"|\b(?:next|following|subsequent|one (?:just |right |immediately |directly )?after|paragraph after|note after|after (?:that|this|it)|below (?:that|this|it)|(?:one|paragraph|para) below)\b|\bafter\W*$"
    r"|\bsuivant\w*|\bd['’]après\W*$|\bjuste après\b|\baprès\W*$|\baprès (?:lui|elle|cela|ça|celui-ci|celle-ci|ce (?:paragraphe|dernier))\b|\b(?:le|la|les|qui|lui) sui(?:t|vent)\b"
    r"|\bsiguiente\b|\bposterior\b|\b(?:le|lo|la) sigue\b|\bde después\b|\bjusto después\b|\bdespués\W*$|\bdespués de (?:é[ls]t?[ea]?|ell[ao]|es[aeo]|est[aeo])\b|\ba continuación\W*$"
    r"|\bследующ\w+|\bпоследующ\w+|\bпосле (?:него|неё|нее|этого|этой|них)\b|\b(?:дальше|далее)\W*$|(?:ال)?تالي(?:ة)?(?: لها| له)?(?!\w)|بعد(?:ها|ه| ذلك| هذه| هذا)(?!\w)|[يت]لي(?:ها|ه)(?!\w)|(?:ال)?لاحقة(?!\w)",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"段|paragra|\bpara\b|alinéa|párrafo|пункт|абзац|فقرة", re.IGNORECASE)
"""A paragraph is meant, not a subparagraph."""

_SAYS = r"(?:是|讲|说|写|有)?(?:的是|了|着)?(?:什么|啥|哪[一]?段|的)?"
_BEHIND = re.compile(
    rf"\s*(?:段落?)?(?:的|之|紧接着的?|紧跟着的?|再往)*(?:(?P<back>[上前])|[下后後])(?:面|边|头)?(?:的?{_ONE}(?:个)?(?:段落?|条|條|个|脚注)|(?:紧挨着|紧接着|挨着|相邻)*的?{_SAYS}(?:\W*{_SAYS})?\W*$)"
)
_BOTH = re.compile(
    rf"\s*(?:段落?)?的?[前上后下](?:面|边)?的?{_ONE}(?:个)?(?:段落?)?(?:和|与|及|、|跟)(?:它的)?[前上后下](?:面|边)?的?{_ONE}(?:个)?(?:段落?|各?[一1]段|{_SAYS}\W*$)"
    rf"|\s*(?:段落?)?的?(?:前后|上下)(?:各?[一1]?|两|相邻)(?:个)?(?:段落?|{_SAYS}\W*$)"
)
"""Behind a paragraph: 第5段的前一段和后一段."""
_IN_FRONT = re.compile(
    r"(?:\b(?:(?P<back>before|preced(?:es|ing))|after|follow(?:s|ing)|subsequent to)"
    r"|紧跟着?|紧接着?|紧挨着?|跟在|接在|\b(?:(?P<back_fr>avant|précède|précédant)|après|suit|suivant)"
    r"|\b(?:(?P<back_es>antes de|precede al?|anterior al?)|después de|sigue al?|siguiente al?|posterior al?)"
    r"|\b(?:(?P<back_ru>перед|до|предшеству\w+)|после|следу\w+ за)"
    r"|(?:(?P<back_ar>قبل|تسبق|السابقة ل)|بعد|تلي|التالية ل))(?:\s+(?:the|le|l['’]|el|la)|l)?\s*$",
    re.IGNORECASE,
)
_PLACING = re.compile(
    r"\b(?:right|immediately|directly|just|straight|comes?|stands?|placé|situé|figurant|ubicado|situado|one|next|that|vient|juste|immédiatement|viene|va|justo|inmediatamente"
    r"|стоит|идёт|идет|находится|сразу|непосредственно|прямо)\b|تأتي|مباشرة|紧跟|紧接|挨着",
    re.IGNORECASE,
)
"""What else may stand in a question for a neighbour."""


def direction(text: str) -> int:
    """-1 where a question points at what stands before, 1 at what comes after, 0 at neither."""
    return -1 if _BACK.search(text) else int(bool(_ON.search(text)))


def without_direction(text: str) -> str:
    """The question without the words that point at a neighbour."""
    return _PLACING.sub(" ", _ON.sub(" ", _BACK.sub(" ", text)))


_SEVERAL = re.compile(
    rf"[上下前后後](?:面|边)?的?(?P<zh>{HAN_NUMERAL}|\d|两)个?{_NOUN}|\b(?:next|following|previous|preceding|last) (?P<en>two|three|four|five|\d)\b"
    r"|\b(?:deux|trois) (?:suivants|précédents|d['’]après|d['’]avant)\b",
    re.IGNORECASE,
)


def how_many(text: str) -> int:
    """How many neighbours are asked for: 再往后三段, the next two."""
    found = _SEVERAL.search(text)
    said = (found["zh"] or found["en"] or "") if found else ""
    return whole_number(said.lower()) or 1


def neighbour(reference: Reference, step: int, *, whole: bool = True, count: int = 1) -> Reference:
    """The place one step on or back; of a subparagraph the next letter, unless a ``whole`` paragraph is meant.

    ``count``: so many places in a row.
    """
    if reference.path and not whole and (path := _next_path(reference.path, step)):
        return replace(reference, path=path)
    place = reference.first if step < 0 else reference.last
    ends = sorted((place + step, place + step * count))
    return replace(reference, first=ends[0], last=ends[1], path="", neighbour=True)


def place_of(label: str) -> Reference:
    """The place of a passage, as a question would name it."""
    parts = Label.parse(label)
    number, (annex, _, section) = int(parts.number), parts.section.partition(".")
    if parts.part != "A":
        annex, section = "", parts.section
    return Reference(parts.part, number, number, parts.path, annex=annex, section=section)


def whole_meant(text: str) -> bool:
    """Whether a paragraph is asked for, rather than just the next one of whatever it was."""
    return bool(_WHOLE.search(text)) and not re.search(r"分段|\bsub", text, re.IGNORECASE)


def neighbours_named(text: str, references: Sequence[Reference]) -> tuple[Reference, ...]:
    """``what comes after paragraph 5``: that neighbour, its span widened over these words; else nothing."""
    if len({reference.span for reference in references}) != 1:
        return ()
    start, end = references[0].span
    if both := _BOTH.match(text, end):
        span = (start, both.end())
        return tuple(replace(neighbour(references[0], step), span=span) for step in (-1, 1))
    if behind := _BEHIND.match(text, end):
        step, span = (-1 if behind["back"] else 1), (start, behind.end())
        placed = neighbour(references[0] if step < 0 else references[-1], step)
        return (replace(placed, span=span),)
    if front := _IN_FRONT.search(text[:start]):
        back = any(front[name] for name in ("back", "back_fr", "back_es", "back_ru", "back_ar"))
        placed = neighbour(references[0] if back else references[-1], -1 if back else 1)
        return (replace(placed, span=(front.start(), end)),)
    return ()


def without_placing(text: str) -> str:
    """A text without words such as ``comes right``."""
    return _PLACING.sub(" ", text)


def _next_path(path: str, step: int) -> str:
    """``(b)`` for ``(a)``; empty where there is none before it."""
    head, _, last = path.rpartition("(")
    item = last.rstrip(")")
    number = whole_number(item) if re.fullmatch("[ivx]+", item) and item not in ("v", "x") else None
    if number is not None and (head or item != "i"):
        return f"{head}({roman(number + step).lower()})" if number + step > 0 else ""
    if item.isdigit():
        return f"{head}({int(item) + step})" if int(item) + step > 0 else ""
    following = chr(ord(item) + step) if len(item) == 1 else ""
    return f"{head}({following})" if "a" <= following <= "z" else ""
