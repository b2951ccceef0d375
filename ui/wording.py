"""What the page says, in Chinese and English, and the words set around a resolution in its language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The interface in one language."""

    language: str
    tagline: str
    placeholder: str
    send: str
    ask_label: str
    full_text: str
    close: str
    theme: str
    other_language: str
    """Name of the language the switch changes to, in that language."""
    welcome: str
    welcome_text: str
    examples: str
    retrieving: str
    writing: str
    checking: str
    footnotes: str
    nearest: str
    not_in_text: str
    not_answered: str
    failed: str
    paragraph: str
    wording_of: str
    modes: tuple[tuple[str, str], ...]
    choose_resolution: str
    new_conversation: str

    def mode(self, name: str) -> str:
        """How the answer came about; an unknown mode is called by its own name."""
        return dict(self.modes).get(name, name)


CHINESE = Words(
    language="zh",
    tagline="联合国决议问答",
    placeholder="输入问题…",
    send="提问",
    ask_label="问题",
    full_text="决议全文",
    close="关闭",
    theme="切换深色与浅色",
    other_language="English",
    welcome="向决议提问",
    welcome_text="回答用决议原文。每句话后面都标出它所在的段落，点一下段号，就翻到全文的那一段。",
    examples="可以这样问",
    retrieving="检索",
    writing="撰写",
    checking="核对引文",
    footnotes="引文中的脚注",
    nearest="最接近的段落",
    not_in_text="决议没有这样说",
    not_answered="无法回答",
    failed="回答时出错，请再试一次；详情见服务器日志。",
    paragraph="段落",
    wording_of="原文",
    modes=(("extractive", "摘录原文"), ("generative", "模型撰写")),
    choose_resolution="选择决议",
    new_conversation="新对话",
)
ENGLISH = Words(
    language="en",
    tagline="Ask United Nations resolutions",
    placeholder="Ask a question…",
    send="Ask",
    ask_label="Question",
    full_text="Full text",
    close="Close",
    theme="Switch between dark and light",
    other_language="中文",
    welcome="Ask the resolution",
    welcome_text=(
        "Answers are in the resolution’s own words. Every statement carries the number of the paragraph it "
        "stands in; click the number to see it in the full text."
    ),
    examples="For instance",
    retrieving="Retrieving",
    writing="Writing",
    checking="Checking quotations",
    footnotes="Footnotes in the quoted words",
    nearest="Nearest paragraphs",
    not_in_text="The resolution does not say",
    not_answered="This cannot be answered",
    failed="Something went wrong while answering. Please try again; the server’s log has the details.",
    paragraph="Paragraph",
    wording_of="Text",
    modes=(("extractive", "quoted from the text"), ("generative", "written by a model")),
    choose_resolution="Choose a resolution",
    new_conversation="New conversation",
)


def words_in(language: str) -> Words:
    """The interface in ``zh``; in English for anything else."""
    return CHINESE if language == "zh" else ENGLISH


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """Words set around a resolution's own, in its language."""

    united_nations: str
    footnotes: str


_DOCUMENT = {
    "zh": DocumentWords("联合国", "脚注"),
    "en": DocumentWords("United Nations", "Footnotes"),
    "fr": DocumentWords("Nations Unies", "Notes"),
    "es": DocumentWords("Naciones Unidas", "Notas"),
    "ru": DocumentWords("Организация Объединенных Наций", "Сноски"),
    "ar": DocumentWords("الأمم المتحدة", "الحواشي"),
}


def document_words(language: str) -> DocumentWords:
    """In English for a language that is not official."""
    return _DOCUMENT.get(language, _DOCUMENT["en"])
