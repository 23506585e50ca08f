"""Small articles of our own: how an answer answers."""

import pytest

from content.extraction.pipeline import extract
from content.terms import Stance

ACCUSED = "Ada Quill accused Bert Rook of stealing the harbour funds.\n\n"


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("“I never took a coin. It is nonsense,” Bert Rook said.", Stance.DENIES),
        ("“It is nonsense. I never took a coin,” Bert Rook said.", Stance.DISMISSES),
        ("Bert Rook admitted that he had borrowed from the chest.", Stance.ADMITS),
        ("Bert Rook admitted that he had borrowed from the chest but never met the clerk.", Stance.PARTLY_ADMITS),
        ("“Actually the chest never left the mill,” Bert Rook said.", Stance.DENIES),
        ("“How do you know that we counted it?” Bert Rook told reporters.", Stance.DISPUTES),
        ("But Bert Rook said that he had counted the funds.", Stance.DENIES),
        ("But a spokesman for Bert Rook said that Ada Quill had read the ledger upside down.", Stance.DISPUTES),
        ("But a spokesman for Bert Rook said that Ada Quill had robbed the mill.", Stance.ATTACKS),
        ("But Bert Rook accused Ada Quill of robbing the mill.", Stance.ATTACKS),
        ("But a spokesman for Bert Rook said that she was viciously rude.", Stance.ATTACKS),
        ("“I should like the harbour not to suffer, but this is a charade,” Bert Rook said.", Stance.DISMISSES),
        ("Bert Rook pleaded not guilty to fraud.", Stance.DENIES),
        ("Bert Rook pleaded guilty to fraud.", Stance.ADMITS),
        ("Bert Rook did admit, however, that he had not locked the chest.", Stance.ADMITS),
        ("“If she lost her key, that's hardly my fault,” Bert Rook said.", Stance.DENIES),
        ("Bert Rook maintained his innocence.", Stance.DENIES),
        ("Bert Rook rubbished the accusation.", Stance.DISMISSES),
        ("Bert Rook would neither confirm nor deny the accusation.", Stance.DECLINES),
        ("Bert Rook would not be drawn on the accusation.", Stance.DECLINES),
        ("Bert Rook had nothing to say to reporters.", Stance.DECLINES),
        ("Bert Rook has yet to respond to a letter.", Stance.DECLINES),
        ("But Bert Rook found that the funds were all in the chest of the old mill.", Stance.DENIES),
    ],
)
def test_the_stance_of_an_answer(sentence: str, stance: Stance) -> None:
    assert [response.stance for response in extract(ACCUSED + sentence).responses] == [stance]
