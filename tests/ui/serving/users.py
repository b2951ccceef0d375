"""Users for tests; their hashes are computed once."""

from functools import cache
from pathlib import Path

from ui.serving.passwords import PasswordHash
from ui.serving.users import User, write_users

PASSWORD = "correct horse"


@cache
def user(name: str, *, admin: bool = False) -> User:
    """Whose password is PASSWORD."""
    return User(name, PasswordHash.of(PASSWORD), admin)


def auth_file(folder: Path) -> Path:
    """A file with Ann, an admin, and Bo."""
    path = folder / "users.json"
    write_users(path, [user("Ann", admin=True), user("Bo")])
    return path
