"""The figures of many runs as rows, and the rows as a table to read."""

import statistics
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.bench.floor import Watcher
from tests.bench.measure import Run


def rows(measured: Mapping[str, Sequence[Run]], size: tuple[int, int]) -> list[dict[str, Any]]:
    """A row a program, with medians over its runs; times in milliseconds, ratios to the first program."""
    found: list[dict[str, Any]] = []
    for name, runs in measured.items():
        ready = statistics.median(run.ready for run in runs)
        quitting = [run.quitting for run in runs if run.quitting is not None]
        first = found[0]["ready"] if found else ready
        found.append(
            {
                "program": name,
                "first paint": statistics.median(run.first_paint for run in runs),
                "ready": ready,
                "first paint ratio": statistics.median(run.first_paint for run in runs) / first,
                "ready ratio": ready / first,
                "start bytes": statistics.median(len(run.start) for run in runs),
                "memory": statistics.median(run.memory for run in runs),
                "quitting": statistics.median(quitting) if quitting else None,
                "keys": _keys(runs, size),
            }
        )
    return found


def _keys(runs: Sequence[Run], size: tuple[int, int]) -> dict[str, dict[str, float | None]]:
    """For each gesture that did something: median and 95th percentile of its time, median of its bytes and floor."""
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
    yield f"{size[0]}×{size[1]}; medians; × is the ratio to the first row's time until it is ready"
    yield f"{'':36}{'first paint':>18}{'ready':>18}{'start bytes':>13}{'memory':>10}{'quit':>9}"
    for row in found:
        paint = f"{row['first paint']:.0f} ms ×{row['first paint ratio']:.2f}"
        ready = f"{row['ready']:.0f} ms ×{row['ready ratio']:.2f}"
        quitting = f"{row['quitting']:.0f} ms" if row["quitting"] is not None else "–"
        memory = f"{row['memory'] / 1e6:.0f} MB"
        yield f"{row['program']:36}{paint:>18}{ready:>18}{row['start bytes']:>13,.0f}{memory:>10}{quitting:>9}"
    yield ""
    yield f"{'':36}{'key':>13}{'median':>10}{'p95':>10}{'bytes':>9}{'floor':>9}{'×':>7}"
    for row in found:
        for gesture, key in row["keys"].items():
            floor = f"{key['floor']:,.0f}" if key["floor"] else "–"
            ratio = f"{key['bytes'] / key['floor']:.2f}" if key["floor"] else "–"
            times = f"{key['median']:>7.1f} ms{key['p95']:>7.1f} ms"
            yield f"{row['program']:36}{gesture:>13}{times}{key['bytes']:>9,.0f}{floor:>9}{ratio:>7}"
