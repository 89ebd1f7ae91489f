"""Saves a workbook as openpyxl writes it: fills cells and puts a comment on one. Arguments: FROM TO CELL=VALUE… CELL#COMMENT…"""
import sys

import openpyxl
from openpyxl.comments import Comment

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
for change in sys.argv[3:]:
    if "#" in change:
        cell, text = change.split("#", 1)
        sheet[cell].comment = Comment(text, "unit")
    else:
        cell, text = change.split("=", 1)
        sheet[cell] = text
book.save(sys.argv[2])
