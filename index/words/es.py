"""Spanish."""

import re

from index.vocabulary import Vocabulary, report_pattern, words

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_BODY = "Asamblea General|Consejo de Seguridad|Consejo Económico y Social|Consejo de Derechos Humanos"

SPANISH = Vocabulary(
    opening=words(rf"\s*(?:La|El) ({_BODY})\s*(?:,\s*|$|\n)"),
    verb=re.compile(
        r"(?:(?:Profundamente|Gravemente|Seriamente|Firmemente|Plenamente) )?"
        r"(?:[A-ZÁÉ][a-záéíóúñ]+(?:ando|endo|iendo)|Consciente|Convencida|Preocupada|Decidida|Resuelta|Alarmada"
        r"|Habiendo \w+|Teniendo (?:en cuenta|presente)|[A-ZÁÉ][a-záéíóúñ]+(?:a|e)|Hace suy\w+|Toma)\b"
        r"(?: (?:también|además|asimismo|nota|de nuevo|una vez más|nuevamente|con \w+|preocupada))*"
    ),
    session=words(r"\s*([\w]+(?: \w+)*) período(?: extraordinario)? de sesiones.*$"),
    agenda=words(r"\s*Temas? (.+?) del programa"),
    adopted=words(r"\s*(?:(?:Resolución|Decisión|Resoluciones) )?a(?:prob|dopt)adas? por .*"),
    report=report_pattern(
        r"sobre la base del informe de la (?P<committee>[^()]*?Comisión[^()]*?(?:\([^()]*Comisión\))?)"
    ),
    meeting=words(r"\s*\d+\s*[ªa.º]*\s*sesión(?: plenaria)?(?: \([^)]*\))?\s*[,،.]?\s*$"),
    date=words(
        rf"(?P<day>\d{{1,2}})[º°]?\s+de\s+(?P<month>{'|'.join(_MONTHS)})\s+de(?:l)?\s+(?P<year>\d{{4}})"
    ),
    months=tuple(_MONTHS),
    annex=words(
        r"\s*(?:Anexo|Apéndice|Documento adjunto)"
        r"(?:\s+(?P<number>[IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:]?\s*(?:\n|$)"
    ),
    article=words(r"\s*(?:Artículo|Regla|Principio)\s+(?P<number>primero|\d{1,3}|[IVXLC]+)\b\s*[.:–—]?\s*"),
    finite=re.compile(
        r"En su |(?:Aprueba|Decide|Hace|Pide|Solicita|Proclama|Toma|Insta|Exhorta|Invita|Expresa|Adopta)\b"
    ),
    decision=words(rf"\s*En su .*?sesión.*?(?:la|el) ({_BODY})"),
    vote=words(r"\s*\[?\s*Aprobada .*\b(?:votación|votos)\b.*$"),
)
