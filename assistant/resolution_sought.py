"""A resolution that is sought by its subject, or asked about as a whole by what it is called.

``有没有关于结核病的决议``, ``which resolution deals with water?``; ``what is the resolution on radiological weapons about?``
"""

import re

from assistant.overview import without_overview

_SOUGHT = re.compile(
    r"^\W*(?:请问)?(?:这里|库里|你们?)?(?:有没有|是否有|有无|有)(?:哪[一]?[份个项]|一[份个项])?(?:是)?(?:关于|有关|涉及|讲|谈)(?P<zh>.{2,30}?)的(?:联大|大会)?决议吗?\W*$"
    r"|^\W*(?:请问)?哪[一]?[份个项](?:联大|大会)?决议(?:是|主要)*(?:关于|有关|涉及|讲|谈)的?(?:是)?(?P<which>.{2,30}?)的?\W*$"
    r"|^\W*(?:请|请问)?(?:列出|列举|给出|找出|有几[份个项]|有哪些|有多少[份个项]?)(?:所有|全部)?(?:的)?(?:关于|有关|涉及)(?P<all>.{2,30}?)的(?:所有|全部)?(?:联大|大会)?决议\W*$"
    r"|^\W*(?:请问)?(?:关于|有关|涉及)(?P<all2>.{2,30}?)的(?:联大|大会)?决议(?:都|一共)?(?:有哪[些几][份个项]?|有几[份个项]|有多少[份个项]?|是哪[些几][份个项]?)\W*$"
    r"|^\W*(?:list|show|name|give me)(?: me)?(?: all)?(?: of)?(?: the)? resolutions (?:on|about|concerning|regarding) (?P<all_en>[^?]{2,80}?)\W*$"
    r"|^\W*(?:is there|are there|do you have|have you got)(?: a| any| some)?(?: UN| General Assembly)? resolutions? (?:on|about|concerning|regarding|dealing with|that deals with) (?P<en>[^?]{2,80}?)\W*$"
    r"|^\W*(?:which|what) resolution (?:is )?(?:on|about|concerns|concerning|regards|covers|deals with|addresses) (?P<asks>[^?]{2,80}?)\W*$"
    r"|^\W*(?:y a-t-il|existe-t-il|avez-vous) une résolution (?:sur|concernant|relative (?:à|aux?)|portant sur) (?P<fr>[^?]{2,80}?)\W*$"
    r"|^\W*quelle résolution (?:porte sur|traite d\w*|concerne|parle d\w*)[ ’'](?P<fr2>[^?]{2,80}?)\W*$"
    r"|^\W*(?:hay|existe|tiene) (?:alguna|una) resolución (?:sobre|acerca de|relativa a) (?P<es>[^?]{2,80}?)\W*$"
    r"|^\W*qué resolución (?:trata|habla|versa) (?:de|sobre|del) (?P<es2>[^?]{2,80}?)\W*$"
    r"|^\W*есть ли резолюция (?:об?|по|про) (?P<ru>[^?]{2,80}?)\W*$|^\W*какая резолюция (?:посвящена|касается|об?|по) (?P<ru2>[^?]{2,80}?)\W*$"
    r"|^\W*هل (?:يوجد|هناك|ثمة) قرار (?:بشأن|حول|عن|متعلق ب|يتعلق ب)\s?(?P<ar>[^؟?]{2,80}?)\W*$|^\W*أي قرار (?:يتعلق ب|يتناول|يخص|بشأن)\s?(?P<ar2>[^؟?]{2,80}?)\W*$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"^\W*(?:(?:关于|有关)(?P<zh>.{2,40}?)的(?:那份|这份)?(?:联大|大会)?(?:决议|宣言)|(?:the |that )?(?:\d{4} )?(?:resolution|declaration) (?:on|about|concerning) (?P<en>.{2,90}?)"
    r"|(?:ال)?قرار (?:المتعلق ب|بشأن|الخاص ب|حول)\s?(?P<ar>.{2,80}?))\W*$",
    re.IGNORECASE,
)


def subject_sought(text: str) -> str:
    """What the resolution that is sought is on; empty where none is sought."""
    return _said(_SOUGHT.match(text))


def subject_of_whole(text: str) -> str:
    """What the resolution is called of which it is asked what it is about; empty for anything else."""
    bare = without_overview(text)
    return "" if bare == text else _said(_CALLED.match(bare))


def _said(match: re.Match[str] | None) -> str:
    said = next(filter(None, match.groups()), "") if match else ""
    return _ARTICLE.sub("", said.strip())


_ARTICLE = re.compile(r"^(?:(?:the|an?|la|les?|el|los|las)\s|l['’])", re.IGNORECASE)
