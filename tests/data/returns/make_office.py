#!/usr/bin/python3
"""Makes the office file that the returns belong to, and the forms it issued.

usage: make_office.py XUNDU

Writes office.xundu and issued/*.xlsx anew. Ids of offices and forms are random: afterwards make_returns.py must run too.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
issued = here / "issued"
program = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else sys.exit(__doc__)

# The unit of most cases reads nine figures: counts, money, area, ratios, growth.
SOURCES = ["I01-3", "I04-4", "I07-3", "I09-2", "I11-3"]
# A county with no share of its own never reports, so that shares and source are never set against each other.
SHARES = {"咸安区": 14, "赤壁市": 10, "通山县": 4}
PAST = [  # period, task, values
    ("2025-05-late", 4, {"I04-4": "1700"}),
    ("2025-05-late", 10, {"I10-1": "11"}),
    ("2025-06-early", 1, {"I01-3": "0.8"}),
    ("2025-06-early", 4, {"I04-4": "1800"}),
    ("2025-06-early", 7, {"I07-3": "26/60"}),
    ("2025-06-early", 9, {"I09-2": "810"}),
    ("2025-06-early", 10, {"I10-1": "12", "I10-4": "3"}),
    ("2025-06-early", 11, {"I11-3": "120"}),
]
TEXT = "技术改造项目入库十二个，逐项核实投资进度"


def run(*arguments):
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


def create(office):
    run("create", str(office), "--operator", "经办人", "--today", "2025-05-30")


def issue(office, period, unit, name):
    with tempfile.TemporaryDirectory() as folder:
        run("forms", str(office), "--period", period, "--out", folder, "--unit", unit, "--operator", "经办人", "--today", "2025-06-11")
        shutil.move(next(pathlib.Path(folder).iterdir()), issued / name)


office = here / "office.xundu"
office.unlink(missing_ok=True)
shutil.rmtree(issued, ignore_errors=True)
issued.mkdir()
create(office)
run("set", str(office), "--operator", "经办人", "--today", "2025-05-30",
    *(f"--source={code}=市经信局" for code in SOURCES), *(f"--allocate=I01-1:{unit}={share}" for unit, share in SHARES.items()))
for period, task, values in PAST:
    run("record", str(office), "--period", period, "--task", str(task), "--unit", "市经信局", "--operator", "经办人", "--today", "2025-06-10",
        "--progress", TEXT if task == 10 else "按计划推进", *(f"--value={code}={value}" for code, value in values.items()))
issue(office, "2025-06-mid", "市经信局", "industry.xlsx")
issue(office, "2025-06-mid", "咸安区", "xianan.xlsx")
issue(office, "2025-06-mid", "赤壁市", "chibi.xlsx")
issue(office, "2025-06-late", "市经信局", "industry-june-late.xlsx")
with tempfile.TemporaryDirectory() as folder:
    other = pathlib.Path(folder) / "other.xundu"
    create(other)
    issue(other, "2025-06-mid", "市经信局", "industry-other-office.xlsx")
