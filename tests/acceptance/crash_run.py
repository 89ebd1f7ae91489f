#!/usr/bin/python3
"""A killed program loses nothing that it acknowledged.

usage: crash_run.py XUNDU [ROUNDS] [SEED]

Each round starts a loop of `xundu record`, kills whatever runs at a random moment with SIGKILL, then demands that
`check` is clean and that every value whose command had ended with status 0 stands in the history.
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


def record(office, value):
    return subprocess.Popen([program, "record", office, "--period", "2025-06-mid", "--task", "1", "--unit", "市科技局",
                             "--value", f"I01-1={value}", "--today", "2025-06-20"],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def one_round(office, value, acknowledged):
    """Records until a random moment; the one under way then is killed. Returns the next value and whether a process was hit."""
    end = time.monotonic() + chance.uniform(0.0, 0.12)
    while True:
        process = record(office, value)
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


def main():
    print(f"seed {seed}, {rounds} rounds")
    acknowledged, value, hits = set(), 1, 0
    with tempfile.TemporaryDirectory() as folder:
        office = os.path.join(folder, "office.xundu")
        created = run("create", office)
        assert created.returncode == 0, created.stderr
        for number in range(1, rounds + 1):
            value, hit = one_round(office, value, acknowledged)
            hits += hit
            check = run("check", office, "--json")
            assert check.returncode == 0 and json.loads(check.stdout)["ok"], f"round {number}: {check.stdout} {check.stderr}"
            lost = acknowledged - recorded(office)
            assert not lost, f"round {number}: lost {sorted(lost)}"
        last = record(office, value)
        assert last.wait() == 0, "the file cannot be written after the last kill"
    print(f"{len(acknowledged)} acknowledged, {hits} processes killed in mid-work, none lost")
    assert hits > rounds // 4, "too few kills hit a running process: the run proves little"


main()
