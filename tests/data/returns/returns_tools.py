"""Tools for damaging forms, and the list of cases. Nothing of the program under test is used here."""
import dataclasses
import io
import pathlib
import re
import shutil
import subprocess
import tempfile
import zipfile

import openpyxl
from openpyxl.utils import range_boundaries

here = pathlib.Path(__file__).resolve().parent
BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml"

# What the unit types into an undamaged form: three tasks without news, one with; nine figures.
VALUES = {"I01-3": 0.9, "I04-4": 1900, "I07-3": "27/60", "I09-2": 815, "I10-1": 13, "I10-2": 8.5, "I10-3": 9.2, "I10-4": 4,
          "I11-3": 130}
PROGRESS = "新开工技改项目两个"
# What an office must know after it, by hand from the above.
READINGS = {"I01-3": "0.9", "I04-4": "1900", "I07-3": "27/60", "I09-2": "815", "I10-1": "13", "I10-2": "8.5", "I10-3": "9.2",
            "I10-4": "4", "I11-3": "130"}
TEXTS = {"10": {"progress": PROGRESS, "assessment": "normal", "unchanged": False}, "4": {"progress": "", "unchanged": True}}
EMPTY_ROWS = [("blank_row", "填报", cell) for cell in ("E6", "E7", "E8", "E9")]
SOURCE_CELLS = {"I01-3": "H12", "I04-4": "H13", "I07-3": "H14", "I09-2": "H15", "I10-1": "H16", "I10-2": "H17", "I10-3": "H18",
                "I10-4": "H19", "I11-3": "H20"}


def but(**changes):
    """The usual readings with some others; None: none of that indicator. Keys: I10_1 for I10-1."""
    readings = READINGS | {code.replace("_", "-"): value for code, value in changes.items()}
    return {code: value for code, value in readings.items() if value is not None}


@dataclasses.dataclass
class Case:
    file: str
    damage: str
    tool: str
    outcome: str
    make: object
    findings: list = dataclasses.field(default_factory=list)  # (code, sheet, cell)
    readings: dict = None  # of the unit in the 旬; None: the usual ones where the file is taken
    texts: dict = None
    unit: str = "市经信局"
    after: list = dataclasses.field(default_factory=list)  # files taken before
    corrections: list = dataclasses.field(default_factory=list)  # (sheet, cell, text): with them the file is taken
    corrected: dict = None  # the readings then

    def entry(self):
        taken = self.outcome.startswith("accepted")
        readings = self.readings if self.readings is not None else READINGS if taken else {}
        texts = self.texts if self.texts is not None else TEXTS if taken else {}
        return {"file": self.file, "damage": self.damage, "tool": self.tool, "unit": self.unit, "outcome": self.outcome,
                "after": self.after, "readings": readings, "texts": texts,
                "findings": [dict(zip(("code", "sheet", "cell"), each)) for each in self.findings],
                "corrections": [dict(zip(("sheet", "cell", "text"), each)) for each in self.corrections],
                "corrected": self.corrected or {}}


CASES = []


def case(file, damage, tool="openpyxl", outcome="accepted", form="industry", fill=True, whole=False, **expected):
    """Decorates what damages a book (openpyxl's) or returns bytes instead. Without `whole` the sheet of explanations is left
    out, which keeps the files small."""
    def add(work):
        def make():
            book = filled(form) if fill else issued(form)
            if not whole:
                del book["说明"]
            result = work(book)
            return result if isinstance(result, bytes) else saved(book)
        CASES.append(Case(file, damage, tool, outcome, make, **expected))
        return work
    return add


def typed(file, damage, values, outcome="accepted_with_warnings", tool="openpyxl", **expected):
    """A case in which the unit types these values, by code, and nothing else is unusual."""
    def work(book):
        for code, value in values.items():
            write(book["填报"], code, "本期值", value)
    case(file, damage, tool, outcome, **expected)(work)


# Books.

def issued(form):
    return openpyxl.load_workbook(here / "issued" / f"{form}.xlsx")


def filled(form="industry"):
    book = issued(form)
    sheet = book["填报"]
    if not form.startswith("industry"):
        return book
    for task in (4, 7, 9):
        write(sheet, task, "无变化", "√")
    write(sheet, 10, "本期进展", PROGRESS)
    write(sheet, 10, "自评", "正常")
    for code, value in VALUES.items():
        write(sheet, code, "本期值", value)
    return book


def place(sheet, row, header):
    column = None
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.value == header:
                column = cell.column
        if column and cells[0].value == row:
            return sheet.cell(cells[0].row, column)
    raise KeyError((row, header))


def write(sheet, row, header, value):
    cell = place(sheet, row, header)
    cell.value = value
    return cell


def saved(book):
    """The book's bytes, the same in every run; without a theme, which is none of the form's."""
    stream = io.BytesIO()
    book.save(stream)
    parts = unpacked(stream.getvalue())
    del parts["xl/theme/theme1.xml"]
    for name in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        parts[name] = re.sub(rb"<(Override|Relationship) [^>]*theme1.xml[^>]*/>", b"", parts[name])
    parts["docProps/core.xml"] = re.sub(rb"(<dcterms:\w+[^>]*>)[^<]*", rb"\g<1>2025-06-18T01:00:00Z", parts["docProps/core.xml"])
    return packed(parts)


def moved_merges(sheet, moved):
    """Applies `moved` to the corners of all merged ranges, as an office program does when rows or columns come and go."""
    ranges = [range_boundaries(str(each)) for each in sheet.merged_cells.ranges]
    for left, top, right, bottom in ranges:
        sheet.unmerge_cells(start_row=top, end_row=bottom, start_column=left, end_column=right)
    def again():
        for left, top, right, bottom in ranges:
            (top, left), (bottom, right) = moved(top, left), moved(bottom, right)
            if (top, left) != (bottom, right):
                sheet.merge_cells(start_row=top, end_row=bottom, start_column=left, end_column=right)
    return again


def insert_rows(sheet, at, count=1):
    again = moved_merges(sheet, lambda row, column: (row + count if row >= at else row, column))
    sheet.insert_rows(at, count)
    again()


def insert_columns(sheet, at, count=1):
    again = moved_merges(sheet, lambda row, column: (row, column + count if column >= at else column))
    sheet.insert_cols(at, count)
    again()


def delete_rows(sheet, first, count):
    for each in list(sheet.merged_cells.ranges):
        if each.min_row < first + count:
            sheet.unmerge_cells(str(each))
    again = moved_merges(sheet, lambda row, column: (row - count, column))
    sheet.delete_rows(first, count)
    again()


def sheet_copy(book, source, title, index=None):
    """A copy beside it, as "move or copy sheet" makes one."""
    copy = book.create_sheet(title, index)
    for cells in source.iter_rows():
        for cell in cells:
            if cell.value is not None:
                copy.cell(cell.row, cell.column, cell.value).number_format = cell.number_format
    return copy


# Packages.

def unpacked(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            add_part(archive, name, content)
    return stream.getvalue()


def add_part(archive, name, content):
    archive.writestr(zipfile.ZipInfo(name, (2025, 6, 18, 9, 0, 0)), content, zipfile.ZIP_DEFLATED, 9)


def edited(data, name, *changes):
    """The package with a part's text changed; each change must meet something."""
    parts = unpacked(data)
    text = parts[name].decode()
    for old, new in changes:
        assert old in text, (name, old)
        text = text.replace(old, new)
    parts[name] = text.encode()
    return packed(parts)


def raw_cell(data, cell, content, attributes=""):
    """A cell of the visible sheet as raw XML; its style stays."""
    parts = unpacked(data)
    name = "xl/worksheets/sheet1.xml"
    pattern = re.compile(rf'<c r="{cell}"( s="\d+")?[^>]*?(/>|>.*?</c>)'.encode(), re.S)
    style = pattern.search(parts[name]).group(1) or b""
    new = f'<c r="{cell}"'.encode() + style + f"{attributes}>{content}</c>".encode()
    parts[name] = pattern.sub(lambda _: new, parts[name], count=1)
    return packed(parts)


def soffice(data, suffix, target, name="form"):
    """What LibreOffice makes of a file: `target` as its --convert-to."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / f"{name}.{suffix}"
        source.write_bytes(data)
        out = pathlib.Path(folder) / "out"
        subprocess.run([shutil.which("soffice"), f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target,
                        "--outdir", str(out), str(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return next(out.iterdir()).read_bytes()
