"""The terminal's end of a slow line."""

import os
import select
import time

TICK = 0.01
"""Seconds after which the line has carried on."""

ANSWERS = {b"\x1b[?2026$p": b"\x1b[?2026;2$y", b"\x1b[6n": b"\x1b[1;1R"}
"""What a program may ask, and the answer: whether the marks around a frame are known, where the cursor is."""


class Line:
    """Carries so many bytes a second to the terminal, and its answers back, once it has got the questions."""

    def __init__(self, master: int, rate: float) -> None:
        self.rate = rate
        self.got = b""
        self.last = time.perf_counter()
        """When the last byte came."""
        self._master = master
        self._answered = 0

    def carry(self, seconds: float) -> None:
        """Take what comes in so much time."""
        now = time.perf_counter()
        end, room = now + seconds, 0.0
        while now < end:
            time.sleep(min(TICK, end - now))
            before, now = now, time.perf_counter()
            room = min(room + self.rate * (now - before), max(1.0, 2 * TICK * self.rate))
            if room >= 1 and select.select([self._master], [], [], 0)[0]:
                data = os.read(self._master, int(room))
                room -= len(data)
                self._take(data)

    def settle(self, quiet: float, most: float) -> bool:
        """Carry until nothing has come for so long; whether that was before MOST seconds were over."""
        began = time.perf_counter()
        while (now := time.perf_counter()) - max(self.last, began) < quiet:
            if now - began > most:
                return False
            self.carry(0.1)
        return True

    def _take(self, data: bytes) -> None:
        self.got += data
        self.last = time.perf_counter()
        for question, answer in ANSWERS.items():
            while (at := self.got.find(question, self._answered)) >= 0:
                os.write(self._master, answer)
                self._answered = at + len(question)
