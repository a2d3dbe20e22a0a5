"""Measures Wegweiser and Chromium side by side; `scripts/bench` calls it. Python's standard library alone.

Both programs are watched in the same way: Xvfb keeps its framebuffer in a file, which is mapped into memory
and compared with the finished screen about every half millisecond. Nothing is asked of either program, and
what counts is what stands on the screen. The finished screen is taken from a start before the measured ones,
once it hasn't changed for two seconds; it is written as PNG into the folder of `--keep`.

Touches are real X11 button events (XTEST). The kiosk's own trace and replay stand beside.
"""

import argparse
import ctypes
import html
import json
import mmap
import os
import platform
import re
import shutil
import signal
import statistics
import string
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

import many

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = "/usr/lib/chromium/chromium"  # Debian's binary, without the shell script before it.
CHROMIUM_FLAGS = [
    "--kiosk", "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-quic", "--disable-extensions",
    "--disable-breakpad", "--disable-gpu", "--password-store=basic", "--window-position=0,0",
    "--window-size=1920,1080", "--force-device-scale-factor=1",
]  # fmt: skip
AWAY = (1000, 1075)

say = lambda *words: print("bench:", *words, file=sys.stderr, flush=True)
median = statistics.median


def percentile(values, share):
    """The smallest value that so many percent don't exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


class Screen:
    """An Xvfb whose pixels are read without asking it."""

    def __init__(self, folder):
        self.folder = folder
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-fbdir", str(folder)]
        command += ["-nocursor", "-noreset", "-nolisten", "tcp"]
        self.server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = f":{pipe.readline().strip()}"
        file = (folder / "Xvfb_screen0").open("r+b")
        self.map = mmap.mmap(file.fileno(), 0)
        header = struct.unpack(">25I", self.map[:100])
        self.size = header[12] * 1080
        offset = header[0] + header[19] * 12
        self.at = ctypes.addressof(ctypes.c_char.from_buffer(self.map, offset))
        self.compare = ctypes.CDLL(None).memcmp
        self.compare.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
        x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        self.connection = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        self.x11, self.xtst = x11, xtst

    def shot(self):
        return ctypes.string_at(self.at, self.size)

    def shows(self, shot):
        """Whether the screen is this one. A few pixels of edges differ between two drawings of one page, and may."""
        held = ctypes.cast(shot, ctypes.c_void_p).value
        differ = 0
        for row in range(0, self.size, 7680):
            differ += self.compare(self.at + row, held + row, 7680) != 0
            if differ > 8:
                return False
        return True

    def settled(self, still=2.0, longest=40.0):
        """The screen once it hasn't changed for so long; black doesn't count."""
        begun = since = time.monotonic()
        shot = self.shot()
        while time.monotonic() - since < still or len(set(shot[::40004])) < 3:
            time.sleep(0.05)
            if not self.shows(shot):
                shot, since = self.shot(), time.monotonic()
            if time.monotonic() - begun > longest:
                raise RuntimeError("the screen doesn't come to rest")
        return shot

    def until(self, shot, longest=20.0):
        """When the screen first showed this, in seconds of the monotonic clock."""
        limit = time.monotonic() + longest
        while not self.shows(shot):
            if time.monotonic() > limit:
                raise TimeoutError
            time.sleep(0.0004)
        return time.monotonic()

    def point(self, place):
        self.xtst.XTestFakeMotionEvent(self.connection, -1, *place, 0)
        self.x11.XFlush(self.connection)

    def button(self, down):
        self.xtst.XTestFakeButtonEvent(self.connection, 1, int(down), 0)
        self.x11.XFlush(self.connection)

    def tap(self, place):
        """A touch of 80 ms; when the finger was lifted."""
        self.point(place)
        time.sleep(0.15)
        self.button(True)
        time.sleep(0.08)
        self.button(False)
        return time.monotonic()

    def answer(self, place, shot, away):
        """Touches and watches: when, the first change and the finished screen in ms after the touch. A screen that
        isn't finished by itself within a second has no second figure; the pointer then wakes its program."""
        before = self.shot()
        at = self.tap(place)
        while self.compare(self.at, before, self.size) == 0 and time.monotonic() < at + 5:
            time.sleep(0.0004)
        first = (time.monotonic() - at) * 1000
        try:
            return at, first, (self.until(shot, 1.0) - at) * 1000
        except TimeoutError:
            self.point(away)
            return at, first, None

    def titles(self):
        """Names of the windows."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        top = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.connection))
        self.x11.XQueryTree(self.connection, top, *map(ctypes.byref, (root, parent, children, count)))
        self.x11.XInternAtom.restype = ctypes.c_ulong
        name_of = ctypes.c_ulong(self.x11.XInternAtom(self.connection, b"_NET_WM_NAME", 0))
        for at in range(count.value):
            kind, form, length, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
            name = ctypes.c_char_p()
            asked = (self.connection, ctypes.c_ulong(children[at]), name_of, 0, 1024, 0, ctypes.c_ulong(0))
            told = map(ctypes.byref, (kind, form, length, left, name))
            self.x11.XGetWindowProperty(*asked, *told)
            yield (name.value or b"").decode(errors="replace")

    def write(self, shot, path):
        rows = (shot[at : at + 7680] for at in range(0, self.size, 7680))
        raw = b"".join(b"\0" + bytes(v for p in zip(r[2::4], r[1::4], r[0::4]) for v in p) for r in rows)
        chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        head = struct.pack(">2I5B", 1920, 1080, 8, 2, 0, 0, 0)
        png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw, 1)) + chunk(b"IEND", b"")
        path.write_bytes(png)

    def close(self):
        # Xlib ends the whole process when its server goes first.
        self.x11.XCloseDisplay(self.connection)
        self.server.terminate()
        self.server.wait()


def family(process):
    """A process and all that descend from it. Orphans come to this one (see `main`), and are counted with it."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            parents[int(entry.name)] = int(stat.rpartition(")")[2].split()[1])
    wanted = {process.pid}
    if process.pid != os.getpid():
        wanted |= {pid for pid, parent in parents.items() if parent == os.getpid() and pid not in OURS}
    while True:
        more = {pid for pid, parent in parents.items() if parent in wanted} - wanted
        if not more:
            return wanted
        wanted |= more


OURS = set()


def pss(pids):
    """MiB over all processes, each shared page counted in proportion."""
    total = 0
    for pid in pids:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        found = re.search(r"^Pss: +(\d+)", text, re.M)
        total += int(found[1]) if found else 0
    return total / 1024


def ticks(pids):
    """CPU time of all threads, in ticks of 10 ms."""
    total = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total


def end(process, pids=None):
    pids = (pids or family(process)) - {os.getpid()}
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for _ in range(100):
        left = [pid for pid in pids if Path(f"/proc/{pid}").exists()]
        for pid in left:
            try:
                os.waitpid(pid, os.WNOHANG)
            except ChildProcessError:
                pass
        if not left:
            break
        time.sleep(0.03)
    for pid in left:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    time.sleep(0.3)


class Bench:
    def __init__(self, arguments, folder):
        self.binary, self.content = arguments.binary.resolve(), arguments.content.resolve()
        self.runs, self.keep, self.folder = arguments.runs, arguments.keep, folder
        self.screen = Screen(folder)
        OURS.add(self.screen.server.pid)
        self.environment = os.environ | {
            "DISPLAY": self.screen.display,
            "XDG_RUNTIME_DIR": str(folder),
            "MESA_SHADER_CACHE_DIR": str(folder / "shaders"),
        }
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.count = 0
        self.disturbed = 0
        self.finished = {}
        settings = (self.content / "kiosk.ron").read_text()
        self.languages = re.findall(r'"([^"]+)"', re.search(r"languages: \[(.*?)\]", settings, re.S)[1])
        structure = (self.content / "assets/modules/health/module.ron").read_text()
        self.page_count = len(re.findall(r"\(id: ", structure))
        self.controls = {}
        self.places()
        languages = ", ".join(f'"{tag}"' for tag in self.languages)
        data = folder / "data"
        # Silent, so that a lesson's page stands still.
        self.settings = folder / "kiosk.ron"
        self.settings.write_text(f'(languages: [{languages}], auto_play: false, data_folder: "{data}")\n')
        self.pages()

    def places(self):
        """Where to touch: the controls the kiosk itself names, by screen and language."""
        screens = {"de": ["languages", "home", "lesson/health/emergency", "language"], "ar": ["home", "language"]}
        for tag, names in screens.items():
            command = [self.binary, "picture", "--content", self.content, "--language", tag, "--controls"]
            for name in names:
                command += ["--screen", name]
            command += ["--output", self.folder / "places"]
            told = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout
            for name, line in zip(names, told.splitlines()):
                self.controls[tag, name] = {found["name"]: found["middle"] for found in json.loads(line)}
        endonym = lambda tag: re.search(r'endonym: "(.*?)"', (self.content / f"locales/{tag}/language.ron").read_text())[1]
        ui = {tag: self.words(tag, "ui.ftl") for tag in ("de", "ar")}
        at = lambda tag, screen, name: tuple(round(value) for value in self.controls[tag, screen][name])
        lesson = "lesson/health/emergency"
        self.tile_de = at("de", "languages", endonym("de"))
        self.tile_health = at("de", "home", self.words("de", "modules", "health.ftl")["module.title"])
        self.next, self.back = at("de", lesson, ui["de"]["next"]), at("de", lesson, ui["de"]["back"])
        self.pill = {tag: at(tag, "home", ui[tag]["language"]) for tag in ("de", "ar")}
        self.sheet = {("de", "ar"): at("de", "language", endonym("ar")), ("ar", "de"): at("ar", "language", endonym("de"))}

    # The pages Chromium shows

    def words(self, tag, *path):
        """Texts of a Fluent file; those needed here are one line each."""
        found, message = {}, None
        for line in Path(self.content, "locales", tag, *path).read_text().splitlines():
            if match := re.match(r"([\w-]+) = ?(.*)", line):
                message = match[1]
                found[message] = match[2]
            elif match := re.match(r"\s+\.([\w-]+) = (.*)", line):
                found[f"{message}.{match[1]}"] = match[2]
        tell = lambda text: re.sub(r"\{ \$tel-emergency \}", "\u2068112\u2069", text)
        return {key: html.escape(tell(text)) for key, text in found.items()}

    def sign(self, name, side, classes=""):
        svg = (self.content / "assets/controls" / f"{name}.svg").read_text()
        svg = re.sub(r"<\?xml.*?\?>", "", svg)
        svg = re.sub(r'(<svg[^>]*?) (?:width|height)="[^"]*"', r"\1", svg)
        return svg.replace("<svg", f'<svg width="{side}" height="{side}" class="{classes}"', 1)

    def picture(self, name, side):
        path = (self.content / "assets/pictograms" / f"{name}.svg").as_uri()
        return f'<img src="{path}" width="{side}" height="{side}" decoding="sync" alt="">'

    def lesson(self, tag, endonyms, directions):
        ui, page = self.words(tag, "ui.ftl"), self.words(tag, "modules", "health.ftl")
        pill = lambda sign, word="", more="": f'<div class="pill round" {more}>{self.sign(sign, 44)}{word}</div>'
        mark = lambda sign, word: f"<span>{self.sign(sign, 26)}{ui[word]}</span>"
        sentences = "".join(f"<p>{page[f'emergency.s{at}']}</p>" for at in range(1, 5))
        tile = lambda other: f'<div class="tile" dir="{directions[other]}" data-to="{other}">{endonyms[other]}</div>'
        digits = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹") if tag == "prs" else {}
        body = f"""<div class="row">{pill("house", ui["home"])}<div class="grow"><div class="module">{page["module.title"]}</div>
<div class="marks soft">{mark("pencil-simple-line", "draft")}{mark("robot", "computer-voice")}</div></div>
{pill("columns", "DE") if tag != "de" else ""}{pill("ear")}{pill("text-aa")}{pill("translate", endonyms[tag], 'id="pill"')}
<div class="help round">{self.sign("lifebuoy", 48)}</div></div>
<div class="row grow" style="align-items: stretch; gap: 44px"><div class="card round">{self.picture("ambulance", 350)}</div>
<div class="words grow"><h2>{page["emergency.title"]}</h2>{sentences}</div></div>
<div class="row" style="gap: 24px"><div class="back round">{self.sign("arrow-left", 54, "mirrored")}</div>
<div class="bar row grow"><div class="sound round">{self.sign("play", 46)}</div>{self.sign("arrow-counter-clockwise", 44)}
<div class="track grow"></div>{self.picture("turtle", 46)}</div>
<div class="row place soft"><div class="track"></div>{f"1/{self.page_count}".translate(digits)}</div>
<div class="next round">{self.sign("arrow-right", 54, "mirrored")}</div></div>"""
        sheet = f"""<div class="veil"><div class="sheet"><h3>{ui["language"]}</h3>
<div class="tiles">{"".join(map(tile, self.languages))}</div></div></div>"""
        return body, sheet

    def pages(self):
        manifests = {}
        for tag in self.languages:
            text = (self.content / "locales" / tag / "language.ron").read_text()
            manifests[tag] = dict(re.findall(r'^\s+(\w+): "?([^",]+)"?,$', text, re.M))
        endonyms = {tag: manifest["endonym"] for tag, manifest in manifests.items()}
        directions = {tag: manifest["direction"].lower() for tag, manifest in manifests.items()}
        css = string.Template((ROOT / "scripts/bench-page.css").read_text())
        css = css.substitute(fonts=(self.content / "assets/fonts").as_uri())
        head = f'<!DOCTYPE html><html lang="de" dir="ltr"><meta charset="utf-8"><title>page</title><style>{css}</style>'
        greet = [f'<bdi>{manifests[tag]["greeting"]}</bdi>' for tag in self.languages]
        tiles = "".join(
            f'<div class="tile" dir="{directions[tag]}">{endonyms[tag]}'
            f'<div class="sound round">{self.sign("speaker-high", 46)}</div></div>'
            for tag in self.languages
        )
        (self.folder / "languages.html").write_text(f"""{head}<body><div class="row"><div style="width: 112px"></div>
<div class="greetings grow"><h1>{greet[0]}</h1><div class="others soft">{"<span>·</span>".join(greet[1:])}</div></div>
<div class="help round">{self.sign("lifebuoy", 48)}</div></div><div class="tiles">{tiles}</div></body></html>""")
        lessons = {tag: self.lesson(tag, endonyms, directions) for tag in self.languages}
        script = """
// Where the controls stand is told in the title, for the touches to come.
const places = () => {
    const found = [...document.querySelectorAll("#pill, [data-to]")].map(control => {
        const box = control.getBoundingClientRect();
        return `${control.dataset.to || "pill"}=${box.x + box.width / 2},${box.y + box.height / 2}`;
    });
    return found.join(" ");
};
const tell = () => { document.title = `places ${places()}`; };
addEventListener("load", tell);
addEventListener("click", event => {
    if (event.target.closest("#pill")) {
        document.body.insertAdjacentHTML("beforeend", lessons[document.documentElement.lang][1]);
        tell();
        return;
    }
    const tile = event.target.closest("[data-to]");
    if (!tile) return;
    const begun = performance.now();
    const root = document.documentElement;
    root.lang = tile.dataset.to;
    root.dir = directions[root.lang];
    document.body.innerHTML = lessons[root.lang][0];
    document.body.offsetHeight;
    const laid = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => {
        document.title = `took ${laid - begun} ${performance.now() - begun} ${Math.random()} ${places()}`;
    }));
});
"""
        data = f"const lessons = {json.dumps(lessons)}, directions = {json.dumps(directions)};"
        page = f"{head}<body>{lessons['de'][0]}</body><script>{data.replace('</', '<' + chr(92) + '/')}{script}</script></html>"
        (self.folder / "lesson.html").write_text(page)

    def told(self):
        """Where the page in Chromium says its controls stand."""
        for title in self.screen.titles():
            found = re.findall(r"([a-z]+)=([\d.]+),([\d.]+)", title)
            if found:
                return {name: (round(float(x)), round(float(y))) for name, x, y in found}
        raise RuntimeError("the page in Chromium doesn't say where its controls stand")

    # Starting

    def trace(self):
        self.count += 1
        return self.folder / f"trace-{self.count}.jsonl"

    def kiosk(self, *more, shaders=None):
        """Starts Wegweiser; process, trace and the moment before."""
        trace = self.trace()
        command = [self.binary, "--content", self.content, "--settings", self.settings, "--trace", trace, *more]
        environment = self.environment | ({"MESA_SHADER_CACHE_DIR": str(shaders)} if shaders else {})
        begun = time.monotonic()
        with (self.folder / "wegweiser.log").open("ab") as log:
            return subprocess.Popen(command, env=environment, stdout=log, stderr=log), trace, begun

    def chromium(self, page, profile=None):
        """Starts Chromium; without a profile with a new one."""
        if profile is None:
            profile = Path(tempfile.mkdtemp(dir=self.folder))
        flags = CHROMIUM_FLAGS + (["--no-sandbox"] if os.getuid() == 0 else [])
        command = [CHROMIUM, *flags, f"--user-data-dir={profile}", (self.folder / page).as_uri()]
        begun = time.monotonic()
        with (self.folder / "chromium.log").open("ab") as log:
            return subprocess.Popen(command, env=self.environment, stdout=log, stderr=log), begun

    def finish(self, name):
        """The finished screen of this name, remembered."""
        shot = self.screen.settled()
        self.finished[name] = shot
        if self.keep:
            self.screen.write(shot, self.keep / f"{name.replace('/', '-')}.png")
        return shot

    def events(self, trace):
        return [json.loads(line) for line in trace.read_text().splitlines()]

    def quiet(self, longest=10.0):
        """Waits until nothing else keeps the machine busy, and says how often it never came to that."""
        limit = time.monotonic() + longest
        while True:
            before = [int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
            time.sleep(0.3)
            after = [int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
            passed = [new - old for old, new in zip(before, after)]
            if (passed[3] + passed[4]) / max(1, sum(passed)) > 0.85:
                return
            if time.monotonic() > limit:
                self.disturbed += 1
                return

    def black(self):
        """Waits until the last program's window is gone."""
        limit = time.monotonic() + 5
        while len(set(self.screen.shot()[::4001])) > 1 and time.monotonic() < limit:
            time.sleep(0.05)

    def open_lesson(self):
        """From the language screen to health's first page, in German."""
        self.screen.tap(self.tile_de)
        time.sleep(0.7)
        self.screen.tap(self.tile_health)
        time.sleep(0.7)
        self.screen.point(AWAY)

    # Rows

    def start(self):
        self.screen.point(AWAY)
        taken = {"kiosk": [], "kiosk-cold": [], "first-frame": [], "first-text": [], "chromium": [], "chromium-cold": []}
        profile = self.folder / "profile"
        for kind in ("kiosk", "chromium"):
            process = self.kiosk()[0] if kind == "kiosk" else self.chromium("languages.html", profile)[0]
            shot = self.finish(f"languages-{kind}")
            time.sleep(2)
            end(process)
            self.black()
        for run in range(self.runs):
            # In turn, so that what else the machine does falls on both.
            for cold in (False, True):
                shaders = self.folder / f"shaders-{run}" if cold else None
                self.quiet()
                process, trace, begun = self.kiosk(shaders=shaders)
                at = self.screen.until(self.finished["languages-kiosk"])
                taken["kiosk-cold" if cold else "kiosk"].append((at - begun) * 1000)
                time.sleep(1.5)
                end(process)
                self.black()
                if not cold:
                    for event in self.events(trace):
                        if event["event"] in ("first-frame", "first-text"):
                            taken[event["event"]].append(event["ms"])
                self.quiet()
                process, begun = self.chromium("languages.html", None if cold else profile)
                at = self.screen.until(self.finished["languages-chromium"])
                taken["chromium-cold" if cold else "chromium"].append((at - begun) * 1000)
                time.sleep(2)
                end(process)
                self.black()
        middle = {key: median(values) for key, values in taken.items()}
        yield ("Start, second and later", middle["kiosk"], middle["chromium"], "ms", "≤ 1.0, aim 0.8")
        yield ("Start, first ever", middle["kiosk-cold"], middle["chromium-cold"], "ms", "≤ 1.0, aim 0.8")
        yield ("  trace: first-frame", middle["first-frame"], None, "ms", "")
        yield ("  trace: first-text", middle["first-text"], None, "ms", "")
        self.spread("start", taken)

    def still(self):
        """A still screen, and memory after opening a lesson."""
        taken = {key: [] for key in ("frames", "ticks", "lesson-frames", "lesson-ticks", "pss", "chromium-ticks")}
        taken |= {key: [] for key in ("chromium-lesson-ticks", "chromium-pss", "pss-languages")}
        for _ in range(self.runs):
            process, trace, begun = self.kiosk()
            self.screen.point(AWAY)
            spans = []
            time.sleep(max(0, begun + 10 - time.monotonic()))
            taken["pss-languages"].append(pss({process.pid}))
            for name in ("", "lesson-"):
                if name:
                    self.open_lesson()
                    time.sleep(5)
                    taken["pss"].append(pss(family(process)))
                before, since = ticks(family(process)), time.monotonic()
                lines = len(self.events(trace))
                time.sleep(30)
                taken[f"{name}ticks"].append(ticks(family(process)) - before)
                fresh = self.events(trace)[lines:]
                taken[f"{name}frames"].append(sum(event["event"] == "frame" for event in fresh))
            end(process)
            self.black()
        for _ in range(self.runs):
            for name, page in (("", "languages.html"), ("lesson-", "lesson.html")):
                process, begun = self.chromium(page, self.folder / "profile")
                time.sleep(10)
                pids = family(process)
                if name:
                    taken["chromium-pss"].append(pss(pids))
                before = ticks(pids)
                time.sleep(30)
                taken[f"chromium-{name}ticks"].append(ticks(pids) - before)
                end(process, pids)
                self.black()
        middle = {key: median(values) for key, values in taken.items()}
        yield ("PSS after opening a lesson", middle["pss"], middle["chromium-pss"], "MiB", "≤ 0.55")
        yield ("  on the language screen", middle["pss-languages"], None, "MiB", "")
        yield ("Still 30 s, languages: frames", middle["frames"], None, "", "0")
        yield ("Still 30 s, languages: CPU", middle["ticks"], middle["chromium-ticks"], "ticks", "< 6")
        yield ("Still 30 s, lesson: frames", middle["lesson-frames"], None, "", "0")
        yield ("Still 30 s, lesson: CPU", middle["lesson-ticks"], middle["chromium-lesson-ticks"], "ticks", "< 6")
        self.spread("still", taken)

    def frame_time(self):
        """Frames of a lesson's page drawn one after the other: a replay that waits keeps the loop turning."""
        replay = self.folder / "redraw.jsonl"
        steps = [("tap", 500, self.tile_de), ("tap", 1500, self.tile_health), ("end", 6500, AWAY)]
        replay.write_text("".join(json.dumps({"kind": kind, "at": at, "x": x, "y": y}) + "\n" for kind, at, (x, y) in steps))
        self.quiet()
        process, trace, _ = self.kiosk("--replay", str(replay))
        self.wake()
        process.wait(60)
        self.black()
        events = self.events(trace)
        opened = [event["ms"] for event in events if event["event"] == "touch"][-1]
        frames = [event["ms"] for event in events if event["event"] == "frame" and event["ms"] > opened + 1500]
        return [after - before for before, after in zip(frames, frames[1:])]

    def touch(self):
        intervals = [value for _ in range(self.runs) for value in self.frame_time()]
        frame = median(intervals)
        # Finished pages, from a process of its own: first visits are measured too.
        for name in ("pages", "touches"):
            process, trace, _ = self.kiosk()
            time.sleep(3)
            self.open_lesson()
            self.screen.point(self.next)
            time.sleep(1)
            if name == "pages":
                for page in range(self.page_count):
                    # Moved once more, so that a frame that came out unfinished isn't taken for the page.
                    time.sleep(0.5)
                    self.screen.point(AWAY)
                    self.finish(f"page-{page}")
                    if page + 1 < self.page_count:
                        self.screen.tap(self.next)
                end(process)
                self.black()
        there = list(range(1, self.page_count))
        tour = [(page, self.next) for page in there] + [(page - 1, self.back) for page in reversed(there)]
        took, lifted, changed, unfinished = [], [], [], []
        for page, place in tour * 5:
            time.sleep(0.4)
            self.quiet(2)
            at, first, whole = self.screen.answer(place, self.finished[f"page-{page}"], AWAY)
            changed.append(first)
            took.append(whole or first)
            if whole is None:
                unfinished.append(page)
            lifted.append(at * 1000)
        end(process)
        self.black()
        events = self.events(trace)
        touches = [at for at, event in enumerate(events) if event["event"] == "touch"][-len(took) :]
        # The kiosk's clock against ours: the quickest touch of all took no time to arrive.
        offset = min(events[at]["ms"] - ours for at, ours in zip(touches, lifted))
        counted, answered = [], []
        for at, ours, ms in zip(touches, lifted, took):
            seen = ours + ms + offset
            frames = [event["ms"] for event in events[at:] if event["event"] == "frame"]
            answered.append(frames[0] - events[at]["ms"])
            counted.append(max(1, sum(value <= seen for value in frames)))
        replayed = self.replayed()
        if unfinished:
            say(f"touch: {len(unfinished)} of {len(took)} pages stood unfinished until something else was drawn")
        yield ("Touches that left an unfinished page standing", len(unfinished), None, "", "0")
        yield ("Frame time, redrawn without pause", frame, None, "ms", "")
        yield (f"Touch to pixels, {len(took)} touches: median", median(took), None, "ms", "")
        yield ("Touch to pixels: 99 %", percentile(took, 99), None, "ms", "")
        yield ("Touch to pixels: 99 %, in frame times", percentile(took, 99) / frame, None, "frames", "≤ 2")
        yield ("Touch to finished page: 99 %, frames counted", percentile(counted, 99), None, "frames", "≤ 2")
        yield ("  trace: touch to next frame: 99 %", percentile(answered, 99), None, "ms", "")
        yield (f"  replay, {len(replayed)} touches: touch to next frame: 99 %", percentile(replayed, 99), None, "ms", "")
        first = took[: len(there)]
        self.spread("touch", {"frame": intervals, "first change": changed, "pixels": took, "first visits": first, "frames": counted, "replay": replayed})

    def wake(self):
        """The loop can fall asleep before the first screen is built, and a replay with it; then the pointer wakes it."""
        for step in range(6):
            time.sleep(0.5)
            self.screen.point((AWAY[0] + step, AWAY[1]))

    def replayed(self):
        """The same turns through `--replay`, which makes touches where the others are clicks."""
        tour = ([self.next] * (self.page_count - 1) + [self.back] * (self.page_count - 1)) * 5
        at, steps = 3000, [{"at": 500, "x": self.tile_de[0], "y": self.tile_de[1], "kind": "tap"}]
        steps.append({"at": 1500, "x": self.tile_health[0], "y": self.tile_health[1], "kind": "tap"})
        for place in tour:
            steps.append({"at": at, "x": place[0], "y": place[1], "kind": "tap"})
            at += 450
        steps.append({"at": at, "kind": "end"})
        replay = self.folder / "turns.jsonl"
        replay.write_text("".join(json.dumps(step) + "\n" for step in steps))
        process, trace, _ = self.kiosk("--replay", str(replay))
        self.wake()
        process.wait(at / 1000 + 60)
        self.black()
        took, touched = [], None
        for event in self.events(trace):
            if event["event"] == "touch":
                touched = event["ms"]
            elif event["event"] == "frame" and touched is not None:
                took.append(event["ms"] - touched)
                touched = None
        return took[-len(tour) :]

    def language(self):
        taken = {key: [] for key in ("kiosk", "first", "trace", "chromium", "chromium-first", "layout", "frames")}
        turns, unfinished = [("de", "ar"), ("ar", "de")], 0
        for run in range(self.runs + 1):
            process, trace, _ = self.kiosk()
            time.sleep(3)
            self.open_lesson()
            time.sleep(0.5)
            for turn in range(4 if run else 2):
                old, new = turns[turn % 2]
                self.screen.tap(self.pill[old])
                time.sleep(0.8)
                if run:
                    self.quiet(4)
                if run == 0:
                    self.screen.tap(self.sheet[old, new])
                    time.sleep(0.5)
                    self.screen.point(AWAY)
                    self.finish(f"lesson-{new}-kiosk")
                    continue
                _, first, whole = self.screen.answer(self.sheet[old, new], self.finished[f"lesson-{new}-kiosk"], AWAY)
                unfinished += whole is None
                took = whole or first
                taken["first" if turn == 0 else "kiosk"].append(took)
                time.sleep(0.8)
            end(process)
            self.black()
            asked = None
            for event in self.events(trace) if run else []:
                if event["event"] == "language-asked":
                    asked = event["ms"]
                elif event["event"] == "language-presented" and asked is not None:
                    taken["trace"].append(event["ms"] - asked)
                    asked = None
        for run in range(self.runs + 1):
            process, _ = self.chromium("lesson.html", self.folder / "profile")
            time.sleep(5)
            for turn in range(4 if run else 2):
                new = turns[turn % 2][1]
                self.screen.tap(self.told()["pill"])
                time.sleep(0.8)
                places = self.told()
                if run:
                    self.quiet(4)
                if run == 0:
                    self.screen.tap(places[new])
                    time.sleep(0.5)
                    self.screen.point(AWAY)
                    self.finish(f"lesson-{new}-chromium")
                    continue
                _, first, whole = self.screen.answer(places[new], self.finished[f"lesson-{new}-chromium"], AWAY)
                unfinished += whole is None
                took = whole or first
                taken["chromium-first" if turn == 0 else "chromium"].append(took)
                time.sleep(0.8)
                found = [title.split()[1:3] for title in self.screen.titles() if title.startswith("took")]
                if found:
                    taken["layout"].append(float(found[0][0]))
                    taken["frames"].append(float(found[0][1]))
            end(process)
            self.black()
        middle = {key: median(values) if values else None for key, values in taken.items()}
        yield ("Language change, touch to pixels", middle["kiosk"], middle["chromium"], "ms", "≤ 0.5")
        yield ("  the first time Arabic is chosen", middle["first"], middle["chromium-first"], "ms", "")
        yield ("  asked to presented; page: script to second frame", middle["trace"], middle["frames"], "ms", "≤ 0.5")
        yield ("  page: style and layout alone", None, middle["layout"], "ms", "")
        if unfinished:
            say(f"language: {unfinished} changes left an unfinished page standing; counted to their first change")
        self.spread("language", taken)

    def rooms(self):
        """Filtering 5,000 places and moving the map, against a still list redrawn without pause."""
        content = self.folder / "content"
        for part in ("assets", "locales"):
            shutil.copytree(self.content / part, content / part, ignore=shutil.ignore_patterns("narration", "recordings"))
        needs = re.findall(r'id: "([^"]+)"', (content / "assets/needs.ron").read_text())
        towns = (content / "assets/sites/towns.csv").read_text().splitlines()[1:]
        entries = []
        for at in range(5000):
            town, latitude, longitude, _ = towns[at % len(towns)].rsplit(",", 3)
            town = town.strip('"')
            entries.append(
                f'(id: "e{at}", name: "Ort {at}", needs: ["{needs[at % len(needs)]}"], town: "{town}", '
                f"latitude: {latitude}, longitude: {longitude}),"
            )
        centre = "centre: (latitude: 52.13, longitude: 11.63), house: ()"
        site = f'(sample: true, name: "Beispiel", {centre}, entries: [{"".join(entries)}])'
        (content / "assets/sites/bench.ron").write_text(site)
        settings = self.settings.read_text().replace("(", '(site: "bench", ', 1)
        (content / "kiosk.ron").write_text(settings)
        ui = self.words("de", "ui.ftl")
        command = [self.binary, "picture", "--content", content, "--language", "de", "--controls"]
        command += ["--screen", "home", "--screen", "places", "--output", self.folder / "rooms"]
        told = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout
        home, places = ({found["name"]: found["middle"] for found in json.loads(line)} for line in told.splitlines())
        labels = [ui[f"need-{need}"] for need in needs[:6]]
        steps = [("tap", 500, self.tile_de), ("tap", 1500, home[ui["places"]])]
        steps += [("tap", 5000 + at * 400, places[labels[at % len(labels)]]) for at in range(60)]
        steps.append(("tap", 30000, places[ui["places-map"]]))
        for drag in range(6):
            begun = 32000 + drag * 1500
            moves = [("move", begun + 50 + at * 60, (1150 + at * 12 * (-1) ** drag, 700)) for at in range(20)]
            steps += [("down", begun, (1150, 700)), *moves, ("up", begun + 1300, moves[-1][2])]
        steps.append(("end", 42000, AWAY))
        replay = self.folder / "rooms.jsonl"
        lines = ({"kind": kind, "at": at, "x": x, "y": y} for kind, at, (x, y) in steps)
        replay.write_text("".join(json.dumps(line) + "\n" for line in lines))
        self.quiet()
        kept, self.content = self.content, content
        kept_settings, self.settings = self.settings, content / "kiosk.ron"
        try:
            process, trace, _ = self.kiosk("--replay", str(replay))
        finally:
            self.content, self.settings = kept, kept_settings
        self.wake()
        process.wait(120)
        self.black()
        events = self.events(trace)
        played = [at for at, event in enumerate(events) if event["event"] == "replayed"]
        first = events[played[0]]["ms"] - 500
        frames = [event["ms"] for event in events if event["event"] == "frame"]

        def lengths(begin, end):
            inside = [ms for ms in frames if begin <= ms - first < end]
            return [after - before for before, after in zip(inside, inside[1:])]

        answered = []
        for at in (at for at, event in enumerate(events) if event["event"] == "touch"):
            if 5000 <= events[at]["ms"] - first < 30000:
                answered.append(next(event["ms"] for event in events[at:] if event["event"] == "frame") - events[at]["ms"])
        still, panned = lengths(2500, 4800), lengths(32000, 41000)
        still_map = lengths(30800, 31900)
        yield ("5,000 places, still list: frame", median(still), None, "ms", "")
        yield (f"  filter, {len(answered)} touches: touch to frame, 99 %", percentile(answered, 99), None, "ms", "")
        more = percentile(answered, 99) - median(still)
        yield ("  filter: more than still, in frame times", more / median(still), None, "frames", "≤ 1")
        yield ("5,000 places, still map: frame", median(still_map), None, "ms", "")
        yield ("  map panned: frame, 99 %", percentile(panned, 99), None, "ms", "")
        more = percentile(panned, 99) - median(still_map)
        yield ("  pan: more than still, in frame times", more / median(still_map), None, "frames", "≤ 1")
        self.spread("rooms", {"still list": still, "filter": answered, "still map": still_map, "pan": panned})

    def languages500(self):
        """Start and memory with 500 languages, against five of the same content."""
        counts = (5, 500)
        kept, kept_settings = self.content, self.settings
        taken = {f"{kind}-{count}": [] for kind in ("start", "pss") for count in counts}
        contents = {count: self.folder / f"languages-{count}" for count in counts}
        try:
            for count, content in contents.items():
                many.make(content, count)
                settings = content / "kiosk.ron"
                settings.write_text(f'(auto_play: false, data_folder: "{content}/data")\n')
            for run in range(self.runs + 1):
                for count, content in contents.items():
                    self.content, self.settings = content, content / "kiosk.ron"
                    self.screen.point(AWAY)
                    self.quiet()
                    process, _, begun = self.kiosk()
                    if run == 0:
                        self.finish(f"languages-of-{count}")
                    else:
                        at = self.screen.until(self.finished[f"languages-of-{count}"])
                        taken[f"start-{count}"].append((at - begun) * 1000)
                        time.sleep(max(0, begun + 10 - time.monotonic()))
                        taken[f"pss-{count}"].append(pss({process.pid}))
                    end(process)
                    self.black()
        finally:
            self.content, self.settings = kept, kept_settings
        middle = {key: median(values) for key, values in taken.items()}
        for kind, name, unit, most in (("start", "Start", "ms", 120), ("pss", "PSS, language screen", "MiB", 115)):
            few, lots = middle[f"{kind}-5"], middle[f"{kind}-500"]
            yield (f"{name}, 5 languages", few, None, unit, "")
            yield (f"{name}, 500 languages", lots, None, unit, "")
            yield ("  500 of 5", 100 * lots / few, None, "%", f"≤ {most} %")
        self.spread("languages500", taken)

    def check500(self):
        """`check` of 500 languages with 100 pages each, on two cores; and with a fault in every tenth sentence."""
        content = self.folder / "check-500"
        many.make(content, 500)
        clean = self.checked(content)
        many.spoil(content)
        spoiled = self.checked(content)
        yield ("check, 500 languages x 100 pages, 2 cores", median(clean), None, "s", "< 20")
        yield ("  with thousands of findings", median(spoiled), None, "s", "< 20")
        self.spread("check500", {"clean, s": clean, "spoiled, s": spoiled})

    def checked(self, content):
        """Seconds of each run."""
        took = []
        command = ["taskset", "--cpu-list", "0,1", self.binary, "check", "--content", content]
        for _ in range(self.runs):
            self.quiet()
            begun = time.monotonic()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            took.append(time.monotonic() - begun)
        return took

    def install(self):
        """Install of a pack of 200 MiB, against `sha256sum` and `cp` of the same file."""
        if not (self.content / "assets/narration").is_dir():
            say("install: there is no narration to make a pack of; run scripts/setup")
            return
        folder, file = self.folder / "pack", self.folder / "many.wegweiser"
        many.pack(folder, 200 * 1024 * 1024, self.content)
        subprocess.run([self.binary, "pack", "build", folder, "--content", self.content, "--into", file], stdout=2, check=True)
        taken = {key: [] for key in ("copied", "unpack_ms", "media_ms", "rules_ms", "switch_ms")}
        for run in range(self.runs):
            self.quiet()
            begun = time.monotonic()
            subprocess.run(["sha256sum", file], stdout=subprocess.DEVNULL, check=True)
            subprocess.run(["cp", file, self.folder / "copy"], check=True)
            taken["copied"].append((time.monotonic() - begun) * 1000)
            (self.folder / "copy").unlink()
            # Nothing is deleted between the runs: ext4 passes over every inode that was freed in the last minutes,
            # which takes longer than the install itself.
            data = self.folder / f"installed-{run}"
            command = [self.binary, "pack", "install", file, "--content", self.content, "--data", data, "--timings"]
            told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
            for key, value in json.loads(told[-1]).items():
                taken.setdefault(key, []).append(value)
        size = file.stat().st_size / 1024 / 1024
        middle = {key: median(values) for key, values in taken.items() if values}
        ours = middle["unpack_ms"] + middle["switch_ms"]
        yield (f"Install of {size:.0f} MiB: unpack, hash, fsync, switch", ours, None, "ms", "")
        yield ("  sha256sum and cp of the same file", middle["copied"], None, "ms", "")
        yield ("  install against both", ours / middle["copied"], None, "times", "≤ 2.5")
        yield ("  media checks, apart", middle["media_ms"], None, "ms", "")
        yield ("  rules, apart", middle["rules_ms"], None, "ms", "")
        self.spread("install", taken)

    def preview(self):
        """From the save of a file of words to the picture, in the preview of a pack."""
        folder, content = self.folder / "preview/so", self.folder / "preview-content"
        for part in ("assets", "locales"):
            many.link(self.content / part, content / part)
        many.link(content / "locales/tr", folder / "locales/so")
        manifest = folder / "locales/so/language.ron"
        text = manifest.read_text().replace('tag: "tr"', 'tag: "so"')
        manifest.unlink()
        manifest.write_text(text)
        (folder / "pack.ron").write_text('(format: 1, id: "so", version: "1.0.0", title: "So", licence: "CC0-1.0")\n')
        words = folder / "locales/so/modules/welcome.ftl"
        lines = words.read_text().splitlines()
        at = next(at for at, line in enumerate(lines) if line.strip().startswith(".s1 ="))
        trace = self.trace()
        command = [self.binary, "preview", folder, "--content", content, "--trace", trace]
        with (self.folder / "wegweiser.log").open("ab") as log:
            process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)
        # The first check is over once the strip has come to rest.
        self.screen.settled(still=6.0, longest=120.0)
        for save in range(20):
            self.quiet(4)
            lines[at] = f"    .s1 = Kayıt {'bir iki üç dört beş altı'.split()[save % 6]}."
            beside = words.with_suffix(".new")
            beside.write_text("\n".join(lines) + "\n")
            beside.rename(words)
            time.sleep(2.5)
        end(process)
        self.black()
        taken, saved, restocked = {"read": [], "shown": []}, None, None
        for event in self.events(trace):
            if event["event"] == "saved":
                saved = event["ms"]
            elif event["event"] == "restocked":
                restocked = event["ms"]
            elif event["event"] == "presented" and saved is not None:
                taken["read"].append(restocked - saved)
                taken["shown"].append(event["ms"] - saved)
                saved = None
        yield (f"Preview, {len(taken['shown'])} saves: save to picture", median(taken["shown"]), None, "ms", "< 500")
        yield ("  95 %", percentile(taken["shown"], 95), None, "ms", "< 500")
        yield ("  save to words read", median(taken["read"]), None, "ms", "")
        self.spread("preview", taken)

    def spread(self, name, taken):
        for key, values in taken.items():
            if values:
                low, middle, high = min(values), median(values), max(values)
                say(f"{name}: {key}: {len(values)} values, {low:.1f} to {high:.1f}, median {middle:.1f}")


def main():
    parser = argparse.ArgumentParser(description="Wegweiser beside Chromium, in one table.")
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    parser.add_argument("--binary", type=Path, default=target / "release/wegweiser", metavar="FILE")
    parser.add_argument("--content", type=Path, default=ROOT, metavar="DIR")
    parser.add_argument("--runs", type=int, default=5, metavar="N")
    parser.add_argument("--only", default="start,still,touch,language,rooms,languages500,check500,install,preview", metavar="ROWS")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="writes the finished screens there as PNG")
    arguments = parser.parse_args()
    if not arguments.binary.exists():
        sys.exit(f"bench: {arguments.binary} is missing; run: cargo build --release")
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
    # PR_SET_CHILD_SUBREAPER: Chromium's helpers that lose their parent are still counted, and ended.
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
    load = os.getloadavg()[0]
    if load > 0.7:
        say(f"the machine is busy (load {load:.1f}); figures will be worse and less steady than they are")
    folder = Path(tempfile.mkdtemp(prefix="wegweiser-bench-"))
    folder.chmod(0o700)
    bench = Bench(arguments, folder)
    rows = []
    try:
        for name in arguments.only.split(","):
            rows += list(getattr(bench, name)())
    finally:
        bench.screen.close()
        shutil.rmtree(folder, ignore_errors=True)
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    version = subprocess.run([CHROMIUM, "--version"], capture_output=True, text=True).stdout.strip()
    print(f"{os.cpu_count()} x {cpu[1] if cpu else platform.machine()}, Xvfb 1920x1080x24, no GPU; {version}")
    print(f"Chromium: {' '.join(CHROMIUM_FLAGS)}{' --no-sandbox' if os.getuid() == 0 else ''}")
    print(f"medians of {arguments.runs} runs; load before {load:.1f}, after {os.getloadavg()[0]:.1f}")
    print(f"measurements begun although the machine was busy: {bench.disturbed}\n")
    print(f"{'':<56}{'Wegweiser':>12}{'Chromium':>12}{'ratio':>8}  target")
    for name, ours, theirs, unit, target in rows:
        figure = lambda value: "" if value is None else f"{value:.1f} {unit}".strip()
        ratio = f"{ours / theirs:.2f}" if ours is not None and theirs else ""
        print(f"{name:<56}{figure(ours):>12}{figure(theirs):>12}{ratio:>8}  {target}")


if __name__ == "__main__":
    main()
