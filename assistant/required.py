"""What a passage must have to answer, however much it is about the subject: a day, a country, a place …"""

import re
from collections.abc import Callable, Iterator

from assistant import cues
from assistant.countries import states_in
from assistant.dated_event import event_asked
from assistant.expected import DAY
from assistant.glossary import Concept
from assistant.ordinals import ORDINAL, ordinal_number
from assistant.series import numbers_of
from index.language import language_of
from index.numerals import whole_number
from index.passage import Passage

Holds = Callable[[Passage], bool]

_DAY = re.compile(
    r"哪一?[天日](?!程)|几月几[日号]|(?<![第A-Za-z])(?<![A-Za-z] )几[日号]|确切日期|具体日期|\b(?:what|which) days?\b|\bon (?:what|which) dates?\b|\bexact (?:date|day)\b|\bquel jour\b|\bqué día\b"
    r"|\bкак(?:ого|ой|ое) (?:числ|день)\w*|أي يوم",
    re.IGNORECASE,
)
_COUNTRIES = re.compile(
    r"国名|哪(?:[一几\d两三四五六七八九十]+)个?(?:核武器)?(?:国家?|缔约国|会员国)|(?:国家?|缔约国|会员国)(?:到底|究竟|具体|分别)?(?:是|为)(?:谁|哪(?:几|[\d两三四五六七八九十]+)个)"
    r"|(?:分别|依次|具体)(?:是|有)哪些(?:国家?|缔约国)|国家?(?:到底|究竟|具体|分别)?叫(?:什么|啥)|国家?.{0,16}名单(?:具体|到底|究竟)?(?:是谁|有谁|是哪)|(?:哪个|何)国(?!际)"
    r"|\bwhich (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:countries|(?:\w+ )?states)\b|\bwhich country\b|\bwhich (?:two )?(?:countries|states) (?:jointly |together )?(?:co-?)?(?:host|chair|organi[sz]e|sponsor)\w*|\bwho (?:is|are|were|was) (?:the |its |their )?(?:two )?co-?hosts?\b|哪些?国家?(?:共同|联合)?(?:主办|承办|协办|主持)|\b(?:name|list|identify) (?:all )?the (?:[\w-]+ ){0,3}(?:countries|states|governments|nations)\b"
    r"|\bwhich (?:member )?(?:countries|states|nations|governments) (?:have|had|were|was|did|are they|are in|signed|voted)\b|\bname the (?:[\w-]+ ){0,2}(?:state|country|nation|governments|countries|states)\b(?= (?:which|that|who)\b|\W*$|\.)|\b(?:which|what) (?:[\w-]+ ){0,3}(?:country|government|nation)\b(?! (?:should|must|may|can|is asked|is urged))|\b(?:which|what) (?:[\w-]+ ){0,3}(?:countries|governments|nations|states) (?:have|had|were|was|did|started|began|launched|hosted|offered|promised|pledged|proposed|refused|withdrew|vetoed|left|joined|attracted|introduced)\b|\bwhich (?:countries|states|nations|governments)\b.{0,60}\bas having\b"
    r"|\bnames? of (?:all )?the (?:[\w-]+ ){0,3}(?:countries|states)\b|\bnoms? des (?:\w+ ){0,2}(?:pays|États)\b|\bnombres? de los (?:\w+ ){0,2}(?:países|Estados)\b|\b(?:названия|имена) (?:\w+ ){0,2}(?:стран|государств)\b|أسماء (?:ال)?(?:دول|بلدان)(?!\w)|(?:ما|من) (?:هما|هي) (?:ال)?(?:بلدان|دولتان|دول)(?!\w)|أي (?:بلدين|دولتين)|\bquel pays\b|\bquels pays (?:ont|avaient|étaient|(?:co-?)?(?:organis|accueill)\w+)\b|\bqué país\b|\bqué países (?:han|habían|eran|fueron|(?:co-?)?organiz\w+|acog\w+)\b|\bкакая страна\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"多少(?:的)?(?:钱|资金|经费|美元|欧元|拨款|捐款)|(?:资金|经费|基金|预算|拨款)的?(?:总额|规模|数额|金额)|规模(?:有)?多大|出(?:了)?多少钱"
    r"|\bhow much (?:money|funding|cash|does (?:it|this|that) cost|will (?:it|this|that) cost)\b|\b(?:what|which) (?:sum|amount) of money\b|\bhow many (?:dollars|euros)\b|\bwhat (?:will|would|does|did|do)\b.{1,80}\bcost\b|\b(?:what is|what are|what[’']s) the costs?\b"
    r"|\bcombien d['’](?:argent|euros)\b|\bcuánto dinero\b|\bсколько (?:денег|средств|долларов)\b|كم (?:من )?(?:المال|دولار)",
    re.IGNORECASE,
)
_CURRENCY = re.compile(
    r"美元|欧元|人民币|瑞士法郎|英镑|日元|万元|亿元|[$€£]|\b(?:dollars?|euros?|francs|dólares|долл\w+|евро)\b|دولار|يورو",
    re.IGNORECASE,
)
_OFFICE = r"(?:chair\w*|president|rapporteur|ambassador|envoy|director|minister|coordinator|facilitators?|representative)"
_OFFICE_AR = r"(?:رئيس|مقرر|مبعوث|سفير|منسق|مدير|وزير|ممثل)"
_PERSON = re.compile(
    r"(?:主席|秘书长|大使|代表|报告员|协调员|主任|总干事|部长|总统|总理|负责人|起草人|特使).{0,6}(?:叫什么|姓名|名叫|姓什么|名字|是哪位|是何人)|(?:姓名|名字).{0,4}(?:主席|秘书长|大使|特使)"
    rf"|\bname of (?:the|its) (?:[\w’'-]+ ){{0,4}}{_OFFICE}\b|\bwhat (?:is|was) the (?:[\w’'-]+ ){{0,3}}{_OFFICE}(?:’s|'s) name\b"
    r"|\b(?:nom|comment s['’]appelle) (?:du|de la|le|la) (?:\w+ )?(?:président|rapporteu|envoyé|ambassadeu|coordonna|directeu|ministre|représentant)\w*"
    r"|\b(?:nombre de(?:l| la)|cómo se llama(?:ba)? (?:el|la)) (?:\w+ )?(?:president|relator|enviad|embajador|coordinador|director|ministr|representante)\w*"
    r"|\b(?:имя|фамили\w+|как зовут|как звали) (?:\w+ )?(?:председател|докладчик|посланник|посл|координатор|директор|министр|представител)\w*"
    r"|\b(?:his|her|their) (?:full )?names?\b|\bwho\b[^.?!]*\(?\bnames?\b\)?\W*(?:please)?\W*$|(?<!\w)(?:son|le) nom\b\W*(?:svp|s['’]il vous plaît)?\W*$|\bsu nombre\b|\b(?:его|её) имя\b|(?:他|她)叫(?:什么|啥)|(?:他|她)的(?:名字|姓名)|谁[^，。？?]*[，。？?]\s*(?:请)?(?:给|写|说)?(?:个|出|一下)?(?:名字|姓名)\W*$"
    rf"|(?:ما )?اسم (?:ال)?{_OFFICE_AR}|{_OFFICE_AR}.{{0,60}}ما اسمه",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"最迟|最晚|不迟于|截止(?:日期|时间)|期限是|在哪一?[年天日]之?前|几[月年]之?前"
    r"|\bby (?:what|which) (?:date|year|day|month)\b|\bby when\b|\bbefore (?:what|which) (?:date|year|day)\b|\b(?:what|which) (?:is the )?deadline\b"
    r"|\bavant quelle (?:date|année)\b|\bd['’]ici (?:à )?(?:quand|quelle)\b|\b(?:antes de|para) qué (?:fecha|año)\b|\bqué plazo\b"
    r"|\bдо как(?:ого|ой) (?:числ|дат|год|срок)\w*|\bк какому (?:году|сроку|числу)\b|قبل أي تاريخ|ما (?:هو )?الموعد|بحلول أي|في موعد أقصاه",
    re.IGNORECASE,
)
_BY_SESSION = re.compile(
    r"在?哪[一]?届(?:联大|会议|大会)?之?前|\b(?:by|before|at|for) (?:which|what) session\b|\b(?:d['’]ici|avant|à) quelle session\b|\b(?:para|antes de) qué período de sesiones\b"
    r"|\bк какой сессии\b|\bна какой сессии\b|قبل أي دورة|في أي دورة",
    re.IGNORECASE,
)
_SESSION = re.compile(r"届|\bsession|\bperíodo|\bсесси|دورة", re.IGNORECASE)
_UNTIL = re.compile(
    r"(?:到|至|延续到|持续到)(?:什么时候|何时|哪一?[年天]|几[月号])(?:为止|结束|止)?|\buntil (?:when|what|which)\b|\btill when\b|\bjusqu['’]à quand\b|\bhasta cuándo\b|\bдо каких пор\b|\bдо когда\b|حتى متى|إلى متى",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:至|到|截至|止于|直至)\s*(?:\d{4}\s*年|\d{1,2}\s*月|本?年?年?[底末]|第)|为止|届满|到期|期满|失效|终止|\b(?:until|till|through|to|by|up to|expir\w+|ends?|ending)\b",
    re.IGNORECASE,
)
_IN_TIME = re.compile(
    r"\b(?:by|before|until|no later than|not later than|prior to|within|deadlines?|end of|up to|through|sessions?|advance)\b|之前|以前|到期|期限|截至|截止|不迟于|届|(?<=[年月日])[前底]|内",
    re.IGNORECASE,
)
_CHAIR = re.compile(
    r"\bwho (?:has |had |was |is )?(?:co-)?(?:chair(?:ed|s|ing)?|presid(?:ed|es|ing))\b|\bqui (?:(?:a|avait) (?:co)?présidé|(?:co)?présid(?:e|ait))\b"
    r"|\bquién (?:presidió|preside|presidía)\b|\bкто (?:председательств\w+|возглав\w+)|谁(?:来)?(?:主持(?=了?(?:这次|该)?(?:会议|大会|工作)))|من (?:ترأس|رأس|سي?يرأس|يترأس|سيترأس)"
    r"|谁(?:来)?(?:担任|出任|任|当|是)[^，。？?]{0,16}(?:主席|总干事|秘书长|主任|团长)|(?:主席|总干事|秘书长|主任|团长)(?:到底|究竟|现在)?(?:是|叫)(?:谁|哪位|何人|什么名字)"
    r"|\bwho (?:heads|headed|directs)\b|\bwho(?:[’']s| is| was) (?:the |its |their )?(?:current )?(?:chair(?:man|person|woman)?|president|director|head|chief)\b|\bqui (?:est|était) (?:le |la )(?:président|directeur|directrice)"
    r"|\bquién (?:es|era|fue) (?:el |la )(?:president|director)|\bкто (?:является |был |была |назначен\w* |избран\w* |станет |будет )?(?:председател|директор|генеральн\w+ директор)\w*"
    r"|(?<!\w)من (?:هو|هي|كان) (?:ال)?(?:رئيس|مدير|أمين)",
    re.IGNORECASE,
)
_CHAIRED = re.compile(
    r"\b(?:chaired|presided over) by\b|\b(?:chairmanship|presidency) of\b|由.{1,20}(?:担任主席|主持)",
    re.IGNORECASE,
)
_NAMED_PERSON = re.compile(
    r"先生|女士|阁下|[\u4e00-\u9fff]{1,5}·[\u4e00-\u9fff]{1,6}|\b(?:Mr|Ms|Mrs|Dr|Ambassador|H\.E)\b\.? ?[A-Z]|\b[A-Z]\w+ [A-Z]\w+ \([A-Z][a-z]+"
)
_PLACE = re.compile(
    r"举办地|举行地|开会地点|会议地点|会址|哪[个座]城市|(?:在)?(?:哪里|哪儿|何处|何地|什么地方)(?:举行|召开|开|举办|签|通过)|\b(?:which|what) (?:city|venue|town)\b"
    r"|\bwhere (?:was|were|is|are|will|did|does|has)\b.{0,80}\b(?:held|take place|took place|convened?|be held|signed|hosted)\b"
    r"|^\W*(?:and |but |in )?(?:where|which (?:city|place))\W*$|^\W*在?(?:哪里|哪儿|何处|哪个城市)呢?\W*$|^\W*(?:et |y |а )?(?:où|dónde|где)\W*$|\boù (?:s['’]est tenu|a(?:ura)? (?:eu )?lieu|se (?:tient|tiendra|déroule))|\bdónde se celebr|\ben qué (?:ciudad|lugar|país)\b|\b(?:dans|à) quelle ville\b|\bв каком (?:городе|месте)|\bгде (?:проход|прош|состо)|في (?:أي|أية) (?:مدينة|مكان)|أين (?:عُقد|عقد|انعقد)",
    re.IGNORECASE,
)
_CITY_ASKED = re.compile(
    r"哪[一]?[个座]?城市|\b(?:which|what) (?:city|town)\b|\bquelle ville\b|\bqué ciudad\b|\bкаком городе\b|أي مدينة",
    re.IGNORECASE,
)
"""A State is no answer then."""
_CITIES = re.compile(
    r"纽约|日内瓦|维也纳|内罗毕|总部|巴黎|伦敦|海牙|罗马|蒙特利尔|北京|曼谷|亚的斯亚贝巴|在[^，,；;。、（(]{1,12}(?:举行|召开|举办|签署|开放)"
    r"|\b(?:in|at|à|en|в) (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-ZÀ-ÖА-Я]\w+"
    r"|في \w+"
)


_OPINION = re.compile(
    r"(?<![^\W我])[你您](?:个人|自己|本人)?(?:觉得|认为|怎么看|看好|的(?:看法|意见|观点|立场))"
    r"|\bdo you (?:personally |really |honestly )?(?:think|believe|feel|reckon|agree)\b|\b(?:in )?your (?:own |personal |honest )?(?:opinion|view)\b|\bwhat do you make of\b"
    r"|\b(?:penses-tu|pensez-vous|crois-tu|croyez-vous|à ton avis|à votre avis|selon toi|selon vous)\b|\b(?:tú crees|crees que|cree usted|piensas que|opinas|tu opinión|su opinión personal|según tú)\b"
    r"|\b(?:ты|вы) (?:думаешь|думаете|считаешь|считаете)\b|\bкак (?:думаешь|думаете|считаешь|считаете)\b|\bпо-(?:твоему|вашему)\b|(?:هل|ماذا) تعتقد|في رأيك|ما رأيك|برأيك",
    re.IGNORECASE,
)
"""The one who answers is asked what it thinks, which no paragraph says."""
_ONES = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_EN_PLACE = rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:{_ONES})|tenth|\w+teenth|eleventh|twelfth|\w+tieth"
_ORDINAL_EN = rf"\b(?:(?P<digits>\d+)(?:st|nd|rd|th)|(?P<en>{_EN_PLACE}))\b"
_HELD_AGAIN = re.compile(
    r"第\s*(?P<zh>[一二三四五六七八九十百\d]+)\s*(?:次|届|轮)"
    rf"|{_ORDINAL_EN} (?:[\w-]+ ){{0,4}}(?:meeting|session|conference|round|summit|forum|expo|congress|edition|replenishment|platform)\b",
    re.IGNORECASE,
)
"""A meeting told from others by its place in a row: 第二次会议, the fifth Review Conference."""
_COP = re.compile(r"(?<![A-Za-z])(?:COP|CP|КС)[ -]?(?P<n>[1-9]\d?)(?!\d)")
_PARTIES = re.compile(
    r"Conference of the Parties|Conférence des Parties|Conferencia de las Partes|Конференци\w+ Сторон|缔约方会议|مؤتمر الأطراف"
)
"""COP30 is the thirtieth session of the Conference of the Parties, or stands so in the text."""
_PLACE_ALONE = re.compile(
    rf"第\s*(?P<zh>[一二三四五六七八九十百\d]+)\s*[次届轮]?的?呢?\W*$|{_ORDINAL_EN}(?: one)?\W*$",
    re.IGNORECASE,
)
"""The same where a follow-up takes up a meeting that was spoken of: ``who is hosting the twelfth?``"""
_MEETING = r"(?:session|réunion|conférence|cycle|forum|sommet|reunión|sesión|período|conferencia|foro|cumbre|форум\w*|саммит\w*|сесси\w+|совещани\w+|конференци\w+|раунд\w*)"
_HELD_AGAIN_ELSEWHERE = re.compile(
    rf"\b(?P<before>{ORDINAL}) (?:[\w-]+ ){{0,2}}{_MEETING}(?!\w)|(?:ال)?(?:دورة|مؤتمر|اجتماع|منتدى|قمة)(?: \w+){{0,2}} (?P<behind>{ORDINAL})(?!\w)",
    re.IGNORECASE,
)
"""The same in French, Spanish, Russian and Arabic."""


def requirements(question: str) -> Iterator[Holds]:
    """Each says whether a passage has what the question cannot be answered without."""
    if ways := [way for way in cues.WAYS_TO_ADOPT if way.search(question)]:
        yield lambda passage: any(way.search(passage.text) for way in ways)
        yield from _naming_voters(question)
    for asked, needed in _NEEDED:
        if asked.search(question):
            yield _having(needed)
    if _OPINION.search(question):
        yield lambda _passage: False
    if event := event_asked(question):
        yield lambda passage: bool(event.search(passage.text))
    if _COUNTRIES.search(question):
        yield _names_a_state
    if asked_of := _state_asked_of(question):
        yield (
            lambda passage: asked_of in {match.concept for match in states_in(passage.text, passage.language)}
        )
    if _CHAIR.search(question):
        yield _names_a_chair
    if _PLACE.search(question):
        yield _naming_a_place_beside(question)
    if cop := _COP.search(question):
        yield _speaking_of_cop(int(cop["n"]))
    if places := (
        _numbers(_PLACE_ALONE, question) or _numbers(_HELD_AGAIN, question) or _numbers_elsewhere(question)
    ):
        yield lambda passage: places <= numbers_of(passage.text)


_NEEDED = (
    (_DAY, DAY),
    (_MONEY, _CURRENCY),
    (_PERSON, _NAMED_PERSON),
    (_DEADLINE, _IN_TIME),
    (_BY_SESSION, _SESSION),
    (_UNTIL, _ENDS),
)
"""Where a question asks the first, the text of the passage must have the second."""


def asks_place(question: str) -> bool:
    """Whether a question asks where something is held."""
    return bool(_PLACE.search(question))


def _naming_voters(question: str) -> Iterator[Holds]:
    """``How did India vote?`` is told by what speaks of India."""
    voters = {state.concept for state in states_in(question, language_of(question))}
    if voters and cues.VOTED.search(question):
        yield lambda passage: voters <= {m.concept for m in states_in(passage.text, passage.language)}


def _having(pattern: re.Pattern[str]) -> Holds:
    return lambda passage: bool(pattern.search(passage.text))


def _state_asked_of(question: str) -> Concept | None:
    """The State of which it is asked whether it belongs: ``Is Brazil one of those?``"""
    match = _WHETHER_ONE.match(question)
    states = states_in(question, language_of(question)) if match else ()
    return next((state.concept for state in states if match and state.start == match.end()), None)


_WHETHER_ONE = re.compile(
    r"^\W*(?:and )?(?:is|are|was|were|has|have|had|did)\s+(?:the )?(?=[A-Z])", re.IGNORECASE
)


def _names_a_state(passage: Passage) -> bool:
    return any(states_in(passage.text, passage.language))


def _naming_a_place_beside(question: str) -> Holds:
    """A place that the question does not name itself: the Emirates are no answer to “which city of the Emirates”."""
    said = {match.concept for match in states_in(question, language_of(question))}
    of_city = bool(_CITY_ASKED.search(question))

    def holds(passage: Passage) -> bool:
        states = list(states_in(passage.text, passage.language))
        if not of_city and any(match.concept not in said for match in states):
            return True
        text = passage.text
        for match in reversed(states):
            text = text[: match.start] + text[match.end :]
        return bool(_CITIES.search(text))

    return holds


def _speaking_of_cop(number: int) -> Holds:
    def holds(passage: Passage) -> bool:
        if any(int(cop["n"]) == number for cop in _COP.finditer(passage.text)):
            return True
        named = bool(_PARTIES.search(passage.text))
        return named and number in numbers_of(passage.text) | _numbers_elsewhere(passage.text)

    return holds


def _names_a_chair(passage: Passage) -> bool:
    named = _NAMED_PERSON.search(passage.text) or _CHAIRED.search(passage.text)
    return bool(named) or _names_a_state(passage)


def _numbers(pattern: re.Pattern[str], text: str) -> frozenset[int]:
    found = (whole_number(match["zh"] or match["digits"] or match["en"]) for match in pattern.finditer(text))
    return frozenset(number for number in found if number)


def _numbers_elsewhere(question: str) -> frozenset[int]:
    found = (match["before"] or match["behind"] for match in _HELD_AGAIN_ELSEWHERE.finditer(question))
    return frozenset(number for said in found if (number := ordinal_number(said)))
