"""Questions for a figure that no word for a number asks: what is the limit, how likely, which sum.

They are searched like any other; what is figure in the words that the reader finds leads the answer.
"""

import re

from assistant.unit import units_asked

_ASKED = re.compile(
    r"\bhow (?:big|large|high|low|likely|great|old|fast|deep|wide|heavy|wide)\b|\bby how much\b"
    r"|\b(?:what|which) (?:is|was|are|were|will be) (?:the|its|their) (?:[\w’'-]+ ){0,4}(?:limit|threshold|ceiling|cap|amount|sum|rate|discount|balance|average|size|value|level|cost|budget|gap|stocks?|chance|probability|ratio|total|target|minimum|maximum|number|share|proportion|percentage|price|debt|income|expenditure)s?\b"
    r"|\b(?:what|which) (?:discount|sum|limit|threshold|ceiling|rate|figure|target)\b|\bas (?:funding|financing) target\b"
    r"|(?:上限|限额|门槛|阈值|折扣|比率|缺口|余额|平均值|指标|目标)(?:是|为)?多少|有多[大高低]"
    r"|\b(?:à combien|quel(?:le)? (?:est|était|sera) (?:le|la|l['’]) ?(?:\w+ ){0,3}(?:limite|seuil|plafond|montant|somme|taux|rabais|remise|solde|moyenne|coût|budget|écart|chance|probabilité|total|objectif)|quel(?:le)? (?:montant|somme|seuil|plafond|limite|taux))\b"
    r"|\b(?:a cuánto|cuál (?:es|era|será) (?:el|la) (?:\w+ ){0,3}(?:límite|umbral|tope|monto|suma|importe|tasa|descuento|saldo|promedio|costo|presupuesto|brecha|probabilidad|total|objetivo|meta)|qué (?:monto|suma|importe|umbral|límite|tasa|descuento))\b"
    r"|\bка(?:кая|ков[аоы]?|кой|кую|ким) (?:\w+ ){0,3}(?:сумм|предел|лимит|порог|скидк|размер|ставк|остат|средн|стоимост|бюджет|разрыв|вероятност|объ[её]м|доля|долю|процент|показател)\w*"
    r"|(?:^|\W)(?:ما|كم) (?:هو |هي )?(?:ال)?(?:مبلغ|سقف|حد|عتبة|نسبة|معدل|متوسط|خصم|رصيد|تكلفة|فجوة|احتمال|إجمالي|قيمة|حجم)(?!\w)|أي مبلغ",
    re.IGNORECASE,
)


def asks_figure(question: str) -> bool:
    """Whether it is a figure that a question asks for."""
    return bool(units_asked(question)) or _ASKED.search(question) is not None
