#!/usr/bin/env python3
"""Makes the text documents of this folder again: make_papers.py SAMPLE.docx (LibreOffice 7.4).

SAMPLE.docx is the paper of tests/core/papers/PaperSample.h, written by
    XUNDU_SAMPLE=SAMPLE.docx xundu_core_tests "the sample paper is written for LibreOffice"
LibreOffice then saves it in its own way: once as it is, once with a change that it tracks (388 becomes 389 in the text).
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
CHANGE = ('<w:r><w:t>技术供需对接完成</w:t></w:r>'
          '<w:del w:id="901" w:author="office" w:date="2025-06-20T08:00:00Z"><w:r><w:delText>388</w:delText></w:r></w:del>'
          '<w:ins w:id="902" w:author="office" w:date="2025-06-20T08:00:00Z"><w:r><w:t>389</w:t></w:r></w:ins>'
          '<w:r><w:t>项，</w:t></w:r>')
ORIGINAL = '<w:r><w:t xml:space="preserve">技术供需对接完成388项，</w:t></w:r>'


def tracked(source, target):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                text = data.decode()
                assert text.count(ORIGINAL) == 1
                data = text.replace(ORIGINAL, CHANGE).encode()
            new.writestr(name, data)


def save(source, target, folder):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                    "docx:MS Word 2007 XML", "--outdir", f"{folder}/out", source], check=True)
    shutil.copyfile(pathlib.Path(folder, "out", source.name), target)


with tempfile.TemporaryDirectory() as work:
    plain = pathlib.Path(work, "plain.docx")
    changed = pathlib.Path(work, "changed.docx")
    shutil.copyfile(sys.argv[1], plain)
    tracked(plain, changed)
    save(plain, HERE / "saved-by-libreoffice.docx", work)
    save(changed, HERE / "changed-in-libreoffice.docx", work)
