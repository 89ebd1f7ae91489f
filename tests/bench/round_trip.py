"""Figures of the ten-day round trip: forms go out, come back and are taken. Used by run.py."""
import json
import os
import shutil
import subprocess
import sys
import time

FORMS, FORM_ROUNDS, TURNS, CROWD, FEW, CROWD_TURNS = 100, 11, 11, 2000, 200, 3
HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "openpyxl_forms.py")
PYTHON = "/usr/bin/python3"  # the one that has Debian's openpyxl
ROUND = ["--today", "2025-06-30", "--period", "2025-06-late"]


def process(*command, stdout=subprocess.DEVNULL):
    """Milliseconds of a whole process, and the most memory it held, in KB."""
    start = time.perf_counter()
    running = subprocess.Popen([str(word) for word in command], stdout=stdout)
    _, status, usage = os.wait4(running.pid, 0)
    taken = (time.perf_counter() - start) * 1000
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {running.returncode}")
    return taken, usage.ru_maxrss


def xundu(bench, command, *arguments):
    return process(bench.program("xundu"), command, *arguments)


def returns(bench, name, *creation):
    """An office whose forms of one 旬 are out and filled. Made once. Returns the file and the folder of the filled forms."""
    office, blank, filled = (bench.path(name + end) for end in (".xundu", "-blank", "-filled"))
    if not os.path.exists(filled):
        xundu(bench, "create", office, "--today", "2025-06-30", *creation)
        xundu(bench, "forms", office, *ROUND, "--out", blank)
        os.mkdir(filled)
        subprocess.run([PYTHON, SCRIPT, "fill", blank, filled], check=True)
    return office, filled


def collect(bench, office, folder, *options):
    """Of a fresh copy of the office."""
    copy = shutil.copy(office, bench.path("copy.xundu"))
    return xundu(bench, "collect", copy, *ROUND, *options, folder)


def forms(bench):
    office, _ = returns(bench, "demo", "--demo")
    times = bench.samples("bench_forms", office, FORMS, FORM_ROUNDS)
    bench.figure(f"writing {FORMS} forms against bare libxlsxwriter", 1.3, "ms", times["ours"], times["bare"])


def collecting(bench):
    office, folder = returns(bench, "demo", "--demo")
    ours, theirs = [], []
    for turn in range(TURNS + 1):
        mine = collect(bench, office, folder)[0]
        start = time.perf_counter()
        subprocess.run([PYTHON, SCRIPT, "read", folder], check=True, stdout=subprocess.DEVNULL)
        if turn:  # the first one reads the disk
            ours.append(mine)
            theirs.append((time.perf_counter() - start) * 1000)
    bench.figure(f"collecting {len(os.listdir(folder))} returns against reading them with openpyxl", 1, "ms", ours, theirs)


def trial(bench):
    office, folder = returns(bench, "demo", "--demo")
    pairs = [(collect(bench, office, folder, "--try")[0], collect(bench, office, folder)[0]) for _ in range(TURNS + 1)]
    bench.figure(f"trying {len(os.listdir(folder))} returns against collecting them", 1.2, "ms", *zip(*pairs[1:]))


def crowd_plan(path):
    """The built-in plan with sections below its units, until there are so many units. Each shares in one task, and all of them
    report one figure of their own."""
    with open(os.path.join(HERE, "../../resources/plan-2025.json"), encoding="utf-8") as file:
        plan = json.load(file)
    parents = list(plan["units"])
    tasks = [task for programme in plan["programmes"] for task in programme["tasks"]]
    sections = []
    for number in range(CROWD - len(parents)):
        parent, order = parents[number % len(parents)], number // len(parents) + 1
        sections.append(f"{parent['name']}第{order}科")
        plan["units"].append({"id": 1000 + number, "name": sections[-1], "short_name": f"{parent['short_name']}{order}科",
                              "kind": "section", "parent": parent["name"], "member": False})
        tasks[number % len(tasks)]["co"].append(sections[-1])
    plan["groups"].append({"id": 1000, "name": "各科室", "members": sections})
    plan["indicators"].append({"code": "I99-1", "name": "惠企政策宣讲覆盖率", "target": 90, "unit": "%", "kind": "every_unit",
                               "comparison": ">=", "baseline": None, "pace": "even", "due_on": "2025-12-31", "group": "各科室",
                               "mentions": [{"task": None, "phrase": "各科室惠企政策宣讲覆盖率均达到90%"}]})
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plan, file, ensure_ascii=False)


def crowd(bench):
    plan = bench.path("crowd.json")
    crowd_plan(plan)
    office, folder = returns(bench, "crowd", "--plan", plan)
    few = bench.path("crowd-few")
    os.makedirs(few)
    for name in sorted(os.listdir(folder))[::CROWD // FEW]:
        os.link(os.path.join(folder, name), os.path.join(few, name))
    many = len(os.listdir(folder)) - len(os.listdir(few))
    turns = [(collect(bench, office, folder), collect(bench, office, few)) for _ in range(CROWD_TURNS)]
    bench.figure("time for ten times the returns of one 旬", 12, "ms", *zip(*((all_[0], some[0]) for all_, some in turns)))
    more = [(all_[1] - some[1]) / many for all_, some in turns]
    bench.amount("memory for each further return of a 旬 with 2,000 units", 4, "KB", more)


FIGURES = {"forms": forms, "collect": collecting, "trial": trial, "crowd": crowd}
