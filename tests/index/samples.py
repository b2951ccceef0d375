"""Small resolutions to put into a library."""

from index.resolution import Footnote, FootnoteMark, Paragraph, Resolution


def nuclear(demand: str = "敦促所有国家停止核武器试验爆炸；") -> Resolution:
    """Four paragraphs, one of them with subparagraphs, and a footnote; ``demand`` is OP1."""
    return Resolution(
        "A/RES/78/40",
        "zh",
        title="核裁军的步骤",
        preambular=(
            Paragraph("PP1", "回顾广岛和长崎的毁灭，", verb="回顾"),
            Paragraph("PP2", "重申《不扩散核武器条约》是核裁军的基石，", (FootnoteMark("FN1", 12),), "重申"),
        ),
        operative=(
            Paragraph("OP1", demand, verb="敦促"),
            Paragraph(
                "OP2",
                "决定在下一届会议上审议执行情况，并请秘书长向大会提交一份全面报告；鼓励各国开展裁军教育：",
                verb="决定",
                page=2,
                subparagraphs=(Paragraph("OP2(a)", "在学校；"), Paragraph("OP2(b)", "在大学。")),
            ),
        ),
        footnotes=(Footnote("FN1", "联合国，《条约汇编》，第729卷。", ("PP2",)),),
    )


def oceans(symbol: str = "A/RES/79/5", language: str = "en") -> Resolution:
    """A resolution on something else, in English."""
    return Resolution(
        symbol,
        language,
        title="Oceans and the law of the sea",
        preambular=(Paragraph("PP1", "Recalling the Convention on the Law of the Sea,", verb="Recalling"),),
        operative=(
            Paragraph("OP1", "Calls upon States to protect coral reefs and fisheries;", verb="Calls upon"),
            Paragraph("OP2", "Requests the Secretary-General to report on ocean noise.", verb="Requests"),
        ),
    )
