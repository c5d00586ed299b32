"""Runs the queries that the model of EQL was asked on the public `eql` package, and compares.

usage: python3 crosscheck.py FILE    (as EqlExportTest writes it; see README.md)

The package implements an older language. A verdict that differs is given to a known difference only
if the package comes to the model's verdict once that difference is taken away from query and event;
the two for which this cannot be done are named by what the query or event holds. Whatever is left
is printed, and the exit code is 1.
"""

import collections
import itertools
import json
import re
import sys

import eql
from eql.parser import elasticsearch_syntax

NAME = r"\??(`(?:``|[^`])+`|[@A-Za-z_][\w.@]*)"
TEXT = r'"(?:\\.|[^"\\])*"'
TEXT_TEST = re.compile(rf"{NAME} (:|==|in~?|like~?|regex~?) (\({TEXT}(?:, {TEXT})*\)|{TEXT})", re.S)
NUMBER_TEST = re.compile(rf"{NAME} (?:==|<=?|>=?|in) \(?-?\d")
UNIT = re.compile(r"\\.|.", re.S)
CASED = {"==", "in", "like", "regex"}

PRIVATE = 0xF0000  # letters there have no case


def private(character):
    return chr(PRIVATE + ord(character))


def has_case_beyond_ascii(character):
    return ord(character) > 0x7F and len({character, character.lower(), character.upper()}) > 1


class Query:
    """A query, and how to take differences away from it and from events."""

    def __init__(self, text):
        self.text = text
        self.tests = [(m[1].strip("`"), m[2]) for m in TEXT_TEST.finditer(text)]
        self.cased = {name for name, op in self.tests if op in CASED}
        self.numbers = {m[1].strip("`") for m in NUMBER_TEST.finditer(text)}
        self.engines = {}

    def changed(self, without):
        def test(match):
            literal = lambda text: '"' + self.literal(match[2], text[0][1:-1], without) + '"'
            return match[0][: match.start(3) - match.start()] + re.sub(TEXT, literal, match[3], flags=re.S)

        return TEXT_TEST.sub(test, self.text)

    @staticmethod
    def literal(operator, text, without):
        units, is_regex, escaped, out = UNIT.findall(text), operator.startswith("regex"), False, []
        for unit in units:
            if "line feed" in without and unit in ("\n", "\\n"):
                unit = private("\n")
            elif "beyond ASCII" in without and has_case_beyond_ascii(unit[0]):
                unit = private(unit)
            elif "case" in without and operator in CASED and "A" <= unit <= "Z" and not escaped:
                unit = private(unit)
            escaped = is_regex and unit == "\\\\" and not escaped
            out.append(unit)
        text = "".join(out)
        return f"(?:{text})\\\\Z" if is_regex and "end of regex" in without else text

    def value(self, name, value, without):
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if "number in text" in without and is_number and name not in self.numbers:
            return str(value)  # as a field of texts keeps it
        if isinstance(value, str):
            if "number in text" in without and name in self.numbers and re.fullmatch(r"-?\d+(\.\d+)?", value):
                return float(value)
            if "line feed" in without:
                value = value.replace("\n", private("\n"))
            if "beyond ASCII" in without:
                value = "".join(private(c) if has_case_beyond_ascii(c) else c for c in value)
            if "case" in without and name in self.cased:
                value = re.sub("[A-Z]", lambda letter: private(letter[0]), value)
        return value

    def finds(self, fields, without=frozenset()):
        """Whether the package finds the event; None if it fails on it."""
        if without not in self.engines:
            with elasticsearch_syntax:
                query = eql.parse_query(self.changed(without))
            engine, hits = eql.PythonEngine(), []
            engine.add_query(query)
            engine.add_output_hook(hits.append)
            self.engines[without] = engine, hits
        engine, hits = self.engines[without]
        hits.clear()
        values = {name: self.value(name, value, without) for name, value in fields.items()}
        try:
            engine.stream_event(eql.Event("generic", 0, nested(values)))
        except TypeError:
            return None
        return bool(hits)

    def array_cause(self, fields, verdict):
        """Any element will do; where tests share a field, or one is negated, that is no verdict."""
        plain = re.sub(TEXT, "", self.text, flags=re.S)
        if self.has_question_mark() or re.search(r"\bnot\b", plain) or any(plain.count(f) > 1 for f in fields):
            return "array, only recognised"
        lists = [value if isinstance(value, list) else [value] for value in fields.values()]
        events = [dict(zip(fields, one)) for one in itertools.product(*(one or [None] for one in lists))]
        found = any(self.finds(one, frozenset(CAUSES)) for one in events)
        return "array" if found == verdict else None

    def has_question_mark(self):
        return any(
            "?" in text
            for test in TEXT_TEST.finditer(self.text)
            if test[2].rstrip("~") in (":", "like")
            for text in re.findall(TEXT, test[3], re.S)
        )

    def cause(self, fields, verdict):
        causes = [frozenset([one]) for one in CAUSES] + [frozenset(CAUSES)]
        for without in causes:
            if self.finds(fields, without) == verdict:
                return " ".join(without) if len(without) == 1 else "several of these"
        if any(isinstance(value, list) for value in fields.values()):
            return self.array_cause(fields, verdict)
        if any(isinstance(fields.get(name), (str, int, float)) for name in self.numbers):
            return "number in text, only recognised"
        if self.has_question_mark():
            return "question mark, only recognised"
        return None


CAUSES = ["case", "beyond ASCII", "line feed", "end of regex", "number in text"]


def nested(fields):
    """Fields as objects in objects, as the package walks paths."""
    root = {}
    for name, value in fields.items():
        *path, last = name.split(".")
        node = root
        for step in path:
            node = node.setdefault(step, {})
        node[last] = value
    return root


def main(file):
    queries = verdicts = 0
    rejected, causes, unexplained = [], collections.Counter(), []
    for line in open(file, encoding="utf-8"):
        subject = json.loads(line)
        queries += 1
        query, found = Query(subject["query"]), set(subject["found"])
        try:
            query.finds({})
        except eql.EqlParseError as error:
            rejected.append((subject["query"], str(error).splitlines()[1]))
            continue
        for event in subject["events"]:
            verdicts += 1
            expected = event["id"] in found
            if query.finds(event["fields"]) != expected:
                cause = query.cause(event["fields"], expected)
                causes[cause] += 1
                if cause is None:
                    unexplained.append((query.text, event["fields"], expected))
    print(f"queries: {queries}, not parsed by the package: {len(rejected)}")
    for query, reason in rejected:
        print(f"  {reason}: {query}")
    print(f"verdicts: {verdicts}, other than the model's: {sum(causes.values())}")
    for cause, count in causes.most_common():
        print(f"{count:8} {cause or 'UNEXPLAINED'}")
    for query, fields, expected in unexplained[:50]:
        print(f"  {query!r} {fields} model: {expected}")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
