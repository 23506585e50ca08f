from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.weighing import weigh


def test_the_order_of_the_evidence_does_not_tell() -> None:
    """A set of strings has another order in each process; the sum of its weights may not."""
    weights = {"all": 1e16, "one": 1.0, "two": 1.0, "three": 1.0, "none": -1e16}
    found = Candidate(content=((0, 1),), first=0, speaker=None, cue=())
    assert weigh(found, set(weights), weights, base=0.0).score == 3.0
