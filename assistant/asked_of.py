"""Who is asked to do something, by how a question says it: ``what is the Office requested to do``."""

import re

_SORTS = (
    r"(?:[Ss]ecretar(?:y-[Gg]eneral|iat)|[Cc]onference|[Cc]ommittees?|[Cc]ommissions?|[Cc]ouncils?|[Aa]gency|[Aa]gencies|[Oo]ffices?|[Pp]rogrammes?|[Ff]unds?"
    r"|[Bb]anks?|[Uu]nion|[Oo]rgani[sz]ations?|[Ss]tates(?: [Pp]arties)?|[Cc]ountries|[Gg]overnments?|[Dd]onors|[Cc]reditors|[Pp]arties|[Pp]artners|[Ss]ystem"
    r"|[Cc]ommunity|[Ii]nstitutions|[Ss]ector|[Pp]resident|[Gg]roup|[Mm]embers|[Ss]takeholders|[Ee]ntities|[Bb]odies)"
)
_ACTOR = re.compile(
    rf"(?P<who>(?:(?:all|developed|developing|member|donor|other|relevant|international|regional|private|civil|nuclear-weapon|the) )*(?:UN |United Nations )?{_SORTS}"
    r"|(?:(?:UN|[A-Z][\w’-]*)(?:(?: (?:of|for|on|and|the|in|to)){1,3}(?= [A-Z]))? )*[A-Z][\w’-]+)\s*$"
)
_VERB = r"(?:asked|requested|invited|urged|encouraged|called (?:up)?on|expected|supposed|mandated)"
_PASSIVE = re.compile(
    rf"(?:\s+(?:is|are|was|were|has|have|had|been|being|itself|themselves|also|specifically))*\s+{_VERB}\b(?:, {_VERB})*(?: (?:or|and) {_VERB})?(?: to do(?: (?:something|anything))?)?"
)
_ACTIVE = re.compile(
    r"\b(?:asks?|requests?|invites?|urges?|encourages?|calls? (?:up)?on)\s+(?P<who>(?:the )?[^,;:?()]{3,80}?) to do (?:some|any)thing\b"
)
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_COMPLETE = re.compile(
    r"\b(?:everything|all that|all the things|every|all|each|which paragraphs?|what paragraphs?|list|in which)\b",
    re.IGNORECASE,
)
"""What says that all of it is wanted."""
_WHOLE = re.compile(
    r"[?.,;:–—-]?\s*(?:please )?(?:(?:list|give|name|show)(?: me)? )?(?:all|every|each)(?: of)?(?: the)?(?: (?:operative|preambular|relevant))? (?:paragraphs?|paras?|of them|one)(?: please)?(?: of| in)?\W*$"
    r"|,\s*whether (?:as|by) [^?]*$",
    re.IGNORECASE,
)
_IN_FULL = re.compile(
    r"[?.,;:–—-]\s*(?:please )?(?:(?:give|provide|i need|i want|need)(?: me)? )?(?:a |the )?(?:full|complete|whole|exhaustive|entire) list(?: please)?\W*$"
    r"|[?.;–—-]\s*(?:please )?(?:name|list) (?:them )?all(?: of them)?\W*$|[?.;–—-]\s*name (?:every one|each)(?: of them)?\W*$"
    r"|[，。？；]\s*(?:请)?(?:全部|逐一|一一|都)?(?:列全|列完整|列齐|一个(?:都|也)?(?:不|别|不要|不能|不许)(?:遗)?漏(?:掉|了|下)?|要完整的?|完整名单|完整清单)\W*$",
    re.IGNORECASE,
)


_ASKED = re.compile(r"(?:who|whom|what|which|that)", re.IGNORECASE)
_BEFORE = re.compile(r"^(?:(?:everything|what|which|all|the|list) )+(?!states|countries)", re.IGNORECASE)


def to_the_list(text: str) -> str:
    """A question without brackets and without what only says that all is wanted: ``… requested to do? all paragraphs``."""
    while (shorter := _WHOLE.sub("", _BRACKETS.sub("", in_full(text)))) != text:
        text = shorter
    return text


def in_full(text: str) -> str:
    """A question without the words behind it that only want the whole list: ``… education? Name all.``"""
    return _IN_FULL.sub("", text)


def asked_of(text: str) -> str:
    """The one whom the question says to be asked; empty where it is not said so, or not all of it is wanted."""
    bare = to_the_list(text)
    if active := _ACTIVE.search(bare):
        return active["who"].strip() if _COMPLETE.search(text) else ""
    for passive in _PASSIVE.finditer(bare):
        actor = _ACTOR.search(bare[: passive.start()])
        rest = bare[passive.end() :].strip(" ?.,")
        if actor and not _ASKED.fullmatch(actor["who"]) and (_COMPLETE.search(text) or not rest):
            return _BEFORE.sub("", actor["who"])
    return ""
