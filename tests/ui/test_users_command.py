"""``jueyi users`` and what ``jueyi serve`` refuses before it begins."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.ui.serving.users import PASSWORD, auth_file
from ui.cli import app
from ui.serving.users import read_users


def run(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, list(arguments), input=typed)


def test_a_user_is_added_changed_and_removed(tmp_path: Path) -> None:
    path = str(tmp_path / "users.json")
    assert run("users", "add", "Ann", "--admin", "--auth-file", path, typed=f"{PASSWORD}\n").exit_code == 0
    added = run("users", "add", "王芳", "--auth-file", path, typed=f"{PASSWORD}\n")
    assert added.stdout == "added     王芳\n"
    assert run("users", "list", "--auth-file", path).stdout == "Ann (admin)\n王芳\n"
    assert PASSWORD not in Path(path).read_text("utf-8")
    assert run("users", "password", "Ann", "--auth-file", path, typed="battery staple\n").exit_code == 0
    ann = read_users(Path(path))["Ann"]
    assert ann.admin
    assert ann.password.matches("battery staple")
    assert run("users", "remove", "王芳", "--auth-file", path).exit_code == 0
    assert set(read_users(Path(path))) == {"Ann"}


@pytest.mark.parametrize(
    ("arguments", "typed", "said"),
    [
        (["add", "Ann"], f"{PASSWORD}\n", "Ann is in"),
        (["add", "Cy"], "short\n", "8 to 1024 characters; this one has 5"),
        (["add", "Cy"], "", "8 to 1024 characters; this one has 0"),
        (["add", "C:y"], f"{PASSWORD}\n", "no colon"),
        (["remove", "Cy"], "", "Cy is not in"),
        (["password", "Cy"], f"{PASSWORD}\n", "there are Ann, Bo"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    tmp_path: Path, arguments: list[str], typed: str, said: str
) -> None:
    path = auth_file(tmp_path)
    before = path.read_bytes()
    done = run("users", *arguments, "--auth-file", str(path), typed=typed)
    assert done.exit_code == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--host", "0.0.0.0"], "give --auth-file FILE"),
        (["--host", "0.0.0.0", "--no-auth", "--auth-file", "USERS"], "give one of them"),
        (["--auth-file", "missing.json"], "missing.json does not exist"),
        (["--root-path", "jueyi"], "--root-path /jueyi"),
        (["--host", "256.0.0.1"], "cannot listen on 256.0.0.1"),
    ],
)
def test_serve_refuses_in_a_sentence_and_opens_nothing(
    tmp_path: Path, arguments: list[str], said: str
) -> None:
    users = str(auth_file(tmp_path))
    home = tmp_path / "home"
    given = [users if argument == "USERS" else argument for argument in arguments]
    done = run("serve", "--port", "0", "--home", str(home), *given)
    assert done.exit_code == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert not home.exists()
