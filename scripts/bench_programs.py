"""The two programs, behind one interface: started, led to a screen, touched, ended."""

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

from bench_process import end, family

CHROMIUM = "/usr/lib/chromium/chromium"  # Debian's binary, without the shell script before it.
CHROMIUM_FLAGS = [
    "--kiosk", "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-quic", "--disable-extensions",
    "--disable-breakpad", "--disable-gpu", "--password-store=basic", "--window-position=0,0",
    "--window-size=1920,1080", "--force-device-scale-factor=1",
]  # fmt: skip
if os.getuid() == 0:
    CHROMIUM_FLAGS.append("--no-sandbox")
LESSON = "lesson/health/emergency"


class Program:
    """What both have. Controls are called `next`, `back`, `slow` (the turtle) and `language`; in the sheet of languages
    each by its tag."""

    def __init__(self, folder, screen, keep):
        self.folder, self.screen, self.keep = folder, screen, keep
        self.environment = os.environ | {"DISPLAY": screen.display, "XDG_RUNTIME_DIR": str(folder)}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.process, self.finished = None, {}

    def run(self, command, environment):
        self.screen.point(self.screen.away)
        with (self.folder / f"{self.name}.log").open("ab") as log:
            self.begun = time.monotonic()
            self.process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)

    def family(self):
        return family(self.process)

    def end(self):
        end(self.process)
        self.screen.black()

    def finish(self, name):
        """The screen as it is once it has come to rest, remembered under this name."""
        self.screen.point(self.screen.away)
        self.finished[name] = self.screen.settled()
        if self.keep:
            path = self.keep / f"{name}-{self.name}-{self.screen.width}.png"
            self.screen.write(self.finished[name], path)

    def started(self, name):
        """Ms from the start of the process to this screen; None where it doesn't come."""
        at = self.screen.until(self.finished[name])
        return at and (at - self.begun) * 1000

    def touch(self, control, tag="de", pause=0.8):
        self.screen.tap(self.place(control, tag))
        time.sleep(pause)

    def answer(self, control, name, tag="de"):
        """Ms from a touch on the control to the screen of this name; None where that doesn't come."""
        return self.screen.answer(self.place(control, tag), self.finished[name])


class Kiosk(Program):
    """Wegweiser with content and settings of its own, silent unless said otherwise, so that a page stands still."""

    name = "wegweiser"

    def __init__(self, binary, content, folder, screen, settings="auto_play: false", keep=None):
        super().__init__(folder, screen, keep)
        self.binary, self.content, self.count = binary, content, 0
        self.own = Path(tempfile.mkdtemp(prefix="kiosk-", dir=folder))
        # A data folder that isn't there yet makes the next start the first one ever.
        self.settings = self.own / "kiosk.ron"
        self.settings.write_text(f'({settings}, data_folder: "{self.own}/data")\n')
        self.known = {}

    def start(self, *more, environment=None):
        self.count += 1
        self.trace = self.own / f"trace-{self.count}.jsonl"
        command = [self.binary, "--content", self.content.folder, "--settings", self.settings, "--trace", self.trace]
        self.run([*command, *more], self.environment | (environment or {}))

    def controls(self, screen, tag="de"):
        """Where the controls of a screen stand, as the kiosk itself names them."""
        if (screen, tag) not in self.known:
            command = [self.binary, "picture", "--content", self.content.folder, "--controls", "--screen", screen]
            command += ["--language", tag, "--size", f"{self.screen.width}x{self.screen.height}"]
            command += ["--output", self.own / "picture.png"]
            told = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout
            middle = lambda found: tuple(round(value) for value in found["middle"])
            self.known[screen, tag] = {found["name"]: middle(found) for found in json.loads(told)}
        return self.known[screen, tag]

    def place(self, control, tag="de"):
        if control in self.content.languages:
            return self.controls("language", tag)[self.content.manifest(control)["endonym"]]
        found = self.controls(LESSON, tag).get(self.content.words(tag, "ui.ftl")[control])
        if found is None:
            raise RuntimeError(f"a lesson has no {control}; without narration (scripts/setup) it has no turtle")
        return found

    def home(self):
        """From the language screen to the tiles, in German."""
        self.screen.tap(self.controls("languages")[self.content.manifest("de")["endonym"]])
        time.sleep(0.7)

    def lesson(self):
        """On to health's first page."""
        self.home()
        self.screen.tap(self.controls("home")[self.content.words("de", "modules", "health.ftl")["module.title"]])
        time.sleep(0.7)
        self.screen.point(self.screen.away)

    def open_lesson(self, environment=None):
        self.start(environment=environment)
        time.sleep(3)
        self.lesson()

    def open_list(self):
        self.start()
        time.sleep(3)
        self.home()
        self.screen.tap(self.controls("home")[self.content.words("de", "ui.ftl")["index"]])
        time.sleep(0.7)

    def replay(self, steps):
        """Plays touches, `(kind, ms, place)`, and gives what the trace says of them."""
        file = self.own / "replay.jsonl"
        file.write_text("".join(json.dumps({"kind": kind, "at": at, "x": x, "y": y}) + "\n" for kind, at, (x, y) in steps))
        self.start("--replay", file)
        self.process.wait(steps[-1][1] / 1000 + 60)
        self.screen.black()
        return self.events()

    def events(self):
        return [json.loads(line) for line in self.trace.read_text().splitlines()]


def answers(events, asks, answer="frame"):
    """For each event that asks, the ms to its answer; without one before the next question there is none. A `frame` is
    written only where something changed and was presented."""
    asked = None
    for event in events:
        if asks(event):
            asked = event["ms"]
        elif asked is not None and event["event"] == answer:
            yield event["ms"] - asked
            asked = None


class Chromium(Program):
    """The pages of `bench_pages` in Chromium; each new profile makes the next start the first one ever."""

    name = "chromium"

    def __init__(self, folder, screen, keep=None):
        super().__init__(folder, screen, keep)
        self.profile = Path(tempfile.mkdtemp(prefix="profile-", dir=folder))

    def start(self, page="languages.html"):
        self.run([CHROMIUM, *CHROMIUM_FLAGS, f"--user-data-dir={self.profile}", (self.folder / page).as_uri()], self.environment)

    def place(self, control, tag="de"):
        """Where the page says it stands; a title that was changed a moment ago may not have arrived yet."""
        for _ in range(40):
            for title in self.screen.titles():
                found = dict(part.split("=") for part in title.split() if "=" in part)
                if control in found:
                    return tuple(round(float(value)) for value in found[control].split(","))
            time.sleep(0.05)
        raise RuntimeError(f"the page in Chromium doesn't say where {control} stands")

    def open_lesson(self):
        self.start("lesson.html")
        time.sleep(4)

    def open_list(self):
        self.start("index.html")
        time.sleep(4)
