"""Years and articles of treaties in another language: ``el año 2022`` is 2022年, ``статья VI`` is 第六条."""

import re

from assistant.ordinals import ORDINAL, ordinal_number
from index.enumerator import roman
from index.numerals import HAN_NUMERAL, spoken_han, whole_number

_YEAR = re.compile(
    r"(?:(?:(?:de |en |in |в )?(?:the |l['’]|el |del )?(?:year|année|an|año|год[ау]?)|(?:ل|ب|في )?(?:ال)?(?:عام|سنة))\s+)?"
    r"(?P<n>(?:19|20)\d\d)\s*(?:год(?:а|у|ом|ы)?|г\.?|年)?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    rf"(?:(?:the |l['’]|el |del )?(?:articles?|art\.|art[íi]culos?|стать(?:я|и|ю|е|[её]й))|(?:ال)?مادة|第)\s*"
    rf"(?P<n>\d+|(?-i:[IVXLC]+)|{HAN_NUMERAL}+|{ORDINAL})\s*条?",
    re.IGNORECASE,
)
_ARTICLE_NAMES = {
    "en": ("article",),
    "fr": ("article",),
    "es": ("artículo",),
    "ru": ("статья", "статьи", "статью", "статье", "статьей"),
    "ar": ("المادة",),
}


def names_article(term: str) -> bool:
    """Whether a subject is an article of something that it names before or behind: 《条约》第六条."""
    found = _ARTICLE.search(term)
    return found is not None and bool(term[: found.start()].strip() or term[found.end() :].strip())


def numbered_forms(term: str, language: str) -> tuple[str, ...]:
    """How a text in ``language`` writes the year or the article that ``term`` is; nothing for other terms."""
    if year := _YEAR.fullmatch(term):
        return (f"{year['n']}年",) if language == "zh" else (year["n"],)
    article = _ARTICLE.fullmatch(term)
    number = article and (whole_number(article["n"]) or ordinal_number(article["n"]))
    if not number:
        return ()
    if language == "zh":
        return f"第{spoken_han(number)}条", f"第{number}条"
    return tuple(f"{name} {n}" for name in _ARTICLE_NAMES[language] for n in (roman(number), number))
