"""What can be wrong in a story, before anybody knows in which file."""

from typing import NamedTuple


class Fault(NamedTuple):
    """What is wrong, and where: field names and list positions from the story downwards."""

    where: tuple[str | int, ...]
    message: str


class StoryFaultsError(ValueError):
    """A story whose parts do not fit together."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(fault.message for fault in faults))
        self.faults = faults
