"""Prints a workbook as JSON, read by openpyxl: an eye that is not ours."""
import datetime
import json
import sys

import openpyxl


def cell(c):
    value = c.value
    if isinstance(value, (datetime.date, datetime.datetime)):
        value = value.strftime("%Y-%m-%d")
    return {"at": c.coordinate, "type": c.data_type, "value": value, "format": c.number_format,
            "ground": c.fill.fgColor.rgb if c.fill.fill_type == "solid" else c.fill.fill_type, "wrap": bool(c.alignment.wrap_text),
            "comment": c.comment.text if c.comment else None, "author": c.comment.author if c.comment else None,
            "locked": c.protection.locked, "bold": bool(c.font.b), "border": c.border.left.style if c.border.left else None}


def sheet(ws):
    return {"name": ws.title, "state": ws.sheet_state, "protected": ws.protection.sheet,
            "rows": [[cell(c) for c in row] for row in ws.iter_rows()],
            "freeze": ws.freeze_panes, "filter": ws.auto_filter.ref, "area": ws.print_area, "repeat": ws.print_title_rows, "paper": ws.page_setup.paperSize,
            "orientation": ws.page_setup.orientation, "fit": bool(ws.sheet_properties.pageSetUpPr.fitToPage),
            "fit_width": ws.page_setup.fitToWidth, "fit_height": ws.page_setup.fitToHeight, "footer": ws.oddFooter.center.text, "header": ws.oddHeader.right.text,
            "widths": {letter: dimension.width for letter, dimension in ws.column_dimensions.items()},
            "heights": {number: dimension.height for number, dimension in ws.row_dimensions.items()},
            "merged": [str(area) for area in ws.merged_cells.ranges],
            "charts": [{"kind": type(c).__name__, "series": [s.val.numRef.f for s in c.series]} for c in ws._charts]}


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({"title": book.properties.title, "creator": book.properties.creator, "sheets": [sheet(ws) for ws in book]}))
