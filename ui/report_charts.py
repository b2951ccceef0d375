"""The charts of a report as SVG that needs no script, in the colours of the page, be it light or dark.

Vega-Lite describes them, vl-convert draws them. A chart is as wide as a phone: its words never shrink.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from eval.interval import Mean
from eval.metrics.reliability import Bin
from ui.html_text import Html

WIDTH = 320
_SHARE = {"type": "quantitative", "scale": {"domain": [0, 1]}}
_X = {**_SHARE, "title": None, "axis": {"values": [0, 0.25, 0.5, 0.75, 1], "format": ".2~f"}}
_CONFIG: dict[str, Any] = {
    "background": None,
    "font": "sans-serif",
    "view": {"stroke": None},
    "axis": {
        "labelColor": "var(--soft)",
        "titleColor": "var(--soft)",
        "labelFontSize": 12,
        "titleFontSize": 12,
        "titleFontWeight": 400,
        "labelLimit": 150,
        "gridColor": "var(--rule)",
        "domain": False,
        "ticks": False,
        "labelPadding": 8,
    },
    "axisY": {"grid": False},
    "rule": {"color": "var(--accent)"},
    "point": {"color": "var(--accent)"},
    "bar": {"color": "var(--accent)"},
}


def intervals_chart(means: Mapping[str, Mean]) -> Html:
    """A dot for each figure, between 0 and 1, on the line of its interval."""
    rows = [{"name": n, "value": m.value, "low": m.low, "high": m.high} for n, m in means.items()]
    return _drawn(
        {
            "height": {"step": 26},
            "data": {"values": rows},
            "encoding": {
                "y": {
                    "field": "name",
                    "type": "nominal",
                    "sort": None,
                    "title": None,
                    # Words are measured where the chart is drawn and set in the reader's own font.
                    "axis": {"minExtent": 14 + max(map(_width, means))},
                },
            },
            "layer": [
                {
                    "mark": {"type": "rule", "strokeWidth": 3, "opacity": 0.35, "strokeCap": "round"},
                    "encoding": {"x": {**_X, "field": "low"}, "x2": {"field": "high"}},
                },
                {
                    "mark": {"type": "point", "filled": True, "size": 80, "opacity": 1},
                    "encoding": {"x": {**_X, "field": "value"}},
                },
            ],
        }
    )


def reliability_chart(bins: Sequence[Bin], said: str, true: str) -> Html:
    """Probability against the share that came true; the area of a dot is the number of questions."""
    rows = [{"p": one.probability, "share": one.share, "count": one.count} for one in bins]
    ends = [{"p": 0, "share": 0}, {"p": 1, "share": 1}]
    axis = {"values": [0, 0.5, 1], "format": ".1f", "grid": True}
    x = {**_SHARE, "field": "p", "title": said, "axis": axis}
    y = {**_SHARE, "field": "share", "title": true, "axis": axis}
    return _drawn(
        {
            "height": 220,
            "layer": [
                {
                    "data": {"values": ends},
                    "mark": {"type": "line", "color": "var(--faint)", "strokeDash": [4, 4], "strokeWidth": 1},
                    "encoding": {"x": x, "y": y},
                },
                {
                    "data": {"values": rows},
                    "mark": {"type": "point", "filled": True, "opacity": 0.85},
                    "encoding": {
                        "x": x,
                        "y": y,
                        "size": {
                            "field": "count",
                            "type": "quantitative",
                            "legend": None,
                            "scale": {"range": [40, 500]},
                        },
                    },
                },
            ],
        }
    )


def times_chart(milliseconds: Sequence[float], took: str, answers: str) -> Html:
    """How many answers took how long."""
    return _drawn(
        {
            "height": 160,
            "data": {"values": [{"ms": value} for value in milliseconds]},
            "mark": {"type": "bar", "opacity": 0.8},
            "encoding": {
                "x": {"field": "ms", "type": "quantitative", "bin": {"maxbins": 24}, "title": took},
                "y": {
                    "aggregate": "count",
                    "type": "quantitative",
                    "title": answers,
                    "axis": {"tickCount": 4},
                },
            },
        }
    )


def _width(words: str) -> int:
    """Pixels that a label takes at most, at 12 pixels a line."""
    return min(150, sum(12 if character > "\u2e80" else 7 for character in words))


def _drawn(chart: dict[str, Any]) -> Html:
    import vl_convert

    spec = {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": WIDTH,
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": 2,
        "config": _CONFIG,
        **chart,
    }
    return Html(vl_convert.vegalite_to_svg(spec))
