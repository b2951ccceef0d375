"""Arabic, right to left; the text is in logical order."""

from index.vocabulary import Vocabulary, report_pattern, words

_LEVANTINE = (
    "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول".split("|")
)
_GREGORIAN = "يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر".split("|")
_BODY = "الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان"
_ORDINALS = "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر"

ARABIC = Vocabulary(
    opening=words(rf"\s*إن ({_BODY})\s*(?:[،,]\s*|$|\n)"),
    verb=words(
        r"(?:و?إذ \w+(?: (?:أيضا|كذلك|من جديد|مرة أخرى|مع \w+))*|[تي]\w+(?: (?:أيضا|كذلك|من جديد|مع \w+))*)"
    ),
    session=words(r"\s*الدورة\s+([^\d\n]+?)\s*$"),
    agenda=words(r"\s*(?:البند|البندان|البنود)\s+(.+?)\s+من جدول الأعمال"),
    adopted=words(r"\s*(?:(?:قرار|قرارات|مقرر|الذي)\s+)?(?:اتخذته|اتخذه|اتخذها|اعتمدته|اعتمده).*"),
    report=report_pattern(r"بناء على تقرير (?P<committee>اللجنة[^()]*?)"),
    meeting=words(r"\s*(?:الجلسة|جلسة)(?: العامة)?\s+\d+(?:\s*\([^)]*\))?\s*[,،.]?\s*$"),
    date=words(
        rf"(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join([*_LEVANTINE, *_GREGORIAN])})"
        rf"(?:\s*/\s*(?:{'|'.join(_GREGORIAN)}|يونيو|يوليو))?\s+(?P<year>\d{{4}})"
    ),
    months=(*_LEVANTINE, *_GREGORIAN),
    annex=words(
        rf"\s*(?:المرفق|مرفق|التذييل|الضميمة)(?:\s+(?P<number>{_ORDINALS}|\d{{1,2}}))?\s*[.:]?\s*(?:\n|$)"
    ),
    article=words(r"\s*(?:المادة|القاعدة|المبدأ)\s+(?P<number>\d{1,3}|الأولى|\([٠-٩\d]{1,3}\))\s*[.:–—]?\s*"),
    finite=words(r"(?!و?إذ\b)[تي]\w+"),
    decision=words(rf"\s*في جلستها? العامة.*?({_BODY})"),
    vote=words(r"\s*\[?\s*اتخذ .*(?:بتصويت|صوتا).*$"),
)
