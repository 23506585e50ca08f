import pytest

from content.extraction.lemmas import lemma
from content.extraction.tagging import find_tags, form_counts


@pytest.mark.parametrize(
    ("words", "tags"),
    [
        ("the claims were false .", "DT NNS VBD JJ ."),
        ("he claims that it rained .", "PRP VBZ IN PRP VBD ."),
        ("She will report it to Roe .", "PRP MD VB PRP IN NNP ."),
        ("Roe quickly refused the offer .", "NNP RB VBD DT NN ."),
        ("She has also refused .", "PRP VBZ RB VBN ."),
        ("The repeated claims were false .", "DT JJ NNS VBD JJ ."),
        ("The mayor also weighed in .", "DT NN RB VBD IN ."),
        ("The mayor repeatedly insisted that it leaked .", "DT NN RB VBD IN PRP VBD ."),
        ("Local leaders now recognize it .", "JJ NNS RB VBP PRP ."),
    ],
)
def test_context_decides(words: str, tags: str) -> None:
    assert " ".join(find_tags(words.split())) == tags


def test_a_form_in_no_list_has_no_counts() -> None:
    assert form_counts("zzyzx") == {}
    assert form_counts("said")["VBD"] > form_counts("said")["VBN"]


@pytest.mark.parametrize(
    ("form", "tag", "base"),
    [
        ("said", "VBD", "say"), ("denied", "VBD", "deny"), ("arguing", "VBG", "argue"), ("admitted", "VBN", "admit"),
        ("claims", "NNS", "claim"), ("accuses", "VBZ", "accuse"), ("telling", "VBG", "tell"), ("passes", "VBZ", "pass"),
        ("promise", "NN", "promise"), ("allegations", "NNS", "allegation"), ("theories", "NNS", "theory"),
    ],
)  # fmt: skip
def test_lemma(form: str, tag: str, base: str) -> None:
    assert lemma(form, tag) == base
