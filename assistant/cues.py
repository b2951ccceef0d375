"""Words by which people ask, in the six languages: what remains of a question without them is its subject.

Each pattern is an alternation over all six languages, matched without regard to case; a question mixes
languages often enough (``CTBT的第7段``) that asking only in its own would miss cues.
"""

import re

from assistant import list_words


def _any_of(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


PARAGRAPHS = _any_of(
    r"段落|的段(?=\W|$)|[逐各每]段|执行段|序言段|执行部分|序言部分|[哪几多少些]段|条款",
    r"\bparagraphs?\b|\bparas?\b|\boperative\b|\bpreambular\b|\bpreamble\b",
    r"\bparagraphes?\b|\balinéas?\b|\bpárrafos?\b|\bпункт\w*|\bабзац\w*|(?:ال|لل|بال)?فقر(?:ات|ة|تين|تان)",
)
_UNITS = r"(?:(?:sub-?)?paragraphs?|paras?|passages?|provisions|clauses|places|spots|rules|articles|parts)\b"
"""What English calls the pieces of a text that a list is of."""
WHICH_PARAGRAPHS = _any_of(
    r"(?:哪|那)(?:些|几)个?(?:序言|执行|執行)?(?:部分)?的?(?:段|條|条)落?|(?:还有|另外|别的)哪一?段落?|哪(?:几|些)处|哪些地方",
    r"(?:列出|列举|找出|列一下|所有|全部|逐一|凡是?|哪里|几处|多处).{0,30}(?:段落|段|处|地方)|(?:段落|段).{0,12}(?:全部|逐一|列出|找出|列一下)|有几处|在几处|(?:段落|段|地方).{0,10}(?:有哪些|是哪些|有哪几|都列)|(?:段落|部分)里?[面边]?[，,]?哪些",
    rf"\b(?:which|what|list|name|all|every|each|any|identify|find|need|show me|give me|point me to)\b(?: [\w’'-]+){{0,4}} {_UNITS}",
    rf"\ball (?:the )?{_UNITS}",
    *list_words.WHICH_PASSAGES,
    r"[的之](?:所有|全部|各个?|那些)?(?:序言|执行)?(?:部分)?的?(?:段落?|条款)[？?。！!\s]*$",
    r"^(?:please )?(?:(?:show|give|find|get) (?:me )?)?(?:all |every |each |the )*(?:preambular |operative )?(?:paragraphs?|paras?)"
    r" (?:that|which|where|mentioning|naming|citing|referring|containing|using|about|on)\b",
)
CITING_RESOLUTIONS = _any_of(
    r"\b(?:which|what|how many)(?: of)?(?: (?:the|these|your))?(?: (?:other|indexed))*(?: (?:UN|United Nations|General Assembly))* resolutions?(?: (?:of|on|about|from|in|by) (?:(?!\b(?:is|are|was|were|does|do|did)\b)[\w’'-]+ ){1,6}?)?"
    r"(?: ?(?:that|which|also|ever|explicitly|expressly|do|does))* ?\b(?:mention|refer(?:ence)?|cit|quot|recall|reaffirm|invok|nam|speak|talk|discuss|contain|use)(?:e?s|e)?(?: (?:to|of|about))?\b(?! (?:in|by|with)\b|\W*$)",
    r"\b(?:list|find|name|identify|show(?: me)?|give(?: me)?)(?: (?:me|all|every|each|the|any|of))*(?: (?:UN|General Assembly))* resolutions?(?: (?:that|which))? (?:mention|refer(?:enc)?|cit|quot|recall|reaffirm|invok|nam)(?:e?s|e|ing|ring)?(?: to)?\b(?! (?:in|by)\b)",
    r"\b(?:in|by) (?:which|what|how many)(?: of)?(?: (?:the|these))?(?: (?:other|indexed|UN|General Assembly))* resolutions? (?:is|are|was|were|does|do)\b(?=.{2,100}\b(?:mention|refer|cit|quot|nam|recall|invok|appear|occur))",
    r"(?:哪[些几](?:份|项|个)?|多少(?:份|项|个)?|几(?:份|项|个))(?:联合国|大会|联大)?(?:决议|文件)(?:里面?|中|当中)?(?:都|也|曾经?|又|明确|具体|还|有)*(?:提到|提及|引用|援引|引述|回顾|忆及|重申|谈到|讲到|说到|谈及|出现|涉及)(?:过|了|到)*(?=.{2})",
    r"(?:在)?(?:哪[些几](?:份|项|个)?|多少(?:份|项|个)?|几(?:份|项|个))(?:联合国|大会|联大)?决议(?:里面?|中|当中)?(?:都|也|曾经?|有)*(?=(?:被|得到)?(?:提到|提及|引用|援引|引述|回顾|谈到|出现)(?:过|了)?[？?。]*$)(?<=[^，。？]{4})",
    r"(?:列出|找出|列举|查出|给出)(?:所有|全部)?(?:提到|提及|引用|援引|引述|回顾|忆及|重申|谈到|涉及)(?:过|了)?(?=.{2,40}的(?:所有|全部)?决议)",
    *list_words.CITING_RESOLUTIONS,
)
"""Asked of all that are indexed: which of them mention, cite or recall a thing; up to that thing, where it follows.

Not which resolutions one of them cites: there the verb is of that one, ``cite la 78/40``, ``does 78/40 cite``.
"""
WHICH_RESOLUTIONS = _any_of(
    r"(?:在)?(?:哪|那)(?:些|几)(?:份|项|个)?(?:联合国|大会|联大)?决议(?:里面?|中|当中)?(?=.{0,4}(?:提|说|讲|谈|涉|载|写|出现|包含|含有|关于|论及))",
    r"\b(?:in )?(?:which|what) (?:of the )?(?:other )?(?:UN |United Nations |General Assembly )?resolutions?"
    r"(?= (?:does|do|is|are|mention|refer|name|speak|talk|deal|address|contain|use|discuss|has|have)\w*\b)",
    r"\b(?:find|list|show(?: me)?|give(?: me)?|name|identify) (?:all |every |each |the |any )+(?:UN |United Nations |General Assembly )?resolutions?"
    r"(?= (?:that|which|where|mentioning|referring|citing|naming|dealing|speaking)\b)|\b(?:in|across) (?:which|what|all(?: of)?(?: the)?) (?:of (?:the|these) )?resolutions\b",
    r"(?:列出|找出|列举|查出|给出)(?:所有|全部)?(?=.{0,4}(?:提到|提及|涉及|引用|援引|谈到|出现).{1,30}的决议)",
    r"\b(?:dans )?quelles résolutions(?= \w*(?:mentionn|parl|évoqu|trait|figure|contien))"
    r"|\b(?:en )?qué resoluciones(?= \w*(?:mencion|habl|trat|figur|aparec|contien))",
    r"\b(?:в )?каки(?:е|х) резолюци(?:и|ях)(?= \w*(?:упомина|говор|каса|содерж))|(?:في )?(?:أي|ما) (?:هي )?(?:ال)?قرارات(?= (?:التي )?\w*(?:تذكر|تتناول|ذكر|ورد|يرد|تشير|تتحدث|تتطرق))",
    CITING_RESOLUTIONS.pattern,
)
"""Asked of all that are indexed: which of them mention a thing."""
SEVERAL_RESOLUTIONS = _any_of(
    r"\b(?:resolutions|texts|documents|set|collection|corpus)\b|\b(?:résolutions|resoluciones|textos|textes)\b|\bрезолюци(?:й|ях|ями?)\b|\b(?:все|эти|какие|многие|другие|разные|остальные|две|три) резолюции\b|(?:ال)?قرارات",
    r"(?:所有|全部|各|哪些|几[份个项]|这些|多[份个项]|任何)(?:联大|大会)?(?:决议|文件|文本)",
)
"""Words that name more than one resolution, or all of them."""
OF_TITLE = _any_of(
    r"\bthe (?:\d{4} )?resolution (?:on|about|concerning|regarding|entitled|titled|dealing|that|which)\b[^?,;]*",
    r"\bla résolution (?:sur|concernant|relative|intitulée)\b[^?,;]*|\bla resolución (?:sobre|relativa|titulada)\b[^?,;]*",
    r"\bрезолюци\w+ (?:о|об|по)\b[^?,;]*|(?:关于|有关|题为)[^，。？]{2,40}的(?:那份|那项|这份|这项|该)?决议",
)
"""A resolution told by what it is on."""
ALL_MENTIONS = _any_of(
    r"\b(?:cité|nommé|mentionné|désigné)\w* par (?:son|leur)s? noms?\b|\b(?:citad|nombrad|mencionad)\w+ por su nombre\b|\bпоимённо\b|\bпо имени\b|بالاسم",
    r"\b(?:all|every|each|any|list|find|show|give|how many|where are|the)\b(?: [\w’'-]+){0,3} (?:mentions?|references?|occurrences?|instances?|allusions?)"
    r" (?:of|to)\b|\ball (?:the )?(?:mentions|references|occurrences)\b(?=\W*(?:in\b|$))|\b(?:everything|anything|all)\b(?=(?: in\b.{3,120})? that mentions?\b)|^(?:mentions|references|occurrences) (?:of|to)\b|(?<=\w) (?:mentions|references)(?=(?: \([^()]+\))? in \W*(?:\d|[A-Z]/|the\b|this\b))",
    *list_words.ALL_MENTIONS,
)
"""Every mention of a thing is asked for, wherever it stands."""
WHERE_MENTIONED = _any_of(
    r"\bwhere\b(?=.{1,100}\b(?:mention(?:s|ed)?|referr?(?:s|ed)?(?: to)?|referenced|cites?|cited|invoked?|named|appears?|occurs?|(?:comes?|brings?|crops?|pops?|shows?) up"
    r"|brought up|talk(?:s|ed)? about|spoken of|speaks? of)\b)(?: (?:is|are|was|were|does|do|did|exactly|else|all|in)\b)*",
    r"(?:哪里|哪儿|哪些地方|什么地方|何处|哪处)(?=.{0,12}(?:提到|提及|出现|说到|谈到|讲到|谈及|引用|援引|写到))",
    *list_words.WHERE_MENTIONED,
)
"""Where in the text a thing is mentioned."""
ABOUT = _any_of(
    rf"{_UNITS}(?: (?:of|in)(?: the)?(?: resolution)?(?: [A-Z\d/]+)?\s*)?(?: (?:that|which))?(?: (?:are|is))?\s+(?:about|on|regarding|addressing|covering|treating|dealing with)\b",
    r"\b(?:which|what)(?: [\w-]+){0,3} (?:paragraphs|paras|provisions|passages)(?: \w+){0,5} (?:address|tackle|treat|relate to|touch (?:up)?on|bring up|invoke)\b",
    r"\b(?:every|each|any|all) (?:[\w-]+ ){0,3}(?:paragraphs?|paras?|provisions?|passages?)(?: \w+){0,5} (?:address(?:es)?|tackles?|treats?|relates? to|touch(?:es)? (?:up)?on|brings? up|invokes?)\b",
    r"(?:\b(?:list|find|give me|show me|need|name)|[-–:,]) (?:all|every)(?: (?:the|of the))*(?: [\w-]+){0,2} (?:paragraphs?|paras?|passages?|provisions?)"
    r"(?: please)?[.!\s]*$"
    r"|[:,–-]\s*(?:in )?which (?:paragraphs|paras)(?: (?:in|of)\b.{0,60})?[?.\s]*$",
)
"""Paragraphs on a subject."""
ASIDE = _any_of(
    r"\b(?:in which|where)\b|[,，]?\s*(?:and )?if so\b|[。？?؟！!；;：:]|[.]\s|\s[-–—]+\s|[,，](?=\s*(?:be it|whether|i\.?e|e\.?g|if any|please|and in which|分别|各在|编号|以及在|都在|还有))",
    r"[,，]?\s*\b(?:or|and) (?:the|its|their|an?) (?:\w+ )?\w+ (?:that|which|who)\b.*$",
    r"\bwherever\b.*$|[,，]\s*any \w+|\b(?:by name|explicitly|expressly|by number|paragraph numbers?|(?:a |the )?(?:complete|full|exhaustive) list(?: of)?|all of them|every one of them|identify|enumerate"
    r"|(?:the )?figure of)\b",
    r"(?:这)?[一二两三四五六几]个字|段号|(?:段落)?编号|一并|分别(?:在|是)?",
)
"""What stands beside the subject of a list: its punctuation, how it is to be given."""
CITING = _any_of(
    r"(?:引用|援引|引述|提到|提及|回顾|忆及|重申|依据|涉及|出现)(?:过|了|的)?(?:联合国|大会|联大|安理会|安全理事会|经社理事会|人权理事会|的)*第?\s*$",
    r"\b(?:cit|recall|mention|refer|quot|invok|reaffirm|reference)\w*(?: (?:to|of|its|the|General|Security|Assembly|Council|earlier|previous|resolutions?|decisions?))*\s*$",
    r"\b(?:cit|rappel|mention|évoqu|renvo|référence|invoqu)\w*(?:-t-(?:on|elle|il))?(?: (?:à|aux?|de|sa|la|ses|les|l['’]|résolutions?|décisions?))*\s*$"
    r"|\b(?:cita|mencion|record|recuerd|alud|remit|refer|referenci|invoc)\w*(?: (?:a|al|de|su|la|sus|las|resoluci(?:ón|ones)|decisi(?:ón|ones)))*\s*$",
    r"\b(?:цитир|упом|ссыл|напомин|отсыл|упоминан)\w*(?: (?:ли|на|о|об|её|ее|свою|свои|эту|резолюци\w+|решени\w+))*\s*$"
    r"|(?<!\w)(?:[يت](?:ذكر|شير|ستشهد)|ذكر|إشارة|الإشارة|[يت]رد)(?: (?:إلى|فيها|ب|القرار|قرار|قرارها|المقرر))*\s*$",
)
"""What stands before the symbol of a resolution that the text is to mention, not be."""
IN_WHICH = _any_of(
    r"[在于](?:哪|那)(?:些|几)个?(?:序言|执行)?(?:段落?|条|处|地方)", r"\bin (?:which|what) paragraphs?\b"
)
PARAGRAPHS_AND_NOTES = _any_of(
    r"段落?(?:和|及|与|、|以及)脚注|脚注(?:和|及|与|、|以及)(?:所有|正文)?段落",
    r"\bparagraphs? (?:and|or|&) (?:the )?(?:foot)?notes?\b|\bfootnotes? (?:and|or|&) (?:the )?paragraphs?\b",
    r"(?:包括|包含|含|连同|算上)(?:所有|全部)?脚注|脚注(?:也算|包括在内|在内)|\b(?:foot)?notes? (?:included|too|as well|counts? (?:too|as well))\b|\bincluding (?:in )?(?:the |any |all )*footnotes\b|\by compris (?:dans )?(?:les )?notes\b(?: de bas de page)?"
    r"|\b(?:incluidas|incluso|incluyendo) (?:en )?(?:las )?notas\b(?: al pie)?|\bвключая (?:сноски|примечания)|بما (?:فيها|في ذلك) (?:ال)?(?:حواشي|هوامش)",
    r"\b(?:paragraphes|alinéas) et notes\b|\bpárrafos y notas\b|\bпункты и сноски\b|الفقرات والحواشي",
)
LISTED = _any_of(
    r"列出来?|列举|找出来?|找到|列一下|罗列|逐一|逐条|凡是?|几处|多处|有几处|在几处|所有|全部|(?:把|将)(?=.)",
    r"哪一段落?|(?:是|有)?(?:哪|那)(?:些|几)个?(?:序言|执行|執行)?(?:部分)?的?(?:段|條|条|处)?落?|哪些地方|哪里|都?有哪些|是哪些|都列",
)
"""What asks for a list and says nothing of its subject."""
TIMES = r"(?:一共|总共|共)?(?:几|多少)次|\bhow (?:many times|often)\b|\bcombien de fois\b|\bcuántas veces\b|\bсколько раз\b|(?<!\w)كم مرة(?!\w)"
"""How often something is done, as a pattern."""
AROUND_LISTED = _any_of(*list_words.AROUND_A_SUBJECT)
"""What French, Spanish, Russian and Arabic say around it."""
WITH_NOTES = _any_of(
    r"(?:带有?|附有?|有|标有|设有)脚注的?(?:段|条款|执行段|序言段)|(?:哪|那)[些几]个?(?:执行|序言)?(?:部分)?的?段落?.{0,4}(?:带|附|有|标|挂|配|跟)[有了着]?脚注",
    r"\bpara(?:graph)?s?\b.{0,120}\b(?:carry|with|have|has|contain|carries)\b (?:a |any |numbered )*\s*(?:footnotes?|notes?)\b",
    *list_words.WITH_NOTES,
)
NOTES_THAT = _any_of(*list_words.NOTES_THAT)
"""Footnotes that point at a thing."""
WHICH_NOTES = _any_of(
    r"(?:哪|那)[些几]个?条?(?:脚注|注释|附注)|几号(?:脚注|注释|附注|注)|(?:脚注|注释).{0,10}(?:有哪些|哪几|哪些)",
    r"\b(?:which|what|list|all)\b(?: \w+){0,3} footnotes?\b",
    r"\bfootnotes (?:[\w/]+ ){1,4}?(?:that |which )?(?:cit|quot|referr?|mention|point|giv|contain|nam)(?:e|es|ing|s)?\b",
    *list_words.WHICH_NOTES,
    NOTES_THAT.pattern,
)
BEGINS_WITH = _any_of(
    r"开头|開頭|打头|起首|起头|开始|起始|首词|动词是|(?:第[一1]个|[开起]?头[一两二12]?个|首)[个]?[字词](?:就)?(?:是|为|用)",
    r"\b(?:begin|start|open)(?:s|ning|ing)? (?:with|by)\b",
    *list_words.BEGINS_WITH,
)
VERB = _any_of(r"动词|\bverbs?\b|\bverbes?\b|\bverbos?\b|\bглагол\w*|فعل|الأفعال")
OF_EACH = _any_of(
    r"各|每|所有|全部|逐段|\b(?:each|every|all)\b|\b(?:chaque|tous les)\b|\b(?:cada|todos los)\b|\b(?:кажд|всех)\w*|كل"
)
HOW_MANY = _any_of(
    r"一共有几|总共有几|一共有多少|总共有多少|多少|(?<![哪那])几[个条段]|总数|数量|共有几|一共几|有几|各几",
    r"\bhow many\b|\bhow long (?:is|are)\b|\bnumber of\b|\bcount(?:ing)?\b|\btotal of\b",
    r"\b(?:de )?combien\b|\bnombre (?:total )?(?=d(?:e\b|['’]))|\b(?:de )?cuánt[oa]s\b|\bnúmero (?:total )?de\b|\bскольк\w+|\b(?:общ\w+ )?(?:число|количество)\b|(?:من )?كم عدد|(?<!\w)(?:من )?كم(?!\w)|(?:ال)?عدد(?: (?:ال)?إجمالي)?(?!\w)",
)
ACTING = _any_of(
    r"(?:提出|要求|请求|请|评价|评估|看待|看法|呼吁|吁请|敦促|促请|强调|重申|表示|主张|态度|立场|决定|建议|鼓励|欢迎|关切|规定|说明|指出|认为|支持|反对)",
    r"ask\w*|request\w*|demand\w*|urge\w*|call\w*(?: (?:on|upon|for))?|encourag\w*|invit\w*|decid\w*|decision|welcom\w*"
    r"|stress\w*|emphasi[sz]\w*|concern\w*|view\w*|position|attitude|opinion|support\w*|recommend\w*|express\w*",
    r"demand\w*|invit\w*|encourag\w*|décid\w*|décision|exhort\w*|pri(?:e|ent|er)|appel\w*|souhait\w*|pide\w*|pedir|solicit\w*"
    r"|insta\w*|exhort\w*|alient\w*|decid\w*|decisión|acog\w*|preocup\w*|préoccup\w*|posición",
    r"прос\w*|призыва\w*|призыв|требу\w*|реша\w*|решени\w*|постановля\w*|поощря\w*|приветству\w*|обеспокоен\w*|озабочен\w*|позици\w*"
    r"|يطلب|تطلب|يدعو|تدعو|يحث|تحث|تقرر|يقرر|تشجع|ترحب|القلق|موقف",
)
"""What a resolution does, asked about in any question: it says nothing of the subject."""
MENTIONS = _any_of(
    *list_words.SPOKEN_OF,
    r"提到|提及|提过|点到|说到|说过|讲到|谈到|谈过|谈及|涉及|点名|出现|见于|用了|使用了|包含|含有|写到|写明|写有|记载|针对|面向|论及|引了?的?是|(?<=脚注)的?(?:来源|出处)(?:都|均)?(?:是|为)|(?<=脚注)(?:都)?(?:出自|引自|来自)(?!哪|何|什么)"
    r"|引用|援引|关于|有关",
    r"\b(?:talk|deal|speak)(?:s|ing)? (?:about|with|of)\b|\b(?:com|bring|crop)(?:es?|s|ing)? up\b|\bbrought up\b|\binvok(?:es?|ed|ing)\b|\bdiscuss(?:es)?\b|\bconcern(?:s|ing)?\b|\bcover(?:s|ing)?\b|\bcit(?:e[sd]?|ing)\b|\bquot(?:e[sd]?|ing)\b"
    r"|\bparl\w+ d\w*|\btrait\w+ d\w*|\bhabl\w+ de\b|\btrat\w+ (?:de|sobre)\b|\bговор\w+ об?\b|\bреч\w* об?\b|\bкаса\w+",
    r"\bmention(?:s|ed|ing)?\b|\brefer(?:s|red|ring)? (?:the reader |readers |us |one )?to\b|\bname[sd]?\b|\bspeak of\b|\b(?:send|point)(?:s|ing)? (?:\w+ ){0,2}to\b|\bcontain(?:s|ed)?\b|\boccurs?\b|\bappears?\b",
    r"\best-il question d\w*|\bapare\w+|\bfigura\w*|\bmentionn\w+|\bévoqu\w+|\bmencion\w+|\bупомина\w+|\bговорится\b",
)
_TELLING = (
    r"(?= (?:\w+ly |even |at all |once )?(?:mention|refer|contain|cit|nam|us|have|carr|bear|begin|start|open|speak|talk|includ|say|address|deal|cover"
    r"|touch|quot|invok|call|appear|discuss|concern|feature|figure|point|relat|come up))"
)
"""Behind a word of denying: what a paragraph that is listed would do."""
DENIED = _any_of(
    r"(?P<silent>\b(?:sa(?:y|ys|ying) nothing(?: at all)?|(?:is|are|remains?|stays?|keeps?) silent) (?:about|on|of|regarding)\b|\b(?:omits?|omitting|passes over|pass over|leaves? unmentioned)\b|只字[未不]提(?:到|及)?)",
    r"(?:并?没(?=有)|[并都]?(?:没|未曾?|不)(?=提|涉及|谈|讲|说到|点名|出现|引用|包含|含|带|附|标|挂|配|注|以|设|用[了到过“\"‘「])|(?:开头|打头|起首|开始)(?:的?词)?(?:都|并|也)?不是|不是(?=以))",
    rf"\b(?:do|does|did)(?:n[’']t| not)\b{_TELLING}|\bnever\b{_TELLING}|(?:\b(?:is|are|was|were)n[’']t|\bnot)\b(?= (?:\w+ )?(?:mentioned|named|cited|referred|quoted|spoken|discussed))",
    r"\bwith(?P<out>out)\b|\b(?:no|any)\b(?= (?:foot)?notes?\b| mention| reference)",
    r"\bne\b(?=[^,]* pas\b)|\bn['’](?=[^,]* (?:pas|aucun))|\bpas (?:de |la |le )?|\bsans\b(?= (?:aucune )?(?:note|renvoi))|\bsin\b(?= (?:ninguna )?nota)|\bбез\b(?= снос| примеч)|تخلو من(?= (?:ال)?(?:حاشية|حواش))|(?:بدون|بلا)(?= (?:أي )?(?:حاشية|حواش))|\baucune?\b|\bno (?=men|cit|llev|tien|conti|empi|com|refi)",
    r"\bне (?=упом|содерж|нач|име|сопров)|(?<!\w)لا (?=تذكر|تتضمن|تحمل|تبدأ|تشير|تحتوي)",
)


def AFFIRMED(denied: re.Match[str]) -> str:  # noqa: N802
    """The same said of what is the case: ``without`` becomes ``with``, ``says nothing about`` ``mentions``;
    every other word of denying goes."""
    return " mentions " if denied["silent"] else "with" if denied["out"] else ""


NOT_MEANT = _any_of(*list_words.NOT_MEANT)
"""An alternative in quotation marks that a question rules out."""
OTHERS = _any_of(
    r"除了?[这那该]一?[段条](?:[之以]外)?|\b(?:apart from|besides|other than) (?:that|this) (?:one|paragraph)\b|\bà part (?:ce paragraphe|celui-là)\b|\baparte de (?:ese|este)(?: párrafo)?\b|\bкроме эт\w+(?: пункт\w*)?\b|还有(?![^，。？?！]{2,10}(?:呢)?[？?]?$)|还有(?=哪|什么|别|没|另|谁|几|多少|吗)|其他|其它|另外|别的|\b(?:other|else|another)\b|\bautres?\b|\botr[oa]s\b|\bдруги\w+|\bещ[её]\b|أخرى"
)
FOOTNOTES = _any_of(
    r"脚注|腳注|腳註|注释|附注|\bfootnotes?\b|\bnotes? (?:attached|hanging|set|appended) (?:to|on)\b|\bnotes? de bas(?: de page)?\b|\ben not[ae]\b(?! de )|\bnotes\b(?= (?:qui )?renv)|\bnotas? (?:al|a|de) pie(?: de página)?\b|\bnotas\b|\b(?:la|una|esa|esta|dicha|qué|cuya|alguna|su) nota\b(?: al pie| a pie de página)?|(?<=combien de )notes\b|\b(?:la|une|cette|les|des|quelles?|ses?|sa|aux?|leurs?|sans|quelque|dernière|première|deux|trois|de) notes?\b(?: de bas(?: de page)?)?|\bснос[ко]\w*|\bпримечан\w*|(?:ال|لل|بال)?(?:حاشية|حواشي?|هوامش)"
)
WHERE_STANDS = _any_of(
    r"属于|出现在|位于|在哪(?!一?[天年月日届])|哪一?段|哪个段落|什么位置|附在|挂在|标在|对应|跟着|所在",
    r"\bwhere\b|\bwhich paragraph\b|\bwhat paragraph\b|\battached\b|\bcarr(?:y|ies)\b|\bbelongs?\b|\bstands?\b",
    r"\bquel (?:paragraphe|alinéa)|\boù\b|\b(?:qué|cuál) párrafo|\bdónde\b|\b[квос]о? как\w+ (?:пункт|абзац|мест)\w*|\bгде\b|أي فقرة|أين",
)
HEADING = _any_of(
    r"小?标题|標題|题目|[哪什]一?[么个]?(?:节|章)",
    r"\b(?:sub)?headings?\b|\b(?:which|what) (?:section|chapter)\b|\b(?:section )?titles?\b|\bheader\b",
    r"\b(?:inter|sous-)?titre\b|\b(?:intitulé|rubrique)\b|\b(?:sub)?título\b|\b(?:encabezamiento|epígrafe|encabezado|rúbrica)\b|\b(?:под)?заголов\w+|\bрубрик\w+|عنوان",
)
"""What stands above paragraphs."""
ANNEXED_TEXT = _any_of(
    r"\b(?:of|in|from) the (?:[\w-]+ ){0,4}?(?P<sort>declaration|commitment|rules of procedure|statutes?|guidelines|outcome document)\b"
    r"(?! resolution)",
)
"""The text in an annex told by what it is, behind the number of its paragraph."""
UNDER = _any_of(
    r"上面|上方|之下|下面|属于|归于|所在|位于",
    r"\b(?:stands?|standing|stood|falls?|comes?|placed|found|belongs?|sits?|appears?|located|precedes?|introduc\w+|above|over|"
    r"below|beneath|directly|immediately|before|grouped|heads|rule|article|section)\b",
    r"\b(?:figure|se trouve|trouve|au-dessus|dessus|sous|figura|encima|aparece|bajo|está|стоит|находится|над|под)\b|يقع|فوق|تحت|يندرج|تندرج",
)
"""How a paragraph stands to its heading."""
FIRST_OF = _any_of(
    r"(?:开头|开篇|开始|首句|第一句)(?:说|是|怎么|讲|写)?",
    r"\bbegins?\b|\bopens?\b|\bstarts?\b|\bcommence\b|\bouvre\b|\bcomienza\b|\babre\b|\bначинается\b|\bоткрывается\b|تبدأ|يبدأ|تفتتح",
)
PREAMBLE = _any_of(
    r"序言(?:部分|段落?)?|前言|导言|\bpreamble\b|\bpreambular\b|\bpréambule\b|\bpreámbulo\b|\bpreambulares?\b|\bпреамбул\w*|(?:ال)?ديباجة"
)
OPERATIVE = _any_of(
    r"执行(?:部分|段落?)|正文(?:部分|段落)?(?=[和与、及或]序言)|(?<=序言[和与、及或加跟])(?:正文|执行)|\boperative(?: part| section)?\b|\bdispositif\b|\b(?:parte )?dispositiva\b|\bpárrafos? dispositivos?\b|\bdispositivos?\b(?= ?(?:\d|$|\?|tiene|hay|contiene))|\bпостановляющ\w*(?: част\w+)?|(?:ال)?منطوق"
)
ANNEX = _any_of(r"附件|\bannex(?:es|e)?\b|\banexos?\b|\bприложени\w*|(?<!\w)(?:ال|لل|بال)?مرفق(?:ات)?(?!\w)")
_BESIDE = r"(?:annex(?:es)?|preamble|(?:foot)?notes?)"
WITH_PART = _any_of(
    rf"\b(?:and|including|with|plus|or) (?:its|the|all|any|in its)\s*(?:\w+ )?annex(?:es)?\b|\b(?:including|plus) (?:its |the |any )*{_BESIDE}\b"
    rf"|[,;:.–—-]?\s*\b(?:the )?{_BESIDE} (?:included|too|as well|counts? (?:too|as well))\b"
    r"|(?:\by compris|\bincluid[oa]s?|\bincluyendo|\bвключая|بما (?:فيها|في ذلك)) (?:(?:dans|le|les|l['’]|el|la|los|las) ?)*"
    r"(?:préambule|annexes?|preámbulo|anexos?|преамбул\w*|приложени\w*|(?:ال)?ديباجة|(?:ال)?مرفقات?)",
    r"(?:序言|执行|正文)(?:部分|段)?[、和及与](?:序言|执行|正文)(?:部分|段)?(?:都|均|全)[算要含]?|(?:包括|连同|及其?|和|含|以及)(?:各|全部|所有)?附件|(?:包括|连同|含|算上)(?:全部|所有)?序言(?:部分)?(?:在内)?|(?:附件|序言(?:部分)?|脚注)(?:也算(?:上|在内)?|包括在内|在内)",
)
"""The annex, preamble or notes beside the text itself: no part to be kept to."""
SAME = _any_of(
    r"其中|类似的?(?:话|内容|表述|说法|规定|要求|提法)?|(?:同样|一样|相同|相应|对应)的?(?:话|内容|表述|说法|规定|要求)?|属于|这样的?话|也|话",
    r"\b(?:similar|same|equivalent|likewise|too|also|anything|something|thing|counterpart|there|about (?:it|that|this)|that|it|of them|among them)\b",
    r"\b(?:en|y) parl\w+\b|\bsemblable|\bmême chose\b|\baussi\b|\btambién\b|\blo mismo\b|\bsimilar\w*|\bhabla\b|\bтоже\b|\bто же\b|\bговорит\w*|أيضا|مماثل",
)
"""What asks for the same again, somewhere else."""
OF_THOSE = _any_of(
    r"^其中|\b(?:of|among) (?:them|these|those)\b|\bd['’]entre (?:eux|elles)\b|\bde (?:ellos|ellas|es[oa]s)\b|\bparmi (?:eux|elles|ceux-ci|celles-ci)\b|\bиз них\b|منها|(?<!\w)و?أيها(?!\w)"
)
"""What picks some out of what was spoken of before."""
FACT = _any_of(
    r"哪[一]?[年天日月国]|何时|什么时候|什么时间|几月|几号|几[个条次届点周]|多少|第几|哪[一]?[个座次届份项种两城些]|谁|何处|哪里|全称|正式名称|名称|俗称|叫什么|多久|多大|多高",
    r"\bwhen\b|\bhow (?:many|much|long|far|often|large)\b|\b(?-i:[Ww]ho)\b|\bwhich\b|\bwhere\b|\bwhat (?:year|date|day|city|country|name|number|percentage|symbol)\b",
    r"\bquand\b|\bcombien\b|\bquelle (?:année|date|ville)\b|\bqui\b|\boù\b|\bcuándo\b|\bcuánt\w+\b|\bquién\w*\b|\bdónde\b|\bqué (?:fecha|año|ciudad|día)\b",
    r"\bкогда\b|\bсколько\b|\bкто\b|\bгде\b|\bв каком году\b|\bкакого числа\b|متى|كم|من هو|أين|أي عام|أي سنة|أي تاريخ",
)
WHAT = _any_of(
    r"什么|怎么|\bwhat\b(?! about)|\bquoi\b|\bqu['’]|(?<!\w)qué\b(?! hay de)|\bчто\b(?! насч| по)|ماذا(?! عن)"
)
WHETHER = _any_of(
    r"是否|有没有|有无|吗(?=[？?，,。！!\s]|$)|没有[？?]?$",
    r"^(?:does|do|did|is|are|was|were|has|have)\b|\bwhether\b",
    r"^est-ce que|\by a-t-il\b|^¿?(?:hay|tiene|lleva|existe)\b|^¿(?:se|menciona|dice|incluye)\b|\bли\b|^(?:есть|упоминается)|^هل\b",
    r"^(?!.*\b(?:que|quoi|quel\w*|quand|où|combien|comment|pourquoi|qui|lequel|laquelle)\b)(?!.*\bqu['’]).*\w(?:-t)?-(?:elles?|ils?|on)\b",
    r"^¿(?!.*(?:\b(?:qué|quién|cuál|cuándo|cuánt|dónde|cómo)))(?:(?:la|el|esta|este) (?:(?:resolución|texto|documento|asamblea general|asamblea) )?(?:(?:a/res/)?\d+/\d+ )?)?(?:se )?"
    r"(?:menciona|habla|trata|cita|alude|aborda|figura|aparece|contiene|exige|pide|condena|apoya|dice|reconoce|prevé|contempla|establece|considera|toca|nombra|recoge|tiene|lleva)\w*\b",
)

_CONSENSUS = r"协商一致|一致通过|\bconsens\w*|\bconsenso\b|\bконсенсус\w*|بتوافق الآراء"
_VOTED = (
    r"表决|投票|投了|赞成票|反对票|弃权|\bvot(?:e|es|ed|ing)\b|\babst(?:ain|ention)\w*"
    r"|\bvot(?:é|ées?|er|aron|os|ación|aciones|antes)\b|\babstenci\w+|\babstuv\w+|\bse sont abstenus\b"
    r"|\bголосов\w+|\bвоздерж\w+|صوّ?ت|التصويت|تصويت|امتنع"
)
_TABLED = (
    r"提案国|提的案|提出的?案|谁提出|起草国(?!家)|由谁起草|联署|\b(?:co-?)?sponsor\w*"
    r"|\btabled (?:by|it|this|the (?:draft )?(?:resolution|text))\b|\bdrafted by\b|\bwho (?:drafted|proposed|submitted|tabled)\b"
    r"|\bparrain\w+|\bcoauteur\w*|\bpatrocin\w+|\bprésenté le projet|\bpresent(?:ó|aron) el proyecto"
    r"|\bсоавтор\w*|\bавтор\w* проекта|\bвн[её]с\w* проект|قدّ?مت? مشروع|مقدم\w* مشروع"
)
PROCEEDINGS = _any_of(_CONSENSUS, _VOTED, _TABLED)
"""How the resolution came about: votes and sponsors, of which resolutions seldom speak themselves."""
VOTED = _any_of(_VOTED)
WAYS_TO_ADOPT = (_any_of(_CONSENSUS, _VOTED), _any_of(_TABLED))
"""How it was agreed, and by whom it was put forward."""

SOURCE = _any_of(
    r"脚注引(?:用|述)?的?是(?:什么|哪)|\bwhere (?:can|could|do|may) (?:\w+ ){1,4}(?:be (?:found|read)|find it|read it)\b|出处|来源|载于|卷次|第几卷|哪一?卷|文号|文件编号|刊载|收录|\btreaty series\b|\bvolume\b|\bsource\b|\bsymbol\b|\bcote\b|\bsignatura\b",
    r"\b(?:doc(?:ument)?|reference)\.? (?:number|no\.?|symbol|reference)(?=\W|$)|\b(?:foot)?note\b.*\b(?:points?|leads?|refers?|goes?|directs?|cites?)(?: (?:the reader|us|me|back))?(?: to)?\W*$",
    r"\brecueil des traités\b|\bтом\b|المجلد|\bисточник\w*|\bfuentes?\b|(?:ال)?مصدر(?!\w)",
)
"""What asks where a thing can be read."""
IN_FULL = _any_of(
    r"(?:再|更)?(?:具体|详细|完整|多)(?:一?点|一?些|地?说说?|说明|讲讲?|说|讲|内容)?|展开(?:说说|讲讲)?|全文|原文|原话|整段|完整(?:地|的)?(?:引用|念|贴)?",
    r"\b(?:more|full|further|exact|precise|whole|entire|complete) (?:details?|text|paragraph|wording|words|quote)\b|\b(?:more details?|in full|verbatim|elaborate|go on|tell me more|say more"
    r"|exact words|quote it|be more specific|in more detail|more specifically|expand)\b",
    r"\b(?:passage|texte|formulation|libellé) exacte?\b|\btermes? exacts?\b|\bmot (?:à|pour) mot\b|\btextuellement\b|\b(?:texto|pasaje) exacto\b|\b(?:palabras|redacción) exactas?\b|\btextualmente\b|\b(?:cita|texto) textual\b"
    r"|\bточн\w+ (?:цитат|формулировк|текст|слов)\w*|(?:ال)?نص (?:ال)?(?:حرفي|دقيق)|بالحرف|حرفيا",
    r"\bplus de détails?\b|\btexte (?:complet|intégral)\b|\ben entier\b|\bmás detalles?\b|\btexto (?:completo|íntegro)\b|\bподробнее\b|\bполный текст\b|\bдословно\b|بالتفصيل|النص الكامل",
)
"""What asks for the whole of what was quoted."""

_GENERIC_ZH = (
    "请问 请 您好 你好 谢谢 我想知道 我想问 我想了解 我想 想请教 想问 告诉我 告诉 给我 给出 列出来 列出 列 念 听 看 一下 麻烦 把 将 "
    "这份 这个 这项 这一 这 那份 那个 那项 那 该 本 此 其 它 的 了 吗 呢 啊 吧 嘛 呀 么 着 过 就 都 也 各 和 与 及 或 以及 里面 里 "
    "中 上 内 对应 当中 之 决议 文件 联合国 大会 案文 文本 是 有 在 由 于 对 被 给 从 为 以 所 要 会 能 可以 应该 应当 应 需要 "
    "哪一 哪些 哪个 哪份 哪条 哪项 哪种 哪几 哪 什么 甚么 啥 多少 几 何 怎么样 怎么 怎样 如何 为何 为什么 谁 一共 总共 共有 共 总计 合计 分别 "
    "个 条 份 项 次 号 末尾 结尾 首尾 头尾 文献 各个 翻译 解释 介绍 简述 简单 简要 大致 大概 究竟 到底 具体地 里头 说明 说 讲 写 提 谈 规定 内容 全文 原文 原话 意思 大意 具体 所述 表述 段落 段 落 条款 分段 小段 部分 出处 "
    "编号 贴出来 贴 出来 主要 概括 翻到 开头 总结 归纳 摘录 复述 显示 打开 查一下 查 正文 联大 所有 全部 一遍 逐条 逐一 第 些 带 附 标 有没有 有无 正式 准确 完整 论文 事情 记载 字样 字眼 来源 指向 引用 引述 注明 注释 我 关于 有关 问题 原话怎么 官方 快速 帮忙 帮我 帮 查查 看看 说说 讲讲 瞧瞧 请教 到底是 啥时候 来着 帮我查一下"
).split()
_GENERIC_EN = (
    "please the a an of in on to by for from at under with and or is are was were be been does do did has have "
    "had it its this that these those there their they them me us i we you can could would will shall should "
    "must may what which whom whose when where why how many much all any exactly full text say says said "
    "tell give given show quote read list about contain contains content contents provide provides state words according "
    "resolution resolutions document nations un general assembly paragraph paragraphs para paras number deal deals call "
    "s called total altogether source subparagraph subparagraphs op ops let see look up print display recite summarize summarise "
    "need want know like something anything just both each respectively again whole entire wording worded pls plz kindly dear exact actual "
    "only out aloud got cite reproduce repeat copy write written reads then so if whose as well also exactly annexed attached "
    "official doc docs numbered across throughout latest quick question regarding pull find get bring check remind sir madam here"
).split()
_GENERIC_FR_ES = (
    "le la les l d de du des un une et ou en dans sur par pour que qui quoi quel quels quelle quelles est sont ce "
    "cet cette ces il elle dit dire texte résolution document alinéa paragraphe donnez montrez moi plaît au aux à "
    "sujet el los las del al y o con por para unos se qué cuál cuáles cómo dónde es son este esta esto dice decir "
    "texto a t été ont fut sera elles ils résolution resolución documento párrafo párrafos muéstreme deme sobre hay lo contient contiene compte comptent comprend tiene tienen hay "
    "énonce énoncé stipule stipulé dispose dispone dispuesto estipula estipulado enuncia sous a t y elle lui en-tête fue fueron ser sido muéstrame muestra enséñame dame dime cita cite citez lis lisez leer lee lea léeme montre donne affiche affichez "
    "dites dis indique indiquez indica indícame copia favor quiero voudrais veux puedes peux pouvez vous moi svp ver voir contenu contenido dicen disent contiennent contienen"
).split()
_GENERIC_RU_AR = (
    "что как какой какая какие каких каком какое какова какому какую какого каким какими была был было были быть это этот эта этой в во на о об по из и или ли к с со от для "
    "до резолюция резолюции резолюцию резолюцией имеет содержит часть части документ документе говорится сказано гласит текст покажите приведите его её "
    "всего имеется этой данной данная данный вопрос покажи приведи процитируйте процитируй прочитайте дайте дай скажите скажи пожалуйста содержится содержание написано "
    "установлено закреплено зафиксировано предусмотрено предписано изложено сформулировано ее а ну же ли ещё еще ما ماذا من في على إلى عن هو هي هل أي هذا هذه ذلك تلك القرار قرار الوثيقة وثيقة نص يقول تقول ينص تنص الفقرة فقرة الفقرات "
    "الذي التي به فيه و تحت إطار ضمن وفي ومن وما وماذا وهل وأي وعن هناك يوجد توجد أعطني اعرض أرني اقرأ اذكر هما هم مضمون محتوى جاء ورد فضلك"
).split()


def _longest_first(words: list[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


GENERIC = _any_of(
    _longest_first(_GENERIC_ZH),
    rf"\b(?:{_longest_first(_GENERIC_EN + _GENERIC_FR_ES + _GENERIC_RU_AR)})\b",
    r"\b(?-i:[Ww]ho)\b",  # the WHO is somebody
    r"\bunited\b(?! (?:states|kingdom|arab))|(?<!\bunited )\bstates\b",
    r"[^\w\s]|_",
)
"""Words that say nothing of a subject."""

SYMBOL = re.compile(
    r"(?:[ASE]/RES/)(?:ES-|S-)?\d+(?:/\d+)?(?: ?\((?:[IVXLC]+|\d{4})\))?(?-i: [A-Z]\b)?"
    r"|(?<![A-Za-z0-9/.])(?:ES-|S-)?\d{1,3}/\d{1,3}(?-i: [A-Z]\b)?(?![A-Za-z0-9/(])",
    re.IGNORECASE,
)
