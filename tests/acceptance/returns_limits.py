#!/usr/bin/python3
"""No damaged return costs more than 256 MiB and five seconds.

usage: returns_limits.py XUNDU

Tries every file of tests/data/returns in a process of its own and measures its peak memory and its time, program start
included.
"""
import os
import pathlib
import shutil
import sys
import tempfile
import time

MOST_MEMORY = 256 * 1024  # KiB
MOST_TIME = 5.0

program = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else sys.exit(__doc__)
returns = pathlib.Path(__file__).resolve().parent.parent / "data" / "returns"


def cost(office, path):
    """KiB and seconds of one trial. Status 0 or 3: taken or refused."""
    begin = time.monotonic()
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execv(program, [program, "collect", str(office), "--period", "2025-06-mid", "--today", "2025-06-18", "--try", str(path)])
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 3):
        sys.exit(f"{path.name}: ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_maxrss, time.monotonic() - begin


with tempfile.TemporaryDirectory() as folder:
    office = pathlib.Path(folder) / "office.xundu"
    shutil.copy(returns / "office.xundu", office)
    costs = sorted((*cost(office, path), path.name) for path in returns.glob("*.xlsx"))
for memory, seconds, name in costs[-5:]:
    print(f"{memory / 1024:6.1f} MiB  {seconds:5.2f} s  {name}")
memory, seconds = max(each[0] for each in costs), max(each[1] for each in costs)
print(f"{len(costs)} files: at most {memory / 1024:.1f} MiB and {seconds:.2f} s")
sys.exit(memory > MOST_MEMORY or seconds > MOST_TIME)
