"""Values, their medians and spreads, the rows of the table; and the bench that rows are given."""

import json
import statistics
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from bench_pages import Content, Pages
from bench_process import OURS
from bench_programs import Chromium, Kiosk
from bench_screen import Screen

say = lambda *words: print("bench:", *words, file=sys.stderr, flush=True)


def row(name, ours, theirs=None, unit="ms", target=""):
    """A line of the table."""
    return name, ours, theirs, unit, target


def larger(theirs, share, least):
    """A target: so much of Chromium's, but no less than so many ms; both are no target for a figure that isn't there."""
    return f"≤ {max(share * (theirs or 0), least):.1f} ms (the larger of {share} x Chromium and {least} ms)"


def more(many, few):
    """How much more; None where either is missing."""
    return None if many is None or few is None else many - few


def ratio(many, few):
    return many / few if many is not None and few else None


class Taken:
    """Values by name. One that never came is thrown out and counted; nothing is credited for it."""

    def __init__(self, name):
        self.name, self.values, self.thrown = name, defaultdict(list), Counter()

    def add(self, key, value):
        if value is None:
            self.thrown[key] += 1
        else:
            self.values[key].append(value)

    def median(self, key):
        return statistics.median(self.values[key]) if self.values[key] else None

    def percentile(self, key, share):
        """The smallest value that so many percent don't exceed."""
        ordered = sorted(self.values[key])
        return ordered[max(0, -(-len(ordered) * share // 100) - 1)] if ordered else None

    def spread(self):
        for key, values in self.values.items():
            if values:
                low, middle, high = min(values), statistics.median(values), max(values)
                say(f"{self.name}: {key}: {len(values)} values, {low:.1f} to {high:.1f}, median {middle:.1f}")

    def thrown_out(self):
        for key, count in self.thrown.items():
            asked = count + len(self.values[key])
            yield f"{self.name}: {key}: {count} of {asked} never finished; thrown out"


class Bench:
    """The display, the two programs, and what the rows have taken so far."""

    def __init__(self, arguments, folder):
        self.binary, self.runs, self.keep, self.folder = arguments.binary.resolve(), arguments.runs, arguments.keep, folder
        self.content = Content(arguments.content.resolve())
        self.screens, self.made, self.taken, self.disturbed = [], [], [], 0
        self.screen = self.open_screen((1920, 1080))
        self.kiosk = self.new_kiosk()
        self.chromium = self.new_chromium()
        self.programs = (self.kiosk, self.chromium)
        Pages(self.content).write(folder)

    def open_screen(self, size):
        screen = Screen(self.folder / f"screen-{len(self.screens)}", size)
        OURS.add(screen.server.pid)
        self.screens.append(screen)
        return screen

    def new_kiosk(self, content=None, settings="", screen=None):
        """A kiosk that was never started before: of the content shown beside Chromium, or of another."""
        if content is None:
            content, settings = self.content, f"languages: {json.dumps(self.content.languages)}, {settings}"
        settings += "auto_play: false"
        self.made.append(Kiosk(self.binary, content, self.folder, screen or self.screen, settings, self.keep))
        return self.made[-1]

    def new_chromium(self):
        self.made.append(Chromium(self.folder, self.screen, self.keep))
        return self.made[-1]

    def take(self, name):
        self.taken.append(Taken(name))
        return self.taken[-1]

    def quiet(self, longest=10.0):
        """Waits until nothing else keeps the machine busy, and counts how often it never came to that."""
        limit = time.monotonic() + longest
        now = lambda: [int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
        while True:
            before = now()
            time.sleep(0.3)
            passed = [new - old for old, new in zip(before, now())]
            if (passed[3] + passed[4]) / max(1, sum(passed)) > 0.85:
                return
            if time.monotonic() > limit:
                self.disturbed += 1
                return

    def end_all(self):
        """Ends what a row left running."""
        for program in self.made:
            if program.process and program.process.poll() is None:
                program.end()

    def close(self):
        self.end_all()
        for screen in self.screens:
            screen.close()
