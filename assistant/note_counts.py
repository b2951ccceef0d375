"""How many footnotes a paragraph is to carry: 仅带一个脚注的段落, paragraphs with more than one footnote."""

import re

_ONE = re.compile(
    r"(?:仅|只|就|恰好|刚好)(?:[带有挂附标配][有了着]?)?(?:一|1)[个条]?脚注|脚注(?:只|仅)有?(?:一|1)[个条]"
    r"|\b(?:only|exactly|just) (?:one|a single) (?:foot)?note\b|\b(?:one|a) single (?:foot)?note\b|\ba single (?:foot)?note\b"
    r"|\bune seule note\b|\buna sola nota\b|\b(?:только одн|единственн|ровно одн)\w+ (?:снос|примечан)\w+|حاشية واحدة",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"脚注(?:都)?(?:超过|不止|多于)(?:一|1)[个条]?|(?:超过|不止|多于)(?:一|1)[个条]脚注|(?:两|二|2)[个条]?(?:及|或|和)?以上的?脚注|脚注(?:有|在)?(?:两|二|2)[个条]?(?:及|或)?以上|多[个条]脚注"
    r"|\b(?:more than one|several|multiple|two or more|at least two) (?:foot)?notes?\b|\bplus d['’]une note\b|\bplusieurs notes\b"
    r"|\bmás de una nota\b|\bvarias notas\b|\bболее одной (?:снос|примечан)\w+|\bнескольк\w+ (?:снос|примечан)\w+|أكثر من حاشية",
    re.IGNORECASE,
)


def notes_are_as_many(question: str, notes: int) -> bool:
    """Whether a paragraph with so many footnotes is one of those asked for; with any where no number is said."""
    if _ONE.search(question):
        return notes == 1
    return notes > (1 if _SEVERAL.search(question) else 0)
