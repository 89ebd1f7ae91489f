"""Forms whose sheets, rows and columns were moved about."""
from returns_tools import (PROGRESS, READINGS, but, case, delete_rows, insert_columns, insert_rows, issued, raw_cell, saved,
                           sheet_copy, write)


@case("plain.xlsx", "Filled as asked; nothing is damaged.", whole=True)
def plain(book):
    pass


@case("renamed-copy.xlsx", "The same bytes as plain.xlsx under another name.", outcome="duplicate", whole=True, after=["plain.xlsx"])
def renamed_copy(book):
    pass


@case("untouched.xlsx", "Sent back as it was issued: nothing is filled in.", outcome="accepted_with_warnings", fill=False, readings={},
      texts={}, findings=[("blank_form", "", "")] + [("blank_row", "填报", cell) for cell in ("E6", "E7", "E8", "E9")])
def untouched(book):
    pass


@case("新建 Microsoft Excel 工作表 (3).xlsx", "File and sheets are renamed.", whole=True)
def renamed(book):
    book["填报"].title = "Sheet1"
    book["说明"].title = "Sheet2"


@case("rows-above.xlsx", "Three rows are inserted above the title.")
def rows_above(book):
    insert_rows(book["填报"], 1, 3)


@case("rows-between.xlsx", "Empty rows are inserted below both header rows, between rows and between the tables.")
def rows_between(book):
    for row in (16, 12, 10, 7, 6):
        insert_rows(book["填报"], row, 2)


@case("row-within.xlsx", "A row with a word of the unit's own is inserted among the tasks.", outcome="accepted_with_warnings",
      findings=[("extra_row", "填报", "E8")])
def row_within(book):
    insert_rows(book["填报"], 8)
    book["填报"]["B8"] = "其他"
    book["填报"]["E8"] = "组织培训一次"


@case("rows-below.xlsx", "A sum and signatures stand below the indicators.", outcome="accepted_with_warnings",
      findings=[("extra_row", "填报", "H21")])
def rows_below(book):
    sheet = book["填报"]
    sheet["A21"], sheet["H21"] = "合计", 2983.6
    sheet["A23"], sheet["E23"] = "负责人签字：", "（盖章）"


@case("gap-closed.xlsx", "The empty row between the two tables is deleted.")
def gap_closed(book):
    book["填报"].delete_rows(10)


@case("rows-reordered.xlsx", "The rows of both tables are in the opposite order.")
def rows_reordered(book):
    sheet = book["填报"]
    for first, last in ((6, 9), (12, 20)):
        rows = [[cell.value for cell in cells] for cells in sheet.iter_rows(first, last)]
        for offset, values in enumerate(reversed(rows)):
            for column, value in enumerate(values, 1):
                sheet.cell(first + offset, column).value = value


@case("columns-inserted.xlsx", "A column of running numbers stands first, another one among the columns.")
def columns_inserted(book):
    sheet = book["填报"]
    insert_columns(sheet, 8)
    insert_columns(sheet, 1)
    sheet["A5"] = sheet["A11"] = "序号"
    for row, number in [(6 + i, i + 1) for i in range(4)] + [(12 + i, i + 1) for i in range(9)]:
        sheet.cell(row, 1).value = number
    sheet["I11"] = "上年同期"
    sheet["I16"] = 9


@case("columns-moved.xlsx", "The columns of both tables are in the opposite order.")
def columns_moved(book):
    sheet = book["填报"]
    for first, last, width in ((5, 9, 10), (11, 20, 9)):
        for cells in sheet.iter_rows(first, last, 1, width):
            for cell, value in zip(cells, [cell.value for cell in reversed(cells)]):
                cell.value = value


@case("hidden-and-filtered.xlsx", "Columns and rows are hidden, a filter shows one row only.")
def hidden(book):
    sheet = book["填报"]
    for column in ("C", "D", "H"):
        sheet.column_dimensions[column].hidden = True
    sheet.auto_filter.ref = "A11:I20"
    sheet.auto_filter.add_filter_column(0, ["I10-1"])
    for row in (12, 13, 14, 15, 17, 18, 19, 20):
        sheet.row_dimensions[row].hidden = True


@case("text-over-two-tasks.xlsx", "One text is merged over two tasks: it answers both.",
      texts={"4": {"progress": "联合攻关项目已签约", "unchanged": False}, "7": {"progress": "联合攻关项目已签约", "unchanged": False}})
def merged_texts(book):
    sheet = book["填报"]
    sheet["J6"] = sheet["J7"] = None
    sheet["E6"] = "联合攻关项目已签约"
    sheet.merge_cells("E6:E7")


@case("value-over-two-indicators.xlsx", "One value is merged over two indicators.", outcome="refused",
      findings=[("not_a_number", "填报", "H16"), ("not_a_number", "填报", "H16")])
def merged_values(book):
    book["填报"].merge_cells("H16:H17")


@case("value-over-previous.xlsx", "The present value is merged with the previous one, which shows.", outcome="refused",
      findings=[("not_a_number", "填报", "F16")])
def merged_across(book):
    book["填报"].merge_cells("F16:H16")


@case("value-over-note.xlsx", "The value is merged with the empty cell for notes beside it.")
def merged_note(book):
    book["填报"].merge_cells("H16:I16")


@case("second-line-of-task.xlsx", "A second line is added under a task, its number merged over both.",
      texts={"10": {"progress": PROGRESS + "\n另有一个项目通过验收", "assessment": "normal"}})
def second_line(book):
    sheet = book["填报"]
    insert_rows(sheet, 10)
    sheet["E10"] = "另有一个项目通过验收"
    sheet.merge_cells("A9:A10")


@case("second-value-of-indicator.xlsx", "A second line with another value is added under an indicator, its code merged over both.",
      outcome="refused", findings=[("duplicated_row", "填报", "H17")], corrections=[("填报", "H17", "")], corrected=READINGS)
def second_value(book):
    sheet = book["填报"]
    insert_rows(sheet, 17)
    sheet["H17"] = 14
    sheet.merge_cells("A16:A17")
    sheet.merge_cells("B16:B17")


@case("sheets-before-and-after.xlsx", "The unit's own sheets stand before and after the form.")
def other_sheets(book):
    before = book.create_sheet("工作台账", 0)
    before.append(["序号", "任务", "进展", "本期"])
    before.append([10, "加快传统产业改造升级", "见附件", 99])
    book.create_sheet("附件").append(["指标", "数值"])


@case("blank-copy-first.xlsx", "A blank copy of the form's sheet stands before the filled one.")
def blank_copy(book):
    sheet_copy(book, issued("industry")["填报"], "填报 (2)", 0)


@case("filled-copy.xlsx", "A copy of the form's sheet says the same.")
def same_copy(book):
    sheet_copy(book, book["填报"], "填报 (2)")


@case("copy-with-other-numbers.xlsx", "A copy of the form's sheet holds another number.", outcome="refused",
      findings=[("duplicated_row", "填报 (2)", "H16")], corrections=[("填报 (2)", "H16", "13")], corrected=READINGS)
def other_copy(book):
    write(sheet_copy(book, book["填报"], "填报 (2)"), "I10-1", "本期值", 14)


@case("copy-with-other-words.xlsx", "A copy of the form's sheet tells of other progress.", outcome="refused",
      findings=[("duplicated_row", "填报 (2)", "A9")])
def other_words(book):
    write(sheet_copy(book, book["填报"], "填报 (2)"), 10, "本期进展", "新开工技改项目三个")


@case("title-rows-deleted.xlsx", "Everything above the tables is deleted.")
def title_deleted(book):
    delete_rows(book["填报"], 1, 4)


@case("headers-spaced.xlsx", "Header words hold spaces, line breaks and full-width blanks.")
def headers_spaced(book):
    sheet = book["填报"]
    sheet["A5"], sheet["E5"], sheet["A11"], sheet["H11"], sheet["C11"] = "任务\n编号", "本　期　进　展", " 指标编号 ", "本期\r\n值", "计量 单位"


@case("header-reworded.xlsx", "The header of the values says something else.", outcome="refused", findings=[("not_our_form", "", "")])
def header_reworded(book):
    book["填报"]["H11"] = "完成情况"


@case("value-column-twice.xlsx", "The column of values stands twice, with different numbers.", outcome="refused",
      findings=[("duplicated_row", "填报", "J16")], corrections=[("填报", "J16", "13")], corrected=READINGS)
def column_twice(book):
    sheet = book["填报"]
    for row in range(11, 21):
        sheet.cell(row, 10).value = sheet.cell(row, 8).value
    sheet["J16"] = 14


@case("ids-deleted.xlsx", "The column of numbers and codes is deleted; the titles remain.")
def ids_deleted(book):
    sheet = book["填报"]
    for row in range(5, 21):
        for column in range(1, 10):
            sheet.cell(row, column).value = sheet.cell(row, column + 1).value
        sheet.cell(row, 10).value = None


@case("ids-retyped.xlsx", "Numbers and codes are typed anew: as text, with words, dashes and full-width letters.")
def ids_retyped(book):
    sheet = book["填报"]
    sheet["A6"], sheet["A7"], sheet["A8"], sheet["A9"] = "04", "任务7", "9、", "１０"
    sheet["A12"], sheet["A13"], sheet["A14"], sheet["A15"] = "i01-3", "Ｉ０４－４", "I07–3", " I09—2 "


@case("ids-unknown.xlsx", "A task and an indicator carry numbers that the plan does not have.", outcome="accepted_with_warnings",
      findings=[("missing_row", "填报", ""), ("missing_row", "填报", ""), ("extra_row", "填报", "E9"), ("extra_row", "填报", "H16")],
      readings=but(I10_1=None), texts={"4": {"unchanged": True}})
def ids_unknown(book):
    book["填报"]["A9"] = 99
    book["填报"]["A16"] = "I99-9"


@case("codes-sorted-alone.xlsx", "Two codes changed places without their rows, as when one column is sorted alone.", outcome="refused",
      findings=[("duplicated_row", "填报", "A17"), ("duplicated_row", "填报", "A18")],
      corrections=[("填报", "A17", "I10-2"), ("填报", "A18", "I10-3")], corrected=READINGS)
def codes_sorted(book):
    book["填报"]["A17"], book["填报"]["A18"] = "I10-3", "I10-2"


@case("numbers-sorted-alone.xlsx", "Two tasks' numbers changed places without their rows.", outcome="refused",
      findings=[("duplicated_row", "填报", "A8"), ("duplicated_row", "填报", "A9")],
      corrections=[("填报", "A8", "9"), ("填报", "A9", "10")], corrected=READINGS)
def numbers_sorted(book):
    book["填报"]["A8"], book["填报"]["A9"] = 10, 9


@case("row-of-another-unit.xlsx", "An indicator that another unit reports is added below.", outcome="accepted_with_warnings",
      findings=[("extra_row", "填报", "H21")])
def foreign_row(book):
    sheet = book["填报"]
    sheet["A21"], sheet["B21"], sheet["C21"], sheet["H21"] = "I01-1", "新增来咸建设生产基地企业", "家", 6


@case("rows-deleted.xlsx", "A task's and an indicator's row are deleted.", outcome="accepted_with_warnings",
      findings=[("missing_row", "填报", ""), ("missing_row", "填报", "")], readings=but(I11_3=None))
def rows_deleted(book):
    book["填报"].delete_rows(20)
    book["填报"].delete_rows(8)


@case("value-in-the-wrong-column.xlsx", "The new value is typed over the previous one; its own cell stays empty.", readings=but(I10_1=None),
      outcome="accepted_with_warnings", findings=[("misplaced_value", "填报", "H16")])
def wrong_column(book):
    book["填报"]["F16"], book["填报"]["H16"] = 13, None


@case("county.xlsx", "A county with a share answers one task and both its figures.", form="xianan", unit="咸安区人民政府",
      readings={"I01-1": "6", "I14-3": "3.2"}, texts={"1": {"progress": "新签约企业一家", "assessment": "behind"}})
def county(book):
    sheet = book["填报"]
    write(sheet, 1, "本期进展", "新签约企业一家")
    write(sheet, 1, "自评", "滞后")
    write(sheet, "I01-1", "本期值", 6)
    write(sheet, "I14-3", "本期值", "3.2")


@case("neighbour-in-the-same-file.xlsx", "A second county's filled sheet is put into the first one's file.", outcome="refused",
      form="xianan", unit="咸安区人民政府", findings=[("unknown_unit", "填报 (2)", "A2")])
def neighbour(book):
    write(sheet_copy(book, issued("chibi")["填报"], "填报 (2)"), "I01-1", "本期值", 5)


@case("last-period-pasted-over.xlsx", "The sheet of the period before is pasted over this period's.", outcome="refused",
      findings=[("wrong_period", "填报", "A2")])
def last_period(book):
    book["填报"]["A2"] = "填报单位：市经信局　　旬：2025年6月上旬（6月1日—6月10日）　　截止：2025年6月10日"


@case("identity-deleted.xlsx", "The hidden sheet is gone: sheets were pasted into a new file.", outcome="accepted_with_warnings",
      findings=[("identity_lost", "", "")])
def identity_deleted(book):
    del book["_xundu"]


@case("identity-and-title-deleted.xlsx", "The hidden sheet and everything above the tables are gone.", outcome="refused",
      findings=[("not_our_form", "", "")])
def nothing_left(book):
    del book["_xundu"]
    delete_rows(book["填报"], 1, 4)


@case("identity-deleted-unit-unknown.xlsx", "The hidden sheet is gone and the top names no unit of the plan.", outcome="refused",
      findings=[("unknown_unit", "填报", "A2")], corrections=[("填报", "A2", "填报单位：市经信局　　旬：2025年6月中旬")],
      corrected=READINGS)
def unit_unknown(book):
    del book["_xundu"]
    book["填报"]["A2"] = "填报单位：市经济局　　旬：2025年6月中旬"


@case("identity-shown.xlsx", "The hidden sheet was made visible, moved to the front and renamed.")
def identity_shown(book):
    book["_xundu"].sheet_state = "visible"
    book["_xundu"].title = "Sheet9"
    book.move_sheet("Sheet9", -1)


@case("another-units-form.xlsx", "A county filled its neighbour's form and changed the name at the top.", outcome="refused",
      form="chibi", unit="赤壁市人民政府", findings=[("unknown_unit", "填报", "A2")])
def another_units(book):
    book["填报"]["A2"] = "填报单位：咸安区人民政府　　旬：2025年6月中旬（6月11日—6月20日）"
    write(book["填报"], "I01-1", "本期值", 6)


@case("other-office.xlsx", "A form that another office file issued.", outcome="refused", form="industry-other-office", fill=False,
      findings=[("other_office", "", "")])
def other_office(book):
    write(book["填报"], "I10-1", "本期值", 13)


@case("other-period.xlsx", "The form of late June, sent in mid June.", outcome="refused", form="industry-june-late", fill=False,
      findings=[("wrong_period", "", "")])
def other_period(book):
    write(book["填报"], "I10-1", "本期值", 13)


@case("old-version.xlsx", "A form of a version that is read no more.", outcome="refused", findings=[("old_form", "", "")])
def old_version(book):
    book["_xundu"]["B1"] = "0"


HEAD = ["任务编号", "任务", "职责", "上期进展", "本期进展", "存在问题", "下步打算", "需协调事项", "自评", "无变化"]


@case("second-form-below.xlsx", "Another unit's form is pasted below the form.", outcome="refused", findings=[("unknown_unit", "填报", "A24")])
def second_form(book):
    sheet = book["填报"]
    sheet["A24"] = "填报单位：市教育局　旬：2025年6月中旬"
    for column, word in enumerate(HEAD, 1):
        sheet.cell(25, column, word)
    sheet["A26"], sheet["B26"], sheet["E26"] = 11, "推进产学研合作", "完成登记一项"


@case("last-period-below.xlsx", "The table of an earlier period is pasted below the form.", outcome="refused",
      findings=[("wrong_period", "填报", "A24")])
def last_period_below(book):
    sheet = book["填报"]
    sheet["A24"] = "旬：2025年5月下旬"
    for column, word in ((1, "指标编号"), (2, "指标"), (8, "本期值")):
        sheet.cell(25, column, word)
    sheet["A26"], sheet["H26"] = "I01-1", 20


@case("period-named-in-a-text.xlsx", "A text of the unit names an earlier period and a unit.",
      texts={"10": {"progress": "2025年5月下旬起，填报单位：各企业"}})
def period_in_text(book):
    write(book["填报"], 10, "本期进展", "2025年5月下旬起，填报单位：各企业")


@case("progress-header-reworded.xlsx", "The header of the column of progress has other words.", outcome="refused",
      findings=[("not_our_form", "填报", "E5")], corrections=[("填报", "E5", "本期进展")], corrected=READINGS)
def progress_reworded(book):
    book["填报"]["E5"] = "本期工作进展"


@case("header-of-problems-reworded.xlsx", "The header of one column has other words, and the column is filled.", outcome="refused",
      findings=[("not_our_form", "填报", "F5")], corrections=[("填报", "F5", "存在问题")], corrected=READINGS)
def problems_reworded(book):
    book["填报"]["F5"], book["填报"]["F9"] = "问题", "用地指标不足"


@case("column-deleted.xlsx", "The column for what needs coordination was taken out, with its header.")
def column_deleted(book):
    for row in range(5, 10):
        book["填报"].cell(row, 8).value = None


@case("header-repeated.xlsx", "The header word of progress stands thirty times.", outcome="refused", findings=[("not_our_form", "", "")])
def header_repeated(book):
    for column in range(12, 42):
        book["填报"].cell(5, column, "本期进展")


@case("value-in-the-note.xlsx", "The new value is typed under 备注; its own cell stays empty.", readings=but(I10_1=None),
      outcome="accepted_with_warnings", findings=[("misplaced_value", "填报", "H16")])
def value_in_note(book):
    book["填报"]["I16"], book["填报"]["H16"] = 13, None


@case("empty-formula.xlsx", "A formula that gives an empty text stands where the progress belongs.", "zipfile", outcome="accepted_with_warnings",
      findings=[("blank_row", "填报", "E6")], texts={"10": {"progress": PROGRESS}})
def empty_formula(book):
    write(book["填报"], 4, "无变化", None)
    return raw_cell(saved(book), "E6", '<f>IF(1=1,"","x")</f><v></v>', ' t="str"')


@case("sealed.xlsx", "A note about the seal behind the unit's name.")
def sealed(book):
    book["填报"]["A2"] = book["填报"]["A2"].value.replace("市经信局", "市经信局（盖章）")


@case("top-in-other-words.xlsx", "The hidden sheet is gone, and the top is written with a blank in the name, brackets and a comma.",
      outcome="accepted_with_warnings", findings=[("identity_lost", "", "")])
def other_top(book):
    del book["_xundu"]
    book["填报"]["A2"] = "填报单位（盖章）：市 经信局，2025年6月中旬"
