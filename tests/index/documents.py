"""Small resolutions as files."""

from pathlib import Path

ENGLISH = """Seventy-ninth session

Resolution adopted by the General Assembly on 2 December 2024

{number}. {title}

The General Assembly,

*Recalling* its earlier resolutions,

1. *Requests* the Secretary-General to report on {subject};

2. *Decides* to remain seized of the matter.
"""
CHINESE = """第七十九届会议

2024年12月2日大会决议

{number}. 关于{subject}的决议

大会，

**回顾**其各项决议，

1. **请**秘书长就{subject}提出报告；

2. **决定**继续处理此案。
"""


def english(number: str = "79/900", subject: str = "lighthouses") -> str:
    """A resolution with PP1, OP1 and OP2."""
    return ENGLISH.format(number=number, subject=subject, title=f"A resolution on {subject}")


def chinese(number: str = "79/900", subject: str = "灯塔") -> str:
    """The same in Chinese."""
    return CHINESE.format(number=number, subject=subject)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path
