"""How French, Spanish, Russian and Arabic ask for all passages that speak of a thing.

Parts of patterns, without regard to case; ``assistant/cues.py`` joins them to those of English and Chinese.
"""

_FR = r"(?:paragraphes|alinéas|passages|endroits|extraits|dispositions)"
_ES = r"(?:p[áa]rrafos|pasajes|lugares|apartados|fragmentos|disposiciones)"
_RU = r"(?:пункт|абзац|мест|фрагмент|отрыв|параграф|положени)"
_AR = r"(?:فقرات|مواضع|المواضع|أماكن|الأماكن|مقاطع|المقاطع|الفقرات|بالفقرات|للفقرات|بالمواضع)"
_OF_PART = (
    r"(?: (?:du|de la|del|de|des|того|в)? ?(?:préambule|dispositif|texte|résolution|pre[áa]mbulo|parte dispositiva|texto"
    r"|resoluci[óo]n|преамбул\w*|постановляющ\w+(?: част\w+)?|текст\w*|резолюци\w+))?"
)
_ASKED_FR = r"(?:relev|énum[èe]r|recens|rep[èe]r|indiqu|cit|donn|list|dress|trouv|cherch|montr|identifi|répertori|signal|sor[st]|fai(?:s|tes))"
_ASKED_ES = r"(?:enumer|se[ñn]al|indi[cq]|list|busc|busqu|encuentr|muestr|identifi|relacion|recopil|dime|d[ií]game|dame|deme|dé|cit|hazme|necesit|quier|quisier)"
_ASKED_RU = r"(?:перечисл|выпиш|выпис|назов|назва|укаж|указ|покаж|найд|найт|привед|дай|выдел|отмет|собер|сдела|состав|подбер|перечен|спис)"
_ASKED_AR = (
    r"(?:اذكر|أذكر|عدّ?د|اسرد|سرد|أعط|حدد|حدّد|قائمة|لائحة|استخرج|اعرض|أورد|ابحث|أريد|جميع|كل|كافة|سائر)"
)

WHICH_PASSAGES = (
    rf"\b(?:dans |à |en |de )?(?:quel(?:le)?s|lesquel(?:le)?s)(?: [\w’']+){{0,3}} {_FR}\b|\b(?:quel(?:le)?s|lesquel(?:le)?s) sont (?:tous |toutes )?(?:les |ces )?{_FR}\b",
    rf"\b(?:tous|toutes|ensemble|liste|relevé|inventaire|chacun)\b(?: [\w’']+){{0,2}}?[ ’'](?:{_FR})\b|\bchaque (?:paragraphe|alinéa|passage|endroit)\b",
    rf"\b{_ASKED_FR}\w*\b(?:[- ][\w’']+){{0,4}} {_FR}\b",
    rf"\b{_FR}{_OF_PART} (?:qui|où|dans lesquels|dans lesquelles|[\w-]+ant\b|relatifs|relatives|consacrés|sur\b|touchant|avec|au sujet|à propos)",
    r"(?<!\w)où\b(?=.{3,90}\b(?:tous|toutes|liste complète|liste des|chaque|occurrences)\b)",
    rf"(?<!\w)(?:en |a )?(?:qu[ée]|cu[áa]les|cuantos|cu[áa]ntos)(?: \w+){{0,3}} {_ES}\b|\bcu[áa]les son (?:todos )?(?:los |las )?{_ES}\b|\ben qu[ée] (?:partes|puntos|sitios) del\b",
    rf"\b(?:todos|todas|lista|listado|relación|conjunto)\b(?: \w+){{0,3}} {_ES}\b|\bcada (?:p[áa]rrafo|pasaje|apartado|lugar)\b",
    rf"\b{_ASKED_ES}\w*\b(?: \w+){{0,4}} {_ES}\b",
    rf"\b{_ES}{_OF_PART},? (?:que|donde|en (?:los |las )?que|en (?:los|las) cuales|relativos|relativas|sobre|con|referentes|dedicados|acerca)\b",
    r"\bd[óo]nde\b(?=.{3,90}\b(?:todos los|todas las|lista|cada|apariciones|menciones)\b)",
    rf"\bкак(?:ие|их|ими)(?: \w+){{0,3}} {_RU}\w*\b|\bкаких из {_RU}\w*\b",
    rf"\b(?:все|всех|кажд\w+|спис\w+|переч\w+)(?: \w+){{0,3}} {_RU}\w*\b",
    rf"\b{_ASKED_RU}\w*\b(?: \w+){{0,4}} {_RU}(?:ы|а|ов|ах|и|ях|й|ки|ков|ках|ям)\b",
    rf"\b{_RU}(?:ы|а|ов|ах|ки|ков|я|ям)?{_OF_PART},? (?:в которых|где|которые|с упоминани\w+|об?|со? слов\w+|про|имеющ\w+|содержащ\w+|посвящ\w+|упоминающ\w+|ссылающ\w+|касающ\w+|относящ\w+|говорящ\w+|связанн\w+)\b",
    r"\bгде\b(?=.{3,90}\b(?:все (?:мест|пункт|абзац|упомин|случа)\w*|спис\w+|переч\w+|кажд\w+))",
    rf"(?:أي|ما|ما هي|وما|أية|ماهي|أيّ)(?: هي)?(?: كل| جميع)? {_AR}|(?:في|من) أي (?:ال)?(?:فقرات|مواضع|أماكن|مقاطع)",
    rf"(?<!\w){_ASKED_AR}\w*(?: [\w]+){{0,3}}? {_AR}(?!\w)|(?<!\w){_AR} (?:التي|حيث|ذات (?:ال)?صلة|المتعلقة|الخاصة|المتصلة|المشيرة|المخصصة)",
    r"(?<!\w)كل (?:فقرة|موضع|مقطع)(?!\w)|(?:ما|أي|ما هي) فقرات (?:ال)?(?:ديباجة|منطوق) التي|(?<!\w)أين\b(?=.{3,90}(?:كل|جميع|قائمة|كافة)(?!\w))",
)
"""All of a text's passages, which are they: ``relève-moi tous les passages où``, ``Перечисли все абзацы``."""

ALL_MENTIONS = (
    r"\b(?:toutes|chacune des|liste des) (?:les )?(?:mentions|références|allusions|occurrences)(?: (?:de|du|des|à|aux?)\b| d['’])",
    r"\b(?:todas|cada una de) las (?:menciones|referencias|alusiones|apariciones)(?: (?:de|del|a|al)\b)",
    r"\b(?:все|всех|кажд\w+) (?:упоминани\w+|ссыл\w+ на|отсыл\w+ к)\b",
    r"(?<!\w)(?:كل|جميع|كافة) (?:ال)?(?:إشارات|مرات ذكر|ذكر)(?: إلى)?(?!\w)",
)
"""Every mention of a thing is asked for, wherever it stands."""

WHERE_MENTIONED = (
    r"(?<!\w)(?:où|à quels? endroits?)\b(?=.{1,100}\b(?:cit[ée]|mentionn|question|évoqu|parl|appara|figur|nomm|renvo|référence))",
    r"(?<!\w)dónde\b(?=.{1,100}\b(?:menciona|cita|habla|aparece|figura|nombra|alude|invoca|refer))",
    r"\bгде\b(?=.{1,100}\b(?:упомина|упомян|говорится|назван|цитир|встреча|ссыл))",
    r"(?<!\w)أين(?=.{1,100}(?:ذكر|ورد|يرد|أشير|تشير|يشار))",
)
"""Where in the text a thing is mentioned."""

SPOKEN_OF = (
    r"\b(?:est-il|il est|soit) (?:question|fait (?:mention|état|référence|allusion))(?: d\w*)?|\bfai(?:t|re|sant|sent) (?:mention|référence|état|allusion)(?: (?:à|aux?|d\w*))?"
    r"|\bfont (?:mention|référence|état|allusion)(?: (?:à|aux?|d\w*))?|\b(?:parl|trait|évoqu|abord|mentionn|concern|touch|renvoi|invoqu|soulign|rappel)(?:e|ent|ant|ée?s?|er|oient|oie|oyant)\b(?:-t-(?:il|elle|on))?"
    r"|\bcit(?:e|ent|ant|ée?s?)\b(?:-t-(?:il|elle|on))?|\bnomm(?:e|ent|ant|ée?s?)\b|\bappara[iî]\w*|\bfigur(?:e|ent|ant|er)\b|\b(?:on (?:parle|trouve|lit|mentionne)|se trouve(?:nt)?|trouve-t-on|parle-t-on|lit-on)\b"
    r"|\bport(?:e|ent|ant) sur\b|\brelati(?:f|ve)s?(?: (?:à|aux?))?\b|\bconsacrée?s?\b|\bau sujet d\w*|\bà propos d\w*|\bayant trait\b|\bcontien\w+|\bcontenant\b|\brenvoyant\b|\bune? mention d\w*|\ben (?:rapport|lien) avec\b|\bliée?s? (?:à|aux?)\b"
    r"|\bparagraphes sur\b|\bpassages sur\b|\balinéas sur\b|\bs[’']agit(?:-il)? d\w*",
    r"\b(?:se )?(?:habl(?:a|an|e|en|ando)|alud(?:e|en|a|an)|nombr(?:a|an|e|en)|nombrad[oa]s?|mencion(?:a|an|e|en|ando)|mencionad[oa]s?|cita|citan|citad[oa]s?|evoca|evocan"
    r"|abord(?:a|an|e|en)|contiene|contienen|conten(?:ga|gan|iendo)|recogen?|recogid[oa]s?|refier[ae]n?|remit[ae]n?|apare(?:ce|cen|zca|zcan)|figuran?|consta|constan|trat(?:a|an|e|en)|tratad[oa]s?|versan?"
    r"|hacen? (?:referencia|menci[óo]n|alusi[óo]n))\b(?: (?:de|del|a|al|sobre|en)\b)?|\bsalen? (?=el|la|los|las)|(?<=párrafos )salen?\b|\bguardan? relaci[óo]n con\b|\brelacionad[oa]s? con\b|\btienen? que ver con\b"
    r"|\bmenci[óo]n(?:es)? (?:de|del|a|al)\b|\brelativ[oa]s? (?:a|al)\b|\breferentes? (?:a|al)\b|\bdedicad[oa]s? (?:a|al)\b|\b(?:p[áa]rrafos|pasajes|lugares) (?:sobre|acerca de)\b|\bse (?:lee|encuentra|dice|menciona)n?\b",
    r"\bупом\w+|\b(?:на)?зван[аоы]?\b|\bговор\w+(?: (?:об?|обо|про))?(?!\w)|\b(?:идёт|идет) речь(?: об?)?\b|\bречь (?:идёт|идет)(?: об?)?\b|\bкаса\w+|\bзатраг\w+|\bзатронут\w*|\bпосвящ\w+"
    r"|\bвстреча\w+|\bфигурир\w+|\bссыла\w+(?: на)?\b|\bссылк\w+ на\b|\bсодерж\w+|\bотнос\w+|\bпоявля\w+|\bприсутств\w+|\b(?:пункт|абзац|мест)\w* об?\b|\bсвязан\w+ со?\b|\bтрактуют\w*|\bобсужда\w+|\bсказано(?: об?| про)?(?!\w)|\bиме\w+ отношение ко?\b|\b(?:пункт|абзац|мест)\w* про\b|\bречь об?\b|\bрассматрива\w+|\bпункт\w* есть\b",
    r"(?<!\w)[وف]?(?:(?:ي|ت)(?:رد|ظهر|تناول|تطرق|تضمن|شير|تحدث|ذكر|خص|عالج|حتوي|تعلق|ستشهد|شمل))(?:ت|ان|ون)?(?!\w)(?: (?:فيها|به|بها|عن|إلى|على))?(?: ذكر| اسم| الحديث عن)?"
    r"|(?<!\w)(?:ي|ت)ُ?(?:ذكر|شار|ستشهد)(?!\w)(?: إلى| فيها)?|(?<!\w)ورد(?:ت)?(?!\w)(?: فيها)?(?: ذكر| اسم)?|جاء(?:ت)? فيها(?: ذكر)?|(?:ي|ت)دور(?: فيها)?(?: الحديث)?(?: حول| عن)?|الحديث عن|(?:ال)?متعلقة|(?:ال)?خاصة ب|(?:ال)?متصلة|مذكور\w*|أشار\w*|(?<!\w)ذُ?كر(?:ت)?(?!\w)|(?:ال)?إشار(?:ات|ة) إلى|ذات (?:ال)?صلة(?: ب)?",
)
"""That a passage speaks of a thing: ``est-il question de``, ``se alude a``, ``идёт речь о``, ``يرد فيها ذكر``."""

WITH_NOTES = (
    rf"\b{_FR}\b.{{0,40}}\b(?:ont|avec|sans|port(?:e|ent|ant)|contien\w+|comport\w+|comprenn\w+|renvo\w+|accompagnés?|assortis?|munis|dotés|pourvus|suivis|y a-t-il|ayant|présentent)\b.{{0,25}}\bnotes?\b",
    rf"\b{_ES}\b.{{0,60}}\b(?:tienen|tengan|con|sin|llev\w+|hay|haya|contien\w+|conten\w+|acompañados|incluyen|remiten|presentan|poseen|cuentan|figuran|aparecen|provistos)\b.{{0,20}}\bnotas?\b",
    rf"\b{_RU}\w*.{{0,40}}\b(?:со?|без|есть|име\w+|содерж\w*|снабж\w+|сопровожд\w+|относ\w+|сто[ия]т|привед\w+|да[нюё]\w*|отсыла\w+|нес[уё]т)\b.{{0,20}}\b(?:снос\w+|примечани\w+)",
    r"(?:(?:ال)?فقرات|كل فقرة).{0,40}(?:حاشية|حواش|الحواشي|حواشي|حواشٍ|هوامش|هامش)(?!\w)",
)
"""Passages that carry a footnote."""

WHICH_NOTES = (
    r"\bquelles(?: sont)?(?: les)? notes\b|\b(?:toutes les|lesquelles des) notes\b",
    r"\b(?:qué|cu[áa]les(?: son| de)?(?: las)?|todas las) notas\b",
    r"\b(?:как(?:ие|их)(?: из)?|все|всех) (?:снос\w+|примечани\w+)\b",
    r"(?:أي|ما|جميع|كل)(?: هي)? (?:ال)?(?:حواشي|حواش|هوامش)(?!\w)",
)
"""Which footnotes: ``quelles sont les notes qui renvoient à``."""

NOTES_THAT = (
    r"\bfootnotes (?:(?:that|which) )?(?:cit|quot|referr?|mention|point|giv|contain|nam)(?:e|es|ing|s)?\b",
    r"\bnotes (?:de bas de page )?(?:(?:qui )?(?:renv|cit|mentionn)\w+|faisant référence)(?: (?:à l['’]|à la|au|aux|à)(?!\w))?",
    r"\bnotas (?:al pie |a pie de página )?(?:que (?:remit|cit|menci|se ref|hac)\w+|referidas)(?: (?:al?|en))?\b",
    r"\bсноски (?:на|со ссылк\w+ на|с ссылк\w+ на|котор\w+ ссыла\w+ на|, ссыла\w+ на)(?!\w)",
    r"(?:ال)?حواشي التي (?:تحيل|تشير) إلى",
)
"""Footnotes that point at what is named behind: ``сноски на Сборник договоров``."""

BEGINS_WITH = (
    r"\b(?:commenc|début)(?:e|ent|ant)\b(?: par)?|\bs[’']ouvr(?:e|ent) (?:par|sur|avec)\b|\bpour premiers? mots?\b",
    r"\b(?:comienzan?|comiencen?|empiezan?|empiecen?|inician?|inicien?|arrancan?|abren?) (?:con|por)\b",
    r"\b(?:начина|открыва)\w+ (?:со?|словом|словами|глаголом)\b|\bс как\w+ (?:слов\w*|глагол\w*) (?:начина|открыва)\w+",
    r"\bpar quels? (?:mots?|verbe) (?:commence|débute|s[’']ouvre)\b|\b(?:con|por) qué (?:palabras?|verbo) (?:comienza|empieza|se abre)\b",
    r"\b(?:with|by) (?:which|what) (?:words?|verb)\b.{0,40}\b(?:begin|start|open)\w*|(?:بأي|بأية) (?:كلمة|فعل) (?:ت|ي)(?:بدأ|ستهل|فتتح)(?!\w)",
    r"(?:ت|ي)(?:بدأ|ستهل|فتتح)(?! فيه)(?:\s+ب|\b)",
)
"""How a passage begins."""

_QUOTED = r"[“\"«‘„][^”\"»’“]*[”\"»’“]"
NOT_MEANT = (
    rf"[,，،]?\s*\b(?:and not|but not|not|rather than|instead of)(?: just| merely| simply| only)?(?: with)? {_QUOTED}",
    rf"[,，]?\s*(?:而不(?:仅仅|仅|只)?是|而非|不是)\s*(?:以)?{_QUOTED}",
    rf"[(（，,。;；]?\s*(?:不算|不计|不含|不包括|排除)\s*{_QUOTED}",
    rf"[(（，,。;；]?\s*{_QUOTED}\s*(?:开头|打头|起首)?的?(?:[那这]?[一几些]?(?:段|条|个|类))?(?:都|就)?(?:不计|不算|除外|不包括|不要|不列|别算|别列)(?:在内|进去|进来)?[)）]?",
    rf",?\s*\b(?:et non|et pas|mais pas|mais non|plutôt que|au lieu de|et non pas)(?: pas)?(?: simplement| seulement)?(?: par| de| avec)?\s*{_QUOTED}",
    rf",?\s*\b(?:y no|pero no|en lugar de|en vez de|no)(?: simplemente| s[óo]lo| solamente| meramente)?(?: con| por)?\s*{_QUOTED}",
    rf",?\s*\b(?:а не|но не|вместо)(?: просто| только| лишь)?(?: со?| слова| словом)?\s*{_QUOTED}",
    rf"،?\s*(?:وليس|ولا|لا|بدلا من|وليست)(?: مجرد| فقط)?(?: ب)?ـ?\s*{_QUOTED}",
)
"""An alternative in quotation marks that is ruled out: ``а не просто с «призывает»``."""

AROUND_A_SUBJECT = (
    rf"\b{_ASKED_FR}(?:e|es|ez|er|se|sez|s|t|tes)?(?:-(?:moi|nous))?\b(?=.{{0,40}}\b(?:paragraphe|alinéa|passage|endroit|liste|où))",
    r"\b(?:tous|toutes|chaque|chacun|ensemble|la liste complète|liste complète|la liste|liste|dans lesquel(?:le)?s|lesquel(?:le)?s|où|quels|quelles|endroits?|passages?|extraits?|occurrences?|svp)\b"
    r"|\b(?:le texte|le document|je (?:voudrais|veux|cherche|souhaite)|je|j['’]ai besoin|dans|lequel|laquelle|auxquels|auxquelles|quelque chose|(?:a |ont |été )*(?:adopt|approuv)ée?s?|complète|peux-tu|pouvez-vous|pourriez-vous|s[’']il (?:vous|te) plaît|dis-moi|est-ce que|elles?|ils?|y a-t-il|plusieurs|(?:le |les )?(?:mots?|termes?|nom) (?:d[eu’']|«))(?!\w)"
    r"|\b(?:par(?:le|u)|sont|est)-(?:elles?|ils?|t-il|on)\b",
    r"\b(?:todos?|todas?|cada|lista(?:do)?(?: completa)?|enumer[ae]n?|enumerar|se[ñn][áa]l[ae](?:me|nos)?|ind[ií]que(?:me)?|dime|d[ií]game|dame|deme|busca|busque|necesito|quiero|quisiera|hazme|muestra|por favor"
    r"|(?:en )?(?:los|las) (?:que|cuales)|en que|d[óo]nde|lugares?|pasajes?|apartados?|fragmentos?|apariciones|(?:en )?qu[ée] (?:partes|puntos) del texto|gustar[íi]a|podr[íi]as?|saber|ver|(?:la )?palabra|(?:el )?t[ée]rmino|algo|(?:se |fue |fueron )?(?:aprob|adopt)(?:[óo]|aron|ad[oa]s?)|completa|texto)\b",
    r"\b(?:все|всех|кажд\w+|(?:полн\w+ )?(?:список|перечень|списка)|перечисл\w+|выпиш\w+|выпиши\w*|назови\w*|укаж\w+|покаж\w+|найд\w+|приведи\w*|дай\w*|где|в которых|которые|нужны?|нужен|пожалуйста|слов(?:о|а|ом)|термин\w*|мест\w*|фрагмент\w*|те|тексте|текста|в тексте|что-(?:то|либо|нибудь)|про|именно|хотелось|хочу|бы|видеть|знать|собери\w*|сделай\w*|(?:был[аио]? )?принят\w*|полн(?:ый|ая|ого)|есть|он[аио]?|там|что)\b",
    r"(?:جميع|كل|كافة|سائر|قائمة(?: كاملة)?|لائحة|اذكر|أذكر|عدّ?د|اسرد|أعطني|حدد|حدّد|استخرج|أريد|التي|فيها|أين|المواضع|مواضع|أماكن|مقاطع|النص|بالفقرات|لي|كلمة|عبارة|لفظة?|مصطلح|اسم|ذكر|كاملة|شيء|أود|معرفة|يمكنك|أن|تخبرني|تم اعتماد\w*|اعتُ?مد\w*|من فضلك)(?!\w)",
)
"""What else stands in such a question and says nothing of the subject."""

CITING_RESOLUTIONS = (
    r"\b(?:quelles|combien de|quelles sont les|liste[rz]?(?: toutes)? les)(?: (?:autres|des))* résolutions(?: qui)?(?: (?:sur|de|du|des|relatives) (?:[\w’'-]+ ){1,6}?)? ?(?:ne |n['’])?(?:(?:mentionn|parl|évoqu|rappell|renvoi|invoqu|réaffirm|nomm|trait|contienn|cit|se réfèr)ent\b|font (?:référence|mention|allusion|état))(?: (?:à(?: l['’]| la)?|aux?|d[eu]s?|d['’])(?!\w))?(?= ?\w)",
    r"\b(?:dans|par) (?:quelles|combien de) résolutions\b(?! (?:est|a)-ce)",
    r"\b(?:qué|cuáles|cuántas|cuáles son las|liste (?:todas )?las)(?: (?:otras|de las))* resoluciones(?: que)?(?: (?:sobre|de|del|relativas) (?:[\w’'-]+ ){1,6}?)? ?(?:no )?(?:menciona|habla|evoca|recuerda|remite|invoca|reafirma|nombra|trata|contiene|cita|alude|se refiere|hace)n(?: (?:referencia|mención|alusión))?(?: (?:al?|de|del)\b)?(?= \w)",
    r"\b(?:en|por) (?:qué|cuáles|cuántas)(?: de las)? resoluciones\b",
    r"\b(?:каки(?:е|х) из|какие|сколько|перечисл\w+|назов\w+)(?: (?:все|другие))* резолюци[ийя]\b(?:,? (?:котор\w+|об?|по) ?(?:\w+ ){0,4}?)? ?(?:(?:упомина|ссыла|цитиру|напомина|подтвержда|говор|содерж)[юяа]т|ссылаются|касаются)(?: (?:на|об?|о))?\b",
    r"\bв (?:каких|скольких) резолюциях\b",
    r"(?<!\w)(?:ما(?: هي)?|أي|كم عدد|اذكر|عدد)(?: جميع)? (?:من )?(?:ال)?قرارات (?:التي )?(?:[تي](?:ذكر|تناول|ورد|ستشهد ب|ؤكد)|تشير إلى|تتحدث عن|تتطرق إلى|يرد فيها(?: ذكر)?|ورد فيها(?: ذكر)?|جاء فيها ذكر)(?!\w)(?= \w)",
    r"(?<!\w)(?:في أي|في كم|كم) (?:ال)?قرارا?(?:ات)?(?= (?:[يت]|ورد|جاء))(?: [يت](?:ذكر|شير إلى|تناول|تحدث عن|تطرق إلى)(?!\w))?",
)
"""Which resolutions mention a thing, and how many: the verb is theirs, in the plural."""
