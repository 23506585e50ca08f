"""What the rules ask of the trees of a parsed text: subjects, owners, passives, objects.

The labels are those that spaCy's English models give: nsubj, ccomp, relcl …
"""

from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups
from content.extraction.tags import NOUNS
from content.extraction.tokens import Place
from content.extraction.trees import Tree

_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
_OBJECTS = frozenset(("dobj", "dative"))
_AGENTS = frozenset(("by", "from", "among"))
_GOVERNED = frozenset(
    ("xcomp", "advcl", "pcomp", "conj", "ccomp", "acl", "prep", "agent", "dep", "dobj", "pobj", "attr")
)
"""What has no subject of its own often shares that of what it hangs on, where it hangs on it like this."""
_CIRCUMSTANCES = frozenset(("npadvmod", "advmod", "advcl"))
_OF_CIRCUMSTANCES = frozenset(("in", "on", "at", "during", "after", "before", "by", "since", "from", "until"))
_NOMINAL = NOUNS | {"PRP", "CD"}
_JOINED_OVER = frozenset(("conj", "ccomp"))
_NOBODY = frozenset(("it", "that", "this", "these", "those", "what", "which", "there"))
_CONTROLLING = groups("cues.txt")["controlling"]
_HIGHEST = 8
"""So far up a subject is looked for."""


class Syntax(Tree):
    """The trees of a text, and the answers that they give. All places are token numbers."""

    def clause(self, verb: int) -> int | None:
        """Where the clause begins that VERB has for an object, after it; none in "calls him a liar"."""
        clauses = (k for k in self.children[verb] if k > verb and self.labels[k] == "ccomp")
        clause = next((k for k in clauses if self.tags[k][0] == "V"), None)
        return None if clause is None else self.starts[clause]

    def quoted_object(self, verb: int, quoted: list[int]) -> int | None:
        """The quotation, by its number in QUOTED, that VERB, which is not in it, has for an object clause."""
        numbers = [quoted[k] for k in self.children[verb] if self.labels[k] == "ccomp"]
        if self.labels[verb] == "parataxis":
            numbers.append(quoted[self.heads[verb]])
        return next((number for number in numbers if number not in (-1, quoted[verb])), None)

    def is_circumstance(self, i: int, verb: int) -> bool:
        """Whether what begins at token I tells when or where VERB happens."""
        top = self.top(i, verb + 1)
        label = self.labels[top]
        if self.heads[top] != verb:
            return False
        return label in _CIRCUMSTANCES or (label == "prep" and self.words[top] in _OF_CIRCUMSTANCES)

    def is_passive(self, verb: int) -> bool:
        """Whether the participle VERB is a passive."""
        if self.child(verb, frozenset(("auxpass", "nsubjpass", "agent"))) is not None:
            return True
        return self.tags[verb] == "VBN" and self.child(verb, frozenset(("nsubj", "aux"))) is None

    def owner(self, noun: int) -> Place | None:
        """Whose NOUN is: "his", "Roe's", "… from voters"."""
        owner = self.child(noun, frozenset(("poss",)))
        if owner is not None:
            return self.starts[owner], owner + 1
        for link in self.children[noun]:
            if link > noun and self.labels[link] == "prep" and self.words[link] in _AGENTS:
                of = self.child(link, frozenset(("pobj",)))
                if of is not None:
                    return self.noun_phrase(of)
        return None

    def subject(self, verb: int, quoted: list[int]) -> Place | None:
        """Who does what VERB says: its own subject, or that of what it hangs on.

        QUOTED has for each token the quotation it stands in: a subject stands rather in that of its verb.
        """
        subjects = [k for k in self.children[verb] if self.labels[k] in _SUBJECTS]
        own = next((k for k in subjects if quoted[k] == quoted[verb]), subjects[0] if subjects else None)
        if own is not None:
            return self.noun_phrase(own)
        at = verb
        for _ in range(_HIGHEST):
            if self.labels[at] not in _GOVERNED:
                return None
            found = self._shared(at)
            if found is not None:
                return found
            at = self.heads[at]
        return None

    def _shared(self, at: int) -> Place | None:
        """The subject that AT shares with its head: the head's object, owner or subject, or the noun itself."""
        label, head = self.labels[at], self.heads[at]
        if label == "conj":
            return self._of_joined(at)
        if label == "xcomp" and lemma(self.words[head], self.tags[head]) in _CONTROLLING:
            controller = self.child(head, _OBJECTS)
            if controller is not None and controller < at:
                return self.noun_phrase(controller)
        if self.tags[head] in _NOMINAL and label in ("acl", "prep"):
            if label == "acl" and self.labels[head] != "dobj" and self.tags[at] != "VB":
                return self.noun_phrase(head)
            owner = self.owner(head)
            if owner is not None:
                return owner
        own = self.child(head, _SUBJECTS)
        return None if own is None or own == at else self.noun_phrase(own)

    def _of_joined(self, at: int) -> Place | None:
        """The subject of the verb that AT is joined to: parsers join it to the nearest, the same form tells better."""
        nearest = None
        k = at
        for _ in range(_HIGHEST):
            k = self.heads[k]
            own = self.child(k, _SUBJECTS)
            if own is not None:
                if self.tags[k] == self.tags[at] and self.words[own] not in _NOBODY:
                    return self.noun_phrase(own)
                nearest = nearest or self.noun_phrase(own)
            if self.labels[k] not in _JOINED_OVER:
                break
        return nearest
