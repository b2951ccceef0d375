"""What the login page says, in Chinese and English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LoginWords:
    """The login page in one language."""

    language: str
    """Value of the ``lang`` attribute."""
    heading: str
    name: str
    password: str
    enter: str
    wrong: str
    wait: str
    """With ``{seconds}``."""
    other_language: str
    other_code: str


CHINESE = LoginWords(
    language="zh-Hans",
    heading="登录后提问",
    name="用户名",
    password="密码",
    enter="登录",
    wrong="用户名或密码不对。",
    wait="输错的次数太多，请过 {seconds} 秒再试。",
    other_language="English",
    other_code="en",
)
ENGLISH = LoginWords(
    language="en",
    heading="Log in to ask",
    name="Name",
    password="Password",
    enter="Log in",
    wrong="Name or password is wrong.",
    wait="Too many failed attempts: try again in {seconds} seconds.",
    other_language="中文",
    other_code="zh",
)


def login_words(accepted: str, chosen: str = "") -> LoginWords:
    """In the language chosen, else in the first that the browser's ``Accept-Language`` names."""
    first = chosen or accepted.partition(",")[0].strip()
    return CHINESE if first.lower().startswith("zh") else ENGLISH
