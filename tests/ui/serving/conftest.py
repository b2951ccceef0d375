"""A page behind a login."""

from collections.abc import Iterator
from importlib.util import find_spec

import pytest

from tests.ui.conftest import Site, serving
from tests.ui.fakes import FakeAssistant, FakeLibrary
from tests.ui.serving.users import auth_file
from ui.serving.users import UserFile


@pytest.fixture(scope="package")
def open_site() -> Iterator[Site]:
    """Everybody may come in, and MCP is served."""
    library = FakeLibrary()
    assistant = FakeAssistant(library)
    with serving(library, assistant, mcp=find_spec("mcp") is not None) as url:
        yield Site(url, library, assistant)


@pytest.fixture(scope="package")
def closed_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Ann is an admin, Bo is not."""
    library = FakeLibrary()
    assistant = FakeAssistant(library)
    users = UserFile(auth_file(tmp_path_factory.mktemp("users")))
    with serving(library, assistant, users=users, mcp=find_spec("mcp") is not None) as url:
        yield Site(url, library, assistant)
