"""Measures Wegweiser and Chromium side by side; `scripts/bench` calls it. Python's standard library alone.

Both programs are watched in the same way: the display's pixels are compared with the finished screen (`bench_screen`).
Nothing is asked of either program, and what counts is what stands on the screen, once it is finished; what never
finishes is thrown out and said. Finished screens are taken before the measured runs, once they haven't changed for two
seconds; with `--keep` they are written as PNG. Touches are real X11 button events. The kiosk's own trace and replay
stand beside.

- `bench_screen`, `bench_process`: the instruments.
- `bench_pages`, `bench_programs`: what is measured.
- `bench_beside`, `bench_alone`: the rows; `bench_figures`: what rows are made of.
"""

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import bench_alone as alone
import bench_beside as beside
from bench_figures import Bench, say
from bench_process import adopt
from bench_programs import CHROMIUM, CHROMIUM_FLAGS

ROOT = Path(__file__).resolve().parent.parent
ROWS = [beside.start, beside.still, beside.touch, beside.language, beside.scroll, beside.large]
ROWS += [alone.binary, alone.sound, alone.rooms, alone.languages500, alone.packs20, alone.check500, alone.install, alone.preview]
ROWS = {rows.__name__: rows for rows in ROWS}


def built():
    """What `cargo build --profile dist` made, or else `--release`."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    made = [target / profile / "wegweiser" for profile in ("dist", "release")]
    return next((path for path in made if path.exists()), made[-1])


def arguments():
    names = ",".join(ROWS)
    parser = argparse.ArgumentParser(description="Wegweiser beside Chromium, in one table.")
    parser.add_argument("--binary", type=Path, default=built(), metavar="FILE", help="default: %(default)s")
    parser.add_argument("--content", type=Path, default=ROOT, metavar="DIR")
    parser.add_argument("--runs", type=int, default=5, metavar="N")
    parser.add_argument("--only", default=names, metavar="ROWS", help=f"some of {names}")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="writes the finished screens there as PNG")
    given = parser.parse_args()
    given.only = given.only.split(",")
    if unknown := [name for name in given.only if name not in ROWS]:
        parser.error(f"no rows are called {', '.join(unknown)}; there are {names}")
    if not given.binary.exists():
        sys.exit(f"bench: {given.binary} is missing; run: cargo build --profile dist")
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    return given


def head(bench, given, load):
    """What was measured, and how far it can be trusted."""
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    version = subprocess.run([CHROMIUM, "--version"], capture_output=True, text=True).stdout.strip()
    print(f"{os.cpu_count()} x {cpu[1] if cpu else platform.machine()}, Xvfb 1920x1080x24, no GPU; {version}")
    # The folder's name is the profile's.
    print(f"Wegweiser: {bench.binary}, content of {bench.content.folder}")
    print(f"Chromium: {' '.join(CHROMIUM_FLAGS)}")
    print(f"medians of {given.runs} runs; load before {load:.1f}, after {os.getloadavg()[0]:.1f}")
    print(f"measurements begun although the machine was busy: {bench.disturbed}")
    for taken in bench.taken:
        for line in taken.thrown_out():
            print(line)


def table(rows):
    digits = lambda unit: 2 if unit == "times" else 1
    figure = lambda value, unit: "" if value is None else f"{value:.{digits(unit)}f} {unit}".strip()
    print(f"\n{'':<66}{'Wegweiser':>12}{'Chromium':>12}{'ratio':>8}  target")
    for name, ours, theirs, unit, target in rows:
        ratio = f"{ours / theirs:.2f}" if ours is not None and theirs else ""
        print(f"{name:<66}{figure(ours, unit) or '-':>12}{figure(theirs, unit):>12}{ratio:>8}  {target}".rstrip())


def main():
    given = arguments()
    adopt()
    load = os.getloadavg()[0]
    if load > 0.7:
        say(f"the machine is busy (load {load:.1f}); figures will be worse and less steady than they are")
    folder = Path(tempfile.mkdtemp(prefix="wegweiser-bench-"))
    folder.chmod(0o700)
    bench = Bench(given, folder)
    rows, failed = [], []
    try:
        for name in given.only:
            try:
                rows += ROWS[name](bench)
            except Exception:
                # What the others take an hour to measure isn't lost for it.
                traceback.print_exc()
                failed.append(name)
                bench.end_all()
        for taken in bench.taken:
            taken.spread()
    finally:
        bench.close()
        shutil.rmtree(folder, ignore_errors=True)
    head(bench, given, load)
    table(rows)
    if failed:
        sys.exit(f"bench: failed, see above: {', '.join(failed)}")


if __name__ == "__main__":
    main()
