"""Flow control: no more is sent than the terminal takes, so that on a slow line it shows the newest state soon.

A program cannot see how far its bytes have come: the kernel, ssh and a modem hold many thousands of them, seconds of
a slow line. So the terminal is asked now and then where its cursor is, which it answers when it has got there. Until
then frames are held back, and the newest one takes the place of all.

A terminal that does not answer is asked in vain, four bytes each time, and nothing is held back from it.
"""

from threading import Event
from time import monotonic

QUESTION = "\x1b[6n"
"""Asks where the cursor is."""

MOST_ON_THE_WAY = 512
"""How much is sent before the terminal is asked: half a second of a line of 9600 bits a second."""

PATIENCE = 5.0
"""Seconds after which an answer is taken to be lost."""


class FlowControl:
    """What is on its way to one terminal. An answer may be taken in another thread than the rest."""

    def __init__(self) -> None:
        self._answers = False
        self._on_the_way = 0
        self._asked_at = 0.0
        self._is_answered = Event()
        self._is_answered.set()

    @property
    def is_held_up(self) -> bool:
        """Whether a terminal that is known to answer has not done so yet."""
        return self._answers and not self._is_answered.is_set() and monotonic() - self._asked_at < PATIENCE

    def question_behind(self, data: str) -> str:
        """What is to be sent behind DATA: nothing, or the question."""
        self._on_the_way += len(data)
        if self._on_the_way < MOST_ON_THE_WAY:
            return ""
        self._answers = self._answers and self._is_answered.is_set()  # one that is silent is believed no longer
        self._on_the_way = 0
        self._is_answered.clear()
        self._asked_at = monotonic()
        return QUESTION

    def take_answer(self) -> None:
        """The terminal has got what was sent before the question."""
        self._answers = True
        self._is_answered.set()

    def wait_for_answer(self, seconds: float) -> None:
        """Wait for an answer that is to be expected."""
        if self.is_held_up:
            self._is_answered.wait(seconds)
