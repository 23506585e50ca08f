"""`python -m tests.bench.speed CORPUS.jsonl [--long MB]`: how fast the extraction is, and how much memory it takes.

CORPUS: a line an article, {"text": …}. Prints articles a second on one core, in the first pass, which meets every
word anew, and in the best of three further ones; the share of each stage; how soon a process of its own has the
first item of an article of about 5 kB; and with --long, time and memory for a text of so many megabytes.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from content.extraction import extract, pipeline

_FIRST = "import sys; from content.extraction import extract; extract(sys.stdin.read())"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--long", type=float, metavar="MB")
    options = parser.parse_args()
    texts = [json.loads(line)["text"] for line in options.corpus.read_text(encoding="utf-8").splitlines()]
    first, *further = [_seconds(texts) for _ in range(4)]
    print(f"{len(texts) / first:.0f} articles/s at first, {len(texts) / min(further):.0f} later; {_megabytes()} MB")
    print_stages(texts)
    usual = min(texts, key=lambda text: abs(len(text) - 5000))
    print(f"the first item of {len(usual)} characters after {1000 * min(_first(usual) for _ in range(9)):.0f} ms")
    if options.long:
        text = "\n\n".join(texts)
        text = (text * (1 + int(options.long * 1e6) // len(text)))[: int(options.long * 1e6)]
        before = _megabytes()
        print(f"{options.long} MB: {_seconds([text]):.1f} s, {_megabytes() - before} MB more than before")


def _seconds(texts: list[str]) -> float:
    began = time.process_time()
    for text in texts:
        extract(text)
    return time.process_time() - began


def _megabytes() -> int:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _first(text: str) -> float:
    """Seconds from the start of a process to what it finds in TEXT."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", _FIRST], input=text, text=True, check=True)
    return time.perf_counter() - began


def print_stages(texts: list[str]) -> None:
    """How the time goes to the stages of the pipeline."""
    spent: dict[str, float] = {}

    def timed(name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any) -> Any:
            began = time.process_time()
            found = stage(*arguments)
            spent[name] = spent.get(name, 0.0) + time.process_time() - began
            return found

        return run

    stages = {name: stage for name, stage in vars(pipeline).items() if callable(stage) and name not in _NO_STAGES}
    vars(pipeline).update({name: timed(name, stage) for name, stage in stages.items()})
    for text in texts:
        pipeline.extract(text)
    vars(pipeline).update(stages)
    for name, seconds in sorted(spent.items(), key=lambda one: -one[1]):
        print(
            f"  {name:16} {100 * seconds / sum(spent.values()):3.0f} %  {1e6 * seconds / len(texts):6.0f} µs an article"
        )


_NO_STAGES = ("extract", "_extract", "Extraction", "Parse")

if __name__ == "__main__":
    main()
