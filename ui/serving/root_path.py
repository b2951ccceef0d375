"""Standing under a path of a proxy, whether that takes the path away or leaves it."""

from starlette.types import ASGIApp, Receive, Scope, Send


class RootPath:
    """Middleware that says under which path the application stands; Starlette's routes then allow for it."""

    def __init__(self, app: ASGIApp, path: str) -> None:
        self._app = app
        self._path = path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app({**scope, "root_path": self._path}, receive, send)
