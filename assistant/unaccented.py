"""French and Spanish as they are typed without accents: *parrafo 3 del preambulo*, *dernier alinea*."""

import re

_ACCENTED = tuple(
    (re.compile(rf"(?<!\w){plain}(?!\w)", re.IGNORECASE), accented)
    for plain, accented in (
        (r"(p)arrafo(s?)", r"\1árrafo\2"),
        (r"(p)reambulo(s?)", r"\1reámbulo\2"),
        (r"(p)reambule(s?)", r"\1réambule\2"),
        (r"(a)linea(s?)", r"\1linéa\2"),
        (r"(pen|antepen)?ultim([oa]s?)", r"\1últim\2"),
        (r"(r)esolucion", r"\1esolución"),
        (
            r"(r)esolution(s?)(?= (?:a |ont |traite|parle|contient|compte|comporte|du |de la ))",
            r"\1ésolution\2",
        ),
        (r"(s)esion", r"\1esión"),
        (r"(c)omision", r"\1omisión"),
        (r"^(\W*)cual(es)?", r"\1cuál\2"),
        (r"^(\W*)cuant([oa]s?)", r"\1cuánt\2"),
        (r"^(\W*)cuando", r"\1cuándo"),
        (
            r"^(\W*)que(?= (?:dice|resoluci|párrafo|parrafo|día|dia|comisi|nota|establece|pide|trata))",
            r"\1qué",
        ),
        (r"se aprobo", "se aprobó"),
        (r"ete (adoptee?s?)", r"été \1"),
        (r"(a)doptees", r"\1doptées"),
        (r"(a)doptee", r"\1doptée"),
        (r"numero(?= (?:de|del|du) )", "número"),
    )
)
"""Words of asking for a paragraph or the title block; a word that English has as well stays."""


def accented(text: str) -> str:
    """The text with the accents that its words for paragraphs and parts have in print."""
    for plain, in_print in _ACCENTED:
        text = plain.sub(in_print, text)
    return text
