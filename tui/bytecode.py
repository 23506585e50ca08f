"""Telling the user, once, that Python compiles the program anew at each start, and what helps.

Python keeps what it has compiled beside each module, and says nothing where it cannot: in an installation that is
read-only. Each start then takes some 0.6 seconds longer.
"""

import sys
from pathlib import Path

from content.files import write_atomically

NOTICE = "No .pyc can be kept. Start faster: set PYTHONPYCACHEPREFIX=~/.cache/python"
"""Fits the foot of a terminal of 80 columns, with the percentage behind it."""

_MODULES = ("tui.app", "textual.app")
"""Modules that are loaded by now: one of the program's own, one of Textual's."""


def notice_once(state_folder: Path) -> str:
    """What to tell the user about compiling; nothing where all is well, or it has been told before.

    Where it could not be remembered it is not told either, so that nobody reads it at each start.
    """
    told = state_folder / "told-of-bytecode"
    if not _is_compiled_anew() or told.exists():
        return ""
    try:
        write_atomically(told, NOTICE)
    except OSError:
        return ""
    return NOTICE


def _is_compiled_anew() -> bool:
    """Whether a module that is loaded has no bytecode on the disk, although Python was free to write it."""
    if sys.dont_write_bytecode:
        return False
    specs = [sys.modules[name].__spec__ for name in _MODULES if name in sys.modules]
    return any(spec is not None and spec.cached and not Path(spec.cached).exists() for spec in specs)
