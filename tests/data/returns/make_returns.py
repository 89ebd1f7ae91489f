#!/usr/bin/python3
"""Makes the damaged returns and their index out of the issued forms.

usage: make_returns.py [FILE...]   without names all of them

Needs openpyxl, LibreOffice and python3-uno. What is expected of each file stands beside its damage in the *_cases.py files,
worked out by hand from what is typed there and from the rules; this script never asks the program.
"""
import json
import sys

import returns_tools
import layout_cases, number_cases, file_cases, misplaced_cases  # noqa: F401,E401: they add their cases

here = returns_tools.here
wanted = sys.argv[1:] or [case.file for case in returns_tools.CASES]
if not sys.argv[1:]:
    for old in here.glob("*.xlsx"):
        old.unlink()
for case in returns_tools.CASES:
    if case.file in wanted:
        (here / case.file).write_bytes(case.make())
entries = [case.entry() for case in returns_tools.CASES]
lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
(here / "returns.json").write_text(f'{{"period": "2025-06-mid", "today": "2025-06-18", "returns": [\n{lines}\n]}}\n')
sizes = [(here / case.file).stat().st_size for case in returns_tools.CASES]
print(f"{len(entries)} files, {sum(sizes)} bytes, the largest {max(sizes)}")
