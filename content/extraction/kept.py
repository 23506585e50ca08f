"""Extractions from parsed texts, kept in a folder: a text that is opened again is not parsed again.

A file a text, named by what was read and what read it: the text, the rules, the model.
"""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from content.extraction.parsing import model_version
from content.extraction.results import Extraction
from content.extraction.stored import from_json, to_json
from content.files import write_atomically

MOST = 200
"""How many are kept; the oldest go first."""


class Kept:
    """The extraction of one text in the FOLDER. A folder that cannot be read or written costs the memory only."""

    def __init__(self, folder: Path, text: str) -> None:
        """Raises NoParserError where there is no model to read a text by."""
        maker = hashlib.sha256(f"{model_version()}\n{rules_version()}\n".encode())
        maker.update(text.encode("utf-8", "surrogatepass"))
        self._file = folder / f"{maker.hexdigest()[:32]}.json"

    def read(self) -> Extraction | None:
        """What was kept, or nothing."""
        try:
            return from_json(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def write(self, found: Extraction) -> None:
        """Keep what was FOUND."""
        with suppress(OSError):
            write_atomically(self._file, to_json(found))
            _drop_oldest(self._file.parent)


def rules_version() -> str:
    """What tells these rules and lexicons from those of another version."""
    digest = hashlib.sha256()
    folder = Path(__file__).parent
    for file in sorted([*folder.rglob("*.py"), *folder.glob("lexicons/*")]):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _drop_oldest(folder: Path) -> None:
    with os.scandir(folder) as entries:
        files = sorted((entry.stat().st_mtime, entry.path) for entry in entries if entry.name.endswith(".json"))
    for _, path in files[:-MOST]:
        Path(path).unlink(missing_ok=True)
