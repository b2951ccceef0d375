"""Whether a question asks which things of a sort are named: 提到哪些国家, which treaties are referred to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant import cues
from assistant.glossary import glossary
from assistant.named import CITED, Sort
from assistant.quote import width
from assistant.weigh import telling_words
from index.text import is_han

_NOUNS: dict[Sort, str] = {
    Sort.COUNTRIES: r"国家(?!元首)|国名|(?<=[那哪][几些])国(?![际内])|\bcountr(?:y|ies)\b(?! part)|\b(?:Member )?(?<!\bUnited )States?\b(?! part| of [A-Z])|\bpays\b|\bétats?\b"
    r"|\bpaíse?s?\b|\bestados?\b|\bстран\w*|\bгосударств\w*|(?:ال)?(?:بلدان|دول|بلد|دولة)(?!\w)",
    Sort.ORGANIZATIONS: r"(?:国际|联合国|区域|政府间)*(?:组织|机构|机关)|\borgani[sz]ations?\b|\binstitutions\b|\bagencies\b|\borgans\b"
    r"|\bbodies\b|\borganisations?\b|\borganismes\b|\borganizaciones\b|\borganismos\b|\bорганизаци\w*|\bучреждени\w*"
    r"|(?:ال)?(?:منظمات|هيئات|مؤسسات)",
    Sort.TREATIES: r"条约|公约|协定|议定书|国际文书|\btreat(?:y|ies)\b|\bconventions?\b|\bagreements?\b|\btraités?\b|\baccords\b"
    r"|\btratados?\b|\bconvenciones\b|\bconvenios\b|\bдоговор\w*|\bконвенци\w*|(?:ال)?(?:معاهدات|اتفاقيات|معاهدة)",
    Sort.RESOLUTIONS: r"决议|\bresolutions\b|\brésolutions\b|\bresoluciones\b|\bрезолюци(?:и|й|ях|ям)\b|(?:ال)?قرارات",
    Sort.DOCUMENTS: r"(?:联合国)?(?:文件(?:编号|号|文号)?|文号|报告编号)|\bdocuments?(?: symbols?)?\b|\b(?:UN )?symbols\b|\bdocumentos?\b"
    r"|\bsignaturas\b|\bcotes\b|\bдокумент\w*|(?:ال)?(?:وثائق|رموز)",
    Sort.MEETINGS: r"(?:国际)?(?:会议|大会|峰会|审议大会)(?!的?决议|文件)|\bconferences?\b|\bmeetings?\b|\bsummits?\b|\bconférences?\b|\bréunions?\b"
    r"|\bconferencias?\b|\breuniones\b|\bконференци\w*|\bсовещани\w*|(?:ال)?(?:مؤتمرات|اجتماعات)",
    Sort.YEARS: r"年份|哪[些几]年|\byears\b|\bannées\b|\baños\b|\bгоды\b|\bкаких годах\b|(?:ال)?(?:سنوات|أعوام)",
    Sort.DATES: r"日期|哪[些几]天|\bdates\b|\bfechas\b|\bдат(?:ы|ах)?\b|(?:ال)?(?:تواريخ|مواعيد)(?!\w)",
}
_WHICH = (
    r"哪(?:些|几|一)?(?:[个项份部届次种]|条(?!约))?|几(?:[个项份部届次]|条(?!约))|多少(?:[个项份部届次]|条(?!约))?|所有的?|全部的?|列出|列举|有关的?|什么",
    r"\b(?:which|what|list|name|all|every|how many|any)\b",
    r"\bquel(?:le)?s?\b|\bcombien de\b|\b(?:qué|cuáles|cuántos|cuántas)\b|\bкак(?:ие|их|ая|ую|ой|ом)\b|\bсколько\b",
    r"(?<!\w)(?:ما هي|ما|أي|كم|اذكر|عدد)(?!\w)",
)
_CITES = re.compile(
    r"被?(?:肯定|确认|承认|列举|重申|赞扬|引用|援引|引述|回顾|忆及|引)(?:到|过|了|的)?|被?(?:提到|提及|点名|点到|点出|写到|说到|讲到|涉及|列明|写出|列出|出现|指名)(?:过|了|的)?"
    r"|\b(?:recall|cit|refer|mention|quot|nam|list|invok)(?:s|e|es|ed|d|red|ring|ing)?\b(?: to)?|\bappears?\b|\breference\b"
    r"|\b(?:rappel|cit|mentionn|évoqu|nomm|figur)\w*|\b(?:recuerd|cit|mencion|nombr|record|figur|alud)\w*"
    r"|\b(?:ссыл|цитир|упом|назван|упомин|напом)\w*|(?:ال)?(?:مذكور|مشار|وارد)\w*|تذكر|يذكر|ذُكرت|ورد(?:ت)?|المشار إليها|يشير إلي?ها",
    re.IGNORECASE,
)
_SAID_OF_ALL = re.compile(
    r"国际|具体|直接|编号|出?来(?=$|[。，,?？！])|各(?:自)?是|文中|文本|全文|名称|名字|分别|一共|总共|各自|哪[一几]?个?[段处]|一段|哪些段落?|第几段|以往|过去|先前|早先|其他|其它|之前|所有|全部|都|被|在哪|请|里|中|到|(?:和|或|及)"
    r"|\b(?:earlier|previous|past|other|particular|specific|international|regional|by name|together|text|itself|own|where|its|former|cities)\b"
    r"|\b(?:nombre|autres|internationales|dans|par|précédentes|anteriores|internacionales|otras|se|по|ранее|других|международные)\b|الدولية|في",
    re.IGNORECASE,
)
_BODIES = {
    "S/": r"安(?:全)?理(?:事)?会的?|\bsecurity council\b|\b(?:du )?conseil de sécurité\b|\b(?:del )?consejo de seguridad\b"
    r"|\bсовета безопасности\b|مجلس الأمن",
    "A/HRC/": r"人权理事会的?|\bhuman rights council\b|\bсовета по правам человека\b",
    "E/": r"经(?:济及)?社(?:会)?理事会的?|\beconomic and social council\b|\becosoc\b",
    "A/": r"(?:联合国)?大会的?|联大的?|\b(?:general )?assembly\b|\bassemblée générale\b|\basamblea general\b|\bгенеральной ассамблеи\b"
    r"|الجمعية العامة",
}
_ABOUT = re.compile(
    r"(?:关于|有关|涉及)(?P<zh>[^，。？的]{2,24})的|\b(?:on|about|concerning|regarding|relating to) (?P<en>[\w\s-]{3,60})[?.]?$",
    re.IGNORECASE,
)
_OF_KIND = re.compile(
    r"哪(?:些|几个?|一些)(?:有关|关于|建立)?(?P<zh>[^，。？,?的哪]{2,10}?)的?(?=条约|公约|协定|议定书)"
    r"|\b(?:which|what) (?P<en>[\w-]+(?: [\w-]+)?) (?=treaties|conventions|agreements|protocols)",
    re.IGNORECASE,
)
"""Treaties of one kind: 哪些无核武器区条约, which human rights treaties."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Things of these sorts are asked for."""

    sorts: tuple[Sort, ...]
    body: str = ""
    """What the symbols of the resolutions asked for begin with: ``S/`` of the Security Council's."""
    about: str = ""
    """A subject that the citing paragraph must have."""
    noun: str = ""
    """What the question calls them."""
    excluded: str = ""
    """The one that is known already: 除了《不扩散核武器条约》."""
    described: bool = False
    """Whether the question says more of them, so that not all are meant: treaties that keep a region free of arms."""


def named_asked(text: str, bare: str) -> Asked | None:
    """``text``: the question folded; ``bare``: the same without references and symbols. None: nothing of it."""
    sorts = () if cues.BEGINS_WITH.search(text) else _sorts(bare)
    if not sorts:
        return None
    cites, about = bool(_CITES.search(bare)), ""
    if cites and sorts[0] in CITED and (found := _ABOUT.search(bare)):
        about = (found["zh"] or found["en"]).strip()
        bare = bare.replace(found[0], " ")
    elif (
        sorts[0] is Sort.TREATIES
        and (found := _OF_KIND.search(bare))
        and telling_words(found["zh"] or found["en"])
    ):
        about = found["zh"] or found["en"]
        bare = bare.replace(about, " ")
    rest = _remaining(bare, sorts)
    if rest or (not cites and not _LISTED.search(bare)):
        return None
    return _asked(sorts, bare, about)


def cites(text: str) -> bool:
    """Whether a question asks what the text names: mentioned, cited, listed, singled out by name."""
    return _CITES.search(text) is not None


def asked_for(bare: str) -> Asked | None:
    """The sorts of things that a question asks for which is known to ask for such; None where it names none."""
    sorts = _sorts(bare) or tuple(Sort(noun.lastgroup) for noun in _ANY_NOUN.finditer(bare))[-1:]
    if not sorts:
        return None
    rest = _remaining(bare, sorts)
    says = any(map(is_han, rest)) and any(glossary().concepts_in(rest))  # 拥有核武器 is as short
    described = sorts[0] not in CITED and bool(width(rest) > MOST_LEFT or _CERTAIN_ONES.search(bare) or says)
    return replace(_asked(sorts, bare), described=described)


_CERTAIN_ONES = re.compile(
    r"[那这][\d一二三四五六七八九十几两]+个?国|\b(?:those|these|the) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|remaining) (?:countries|states)\b",
    re.IGNORECASE,
)
"""So many of them and no others: 没批约的那八国."""
MOST_LEFT = 6.0
"""Chinese characters' width of what a question may say besides without describing anything."""


def _asked(sorts: tuple[Sort, ...], bare: str, about: str = "") -> Asked:
    body = next((symbol for symbol, named in _BODIES.items() if re.search(named, bare, re.I)), "")
    noun = next(found[0] for found in _ANY_NOUN.finditer(bare) if found.lastgroup == sorts[0].value)
    prefix = _PREFIX.search(bare) if Sort.DOCUMENTS in sorts else None
    if prefix:
        body = next(filter(None, prefix.groups()))
    elif Sort.RESOLUTIONS not in sorts:
        body = ""
    known = _EXCEPT.search(bare)
    return Asked(sorts, body, about, noun, next(filter(None, known.groups())).strip() if known else "")


_EXCEPT = re.compile(
    r"除(?:了|去|开|掉)?(?P<zh>[^，,。？?]{2,20}?)(?:以外|之外|外)?[，,]|(?:不算|不包括|不含)(?P<zh2>[^，,。？?]{2,20})$"
    r"|\b(?:except(?: for)?|other than|apart from|besides|aside from|beyond) (?:the )?(?P<en>[\w -]{2,60}?)(?=[,?.;]|$| (?:which|what|are|is|does|do)\b)"
    r"|\b(?:à part|hormis|outre|excepté) (?:le |la |les )?(?P<fr>[\w' -]{2,60}?)(?=[,?.;]|$)|\b(?:aparte de|además de|salvo|excepto)(?:l| el| la)? (?P<es>[\w -]{2,60}?)(?=[,?.;]|$)"
    r"|\b(?:кроме|помимо) (?P<ru>[\w -]{2,60}?)(?=[,?.;]|$)|(?:باستثناء|عدا|بخلاف) (?P<ar>[\w ]{2,60}?)(?=[،,؟?.]|$)",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"(?<![A-Za-z0-9/])([A-Z]{1,5}(?:/[A-Z]+)*/?)[”\"'’]?\s*(?:字头|字号|开头|打头)"
    r"|\b(?:begin|start)\w* with [“\"'‘]?([A-Z]{1,5}(?:/[A-Z]+)*/?)(?![\w/])"
)
"""What the symbols of documents begin with: A/ 字头, ``symbols that begin with NPT/``."""


def _remaining(bare: str, sorts: tuple[Sort, ...]) -> str:
    """What else the question speaks of."""
    bare = _EXCEPT.sub(" ", _PREFIX.sub(" ", bare))
    for sort in sorts:
        bare = re.sub(_NOUNS[sort], " ", bare, flags=re.IGNORECASE)
    for known in (
        _CITES,
        cues.LISTED,
        _SAID_OF_ALL,
        _ANY_WHICH,
        *(re.compile(body, re.IGNORECASE) for body in _BODIES.values()),
    ):
        bare = known.sub(" ", bare)
    for known in (
        cues.PREAMBLE, cues.OPERATIVE, cues.ANNEX, cues.FOOTNOTES, cues.PARAGRAPHS, cues.HOW_MANY, cues.GENERIC,
    ):  # fmt: skip
        bare = known.sub(" ", bare)
    return "".join(bare.split())


_ANY_WHICH = re.compile("|".join(_WHICH), re.IGNORECASE)
_ANY_NOUN = re.compile("|".join(f"(?P<{sort.value}>{noun})" for sort, noun in _NOUNS.items()), re.IGNORECASE)
_BETWEEN = re.compile(r"[^，。？,?:段脚处]{0,12}|(?:(?:^| |['’])(?!para|foot|pream|opera)[\w-]*){0,5} ?")
_JOINT = re.compile(r"\s*(?:[和及或与、,]|以及|and|or|et|ou|y|o|и|или|و|أو)\s*")
_NOUN_FIRST = re.compile(r"(?:都|各|分别|一共|总共|的)*(?:有哪|是哪|有几|有多少|哪些|几个)")
_LISTED = re.compile(
    r"列出|列举|^\W*都?有(?:哪些|什么)(?!.{0,3}决议)|(?:决议|全文|文中|里面?|中)都?有(?:哪些|什么)|\blist\b",
    re.IGNORECASE,
)


def _sorts(bare: str) -> tuple[Sort, ...]:
    """Those whose noun stands next behind the last word that asks which, and those joined to it."""
    for which in reversed([*_ANY_WHICH.finditer(bare)]):
        noun = _ANY_NOUN.search(bare, which.end())
        if noun and _BETWEEN.fullmatch(bare, which.end(), noun.start()):
            return tuple(dict.fromkeys(_joined(bare, noun)))
    return tuple(Sort(n.lastgroup) for n in _ANY_NOUN.finditer(bare) if _NOUN_FIRST.match(bare, n.end()))


def _joined(bare: str, noun: re.Match[str] | None) -> Iterator[Sort]:
    while noun:
        yield Sort(noun.lastgroup)
        joint = _JOINT.match(bare, noun.end())
        noun = _ANY_NOUN.match(bare, joint.end()) if joint else None
