"""``POST /uploads``: a file as the body, its name in a header; answers with the secret that stands for it."""

from collections.abc import Callable
from typing import Annotated
from urllib.parse import unquote

from fastapi import FastAPI, Header, HTTPException, Request

from ui.library.uploads import UploadError, Uploads

_GRADIOS = "/gradio_api/upload"


def add_upload_route(app: FastAPI, uploads: Uploads, may_change: Callable[[Request], bool]) -> None:
    """The header, which no form can send, keeps other sites from sending files; Gradio's door is closed."""

    @app.post("/uploads")
    async def upload(request: Request, x_file_name: Annotated[str, Header()]) -> dict[str, str]:
        if not may_change(request):
            raise HTTPException(403, "only an admin may add resolutions")
        try:
            return {"id": await uploads.receive(unquote(x_file_name), request.stream())}
        except UploadError as error:
            raise HTTPException(413, str(error)) from error

    @app.post(_GRADIOS)
    def closed() -> None:
        raise HTTPException(404)
