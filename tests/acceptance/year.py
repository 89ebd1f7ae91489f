#!/usr/bin/python3
"""A year of the built-in plan by commands alone: returns, letters, meetings, closing, evaluation.

usage: year.py XUNDU [SEED]

Walks all 36 旬 with seeded returns. Each 旬: reports and figures come in or not; proposed letters are issued, answered or not;
each month a meeting decides three things; the 旬 is closed. In the end: letters are numbered without gap or double, no matter is
written about twice at a step, every decision is closed, and the scores of the evaluation's workbook are those that this script
reckons from its own log (rules.md 7). Takes some minutes; needs openpyxl and pdftotext.
"""
import collections
import datetime
import fractions
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import openpyxl

program = str(pathlib.Path(sys.argv[1]).resolve()) if len(sys.argv) > 1 else sys.exit(__doc__)
seed = int(sys.argv[2]) if len(sys.argv) > 2 else 2025
chance = random.Random(seed)
folder = pathlib.Path(tempfile.mkdtemp(prefix="xundu-year-"))
office = str(folder / "office.xundu")
faults = []


def run(today, command, *arguments, status=(0,)):
    call = [program, command, office, *arguments, "--today", today.isoformat(), "--operator", "经办人", "--language", "en"]
    done = subprocess.run(call, capture_output=True, text=True)
    if done.returncode not in status:
        sys.exit(f"{' '.join(call)}: {done.returncode}\n{done.stderr}")
    return done.stdout


def expect(holds, words):
    if not holds:
        faults.append(words)
        print("FAULT", words)


PARTS = ("early", "mid", "late")


def last_day(month, part):
    if part < 2:
        return datetime.date(2025, month, (part + 1) * 10)
    return (datetime.date(2025, month, 28) + datetime.timedelta(days=4)).replace(day=1) - datetime.timedelta(days=1)


periods = [(month, part) for month in range(1, 13) for part in range(3)]
code = {period: f"2025-{period[0]:02}-{PARTS[period[1]]}" for period in periods}

subprocess.run([program, "create", office, "--today", "2025-01-01", "--operator", "经办人"], check=True)
run(datetime.date(2025, 1, 1), "set", "--first-report", code[periods[0]])
shown = json.loads(run(datetime.date(2025, 1, 1), "show", "--json"))
tasks = {task["number"]: task for programme in shown["programmes"] for task in programme["tasks"]}
indicators = {each["code"]: each for each in shown["indicators"]}
host = next(unit["name"] for unit in shown["units"] if unit["office_host"])
fed = [each for each in indicators.values() if each["kind"] == "cumulative"]

required = collections.defaultdict(lambda: collections.defaultdict(int))
on_time = collections.defaultdict(lambda: collections.defaultdict(int))
values = collections.defaultdict(int)
letters = {}  # number: what was planned for it
decisions = {}  # id: the day of its answer
written = []


def owed(period):
    pairs = [(unit, number) for number, task in tasks.items() for unit in task["lead"]]
    if period[1] == 2:
        pairs += [(unit, number) for number, task in tasks.items() for unit in task["co_expanded"]]
    return pairs


def follow_up(today):
    for number, letter in letters.items():
        if letter["answer"] and not letter["answered"] and letter["answer"] <= today:
            run(today, "notices", "--period", letter["period"], "--reply", f"{number}=已整改")
            letter["answered"] = today
            if letter["step"] == "supervise":
                run(today, "notices", "--period", letter["period"], "--close", f"{number}=验收单")
    for key, decision in decisions.items():
        if not decision["answered"] and decision["answer"] <= today:
            run(today, "assignments", "--reply", f"{key}=已落实", "--close", f"{key}=台账")
            decision["answered"] = today


def report(period):
    today = last_day(*period) - datetime.timedelta(days=5)
    late = []
    came = set()
    for unit, number in owed(period):
        required[unit][period] += 1
        luck = chance.random()
        if luck < 0.88:
            run(today, "record", "--period", code[period], "--task", str(number), "--unit", unit, "--progress", "按计划推进")
            came.add((unit, number))
        elif luck < 0.94:
            late.append((unit, number))
    for indicator in fed:
        if chance.random() < 0.5:
            values[indicator["code"]] += chance.randint(0, max(1, int(indicator["target"] / 10)))
            number = indicator["tasks"][0]
            unit = indicator["source_unit"]
            came.add((unit, number))  # a figure is an answer, too
            run(today, "record", "--period", code[period], "--task", str(number), "--unit", unit, "--value",
                f"{indicator['code']}={values[indicator['code']]}")
    for unit, number in came & set(owed(period)):
        on_time[unit][period] += 1
    return late


def issue(period):
    today = last_day(*period) + datetime.timedelta(days=1)
    out = folder / "letters" / code[period]
    answer = json.loads(run(today, "notices", "--period", code[period], "--issue", "--out", str(out), "--json"))
    units = [proposal["unit"] for proposal in answer["proposals"]]
    expect(len(units) == len(set(units)), f"{code[period]}: two letters to one unit")
    for proposal in answer["proposals"]:
        expect(all(matter["text"] and matter["reason"] for matter in proposal["matters"]), f"{code[period]}: no explanation")
        text = subprocess.run(["pdftotext", "-layout", proposal["path"], "-"], capture_output=True, text=True).stdout
        expect(proposal["internal"] == (proposal["unit"] == host), f"{code[period]}: whose list")
        expect(proposal["internal"] or proposal["number"] in text, f"{proposal['path']}: its number is not in it")
        written.append((proposal["unit"], proposal))
        if proposal["internal"]:
            continue
        limit = next(each for each in answer["letters"] if each["number"] == proposal["number"])["answer_by"]
        plan = {"unit": proposal["unit"], "period": code[period], "step": proposal["step"], "answer": None, "answered": None,
                "by": limit and datetime.date.fromisoformat(limit)}
        luck = chance.random()
        if limit and luck < 0.7:
            plan["answer"] = today + datetime.timedelta(days=3)
        elif limit and luck < 0.85:
            plan["answer"] = plan["by"] + datetime.timedelta(days=4)
        letters[proposal["number"]] = plan
    again = json.loads(run(today, "notices", "--period", code[period], "--out", str(folder / "again"), "--json"))
    expect(not again["proposals"], f"{code[period]}: proposed again after issue")


def meet(period):
    today = last_day(*period) + datetime.timedelta(days=1)
    arguments = []
    at = periods.index(period)
    due = periods[min(at + 3, len(periods) - 1)]
    for i in range(3):
        unit = chance.choice(shown["units"])["name"]
        arguments += ["--decision", f"第{len(decisions) + i + 1}项议定事项|{unit}|{code[due]}"]
    answer = json.loads(run(today, "meeting", "--period", code[period], "--held", today.isoformat(), *arguments, "--json"))
    for key in answer["decisions"]:
        wait = -2 if chance.random() < 0.6 else 15
        decisions[key] = {"answer": last_day(*due) + datetime.timedelta(days=wait), "answered": None}
    run(today, "report", "meeting-pack", "--meeting", answer["meeting"], "--out", str(folder / f"pack-{code[period]}.pdf"))


for period in periods:
    print(code[period], flush=True)
    follow_up(last_day(*period) - datetime.timedelta(days=5))
    late = report(period)
    issue(period)
    follow_up(last_day(*period) + datetime.timedelta(days=1))
    if period[1] == 2 and period != periods[-1]:
        meet(period)
    today = last_day(*period) + datetime.timedelta(days=3)
    for unit, number in late:
        run(today, "record", "--period", code[period], "--task", str(number), "--unit", unit, "--unchanged")
    run(today, "close", "--period", code[period])
end = datetime.date(2026, 3, 1)
follow_up(end)

# letters
known = json.loads(run(end, "notices", "--period", "2025-12-late", "--out", str(folder / "end"), "--json"))["letters"]
series = collections.defaultdict(list)
for each in known:
    if each["number"]:
        year, number = re.search(r"〔(\d+)〕(\d+)号", each["number"]).groups()
        series[year].append(int(number))
for year, numbers in series.items():
    expect(sorted(numbers) == list(range(1, len(numbers) + 1)), f"numbers of {year} have gaps or doubles")
seen = collections.Counter((unit, m["kind"], m["step"], m["task"], m["assignment"], m["since"])
                           for unit, proposal in written for m in proposal["matters"])
expect(all(count == 1 for count in seen.values()), "a matter was written about twice at one step")
for each in json.loads(run(end, "assignments", "--json"))["assignments"]:
    expect(each["state"] == "closed", f"decision {each['text']} is {each['state']}")

# the evaluation, reckoned a second time
book_path = folder / "evaluation.xlsx"
run(end, "report", "evaluation", "--period", "2025-12-late", "--out", str(book_path))
sheet = openpyxl.load_workbook(book_path, data_only=True).worksheets[0]
rows = [list(row) for row in sheet.iter_rows(values_only=True)]
head = next(i for i, row in enumerate(rows) if row and "单位" in [str(cell) for cell in row])
columns = {str(title).split("（")[0].split("\n")[0]: at for at, title in enumerate(rows[head]) if title}


def completion(unit):
    gained = possible = fractions.Fraction()
    for number, task in tasks.items():
        leads = unit in task["lead"]
        if not leads and unit not in task["co_expanded"]:
            continue
        own = [each for each in indicators.values() if number in each["tasks"]]
        hard = [each for each in own if not each["striving"]]
        parts = [min(fractions.Fraction(1), fractions.Fraction(values[each["code"]]) / fractions.Fraction(str(each["target"])))
                 for each in (hard or own) if each["code"] in values]
        if parts:
            weight = fractions.Fraction(1) if leads else fractions.Fraction(1, 2)
            gained += weight * sum(parts) / len(parts)
            possible += weight
    return gained / possible if possible else fractions.Fraction(1)


def answered(unit):
    counted = in_time = 0
    as_of = datetime.date(2025, 12, 31)
    state = {each["number"]: each for each in known}
    supervised = {matter["reason"].split(" ")[0] for _, proposal in written for matter in proposal["matters"]
                  if "was not answered" in matter["reason"]}
    for number, letter in letters.items():
        if letter["unit"] != unit or not letter["by"]:
            continue
        if letter["by"] >= as_of and not (letter["answered"] and letter["answered"] <= as_of):
            continue  # its limit runs: not counted yet
        counted += 1
        if letter["answered"] and letter["answered"] <= letter["by"]:
            in_time += 1
        elif letter["step"] == "urge" and state[number]["state"] == "settled" and number not in supervised:
            in_time += 1
    return fractions.Fraction(in_time, counted) if counted else fractions.Fraction(1)


compared = 0
for row in rows[head + 1:]:
    unit = row[columns["单位"]] if len(row) > columns["单位"] else None
    if unit not in required or unit == host:
        continue
    share = fractions.Fraction(sum(on_time[unit].values()), sum(required[unit].values()))
    for title, points in (("任务完成", 60 * completion(unit)), ("按时报送", 20 * share), ("督办办理", 10 * answered(unit))):
        got = row[columns[title]]
        expect(abs(float(got) - float(points)) < 0.011, f"{unit} {title}: {got}, reckoned {float(points):.3f}")
    compared += 1
expect(compared >= 18, f"only {compared} units were compared")
print(f"seed {seed}: {len(letters)} numbered letters, {len(decisions)} decisions, {compared} units compared, "
      f"{len(faults)} faults; {folder}")
sys.exit(bool(faults))
