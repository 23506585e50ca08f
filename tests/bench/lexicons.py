"""`python -m tests.bench.lexicons CORPUS.jsonl`: makes cues.tsv and nouns.tsv anew; --tags: forms.tsv and tags.tsv.

Only counts are kept. --tags needs spaCy and its model en_core_web_sm, which this package does not.
"""

import argparse
import importlib
import json
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from content.extraction.aligning import merged_tag
from content.extraction.analysis import Analysis, analyse
from content.extraction.lemmas import lemma
from content.extraction.lexicon import FOLDER
from content.extraction.statements.cues import verb_lemma
from content.extraction.tokens import find_tokens

_HELPERS = ("be", "have", "do")
_COMMON = ("NN", "NNS")


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--tags", action="store_true")
    options = parser.parse_args()
    articles = [json.loads(line) for line in options.corpus.read_text(encoding="utf-8").splitlines()]
    if options.tags:
        write_tags([article["text"] for article in articles])
    write_cues(articles)


def write_cues(articles: Sequence[dict[str, Any]]) -> None:
    """Count how often each verb and each noun is a cue, and occurs at all."""
    cues: dict[str, Counter[str]] = {"V": Counter(), "N": Counter()}
    words: dict[str, Counter[str]] = {"V": Counter(), "N": Counter()}
    for article in articles:
        a = analyse(article["text"])
        for i, tag in enumerate(a.tags):
            if tag[0] == "V" or tag in _COMMON:
                words[tag[0]][verb_lemma(a, i) if tag[0] == "V" else lemma(a.lower[i], tag)] += 1
        for statement in article["statements"]:
            inside = _inside(a, statement.get("cue") or [])
            cues["V"].update(_head_verb(a, inside))
            cues["N"].update([lemma(a.lower[i], a.tags[i]) for i in inside if a.tags[i] in _COMMON][-1:])
    _write_shares("cues.tsv", "verb", cues["V"], words["V"], len(articles))
    _write_shares("nouns.tsv", "noun", cues["N"], words["N"], len(articles))


def _write_shares(name: str, kind: str, cues: Counter[str], words: Counter[str], articles: int) -> None:
    lines = [
        f"# {kind.title()}s that attribute: how often each was the last {kind} of a marked cue, and how often it stands"
        " at all.",
        f"# Source: the train part of PolNeAR, {articles} articles, by `python -m tests.bench.lexicons`.",
        "# Columns: base form · as a cue · in all. Left out: once only, or less than 3 in 100.",
        *(f"{base}\t{n}\t{words[base]}" for base, n in cues.most_common() if n > 1 and n > 0.03 * words[base]),
    ]
    Path(FOLDER, name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _inside(a: Analysis, spans: Sequence[Sequence[int]]) -> list[int]:
    """The tokens in SPANS."""
    return [i for start, end in spans for i in range(bisect_left(a.starts, start), bisect_left(a.starts, end))]


def _head_verb(a: Analysis, inside: Sequence[int]) -> Iterator[str]:
    """The base form of the last verb among the tokens INSIDE, an auxiliary only where there is no other."""
    verbs = [verb_lemma(a, i) for i in inside if a.tags[i][0] == "V"]
    yield from ([verb for verb in verbs if verb not in _HELPERS] or verbs)[-1:]


def write_tags(texts: Sequence[str]) -> None:
    """Count the tags that the model gives to each form, and which tag follows which."""
    spacy = importlib.import_module("spacy")
    model = spacy.load("en_core_web_sm", disable=["parser", "ner", "lemmatizer"])
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    follows: Counter[tuple[str, str]] = Counter()
    for text in texts:
        tokens = find_tokens(text)
        for start, end in zip(tokens.paragraphs, tokens.paragraphs[1:], strict=False):
            words = [word.replace("’", "'") for word in tokens.words[start:end]]
            before = "^"
            for token in model(spacy.tokens.Doc(model.vocab, words=words)):
                tag = merged_tag(token.tag_)
                forms[token.text][tag] += 1
                follows[before, tag] += 1
                before = tag
    _write_forms(forms, len(texts))
    lines = [
        "# How often a part of speech follows another. Source and tags: see forms.tsv; ^ is the start of a paragraph.",
        "# Columns: tag · tag after it · count.",
        *(f"{a}\t{b}\t{n}" for (a, b), n in sorted(follows.items())),
    ]
    Path(FOLDER, "tags.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _write_forms(forms: dict[str, Counter[str]], articles: int) -> None:
    endings: dict[str, Counter[str]] = defaultdict(Counter)
    for form, tags in forms.items():
        if form.isalpha() and form.islower() and len(form) > 4 and tags.total() <= 30:
            endings["-" + form[-3:]].update(tags)
    kept = {ending: tags for ending, tags in endings.items() if tags.total() >= 8}
    for form, tags in forms.items():
        mostly_a_name = form[0].isupper() and tags["NNP"] > 0.7 * tags.total()
        if tags.total() >= 3 and form.strip("'")[:1].isalpha() and not mostly_a_name:
            kept[form] = tags
    lines = [
        "# Word forms and their parts of speech (Penn Treebank tags, some merged: JJR and JJS as JJ, NNPS as NNP …).",
        f"# Source: counts over the train part of PolNeAR ({articles} articles), tagged by spaCy's en_core_web_sm 3.8,",
        "# by `python -m tests.bench.lexicons --tags`.",
        "# Columns: form, or - and the last three letters of rare forms · tags with their counts.",
        "# Left out: forms met fewer than 3 times, capitalised forms that are mostly proper names, marks.",
        *(f"{form}\t{_counts(tags)}" for form, tags in sorted(kept.items())),
    ]
    Path(FOLDER, "forms.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _counts(tags: Counter[str]) -> str:
    """TAGS with their counts, without those given once or hardly ever."""
    often = [(tag, n) for tag, n in tags.most_common() if n > 1 and n >= 0.02 * tags.total()]
    return " ".join(f"{tag}:{n}" for tag, n in often or tags.most_common(1))


if __name__ == "__main__":
    main()
