"""The extraction of a long or parsed text in a process of its own, so that this one is free for other things."""

import os
import pickle
import subprocess
import sys

from content.extraction import extract
from content.extraction.analysis import Parse
from content.extraction.long import Progress
from content.extraction.results import Extraction

_PROGRAM = "import sys; sys.path[:] = {path!r}; from content.extraction.apart import main; main()"


_NICE = 10
"""By how much a process that parses gives way to the one that waits for it."""


class Apart:
    """An extraction that another process makes."""

    def __init__(self, parsed: bool = False) -> None:
        """Of a text that is PARSED first, or plainly."""
        self._parsed = parsed
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def extract(self, text: str, progress: Progress) -> Extraction | None:
        """What is found in TEXT, without the statements; None where the work was stopped, or failed."""
        command = [sys.executable, "-c", _PROGRAM.format(path=sys.path)]
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere) as process:
            self._process = process
            if self._stopped:
                process.kill()
            try:
                return _talk(process, text, self._parsed, progress)
            except (EOFError, OSError, pickle.UnpicklingError):
                return None

    @property
    def pid(self) -> int | None:
        """The number of the process, once there is one."""
        return None if self._process is None else self._process.pid

    def stop(self) -> None:
        """End the work; from any thread."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()


def _talk(process: "subprocess.Popen[bytes]", text: str, parsed: bool, progress: Progress) -> Extraction:
    """Give PROCESS the text, and hear how far it is, until it has the result."""
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin:
        pickle.dump((text, parsed), process.stdin)
    while not isinstance(told := pickle.load(process.stdout), Extraction):
        progress(told)
    return told


def main() -> None:
    """The other process: a text from standard input; shares of it, and what is found, to standard output."""
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints is no answer

    def tell(what: float | Extraction) -> None:
        pickle.dump(what, answers)
        answers.flush()

    text, parsed = pickle.load(sys.stdin.buffer)
    found = extract(text, tell, _parse() if parsed else None)
    tell(found._replace(statements=()))


def _parse() -> Parse:
    from content.extraction.parsing import parser

    if hasattr(os, "nice"):
        os.nice(_NICE)
    return parser()
