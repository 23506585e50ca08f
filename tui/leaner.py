"""What a start need not wait for: parts of the standard library that nobody who reads a story uses.

pydantic looks through all installed packages for plugins of its own, and loads `importlib.metadata` for that, with
the modules for e-mail and archives behind it. newsreader has no use for such plugins.
"""

import importlib
import os
import sys
from types import ModuleType
from typing import Any

_METADATA = "importlib.metadata"


def load_leanly() -> None:
    """Have pydantic look for no plugins; to be called before it is loaded."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if _METADATA not in sys.modules:
        sys.modules[_METADATA] = _LaterMetadata(_METADATA)


class _LaterMetadata(ModuleType):
    """Stands for `importlib.metadata`, which is loaded when anything of it is used."""

    def entry_points(self, **options: Any) -> Any:
        """The entry points; this name is imported from the module before anybody knows whether it will be used."""
        return _metadata().entry_points(**options)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(_metadata(), name)


def _metadata() -> Any:
    """The module itself, from now on in its place."""
    if isinstance(sys.modules.get(_METADATA), _LaterMetadata):
        del sys.modules[_METADATA]
    return importlib.import_module(_METADATA)
