"""Words that ask what a numbered paragraph or footnote says, or how many there are, and name no subject.

French, Spanish, Russian and Arabic: ``de quoi traite``, ``qué establece``, ``что предусматривает``, ``عمّ تتحدث``.
"""

import re

_FRENCH = (
    "cit\\w+ trait\\w+ parl\\w+ prévoi\\w+ dispos\\w+ énonc\\w+ stipul\\w+ lit-on lit lire lis\\w* mot te tu vous je j s on résum\\w+ récapitul\\w+ renvo\\w+ réf[èé]r\\w+ référence "
    "port\\w+ accompagn\\w+ figur\\w+ trouv\\w+ total\\w* compos\\w+ compren\\w+ comport\\w+ compt\\w+ a-t-il y exact\\w* intégral\\w* complet entier contenu teneur objet source "
    "origine rappel\\w* voudrai\\w* aimerai\\w* peu[tx]\\w* pouvez pourri\\w+ puis-je rattach\\w+ correspond\\w+ expliqu\\w+ consist\\w+ commen\\w+ quoi par svp donn\\w+ attach\\w+ appel\\w+ "
    "apparaî\\w+ assorti\\w* relati\\w+ li[ée]e?s? aussi exactement précisément plus grand numérot\\w+ ensemble document fait contient ouvre débute combien à au"
)
_SPANISH = (
    "trat\\w+ habl\\w+ establec\\w+ dispon\\w+ estipul\\w+ prev[eé]\\w* lee\\w* leer léeme resum\\w+ textual\\w* literal\\w* remit\\w+ refier\\w+ fuente origen const\\w+ compon\\w+ total "
    "número exact\\w* acompañ\\w+ llev\\w+ tien\\w+ hay dispositiv[oa]s? preambular\\w* contenid\\w+ contien\\w+ comienz\\w+ empiez\\w+ explic\\w+ pued\\w+ quisiera quiero me recu[eé]rd\\w+ "
    "correspond\\w+ aparec\\w+ figur\\w+ encuentr\\w+ está están asociad\\w+ vinculad\\w+ existe\\w* forman parte íntegr\\w* complet\\w* enter\\w* señal\\w+ indic\\w+ alguna? mayor cantidad al"
)
_RUSSIAN = (
    "обращ[её]н\\w* обраща\\w+ кому ч[её]м каков\\w* дословно предусматр\\w+ говор\\w+ перескаж\\w+ излож\\w+ прочит\\w+ процитир\\w+ хочу хотел\\w* полн\\w+ точн\\w+ указан\\w* ссыла\\w+ источник\\w* общ\\w+ количеств\\w+ числ\\w+ "
    "состо\\w+ есть относ\\w+ сто[ия]т проставл\\w+ мест\\w* наход\\w+ текст\\w* знач\\w+ каса\\w+ посвящ\\w+ речь ид[её]т устан\\w+ напомн\\w+ объясн\\w+ приве\\w+ содерж\\w+ насчит\\w+ включа\\w+ "
    "име\\w+ нём нем у можно ли мне сделан\\w* дан\\w* постановляющ\\w+ преамбул\\w+ част\\w+ гласит него не[её] них ним ней отсыла\\w+ сопровожда\\w+ снабж\\w+ покаж\\w+ дай\\w* назов\\w+ всего итого"
)
_ARABIC = (
    "لي عمّ? عما تتحدث يتحدث تنص ينص تشير يشير مصدر لخّ?ص عدد (?:ال)?عدد (?:ال)?إجمالي (?:ال)?نص (?:ال)?كامل\\w* تتألف يتألف تتكون يتكون يتضمن تتضمن يحتوي تحتوي يضم تضم ل?(?:ال)?قرار (?:ال)?وارد\\w* "
    "(?:ال)?مرفق\\w* (?:ال)?مرتبط\\w* (?:ال)?خاص\\w* (?:ال)?متعلق\\w* توجد يوجد ترد يرد تعود يعود وردت ورد تحمل يحمل مفاد\\w* فحوى مضمون محتوى حرفي\\w* بها به فيها فيه تقع يقع تحيل يحيل تتناول يتناول تتعلق يتعلق "
    "له لها ترافق تُ?رفق هل إلى على كم منطوق ديباجة موجود\\w* ملحق\\w* تتبع تخص"
)
TELLS = re.compile(
    rf"(?<!\w)(?:{'|'.join(f'{_FRENCH} {_SPANISH} {_RUSSIAN} {_ARABIC}'.split())})(?!\w)", re.IGNORECASE
)
"""Any of them, as a whole word."""


SAYS_WHAT = re.compile(
    r"内容|(?:写|说|讲|注|引)(?:的|了)?(?:是|些)?(?:什么|啥)|\b(?:says?|about|contains?|refers? to|cites?)\b"
    r"|(?:哪|什么)一?[份个本]?(?:文件|文献|文书|出版物|书)|出处|来源|\b(?:wh(?:at|ich)|quel|qu[eé]|как\w+) (?:document|source|publication|report|text|documento|fuente|документ\w*|источник\w*)\b|(?:أي|ما) (?:وثيقة|مصدر|الوثيقة|المصدر)"
    r"|\bque dit\b|\bce qu['’](?:elle|il) dit\b|\bqué dice\b|\b(?:гласит|говорится|написано|содержит)\b"
    r"|(?:ماذا|ما) (?:تقول|يقول|مضمون|تنص|نص)",
    re.IGNORECASE,
)
"""What a footnote says is asked beside its place."""

TOGETHER = re.compile(
    r"总共|一共|合计|共计|总计|加上|加起来|\b(?:in total|altogether|together|combined|overall|all in all)\b|\b(?:au total|en tout|ensemble)\b"
    r"|\b(?:en total|sumando|en conjunto)\b|\b(?:всего|вместе|в сумме)\b|(?:معا|إجمالا|المجموع|في المجموع|كلها)",
    re.IGNORECASE,
)
"""The sum of several counts is asked for."""
