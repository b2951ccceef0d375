"""Whole conversations on the real embedding: what the last question comes to."""

import pytest

from assistant.ask import Ask
from assistant.pipeline import Assistant


@pytest.mark.parametrize(
    ("before", "question", "labels"),
    [
        ("看看执行部分第十二段", "前一段讲了什么", ["OP11"]),
        ("序言部分第九段写了什么", "下一段呢", ["PP10"]),
        ("脚注8说什么", "前面那条脚注呢", ["FN7"]),
        ("what is in operative paragraph 4?", "and the one before?", ["OP3"]),
        ("show me preambular paragraph 11", "ok and the one after that?", ["PP12"]),
        ("Que dit le paragraphe 10 du dispositif ?", "et celui d'avant ?", ["OP9"]),
        ("¿Qué dice el párrafo 3 de la parte dispositiva?", "Y el siguiente?", ["OP4"]),
        ("О чём говорится в пункте 8?", "а следующий?", ["OP9"]),
        ("执行部分最后一段讲什么", "序言的呢", ["PP22"]),
        ("第一段说了什么", "最后一段呢", ["OP13"]),
        ("第7段讲什么", "这段的脚注是什么", ["FN13"]),
        ("脚注5是什么", "它属于哪一段", ["PP12"]),
        ("What is preambular paragraph 4 about?", "which footnotes does it carry?", ["FN2", "FN3", "FN4"]),
        ("《特拉特洛尔科条约》的出处是什么", "那曼谷条约的出处呢", ["FN9"]),
        ("裂变材料的生产怎么办", "钚呢", ["OP6"]),
        ("第7段讲什么", "换个话题，决议提到青年了吗", ["PP18", "OP12"]),
        ("第9段讲什么", "顺便问一下，决议对南极条约怎么说", ["PP13"]),
        ("¿Qué dice el párrafo 10?", "No, me refería al del preámbulo", ["PP10"]),
        ("执行部分哪一段以“强调”开头？", "我只要序言里的", ["PP15"]),
        ("执行部分哪一段讲安全保证？", "序言里也有吗？", ["PP11"]),
        ("裁谈会被要求立即开始什么谈判？", "同一段里对核武器国家有什么要求？", ["OP5"]),
        ("第7段敦促的是哪些国家？", "这个条约的出处是什么？", ["FN13"]),
        ("哪一段讲民用钚？", "7?", ["OP7"]),
        ("第6段讲什么", "7?", ["OP7"]),
        ("政府专家组的最后报告什么时候通过的？", "怎么通过的，投票吗？", ["OP9"]),
        ("决议对原子能机构怎么说？", "序言不算", ["OP5", "OP6", "OP11"]),
        ("序言第2段说什么？", "第5段呢？", ["PP5"]),
        ("第7段说什么？", "它讲什么？", ["OP7"]),
        ("决议对朝鲜提出了什么要求？", "那对裁谈会呢？", ["OP5"]),
        ("What is asked of the Conference on Disarmament?", "And of the DPRK?", ["OP11"]),
        ("这份决议有几段？", "它主要讲了什么？", [f"OP{number}" for number in range(1, 14)]),
        ("序言最后一段说什么？", "倒数第二段呢？", ["PP21"]),
        ("What does preambular paragraph 3 say?", "And operative paragraph 5?", ["OP5"]),
        ("What does it say about plutonium?", "Who is asked to do that?", ["OP6"]),
        ("¿Qué dice sobre el plutonio?", "¿A quién se pide hacer eso?", ["OP6"]),
        ("ماذا يقول القرار عن البلوتونيوم؟", "وفي أي فقرة؟", ["OP6"]),
        ("第3段有脚注吗？", "下一段呢？", ["OP4"]),
        ("序言第4段有脚注吗？", "下一段呢？", ["PP5"]),
        ("序言第4段讲什么？", "那脚注呢？", ["FN2", "FN3", "FN4"]),
        ("大会欢迎了什么？", "那遗憾呢？", ["PP7"]),
        ("What does the Assembly welcome?", "And condemn?", []),
        ("决议要求裁谈会做什么？", "秘书长呢？", []),
        ("А что говорится о проверке?", "В каком пункте?", ["OP9"]),
        ("哪些段落提到长崎？", "第几段？", ["PP2", "PP18"]),
        ("第5段要求什么？", "这是在哪一段？", ["OP5"]),
    ],
)
def test_what_is_cited(on_real_embedding: Assistant, before: str, question: str, labels: list[str]) -> None:
    answer = on_real_embedding.invoke(Ask(question, (before,)))
    assert list(dict.fromkeys(citation.label for citation in answer.citations)) == labels


@pytest.mark.parametrize(
    ("before", "question", "words"),
    [
        ("这决议哪天通过的", "第几次会议", "第42次全体会议"),
        ("这份决议的标题", "哪天通过的？", "2023年12月4日"),
        ("决议什么时候通过的", "是哪个委员会报上来的", "第一委员会"),
        ("第5段要求什么？", "哪个委员会的报告？", "第一委员会"),
        ("What does paragraph 5 ask for?", "By which committee?", "第一委员会"),
        ("执行部分一共多少段", "序言部分呢", "22"),
        ("序言有几段", "脚注多少条", "13"),
        ("序言部分第13段讲什么", "它有几条脚注？", "序言部分第13段有 6 条脚注。"),
        ("《禁止核武器条约》怎么样了", "什么时候通过的", "2017 年 7 月 7 日"),
        ("When was the resolution adopted?", "By which committee's report?", "第一委员会"),
    ],
)
def test_what_is_told(on_real_embedding: Assistant, before: str, question: str, words: str) -> None:
    answer = on_real_embedding.invoke(Ask(question, (before,)))
    assert words in " ".join(statement.text for statement in answer.statements)


@pytest.mark.parametrize(
    ("history", "question", "sentence"),
    [
        (("第一个序言段讲什么",), "上一段", "A/RES/78/40 的序言部分第1段前面没有了：它排在最前。"),
        (("执行部分最后一段讲什么？",), "下一段呢", "A/RES/78/40 的第13段后面没有了：它排在最后。"),
        (("决议怎么批评俄罗斯的",), "法国呢", "没有提到“法国”。"),
        ((), "第7段要求建立什么基金", "A/RES/78/40 的第7段没有谈到这一点。"),
        ((), "第5段提到中东了吗", "A/RES/78/40 的第5段没有谈到这一点。"),
        (("第10段讲什么",), "英文版怎么说", "没有收录 A/RES/78/40 的这个语文本，只有：zh。"),
        ((), "What is Mongolia asked to do?", "Not found"),
        ((), "谁提的案，提案国有哪些", "A/RES/78/40 没有写明表决情况或提案国"),
        ((), "文件分发日期是哪天", "A/RES/78/40 的题头没有写明分发日期。"),
        ((), "79/41是怎么说核试验的？", "没有收录 79/41。已收录：A/RES/78/40。"),
        (("有提到人工智能吗？",), "那80/48号决议呢？", "没有收录 80/48。已收录：A/RES/78/40。"),
        (("第7段说什么？",), "79/41呢？", "没有收录 79/41。已收录：A/RES/78/40。"),
        ((), "¿Menciona la resolución 78/40 los ciberataques?", "no menciona «ciberataques»"),
        ((), "هل يشير القرار 78/40 إلى القرار 77/58؟", "لا يذكر «77/58»"),
        ((), "La résolution 78/40 cite-t-elle la résolution 77/58 ?", "ne mentionne pas « 77/58 »"),
    ],
)
def test_what_there_is_not(
    on_real_embedding: Assistant, history: tuple[str, ...], question: str, sentence: str
) -> None:
    assert sentence in on_real_embedding.invoke(Ask(question, history)).abstention
