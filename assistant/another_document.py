"""Whether a follow-up that sounds like one of the title block is of another document that was spoken of."""

import re

from assistant.metadata_fields import PROCEEDINGS, field_cues, names_adoption
from assistant.question import Kind, Question

ELLIPTIC = re.compile(r"呢[？?]?$|^(?:and|what about|how about|et|y|а)\b", re.IGNORECASE)
"""What only adds to the question before."""


def is_of_another(q: Question, before: Question) -> bool:
    """Whether the title, symbol, day … of something else than the resolution is asked for."""
    if before.kind not in _OF_DOCUMENT and (_WITHIN.search(q.text) or not _NAMES_ADOPTION.search(q.text)):
        return True
    if before.kind not in _OF_DOCUMENT and _OF_EVENTS & set(q.fields) and not _OF_THIS.search(q.text):
        return True
    untold = before.kind is Kind.CONTENT and not _NEVER_TOLD.isdisjoint(q.fields)
    return untold or _another_of_its_kind(q, before) or bool(_OF_ANOTHER.search(q.text))


def is_adoptable(name: str) -> bool:
    """Whether it names something else that is adopted on a day: a treaty, a declaration."""
    return bool(_ADOPTABLE.search(name))


def _another_of_its_kind(q: Question, before: Question) -> bool:
    """Whether a meeting, a report, a day … of which the text speaks is set beside another: “and the preparatory meeting?”"""
    alike = set(q.fields) & set(field_cues(before.text))
    return (
        before.kind is Kind.CONTENT and bool(alike and ELLIPTIC.search(q.text)) and not names_adoption(q.text)
    )


_NEVER_TOLD = {"place", *PROCEEDINGS}
"""What the title block tells of no resolution: of something spoken of before, the text may."""
_OF_EVENTS = {"adopted_on", "session"}
"""Fields that a meeting of which the text speaks has as well."""
_OF_THIS = re.compile(
    r"通过|决议|文件|大会|\b(?:adopt|approv|resolution|document|text|assembly|pass)\w*|\b(?:adopt|approuv|résolution|assemblée)\w*"
    r"|\b(?:aprob|resoluci|asamblea)\w*|\b(?:принят|резолюци|ассамбле)\w*|اعتمد|اعتُمد|اتخذ|اتُّخذ|القرار|الجمعية",
    re.IGNORECASE,
)
_OF_DOCUMENT = (Kind.META, Kind.COUNT)
_OF_ANOTHER = re.compile(
    r"的事(?:情|儿)?\W*$|哪[一]?[个份项]?(?:条约|公约|准则|协定|宣言|备忘录)|\b(?:title|symbol|number|date|name) of (?:the|its|that|this) (?!(?:\w+ )?(?:resolution|document|text)\b)\w+|\bwas it (?:issued|published|circulated)\b|印发|散发|多久"
    r"|\b(?:its|their|su|sus|son|leur) (?:final |último )?(?:report|informe|rapport)\b|\b(?:сво\w+|его|её|их) (?:\w+ )?доклад"
    r"|(?:声明|报告|条约|公约|宣言|准则|协定|会议|备忘录|战略|计划)的?(?:题目|标题|名称|全称|正式名称)|\b(?:which|what) commission\b"
    r"|\b(?:preparatory|next|first|second|third|fourth|fifth|review|follow-up|high-level|ministerial|biennial) (?:meeting|session|conference|committee)\b"
    r"|最迟|不迟于|之前(?:提交|报告|完成)|^\W*(?:and )?(?:by|until|before|for) (?:which|what)\b(?! (?:main )?(?:committee|body|organ|vote)\b)|^\W*(?:et )?(?:avant|pour) quel|^\W*(?:¿y )?(?:antes de|para) qué",
    re.IGNORECASE,
)
"""What the title block does not say: by when a thing is to be done, the title of something else."""
_WITHIN = re.compile(
    r"^\W*(?:and |what about |how about |but )*(?:in|at|for|with|within|under|by) (?!(?:what|which) (?:session|meeting|resolution|(?:main )?committee))|^\W*(?:et |y |а )?(?:dans|à|pour|par|en|para|por|в|на|для)\b"
    r"|^那?在",
    re.IGNORECASE,
)
"""What asks the same of another place or of other people: “and in the Main Committee?”, “by which body?”"""
_NAMES_ADOPTION = re.compile(
    r"通过|标题|题目|文号|编号|届|会议|委员会|议程|报告|机关|机构|名称|叫什么|全名|\b(?:adopt|pass|title|symbol|session|meeting|committee"
    r"|agenda|report|body|vote|sponsor)\w*|\b(?:adopt|approuv|titre|cote|séance|ordre)\w*"
    r"|\b(?:aprob|título|signatura|sesión|programa)\w*|\b(?:принят|названи|обозначени|заседани|сесси|повестк|доклад|комитет)\w*"
    r"|表决|投票|提案|اعتمد|اعتُمد|اتخذ|اتُّخذ|عنوان|رمز|جلسة|دورة|لجنة|جدول",
    re.IGNORECASE,
)
_ADOPTABLE = re.compile(
    r"(?:条约|公约|协定|议定书|宣言|宪章|规约|准则|纲领|议程|(?:最后|最终)的?(?:报告|文件))》?$|\b(?:treaty|convention|agreement|protocol|declaration|charter|statute|guidelines"
    r"|programme of action|agenda|traité|accord|protocole|déclaration|tratado|convenio|convención|acuerdo|protocolo|declaración)\b"
    r"|\bTPNW\b|\bNPT\b|\bCTBT\b|договор|конвенци|протокол|декларац|معاهدة|اتفاقية|بروتوكول|إعلان",
    re.IGNORECASE,
)
