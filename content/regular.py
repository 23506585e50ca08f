"""Whether a file is one: to open a FIFO in its place would wait for whoever writes to it, and perhaps for ever."""

import errno
import stat
from pathlib import Path


def require_regular(path: Path) -> None:
    """Raises OSError where PATH is there and is no regular file, such as a FIFO, a device or a folder."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "no regular file", str(path))
