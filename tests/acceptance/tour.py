#!/usr/bin/python3
"""Pictures of every page, to be looked at one by one.

usage: tour.py XUNDU FOLDER [--manual]

Shows the demo office of 20 June 2025 in a window on a virtual screen and writes one PNG a page: Chinese and English, light and
dark, at 1366 × 768 and at 200 % on a screen of twice that size. With --manual only the light ones at 1366 × 768, into
FOLDER/zh_CN and FOLDER/en under the names that the manual uses. Needs Xvfb, a window manager (openbox), xdotool and ImageMagick.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

DISPLAY = ":97"
PAGES = ["workbench", "overview", "schedule", "tasks", "indicators", "collect", "papers", "units", "setup"]  # Ctrl+1 … Ctrl+9
SETTLED = 2.0  # seconds from a key to a page that has read its year

words = [word for word in sys.argv[1:] if word != "--manual"]
if len(words) != 2:
    sys.exit(__doc__)
program, target = os.path.abspath(words[0]), pathlib.Path(words[1])
for_manual = "--manual" in sys.argv


class Stage:
    """A virtual screen with the program on it."""

    def __init__(self, scale, language, appearance):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="xundu-tour."))
        settings = self.home / "config" / "xundu" / "xundu.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nappearance={appearance}\n")
        self.environment = dict(os.environ, DISPLAY=DISPLAY, HOME=str(self.home), XDG_CONFIG_HOME=str(self.home / "config"),
                                QT_SCALE_FACTOR=str(scale))
        office = self.home / "demo.xundu"
        subprocess.run([program, "create", str(office), "--demo", "--language", language], check=True, env=self.environment)
        self.parts = [subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", f"{1366 * scale}x{768 * scale}x24"],
                                       stderr=subprocess.DEVNULL)]
        time.sleep(1)
        self.start("openbox")
        time.sleep(0.5)
        self.start(program, str(office), "--language", language, "--today", "2025-06-20")
        time.sleep(4)
        subprocess.run(["xdotool", "mousemove", str(1365 * scale), str(767 * scale)], check=True, env=self.environment)

    def start(self, *command):
        self.parts.append(subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL))

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True, env=self.environment)
        time.sleep(SETTLED)

    def shoot(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        # flat pictures need few colours: a manual of a few hundred kilobytes rather than megabytes
        fewer = ["+dither", "-colors", "96", "-define", "png:compression-level=9", f"PNG8:{path}"] if for_manual else [str(path)]
        subprocess.run(["import", "-window", "root", *fewer], check=True, env=self.environment)
        print(path, flush=True)

    def close(self):
        for part in reversed(self.parts):
            part.terminate()
            part.wait()
        shutil.rmtree(self.home)


def visit(stage, path_of):
    for number, page in enumerate(PAGES, 1):
        stage.key(f"ctrl+{number}")
        stage.shoot(path_of(page))
    if not for_manual:
        stage.key("ctrl+k")
        subprocess.run(["xdotool", "type", "--delay", "60", "xaq"], check=True, env=stage.environment)
        time.sleep(1)
        stage.shoot(path_of("search"))
        stage.key("Escape")
        stage.key("F1")
        stage.shoot(path_of("manual"))


for language, folder in (("zh_CN", "zh_CN"), ("en", "en")):
    for appearance in ("light",) if for_manual else ("light", "dark"):
        for scale in (1,) if for_manual else (1, 2):
            stage = Stage(scale, language, appearance)
            try:
                visit(stage, lambda page: target / folder / f"{page}.png" if for_manual
                      else target / f"{language}-{appearance}-{scale}x" / f"{page}.png")
            finally:
                stage.close()
