#!/usr/bin/python3
"""A killed program loses nothing that it acknowledged, and takes nothing in part.

usage: crash_run.py XUNDU [ROUNDS] [SEED]

Each round starts a loop of `xundu record`, kills whatever runs at a random moment with SIGKILL, then demands that
`check` is clean and that every value whose command had ended with status 0 stands in the history. Then the same for
`xundu collect` of a folder of returned forms: after each kill all of them are taken, in one entry, or none is.
"""
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

program = os.path.abspath(sys.argv[1])
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 200
seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(10**6)
chance = random.Random(seed)


def run(*arguments):
    return subprocess.run([program, *arguments], capture_output=True, text=True)


def recorded(office):
    """Every value that any entry ever gave to the indicator."""
    entries = json.loads(run("history", office, "--json").stdout)["entries"]
    return {change["to"] for entry in entries for change in entry["changes"]
            if change["table"] == "reading" and change["column"] == "value"}


def recording(office, value):
    return ["record", office, "--period", "2025-06-mid", "--task", "1", "--unit", "市科技局", "--value", f"I01-1={value}",
            "--today", "2025-06-20"]


def begin(*arguments):
    return subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def one_round(office, value, acknowledged):
    """Records until a random moment; the one under way then is killed. Returns the next value and whether a process was hit."""
    end = time.monotonic() + chance.uniform(0.0, 0.12)
    while True:
        process = begin(*recording(office, value))
        while process.poll() is None and time.monotonic() < end:
            time.sleep(0.0005)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        status = process.wait()
        if status == 0:
            acknowledged.add(value)
        value += 1
        if time.monotonic() >= end:
            return value, status == -signal.SIGKILL


def run_records(folder):
    acknowledged, value, hits = set(), 1, 0
    office = os.path.join(folder, "office.xundu")
    created = run("create", office)
    assert created.returncode == 0, created.stderr
    for number in range(1, rounds + 1):
        value, hit = one_round(office, value, acknowledged)
        hits += hit
        demand_clean(office, number)
        lost = acknowledged - recorded(office)
        assert not lost, f"round {number}: lost {sorted(lost)}"
    last = run(*recording(office, value))
    assert last.returncode == 0, f"the file cannot be written after the last kill: {last.stderr}"
    print(f"{len(acknowledged)} acknowledged, {hits} processes killed in mid-work, none lost")
    assert hits > rounds // 4, "too few kills hit a running process: the run proves little"


def demand_clean(office, number):
    check = run("check", office, "--json")
    assert check.returncode == 0 and json.loads(check.stdout)["ok"], f"round {number}: {check.stdout} {check.stderr}"


def taken(office):
    """How many returns each entry not undone took."""
    entries = json.loads(run("history", office, "--json").stdout)["entries"]
    counts = [len({change["key"] for change in entry["changes"] if change["table"] == "returned_file"})
              for entry in entries if entry["undone_by"] is None and not entry["title"].startswith("Undo")]
    return [count for count in counts if count]


def run_collects(folder):
    office, returned = os.path.join(folder, "returns.xundu"), os.path.join(folder, "returned")
    when = ["--period", "2025-06-mid", "--today", "2025-06-18"]
    for call in (["create", office], ["forms", office, "--out", returned, *when]):
        ended = run(*call)
        assert ended.returncode == 0, ended.stderr
    forms = len(os.listdir(returned))
    start = time.monotonic()
    assert run("collect", office, returned, *when, "--try").returncode == 0
    usual = time.monotonic() - start
    hits = whole = 0
    for number in range(1, rounds // 4 + 1):
        process = begin("collect", office, returned, *when)
        try:
            status = process.wait(timeout=chance.uniform(0.0, 1.2 * usual))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            status = process.wait()
        hits += status == -signal.SIGKILL
        demand_clean(office, number)
        counts = taken(office)
        assert counts in ([], [forms]), f"round {number}: taken in part: {counts}"
        assert counts or status != 0, f"round {number}: acknowledged and lost"
        if counts:
            whole += 1
            undone = run("undo", office)
            assert undone.returncode == 0, undone.stderr
    print(f"collect: {whole} batches of {forms} taken whole, {hits} killed in mid-work, none taken in part")
    assert hits > rounds // 16, "too few kills hit a running process: the run proves little"


def main():
    print(f"seed {seed}, {rounds} rounds")
    with tempfile.TemporaryDirectory() as folder:
        run_records(folder)
        run_collects(folder)


main()
