"""The words of a report in Chinese and English."""

from collections.abc import Mapping
from dataclasses import dataclass

from eval.figure import BY_NAME, CALIBRATION_ERROR


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Everything that a report says by itself."""

    language: str
    title: str
    right: str
    of_questions: str
    figures: str
    figure: str
    value: str
    interval: str
    questions: str
    few: str
    by_kind: str
    by_language: str
    all_by_kind: str
    all_by_language: str
    reliability: str
    reliability_note: str
    said: str
    came_true: str
    times: str
    milliseconds: str
    answers: str
    percentiles: str
    misses: str
    no_misses: str
    asked_before: str
    expected: str
    answered: str
    refused: str
    no_answer: str
    the_facts: str
    gold: str
    retrieved: str
    configuration: str
    ask: str
    run: str
    stop: str
    running: str
    about: str
    only_admins: str
    failed: str
    judged: str
    judged_by: str
    not_judged: str
    contested: str
    all_kinds: str
    opinions: Mapping[str, str]
    kinds: Mapping[str, str]
    titles: Mapping[str, str]
    says: Mapping[str, str]
    settings: Mapping[str, str]


_FIGURES = {**BY_NAME, CALIBRATION_ERROR.name: CALIBRATION_ERROR}

ENGLISH_REPORT = ReportWords(
    language="en",
    title="Evaluation",
    right="right",
    of_questions="of {n} questions; 95% interval {low}–{high}",
    figures="All figures",
    figure="figure",
    value="value",
    interval="95% interval",
    questions="questions",
    few="Hatched values rest on fewer than {n} questions and say little.",
    by_kind="Right, by kind of question",
    by_language="Right, by language",
    all_by_kind="All figures by kind of question",
    all_by_language="All figures by language",
    reliability="Can the probability be believed?",
    reliability_note="On the dashed line what was said to be likely comes true just as often.",
    said="probability given",
    came_true="share that came true",
    times="How long an answer took",
    milliseconds="milliseconds",
    answers="answers",
    percentiles="Median {p50} ms, 90% within {p90} ms, 99% within {p99} ms; {n} at a time.",
    misses="Missed questions",
    no_misses="None was missed.",
    asked_before="asked before",
    expected="expected",
    answered="answered",
    refused="refused",
    no_answer="no answer",
    the_facts="the facts",
    gold="Gold text",
    retrieved="Ranked first",
    configuration="What produced these figures",
    ask="Ask this in the conversation",
    run="Run the evaluation",
    stop="Stop",
    running="Question {done} of {total}",
    about="Asks the questions that come with Jueyi and says what the answers are worth: about a minute.",
    only_admins="Only an admin may run the evaluation.",
    failed="The evaluation failed; the server's log says why.",
    judged="Judged by a language model",
    judged_by="An opinion of {model}, by the rules {prompt} of eval/judge/prompt.md; it can be wrong, and "
    "no figure above rests on it. Judged are the answers given to questions that have one.",
    not_judged="Answers without a verdict, which count neither way: {failed}.",
    contested="Right, and yet incorrect to the judge",
    all_kinds="all",
    opinions={"correct": "correct", "incorrect": "incorrect"},
    kinds={
        "fact": "fact",
        "statement": "statement",
        "structure": "structure",
        "list": "list",
        "meta": "title block",
        "none": "not answerable",
        "followup": "follow-up",
    },
    titles={name: figure.title for name, figure in _FIGURES.items()},
    says={name: figure.says for name, figure in _FIGURES.items()},
    settings={
        "system": "system",
        "jueyi": "version",
        "models": "models",
        "index": "index",
        "resolutions": "resolutions",
        "split": "questions marked",
        "sets": "question sets",
        "made": "made",
        "seconds": "seconds in all",
    },
)

CHINESE_REPORT = ReportWords(
    language="zh",
    title="评测报告",
    right="正确",
    of_questions="共 {n} 个问题；95% 区间 {low}–{high}",
    figures="总体指标",
    figure="指标",
    value="数值",
    interval="95% 区间",
    questions="问题数",
    few="带斜纹的数值依据的问题不足 {n} 个，参考意义不大。",
    by_kind="各类问题的正确率",
    by_language="各语言的正确率",
    all_by_kind="各类问题的各项指标",
    all_by_language="各语言的各项指标",
    reliability="给出的概率可信吗？",
    reliability_note="落在虚线上表示：说有几成把握，就有几成应验。",
    said="给出的概率",
    came_true="应验的比例",
    times="回答用时",
    milliseconds="毫秒",
    answers="回答数",
    percentiles="中位数 {p50} 毫秒，90% 不超过 {p90} 毫秒，99% 不超过 {p99} 毫秒；每次同时回答 {n} 个。",
    misses="答错的问题",
    no_misses="没有答错的问题。",
    asked_before="此前问过",
    expected="应为",
    answered="回答",
    refused="拒答",
    no_answer="无答案",
    the_facts="相应事实",
    gold="标准段落",
    retrieved="检索居前的段落",
    configuration="这些数值是怎么得出的",
    ask="在对话中提问",
    run="开始评测",
    stop="停止",
    running="第 {done} 题，共 {total} 题",
    about="用随附的问题逐一提问，并给出回答质量的各项指标，约需一分钟。",
    only_admins="只有管理员可以运行评测。",
    failed="评测未能完成，原因见服务器日志。",
    judged="语言模型的评判",
    judged_by="这是 {model} 依据 eval/judge/prompt.md（{prompt}）给出的看法，可能有误，"
    "以上各项指标均与之无关。"
    "只评判对有答案的问题所作的回答。",
    not_judged="未能评判、两边都不计的回答：{failed}。",
    contested="指标为正确、评判为错误的问题",
    all_kinds="全部",
    opinions={"correct": "正确", "incorrect": "错误"},
    kinds={
        "fact": "事实",
        "statement": "表述",
        "structure": "结构",
        "list": "列举",
        "meta": "题头",
        "none": "无答案",
        "followup": "追问",
    },
    titles={
        "right": "正确",
        "success_1": "召回率@1",
        "success_5": "召回率@5",
        "reciprocal_rank": "MRR",
        "ndcg_10": "nDCG@10",
        "citation_recall": "引文召回率",
        "citation_precision": "引文精确率",
        "support_recall": "有依据的句子",
        "support_precision": "必要的引文",
        "verbatim": "逐字引用",
        "facts": "事实齐全",
        "exact": "完全准确",
        "refused": "正确拒答",
        "falsely_refused": "误拒",
        "brier": "Brier 分数",
        "verified": "一次通过核对",
        "repaired": "改写后通过",
        "struck_off": "未通过核对",
        "judged": "模型评判正确",
        "length": "字符数",
        "calibration_error": "校准误差",
    },
    says={
        "right": "没有差错：能答则答，且引自正确的段落。",
        "success_1": "标准段落排在首位。",
        "success_5": "标准段落排在前五位之内。",
        "reciprocal_rank": "首个标准段落名次的倒数。",
        "ndcg_10": "前十位与最佳排序的接近程度。",
        "citation_recall": "标准段落中被引用的比例。",
        "citation_precision": "所引段落中标准段落的比例。",
        "support_recall": "有所引段落支持的句子的比例。",
        "support_precision": "句子所需要的引文的比例。",
        "verbatim": "引号内文字见于所引段落的比例。",
        "facts": "应答出的事实中答出的比例。",
        "exact": "结构、列举、题头类问题：完全正确与否。",
        "refused": "无答案的问题中拒答的比例。",
        "falsely_refused": "有答案的问题中拒答的比例。",
        "brier": "概率与结果之差的平方。",
        "verified": "语言模型所写句子中一次通过核对的比例。",
        "repaired": "改写之后通过核对的比例。",
        "struck_off": "未通过核对而删去的比例。",
        "judged": "语言模型的看法。",
        "length": "回答的长度，拒答不计。",
        "calibration_error": "概率与应验比例之差。",
    },
    settings={
        "system": "系统",
        "jueyi": "版本",
        "models": "模型",
        "index": "索引",
        "resolutions": "决议数",
        "split": "问题标记",
        "sets": "问题集",
        "made": "生成时间",
        "seconds": "总用时（秒）",
    },
)


def report_words(language: str) -> ReportWords:
    """Chinese for ``zh``, English for anything else."""
    return CHINESE_REPORT if language == "zh" else ENGLISH_REPORT
