"""Words that only open a question: ``换个话题，``, ``By the way,``, ``Thanks!``, ``No, I meant``"""

import re


def to_the_point(text: str) -> str:
    """Without the words that only open: ``换个话题，``, ``By the way,``."""
    shorter = _OPENS.sub("", text)
    return shorter if any(c.isalnum() for c in shorter) else text


_TURN = (
    r"换(?:一)?个(?:话题|问题)(?:问问?)?|(?:另外)?(?:再)?问(?:一)?个(?:别的|其他)(?:问题)?|另(?:外)?一?个问题|下一个问题|不说这个了|顺便(?:再)?(?:问|请教)(?:一下|一句)?"
    r"|by the way|btw|(?:another|new|next|different|separate|unrelated) (?:question|topic|subject)|(?:let['’]s )?chang(?:e|ing) (?:the )?(?:topic|subject)"
    r"|on another (?:note|topic|subject)|moving on|autre (?:question|sujet)|par ailleurs|au fait|otra (?:pregunta|cosa)|por cierto|cambiando de tema|кстати|другой вопрос"
    r"|سؤال آخر|بالمناسبة"
)
_POLITE = (
    r"请问(?:一下)?|您好|你好|谢谢|多谢|麻烦(?:您|你)?|劳驾|不好意思|打扰一下|嗯+|哦|好的?|ok(?:ay)?|hi|hello|hey|thanks?(?: you)?|thx|sorry|excuse me"
    r"|dear (?:all|colleagues?)|bonjour|merci|d['’]accord|hola|gracias|très bien|entendu|vale|muy bien|de acuerdo|entendido|здравствуйте|спасибо|хорошо|ладно|понятно|ясно|отлично|окей|شكرا|مرحبا|طيب|حسنا|حسناً|تمام|جيد"
)
_MEANT = (
    r"(?:great|good|bueno|bon|bien|super|parfait|perfecto|genial|claro|no|nope|wait|oops|actually|well|rather|нет|не то|non|لا|不对|不是|错了|哦不)(?:\s*[,，.。!！:：;；—]+\s*|\s+[-–]\s+)"
    r"|(?:actually )?(?:what )?i (?:only |just |really )?(?:mean|meant|want|wanted)(?: is| was)?\b(?! to\b)"
    r"|je (?:voulais dire|voulais|parlais de|parlais d[ue])\b|(?:yo )?(?:me refer[ií]a|me refiero) al?\b|quer[ií]a decir\b|quiero decir\b"
    r"|я име(?:л|ла|ю) в виду|(?:كنت )?(?:أقصد|أعني|قصدت)|我(?:的意思)?(?:是)?(?:只)?(?:指|要|想要|说)(?:的)?是?(?=[\u3400-\u9fff])"
    r"|in other words|put (?:differently|another way)|to put it (?:simply|differently|another way)|that is to say"
    r"|autrement dit|en d['’]autres termes|en otras palabras|es decir|o sea|иначе говоря|другими словами|то есть|بعبارة أخرى"
    r"|换句话说|换言之|也就是说|简单(?:地)?说"
)
"""What takes up the answer before, corrects the question or says it in other words; single words before a stop."""
_TURNS_AWAY = re.compile(rf"^\s*(?:(?:{_POLITE})[\s,，。.!！:：;；、]*)*(?:{_TURN})", re.IGNORECASE)
_OPENS = re.compile(
    rf"^\s*(?:(?:{_TURN}|{_POLITE})(?:[\s,，。.!！:：;；、—-]+|(?<=请问)|(?<=一下))|(?:{_MEANT})[\s,，:：;；]*)+",
    re.IGNORECASE,
)


def turns_away(text: str) -> bool:
    """Whether the user says that this is about something else than before."""
    return bool(_TURNS_AWAY.match(text))
