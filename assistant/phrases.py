"""The assistant's own words in the six languages; everything else it says is quoted."""

from datetime import date

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_PHRASES: dict[str, dict[str, str]] = {
    "quote": {
        "zh": "“{quote}”", "en": "“{quote}”", "fr": "« {quote} »", "es": "«{quote}»", "ru": "«{quote}»", "ar": "«{quote}»",
    },
    "operative": {
        "zh": "{body}{quote}", "en": "{body}: {quote}", "fr": "{body} : {quote}", "es": "{body}: {quote}",
        "ru": "{body}: {quote}", "ar": "{body}: {quote}",
    },
    "operative_verb": {
        "zh": "{body}{verb}：{quote}", "en": "{body} ({verb}): {quote}", "fr": "{body} ({verb}) : {quote}",
        "es": "{body} ({verb}): {quote}", "ru": "{body} ({verb}): {quote}", "ar": "{body} ({verb}): {quote}",
    },
    "preambular": {
        "zh": "{body}在序言中{quote}", "en": "{body}, in the preamble: {quote}", "fr": "{body}, dans le préambule : {quote}",
        "es": "{body}, en el preámbulo: {quote}", "ru": "{body} в преамбуле: {quote}", "ar": "{body} في الديباجة: {quote}",
    },
    "preambular_verb": {
        "zh": "{body}在序言中{verb}：{quote}", "en": "{body}, in the preamble ({verb}): {quote}",
        "fr": "{body}, dans le préambule ({verb}) : {quote}", "es": "{body}, en el preámbulo ({verb}): {quote}",
        "ru": "{body} в преамбуле ({verb}): {quote}", "ar": "{body} في الديباجة ({verb}): {quote}",
    },
    "annex": {
        "zh": "附件：{quote}", "en": "The annex: {quote}", "fr": "L’annexe : {quote}", "es": "El anexo: {quote}",
        "ru": "Приложение: {quote}", "ar": "المرفق: {quote}",
    },
    "labelled": {
        "zh": "{label}：{quote}", "en": "{label}: {quote}", "fr": "{label} : {quote}", "es": "{label}: {quote}",
        "ru": "{label}: {quote}", "ar": "{label}: {quote}",
    },
    "note_place": {
        "zh": "{note}标在：{quote}", "en": "{note} stands at: {quote}", "fr": "{note} se trouve à : {quote}",
        "es": "{note} está en: {quote}", "ru": "{note} стоит здесь: {quote}", "ar": "{note} موضعها: {quote}",
    },
    "counts": {
        "zh": "{symbol} 有 {pp} 个序言段落、{op} 个执行段落和 {fn} 条脚注",
        "en": "{symbol} has {pp} preambular paragraphs, {op} operative paragraphs and {fn} footnotes",
        "fr": "{symbol} compte {pp} alinéas de préambule, {op} paragraphes de dispositif et {fn} notes de bas de page",
        "es": "{symbol} tiene {pp} párrafos del preámbulo, {op} párrafos de la parte dispositiva y {fn} notas a pie de página",
        "ru": "{symbol}: пунктов преамбулы — {pp}, пунктов постановляющей части — {op}, сносок — {fn}",
        "ar": "{symbol}: عدد فقرات الديباجة {pp}، وعدد فقرات المنطوق {op}، وعدد الحواشي {fn}",
    },
    "annex_count": {
        "zh": "附件有 {n} 段", "en": "The annex has {n} paragraphs", "fr": "L’annexe compte {n} paragraphes",
        "es": "El anexo tiene {n} párrafos", "ru": "В приложении пунктов — {n}", "ar": "عدد فقرات المرفق {n}",
    },
    "count_PP": {
        "zh": "{symbol} 的序言部分有 {n} 段", "en": "{symbol} has {n} preambular paragraphs",
        "fr": "{symbol} compte {n} alinéas de préambule", "es": "{symbol} tiene {n} párrafos del preámbulo",
        "ru": "{symbol}: пунктов преамбулы — {n}", "ar": "{symbol}: عدد فقرات الديباجة {n}",
    },
    "count_OP": {
        "zh": "{symbol} 的执行部分有 {n} 段", "en": "{symbol} has {n} operative paragraphs",
        "fr": "{symbol} compte {n} paragraphes de dispositif", "es": "{symbol} tiene {n} párrafos de la parte dispositiva",
        "ru": "{symbol}: пунктов постановляющей части — {n}", "ar": "{symbol}: عدد فقرات المنطوق {n}",
    },
    "count_FN": {
        "zh": "{symbol} 有 {n} 条脚注", "en": "{symbol} has {n} footnotes", "fr": "{symbol} compte {n} notes de bas de page",
        "es": "{symbol} tiene {n} notas a pie de página", "ru": "{symbol}: сносок — {n}", "ar": "{symbol}: عدد الحواشي {n}",
    },
    "count_A": {
        "zh": "{symbol} 的附件有 {n} 段", "en": "The annex to {symbol} has {n} paragraphs",
        "fr": "L’annexe de {symbol} compte {n} paragraphes", "es": "El anexo de {symbol} tiene {n} párrafos",
        "ru": "{symbol}: пунктов приложения — {n}", "ar": "{symbol}: عدد فقرات المرفق {n}",
    },
    "rows": {
        "zh": "{n} 处", "en": "{n} found", "fr": "{n} au total", "es": "{n} en total", "ru": "Всего: {n}", "ar": "المجموع: {n}",
    },
    "no_number": {
        "zh": "{symbol} 的{part}只有第{first}至{last}段，没有{wanted}。",
        "en": "{symbol} has {part} {first} to {last}; there is no {wanted}.",
        "fr": "{symbol} : {part} {first} à {last} ; il n’y a pas de {wanted}.",
        "es": "{symbol}: {part} {first} a {last}; no hay {wanted}.",
        "ru": "{symbol}: {part} с {first} по {last}; {wanted} нет.",
        "ar": "{symbol}: {part} من {first} إلى {last}؛ لا يوجد {wanted}.",
    },
    "no_note": {
        "zh": "{symbol} 只有脚注{first}–{last}，没有{wanted}。",
        "en": "{symbol} has footnotes {first} to {last}; there is no {wanted}.",
        "fr": "{symbol} a les notes {first} à {last} ; il n’y a pas de {wanted}.",
        "es": "{symbol} tiene las notas {first} a {last}; no hay {wanted}.",
        "ru": "{symbol}: сноски с {first} по {last}; {wanted} нет.",
        "ar": "{symbol}: الحواشي من {first} إلى {last}؛ لا يوجد {wanted}.",
    },
    "no_part": {
        "zh": "{symbol} 没有{part}，所以没有{wanted}。", "en": "{symbol} has no {part}, so there is no {wanted}.",
        "fr": "{symbol} n’a pas de {part}, donc pas de {wanted}.", "es": "{symbol} no tiene {part}; no hay {wanted}.",
        "ru": "{symbol}: {part} отсутствует, поэтому {wanted} нет.", "ar": "{symbol}: لا يوجد {part}، ولذلك لا يوجد {wanted}.",
    },
    "no_subparagraph": {
        "zh": "{symbol} 的{parent}没有分段{path}。", "en": "{symbol}, {parent} has no subparagraph {path}.",
        "fr": "{symbol} : {parent} n’a pas d’alinéa {path}.", "es": "{symbol}: {parent} no tiene el apartado {path}.",
        "ru": "{symbol}: {parent} не имеет подпункта {path}.", "ar": "{symbol}: {parent} ليس فيها الفقرة الفرعية {path}.",
    },
    "no_footnotes_there": {
        "zh": "{symbol} 的{where}没有脚注。", "en": "{symbol}, {where} carries no footnote.",
        "fr": "{symbol} : {where} n’a pas de note.", "es": "{symbol}: {where} no tiene notas.",
        "ru": "{symbol}: у {where} нет сносок.", "ar": "{symbol}: لا توجد حاشية في {where}.",
    },
    "none": {
        "zh": "没有找到：{scope}没有回答这个问题。", "en": "Not found: {scope} does not answer this question.",
        "fr": "Introuvable : {scope} ne répond pas à cette question.", "es": "No consta: {scope} no responde a esta pregunta.",
        "ru": "Не найдено: {scope} не содержит ответа на этот вопрос.", "ar": "لم يُعثر على جواب: {scope} لا يجيب عن هذا السؤال.",
    },
    "not_mentioned": {
        "zh": "没有：{scope}没有提到“{topic}”。", "en": "No: {scope} does not mention “{topic}”.",
        "fr": "Non : {scope} ne mentionne pas « {topic} ».", "es": "No: {scope} no menciona «{topic}».",
        "ru": "Нет: {scope} не упоминает «{topic}».", "ar": "لا: {scope} لا يذكر «{topic}».",
    },
    "scope_one": {
        "zh": "{symbol} 的 {pp} 个序言段落、{op} 个执行段落和 {fn} 条脚注都",
        "en": "{symbol} ({pp} preambular and {op} operative paragraphs, {fn} footnotes)",
        "fr": "{symbol} ({pp} alinéas de préambule, {op} paragraphes, {fn} notes)",
        "es": "{symbol} ({pp} párrafos del preámbulo, {op} de la parte dispositiva, {fn} notas)",
        "ru": "{symbol} (преамбула — {pp}, постановляющая часть — {op}, сноски — {fn})",
        "ar": "{symbol} (الديباجة {pp}، المنطوق {op}، الحواشي {fn})",
    },
    "scope_all": {
        "zh": "已收录的 {n} 份决议都", "en": "none of the {n} resolutions indexed here", "fr": "aucune des {n} résolutions indexées",
        "es": "ninguna de las {n} resoluciones indexadas", "ru": "ни одна из {n} резолюций", "ar": "أي من القرارات المفهرسة ({n})",
    },
    "nearest": {
        "zh": "最接近的是{labels}。", "en": "Nearest: {labels}.", "fr": "Le plus proche : {labels}.", "es": "Lo más próximo: {labels}.",
        "ru": "Ближе всего: {labels}.", "ar": "الأقرب: {labels}.",
    },
    "unknown_resolution": {
        "zh": "没有收录 {symbol}。已收录：{known}。", "en": "{symbol} is not indexed. Indexed: {known}.",
        "fr": "{symbol} n’est pas indexée. Indexées : {known}.", "es": "{symbol} no está indexada. Indexadas: {known}.",
        "ru": "{symbol} нет в указателе. Есть: {known}.", "ar": "{symbol} غير مفهرس. المفهرس: {known}.",
    },
    "no_field": {
        "zh": "{symbol} 的题头没有写明{field}。", "en": "The title block of {symbol} does not give the {field}.",
        "fr": "L’en-tête de {symbol} n’indique pas : {field}.", "es": "El encabezamiento de {symbol} no indica: {field}.",
        "ru": "В заголовке {symbol} не указано: {field}.", "ar": "لا تذكر ترويسة {symbol}: {field}.",
    },
    "field": {
        "zh": "{symbol} 的{field}：{value}（题头）", "en": "{symbol}, {field}: {value} (title block)",
        "fr": "{symbol}, {field} : {value} (en-tête)", "es": "{symbol}, {field}: {value} (encabezamiento)",
        "ru": "{symbol}, {field}: {value} (заголовок)", "ar": "{symbol}، {field}: {value} (الترويسة)",
    },
    "the_resolution": {
        "zh": "决议", "en": "The resolution", "fr": "La résolution", "es": "La resolución", "ru": "Резолюция", "ar": "القرار",
    },
    "also": {"zh": "；{text}", "en": "; {text}", "fr": " ; {text}", "es": "; {text}", "ru": "; {text}", "ar": "؛ {text}"},
    "semicolon": {"zh": "；", "en": "; ", "fr": " ; ", "es": "; ", "ru": "; ", "ar": "؛ "},
    "stop": {"zh": "。", "en": ".", "fr": ".", "es": ".", "ru": ".", "ar": "."},
    "of_resolution": {
        "zh": "{symbol}：{text}", "en": "{symbol}: {text}", "fr": "{symbol} : {text}", "es": "{symbol}: {text}",
        "ru": "{symbol}: {text}", "ar": "{symbol}: {text}",
    },
    "PP": {"zh": "序言部分", "en": "preambular paragraphs", "fr": "alinéas du préambule", "es": "párrafos del preámbulo", "ru": "пункты преамбулы", "ar": "فقرات الديباجة"},
    "OP": {"zh": "执行部分", "en": "operative paragraphs", "fr": "paragraphes du dispositif", "es": "párrafos de la parte dispositiva", "ru": "пункты постановляющей части", "ar": "فقرات المنطوق"},
    "A": {"zh": "附件", "en": "annex", "fr": "annexe", "es": "anexo", "ru": "приложение", "ar": "مرفق"},
    "FN": {"zh": "脚注", "en": "footnotes", "fr": "notes de bas de page", "es": "notas a pie de página", "ru": "сноски", "ar": "حواش"},
    "symbol": {"zh": "文号", "en": "symbol", "fr": "cote", "es": "signatura", "ru": "условное обозначение", "ar": "الرمز"},
    "title": {"zh": "标题", "en": "title", "fr": "titre", "es": "título", "ru": "название", "ar": "العنوان"},
    "session": {"zh": "届会", "en": "session", "fr": "session", "es": "período de sesiones", "ru": "сессия", "ar": "الدورة"},
    "agenda_item": {"zh": "议程项目", "en": "agenda item", "fr": "point de l’ordre du jour", "es": "tema del programa", "ru": "пункт повестки дня", "ar": "بند جدول الأعمال"},
    "body": {"zh": "通过机关", "en": "adopting body", "fr": "organe", "es": "órgano", "ru": "орган", "ar": "الجهاز"},
    "adopted_on": {"zh": "通过日期", "en": "date of adoption", "fr": "date d’adoption", "es": "fecha de aprobación", "ru": "дата принятия", "ar": "تاريخ الاتخاذ"},
    "meeting": {"zh": "通过会议", "en": "meeting", "fr": "séance", "es": "sesión", "ru": "заседание", "ar": "الجلسة"},
    "report": {"zh": "所依据的报告", "en": "report", "fr": "rapport", "es": "informe", "ru": "доклад", "ar": "التقرير"},
    "committee": {"zh": "委员会", "en": "committee", "fr": "commission", "es": "comisión", "ru": "комитет", "ar": "اللجنة"},
}  # fmt: skip


def say(language: str, key: str, **values: object) -> str:
    """A phrase in a language, English where it has none."""
    forms = _PHRASES[key]
    return forms.get(language, forms["en"]).format(**values)


def say_date(language: str, day: date) -> str:
    """``2023年12月4日（2023-12-04）``, ``4 December 2023 (2023-12-04)``."""
    iso = day.isoformat()
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日（{iso}）"
    month = _MONTHS.get(language, _MONTHS["en"]).split()[day.month - 1]
    joined = f"{day.day} de {month} de {day.year}" if language == "es" else f"{day.day} {month} {day.year}"
    return f"{joined} ({iso})"
