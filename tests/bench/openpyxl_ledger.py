#!/usr/bin/env python3
"""A ledger as openpyxl writes it in its write-only mode: the rows that bench_ledger prints as JSON on standard input.

usage: openpyxl_ledger.py FILE

Prints the milliseconds that writing took, reading the input not counted.
"""
import datetime
import json
import sys
import time

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

CENTRED, DATE, LIGHT = {0, 9, 10}, 9, 10
CHIPS = {"●": ("E1F3EA", "1B6B47"), "▲": ("FDF1D2", "7A5200"), "■": ("FBE6E4", "A3271F"), "✓": ("DCECF0", "0B4F5A")}
FONT, SIDE = Font(name="宋体", size=10.5), Side(style="thin", color="8E9AA8")
BORDER = Border(left=SIDE, right=SIDE, top=SIDE, bottom=SIDE)
WRAPPED, MIDDLE = Alignment(wrap_text=True, vertical="center"), Alignment(wrap_text=True, vertical="center", horizontal="center")
INKS = {shape: (PatternFill("solid", fgColor=ground), Font(name="宋体", size=10.5, color=ink)) for shape, (ground, ink) in CHIPS.items()}


def dressed(sheet, value, column):
    cell = WriteOnlyCell(sheet, datetime.date.fromisoformat(value) if column == DATE else value)
    cell.font, cell.border = FONT, BORDER
    cell.alignment = MIDDLE if column in CENTRED else WRAPPED
    if column == 0:
        cell.number_format = "0"
    if column == DATE:
        cell.number_format = "yyyy-mm-dd"
    if column == LIGHT:
        cell.fill, cell.font = INKS[value[0]]
    return cell


header, *rows = (json.loads(line) for line in sys.stdin)
start = time.perf_counter()
book = Workbook(write_only=True)
sheet = book.create_sheet("任务台账")
for column, (_, width) in enumerate(header, 1):
    sheet.column_dimensions[get_column_letter(column)].width = width
sheet.freeze_panes = "D2"
sheet.append([title for title, _ in header])
for row in rows:
    sheet.append([dressed(sheet, value, column) for column, value in enumerate(row)])
book.save(sys.argv[1])
print((time.perf_counter() - start) * 1000)
