"""A session ends when it is idle, when it is logged out, and when its user is changed."""

from pathlib import Path

from tests.ui.serving.test_throttle import Clock
from tests.ui.serving.users import auth_file, user
from ui.serving.sessions import IDLE_SECONDS, Sessions
from ui.serving.users import UserFile, write_users


def test_a_session_knows_its_user_until_logout(tmp_path: Path) -> None:
    sessions = Sessions(UserFile(auth_file(tmp_path)))
    token = sessions.begin(user("Bo"))
    assert sessions.user(token) == user("Bo")
    assert sessions.user("") is None
    assert sessions.user(token + "x") is None
    sessions.end(token)
    assert sessions.user(token) is None


def test_an_idle_session_ends(tmp_path: Path) -> None:
    clock = Clock()
    sessions = Sessions(UserFile(auth_file(tmp_path)), clock)
    token = sessions.begin(user("Bo"))
    clock.now += IDLE_SECONDS - 1
    assert sessions.user(token)
    clock.now += IDLE_SECONDS - 1
    assert sessions.user(token)
    clock.now += IDLE_SECONDS + 1
    assert sessions.user(token) is None


def test_who_is_taken_out_of_the_file_is_out(tmp_path: Path) -> None:
    path = auth_file(tmp_path)
    sessions = Sessions(UserFile(path))
    token = sessions.begin(user("Bo"))
    write_users(path, [user("Ann", admin=True)])
    assert sessions.user(token) is None
    write_users(path, [user("Ann", admin=True), user("Bo")])
    assert sessions.user(token) is None
