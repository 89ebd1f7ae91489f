#!/usr/bin/env python3
"""What openpyxl needs for a workbook, as a whole process.

usage: openpyxl_book.py make FILE ROWS   |   openpyxl_book.py read FILE …

`read` prints what bench_read prints: cells, sum of the numbers, length of the texts.
"""
import sys

import openpyxl


def make(path, rows):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("填报")
    for row in range(rows):
        sheet.append([f"I{row:05}", f"指标名称{row % 97}", row, row / 4, "本旬进展：完成设备安装并开始调试", "", f"单位{row % 20}", row * 3,
                      "家", 0.5, f"备注{row}", row % 7])
    book.save(path)


def read(path):
    cells = letters = 0
    total = 0.0
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                if value is None:
                    continue
                cells += 1
                if isinstance(value, str):
                    letters += len(value)
                else:
                    total += value
    print(cells, int(total), letters)


if sys.argv[1] == "make":
    make(sys.argv[2], int(sys.argv[3]))
else:
    for name in sys.argv[2:]:
        read(name)
