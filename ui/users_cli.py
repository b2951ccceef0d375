"""``jueyi users``: who may log in to the page."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from index.errors import JueyiError
from ui import environment

if TYPE_CHECKING:
    from ui.serving.passwords import PasswordHash
    from ui.serving.users import User

users_app = typer.Typer(help="Who may log in to the page.", no_args_is_help=True, rich_markup_mode=None)
Name = Annotated[str, typer.Argument(metavar="NAME")]
File = Annotated[
    Path, typer.Option("--auth-file", envvar=environment.AUTH_FILE, help="The file of users.", dir_okay=False)
]


@users_app.command()
def add(
    name: Name,
    auth_file: File,
    admin: Annotated[
        bool, typer.Option("--admin", help="May add and remove resolutions in the page.")
    ] = False,
) -> None:
    """Let somebody in. Asks for a password; where nobody can be asked, reads it from standard input."""
    from ui.serving.users import User, checked_name, write_users

    users = _users(auth_file, new=True)
    name = checked_name(name)
    if name in users:
        raise JueyiError(
            f"{name} is in {auth_file} already; jueyi users password {name} changes the password"
        )
    users[name] = User(name, _new_password(), admin)
    write_users(auth_file, users.values())
    typer.echo(f"added     {name}{' (admin)' if admin else ''}")


@users_app.command()
def password(name: Name, auth_file: File) -> None:
    """Give somebody a new password; who is logged in with the old one is logged out."""
    from dataclasses import replace

    from ui.serving.users import write_users

    users = _users(auth_file)
    user = _known(users, name, auth_file)
    users[user.name] = replace(user, password=_new_password())
    write_users(auth_file, users.values())
    typer.echo(f"changed   {user.name}")


@users_app.command()
def remove(name: Name, auth_file: File) -> None:
    """Let somebody in no longer; a page that is open with their login stops working."""
    from ui.serving.users import write_users

    users = _users(auth_file)
    user = _known(users, name, auth_file)
    write_users(auth_file, [other for other in users.values() if other is not user])
    typer.echo(f"removed   {user.name}")


@users_app.command(name="list")
def list_users(auth_file: File) -> None:
    """Print who is in the file."""
    for user in _users(auth_file).values():
        typer.echo(f"{user.name}{' (admin)' if user.admin else ''}")


def _users(auth_file: Path, *, new: bool = False) -> "dict[str, User]":
    from ui.serving.users import read_users

    return {} if new and not auth_file.exists() else read_users(auth_file)


def _known(users: "dict[str, User]", name: str, auth_file: Path) -> "User":
    from ui.serving.users import checked_name

    if (tidy := checked_name(name)) not in users:
        raise JueyiError(f"{tidy} is not in {auth_file}; there are {', '.join(users) or 'none'}")
    return users[tidy]


def _new_password() -> "PasswordHash":
    from ui.serving.passwords import LONGEST, SHORTEST, PasswordHash

    if sys.stdin.isatty():
        typed = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    else:
        typed = sys.stdin.readline().rstrip("\r\n")
    if not SHORTEST <= len(typed) <= LONGEST:
        raise JueyiError(f"a password has {SHORTEST} to {LONGEST} characters; this one has {len(typed)}")
    return PasswordHash.of(typed)
