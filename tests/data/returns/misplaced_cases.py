"""Answers that stand elsewhere than in the row's own cell, which stays empty: they are not taken, and each is told."""
from returns_tools import PROGRESS, READINGS, but, case, insert_columns, insert_rows, issued, raw_cell, saved, sheet_copy, write

WARNED = {"outcome": "accepted_with_warnings"}


def missed(*cells):
    return [("misplaced_value", "填报", cell) for cell in cells]


@case("values-in-a-column-without-a-word.xlsx", "A column without a header is inserted before the values, and they are typed there.",
      readings={}, findings=missed("I13", "I16"), texts={"10": {"progress": "", "unchanged": True}}, fill=False, **WARNED)
def unheaded_column(book):
    sheet = book["填报"]
    insert_columns(sheet, 8)
    sheet["H13"], sheet["H16"] = "1900万元", 13
    for row in (6, 7, 8, 9):
        sheet.cell(row, 11).value = "√"


@case("header-over-two-columns.xlsx", "The header of the values is merged over two columns, and one value is typed in the second.",
      readings=but(I10_1=None), findings=missed("H16"), **WARNED)
def wide_header(book):
    sheet = book["填报"]
    insert_columns(sheet, 9)
    sheet.merge_cells("H11:I11")
    sheet["H16"], sheet["I16"] = None, 13


@case("values-right-of-the-table.xlsx", "Two values are typed to the right of the table, one of them hedged.",
      readings=but(I10_1=None, I10_4=None), findings=missed("H16", "H19"), **WARNED)
def right_of_table(book):
    sheet = book["填报"]
    sheet["H16"], sheet["J16"] = None, 13
    sheet["H19"], sheet["L19"] = None, "约4家"


@case("own-column-beside-empty-values.xlsx", "A column of the unit's own with a word above it, and running numbers without one, beside empty values.",
      readings=but(I10_1=None))
def own_column(book):
    sheet = book["填报"]
    insert_columns(sheet, 1)
    sheet["K11"] = "上年同期"
    for row in range(12, 21):
        sheet.cell(row, 1).value = row - 11
        sheet.cell(row, 11).value = 9
    sheet["I16"] = None


@case("values-with-words-in-the-note.xlsx", "New values with their unit, or with the header word, are typed under 备注; remarks stay remarks.",
      readings=but(I04_4=None, I09_2=None, I10_1=None, I10_4=None), findings=missed("H15", "H16"), **WARNED)
def words_in_note(book):
    sheet = book["填报"]
    sheet["H15"], sheet["I15"] = None, "815家"
    sheet["H16"], sheet["I16"] = None, "本期值13"
    sheet["H13"], sheet["I13"] = None, "7月公布"
    sheet["H19"], sheet["I19"] = None, "较上期增加2家"


@case("progress-beside-its-column.xlsx", "A task's progress is typed to the right of the table, another one's over the last progress.",
      texts={"4": {"unchanged": True}}, findings=missed("E8", "E9") + [("blank_row", "填报", "E8"), ("blank_row", "填报", "E9")],
      **WARNED)
def texts_beside(book):
    sheet = book["填报"]
    sheet["J8"], sheet["K8"] = None, "新增高新技术企业30家"
    sheet["E9"], sheet["I9"], sheet["D9"] = None, None, PROGRESS


@case("optional-progress-beside-its-column.xlsx", "A county need not answer its task; it typed its progress over the last one.",
      form="xianan", unit="咸安区人民政府", readings={"I01-1": "6"}, texts={}, findings=missed("E6"), **WARNED)
def optional_beside(book):
    sheet = book["填报"]
    write(sheet, 1, "上期进展", "签约企业两家")
    write(sheet, "I01-1", "本期值", 6)


@case("own-words-beside-answers.xlsx", "A unit's own column of names without a word above it, beside tasks that are answered.")
def names_beside(book):
    for row in range(6, 10):
        book["填报"].cell(row, 11).value = "张三"


@case("misplaced-with-an-untouched-copy.xlsx", "A value is typed over the last one; an untouched copy of the sheet stands behind.",
      readings=but(I10_1=None), findings=missed("H16"), **WARNED)
def untouched_copy(book):
    book["填报"]["F16"], book["填报"]["H16"] = 13, None
    sheet_copy(book, issued("industry")["填报"], "填报 (2)")


@case("misplaced-behind-an-untouched-copy.xlsx", "An untouched copy of the sheet stands before the one with a value typed over the last one.",
      readings=but(I10_1=None), findings=[("misplaced_value", "填报 (2)", "H16")], **WARNED)
def behind_untouched_copy(book):
    book["填报"]["F16"], book["填报"]["H16"] = 13, None
    sheet_copy(book, issued("industry")["填报"], "填报 (2)", 0)


@case("bare-table-of-last-time.xlsx", "A bare table of earlier figures and words stands on a sheet of its own, before the form.",
      readings=but(I10_2=None), texts={"10": {"progress": PROGRESS}, "4": {"progress": "", "unchanged": True}},
      findings=missed("H17", "E7") + [("blank_row", "填报", "E7"), ("extra_row", "上期", "C4")], **WARNED)
def bare_table(book):
    sheet = book.create_sheet("上期", 0)
    for row in (["指标编号", "指标", "本期值"], ["I10-2", "工业投资增长", 9.5], ["I10-1", "", 13], ["I01-1", "", 6], [],
                ["任务编号", "任务", "本期进展"], [7, "", "已对接"]):
        sheet.append(row)
    book["填报"]["H17"] = book["填报"]["J7"] = None


@case("tables-on-two-sheets.xlsx", "The table of indicators is moved to a sheet of its own, without a head.")
def two_sheets(book):
    sheet, other = book["填报"], book.create_sheet("指标")
    for cells in sheet.iter_rows(11, 20):
        other.append([cell.value for cell in cells])
    sheet.delete_rows(11, 10)


@case("error-in-a-second-line.xlsx", "A second line under a task is an error.", "zipfile", outcome="refused",
      findings=[("formula_error", "填报", "E10")], corrections=[("填报", "E10", "")], corrected=READINGS)
def second_line_error(book):
    sheet = book["填报"]
    insert_rows(sheet, 10)
    sheet["E10"] = "x"
    sheet.merge_cells("A9:A10")
    return raw_cell(saved(book), "E10", "<f>1/0</f><v>#DIV/0!</v>", ' t="e"')
