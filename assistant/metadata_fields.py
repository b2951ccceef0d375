"""Which field of the title block a question asks for."""

import re

_FIELDS: tuple[tuple[str, str], ...] = (
    (
        "agenda_item",
        r"议程(?:项目?|事项)?|议题|\bagenda items?\b|\bagenda\b|\bpoints? de l['’]ordre du jour\b|\bordre du jour\b"
        r"|\btema (?:del|de su) programa\b|\bпункт\w* повестки дня\b|\bповестк\w+ дня\b|بند(?: من)? جدول الأعمال|جدول الأعمال",
    ),
    (
        "meeting",
        r"(?:第?几次|哪[一]?次)(?:的?全体)?(?:会议|會議)|全体会议|(?:第?几次|哪[一]?次)?全会|全體會議|\bplenary(?: meeting)?\b|\bmeeting\b|\bséances?(?: plénière)?\b"
        r"|\bsesión plenaria\b|\bpleno\b|\bпленарн\w+(?: заседани\w+)?|\bзаседани\w+|الجلسة(?: العامة)?|جلسة عامة",
    ),
    (
        "session",
        r"(?:第?几|哪[一]?)届(?:会议|大会|联大)?|届次|届别|会期|第几屆(?:會議)?|哪[一]?屆|\bsession\b|\bpériode de sessions?\b"
        r"|\bperíodo de sesiones\b|\bсесси\w+|الدورة|دورة",
    ),
    (
        "committee",
        r"(?:哪[一]?个|什么)?(?:主要)?委员会|(?:哪[一]?個)?委員會|\b(?:main )?committee\b|\bcommission\b|\bcomisión\b"
        r"|\bкомитет\w*|اللجنة|لجنة",
    ),
    (
        "report",
        r"(?:根据|依据)?(?:哪|什么)?[一份个]*报告|報告|决议草案|草案文号|\breports?\b|\bdraft(?: resolution| document)?(?: number)?\b|\bprojet de résolution\b|\bproyecto de resolución\b|\brapports?\b|\binforme\b|\bдоклад\w*|تقرير",
    ),
    (
        "symbol",
        r"文号|文號|文件编号|编号|決議號|决议号|几号决议|第几号|\bsymbol\b|\bcote\b|\bsignatura\b|\bsymbole\b|\bусловн\w+ обозначени\w+"
        r"|\bобозначени\w+|\bномер\w*|رمز|رقم القرار",
    ),
    (
        "title",
        r"标题|標題|题目|題目|题为|叫什么(?:名字)?|名称|全称|\btitled?\b|\bname\b|\btitre\b|\btítulo\b|\bназ[ыв]\w+|\bозаглавл\w+|\bse titula\b|\bse llama\b|\bs[’']intitule\b|\bs[’']appelle\b|\bзаголов\w+|عنوان|اسم",
    ),
    (
        "body",
        r"(?:哪[一]?个|什么)(?:联合国)?(?:机关|机构|機關|機構|组织)|谁通过|誰通過|\b(?:which|what) (?:body|organ)\b|\bwho adopted\b"
        r"|\bquel organe\b|\bqué órgano\b|\bкак\w+ орган\w*|أي (?:جهاز|هيئة)",
    ),
    (
        "adopted_on",
        r"哪[一]?[天日年]|什么时候|何时|几月|几号|几时|日期|时间|哪年哪月哪日|哪年|\bwhen\b|\b(?:what|which) (?:day|date|year)\b|\bdate\b"
        r"|\bquand\b|\bquelle date\b|\bcuándo\b|\b(?:qué )?fecha\b|\bкогда\b|\bдат[аыу]\b|متى|تاريخ",
    ),
)
_FIELD_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _FIELDS)
_ADOPTION = re.compile(
    r"走的?是?|经由|归(?:属|口)?|所属|隶属|属于|出自|来自|审议|讨论|负责|处理|送交|转交|呈报|列在|列入|归在|[A-Z](?:/\d+)*/(?:几|多少)"
    r"|\bse rattache\w*|\brelève\b|\bcorrespond\w*|\binscrit\w*|\blors\b|\bpertenece\b|\btrat[óa]\b|\bсоответств\w+|\bотносится\b"
    r"|\bотнесена\b|\bрассматрива\w+|\bрассмотр\w+|\bсвязана\b|يندرج|تندرج|ينتمي|تنتمي|صدر|نظرت|\b(?:sent|stands?|head|number|rests?"
    r"|under|considered|came|come|forwarded|handled|recommended)\b"
    r"|获得?通过|通过|通過|建议|推荐|第[一二三四五六]|\d+\s*\([a-z]+\)|和|与|及|出台|出|发布|作出|表决通过|对应|依据|根据|哪年|哪月|哪日|提交|报告|\b(?:adopt(?:ed|ion|s)?|pass(?:ed)?|report(?:ed)?|referred"
    r"|refer|reference|without|main|first|second|third|fourth|fifth|sixth|day|belong(?:s)?|item|held|basis|took place|take place)\b"
    r"|\badopt\w*|\bjour\b|\bdía\b|\bдень\b|\bчисл\w+|\baprob\w+|\bприня\w+|\bпринят\w*|اعتُمد\w*|اعتمد\w*|اتُّخذ\w*|اتخذ\w*|إطاره|[第份日月年]",
    re.IGNORECASE,
)


def field_cues(text: str) -> tuple[str, ...]:
    """Names of the metadata fields that the words of a question point at, the more special ones first."""
    return tuple(name for name, pattern in _FIELD_PATTERNS if pattern.search(text))


def without_field_words(text: str) -> str:
    """The question without the words that ask for metadata."""
    for _, pattern in _FIELD_PATTERNS:
        text = pattern.sub(" ", text)
    return _ADOPTION.sub(" ", text)
