"""French."""

import re

from index.vocabulary import Vocabulary, report_pattern, words

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_BODY = "Assemblée générale|Conseil de sécurité|Conseil économique et social|Conseil des droits de l[’']homme"

FRENCH = Vocabulary(
    opening=words(rf"\s*(?:L[’']|Le )({_BODY})\s*(?:,\s*|$|\n)"),
    verb=re.compile(
        r"(?:(?:Profondément|Gravement|Vivement|Fermement|Pleinement) )?(?:Se |S[’']|N[’'])?"
        r"(?:[A-ZÉÀ][a-zéèêàçûô]+ant|Consciente?|Convaincue?|Préoccupée?|Résolue?|Alarmée?|Ayant [\w’' ]+?"
        r"|[A-ZÉ][a-zéèêàç]+e|Prend|Fait siennes?|Voit)\b"
        r"(?: (?:également|aussi|en outre|de nouveau|à nouveau|note|acte|avec \w+|préoccupée))*"
    ),
    session=words(r"\s*([\w-]+(?: [\w-]+)*) session(?: extraordinaire.*)?\s*$"),
    agenda=words(r"\s*Points? (.+?) de l[’']ordre du jour"),
    adopted=words(r"\s*(?:(?:Résolution|Décision)s? )?adoptée?s? par .*"),
    report=report_pattern(
        r"sur (?:la base du|le) rapport de la "
        r"(?P<committee>[^()]*?Commission[^()]*?(?:\([^()]*Commission\))?)"
    ),
    meeting=words(r"\s*\d+\s*(?:e|ᵉ|ère|re|ème)\s*séance(?: plénière)?(?: \([^)]*\))?\s*[,،.]?\s*$"),
    date=words(rf"(?P<day>\d{{1,2}})(?:\s*er)?\s+(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>\d{{4}})"),
    months=tuple(_MONTHS),
    annex=words(
        r"\s*(?:Annexe|Appendice|Pièce jointe)(?:\s+(?P<number>[IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:]?\s*(?:\n|$)"
    ),
    article=words(
        r"\s*(?:Article|Règle|Principe)\s+(?P<number>premier|première|\d{1,3}|[IVXLC]+)\b\s*[.:–—]?\s*"
    ),
    finite=re.compile(
        r"À sa |(?!\w+ant\b)(?:Adopte|Décide|Approuve|Fait|Prie|Demande|Prend|Proclame|Invite|Exprime)\b"
    ),
    decision=words(rf"\s*À sa .*?séance.*?(?:l[’']|le )({_BODY})"),
    vote=words(r"\s*\[?\s*Adoptée? .*\b(?:vote|voix)\b.*$"),
)
