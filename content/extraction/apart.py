"""The extraction of a long text in a process of its own, so that this one is free for other things meanwhile."""

import pickle
import subprocess
import sys

from content.extraction import extract
from content.extraction.long import Progress
from content.extraction.results import Extraction

_PROGRAM = "import sys; sys.path[:] = {path!r}; from content.extraction.apart import main; main()"


class Apart:
    """An extraction that another process makes."""

    def __init__(self) -> None:
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
                return _talk(process, text, progress)
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


def _talk(process: "subprocess.Popen[bytes]", text: str, progress: Progress) -> Extraction:
    """Give PROCESS the text, and hear how far it is, until it has the result."""
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin:
        pickle.dump(text, process.stdin)
    while not isinstance(told := pickle.load(process.stdout), Extraction):
        progress(told)
    return told


def main() -> None:
    """The other process: a text from standard input; shares of it, and what is found, to standard output."""
    text = pickle.load(sys.stdin.buffer)
    found = extract(text, _tell)
    _tell(found._replace(statements=()))


def _tell(what: float | Extraction) -> None:
    pickle.dump(what, sys.stdout.buffer)
    sys.stdout.buffer.flush()
