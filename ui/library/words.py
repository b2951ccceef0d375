"""What the Library tab says, in Chinese and English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LibraryWords:
    """The Library tab in one language."""

    code: str
    """Of the language."""
    heading: str
    count: str
    """With ``{resolutions}`` and ``{texts}``."""
    add: str
    add_hint: str
    """With ``{megabytes}``."""
    replace: str
    read_only: str
    uploading: str
    """With ``{name}`` and ``{percent}``."""
    too_large: str
    """With ``{name}`` and ``{megabytes}``."""
    not_sent: str
    """With ``{name}``."""
    cancel: str
    dismiss: str
    others_first: str
    """With ``{jobs}``."""
    steps: tuple[tuple[str, str], ...]
    outcomes: tuple[tuple[str, str], ...]
    report: str
    """With ``{preambular}``, ``{operative}``, ``{annex}`` and ``{footnotes}``."""
    no_doubts: str
    doubts: str
    """With ``{doubts}`` and ``{skipped}``."""
    failed: str
    find: str
    all_languages: str
    all_sessions: str
    session: str
    """With ``{session}``."""
    nothing_found: str
    nothing_indexed: str
    paragraphs: str
    """With ``{count}``."""
    adopted: str
    """With ``{date}``."""
    open: str
    """With ``{symbol}`` and ``{language}``."""
    compare: str
    remove: str
    remove_one: str
    """With ``{symbol}`` and ``{language}``."""
    remove_question: str
    remove_consequence: str
    keep: str
    removed: str
    """With ``{symbol}``."""
    gone: str
    """With ``{symbol}``."""
    forbidden: str
    ask_of: str
    """With ``{symbol}``."""
    scope_all: str
    """With ``{count}``."""
    scope_some: str
    """With ``{symbols}``."""
    scope_clear: str
    scope_change: str
    back: str
    paragraph: str
    close: str
    page_of: str
    """With ``{page}`` and ``{symbol}``."""
    not_kept: str
    languages: tuple[tuple[str, str], ...]

    def language(self, code: str) -> str:
        """What a language is called; an unknown one by its code."""
        return dict(self.languages).get(code, code)


CHINESE = LibraryWords(
    code="zh",
    heading="决议库",
    count="{resolutions} 份决议，{texts} 个语文本",
    add="添加决议",
    add_hint="PDF、Word、HTML、Markdown 或纯文本，可一次选多个，也可拖到这里；每个文件不超过 {megabytes} MB",
    replace="同一决议已有不同文本时，用新文件替换",
    read_only="只有管理员可以添加和移除决议。",
    uploading="正在上传 {name}：{percent}%",
    too_large="{name} 超过 {megabytes} MB",
    not_sent="{name} 没有传上来，请再试一次",
    cancel="停止",
    dismiss="收起",
    others_first="前面还有 {jobs} 批文件，轮到时自动开始。",
    steps=(
        ("waiting", "等候"),
        ("reading", "读取"),
        ("embedding", "计算向量"),
        ("indexing", "写入索引"),
        ("cancelled", "已停止"),
        ("failed", "出错"),
    ),
    outcomes=(("added", "已收入"), ("replaced", "已替换"), ("unchanged", "已在库中"), ("refused", "未收入")),
    report="序言 {preambular} 段，执行 {operative} 段，附件 {annex} 段，脚注 {footnotes} 条",
    no_doubts="解析没有疑点",
    doubts="{doubts} 处疑点，{skipped} 处略去",
    failed="处理时出错，请再试一次；详情见服务器日志。",
    find="按文号或标题查找",
    all_languages="所有语文",
    all_sessions="所有届会",
    session="第 {session} 届",
    nothing_found="没有符合条件的决议。",
    nothing_indexed="决议库是空的：请先添加决议。",
    paragraphs="{count} 段",
    adopted="{date} 通过",
    open="打开 {symbol} {language}",
    compare="并排对照",
    remove="移除",
    remove_one="移除 {symbol}（{language}）",
    remove_question="移除这份文本？",
    remove_consequence="问答不再引用它，保存的原文件一并删除。",
    keep="保留",
    removed="已移除 {symbol}。",
    gone="{symbol} 已经不在库中。",
    forbidden="只有管理员可以这样做。",
    ask_of="只问所选：{symbol}",
    scope_all="向全部 {count} 份决议提问",
    scope_some="只问 {symbols}",
    scope_clear="改为全部",
    scope_change="选择",
    back="返回决议库",
    paragraph="段落",
    close="关闭",
    page_of="{symbol} 第 {page} 页",
    not_kept="原文件没有保存，无法显示页面。",
    languages=(
        ("zh", "中文"),
        ("en", "英文"),
        ("fr", "法文"),
        ("es", "西班牙文"),
        ("ru", "俄文"),
        ("ar", "阿拉伯文"),
    ),
)
ENGLISH = LibraryWords(
    code="en",
    heading="Library",
    count="{resolutions} resolutions, {texts} texts",
    add="Add resolutions",
    add_hint=(
        "PDF, Word, HTML, Markdown or plain text; several at once, or dropped here; "
        "at most {megabytes} MB each"
    ),
    replace="Put it in the place of another text of the same resolution",
    read_only="Only an admin can add and remove resolutions.",
    uploading="Uploading {name}: {percent}%",
    too_large="{name} has more than {megabytes} MB",
    not_sent="{name} did not arrive; please try again",
    cancel="Stop",
    dismiss="Dismiss",
    others_first="{jobs} uploads come first; this one begins by itself.",
    steps=(
        ("waiting", "Waiting"),
        ("reading", "Reading"),
        ("embedding", "Embedding"),
        ("indexing", "Indexing"),
        ("cancelled", "Stopped"),
        ("failed", "Failed"),
    ),
    outcomes=(
        ("added", "Added"),
        ("replaced", "Replaced"),
        ("unchanged", "In already"),
        ("refused", "Refused"),
    ),
    report="{preambular} preambular, {operative} operative, {annex} annex paragraphs, {footnotes} footnotes",
    no_doubts="no doubts",
    doubts="{doubts} doubts, {skipped} passages left out",
    failed="Something went wrong. Please try again; the server’s log has the details.",
    find="Find by symbol or title",
    all_languages="All languages",
    all_sessions="All sessions",
    session="Session {session}",
    nothing_found="No resolution is like that.",
    nothing_indexed="The library is empty: add a resolution first.",
    paragraphs="{count} paragraphs",
    adopted="adopted {date}",
    open="Open {symbol} {language}",
    compare="Side by side",
    remove="Remove",
    remove_one="Remove {symbol} ({language})",
    remove_question="Remove this text?",
    remove_consequence="Answers will no longer cite it, and the file that was kept goes too.",
    keep="Keep",
    removed="{symbol} is removed.",
    gone="{symbol} is in the library no longer.",
    forbidden="Only an admin may do this.",
    ask_of="Ask only those chosen: {symbol}",
    scope_all="Asking all {count} resolutions",
    scope_some="Asking only {symbols}",
    scope_clear="Ask all",
    scope_change="Choose",
    back="Back to the library",
    paragraph="Paragraph",
    close="Close",
    page_of="{symbol}, page {page}",
    not_kept="The file was not kept; its pages cannot be shown.",
    languages=(
        ("zh", "Chinese"),
        ("en", "English"),
        ("fr", "French"),
        ("es", "Spanish"),
        ("ru", "Russian"),
        ("ar", "Arabic"),
    ),
)


def library_words(language: str) -> LibraryWords:
    """In ``zh``; in English for anything else."""
    return CHINESE if language == "zh" else ENGLISH
