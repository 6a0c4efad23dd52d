#!/usr/bin/env python3
"""accuracy-floor.py FLOOR.json SET SCORES.json: ends with 1 if a score fell below its floor.

FLOOR.json holds for each set of annotated articles the scores that were reached, in the form of the scorer's own output:
{"dev": {"statements": {"f1": 0.75}, "times": {"accuracy": 0.8}}}. Scores that are not named there are free.
"""
import json
import sys

TOLERANCE = 0.005


def below(floor, scores, path):
    """Names of the scores that fell, with what they were and are."""
    if isinstance(floor, dict):
        for key, value in floor.items():
            yield from below(value, scores.get(key) if isinstance(scores, dict) else None, path + [key])
    elif scores is None or scores < floor - TOLERANCE:
        yield f"{' '.join(path)}: {scores} is below the floor of {floor}"


floor, name, scores = sys.argv[1:]
with open(floor, encoding="utf-8") as file:
    wanted = json.load(file).get(name, {})
with open(scores, encoding="utf-8") as file:
    reached = json.load(file)
fallen = list(below(wanted, reached, [name]))
print("\n".join(fallen) if fallen else f"{name}: no score below its floor")
sys.exit(1 if fallen else 0)
