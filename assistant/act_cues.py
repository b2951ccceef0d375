"""Whether a question asks for all that the organ does with a verb: 大会决定了什么, what does it welcome."""

import re

from assistant import cues
from assistant.act_sorts import SORTS, sorts_in
from assistant.subject import says_more_than

_ASKS = re.compile(
    rf"{cues.TIMES}|"
    r"什么|啥|谁|哪些|哪几|列出|\bwh(?:at|om?|ich)\b|\blist\b|\b(?:everything|all that)\b|\bqu(?:e|i|oi)\b|\bqu['’]|\bquels?\b|\bquelles?\b|\bqué\b|\bquién(?:es)?\b|\bcuáles\b"
    r"|\bч(?:то|его|ему|[её]м)\b|\bкак(?:ие|их|им|ими)\b|\bк(?:ого|ому|ем)\b|(?<!\w)(?:[بلم]?ماذا|ع[مل]ّ?ا?م?ا?ذ?ا?|ما|من|إلام|علام)(?!\w)",
    re.IGNORECASE,
)
_SAID = re.compile(
    rf"{cues.TIMES}|"
    r"(?:联合国)?大会|联大|决议|安理会|最后|最终|首先|都|还|又|也|一共|表示|表达|感到|深为|深感|严重|作出|做出|通过|列出|这份|该|了|过|的|对于?|为|而"
    r"|哪些|哪几|什么|事项|事情|事|内容|举措|方面|问题|谁"
    r"|\b(?:general|assembly|council|it|they|this|that|all|everything|thing|text|express(?:es|ed|ing)?|exactly|deep(?:ly)?|grave(?:ly)?|serious(?:ly)?|strongly|with|about"
    r"|over|of|for|at|on|upon|take[ns]?|took|made?|make|being|been|declaration|document|finally|in the end|at the end|list|which|whom?|states?(?= \w+ed\b))\b"
    r"|\b(?:assemblée|générale|la résolution|exprime|se|dit|elle|il|avec (?:satisfaction|inquiétude|préoccupation)|vivement|profondément|prend|prises?|quelles?|quels?|sa|son|ses|note)\b|-t-(?:elle|il)\b"
    r"|\bqu['’]est-ce qu[e'’]|\bde quoi\b|\ble texte\b|\bl['’]"
    r"|\b(?:asamblea|general|la|el|expresa|manifiesta|con (?:beneplácito|satisfacción|agrado|preocupación)|profundamente|toma|tomada|adopta|adoptó|nota|con|por|de|su|sus|lo que|cuáles|quién(?:es)?|qué)\b"
    r"|\b(?:генеральн\w+|ассамбле\w+|выража\w+|с удовлетворением|глубок\w+|серь[её]зн\w+|по поводу|вновь|принима\w+|приня\w+|к сведению|чего|чему|что|каки\w+|кого|кому|сво[еюя]\w*)\b"
    r"|(?<!\w)(?:الجمعية|العامة|القرار|تعرب|يعرب|عن|إزاء|بشأن|بالغ|ها?|الذي|التي|[بلم]?ماذا|إلى|على|علما|من جديد|اتخذتها|تأكيد)(?!\w)",
    re.IGNORECASE,
)
"""What stands beside the verb and says nothing of what is decided, welcomed …"""
_VERB_NEXT = rf"(?= (?:\w+ly |also |all )*(?:{'|'.join(f'(?:{p.pattern})' for p in SORTS.values())}))"
_SPEAKERS = re.compile(
    r"(?:各?国|会员国)?(?:国家)?(?:元首|领导人|政府首脑)(?:[和与及](?:国家)?(?:元首|政府首脑|领导人))?|(?:各国|会员国)(?:政府)?(?=都?(?:承诺|保证|重申|欢迎))"
    rf"|\b(?:(?:heads of state(?: and government)?|(?:world )?leaders|(?:member )?states|governments|countries|delegat\w+|signatories)){_VERB_NEXT}"
    r"|\b(?:les |los )?(?:chefs d['’]état(?: et de gouvernement)?|dirigeants|jefes de estado(?: y (?:de )?gobierno)?|dirigentes|líderes)\b"
    r"|\b(?:главы государств(?: и правительств)?|лидеры|руководители)\b|(?<!\w)(?:رؤساء الدول(?: والحكومات)?|القادة|الزعماء)(?!\w)",
    re.IGNORECASE,
)
"""Those who speak in a declaration."""


_OTHERWISE = re.compile(
    r"谁(?:来|会|要)?(?=决定|欢迎|谴责|核准|支持)|提到|提及|引用|援引|\bwho (?!(?:is|are|was|were|does|did|do|has|have)\b)|\bquién(?:es)? (?:la|lo|ha|han|aprob|adopt)\w*|\bqui (?:a\b|l['’]|décide)|\bкто\b|\b(?:cit|mention|refer|quot)(?:s|e|es|ed|red)?\b"
    r"|\b(?:cit|mentionn|mencion)\w+|\b(?:цитир|упом)\w+|(?:ت|ي|ال)?(?:ذكر|مذكور)\w*",
    re.IGNORECASE,
)
"""Who does it, and documents that are so called: ``who decides?``, ``which decisions are cited?``"""
_JOINT = re.compile(
    r"[,，、;；和与及或并]|\b(?:and|or|et|ou|y|e|o|и|или)\b|(?<!\w)(?:و(?=[تي])|أو)", re.IGNORECASE
)
"""Between verbs that are asked for one as well as the other."""


def acts_asked(bare: str) -> tuple[tuple[str, ...], ...]:
    """The sorts of ``SORTS`` asked for, those of one act together; none where anything more is asked.

    ``bare``: the question without what the resolution is called, references and symbols. What is *noted with
    concern* is both in one, what is *welcomed or regretted* the one or the other.
    """
    if _OTHERWISE.search(bare) or cues.WHICH_PARAGRAPHS.search(bare):
        return ()
    return acts_named(bare) if _ASKS.search(bare) or cues.WHETHER.search(bare.strip()) else ()


def acts_named(bare: str) -> tuple[tuple[str, ...], ...]:
    """The same of words that need not ask: ``谴责``; none where they say anything more."""
    wanted = tuple(filter(None, map(sorts_in, _JOINT.split(bare))))
    return () if says_more_than(bare, (_SPEAKERS, *SORTS.values(), _SAID)) else wanted
