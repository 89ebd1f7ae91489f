"""Files that other programs wrote, that are no workbooks, or that mean harm."""
import io
import pathlib
import re
import socket
import struct
import subprocess
import tempfile
import time
import zipfile

from returns_tools import BOOK, add_part, case, edited, packed, saved, soffice, unpacked

SHEET = "xl/worksheets/sheet1.xml"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NOT_A_WORKBOOK = {"outcome": "refused", "findings": [("not_a_workbook", "", "")]}
TOO_LARGE = {"outcome": "refused", "findings": [("too_large", "", "")]}


@case("saved-by-libreoffice.xlsx", "Opened and saved again.", "LibreOffice")
def libreoffice(book):
    return soffice(saved(book), "xlsx", "xlsx")


@case("like-wps.xlsx", "An imitation of other writers, no file of WPS itself: prefixed elements, targets with detours and from the top, texts within "
      "cells, rows without numbers, other letter case of parts.", "zipfile")
def like_wps(book):
    parts = unpacked(saved(book))
    text = parts.pop(SHEET).decode()
    text = re.sub(r'<row r="\d+"', "<row", text)
    text = re.sub(r"<(/?)([a-zA-Z]\w*)", r"<\1x:\2", text).replace("xmlns=", "xmlns:x=")
    parts["xl/Worksheets/Sheet1.XML"] = text.encode()
    relations = parts["xl/_rels/workbook.xml.rels"].decode()
    parts["xl/_rels/workbook.xml.rels"] = relations.replace("/xl/worksheets/sheet1", "./../xl/worksheets/sheet1").encode()
    return packed(parts)


@case("strict-names.xlsx", "The names of the strict form of the standard (ISO/IEC 29500), put in by hand.", "zipfile")
def strict(book):
    parts = unpacked(saved(book))
    for name, content in parts.items():
        content = content.replace(b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main")
        parts[name] = content.replace(b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                      b"http://purl.oclc.org/ooxml/officeDocument/relationships")
    return packed(parts)


@case("utf-16.xlsx", "The sheet is written in UTF-16.", "zipfile")
def utf16(book):
    parts = unpacked(saved(book))
    text = re.sub(r"^<\?xml.*?\?>", "", parts[SHEET].decode())
    parts[SHEET] = ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode("utf-16")
    return packed(parts)


@case("stored-and-streamed.xlsx", "Packed without compression, sizes behind the data, words behind the archive.", "zipfile")
def streamed(book):
    class OneWay(io.RawIOBase):
        def __init__(self):
            self.data = bytearray()

        def writable(self):
            return True

        def write(self, piece):
            self.data += piece
            return len(piece)

    stream = OneWay()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.comment = "发自邮件".encode()
        for name, content in unpacked(saved(book)).items():
            add_part(archive, name, content)
    return bytes(stream.data)


@case("old-kind.xlsx", "A real .xls workbook under the new suffix.", "LibreOffice", **NOT_A_WORKBOOK)
def old_kind(book):
    return soffice(saved(book), "xlsx", "xls:MS Excel 97")


@case("web-page.xlsx", "A web page under the suffix of a workbook.", "text", **NOT_A_WORKBOOK)
def web_page(book):
    return "<html><body><table><tr><td>指标编号</td><td>本期值</td></tr></table></body></html>".encode()


@case("commas.xlsx", "Comma-separated text in GB 18030 under the suffix of a workbook.", "text", **NOT_A_WORKBOOK)
def commas(book):
    return "指标编号,本期值\r\nI10-1,13\r\n".encode("gb18030")


@case("empty.xlsx", "No byte at all.", "text", **NOT_A_WORKBOOK)
def empty(book):
    return b""


@case("cut-off.xlsx", "Received to two thirds only.", "zipfile", **NOT_A_WORKBOOK)
def cut_off(book):
    data = saved(book)
    return data[:len(data) * 2 // 3]


@case("flipped-byte.xlsx", "One byte of the packed sheet is another one.", "zipfile", **NOT_A_WORKBOOK)
def flipped(book):
    data = bytearray(saved(book))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        at = archive.getinfo(SHEET).header_offset
        size = archive.getinfo(SHEET).compress_size
    data[at + 30 + len(SHEET) + size // 2] ^= 0x55
    return bytes(data)


@case("encrypted.xlsx", "A password is needed to open it.", "LibreOffice (UNO)", outcome="refused", findings=[("encrypted", "", "")])
def encrypted(book):
    import uno
    from com.sun.star.beans import NamedValue, PropertyValue

    def option(name, value):
        return PropertyValue(Name=name, Value=value)

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        source, target = pathlib.Path(folder) / "form.xlsx", pathlib.Path(folder) / "encrypted.xlsx"
        source.write_bytes(saved(book))
        office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
                                   f"--accept=socket,host=127.0.0.1,port={port};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                remote = resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
                break
            except Exception:  # not up yet
                time.sleep(0.5)
        desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        document = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, (option("Hidden", True),))
        key = uno.Any("[]com.sun.star.beans.NamedValue", (NamedValue("OOXPassword", "123456"), NamedValue("CryptoType", "Standard")))
        document.storeToURL(target.as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"), option("EncryptionData", key)))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:  # the bridge goes down with it
            pass
        office.wait(60)
        return target.read_bytes()


@case("encrypted-entries.xlsx", "The parts are marked as encrypted in the archive itself.", "zipfile", outcome="refused",
      findings=[("encrypted", "", "")])
def encrypted_entries(book):
    data = bytearray(saved(book))
    for signature, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def swollen(book, sheet, directory_size=None):
    """The book with a sheet that `sheet` writes in pieces."""
    parts = unpacked(saved(book))
    head, tail = parts.pop(SHEET).split(b"</sheetData>")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            add_part(archive, name, content)
        info = zipfile.ZipInfo(SHEET, (2025, 6, 18, 9, 0, 0))
        info.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(info, "w") as part:
            part.write(head)
            sheet(part)
            part.write(b"</sheetData>" + tail)
    data = stream.getvalue()
    if directory_size is not None:  # of the last entry, which is the sheet's
        at = data.rfind(b"PK\x01\x02")
        data = data[:at + 24] + struct.pack("<I", directory_size) + data[at + 28:]
    return data


@case("bomb.xlsx", "A sheet of more than 160 MiB of blanks in 170 kB.", "zipfile", **TOO_LARGE)
def bomb(book):
    return swollen(book, lambda part: [part.write(b" " * (1 << 20)) for _ in range(160)])


@case("bomb-announced.xlsx", "A small sheet whose directory entry announces 4 GB.", "zipfile", **TOO_LARGE)
def bomb_announced(book):
    return swollen(book, lambda part: None, 0xFFFFFFF0)


@case("size-understated.xlsx", "A sheet larger than its directory entry says.", "zipfile", **NOT_A_WORKBOOK)
def understated(book):
    return swollen(book, lambda part: part.write(b" " * 10000), 5000)


@case("million-rows-of-numbers.xlsx", "A million rows of numbers below the form, on its own sheet.", "zipfile", **TOO_LARGE)
def million_rows(book):
    return swollen(book, lambda part: [part.write(b"<row><c><v>1</v></c></row>" * 10000) for _ in range(100)])


@case("ghost-rows.xlsx", "Formatting without content down to row 1,048,576.", "zipfile")
def ghost_rows(book):
    return swollen(book, lambda part: part.write(b'<row s="1"/>' * (1_048_576 - 20)))


@case("stray-cell-far-below.xlsx", "A forgotten number in row 1,000,000.", outcome="accepted_with_warnings",
      findings=[("extra_row", "填报", "H1000000")])
def stray(book):
    book["填报"]["H1000000"] = 7


@case("huge-extra-sheet.xlsx", "The unit's own sheet of a million rows stands after the form.", "zipfile")
def huge_extra(book):
    book.create_sheet("明细")
    parts = unpacked(saved(book))
    name = "xl/worksheets/sheet3.xml"
    assert name in parts
    parts[name] = (b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
                   + b"<row><c><v>1</v></c></row>" * 1_000_000 + b"</sheetData></worksheet>")
    return packed(parts)


@case("large-sheets-after.xlsx", "Four sheets of 99,000 numbers each stand after the form.", "zipfile")
def large_sheets(book):
    for number in range(4):
        book.create_sheet(f"明细{number}")
    parts = unpacked(saved(book))
    for number in range(3, 7):
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            + b"<row><c><v>1</v></c></row>" * 99_000 + b"</sheetData></worksheet>")
    return packed(parts)


@case("one-text-everywhere.xlsx", "One text of 500 kB that 90,000 cells share: 45 GB, were it kept for each.", "zipfile", **TOO_LARGE)
def one_text(book):
    data = swollen(book, lambda part: part.write(b'<row><c t="s"><v>0</v></c></row>' * 90_000))
    parts = unpacked(data)
    parts["xl/sharedStrings.xml"] = (b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>' + b"x" * 500_000
                                     + b"</t></si></sst>")
    data = edited(packed(parts), "[Content_Types].xml", ("</Types>", '<Override PartName="/xl/sharedStrings.xml" '
                                                         f'ContentType="{BOOK}.sharedStrings+xml"/></Types>'))
    return edited(data, "xl/_rels/workbook.xml.rels", ("</Relationships>", f'<Relationship Id="rIdTexts" Type="{RELATIONS}/sharedStrings" '
                                                       'Target="sharedStrings.xml"/></Relationships>'))


@case("merged-to-the-ground.xlsx", "Below the form 90,000 rows hold numbers, and one merged range covers their column of values.", "zipfile")
def merged_far(book):
    data = swollen(book, lambda part: part.write(b'<row><c><v>1</v></c></row>' * 90_000))
    return edited(data, SHEET, ("</mergeCells>", '<mergeCell ref="H21:H90020"/></mergeCells>'))


@case("macros.xlsx", "A workbook with macros, renamed; they are never looked at.", "zipfile",
      outcome="accepted_with_warnings", findings=[("foreign_parts", "", "")])
def macros(book):
    parts = unpacked(saved(book))
    parts["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Attribute VB_Name = \"ThisWorkbook\"\r\nSub Auto_Open()\r\nEnd Sub" * 4
    data = edited(packed(parts), "[Content_Types].xml", (BOOK + ".sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
    return edited(data, "xl/_rels/workbook.xml.rels", ("</Relationships>", '<Relationship Id="rIdMacro" Type="http://schemas.microsoft.com/'
                  'office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>'))


@case("external-links.xlsx", "A value comes from another workbook, by a link that is never followed.", "zipfile",
      outcome="accepted_with_warnings", findings=[("foreign_parts", "", "")])
def external(book):
    data = edited(saved(book), SHEET, ("<v>13</v>", "<f>[1]Sheet1!$A$1</f><v>13</v>"))
    parts = unpacked(data)
    parts["xl/externalLinks/externalLink1.xml"] = (
        f'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="{RELATIONS}" r:id="rId1"/>'
        "</externalLink>").encode()
    parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{RELATIONS}/externalLinkPath" Target="file:///\\\\10.0.0.1\\share\\台账.xlsx" TargetMode="External"/></Relationships>').encode()
    data = edited(packed(parts), "xl/_rels/workbook.xml.rels", ("</Relationships>", f'<Relationship Id="rIdLink" Type="{RELATIONS}/externalLink" '
                  'Target="externalLinks/externalLink1.xml"/></Relationships>'))
    return edited(data, "xl/workbook.xml", ("</sheets>", f'</sheets><externalReferences><externalReference xmlns:r="{RELATIONS}" r:id="rIdLink"/>'
                                            "</externalReferences>"))


@case("entities.xlsx", "A document type with entities that multiply and one that reads a file.", "zipfile", **NOT_A_WORKBOOK)
def entities(book):
    parts = unpacked(saved(book))
    doctype = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    parts[SHEET] = doctype + re.sub(rb"^<\?xml.*?\?>", b"", parts[SHEET]).replace(b"<v>13</v>", b"<v>&b;&f;</v>")
    return packed(parts)


@case("paths-climbing-out.xlsx", "The archive also names files outside of itself; nothing is unpacked.", "zipfile",
      outcome="accepted_with_warnings", findings=[("foreign_parts", "", "")])
def climbing(book):
    parts = unpacked(saved(book))
    parts["../../../../../../tmp/xundu-climbed-out.txt"] = b"x"
    parts["/tmp/xundu-climbed-out.txt"] = b"x"
    return packed(parts)


@case("target-climbing-out.xlsx", "A relation leads out of the archive.", "zipfile", **NOT_A_WORKBOOK)
def climbing_target(book):
    return edited(saved(book), "xl/_rels/workbook.xml.rels", ("worksheets/sheet1.xml", "../../../../etc/passwd"))


@case("no-sheet-part.xlsx", "The part of the form's sheet is not there.", "zipfile", **NOT_A_WORKBOOK)
def no_sheet(book):
    parts = unpacked(saved(book))
    del parts[SHEET]
    return packed(parts)


@case("broken-xml.xlsx", "The sheet's text breaks off within a tag.", "zipfile", **NOT_A_WORKBOOK)
def broken(book):
    parts = unpacked(saved(book))
    parts[SHEET] = parts[SHEET][:2000]
    return packed(parts)


@case("another-workbook.xlsx", "A good workbook that is no form.", outcome="refused", findings=[("not_our_form", "", "")])
def another(book):
    for name in ("填报", "_xundu"):
        del book[name]
    book.create_sheet("考勤表").append(["姓名", "出勤"])


@case("sheets-without-end.xlsx", "The list of sheets has 300,000 entries.", "zipfile", **TOO_LARGE)
def many_sheets(book):
    return edited(saved(book), "xl/workbook.xml", ("</sheets>", "<sheet/>" * 300_000 + "</sheets>"))
