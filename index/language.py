"""Which of the six official languages a text is in, from its script and its commonest words."""

import re

_WORDS = {
    "en": frozenset(
        (
            "the of and to in on for with that its by which is are was what who how does when where why this"
            " can you from about"
        ).split()
    ),
    "fr": frozenset(
        (
            "le la les des du et de que dans sur par pour aux une est qui quel quels quelle quelles ses vous"
            " je nous il elle ce cet cette ces au moi pas avec quand combien comment pourquoi leur svp"
        ).split()
    ),
    "es": frozenset(
        (
            "el la los las del y de que en por con una es qué quién cuál sobre sus al se su cómo cuándo dónde"
            " cuántos cuántas lo para este esta ese esa tiene cuantas cuantos dice resolucion"
            " resolución parrafo párrafo considerando punto anexo preambulo preámbulo corresponde"
        ).split()
    ),
}
_TRADITIONAL = frozenset(
    "國會決議條約為與這對應該說個們來時從後發開關於實種點無過進還讓業務報電經體戰裁應擴籲"
)
_SIMPLIFIED = frozenset("国会决议条约为与这对应该说个们来时从后发开关于实种点无过进还让业务报电经体战应扩吁")


def language_of(text: str) -> str:
    """One of ``zh en fr es ru ar``. A text in none of them comes out as ``en`` if Latin.

    Han characters win over Latin ones even when fewer, since Chinese texts carry symbols and names
    in Latin letters.
    """
    han = len(re.findall("[\u3400-\u9fff]", text))
    arabic = len(re.findall("[\u0600-\u06ff]", text))
    cyrillic = len(re.findall("[\u0400-\u04ff]", text))
    latin = len(re.findall("[A-Za-z\u00c0-\u024f]", text))
    weights = {"zh": han * 4, "ar": arabic, "ru": cyrillic}
    best = max(weights, key=lambda key: weights[key])
    if weights[best] and weights[best] >= latin * 0.5:
        return best
    return _latin_language(text)


def _latin_language(text: str) -> str:
    text = _NAMES.sub(" ", text)
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = {language: sum(word in common for word in words) for language, common in _WORDS.items()}
    counts["es"] += len(re.findall("[ñ¿¡]", text)) * 2
    counts["fr"] += len(re.findall("[çœèêàù]|\\b[ldnsq]['’]", text))
    counts["es"] += len(re.findall("[óíáú]", text))
    best = max(counts, key=lambda key: counts[key])
    return best if counts[best] else "en"


_NAMES = re.compile(r"(?<=\w\s)(?:El|La|Las|Los|Le|Les|Des) [A-Z\u00c0-\u00dd]\w+(?:[/\u2013-]\w+ ?\w*)?")
"""Names that bring their own article into any language: El Ni\u00f1o, La Paz."""


def is_traditional(text: str) -> bool:
    """Whether a Chinese text is set in traditional characters."""
    traditional = sum(character in _TRADITIONAL - _SIMPLIFIED for character in text)
    simplified = sum(character in _SIMPLIFIED - _TRADITIONAL for character in text)
    return traditional > simplified
