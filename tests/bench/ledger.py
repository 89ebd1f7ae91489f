"""Figures of long ledgers as workbooks and as pages. Used by run.py."""
import os
import re
import statistics
import subprocess

from round_trip import HERE, PYTHON, process

ROWS, FEW, ROUNDS, PYTHON_TURNS, SIZES, PAGES, PDF_TURNS = 100_000, 10_000, 5, 3, 3, 200, 7


def run(bench, *words, **options):
    return process(bench.program("bench_ledger"), *words, **options)


def openpyxl(bench):
    """Milliseconds that openpyxl needs for the same rows."""
    rows = bench.path("ledger.json")
    if not os.path.exists(rows):
        with open(rows, "wb") as out:
            run(bench, "json", ROWS, stdout=out)
    with open(rows, "rb") as given:
        script = [PYTHON, os.path.join(HERE, "openpyxl_ledger.py"), bench.path("openpyxl.xlsx")]
        return float(subprocess.run(script, stdin=given, check=True, stdout=subprocess.PIPE).stdout)


def ledger_xlsx(bench):
    times = bench.samples("bench_ledger", "compare", ROWS, ROUNDS)
    bench.figure(f"{ROWS} ledger rows to .xlsx against bare libxlsxwriter", 1.2, "ms", times["ours"], times["bare"])
    theirs = [openpyxl(bench) for _ in range(PYTHON_TURNS)]
    bench.figure(f"{ROWS} ledger rows to .xlsx against openpyxl", 1 / 6, "ms", times["ours"], theirs)
    sizes = [[run(bench, "xlsx", rows, bench.path("ledger.xlsx"))[1] / 1024 for rows in (ROWS, FEW)] for _ in range(SIZES)]
    bench.figure("memory for ten times the ledger rows", 1.1, "MB", *zip(*sizes))


def pages(pdf):
    told = subprocess.run(["pdfinfo", pdf], check=True, stdout=subprocess.PIPE).stdout.decode()
    return int(re.search(r"Pages:\s+(\d+)", told).group(1))


def ledger_pdf(bench):
    book, ours, folder = bench.path("pages.xlsx"), bench.path("pages.pdf"), bench.path("office")
    rows = FEW // 10
    run(bench, "pdf", rows, ours)
    rows = -(-rows * PAGES // pages(ours))  # so many that the pages are reached
    run(bench, "xlsx", rows, book)
    office = ["soffice", f"-env:UserInstallation=file://{bench.path('profile')}", "--headless", "--convert-to", "pdf", "--outdir",
              folder, book]
    mine, theirs = [], []
    for turn in range(PDF_TURNS + 1):
        pair = run(bench, "pdf", rows, ours)[0], process(*office)[0]
        if turn:  # the first one reads the disk, and LibreOffice sets itself up
            mine.append(pair[0])
            theirs.append(pair[1])
    bench.figure(f"a ledger of {pages(ours)} pages to PDF against LibreOffice, whole processes", 1 / 5, "ms", mine, theirs)
    other = pages(os.path.join(folder, "pages.pdf"))
    print(f"  for information: {rows} rows, {other} pages by LibreOffice; each page {statistics.median(mine) / pages(ours):.2f} ms "
          f"against {statistics.median(theirs) / other:.2f} ms")


FIGURES = {"ledger_xlsx": ledger_xlsx, "ledger_pdf": ledger_pdf}
