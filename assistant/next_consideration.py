"""When a matter comes before the Assembly again: its last decision says at which session, under which item."""

import re
from dataclasses import replace

from assistant import cues
from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.extract import cited_footnotes, spoken
from assistant.question import Question
from assistant.scope import Scope
from assistant.subject import says_more_than
from assistant.without_names import nameless
from index.passage import Passage

_CONSIDERED = re.compile(
    r"审议|讨论|列[入到在]|处理|\b(?:(?:re)?consider|(?:re-?)?examin|discuss|revisit|review|debat)\w*|\b(?:take|takes|taken|taking|took|put|come|comes|return)\b(?: (?:up|back))?"
    r"|\b(?:ré)?(?:examin|étudi|abord|discut|inscri)\w*|\b(?:examin|trat|consider|abord|incl)[uú]?\w*|\b(?:рассм|обсу|включ|верн)\w*|(?<!\w)(?:س?[يت]ُ?نظر|س?[يت]ُ?ناقش|س?[يت]ُ?درج|النظر|بحث|إدراج)\w*",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"再次?|下一?[次届]|重新|今后|以后|接下来|\b(?:again|next|back|anew|revisit\w*|re-?(?:consider|examin)\w*)\b|\b(?:de nouveau|à nouveau|encore|prochain\w*|réexamin\w*)\b"
    r"|\b(?:de nuevo|nuevamente|otra vez|volver\w*(?: a)?|próxim\w+)\b|\b(?:вновь|снова|опять|повторно|ещё раз|следующ\w+)\b|مجددا|مجدداً|مرة (?:أخرى|ثانية)|من جديد|(?:ال)?(?:مقبل|قادم)ة?",
    re.IGNORECASE,
)
_PROVISIONAL = re.compile(
    r"临时议程|\bprovisional agenda\b|\bordre du jour provisoire\b|\bprograma provisional\b|\bпредварительн\w+ повестк\w+(?: дня)?|جدول الأعمال المؤقت",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"什么时[候间]|何时|哪[一]?[届年次]|会议|届会|会期|议程|分?项目?|大会|联大|问题|决议|将|会|要|于|上|到|被|的|在|第|了|它|这|那|份|项|\b(?:at|in|on|by|under|of|to|for|is|was|be|been|being|will|shall|does|do|it|this|the|an?|its|up|what|when|which|that|session|agenda|item|year"
    r"|general|assembly|question|matter|issue|topic|subject|time|resolution)\b|\b(?:quand|à|quelle|sous|session|point|de|du|l['’]|ordre|jour|la|le|les|sera|seront|être|assemblée|générale|question|elle|il|t)\b"
    r"|\b(?:cuándo|en|qué|período|sesiones|tema|del|de|el|la|los|se|va|asamblea|general|cuestión|asunto|será|programa)\b|\b(?:когда|на|как\w+|сесси\w+|пункт\w*|повестк\w+|дня|будет|будут|генеральн\w+|ассамбле\w+|вопрос\w*|в|по|он\w?|этот|это)\b"
    r"|(?<!\w)(?:متى|في|أي|ال?دورة|بند|ال?جمعية|ال?عامة|ال?مسألة|ال?موضوع|س?[يت]تم|هذه|هذا)(?!\w)",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"临时议程|继续审议|再次审议|\bprovisional agenda\b|\b(?:continue|resume)(?: its| the| their)? consideration\b|\b(?:consider|revert to|remain seized of) (?:this|the) (?:question|matter|issue|item)\b(?=.*\bsession\b)"
    r"|\bordre du jour provisoire\b|\bpoursuivre (?:l['’]|son )examen\b|\bprograma provisional\b|\b(?:seguir examinando|proseguir (?:el|su) examen)\b"
    r"|\bпредварительн\w+ повестк\w+|\bпродолжить (?:сво[её] )?рассмотрение\b|جدول الأعمال المؤقت|مواصلة النظر",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"第[一二三四五六七八九十百\d]+届会议|\b(?:[a-z]+-)?[a-z]+(?:th|st|nd|rd|ieth|first|second|third) session\b|\b[\w-]+ session\b|\b[\w-]+(?: [\w-]+)? période de sessions\b|(?:quincuagésimo|sexagésimo|septuagésimo|octogésimo|nonagésimo)?\s?\w* período(?: ordinario)? de sesiones\b"
    r"|\b[\w-]+(?: [\w-]+)? сессии\b|دورتها \w+(?: و\w+)?",
    re.IGNORECASE,
)


def answer_next_consideration(q: Question, scope: Scope) -> Answer | None:
    """The decision to take the matter up again; None where more is asked, or no paragraph decides so."""
    resolution = scope.single
    now = replace(q, text=q.text[q.carried :], carried=0)
    if resolution is None or q.references or not _asks_of_it(nameless(now), resolution.title):
        return None
    passages = scope.source.passages(resolution.id)
    decided = [p for p in passages if p.label.startswith("OP") and _DECIDED.search(p.text)]
    statements = tuple(_told(q, scope, passage) for passage in decided)
    notes = cited_footnotes(scope, statements)
    return Answer(q.text, q.language, statements, footnotes=notes) if statements else None


def _asks_of_it(text: str, title: str) -> bool:
    if not (_PROVISIONAL.search(text) or (_CONSIDERED.search(text) and _AGAIN.search(text))):
        return False
    return not says_more_than(text, (cues.SYMBOL, _PROVISIONAL, _AGAIN, _CONSIDERED, _ASKING), title)


def _told(q: Question, scope: Scope, passage: Passage) -> Statement:
    """The whole decision, its session in front."""
    citation = Citation(passage, 0, len(passage.text.rstrip(" .;；。")))
    session = _SESSION.search(passage.text)
    return Statement(spoken(q.language, scope, citation), (citation,), lead=session[0] if session else "")
