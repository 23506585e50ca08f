"""What the rules ask of dependency trees."""

import pytest

from content.extraction.syntax import Syntax
from tests.content.extraction.handmade import TOLD, rows, tree

TREE = tree(TOLD)
WORDS = [row[0] for row in rows(TOLD)]


def at(word: str) -> int:
    return WORDS.index(word)


def words(place: tuple[int, int] | None) -> str:
    return " ".join(WORDS[slice(*place)]) if place else ""


def subject(tree: Syntax, verb: int, quoted: str = "") -> tuple[int, int] | None:
    """The subject of VERB; QUOTED has the tokens that stand in a quotation."""
    numbers = [0 if word in quoted.split() else -1 for word in tree.words]
    return tree.subject(verb, numbers)


@pytest.mark.parametrize(
    ("verb", "who"),
    [
        ("wanted", "The mayor"),
        ("deny", "Roe"),  # whom the mayor wanted to
        ("worried", "The mayor"),
        ("leaks", "the dam"),
        ("saying", "a report by Poe"),
    ],
)
def test_a_verb_has_its_own_subject_or_shares_one(verb: str, who: str) -> None:
    assert words(subject(TREE, at(verb))) == who


def test_a_subject_stands_in_the_quotation_of_its_verb() -> None:
    said = tree("apologies NNS nsubj 3\n, , punct 3\nQuick NNP nsubj 3\nsaid VBD ROOT 3")
    assert subject(said, 3, quoted="apologies ,") == (2, 3)
    assert subject(tree("apologies NNS nsubj 1\nfollowed VBD ROOT 1"), 1, quoted="apologies") == (0, 1)


def test_a_joined_verb_goes_with_the_one_of_its_form() -> None:
    said = "Roe NNP nsubj 1\nsaid VBD ROOT 1\nPoe NNP nsubj 3\nlies VBZ ccomp 1\nand CC cc 3\naccused VBD conj 3"
    assert subject(tree(said), 5) == (0, 1)
    same = said.replace("lies VBZ", "lied VBD")
    assert subject(tree(same), 5) == (2, 3)
    nobody = same.replace("Poe NNP", "that DT")
    assert subject(tree(nobody), 5) == (0, 1)


def test_what_is_used_to_do_something_does_not_do_it() -> None:
    used = "Roe NNP nsubj 1\nused VBD ROOT 1\nwords NNS dobj 1\nto TO aux 4\nattack VB xcomp 1"
    assert subject(tree(used), 4) == (0, 1)
    assert subject(tree(used.replace("used", "asked")), 4) == (2, 3)
    asked = "Roe NNP nsubj 1\nseeks VBZ ROOT 1\nhearings NNS dobj 1\nto TO aux 4\nask VB acl 2"
    assert subject(tree(asked), 4) == (0, 1)


def test_a_noun_has_an_owner() -> None:
    assert words(TREE.owner(at("report"))) == "Poe"
    assert TREE.owner(at("dam")) is None
    whose = tree("Roe NNP poss 2\n's POS case 0\nfear NN ROOT 2")
    assert whose.owner(2) == (0, 1)


def test_a_noun_phrase_ends_before_what_is_set_off() -> None:
    apposed = tree("Roe NNP nsubj 5\n, , punct 0\nthe DT det 3\nmayor NN appos 0\n, , punct 0\nspoke VBD ROOT 5")
    assert apposed.noun_phrase(0) == (0, 1)
    hung = tree("Roe NNP nsubj 3\nwho WP nsubj 2\nlied VBD relcl 0\nspoke VBD ROOT 3")
    assert hung.noun_phrase(0) == (0, 1)
    assert words(TREE.noun_phrase(at("claims"))) == "the claims of voters"


def test_an_object_clause_begins_with_its_first_word() -> None:
    assert TREE.clause(at("saying")) == WORDS.index("dam") - 1
    assert TREE.clause(at("wanted")) is None
    called = tree("called VBD ROOT 0\nhim PRP nsubj 3\na DT det 3\nliar NN ccomp 0")
    assert called.clause(0) is None


def test_passives_are_known_by_what_hangs_on_them() -> None:
    assert not TREE.is_passive(at("wanted"))
    assert tree("Roe NNP nsubjpass 2\nwas VBD auxpass 2\naccused VBN ROOT 2").is_passive(2)
    assert tree("plans NNS ROOT 0\nrejected VBN acl 0").is_passive(1)
    assert not tree("Roe NNP nsubj 2\nhas VBZ aux 2\nlied VBN ROOT 2").is_passive(2)


def test_when_and_where_are_circumstances() -> None:
    passed = tree("It PRP nsubjpass 2\nwas VBD auxpass 2\npassed VBN ROOT 2\nin IN prep 2\nMay NNP pobj 3")
    assert passed.is_circumstance(4, 2)
    assert not TREE.is_circumstance(at("deny"), at("wanted"))


def test_a_root_without_a_subject_has_none() -> None:
    assert subject(tree("Leave VB ROOT 0\nit PRP dobj 0"), 0) is None


def test_a_deep_tree_is_climbed_so_far_only() -> None:
    chain = "\n".join(["Roe NNP nsubj 1", "said VBD ROOT 1", *(f"go VB conj {i}" for i in range(1, 40))])
    deep = tree(chain)
    assert subject(deep, 5) == (0, 1)
    assert subject(deep, 39) is None
    assert (deep.starts[1], deep.ends[1]) == (0, 41)
