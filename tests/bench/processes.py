"""What Linux tells of a process while it runs."""

import re
from pathlib import Path


def peak_memory(pid: int) -> int:
    """The peak resident set in bytes."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    match = re.search(r"VmHWM:\s+(\d+) kB", status)
    return 1024 * int(match[1]) if match else 0


def cpu_time(pid: int) -> float | None:
    """Milliseconds that the threads of the process have been at work; None where the system does not tell.

    What other programs do at the same time changes it little, unlike the time by the clock.
    """
    times = [_time_at_work(task) for task in Path(f"/proc/{pid}/task").glob("*/schedstat")]
    return sum(times) / 1e6 if times else None


def _time_at_work(task: Path) -> int:
    """The nanoseconds of one thread; none where it has ended by now."""
    try:
        return int(task.read_text(encoding="ascii").split()[0])
    except OSError:
        return 0
