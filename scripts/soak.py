"""The real program under an Xvfb of its own: touches at random, and how large it is meanwhile."""

import json
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_process import Sound, pss, summed
from bench_screen import Screen

# A touch every so many milliseconds: faster than anybody's hands, slower than the kiosk.
EVERY = 120
# How much larger it may be at the end than after the first tenth, each time at rest: nobody there, nothing of their visit.
GROWTH = 1.05
# Nobody is there after so many seconds without a touch; the settings allow no fewer.
FORGETS = 30
# Who listens is there: a page that is read aloud has its end first.
REST = FORGETS + 90
# As scripts/wegweiser.sh starts it.
LAUNCHER = Path(__file__).with_name("wegweiser.sh").read_text()
TUNABLES = re.search(r"GLIBC_TUNABLES:-([^}]+)", LAUNCHER)[1]
# Where visitors come by.
SCREENS = ["languages", "home", "help", "index", "lesson/health/emergency", "places", "map", "sound", "appearance", "kept"]


def places(binary, folder):
    """Where controls stand on these screens."""
    found = []
    for screen in SCREENS:
        command = [binary, "picture", "--controls", "--screen", screen, "--language", "de", "--size", "1920x1080"]
        command += ["--output", folder / "picture.png"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        found += [tuple(control["middle"]) for control in json.loads(told)]
    return found


def walk(places, touches):
    """Mostly where a control may be, now and then anywhere; the same walk each time. A rest after the first tenth."""
    chance = random.Random(7)
    for at in range(touches):
        rested = REST * 1000 if at >= touches // 10 else 0
        anywhere = (chance.randrange(1920), chance.randrange(1080))
        x, y = chance.choice(places) if chance.random() < 0.8 else anywhere
        yield {"kind": "tap", "at": at * EVERY + rested, "x": x, "y": y}
    yield {"kind": "end", "at": touches * EVERY + 2 * REST * 1000 + 5000, "x": 0, "y": 0}


def main(binary, touches):
    folder = Path(tempfile.mkdtemp(prefix="soak-"))
    replay, settings = folder / "replay.jsonl", folder / "kiosk.ron"
    replay.write_text("".join(json.dumps(step) + "\n" for step in walk(places(binary, folder), touches)))
    settings.write_text(f'(data_folder: "{folder}/data", idle_seconds: {FORGETS}, idle_help_seconds: {FORGETS})\n')
    screen = Screen(folder / "screen")
    command = [binary, "--settings", settings, "--replay", replay]
    environment = {"DISPLAY": screen.display, "PATH": "/usr/bin:/bin", "HOME": str(folder), "GLIBC_TUNABLES": TUNABLES}
    # With a loudspeaker, as every kiosk has one: voices are decoded, and ALSA isn't asked anew at each touch.
    sound = Sound(folder / "sound")
    process = subprocess.Popen(command, env=environment | sound.environment)
    begun, every = time.monotonic(), EVERY / 1000
    # Towards the end of each rest.
    moments = [touches // 10 * every + REST - 2, touches * every + 2 * REST - 2]
    sizes, minutes = [], 0
    while process.poll() is None:
        if len(sizes) < 2 and time.monotonic() - begun >= moments[len(sizes)]:
            sizes.append(pss([process.pid]))
            own = summed([process.pid], "smaps_rollup", r"^Anonymous: +(\d+)") / 1024
            print(f"soak: {sizes[-1]:.1f} MiB at rest, {own:.1f} of them its own, the rest files", flush=True)
        if int((time.monotonic() - begun) / 60) > minutes:
            minutes += 1
            print(f"soak: {pss([process.pid]):.1f} MiB after {minutes} min, in use", flush=True)
        time.sleep(0.2)
    sound.__exit__()
    screen.close()
    if process.returncode != 0 or len(sizes) < 2:
        sys.exit(f"soak: the program ended early, with {process.returncode}")
    early, late = sizes
    print(f"soak: {early:.1f} MiB after {touches // 10} touches, {late:.1f} MiB after {touches}: {late / early:.3f}")
    if late > early * GROWTH:
        sys.exit("soak: it grew")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
