"""Style and script of the page, inline in its head: nothing is fetched from anywhere."""

from pathlib import Path

import gradio as gr

_STATIC = Path(__file__).parent / "static"
# In this order: a later one outweighs an earlier one.
_STYLES = (
    *(
        "colours",
        "gradio",
        "header",
        "desk",
        "conversation",
        "written",
        "tools",
        "welcome",
        "composer",
        "resolution",
        "sheets",
        "report",
        "evaluation",
        "library",
        "page_image",
    ),
    *("narrow", "motion"),
)
# The first holds the listeners that the others hand their work to.
_SCRIPTS = (
    *("page", "scope", "talks", "appearance", "views", "follow", "marks", "pane", "preview"),
    *("composer", "stop", "forms", "copy", "download", "evaluation"),
    *("dialog", "upload", "library", "page_image"),
)


def head_html() -> str:
    """One ``style`` and one ``script``."""
    style = "\n".join(read(f"{name}.css") for name in _STYLES)
    script = "\n".join(read(f"{name}.js") for name in _SCRIPTS)
    return f"<style>{style}</style>\n<script>{script}</script>"


def read(name: str) -> str:
    """A file of ``static``."""
    return (_STATIC / name).read_text("utf-8")


def theme() -> gr.themes.Base:
    """Gradio's plainest theme with fonts of the reader's own machine."""
    names = ("system-ui", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "sans-serif")
    fonts = [gr.themes.Font(name) for name in names]
    return gr.themes.Base(primary_hue="blue", font=fonts, font_mono=[gr.themes.Font("monospace")])
