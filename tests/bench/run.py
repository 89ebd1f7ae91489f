#!/usr/bin/env python3
"""The first figures: ratios measured in one run, the two sides in turn.

usage: run.py BIN [FIGURE …]

One line per figure: its name, the ratio of the medians, the limit, and of each side the median, least and most, and how
often it ran. Ends with status 1 where a ratio is above its limit.
"""
import json
import os
import platform
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

import ledger
import round_trip

STARTS, SIZES, ROUNDS, ACTIONS, CHUNKS, READS = 15, 5, 60, 10_000, 50, 7
TODAY = ["--today", "2025-12-25"]


class Bench:
    def __init__(self, programs, folder):
        self.programs, self.folder, self.failed = programs, folder, False

    def path(self, name):
        return os.path.join(self.folder, name)

    def program(self, name):
        return os.path.join(self.programs, name)

    def file(self, name, *rows):
        """An office file, made once."""
        path = self.path(name)
        if not os.path.exists(path):
            subprocess.run([self.program("bench_fill"), path, *map(str, rows)], check=True)
        return path

    def samples(self, name, *arguments):
        """Lists of times in milliseconds."""
        printed = subprocess.run([self.program(name), *map(str, arguments)], check=True, stdout=subprocess.PIPE).stdout
        return {key: [value / 1000 for value in values] for key, values in json.loads(printed).items()}

    def figure(self, name, limit, unit, ours, theirs):
        ratio = statistics.median(ours) / statistics.median(theirs)
        print(f"{name}: {ratio:.2f} ({self.verdict(ratio, limit)}); {spread(ours, unit)} against {spread(theirs, unit)}", flush=True)

    def amount(self, name, limit, unit, values):
        """A figure that is no ratio."""
        print(f"{name}: {spread(values, unit)} ({self.verdict(statistics.median(values), limit)})", flush=True)

    def verdict(self, value, limit):
        self.failed |= value > limit
        return f"limit {limit:g}, {'MISSED' if value > limit else 'ok'}"


def spread(values, unit):
    return f"{statistics.median(values):.2f} {unit} [{min(values):.2f}–{max(values):.2f}, n={len(values)}]"


class Screen:
    """Where windows are shown: no screen at all, or a throwaway X server."""

    def __init__(self, name):
        self.name, self.server = name, None
        self.environment = {"QT_QPA_PLATFORM": "offscreen"}
        if name == "Xvfb":
            reading, writing = os.pipe()
            self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
                                           pass_fds=[writing], stderr=subprocess.DEVNULL)
            os.close(writing)
            with os.fdopen(reading) as pipe:
                self.environment = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":" + pipe.readline().strip()}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.server:
            self.server.terminate()
            self.server.wait()


def shown(bench, screen, picture, *command):
    """Starts a window. Returns the milliseconds from exec to its first picture, and the most memory it held, in MB."""
    environment = {**os.environ, **screen.environment, "XUNDU_BENCH": picture, "HOME": bench.folder,
                   "XDG_CONFIG_HOME": bench.folder, "LANG": "C.UTF-8", "LD_PRELOAD": bench.program("bench_first_paint.so")}
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    printed = process.stdout.read()  # up to the moment it is closed
    taken = (time.perf_counter() - start) * 1000
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if printed or process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}: {printed!r}")
    return taken, usage.ru_maxrss / 1024


def window(bench, screen, file):
    return shown(bench, screen, "lights", bench.program("xundu"), file, "--language", "zh_CN", *TODAY)


def start(bench):
    file = bench.file("year.xundu", 200_000, 100_000)
    for name in ["offscreen"] + ["Xvfb"] * bool(shutil.which("Xvfb")):
        with Screen(name) as screen:
            ours, theirs = [], []
            for turn in range(STARTS + 1):
                mine, other = window(bench, screen, file)[0], shown(bench, screen, "table", bench.program("bench_table"))[0]
                if turn:  # the first start reads the disk
                    ours.append(mine)
                    theirs.append(other)
            bench.figure(f"start to first lights, {name}", 3, "ms", ours, theirs)


def status(bench):
    times = bench.samples("bench_status", bench.file("year.xundu", 200_000, 100_000),
                          bench.file("decade.xundu", 2_000_000, 1_000_000, 10), ROUNDS)
    bench.figure("status against the newest reading of every unit by hand", 2, "ms", times["status"], times["all"])
    bench.figure("status with ten times the rows", 1.2, "ms", times["larger"], times["status"])
    ratio = statistics.median(times["status"]) / statistics.median(times["counting"])
    print(f"  for information, against the readings that count alone: {ratio:.2f}; {spread(times['counting'], 'ms')}")


def actions(bench):
    files = [bench.file(name, 0, 0) for name in ("recorded.xundu", "plain.xundu")]
    times = bench.samples("bench_actions", *files, ACTIONS, CHUNKS)
    each = {key: [value * CHUNKS / ACTIONS for value in values] for key, values in times.items()}
    bench.figure(f"{ACTIONS} recorded actions, each", 4, "ms", each["recorded"], each["plain"])


def memory(bench):
    files = [bench.file("decade.xundu", 2_000_000, 1_000_000, 10), bench.file("none.xundu", 0, 0)]
    with Screen("offscreen") as screen:
        sizes = [[window(bench, screen, file)[1] for file in files] for _ in range(SIZES)]
    bench.figure("memory with 2,000,000 readings", 1.3, "MB", *zip(*sizes))


def schedule(bench):
    times = bench.samples("bench_schedule", ROUNDS)
    bench.amount("schedule of 500 tasks, one viewport painted", 16, "ms", times["500"])
    bench.figure("schedule of 10,000 tasks against one of 16, one viewport painted", 1.5, "ms", times["10000"], times["16"])


def pages(bench):
    """Of 16 tasks and 3,000 reports, and of 500 tasks and 100,000 reports."""
    small, large = bench.file("sixteen.xundu", 10_000, 3_000), bench.file("fivehundred.xundu", 10_000, 100_000, 1, 500)
    times = bench.samples("bench_pages", small, large, ROUNDS // 3)
    for page in sorted((name for name in times if name.startswith("large ") and "anew" not in name), key=lambda name: int(name.split()[1])):
        bench.amount(f"page {page.split()[1]} of 500 tasks and 100,000 reports shown", 100, "ms", times[page])
        bench.figure(f"page {page.split()[1]} of 500 tasks against 16", 1.5, "ms", times[page], times[page.replace("large", "small")])
        anew = times[page + " read anew"]
        print(f"  for information, read anew after another period: {spread(anew, 'ms')}")


def search(bench):
    """The two-character word that every report holds decides the ratio; every question has to be answered in time."""
    small, large = bench.file("tenthousand.xundu", 0, 10_000), bench.file("decade.xundu", 2_000_000, 1_000_000, 10)
    times = bench.samples("bench_search", small, large, ROUNDS)
    bench.figure("search for 企业 in 1,000,000 reports against 10,000", 3, "ms", times["large 企业"], times["small 企业"])
    for question in sorted(name.removeprefix("large ") for name in times if name.startswith("large ")):
        bench.amount(f"search for {question} in 1,000,000 reports", 50, "ms", times["large " + question])
    for name, file in ("10,000", small), ("1,000,000", large):
        with sqlite3.connect(file) as database:
            index, = database.execute("SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'search_*'").fetchone()
            reports, = database.execute("SELECT count(*) FROM report").fetchone()
        print(f"  for information, the index of {name} reports: {index / reports:.0f} bytes a report")


def timed(*command):
    """Milliseconds of a whole process, and what it printed."""
    start = time.perf_counter()
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return (time.perf_counter() - start) * 1000, printed


def read(bench):
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "openpyxl_book.py")
    book = bench.path("book.xlsx")
    subprocess.run([round_trip.PYTHON, script, "make", book, "50000"], check=True)
    ours, theirs = [], []
    for turn in range(READS + 1):
        (mine, seen), (other, expected) = timed(bench.program("bench_read"), book), timed(round_trip.PYTHON, script, "read", book)
        if seen != expected:
            sys.exit(f"the two readers saw different cells: {seen!r}, {expected!r}")
        if turn:  # the first one reads the disk
            ours.append(mine)
            theirs.append(other)
    bench.figure("reading 50,000 x 12 cells against openpyxl, whole processes", 0.7, "ms", ours, theirs)


def machine():
    with open("/proc/cpuinfo") as lines:
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"machine: {model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}; load {load}", flush=True)


def main():
    figures = {"start": start, "status": status, "actions": actions, "memory": memory, "read": read, "schedule": schedule, "pages": pages, "search": search, **round_trip.FIGURES,
               **ledger.FIGURES}
    machine()
    with tempfile.TemporaryDirectory(prefix="xundu-bench.") as folder:
        bench = Bench(os.path.abspath(sys.argv[1]), folder)
        for name in sys.argv[2:] or figures:
            figures[name](bench)
    machine()
    sys.exit(1 if bench.failed else 0)


if __name__ == "__main__":
    main()
