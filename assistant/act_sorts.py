"""What an organ does with a verb, whatever the language: it decides, welcomes, condemns, is concerned."""

import re

SORTS: dict[str, re.Pattern[str]] = {
    sort: re.compile(pattern, re.IGNORECASE)
    for sort, pattern in {
        "decide": r"决定|\bdeci(?:d(?:es?|ed|ing)|sions?)\b|\bresolves?\b|\bdécid\w+|\bdécisions?\b|\bdecid\w+|\bdecisi(?:ón|ones)\b|\bпостанов\w+|\bреш(?:ает|ил[аи]?|ения|ений)\b"
        r"|(?<!\w)[تي]قرر|(?<!\w)قررت|(?<!\w)قرارات",
        "commit": r"承诺(?:要|会|将)?做?|保证(?:要|会|将)?做?|\b(?:re)?commit(?:s|ted|ting|ments?)?\b|\bpledg(?:e|es|ed|ing)\b|\bundert(?:ake|akes|aken|ook)\b|\bs['’]engage(?:nt)?\b|\bengagements?\b|\bse (?:compromete\w*|comprometió|comprometieron)\b|\bcompromisos?\b"
        r"|\bобязу\w+|\bобязал\w+|\bобязательств\w*|(?<!\w)[تي](?:تعهد|لتزم)\w*|(?<!\w)(?:ال)?(?:التزامات|تعهدات)",
        "welcome": r"欢迎|\bwelcom\w+|\bfélicit\w+|\baccueill\w+|\bacog\w+|\bприветств\w+|(?<!\w)[تي]رحب|(?<!\w)رحبت",
        "regret": r"遗憾|\bregret\w*|\bdeplor\w+|\bdéplor\w+|\blament\w+|\bсожале\w+|(?<!\w)[تي]أسف",
        "condemn": r"谴责|\bcondemn\w*|\bcondamn\w+|\bconden\w+|\bосужд\w+|(?<!\w)[تي]دين",
        "encourage": r"鼓励|\bencourag\w+|\balient\w+|\bпоощр\w+|(?<!\w)[تي]شجع",
        "urge": r"敦促|\burg(?:e|es|ed|ing)\b|\bexhort\w*|\binsta\b|\bнастоятельно|(?<!\w)[تي]حث",
        "reaffirm": r"重申|\breaffirm\w*|\breiterat\w+|\bréaffirm\w+|\bréitèr\w+|\breafirm\w+|\breiter[ae]\w*|\bподтвержд\w+|(?<!\w)(?:[تي]عيد|إعادة) تأكيد|(?<!\w)[تي]ؤكد من جديد",
        "note": r"注意到|\bnot(?:es?|ed|ing)\b|\btak(?:es?|ing) note\b|\btoma\w* nota\b|\bprend note\b|\bprenant note\b|\bотмеча\w+|\bпринима\w+ к сведению|(?<!\w)[تي]لاحظ"
        r"|(?<!\w)[تي]حيط علما",
        "recall": r"回顾|忆及|\brecall\w*|\brappel(?:le|lent|lant|er)\b|\brecuerd\w+|\brecordando\b|\bнапомина\w+|\bссыла(?:ется|ясь|ются)\b|(?<!\w)[تي]شير إلى|(?<!\w)[تي]ذكر ب",
        "stress": r"强调|着重指出|特别指出|\bstress(?:es|ed|ing)?\b|\bemphasi[sz]\w+|\bunderlin\w+|\bunderscor\w+|\bsoulign\w+|\bsubray\w+|\b(?:pon\w+|puso) de relieve\b|\brecalc\w+"
        r"|\bподч[её]ркива\w+|(?<!\w)[تي]شدد|(?<!\w)[تي]ؤكد(?! من جديد)",
        "recognize": r"确认|认识到|\brecogni[sz]\w+|\back?nowledg\w+|\breconna[iî](?!ssance)\w+|\breconoc(?:e|en|iendo|ió)\b|\bпризна[её]т\w*|\bпризнавая\b|(?<!\w)[تي]سلم ب|(?<!\w)[تي]عترف|(?<!\w)[تي]قر ب",
        "concern": r"关切|\bconcern(?:s|ed)?\b|\balarm(?:ed)?\b|\bpréoccup\w+|\binquiét\w+|\binquièt\w+|\bpreocup\w+|\bобеспокоен\w+|\bозабоч\w+|(?:ال|ب)?قلق(?!\w)",
        "commend": r"赞赏|赞扬|感谢|表扬|\bappreciat\w+|\bcommend\w*|\bgratitude\b|\bthank(?:s|ed)?\b|\bprais\w+|\bremerci\w+|\bsalu(?:e|ant|er)\b|\breconnaissance\b|\bagradec\w+|\bencomi\w+"
        r"|\breconocimiento\b|\bблагодар\w+|\bпризнательн\w+|\bвысоко оцен\w+|(?<!\w)[تي]شيد|(?:ال|مع )?تقدير(?:ها)?(?!\w)",
        "approve": r"核准|认可|赞同|\bendors\w+|\bapprov\w+|\bapprouv\w+|\bentérin\w+|\bapr[uo][eb]\w+|\bhac\w+ suy[oa]s?\b|\bодобр\w+|\bутвержда\w+|(?<!\w)[تي]وافق|(?<!\w)[تي]ؤيد",
        "support": r"表示支持|\bsupports?\b|\bsoutien(?:t|nent)\b|\bappuie\b|\bapoya\b|\bподдержива\w+|(?<!\w)[تي]دعم",
        "affirm": r"(?<!重)申明|(?<!重)宣布|\baffirm(?:s|ed|ing)?\b|\bdeclar(?:es?|ed|ing)\b|\bproclaim(?:s|ed|ing)?\b|\bdéclare\b|\bproclame\b|\bafirma\b|\bdeclara\b|\bproclama\b|\bзаявля\w+|\bпровозглаша\w+"
        r"|(?<!\w)[تي]علن",
    }.items()
}
"""The verbs and nouns by which each is said in questions and texts, in six languages."""


def sorts_in(text: str) -> tuple[str, ...]:
    """All that are named in a text, in the order of ``SORTS``."""
    return tuple(sort for sort, said in SORTS.items() if said.search(text))


def is_asked_for(question: str, verb: str) -> bool:
    """Whether a question asks what the organ does by this verb: 欢迎了哪些举措, what is regretted."""
    return any(said.search(question) and said.search(verb) for said in SORTS.values())
