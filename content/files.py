"""Files written whole or not at all."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_atomically(path: Path, text: str) -> None:
    """Put TEXT in the file PATH, as UTF-8, so that a reader finds the old text or the new one, never half.

    Makes the folders that lead to it, for the user alone. Raises OSError when it cannot.
    """
    _make_folder(path.parent)
    half_written = None
    try:
        with NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=path.parent, prefix=f".{path.name[:40]}.", delete=False
        ) as file:
            half_written = Path(file.name)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        half_written.replace(path)
    except BaseException:
        if half_written is not None:
            half_written.unlink(missing_ok=True)
        raise


def _make_folder(path: Path) -> None:
    """Make the folder and those that lead to it, as far as they are missing."""
    if not path.exists():
        _make_folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)
