import pytest

from assistant.beside_described import Beside, beside_described
from assistant.reference import normalised


@pytest.mark.parametrize(
    ("question", "steps", "described"),
    [
        ("写着CD/1299的那个执行段，它前面紧挨着的是哪一段？", (-1,), "写着CD/1299的那个执行段"),
        ("谈朝鲜的执行段，后面一段是什么？", (1,), "谈朝鲜的执行段"),
        ("序言里讲女性的那段，前后各是哪一段？", (-1, 1), "序言里讲女性的那段"),
        ("What comes right after the paragraph on landmines?", (1,), "paragraph on landmines?"),
        ("Which paragraph precedes the one mentioning plutonium?", (-1,), "one mentioning plutonium?"),
        ("Quel paragraphe précède celui qui parle de la Corée ?", (-1,), "celui qui parle de la Corée ?"),
        ("¿Qué párrafo viene después del que habla del plutonio?", (1,), "que habla del plutonio?"),
        ("Какой пункт идет сразу после пункта о плутонии?", (1,), "пункта о плутонии?"),
        ("أي فقرة تأتي بعد الفقرة المتعلقة بالبلوتونيوم؟", (1,), "الفقرة المتعلقة بالبلوتونيوم؟"),
    ],
)
def test_the_neighbour_of_a_paragraph_that_is_described(
    question: str, steps: tuple[int, ...], described: str
) -> None:
    assert beside_described(normalised(question)) == Beside(steps, described)


@pytest.mark.parametrize(
    "question",
    [
        "那上一段呢？",
        "它标在哪段上",
        "那句话在哪一段后半？",
        "这一段前面讲的是什么",
        "各国在全面销毁之前一段时间该怎么做",
        "What should States do before the conference starts?",
        "What happened after the one in 2015?",
    ],
)
def test_no_such_neighbour_is_asked_for(question: str) -> None:
    assert beside_described(normalised(question)) is None
