"""The file of those who may log in: names, roles and password hashes, never a password."""

import json
import os
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, ValidationError

from ui.serving.errors import UsersError
from ui.serving.passwords import PasswordHash

_LONGEST_NAME = 64
_WAY_OUT = "jueyi users add NAME --auth-file FILE writes one"


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who may log in."""

    name: str
    password: PasswordHash
    admin: bool = False
    """Whether they may add and remove resolutions."""


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    name: str
    password: str
    admin: bool = False


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    users: list[_Entry]


def checked_name(name: str) -> str:
    """A name as it is kept; raises UsersError for one that nobody could type or that holds a colon."""
    tidy = unicodedata.normalize("NFKC", name).strip()
    if not tidy or len(tidy) > _LONGEST_NAME or ":" in tidy or not tidy.isprintable():
        raise UsersError(
            f"a name has 1 to {_LONGEST_NAME} printable characters and no colon; {name!r} has not"
        )
    return tidy


def read_users(path: Path) -> dict[str, User]:
    """By name. Raises UsersError where the file is missing or is not what ``write_users`` writes."""
    try:
        entries = _File.model_validate_json(path.read_bytes()).users
        users = [User(checked_name(e.name), PasswordHash.read(e.password), e.admin) for e in entries]
    except FileNotFoundError:
        raise UsersError(f"{path} does not exist; {_WAY_OUT}") from None
    except OSError as error:
        raise UsersError(f"{path} cannot be read: {error.strerror}") from error
    except ValidationError as error:
        place = ".".join(map(str, error.errors()[0]["loc"])) or "the file"
        raise UsersError(f"{path} is no file of users ({place}); {_WAY_OUT}") from error
    except (ValueError, UsersError) as error:
        raise UsersError(f"{path} is no file of users ({error}); {_WAY_OUT}") from error
    return {user.name: user for user in users}


def write_users(path: Path, users: Iterable[User]) -> None:
    """Replaces the file as a whole; only its owner can read it. Raises UsersError."""
    entries = [{"name": u.name, "admin": u.admin, "password": str(u.password)} for u in users]
    content = json.dumps({"users": entries}, ensure_ascii=False, indent=2) + "\n"
    staging = path.with_name(path.name + ".new")
    try:
        staging.unlink(missing_ok=True)
        with os.fdopen(
            os.open(staging, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
        ) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        staging.replace(path)
    except OSError as error:
        with suppress(OSError):
            staging.unlink(missing_ok=True)
        raise UsersError(f"{path} cannot be written: {error.strerror}") from error


class UserFile:
    """A file of users that is read again when it changes: who is taken out is out at once."""

    def __init__(self, path: Path) -> None:
        """Raises UsersError, also where nobody is in it."""
        self._path = path
        self._seen = self._state()
        self._users = read_users(path)
        if not self._users:
            raise UsersError(f"nobody is in {path}; {_WAY_OUT}")

    @property
    def users(self) -> Mapping[str, User]:
        """By name. A file that is damaged while it is in use counts as it was before."""
        state = self._state()
        if state != self._seen:
            self._seen = state
            with suppress(UsersError):
                self._users = read_users(self._path)
        return MappingProxyType(self._users)

    @property
    def others_can_read(self) -> bool:
        """Whether the file's permissions let other accounts of the machine read the hashes."""
        return bool(self._path.stat().st_mode & 0o077)

    def _state(self) -> tuple[int, int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
