"""The subjects that were recognised of a question, as they are looked for."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.glossary import Match, glossary
from assistant.intent.intent import Meant
from assistant.question import Question
from index.han import to_simplified
from index.text import is_han


def subjects_of(meant: Meant, text: str) -> tuple[str, ...]:
    """Each subject of ``text`` once: names whole, without articles and quotation marks."""
    text = to_simplified(text)
    names = glossary().concepts_in(text) if any(map(is_han, "".join(meant.subjects))) else ()
    said = (_whole(_unquoted(subject), text, names) for subject in map(to_simplified, meant.subjects))
    found = _of_their_own(tuple(dict.fromkeys(filter(_says_something, said))))
    if len(found) == 1 and found[0].count("《") != found[0].count("》"):  # the other one was not seen
        return (found[0].strip("《》"),)
    return found


_PAIRED = re.compile(r"“.*”|\".*\"|'.*'|‘.*’|«.*»|「.*」|『.*』|《.*》|\(.*\)|（.*）")
_ARTICLE = re.compile(r"^(?:(?:the|an?|les?|la|el|los|las|du|des|del)\s+|l['’])")
_SAYS_NOTHING = re.compile(
    r"\W*(?:else|elsewhere|others?|it|they|them|this|that|其[他它]|另外|别的|它们?|这个?|那个?)\W*",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(
    r"(?:发生[在于]|在)?((?:19|20)\d\d\s*年)(?:里|中|间)?(?:所?发生)?的?(?:事件|事情|事)"
    r"|(?:(?:the )?events? (?:of|in|from)|(?:something|what|anything) (?:that )?(?:happened|took place) in)"
    r" ((?:19|20)\d\d)",
    re.IGNORECASE,
)
"""What happened in a year is told where the year is."""


def _unquoted(subject: str) -> str:
    if year := _OF_A_YEAR.fullmatch(subject):
        return year[1] or year[2]
    subject = subject[1:-1] if _PAIRED.fullmatch(subject) else _ARTICLE.sub("", subject)
    return subject.strip(f"{_QUOTES.removesuffix('《》')} ")


def _whole(subject: str, text: str, names: Sequence[Match]) -> str:
    """The name of which only a part was read, 安理会 for 安理; where it stands nowhere by itself."""
    wholes = []
    for found in re.finditer(re.escape(subject), text) if any(map(is_han, subject)) else ():
        within = (n for n in names if n.start <= found.start() and found.end() <= n.end)
        wholes.append(next((text[n.start : n.end] for n in within), subject))
    return subject if subject in wholes or not wholes else wholes[0]


def _of_their_own(subjects: tuple[str, ...]) -> tuple[str, ...]:
    """Without those that belong to another: “the Movement or its summits” is found where the Movement is."""
    return tuple(subject for subject in subjects if not _ITS.match(subject)) or subjects


_ITS = re.compile(r"(?:its|their|ses|leurs?|sus?|его|её|их)\s|其(?!他|中|余)|它们?的", re.IGNORECASE)


def _says_something(subject: str) -> bool:
    return bool(subject) and not _SAYS_NOTHING.fullmatch(subject)


def together(q: Question, subjects: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Several subjects as one; as alternatives too where only “and”, “or” or a comma stands between them."""
    if len(subjects) < 2:
        return "".join(subjects), ()
    text = to_simplified(q.text)
    joint = rf"[{_QUOTES}\s]*(?:[,，、;；/]\s*(?:{_JOINTS})?|{_JOINTS})[{_QUOTES}\s]*".join(
        map(re.escape, subjects)
    )
    if re.search(joint, text, re.IGNORECASE):
        subjects = _in_full(subjects)
        return ("、" if q.language == "zh" else ", ").join(subjects), subjects
    start = end = text.find(subjects[0])
    for subject in subjects:
        end = text.find(subject, end) + len(subject)
    return (text[start:end], ()) if 0 <= start < end else (subjects[0], ())


def _in_full(subjects: tuple[str, ...]) -> tuple[str, ...]:
    """Each with what is said once for all: “role or participation of women” has “role of women” in it."""
    shared = _SHARED.match(subjects[-1])
    if shared is None or not all(_ONE_WORD.fullmatch(subject) for subject in subjects[:-1]):
        return subjects
    return (*(f"{subject}{shared['rest'] or shared['of']}" for subject in subjects[:-1]), subjects[-1])


_SHARED = re.compile(r"[a-z]+ing(?P<rest> [\w ]+)$|[a-z]+(?P<of> of [\w -]+)$")
_ONE_WORD = re.compile(r"[a-z]+")


def apart(q: Question, subjects: tuple[str, ...]) -> tuple[str, ...]:
    """Subjects that may be looked for one by one; the parts of a description, a group of a body, may not."""
    text, place = to_simplified(q.text), 0
    for before, subject in pairwise(subjects):
        place = text.find(before, place) + len(before)
        between = text[place : text.find(subject, place)]
        if not re.search(rf"[,，、;；/]|[和与及或跟]|\b(?:{_JOINTS})\b", between, re.IGNORECASE):
            return ()
    return subjects


_QUOTES = "“”\"'‘’«»「」『』《》"
_JOINTS = r"and|or|和|与|及|以及|或|或者|et|ou|y|o|и|или|و|أو"
