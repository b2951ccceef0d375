"""What the page says, in Chinese and English, and the words set around a resolution in its language.

The words of a tab are in a file of their own, ``ui/ask_wording.py``.
"""

from dataclasses import dataclass

from ui.ask_wording import ASK_CHINESE, ASK_ENGLISH, AskWords


@dataclass(frozen=True, slots=True)
class Words:
    """The interface in one language."""

    language: str
    tagline: str
    tabs: tuple[tuple[str, str], ...]
    """Name of each tab in the address, and what it is called."""
    close: str
    theme: str
    gone: str
    """Said of a citation whose resolution has been removed."""
    log_out: str
    """With ``{user}``."""
    other_language: str
    """Name of the language the switch changes to, in that language."""
    ask: AskWords

    def tab(self, name: str) -> str:
        """What the tab is called."""
        return dict(self.tabs)[name]


CHINESE = Words(
    language="zh",
    tagline="联合国决议问答",
    tabs=(("ask", "提问"), ("library", "决议库"), ("evaluation", "评测")),
    close="关闭",
    theme="切换深色与浅色",
    gone="这份决议已不在库中，或者内容已变。",
    log_out="退出登录（{user}）",
    other_language="English",
    ask=ASK_CHINESE,
)
ENGLISH = Words(
    language="en",
    tagline="Ask United Nations resolutions",
    tabs=(("ask", "Ask"), ("library", "Library"), ("evaluation", "Evaluation")),
    close="Close",
    theme="Switch between dark and light",
    gone="This resolution is no longer in the library, or has changed.",
    log_out="Log out ({user})",
    other_language="中文",
    ask=ASK_ENGLISH,
)


def words_in(language: str) -> Words:
    """The interface in ``zh``; in English for anything else."""
    return CHINESE if language == "zh" else ENGLISH


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """Words set around a resolution's own, in its language."""

    united_nations: str
    footnotes: str
    copy: str
    copied: str
    page: str
    """With ``{page}``."""


_DOCUMENT = {
    "zh": DocumentWords("联合国", "脚注", "复制引注", "已复制", "第 {page} 页"),
    "en": DocumentWords("United Nations", "Footnotes", "Copy the citation", "Copied", "Page {page}"),
    "fr": DocumentWords("Nations Unies", "Notes", "Copier la référence", "Copié", "Page {page}"),
    "es": DocumentWords("Naciones Unidas", "Notas", "Copiar la referencia", "Copiado", "Página {page}"),
    "ru": DocumentWords(
        "Организация Объединенных Наций", "Сноски", "Скопировать ссылку", "Скопировано", "Стр. {page}"
    ),
    "ar": DocumentWords("الأمم المتحدة", "الحواشي", "نسخ الإحالة", "تم النسخ", "صفحة {page}"),
}


def document_words(language: str) -> DocumentWords:
    """In English for a language that is not official."""
    return _DOCUMENT.get(language, _DOCUMENT["en"])
