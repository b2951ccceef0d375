"""The file of users: private, whole, read again when it changes."""

import stat
from pathlib import Path

import pytest

from tests.ui.serving.users import auth_file, user
from ui.serving.errors import UsersError
from ui.serving.users import UserFile, checked_name, read_users, write_users


def test_what_is_written_is_read_and_only_the_owner_can_read_it(tmp_path: Path) -> None:
    path = auth_file(tmp_path)
    assert read_users(path) == {"Ann": user("Ann", admin=True), "Bo": user("Bo")}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_others_could_read_is_private_once_it_is_written(tmp_path: Path) -> None:
    path = auth_file(tmp_path)
    path.chmod(0o644)
    assert UserFile(path).others_can_read
    write_users(path, [user("Ann")])
    assert not UserFile(path).others_can_read


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "no file of users"),
        ("[]", "no file of users"),
        ('{"users": [{"name": "Ann", "password": "plain text"}]}', "not a hash"),
        ('{"users": [{"name": "Ann", "password": "x", "role": "admin"}]}', "users.0"),
        ('{"users": [{"name": "a:b", "password": "x"}]}', "no colon"),
        ('{"users": []}', "nobody is in"),
    ],
    ids=["empty", "list", "plain password", "unknown key", "colon", "nobody"],
)
def test_anything_else_is_refused_in_a_sentence(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "users.json"
    path.write_text(content, "utf-8")
    with pytest.raises(UsersError) as refused:
        UserFile(path)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(UsersError, match="jueyi users add NAME --auth-file FILE"):
        UserFile(tmp_path / "none.json")


def test_a_change_counts_at_once_and_damage_does_not(tmp_path: Path) -> None:
    path = auth_file(tmp_path)
    file = UserFile(path)
    write_users(path, [user("Bo")])
    assert set(file.users) == {"Bo"}
    path.write_text("half a fi", "utf-8")
    assert set(file.users) == {"Bo"}


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = auth_file(tmp_path)
    (tmp_path / "users.json.new").mkdir()
    with pytest.raises(UsersError, match="cannot be written"):
        write_users(path, [])
    assert set(read_users(path)) == {"Ann", "Bo"}


def test_names_are_tidied_and_checked() -> None:
    assert checked_name(" 王芳 ") == "王芳"
    for bad in ("", " ", "a:b", "a\nb", "x" * 65):
        with pytest.raises(UsersError):
            checked_name(bad)
