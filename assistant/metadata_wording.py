"""Words that stand around a field of the title block and ask for nothing themselves, in four languages.

A question is about the title block only if, without the field and these, nothing is left of it; so they are
what may be said of any resolution: that it was adopted, at which meeting, from whose report, in what words.
English and Chinese have theirs beside the fields.
"""

import re

_FRENCH = (
    "assemblée générale? onu organisation c ça cela ceci celui-ci celle-ci étai(?:t|ent) fut furent être j s m n qu l on nous vous te tu me moi "
    "pourri\\w+ pouvez pouvons peux puis-je voul\\w+ veuillez aimerai\\w* souhait\\w+ sav\\w+ connaî\\w+ rappel\\w+ préci\\w+ exact\\w* juste justement indiqu\\w+ "
    "trouv\\w+ cherch\\w+ port\\w+ publi\\w+ paru\\w* parai\\w+ attribu\\w+ donn\\w+ approuv\\w+ adopt\\w+ entériné\\w* cours lors pendant durant moment occasion date\\w* "
    "combientième agi\\w* provien\\w+ provenan\\w+ prov\\w+ issue?s? origine vien\\w* venue? éman\\w+ recommand\\w+ proposé\\w* examin\\w+ débatt\\w+ "
    "étudi\\w+ trait\\w+ discut\\w+ sais\\w* rendu\\w* rend remis\\w* transmis\\w* présent\\w+ soumis\\w* renvoy\\w+ base servi\\w* sert fond\\w+ suite découl\\w+ "
    "inscri\\w+ correspond\\w+ relev\\w+ relève rattach\\w+ projet complet intégral\\w* entier officiel\\w* plénière grande?s? principale? connue? class\\w+ figur\\w+ "
    "contenan\\w+ contien\\w+ grâce passé\\w* passe travers avant après ensuite déjà déposé\\w* élabor\\w+ prépar\\w+ rédig\\w+ tenue? lieu intervenue? cadre "
    "quelqu trancha\\w* termes appelle nomme dit plaît svp merci alors enfin donc bien au-dessous encore exemple lequel laquelle duquel auquel numérot\\w+ numéro point comment unies depuis exist\\w+ où combien occup\\w+ concern\\w+ all[ae]\\w* vu pris\\w* décid\\w+ responsable compétente chargée initial\\w* "
    "associée?s? visée?s? situ\\w+ répertori\\w+ enregistr\\w+ dénomm\\w+ désign\\w+ retrouv\\w+ tir\\w+ extrait\\w* rapporte s[’']est étions en quelqu officielle correspondante? sort\\w* au-delà mention\\w+"
)
_SPANISH = (
    "asamblea general onu naciones unidas organización fue fueron era eran ser sido estaba está estuvo quedó quedar se le me nos te usted puede podría podrías puedes "
    "podemos decirme decir dígame dígamelo díganos indíqueme indique saber quisiera quiero necesito gustaría recordar recuérdame recuérdeme exact\\w+ "
    "precis\\w+ concret\\w+ correct\\w+ bajo ante durante dentro con marco relación curso transcurso mediante tras según salid\\w+ salió sale viene vino proced\\w+ provien\\w+ "
    "proviene provino origen origin\\w+ eman\\w+ surg\\w+ lleva llevó llevaba tiene tenía ostenta public\\w+ emiti\\w+ emitid\\w+ asign\\w+ conoc\\w+ identific\\w+ "
    "aprob\\w+ aprueb\\w+ adopt\\w+ acord\\w+ recomend\\w+ recomiend\\w+ propuso propus\\w+ propuest\\w+ examin\\w+ debat\\w+ discut\\w+ trat\\w+ estudi\\w+ abord\\w+ ocup\\w+ encarg\\w+ asunto "
    "cuestión present\\w+ somet\\w+ remit\\w+ transmit\\w+ elev\\w+ base basa basó fundament\\w+ sirvi\\w+ correspond\\w+ pertenec\\w+ figur\\w+ inscri\\w+ inclu\\w+ "
    "aparec\\w+ enmarc\\w+ proyecto complet\\w+ íntegr\\w+ enter\\w+ oficial\\w* principal\\w* pas[óa] pasaron llegar llegó antes pleno data dat\\w+ fechad\\w+ "
    "celebr\\w+ lugar tuvo hizo elabor\\w+ prepar\\w+ redact\\w+ exactamente cual quién él lo la su sus este ese dicha dicho misma mismo es-?a? entonces favor gracias uno ya ordinal desde exist\\w+ est[áa]bamos das dar dame daría procede responsable compet\\w+ encarg\\w+ registr\\w+ clasific\\w+ ubic\\w+ "
    "situ\\w+ encontr\\w+ hall\\w+ consult\\w+ tom\\w+ decid\\w+ deriv\\w+ envi\\w+ pert\\w+ mencion\\w+ corresponde cuál cuáles qué de del título número"
)
_RUSSIAN = (
    "как\\w* эт\\w+ документ\\w* резолюци\\w* генеральн\\w+ ассамбле\\w+ оон организаци\\w+ объедин[её]нных наций это эта этот этой этому был\\w* у она он оно её ее его ей ему ими них им мне нам вы ты там туда назов\\w+ называ\\w+ "
    "подскаж\\w+ скаж\\w+ сообщ\\w+ укаж\\w+ напомн\\w+ уточн\\w+ дай\\w* привед\\w+ приведите можно можете можешь хочу хотел\\w* знать узнать нужен нужна нужно точн\\w+ точно полн\\w+ официальн\\w+ "
    "конкретн\\w+ именно приня\\w+ принима\\w+ одобр\\w+ утвержд\\w+ утверд\\w+ издан\\w* издали опубликован\\w* выпущен\\w* вышл\\w* вышел носит носил\\w* имеет имел\\w* присво\\w+ стоит стоял\\w* "
    "обозначен\\w* известн\\w+ значится числится числ\\w+ котор\\w+ счету счёту по под ход\\w* время рамк\\w+ течение момент проведени\\w+ состоя\\w+ прош\\w+ прох\\w+ провод\\w+ "
    "происход\\w+ исход\\w+ рассматр\\w+ рассмотр\\w+ обсужд\\w+ обсуд\\w+ занима\\w+ представ\\w+ внес\\w* внёс\\w* подготов\\w+ подгот\\w+ разработ\\w+ рекоменд\\w+ предлож\\w+ переда\\w+ "
    "направ\\w+ поступ\\w+ проект\\w* основан\\w+ основе исходя согласно относ\\w+ отнес\\w+ включ\\w+ содерж\\w+ связан\\w* соответств\\w+ главн\\w+ датирован\\w* датиру\\w+ "
    "приняти\\w+ принятии решени\\w+ вопрос\\w* текст\\w* черед\\w+ через после перед пожалуйста спасибо лег\\w* фигурир\\w+ порядков\\w+ какие-либо наименовани\\w+ данн\\w+ лёг легл\\w* основ\\w* обознач\\w+ существу\\w+ зарегистр\\w+ отвеча\\w+ ответствен\\w+ готов\\w+ вын[её]с\\w* "
    "вош[её]л вошл\\w+ да[йл] дайте дали взят\\w* вз[яе]\\w+ переда\\w+ офици\\w+ упом\\w+ номер\\w* пишется сам\\w* же а и к на в из с со о об от то так ли"
)
_ARABIC = (
    "(?:ال)?جمعية (?:ال)?عامة (?:ال)?أمم (?:ال)?متحدة لل?جمعية (?:ال)?قرار لل?قرار ب(?:ال)?قرار ل?هذا ل?هذه بهذا ذلك كان كانت يكون تكون هو هي الذي التي (?:ال)?نص تم جرى أُ?ُ?عتمد\\w* ا?عتُ?مد\\w* "
    "اعتماد\\w* لاعتماد\\w* باعتماد\\w* تعتمد\\w* ات?ُ?ّ?ُ?خذ\\w* اتخاذ\\w* صدر\\w* صدور\\w* يصدر أصدر\\w* أُ?قرّ?\\w* إقرار\\w* وافق\\w* يحمل\\w* تحمل\\w* حمل\\w* (?:ال)?دقيق\\w* (?:ال)?كامل\\w* (?:ال)?رسمي\\w* (?:ال)?صحيح\\w* "
    "بالضبط تحديدا بالتحديد بالكامل ورد\\w* يرد ترد جاء\\w* نوقش\\w* ناقش\\w* نظر\\w* بحث\\w* درس\\w* تناول\\w* قدّ?م\\w* قُدم\\w* أوص\\w+ رفع\\w* أحال\\w* (?:ال)?مشروع (?:ال)?موضوع (?:ال)?مسألة (?:ال)?رئيسية "
    "(?:ال)?رئيسي بناء استنادا استناداً بناءً أساس يستند ضمن إطار تحت خلال أثناء في إلى من عن على به بها فيه فيها له لها منه منها يتعلق تتعلق متعلق يعود تعود يرجع ينتمي تنتمي يندرج تندرج أدرج\\w* "
    "أُدرج\\w* يخص (?:ال)?خاص\\w* من بنود (?:ال)?بنود (?:ال)?مدرج\\w* أعطن\\w* اذكر أخبرن\\w* قل لي أريد أود معرفة أن أعرف هل يمكن\\w* رجاء رجاءً فضلك لو سمحت ما ماذا أي أية أيّ كم وما هيئات أجهزة ل?لأمم "
    "انعقد\\w* عقد\\w* عُقدت يوم سنة عام (?:ال)?يوم (?:ال)?سنة (?:ال)?شهر (?:ال)?تالي تمت\\w* (?:ال)?معتمد\\w* (?:ال)?صادر\\w* (?:ال)?وثيقة لل?وثيقة يُ?سمى تُ?سمى يُ?دعى (?:ال)?معنون\\w* ت ي نُ?شر\\w* ممكن تعطين\\w* (?:ال)?اعتماد أحيل\\w* أحال\\w* (?:ال)?دورات أعد\\w* تقرير\\w* استند\\w* تستند إليه إليها تحته تحتها خلالها خلاله بماذا عنون\\w* "
    "ذكرن\\w* ذكر (?:ال)?مرجع\\w* أساسه أساسها عليه عليها عنه عنها حول بشأن بشأنه وردت مسجل\\w* معروف\\w* يعرف تعرف دعي مختص\\w* نفسه هنا إليكم متى رقم"
)
AROUND = re.compile(
    rf"(?<!\w)(?:{'|'.join(f'{_FRENCH} {_SPANISH} {_RUSSIAN}'.split())}|[وفبلك]?(?:{'|'.join(_ARABIC.split())}))(?!\w)",
    re.IGNORECASE,
)
"""Any of them, as a whole word."""
OF_CONTENT = re.compile(
    r"\b(?:decid|sa[yi]|request|call|welcom|provid|specif|plann|arrang)\w* (?:about|on|regarding|concerning|for|of) (?:an?|the|any|its)\b"
    r"|\b(?:want|ask|request|expect|need|call|requir)\w*(?: for)? (?:an?|any|another|further|regular) (?:[\w-]+ )?reports?\b"
    r"|(?:关于|对|就|有关)[^，。？]{0,12}(?:会议|委员会|报告)[^，。？]{0,4}(?:决定|规定|安排)"
    r"|\b(?:décid|prévoi|dit|demand)\w*(?:-t-\w+)? (?:au sujet|à propos|de|sur|quant) |\b(?:decid|dispon|dice|pid)\w* (?:sobre|acerca|respecto)\b|\b(?:реш|постанов|говор|прос)\w* (?:о|об|относительно|насчёт)\b|(?:قرر|يقول|تقول|طلب)\w* (?:عن|بشأن|حول)(?!\w)",
    re.IGNORECASE,
)
"""What is decided or said *about a meeting*, whether *a report* is asked for: of paragraphs, not of the title block."""
HELD = re.compile(
    r"\bheld\b|\b(?:take|took|taking) place\b|\bconvened\b|举行|召开|\b(?:tenue?s?|déroul\w+|eu lieu)\b|\b(?:celebr\w+|tuvo lugar)\b|\bсостоя\w+|\bпрош[её]?л\w*|\bпровод\w+|(?<!\w)(?:عُ?قدت?|انعقدت?)(?!\w)",
    re.IGNORECASE,
)
"""So is a meeting; a resolution is adopted."""
FUTURE = re.compile(
    r"下一?[次届回]|明年|将来|筹备|\bpreparatory\b|\bpréparatoire\w*|\bpreparatori\w+|\bподготовительн\w+|(?:ال)?تحضيري\w*|\bnext (?:session|time|year)\b|\bwill\b|\bagain\b|\b(?:must|should|shall|ought to|have to|has to|(?:is|are) (?:[a-z]+ed )?to) (?:submit|report|present)\b|应当?该?(?:提交|报告)|[须需]要?(?:提交|报告)|\b(?:sera|seront|aura|auront|\w+r(?:a|ont)-t-\w+|(?:examin|étudi|trait|reprend|abord|discut|débatt|présent|inscri)\w*r(?:a|ont))\b|\b\w+[aei]rán?\b|\b(?:doit|doivent|devra|devrait)(?:-(?:elle|il|on)s?)? (?:\w+ )?être\b|\b(?:debe|deben|deberá|debería) (?:\w+ )?ser\b|\bбуд[еу]т\b|(?<!\w)س(?:وف|[يتن]ُ?\w{2,})(?!\w)",
    re.IGNORECASE,
)
"""What is still to come, and so not what the title block says: ``à quelle session sera-t-elle examinée ?``"""
EVENT = re.compile(
    r"签署|签订|缔结|生效|批准|开放签|\b(?:signed|signature|ratified|concluded|founded)\b|\b(?:enter\w*|c[ao]me) into force\b|\bsigné\w*|\bfirm(?:ó|ad\w+)\b"
    r"|\bentr(?:é\w*|ó) en v|\bподписан\w*|\bвступ\w+ в силу|(?<!\w)(?:وُ?قّ?عت?|دخلت?)(?!\w)",
    re.IGNORECASE,
)
"""What befalls a treaty or a meeting and never a resolution: its day is not that of adoption."""
ANNIVERSARY = re.compile(r"周年|\banniversa\w+|\baniversario|\bгодовщин\w+|(?:ال)?ذكرى", re.IGNORECASE)
"""Of something that the text speaks of."""
