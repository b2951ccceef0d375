"""Which paragraph said it: ``Which paragraph is that?``, 这是第几段, asked behind an answer and of nothing else."""

import re

from assistant.answer import Answer, Statement
from assistant.turn import Turn
from assistant.wording import labelled

_ASKS = re.compile(
    r"(?:那么?|请问)?(?:这|这个|这句话?|这话|这一?点|这些|这一段|它|原文|上面(?:说的)?|刚才(?:说的)?|以上)?(?:内容)?(?:具体|又|都|分别|都分别)?(?:是|在|出自|见于?|来自|写在|说在|载于|位于)*(?:决议|原文|全文)?的?"
    r"(?:哪(?:一|几|些)?个?段(?:落)?|第几段|(?:哪里|哪儿|什么地方)(?=说|提|写|讲|规定))(?:里面?|中)?(?:说|提|写|规定|讲|提到|说到|出现|找到|讲到)?(?:的|了|过)?(?:这一?点|这个|这些|这事)?的?"
    r"|(?:请|请问|告诉我|给我|给出|列出)*(?:这|它|相关|有关)?的?段落?(?:编?号|号码)(?:是|为)?(?:多少|几|什么)?"
    r"|(?:(?:and|so|but|ok|okay|please),? )*(?:(?:in|under|from|at) )?(?:which|what) (?:(?:operative|preambular|exact|precise|numbered) )?(?:para(?:graph)?s?\.?)(?: (?:number|numbers|exactly|precisely|of it|(?:of|in) (?:the )?(?:resolution|text|annex|it)))*"
    r"(?: (?:is|was|are|were) (?:that|this|it|those|they|these)(?: (?:in|from|said|stated|mentioned|written|found)(?: in)?)?| (?:says?|said|states?|stated|contains?|tells?(?: us| me)?) (?:so|that|this|it)"
    r"| (?:does|did) (?:it|that|this|the (?:resolution|text)) (?:say|come from|stand in|appear in|state)(?: (?:so|that|this|it))?)?(?: please)?"
    r"|(?:(?:and|so|but),? )?where (?:exactly )?(?:does|did) (?:it|the (?:resolution|text)|that) (?:exactly )?(?:say|state|stand)(?: (?:so|that|this|it))?(?: exactly)?"
    r"|(?:(?:and|so|but),? )?where (?:exactly )?(?:is|was) (?:that|this|it) (?:said|stated|written|mentioned|found)(?: in the (?:resolution|text))?"
    r"|(?:(?:please|can you|could you|and) )*(?:give|tell|show|name|cite) (?:me )?the (?:exact )?para(?:graph)?(?: (?:number|reference))?s?(?: please)?|(?:what(?:['’]s| is) the )?para(?:graph)? (?:number|no\.?)(?: please)?"
    r"|(?:et )?(?:(?:dans|c['’]est|à|de) )?quels? (?:paragraphe|alinéa)s?(?: (?:exactement|précisément|au juste|du préambule|de la résolution|est-ce|était-ce|le dit|dit cela|dit ça|cela est-il dit|cela figure-t-il|c['’]est|dit))*"
    r"|(?:et )?où (?:est-ce|cela est-il|est-il|c['’]est) (?:dit|écrit|indiqué)(?: cela| ça)?|(?:quel est )?le numéro du paragraphe"
    r"|(?:y )?(?:en |es )?(?:qué|cuál) párrafos?(?: (?:exactamente|es(?: eso| ese)?|está|se dice|lo dice|dice eso|eso|aparece|figura))*|(?:y )?dónde (?:se |lo )?dice(?: eso| esto)?|(?:cuál es )?el número de(?:l)? párrafo"
    r"|(?:а |и )?(?:(?:в|из|это) )?(?:каком|какой|каких|какого|котором) (?:именно )?(?:пункте|пункт|пунктах|абзаце|абзац|пункта)(?: (?:это|об этом|именно|сказано|говорится|написано|указано|он|она))*|(?:а )?где (?:это|об этом) (?:сказано|говорится|написано|указано)|(?:какой )?номер пункта"
    r"|و?(?:في |من )?(?:أي|أية|أيّ) فقرة(?: (?:هذا|ذلك|ورد|وردت|جاء|بالضبط|هي|هذه|تقول|تنص|على|تحديدا|يرد))*|و?أين (?:ورد|ذُكر|ذكر|جاء|يرد|قيل) (?:هذا|ذلك)|(?:ما )?رقم الفقرة",
    re.IGNORECASE,
)


def asks_where_told(text: str) -> bool:
    """Whether a follow-up asks for nothing but the paragraph of the answer before."""
    return _ASKS.fullmatch(text.strip(" \t¿?？!.。…؟")) is not None


def cites_notes(turn: Turn) -> bool:
    """Whether the answer before is of footnotes alone: it is asked then where these stand."""
    cited = turn.answer.citations
    return bool(cited) and all(citation.passage.is_footnote for citation in cited)


def where_told(question: str, language: str, turn: Turn) -> Answer:
    """The quotations of the answer before, each behind the name of its paragraph; that answer where it quotes none."""
    first = {citation.passage: citation for citation in reversed(turn.answer.citations)}
    cited = [first[passage] for passage in dict.fromkeys(c.passage for c in turn.answer.citations)]
    if not cited:
        return turn.answer
    rows = tuple(Statement(labelled(language, citation), (citation,)) for citation in cited)
    return Answer(question, language, rows, table=len(rows) > 1)
