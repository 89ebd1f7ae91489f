#!/usr/bin/python3
"""Pictures of every page, to be looked at one by one.

usage: tour.py XUNDU FOLDER [--manual | --text PERCENT] [--screen WIDTHxHEIGHT] [--display :NUMBER]

Shows the demo office of 20 June 2025 in a window on a virtual screen and writes one PNG a page: Chinese and English, light and
dark, at 1366 × 768, at 200 % on a screen of twice that size, and with the text size of 200 % on 1366 × 768. With --text only that
text size. With --manual only the light ones at 1366 × 768, into FOLDER/zh_CN and FOLDER/en under the names that the manual uses.
Needs Xvfb, a window manager (openbox), xdotool and ImageMagick.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

PAGES = ["workbench", "overview", "schedule", "tasks", "indicators", "collect", "notices", "meetings", "evaluation",
         "papers"]  # Ctrl+1 … Ctrl+9, Ctrl+0
FOUND = {"zh_CN": {"units": "单位", "setup": "基础设定", "settings": "设置"},
         "en": {"units": "Units", "setup": "Set-up", "settings": "Settings"}}  # what the search finds the others by
SETTLED = 2.0  # seconds from a key to a page that has read its year

parser = argparse.ArgumentParser(usage=__doc__)
parser.add_argument("program", type=os.path.abspath)
parser.add_argument("target", type=pathlib.Path)
parser.add_argument("--manual", action="store_true")
parser.add_argument("--text", type=int)
parser.add_argument("--screen", default="1366x768")
parser.add_argument("--display", default=":97")
arguments = parser.parse_args()
program, target, for_manual, DISPLAY = arguments.program, arguments.target, arguments.manual, arguments.display
width, height = map(int, arguments.screen.split("x"))


class Stage:
    """A virtual screen with the program on it."""

    def __init__(self, scale, text, language, appearance):
        self.language = language
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="xundu-tour."))
        settings = self.home / "config" / "xundu" / "xundu.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nappearance={appearance}\ntextScale={text}\n")
        self.environment = dict(os.environ, DISPLAY=DISPLAY, HOME=str(self.home), XDG_CONFIG_HOME=str(self.home / "config"),
                                QT_SCALE_FACTOR=str(scale))
        office = self.home / "demo.xundu"
        subprocess.run([program, "create", str(office), "--demo", "--language", language], check=True, env=self.environment)
        self.parts = [subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", f"{width * scale}x{height * scale}x24"],
                                       stderr=subprocess.DEVNULL)]
        time.sleep(1)
        self.start("openbox")
        time.sleep(0.5)
        self.start(program, str(office), "--language", language, "--today", "2025-06-20")
        time.sleep(4)
        subprocess.run(["xdotool", "mousemove", str(width * scale - 1), str(height * scale - 1)], check=True, env=self.environment)

    def start(self, *command):
        self.parts.append(subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL))

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True, env=self.environment)
        time.sleep(SETTLED)

    def search(self, text):
        self.key("ctrl+k")
        subprocess.run(["xdotool", "type", "--delay", "60", text], check=True, env=self.environment)
        time.sleep(1)

    def shoot(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        # flat pictures need few colours: a manual of a few hundred kilobytes rather than megabytes
        fewer = ["+dither", "-colors", "224", "-define", "png:compression-level=9", f"PNG8:{path}"] if for_manual else [str(path)]
        subprocess.run(["import", "-window", "root", *fewer], check=True, env=self.environment)
        print(path, flush=True)

    def close(self):
        for part in reversed(self.parts):
            part.terminate()
            part.wait()
        shutil.rmtree(self.home)


def visit(stage, path_of):
    for number, page in enumerate(PAGES, 1):
        stage.key(f"ctrl+{number % 10}")
        if page == "meetings":
            stage.key("space")  # the first one, with the agenda that is proposed
        stage.shoot(path_of(page))
    for page, words in FOUND[stage.language].items():
        if for_manual and page == "settings":
            continue
        stage.search(words)
        stage.key("Return")
        stage.shoot(path_of(page))
    if not for_manual:
        stage.search("xaq")
        stage.shoot(path_of("search"))
        stage.key("Escape")
        stage.key("F1")
        stage.shoot(path_of("manual"))


# of the folder: scale of the screen, text size
looks = {"1x": (1, 100)} if for_manual else {f"text{arguments.text}": (1, arguments.text)} if arguments.text else {
    "1x": (1, 100), "2x": (2, 100), "text200": (1, 200)}

for language in ("zh_CN", "en"):
    for appearance in ("light",) if for_manual else ("light", "dark"):
        for look, (scale, text) in looks.items():
            stage = Stage(scale, text, language, appearance)
            folder = target / language if for_manual else target / f"{language}-{appearance}-{look}"
            try:
                visit(stage, lambda page: folder / f"{page}.png")
            finally:
                stage.close()
