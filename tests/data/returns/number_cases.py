"""Cells that hold something other than the plain number or text asked for."""
import datetime

from openpyxl.styles import Font

from returns_tools import PROGRESS, READINGS, SOURCE_CELLS, but, case, raw_cell, saved, soffice, typed, write


def at(code, *indicators):
    return [(code, "填报", SOURCE_CELLS[each]) for each in indicators]


typed("full-width.xlsx", "Numbers in full-width digits, with blanks and thousands separators.",
      {"I04-4": "１，９００", "I10-1": " 13 ", "I10-4": "4　", "I11-3": "１３０．５"},
      findings=at("number_from_text", "I04-4", "I10-1", "I10-4", "I11-3"), readings=but(I11_3="130.5"))
typed("own-units.xlsx", "Each number with its own unit of measure behind it.",
      {"I01-3": "0.9万平方米", "I04-4": "1900万元", "I09-2": "815 家", "I10-1": "13项", "I10-2": "8.5%", "I10-3": "9.2％", "I11-3": "130亿元"},
      findings=at("number_from_text", "I01-3", "I04-4", "I09-2", "I10-1", "I10-2", "I10-3", "I11-3"))
typed("other-units.xlsx", "Money and area in other units of measure than asked for.",
      {"I01-3": "9000平方米", "I04-4": "0.19亿元", "I11-3": "1300000万元"}, outcome="refused",
      findings=at("unit_mismatch", "I01-3", "I04-4", "I11-3"),
      corrections=[("填报", "H12", "0.9"), ("填报", "H13", "1900"), ("填报", "H20", "130")], corrected=READINGS)
typed("wrong-measure.xlsx", "A count of another thing: items where enterprises are counted.", {"I10-4": "4项"}, outcome="refused",
      findings=at("unit_mismatch", "I10-4"), corrections=[("填报", "H19", "4")], corrected=READINGS)
typed("quotient-full-width.xlsx", "A ratio as a quotient in full-width signs.", {"I07-3": "２７／６０"},
      findings=at("number_from_text", "I07-3"))
typed("ratio-as-percent.xlsx", "A ratio as a percent, without its parts.", {"I07-3": "45%"}, findings=at("number_from_text", "I07-3"),
      readings=but(I07_3="45"))
typed("quotient-of-a-count.xlsx", "A quotient where a count is asked for.", {"I10-1": "13/30"}, outcome="refused",
      findings=at("not_a_number", "I10-1"), corrections=[("填报", "H16", "13")], corrected=READINGS)
typed("numbers-as-text.xlsx", "Counts stored as text.", {"I09-2": "815", "I10-1": "13"}, findings=at("number_from_text", "I09-2", "I10-1"))
typed("formula-without-value.xlsx", "A formula that no program has calculated.", {"I10-1": "=12+1"}, outcome="refused",
      findings=at("formula_without_value", "I10-1"), corrections=[("填报", "H16", "13")], corrected=READINGS)
typed("hedged.xlsx", "Numbers that are said to be inexact.", {"I04-4": "约1900", "I09-2": "815家左右", "I10-1": "近13", "I10-4": "4余家",
                                                           "I11-3": "超过130亿元"}, outcome="refused",
      findings=at("hedged_number", "I04-4", "I09-2", "I10-1", "I10-4", "I11-3"),
      corrections=[("填报", SOURCE_CELLS[code], READINGS[code]) for code in ("I04-4", "I09-2", "I10-1", "I10-4", "I11-3")],
      corrected=READINGS)
typed("negative-count.xlsx", "A count below nothing.", {"I10-1": -13}, outcome="refused", findings=at("out_of_range", "I10-1") + at("value_fell", "I10-1"),
      corrections=[("填报", "H16", "13")], corrected=READINGS)
typed("negative-growth.xlsx", "A rate of growth below nothing, which can be.", {"I10-2": -3.1}, outcome="accepted",
      readings=but(I10_2="-3.1"))
typed("ratio-over-all.xlsx", "A ratio of 120 percent.", {"I07-3": "120"}, outcome="refused", findings=at("out_of_range", "I07-3"),
      corrections=[("填报", "H14", "27/60")], corrected=READINGS)
typed("parts-over-whole.xlsx", "A ratio with more parts than there are.", {"I07-3": "70/60"}, outcome="refused",
      findings=at("out_of_range", "I07-3"), corrections=[("填报", "H14", "27/60")], corrected=READINGS)
typed("words-for-numbers.xlsx", "Words, a range, a decimal comma and a truth value instead of numbers.",
      {"I04-4": "见附件", "I09-2": "810-815", "I10-1": "十三", "I10-2": "8,5", "I10-4": True}, outcome="refused",
      findings=at("not_a_number", "I04-4", "I09-2", "I10-1", "I10-2", "I10-4"),
      corrections=[("填报", SOURCE_CELLS[code], READINGS[code]) for code in ("I04-4", "I09-2", "I10-1", "I10-2", "I10-4")],
      corrected=READINGS)
typed("two-numbers-in-a-cell.xlsx", "Two numbers in one cell, on two lines or with a blank between them.",
      {"I09-2": "810\n815", "I10-1": "12 13"}, outcome="refused", findings=at("not_a_number", "I09-2", "I10-1"),
      corrections=[("填报", "H15", "815"), ("填报", "H16", "13")], corrected=READINGS)
typed("footnote-marks.xlsx", "Numbers with circled, raised or listed marks, which must not become digits.",
      {"I09-2": "815①", "I10-1": "⒈13", "I10-4": "4²"}, outcome="refused", findings=at("not_a_number", "I09-2", "I10-1", "I10-4"),
      corrections=[("填报", "H15", "815"), ("填报", "H16", "13"), ("填报", "H19", "4")], corrected=READINGS)
typed("invisible-signs.xlsx", "Numbers pasted with signs that are not seen: direction marks, zero-width blanks, a byte order mark.",
      {"I09-2": "\u202d815\u202c", "I10-1": "13\u200b", "I10-4": "\ufeff4"}, findings=at("number_from_text", "I09-2", "I10-1", "I10-4"))
typed("strokes.xlsx", "Strokes where there is nothing to say.", {"I10-2": "—", "I10-3": "/", "I10-4": 0}, readings=but(
    I10_2=None, I10_3=None, I10_4="0"), findings=at("value_fell", "I10-4"))
typed("against-the-past.xlsx", "A cumulative number fell, one rose out of all proportion, one slipped by ten thousand.",
      {"I10-1": 11, "I04-4": 2600, "I11-3": 1300000},
      findings=at("jump", "I04-4") + at("value_fell", "I10-1") + at("unit_slip", "I11-3"),
      readings=but(I10_1="11", I04_4="2600", I11_3="1300000"))


@case("numbers-swapped-for-days.xlsx", "The program of the unit made days of 5/12 and 6-15.", outcome="refused",
      findings=at("not_a_number", "I07-3", "I10-1"), corrections=[("填报", "H14", "27/60"), ("填报", "H16", "13")], corrected=READINGS)
def days(book):
    for code, day in (("I07-3", datetime.date(2025, 5, 12)), ("I10-1", datetime.date(2025, 6, 15))):
        write(book["填报"], code, "本期值", day).number_format = 'm"月"d"日"'


@case("percent-cells.xlsx", "Percents stored as parts of one and shown with a percent sign.", outcome="accepted_with_warnings",
      findings=at("number_from_text", "I07-3", "I10-2"), readings=but(I07_3="45"))
def percents(book):
    write(book["填报"], "I07-3", "本期值", 0.45).number_format = "0%"
    write(book["填报"], "I10-2", "本期值", 0.085).number_format = "0.0%"


@case("count-as-percent.xlsx", "A count shown as a percent.", outcome="refused", findings=at("unit_mismatch", "I10-1"))
def count_percent(book):
    write(book["填报"], "I10-1", "本期值", 13).number_format = "0%"


@case("shown-in-ten-thousands.xlsx", "A number format divides what is shown by ten thousand.", outcome="refused",
      findings=at("unit_mismatch", "I04-4"))
def scaled(book):
    write(book["填报"], "I04-4", "本期值", 19000000).number_format = '0!.0,"万"'


@case("unit-overwritten.xlsx", "The unit of measure beside the number is changed.", outcome="refused",
      findings=[("unit_mismatch", "填报", "C13")], corrections=[("填报", "C13", "万元")], corrected=READINGS)
def unit_overwritten(book):
    write(book["填报"], "I04-4", "计量单位", "亿元")


@case("formulas-calculated.xlsx", "Numbers and a text come from formulas that LibreOffice has calculated.", "LibreOffice")
def formulas(book):
    sheet = book["填报"]
    sheet["H16"], sheet["H13"], sheet["H20"], sheet["E9"] = "=F16+1", "=SUM(1000,900)", "=ROUND(1300000/10000,2)", '="新开工技改"&"项目两个"'
    return soffice(saved(book), "xlsx", "xlsx")


@case("formulas-with-errors.xlsx", "Formulas divide by nothing and point nowhere, calculated by LibreOffice.", "LibreOffice",
      outcome="refused", findings=at("formula_error", "I10-1", "I10-4"), corrections=[("填报", "H16", "13"), ("填报", "H19", "4")],
      corrected=READINGS)
def errors(book):
    book["填报"]["H16"], book["填报"]["H19"] = "=13/0", "=NA()"
    return soffice(saved(book), "xlsx", "xlsx")


@case("errors-in-texts.xlsx", "A text is an error, another a formula without a result, a mark an error.", "zipfile", outcome="refused",
      findings=[("formula_error", "填报", "J7"), ("formula_without_value", "填报", "E8"), ("formula_error", "填报", "E9")],
      corrections=[("填报", "J7", "√"), ("填报", "E8", ""), ("填报", "E9", PROGRESS)], corrected=READINGS)
def text_errors(book):
    data = raw_cell(saved(book), "E9", "<f>汇总!B2</f><v>#REF!</v>", ' t="e"')
    data = raw_cell(data, "J7", "<v>#N/A</v>", ' t="e"')
    return raw_cell(data, "E8", "<f>汇总!B3</f>")


@case("strokes-for-unchanged.xlsx", "Strokes and 否 under 无变化 are no mark; one task stays unanswered.", outcome="accepted_with_warnings",
      findings=[("blank_row", "填报", "E7")], texts={"10": {"progress": PROGRESS, "unchanged": False}, "4": {"unchanged": True}})
def unchanged_strokes(book):
    sheet = book["填报"]
    sheet["J7"], sheet["J9"], sheet["J6"] = "/", "—", "是"


@case("other-assessment.xlsx", "A self-assessment in other words.", outcome="accepted_with_warnings",
      findings=[("unknown_assessment", "填报", "I9")], texts={"10": {"progress": PROGRESS, "assessment": None}})
def assessment(book):
    book["填报"]["I9"] = "较好"


@case("text-of-last-time.xlsx", "The progress is last time's, with other punctuation.", outcome="accepted_with_warnings",
      findings=[("text_repeated", "填报", "E9")], texts={"10": {"progress": "技术改造项目入库十二个；逐项核实，投资进度。"}})
def text_repeated(book):
    book["填报"]["E9"] = "技术改造项目入库十二个；逐项核实，投资进度。"


LONG = "逐项推进技改项目。" * 555 + "至此共计五千字"  # 555 × 9 + 7 = 5002


@case("long-text.xlsx", "A text of 5,002 characters.", texts={"10": {"progress": LONG}})
def long_text(book):
    book["填报"]["E9"] = LONG


@case("odd-characters.xlsx", "Emoji, signs of markup, line breaks, a leading equals sign, control characters.", "zipfile",
      texts={"10": {"progress": "=2个项目😀 <完成> & \"验收\"\n第二行𠮷"}})
def odd_characters(book):
    text = "=2个项目😀 &lt;完成&gt; &amp; \"验收\"_x000D_\n第二行𠮷_x0007_"
    return raw_cell(saved(book), "E9", f'<is><t xml:space="preserve">{text}</t></is>', ' t="inlineStr"')


@case("rich-text.xlsx", "A text in two colours with a reading aid, and a value in two runs.", "zipfile", outcome="accepted_with_warnings",
      findings=at("number_from_text", "I10-1"))
def rich_text(book):
    data = raw_cell(saved(book), "E9", '<is><r><rPr><b/></rPr><t>新开工技改</t></r><r><t>项目两个</t></r>'
                    '<rPh sb="0" eb="1"><t>xin</t></rPh></is>', ' t="inlineStr"')
    return raw_cell(data, "H16", "<is><r><t>1</t></r><r><t>3</t></r></is>", ' t="inlineStr"')


@case("struck-and-raised.xlsx", "Digits that are struck out, and one that is raised as a footnote, beside others.", "zipfile", outcome="refused",
      findings=at("not_a_number", "I09-2", "I10-1"), corrections=[("填报", "H15", "815"), ("填报", "H16", "13")], corrected=READINGS)
def struck(book):
    data = raw_cell(saved(book), "H15", "<is><r><rPr><strike/></rPr><t>81</t></r><r><t>815</t></r></is>", ' t="inlineStr"')
    return raw_cell(data, "H16", '<is><r><t>13</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>', ' t="inlineStr"')


@case("own-unit-in-the-format.xlsx", "Number formats that show the unit of measure asked for behind the number.")
def own_format(book):
    for code, shown in (("I04-4", '#,##0"万元"'), ("I10-1", '0"项"'), ("I10-2", '0.0"%"'), ("I11-3", '0.0"亿元"')):
        write(book["填报"], code, "本期值", float(READINGS[code])).number_format = shown


@case("other-unit-in-the-format.xlsx", "Number formats that name another unit, unquoted or for large numbers alone.", outcome="refused",
      findings=at("unit_mismatch", "I04-4", "I10-1", "I10-4"),
      corrections=[("填报", "H13", "1900"), ("填报", "H16", "13"), ("填报", "H19", "4")], corrected=READINGS)
def other_format(book):
    write(book["填报"], "I04-4", "本期值", 19000000).number_format = '[<10000]0;0!.0,"万"'
    write(book["填报"], "I10-1", "本期值", 13).number_format = "0万"
    write(book["填报"], "I10-4", "本期值", 4).number_format = "0‰"


@case("money-in-the-format.xlsx", "Number formats that show a sign of money, and noughts of their own.", outcome="refused",
      findings=at("unit_mismatch", "I04-4", "I10-1", "I11-3"),
      corrections=[("填报", "H13", "1900"), ("填报", "H16", "13"), ("填报", "H20", "130")], corrected=READINGS)
def money(book):
    write(book["填报"], "I04-4", "本期值", 1900).number_format = "[$¥-804]#,##0.00"
    write(book["填报"], "I10-1", "本期值", 13).number_format = '0"00"'
    write(book["填报"], "I11-3", "本期值", 13000000000).number_format = '"¥"#,##0.00'


@case("whole-cells-struck.xlsx", "Values that are struck out as a whole, a number and a text.", outcome="refused",
      findings=at("not_a_number", "I09-2", "I10-1"), corrections=[("填报", "H15", "815"), ("填报", "H16", "13")], corrected=READINGS)
def struck_cells(book):
    write(book["填报"], "I09-2", "本期值", "815家").font = Font(strike=True)
    write(book["填报"], "I10-1", "本期值", 13).font = Font(strike=True)


typed("lists.xlsx", "Two numbers with a comma of Chinese text between them, and one with a nought before its separator.",
      {"I09-2": "810，815", "I10-1": "0,013"}, outcome="refused", findings=at("not_a_number", "I09-2", "I10-1"),
      corrections=[("填报", "H15", "815"), ("填报", "H16", "13")], corrected=READINGS)
typed("notes-behind-numbers.xlsx", "A plus sign, a note in brackets and a full stop behind numbers.",
      {"I09-2": "815（累计）", "I10-1": "13+", "I10-4": "4项。"}, outcome="refused",
      findings=at("not_a_number", "I09-2") + at("hedged_number", "I10-1") + at("unit_mismatch", "I10-4"),
      corrections=[("填报", "H15", "815"), ("填报", "H16", "13"), ("填报", "H19", "4")], corrected=READINGS)
typed("full-stops.xlsx", "A full stop behind numbers with and without their unit.", {"I09-2": "815家。", "I10-1": "13."},
      findings=at("number_from_text", "I09-2", "I10-1"))
typed("ten-thousands-of-percents.xlsx", "万 behind a rate of growth.", {"I10-2": "2000万"}, outcome="refused",
      findings=at("unit_mismatch", "I10-2"), corrections=[("填报", "H17", "8.5")], corrected=READINGS)
