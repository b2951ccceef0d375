"""Which field of the title block a question asks for."""

import re

from assistant.metadata_wording import AROUND

PROCEEDINGS = ("vote", "sponsors")
"""Fields that records of meetings and drafts tell, and no title block."""
_FIELDS: tuple[tuple[str, str], ...] = (
    (
        "vote",
        r"(?:记录|唱名|付诸)?(?:表决|投票)(?:结果|情况)?|票数|几票|多少(?:票|国家?投)|投了|(?:赞成|反对)票?|弃权|(?:经)?协商一致(?:通过)?的?吗"
        r"|\bvot(?:e|es|ed|ing|er|ers|é|ées?|aron|os|ación|aciones|antes)\b|\babst(?:ain\w*|ention\w*|enci\w+)"
        r"|\bby (?:consensus|acclamation)\b|\bwithout (?:a )?vote\b|\bagainst\b|\bin favou?r\b|\bпо консенсусу\b|\bголосов\w+"
        r"|صوّ?ت\w*|ال?تصويت|امتنع\w*",
    ),
    (
        "sponsors",
        r"(?:共同)?提案国家?|提的案|提出的?案|(?:谁|哪些?国家?|哪[几一]?个?国家?)(?:共同|牵头|领衔|带头|主导)*(?:提出|提交|起草|提的?(?=$|[？?，,。]))的?|(?:牵头|领衔)(?:的|提出|提案)*(?:国家?)?|起草(?:国|人|者|方)?|由谁(?:起草|提出|提交)|联署(?:国|方)?"
        r"|\b(?:co-?)?sponsor\w*|\btabled\b|\bdrafted by\b|\bwho (?:drafted|authored|proposed|submitted|wrote|introduced|tabled)\b"
        r"|\bparrain\w+|\bcoauteur\w*|\bpatrocin\w+|\bprésenté le projet|\bpresent(?:ó|aron) el proyecto|\bсоавтор\w*"
        r"|\bавтор\w* проекта|\bвн[её]с\w* проект|قدّ?مت? مشروع|مقدم\w* مشروع",
    ),
    (
        "distributed_on",
        r"分发(?:日期|时间|日)?|\bdistribut(?:ed|ion)(?: date)?\b|\bdistr\.?|\bраспростран\w+",
    ),
    (
        "place",
        r"(?:在)?(?:哪里|哪儿|何地|什么地方|哪个城市|何处)(?:被|获得?)?通过|\bwhere (?:was|were|is) (?:it|this|the resolution|this resolution) (?:adopted|passed)\b"
        r"|\b(?:place|venue|city) of adoption\b",
    ),
    (
        "agenda_item",
        r"(?:议程)?分项|议程(?:项目?|事项)?|议题|\bagenda (?:sub-?)?items?\b|\b(?:and |or )?sub-?items?\b|\bagenda\b|\b(?:points?(?: et )?)?(?:sous-)?points? de l['’]ordre du jour\b|\bordre du jour\b"
        r"|\b(?:temas?|puntos?)(?: y sub(?:tema|punto)s?)?(?: \w+)? (?:del|de su|de la) (?:programa|orden del día|agenda)\b|\borden del día\b|\btema de la agenda\b"
        r"|\b(?:под)?пункт\w*(?: и (?:под)?пункт\w*)? (?:повестки дня|повестки)\b|\bповестк\w+(?: дня)?\b|(?:ال)?بند(?: من)?(?: بنود)? جدول (?:ال)?أعمال|جدول (?:ال)?أعمال|(?<!\w)(?:ال)?بند(?!\w)",
    ),
    (
        "meeting",
        r"(?:第?几次|哪[一]?次|哪[一]?场|第?几场)(?:的?全体)?(?:大?会议?|會議)|会次|(?:全体)?会议(?:编?号|序号|次数|场次|届次)|(?<=[和与及、,，])会议(?=\W*$)|全体会议|(?:第?几[次场]|哪[一]?[次场])?全会|全體會議|\bplenary(?: (?:meeting|mtg\.?|session))?\b|\bmeeting\b|\bmtg\b|\bsitting\b|\bséances?(?: plénière)?\b"
        r"|\bréunions?(?: plénières?)?\b|\bplénière\b|\b(?:sesi[óo]n|reuni[óo]n) plenaria\b|\breuni[óo]n\b|\bsesión(?! de)\b|\bplenaria\b|\bpleno\b"
        r"|\bпленар\w+(?: заседани\w+)?|\bзаседани\w+|(?:ال)?جلسة(?: (?:ال)?عامة)?|(?:ال)?اجتماع(?: (?:ال)?عام)?(?!\w)",
    ),
    (
        "session",
        r"(?:第?几|哪[一]?)届(?:联合国)?(?:会议|大会|联大)?|届数|届次|届别|会期|第几屆(?:會議)?|哪[一]?屆|\bsession\b|\bpériode de sessions?\b"
        r"|\bper[íi]odos? (?:ordinario )?de sesiones\b|\bсесси\w+|(?:ال)?دورة(?!\w)",
    ),
    (
        "committee",
        r"(?:哪[一]?个|什么)?(?:主要)?委员会|(?:哪[一]?個)?委員會|\b(?:main )?committee(?:['’]s)?\b|\b(?:(?:premi|deuxi|troisi|quatri|cinqui|sixi)\w+ )?commission\b"
        r"|\b(?:(?:primera|segunda|tercera|cuarta|quinta|sexta) )?comisi[óo]n\b|\bcomité\b|\b(?:(?:перв|втор|трет|четв[её]рт|пят|шест)\w+ )?комитет\w*|\bкомисси\w+"
        r"|[لب]?(?:ال)?لجنة(?: (?:الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة))?",
    ),
    (
        "report",
        r"(?:根据|依据)?(?:哪|什么)?[一份个]*报告|報告|(?:开头|标题下面?|最?前面)?的?方?括号(?:里|内|中)?面?的?[那这]?(?:[一]?句话?|[一]?行字?|内容|文字)?|\b(?:the )?(?:line |words |text |sentence )?in (?:the )?(?:square )?brackets(?: (?:under|below|beneath) the title| at the (?:top|beginning|start))?|\bcrochets\b|\bcorchetes\b|\bскобк\w+|决议草案|草案文号|\bL\. ?(?:document|doc)\b|\breports?\b|\bdraft(?: resolution| document)?(?: number)?\b|\bprojet de résolution\b|\bproyecto de resolución\b|\brapports?\b|\binformes?\b|\bдоклад\w*|\bотч[её]т\w*|(?:ال)?تقرير(?!\w)",
    ),
    (
        "symbol",
        r"文号|文號|文件编号|编号|号码|号数|決議號|决议号|文件号|几号决议|第几号|几号文件|代号|(?<!draft )\b(?:doc(?:ument)?s?|resolution|UN|file|reference|ref)\.? ?(?:number|no\.?|code|id)(?=\W|$)|\bsymbol\b|\bnuméro\b|\bnúmero\b|\bcote\b|\bsignatura\b|\bsymbole\b|\bs[íi]mbolo\b|\bréférence\b|\breferencia\b|\bобозначается\b|\bусловн\w+ обозначени\w+"
        r"|\bобозначени\w+|\bномер\w*(?: документа| резолюции)?|\bшифр\w*|رمز|(?:ال)?رقم(?: (?:ال)?(?:قرار|وثيقة))?(?!\w)",
    ),
    (
        "title",
        r"标题|標題|题目|題目|题为|题名|(?<![他她谁])叫(?:什么|啥|做什么|作什么)(?:名字|名)?|名称|(?<![他她]的)(?<![他她]叫什么)名字|名儿|啥名|全称|全名|简称|\btitled?\b|\bcalled\b|\bentitled\b|\bheading\b|(?<!\bher )(?<!\bhis )\bname\b|\btitre\b|\bintitulée?\b|\bnom\b|\bnombre\b|\btítulo\b|\bназ[ыв]\w+|\bозаглавл\w+|\b(?:se|le) (?:titula|llama|denomina)\b|\bdenominación\b|\bs[’']intitule\b|\bs[’']appelle\b|\bintitulé\b|\bнаименован\w+|\bименуется\b"
        r"|\bзаголов\w+|(?:ال)?عنوان|(?:ال)?اسم|(?:ي|ت)ُ?سمى(?!\w)|يُ?دعى(?!\w)|عُ?نون(?:ت)?(?!\w)",
    ),
    (
        "body",
        r"(?:哪[一]?个|什么)(?:联合国)?(?:机关|机构|機關|機構|组织|部门)|(?:是?(?:联合国)?(?:大会|联大|安理会|安全理事会|经社理事会|人权理事会)(?:的|通过的)?(?:决议|文件)?(?:还是|或者?|抑或)(?:是)?(?:联合国)?(?:大会|联大|安理会|安全理事会|经社理事会|人权理事会)(?:的|通过的)?(?:决议|文件)?)|由?谁(?:来)?(?:通过|发布|作出|制定)|誰通過|谁的(?:决议|文件)|\b(?:general assembly|GA|UNGA) or (?:the )?(?:security council|SC|UNSC)\b|\b(?:security council|SC|UNSC) or (?:the )?(?:general assembly|GA|UNGA)\b|\bwho (?:passed|issued|approved|made)\b|\bby whom\b|\bissued by\b|\b(?:which|what) (?:UN |United Nations |principal |main )?(?:body|organ)\b|\bwho adopted\b"
        r"|\bquel(?:le)? (?:organe|instance|institution)\b|\bqui a (?:adopté|approuvé|voté)\b|\b(?:qué|cuál) (?:órgano|organismo|instancia)\b|\bqui[ée]n(?:es)? (?:la |lo |ha )?(?:aprob|adopt)\w*"
        r"|\bкак\w+ орган\w*|\bкто (?:её |ее |его |это )?(?:принял|одобрил|утвердил)\w*|(?:أي|ما|عن أي) (?:ال)?(?:جهاز|هيئة)|(?<!\w)من (?:الذي )?(?:اعتمد|أصدر|اتخذ)",
    ),
    (
        "adopted_on",
        r"^(?:the )?day\b(?=.*\badopted)|哪[一]?(?:[天日年]|个?月份?)|年份|月份|什么时候|何时|几月|几号|几时|日期|时间|哪年哪月哪日|哪年|同一?[天日]|\bwhen\b|\b(?:what|which|same) (?:day|date|year|month)\b|\bdate\b|\bmême (?:jour|date)\b|\bmism[oa] (?:día|fecha)\b|\bодин (?:и тот же )?день\b|اليوم نفسه|نفس اليوم"
        r"|\bquand\b|\bquelle date\b|\bquel(?:le)? (?:année|jour|mois)\b|\bcuándo\b|\b(?:qué )?fecha\b|\bqué (?:año|día|mes)\b|\bкогда\b|\bдат[аыуе]\b|\bдатирован\w*|\bкак\w+ (?:год\w*|числ\w+|дн\w+|день|месяц\w*)\b"
        r"|متى|(?:ال)?تاريخ|أي (?:يوم|سنة|عام|شهر)",
    ),
)
_FIELD_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _FIELDS)
_ADOPTION = re.compile(
    r"\bpresent\w+|\bprésent\w+|\bsoumi\w+|\bsubmi\w+|\bпредстав\w+|报上来|上报|呈送|递交|转来|经过|付诸|\b(?:which|how many|what)? ?(?:countries|states|members|delegations)\b|\bpays\b|\bpaíses\b|\bстраны?\b|国家|举行|进行|结果|情况|记录|唱名|起草|提出|拟订|签发|颁布|\b(?:falls?|fell|listed|led|leads|filed|placed|taken up|took up|dealt|deals?|dealing|draft|draft(?:ed|ing)|prepared|submitted|proposed|issued|approved|endorsed|released|published|official(?:ly)?|formal|produced|responsible|charge|GA|UNGA|UN|assembly|security|council|originat\w+|behind)\b|\bofficiel\w*|\boficial\w*|\bофициальн\w+|\bнаходится\b|\bполн\w+|الرسمي|الكامل|للوثيقة|الوثيقة|走的?是?|经由|归(?:属|口)?|所属|隶属|属于|出自|来自|审议|讨论|负责|处理|送交|转交|呈报|列在|列入|归在|[A-Z](?:/\d+)*/(?:几|多少)"
    r"|\bse rattache\w*|\brelève\b|\bcorrespond\w*|\binscrit\w*|\blors\b|\bpertenece\b|\btrat[óa]\b|\bсоответств\w+|\bотносится\b"
    r"|\bотнесена\b|\bрассматрива\w+|\bрассмотр\w+|\bсвязана\b|يندرج|تندرج|ينتمي|تنتمي|صدر|نظرت|\b(?:sent|stands?|head|number|rests?"
    r"|under|considered|came|come|forwarded|handled|recommended)\b"
    r"|获得?通过|通过|通過|建议|推荐|第[一二三四五六]|\d+\s*\([a-z]+\)|和|与|及|出台|出|发布|作出|表决通过|对应|依据|根据|哪年|哪月|哪日|提交|报告|\b(?:adopt(?:ed|ion|s)?|pass(?:ed)?|report(?:ed)?|referred"
    r"|refer|reference|without|main|first|second|third|fourth|fifth|sixth|day|belong(?:s)?|item|held|basis|took place|take place|t(?:ake|ook|aken) up|consider(?:ed)?|discuss(?:ed)?)\b"
    r"|\badopt\w*|\bjour\b|\bdía\b|\bдень\b|\bчисл\w+|\baprob\w+|\bприня\w+|\bпринят\w*|اعتُمد\w*|اعتمد\w*|اتُّخذ\w*|اتخذ\w*|إطاره|[第份日月年]",
    re.IGNORECASE,
)

_ADOPTING = re.compile(
    r"通过|通過|表决|\b(?:adopt|pass(?:ed)?\b|approv|vote|agreed|issued|dated?\b|aprob|приня|дат[аыу]\b)|اعتمد|اعتُمد|اتخذ|اتُّخذ|صدر",
    re.IGNORECASE,
)

_GIVEN = re.compile(r"\b(?:was|were|been|is|are)\b.*\breferred to\b.*\bcommittee", re.IGNORECASE)


def field_cues(text: str) -> tuple[str, ...]:
    """Names of the metadata fields that the words of a question point at, the more special ones first."""
    return tuple(name for name, pattern in _FIELD_PATTERNS if pattern.search(text))


_VOWELS = re.compile("[\u064b-\u0652]")
"""Arabic vowel signs, written or not."""


def names_adoption(text: str) -> bool:
    """Whether a text speaks of adopting, so that its ``when`` asks for the day of adoption."""
    return bool(_ADOPTING.search(text))


def refers_to_committee(text: str) -> bool:
    """Whether ``referred to`` says that a committee was given it, not that something is mentioned."""
    return bool(_GIVEN.search(text))


def without_field_words(text: str) -> str:
    """The question without the words that ask for metadata."""
    for _, pattern in _FIELD_PATTERNS:
        text = pattern.sub(" ", text)
    return AROUND.sub(" ", _ADOPTION.sub(" ", _VOWELS.sub("", text)))
