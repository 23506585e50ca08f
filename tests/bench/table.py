"""The figures of many runs as rows, and the rows as a table to read."""

import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tests.bench.floor import Watcher
from tests.bench.measure import Run


def rows(measured: Mapping[str, Sequence[Run]], size: tuple[int, int]) -> list[dict[str, Any]]:
    """A row a program, with medians over its runs; times in milliseconds, ratios to the first program."""
    found: list[dict[str, Any]] = []
    for name, runs in measured.items():
        found.append({"program": name, **_figures(runs), "keys": _keys(runs, size)})
        _add_ratios(found[-1], found[0])
    return found


def _figures(runs: Sequence[Run]) -> dict[str, float | None]:
    return {
        "first paint": statistics.median(run.first_paint for run in runs),
        "ready": statistics.median(run.ready for run in runs),
        "ready cpu": _median(run.ready_cpu for run in runs),
        "start bytes": statistics.median(len(run.start) for run in runs),
        "memory": statistics.median(run.memory for run in runs),
        "quitting": _median(run.quitting for run in runs),
    }


def _add_ratios(row: dict[str, Any], first: Mapping[str, Any]) -> None:
    """Set the row beside the first one, and the work for each of its keys beside that for the first one's first."""
    for figure, base in (("first paint", "ready"), ("ready", "ready"), ("ready cpu", "ready cpu")):
        row[f"{figure} ratio"] = _ratio(row[figure], first[base])
    first_key = next(iter(first["keys"].values()), {"cpu": None})
    for key in row["keys"].values():
        key["cpu ratio"] = _ratio(key["cpu"], first_key["cpu"])


def _ratio(figure: float | None, base: float | None) -> float | None:
    return figure / base if figure is not None and base else None


def _median(figures: Iterable[float | None]) -> float | None:
    """The median of the figures that there are."""
    known = [figure for figure in figures if figure is not None]
    return statistics.median(known) if known else None


def _keys(runs: Sequence[Run], size: tuple[int, int]) -> dict[str, dict[str, float | None]]:
    """For each gesture that did something: median and 95th percentile of its time, medians of the rest."""
    floors = _floors(runs[0], size)
    figures = {}
    for gesture in dict.fromkeys(press.gesture for press in runs[0].presses):
        presses = [press for run in runs for press in run.presses if press.gesture == gesture and press.sent]
        if not presses:
            continue
        times = sorted(press.milliseconds for press in presses if press.milliseconds is not None)
        figures[gesture] = {
            "median": statistics.median(times),
            "p95": times[min(len(times) - 1, int(0.95 * len(times)))],
            "cpu": _median(press.cpu for press in presses),
            "bytes": statistics.median(len(press.sent) for press in presses),
            "floor": statistics.median(floors[gesture]) if floors[gesture] else None,
        }
    return figures


def _floors(run: Run, size: tuple[int, int]) -> dict[str, list[int]]:
    """For each gesture, the fewest bytes of each of its updates in one run."""
    watcher = Watcher(size)
    watcher.feed(run.start)
    floors: dict[str, list[int]] = {}
    for press in run.presses:
        least = watcher.feed(press.sent)
        found = floors.setdefault(press.gesture, [])
        if press.sent and least:
            found.append(least)
    return floors


def table(found: Sequence[Mapping[str, Any]], size: tuple[int, int]) -> Iterator[str]:
    """The rows, a line each; then a line for each gesture."""
    yield f"{size[0]}×{size[1]}; medians; × is the ratio to the first row's time until it is ready, and of bytes to"
    yield "the floor; cpu is the time at work, × its ratio to that of the first row, or of the first row's first key"
    yield f"{'':36}{'first paint':>18}{'ready':>18}{'cpu':>18}{'start bytes':>13}{'memory':>10}{'quit':>9}"
    for row in found:
        times = "".join(_time(row, name, 0) for name in ("first paint", "ready", "ready cpu"))
        quitting = f"{row['quitting']:.0f} ms" if row["quitting"] is not None else "–"
        memory = f"{row['memory'] / 1e6:.0f} MB"
        yield f"{row['program']:36}{times}{row['start bytes']:>13,.0f}{memory:>10}{quitting:>9}"
    yield ""
    yield f"{'':36}{'key':>13}{'median':>10}{'p95':>10}{'cpu':>18}{'bytes':>9}{'floor':>9}{'×':>7}"
    for row in found:
        for gesture, key in row["keys"].items():
            floor = f"{key['floor']:,.0f}" if key["floor"] else "–"
            ratio = f"{key['bytes'] / key['floor']:.2f}" if key["floor"] else "–"
            times = f"{key['median']:>7.1f} ms{key['p95']:>7.1f} ms{_time(key, 'cpu', 1)}"
            yield f"{row['program']:36}{gesture:>13}{times}{key['bytes']:>9,.0f}{floor:>9}{ratio:>7}"


def _time(figures: Mapping[str, Any], name: str, digits: int) -> str:
    """A time and its ratio; the system may not have told it."""
    ratio = figures[f"{name} ratio"]
    text = f"{figures[name]:.{digits}f} ms" if figures[name] is not None else "–"
    return f"{f'{text} ×{ratio:.2f}' if ratio is not None else text:>18}"
