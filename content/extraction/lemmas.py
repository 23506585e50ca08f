"""The base form of a verb or noun, from its ending, the irregular ones, and the base forms that texts have."""

from content.extraction.lexicon import lines
from content.extraction.tagging import form_counts

_IRREGULAR = {form: lemma for line in lines("irregular.txt") for lemma, *forms in [line.split()] for form in forms}
_VERBAL = frozenset(("VB", "VBP"))
_REMEMBERED = 30_000


class _Lemmas(dict[tuple[str, str], str]):
    def __missing__(self, key: tuple[str, str]) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        self[key] = found = _lemma(*key)
        return found


_LEMMAS = _Lemmas()


def lemma(form: str, tag: str) -> str:
    """The base form of FORM, a word in lower case that bears TAG."""
    return _LEMMAS[form, tag]


def _lemma(form: str, tag: str) -> str:
    form = form.replace("’", "'")
    irregular = _IRREGULAR.get(form)
    if irregular and tag[0] == "V":
        return irregular
    if tag in ("VBZ", "NNS"):
        return _singular(form)
    if tag == "VBG" and form.endswith("ing") and len(form) > 4:
        return _restored(form[:-3])
    if tag in ("VBD", "VBN") and form.endswith("ed") and len(form) > 3:
        return form[:-3] + "y" if form.endswith("ied") and len(form) > 4 else _restored(form[:-2])
    return form


def _singular(form: str) -> str:
    if not form.endswith("s") or len(form) < 4 or form.endswith("ss"):
        return form
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return form[:-2]
    return form[:-1]


def _restored(stem: str) -> str:
    """The base form whose STEM stood before -ed or -ing: the one texts have, or by the stem's last letters."""
    doubled = len(stem) > 2 and stem[-1] == stem[-2]
    forms = [stem, stem + "e", *([stem[:-1]] if doubled else [])]
    known = [(sum(form_counts(form).get(tag, 0) for tag in _VERBAL), form) for form in forms]
    most, form = max(known)
    if most:
        return form
    if doubled and stem[-1] not in "lsfz":
        return stem[:-1]
    return stem + "e" if stem.endswith(_E_ENDINGS) else stem


_E_ENDINGS = (
    "at",
    "iz",
    "is",
    "ys",
    "iv",
    "uc",
    "nc",
    "rc",
    "rg",
    "dg",
    "ng",
    "us",
    "as",
    "os",
    "ul",
    "pl",
    "bl",
    "tl",
    "dl",
    "gl",
    "kl",
    "fl",
    "zl",
    "ut",
    "ur",
    "or",
    "ir",
    "ar",
    "in",
    "ev",
    "lv",
    "rv",
    "ov",
    "ak",
    "ik",
    "ok",
    "u",
    "ab",
    "ib",
    "am",
    "im",
    "um",
    "om",
    "ag",
    "eg",
    "id",
    "ud",
    "od",
    "ad",
    "rs",
    "ns",
    "ps",
)
