"""Numbers beside a noun in the spellings of French, Spanish, Russian and Arabic, made digits behind the noun.

``paragraphe cinq``, ``5-й пункт``, ``5.º párrafo`` and ``خامس فقرة`` all become the noun and 5.
"""

import re

from index.numerals import whole_number

_WORDS: dict[int, str] = {
    number: "|".join(forms.split())
    for number, forms in enumerate(
        (
            "une? uno primero один واحد واحدة",
            "deux dos два две اثنان اثنين اثنتان اثنتين",
            "trois tres три ثلاث ثلاثة",
            "quatre cuatro четыре أربع أربعة",
            "cinq cinco пять خمس خمسة",
            "six seis шесть ست ستة",
            "sept siete семь سبع سبعة",
            "huit ocho восемь ثمان ثماني ثمانية",
            "neuf nueve девять تسع تسعة",
            "dix diez десять عشر عشرة",
            "onze once одиннадцать",
            "douze doce двенадцать",
            "treize trece тринадцать",
            "quatorze catorce четырнадцать",
            "quinze quince пятнадцать",
            "seize dieciséis шестнадцать",
            "dix-sept diecisiete семнадцать",
            "dix-huit dieciocho восемнадцать",
            "dix-neuf diecinueve девятнадцать",
            "vingt veinte двадцать",
        ),
        start=1,
    )
}
_NOUN = r"(?:paragraphes?|alinéas?|párrafos?|notes?|notas?|пункт\w*|абзац\w*|сноск\w*|примечани\w*|(?:ال|بال|لل)?فقرة|(?:ال|بال|لل)?حاشية)"
_SPELT = re.compile(
    rf"(?<!\w)(?P<noun>{_NOUN})\s+(?:n[°oº]\.?\s*|numéro\s+|número\s+|номер\s+|№\s*|رقم\s+)?(?P<n>{'|'.join(_WORDS.values())})(?!\w)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<![\w./])(?P<n>\d{{1,3}})(?:-?(?:è?me|er|ère|e|ый|ий|й|го|му|ой|ая|ую|ом|м|я|ю)|\.?[oaºª])\s+(?P<noun>{_NOUN})(?!\w)",
    re.IGNORECASE,
)
_ARABIC_ORDINALS = "أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split()
_ARABIC = re.compile(rf"(?<!\w)(?P<n>{'|'.join(_ARABIC_ORDINALS)})\s+(?P<noun>فقرة|حاشية)(?!\w)")
_FROM_TO = re.compile(
    rf"(?<!\w)(?P<noun>{_NOUN}|(?:ال)?فقرات|(?:ال)?حواشي)\s+(?:с|от|du|de|del|desde el|desde|من)\s+(?P<first>\d+)\s+(?:по|до|au|à|a|al|hasta|hasta el|إلى)\s+(?P<last>\d+)(?!\w)",
    re.IGNORECASE,
)
_RECITAL = re.compile(
    r"(?<!\w)consid[ée]ra(?:nt|ndo)(?P<s>s?)(?:\s*(?:n[.°oº]*\s*)?(?P<n>\d{1,2})(?![\w/])|(?=\W*$|\s+(?:du|de|del)\b))",
    re.IGNORECASE,
)
_POINT = re.compile(
    r"(?<!\w)puntos?(?=\s+(?:n[.º°]*\s*)?\d{1,2}(?![\w/])(?!\s*(?:\(\w\)\s*)?(?:del|de la|de su)\s+(?:programa|orden|agenda)))",
    re.IGNORECASE,
)
"""A paragraph, unless it is one of the agenda."""
_ROMAN = re.compile(
    r"(?<!\w)(?P<part>PP|OP|(?:preambular|operative) para(?:graph)?\.?|alinéa|considerando)\s?(?P<n>[IVXL]{1,6})(?!\w)"
)
_TWO = re.compile(r"(?<!\w)(?:ال)?(?P<noun>فقرت|حاشيت)(?:ين|ان)\s+(?P<side>الأولي|الأخيرت)(?:ين|ان)(?!\w)")


def spelt_out(text: str) -> str:
    """``text``: a question as ``assistant.reference.normalised`` leaves it."""
    text = _ROMAN.sub(lambda match: f"{match['part']} {whole_number(match['n']) or match['n']}", text)
    text = _POINT.sub("párrafo", text)
    text = _RECITAL.sub(lambda m: f"alinéa{m['s']} {m['n'] or ''} du préambule".replace("  ", " "), text)
    text = _SPELT.sub(lambda match: f"{match['noun']} {_value(match['n'])}", text)
    text = _BEFORE.sub(r"\g<noun> \g<n>", text)
    text = _ARABIC.sub(lambda match: f"ال{match['noun']} {_ARABIC_ORDINALS.index(match['n']) + 1}", text)
    text = _TWO.sub(
        lambda match: (
            f"{'last' if match['side'] == 'الأخيرت' else 'first'} 2 "
            f"{'footnotes' if match['noun'] == 'حاشيت' else 'paragraphs'}"
        ),
        text,
    )
    return _FROM_TO.sub(r"\g<noun> \g<first>–\g<last>", text)


def _value(word: str) -> int:
    return next(number for number, forms in _WORDS.items() if re.fullmatch(forms, word, re.IGNORECASE))
