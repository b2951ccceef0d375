"""Whatever is asked, an answer holds: its quotes stand in their passages, and the passages exist."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.answer import Answer, Basis
from assistant.ask import Ask
from assistant.errors import QuestionError
from assistant.pipeline import Assistant
from index.library import Library

WORDS = (
    "第 段 脚注 序言部分 执行部分 附件 7 13 31 最后 哪些段落 提到 以 开头 “ ” 《 》 决议 条约 核武器 "
    "广岛 何时 多少 几 说什么 ？ 它 上一 呢 还有 A/RES/78/40 A/RES/1/1 NPT/CONF.2020/WP.77 (a) 是否 日期 "
    "委员会 the paragraph footnote which mention when Hiroshima "
    "paragraphe Combien párrafo пункт сноска الفقرة \n \u200f 👋"
).split(" ")
QUESTIONS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map("".join),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join),
)
EXAMPLES = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def answered(assistant: Assistant, question: str, history: tuple[str, ...] = ()) -> Answer | None:
    """The answer; none where the question cannot be taken, which is said in a sentence."""
    try:
        return assistant.invoke(Ask(question, history))
    except QuestionError as error:
        assert str(error)
        return None


def check(answer: Answer, library: Library) -> None:
    known = {passage.id: passage for r in library.resolutions() for passage in library.passages(r.id)}
    assert answer.abstained != bool(answer.statements)
    for statement in answer.statements:
        assert statement.text
        assert bool(statement.citations) == (statement.basis is Basis.PARAGRAPHS)
        assert not statement.lead or statement.lead in statement.citations[0].quote
        for citation in statement.citations:
            passage = known[citation.passage.id]
            assert citation.passage == passage
            assert citation.quote == passage.text[citation.start : citation.end] != ""
            assert citation.quote in statement.text
    for passage in (*answer.nearest, *answer.footnotes):
        assert known[passage.id] == passage
    assert not answer.abstained or not answer.citations


@EXAMPLES
@given(QUESTIONS)
def test_any_question(assistant: Assistant, library: Library, question: str) -> None:
    answer = answered(assistant, question)
    if answer is not None:
        assert answer.question == question.strip()
        check(answer, library)


@EXAMPLES
@given(st.lists(QUESTIONS, min_size=1, max_size=4), QUESTIONS)
def test_any_conversation(assistant: Assistant, library: Library, history: list[str], question: str) -> None:
    answer = answered(assistant, question, tuple(history))
    if answer is not None:
        check(answer, library)
