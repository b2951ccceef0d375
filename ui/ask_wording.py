"""What the Ask tab says, in Chinese and English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskWords:
    """The Ask tab in one language."""

    placeholder: str
    send: str
    label: str
    full_text: str
    choose_resolution: str
    new_conversation: str
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

    def mode(self, name: str) -> str:
        """How the answer came about; an unknown mode is called by its own name."""
        return dict(self.modes).get(name, name)


ASK_CHINESE = AskWords(
    placeholder="输入问题…",
    send="提问",
    label="问题",
    full_text="决议全文",
    choose_resolution="选择决议",
    new_conversation="新对话",
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
)
ASK_ENGLISH = AskWords(
    placeholder="Ask a question…",
    send="Ask",
    label="Question",
    full_text="Full text",
    choose_resolution="Choose a resolution",
    new_conversation="New conversation",
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
)
