"""How the page is served: who may use it, where it stands behind a proxy, how much at once."""

import ipaddress
from dataclasses import dataclass

from eval.running import Bench
from ui.serving.errors import ServeError
from ui.serving.users import UserFile

AT_ONCE = 4
UPLOAD_MEGABYTES = 50


@dataclass(frozen=True, slots=True)
class Serving:
    """Everything that is chosen when the page is served."""

    users: UserFile | None = None
    """Who may log in; None: everybody who reaches the page may use it."""
    everybody_changes: bool = True
    """Whether, without a login, resolutions can be added and removed in the page."""
    root_path: str = ""
    """Path under which a proxy serves the page, ``/jueyi``."""
    upload_bytes: int = UPLOAD_MEGABYTES * 1_000_000
    """Of one file."""
    at_once: int = AT_ONCE
    """Questions answered at the same time."""
    mcp: bool = False
    model: str = ""
    """Name of the language model that writes the answers; empty where none does."""
    bench: Bench | None = None
    """What the Evaluation tab runs on; None: there is no such tab."""

    def __post_init__(self) -> None:
        path = self.root_path
        if path and (
            not path.startswith("/") or path.endswith("/") or set("?#\\ ") & set(path) or "//" in path
        ):
            raise ServeError(f"{path!r} is no path of a proxy; give it as in --root-path /jueyi")

    def may_change(self, user: str | None) -> bool:
        """Whether a user, None where there is no login, may add and remove resolutions."""
        if self.users is None:
            return self.everybody_changes
        found = self.users.users.get(user or "")
        return found is not None and found.admin


DEFAULT_SERVING = Serving()


def is_own_machine(host: str) -> bool:
    """Whether an address that is listened on can be reached from this machine only."""
    return ipaddress.ip_address(host.partition("%")[0]).is_loopback


def refuse_open_door(host: str, auth_file: object, no_auth: bool) -> None:
    """Raises ServeError where others would get in without a login and nobody said that they may."""
    if auth_file is not None and no_auth:
        raise ServeError("--auth-file asks for a login and --no-auth for none: give one of them")
    if auth_file is None and not no_auth and not is_own_machine(host):
        raise ServeError(
            f"on {host} others than this machine can reach the page: give --auth-file FILE, which "
            "jueyi users add NAME --auth-file FILE writes, or say --no-auth to let everybody in"
        )
