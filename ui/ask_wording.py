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
    others_first: str
    """With ``{before}``."""
    next_one: str
    about_seconds: str
    """With ``{seconds}``."""
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
    stop: str
    stopped: str
    retry: str
    edit: str
    edit_send: str
    cancel: str
    copy_answer: str
    copy_citation: str
    copied: str
    helpful: str
    unhelpful: str
    note: str
    note_send: str
    thanks: str
    follow_ups: str
    tools: str
    history: str
    no_history: str
    history_note: str
    delete: str
    delete_all: str
    export: str
    export_markdown: str
    export_word: str
    cited_paragraphs: str
    exported: str
    gone: str
    several_symbols: str
    answers_by: str
    verified: str
    rewriting: str
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
    others_first="前面还有 {before} 个问题",
    next_one="下一个就是这个问题",
    about_seconds="，大约要等 {seconds} 秒",
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
    stop="停止",
    stopped="已停止",
    retry="重新回答",
    edit="修改问题",
    edit_send="重新提问",
    cancel="取消",
    copy_answer="复制回答",
    copy_citation="复制引注",
    copied="已复制",
    helpful="有帮助",
    unhelpful="没有帮助",
    note="想补充什么吗？可不填",
    note_send="保存",
    thanks="评价已保存在本机",
    follow_ups="接着问",
    tools="对这个回答",
    history="对话记录",
    no_history="还没有对话。",
    history_note="对话只保存在这个浏览器里。",
    delete="删除",
    delete_all="全部删除",
    export="导出对话",
    export_markdown="Markdown 文件",
    export_word="Word 文件",
    cited_paragraphs="引用的段落",
    exported="导出时间",
    gone="这个回答引用的段落已不在库中，或者内容已变：请重新提问。",
    several_symbols="决议",
    answers_by="回答方式",
    verified="已与所引段落核对",
    rewriting="未通过核对，正在改写…",
    modes=(("extractive", "摘录原文"), ("model", "模型撰写")),
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
    others_first="Questions in line before this one: {before}",
    next_one="This question comes next",
    about_seconds=", in about {seconds} s",
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
    stop="Stop",
    stopped="Stopped",
    retry="Answer again",
    edit="Edit the question",
    edit_send="Ask again",
    cancel="Cancel",
    copy_answer="Copy the answer",
    copy_citation="Copy the citation",
    copied="Copied",
    helpful="Helpful",
    unhelpful="Not helpful",
    note="Anything to add? Optional",
    note_send="Save",
    thanks="Your rating is stored on this computer",
    follow_ups="Ask next",
    tools="With this answer",
    history="Conversations",
    no_history="No conversation yet.",
    history_note="Conversations are kept in this browser only.",
    delete="Delete",
    delete_all="Delete all",
    export="Export the conversation",
    export_markdown="Markdown file",
    export_word="Word document",
    cited_paragraphs="Paragraphs cited",
    exported="Exported",
    gone="The paragraphs this answer cites are no longer in the library, or have changed: ask again.",
    several_symbols="Resolution",
    answers_by="How answers come about",
    verified="Checked against the cited paragraphs",
    rewriting="Failed the check; being written again…",
    modes=(("extractive", "quoted from the text"), ("model", "written by a model")),
)
