"""Rows that Wegweiser and Chromium share: the same screens, the same touches, the same instrument. In each run both
have their turn, so that what else the machine does falls on both."""

import time

from bench_figures import larger, ratio, row, say
from bench_process import Sound, pss, ticks, written
from bench_programs import answers

KIOSK, CHROMIUM = "wegweiser", "chromium"


def start(bench):
    """From the start of the process to the finished language screen; with a profile and data folder that were used
    before, and with new ones."""
    taken = bench.take("start")
    for program in bench.programs:
        program.start()
        program.finish("languages")
        time.sleep(2)
        program.end()
    for _ in range(bench.runs):
        for kind, programs in (("later", bench.programs), ("first", (bench.new_kiosk(), bench.new_chromium()))):
            for known, program in zip(bench.programs, programs):
                program.finished = known.finished
                bench.quiet()
                program.start()
                taken.add(f"{program.name}, {kind}", program.started("languages"))
                time.sleep(2)
                program.end()
        for event in bench.kiosk.events():
            if event["event"] in ("first-frame", "first-text"):
                taken.add(event["event"], event["ms"])
    middle = taken.median
    yield row("Start, second and later", middle(f"{KIOSK}, later"), middle(f"{CHROMIUM}, later"), target="≤ 0.22, aim 0.15")
    yield row("Start, first ever", middle(f"{KIOSK}, first"), middle(f"{CHROMIUM}, first"), target="≤ 0.24, aim 0.18")
    yield row("  trace: first-frame", middle("first-frame"))
    yield row("  trace: first-text", middle("first-text"))


def still(bench):
    """Memory after lessons and a heard sentence; then a screen on which nothing happens, for 30 s."""
    taken = bench.take("still")
    with Sound(bench.folder / "sound-still") as sound:
        for _ in range(bench.runs):
            still_kiosk(bench.kiosk, sound, taken)
            still_chromium(bench.chromium, taken)
    middle = taken.median
    yield row("PSS after lessons, sound ready", middle(f"{KIOSK} PSS"), middle(f"{CHROMIUM} PSS"), "MiB", "≤ 0.25, aim 0.2")
    yield row("  on the language screen", middle("PSS, languages"), None, "MiB")
    for screen in ("languages", "lesson"):
        yield row(f"Still 30 s, {screen}: frames", middle(f"{screen}, frames"), None, "", "0")
        chromium = middle(f"{CHROMIUM} {screen}, ticks")
        yield row(f"Still 30 s, {screen}: CPU", middle(f"{KIOSK} {screen}, ticks"), chromium, "ticks", "0")
        # /proc/PID/io counts what was written to anything; none at all is none to X.
        yield row(f"Still 30 s, {screen}: bytes written", middle(f"{screen}, bytes"), None, "", "0 to X")


def still_kiosk(kiosk, sound, taken):
    kiosk.start(environment=sound.environment)
    time.sleep(10)
    taken.add("PSS, languages", pss({kiosk.process.pid}))
    stand(kiosk, "languages", taken)
    kiosk.lesson()
    turn_a_little(kiosk)
    # The last sentence: after it nothing is read on, and the device is let go.
    last = kiosk.content.words("de", "modules", "health.ftl")["emergency.s4"]
    kiosk.screen.tap(kiosk.controls("lesson/health/emergency")[last])
    kiosk.screen.point(kiosk.screen.away)
    time.sleep(15)
    if not any(event["event"] == "first-sample" for event in kiosk.events()):
        say("still: no sentence was heard, so PSS is without sound; run scripts/setup, which makes the narration")
    taken.add(f"{KIOSK} PSS", pss(kiosk.family()))
    stand(kiosk, "lesson", taken)
    kiosk.end()


def still_chromium(chromium, taken):
    chromium.start()
    time.sleep(10)
    stand(chromium, "languages", taken)
    chromium.end()
    chromium.open_lesson()
    turn_a_little(chromium)
    time.sleep(10)
    taken.add(f"{CHROMIUM} PSS", pss(chromium.family()))
    stand(chromium, "lesson", taken)
    chromium.end()


def turn_a_little(program):
    for control in ("next", "next", "back", "back"):
        program.touch(control)


def stand(program, screen, taken):
    """What a program does while nobody touches it."""
    pids = program.family()
    ticked, wrote = ticks(pids), written(pids)
    lines = len(program.events()) if program.name == KIOSK else 0
    time.sleep(30)
    taken.add(f"{program.name} {screen}, ticks", ticks(pids) - ticked)
    if program.name == KIOSK:
        taken.add(f"{screen}, bytes", written(pids) - wrote)
        taken.add(f"{screen}, frames", sum(event["event"] == "frame" for event in program.events()[lines:]))


def learn(program, count):
    """The finished pages, and the first with the turtle chosen."""
    program.open_lesson()
    program.finish("page-0")
    program.touch("slow")
    program.finish("slow")
    program.touch("slow")
    for page in range(1, count):
        program.touch("next")
        program.finish(f"page-{page}")
    program.end()


def turns(bench, program, count, taken, key):
    """Through the pages and back, each touch begun at rest."""
    tour = [("next", page) for page in range(1, count)] + [("back", page) for page in reversed(range(count - 1))]
    for control, page in tour:
        time.sleep(0.4)
        bench.quiet(2)
        took = program.answer(control, f"page-{page}")
        taken.add(f"{key}, turn", took)
        if control == "next":
            taken.add(f"{key}, first visit", took)


def marks(bench, program, taken):
    """The turtle of the first page, chosen and let go."""
    for name in ("slow", "page-0") * 3:
        time.sleep(0.4)
        bench.quiet(2)
        taken.add(f"{program.name}, mark", program.answer("slow", name))


def touch(bench):
    """Page turns, and the turtle."""
    taken, count = bench.take("touch"), len(bench.content.pages("health"))
    for program in bench.programs:
        learn(program, count)
    for _ in range(bench.runs):
        for program in bench.programs:
            # A process of its own for each run: first visits are measured too.
            program.open_lesson()
            marks(bench, program, taken)
            turns(bench, program, count, taken, program.name)
            program.end()
        for ms in turns_of(bench.kiosk.events(), count):
            taken.add("trace, touch to frame", ms)
    for ms in replayed(bench.kiosk, count, bench.runs):
        taken.add("replay, touch to frame", ms)
    ours, theirs = (f"{name}, turn" for name in (KIOSK, CHROMIUM))
    middle, chromium = taken.median, taken.median(theirs)
    yield row("Page turn, touch to pixels: median", middle(ours), chromium, target=f"{larger(chromium, 0.4, 12)}, aim 0.25")
    most = taken.percentile(theirs, 99)
    yield row("  99 %", taken.percentile(ours, 99), most, target=f"{larger(most, 0.5, 25)}, aim 0.4")
    yield row("  first visits: median", middle(f"{KIOSK}, first visit"), middle(f"{CHROMIUM}, first visit"))
    yield row("  trace: touch to frame, 99 %", taken.percentile("trace, touch to frame", 99))
    yield row("  replayed, touch to frame, 99 %", taken.percentile("replay, touch to frame", 99))
    chromium = middle(f"{CHROMIUM}, mark")
    yield row("Touch to a marked button", middle(f"{KIOSK}, mark"), chromium, target=f"{larger(chromium, 0.4, 8)}, aim 0.25")


def turns_of(events, count):
    """Of a run, ms from each touch that turned a page to its frame."""
    return list(answers(events, lambda event: event["event"] == "touch"))[-2 * (count - 1) :]


def replayed(kiosk, count, runs):
    """The same turns through `--replay`, which makes touches where the others are clicks."""
    languages, home = kiosk.controls("languages"), kiosk.controls("home")
    health = kiosk.content.words("de", "modules", "health.ftl")["module.title"]
    steps = [("tap", 500, languages[kiosk.content.manifest("de")["endonym"]]), ("tap", 1500, home[health])]
    tour = (["next"] * (count - 1) + ["back"] * (count - 1)) * runs
    steps += [("tap", 3000 + 450 * at, kiosk.place(control)) for at, control in enumerate(tour)]
    steps.append(("end", steps[-1][1] + 450, kiosk.screen.away))
    return list(answers(kiosk.replay(steps), lambda event: event["event"] == "touch"))[-len(tour) :]


def language(bench):
    """German to Arabic and back, on a lesson's page, from the touch on the tile in the sheet."""
    taken, changes = bench.take("language"), (("de", "ar"), ("ar", "de"))
    for program in bench.programs:
        program.open_lesson()
        for old, new in changes:
            program.touch("language", old)
            program.touch(new, old)
            program.finish(f"lesson-{new}")
        program.end()
    for _ in range(bench.runs):
        for program in bench.programs:
            program.open_lesson()
            for at, (old, new) in enumerate(changes * 2):
                program.touch("language", old)
                bench.quiet(4)
                took = program.answer(new, f"lesson-{new}", old)
                taken.add(f"{program.name}, {'later' if at else 'first'}", took)
                time.sleep(0.8)
            program.end()
        asks = lambda event: event["event"] == "language-asked"
        for ms in answers(bench.kiosk.events(), asks, "language-presented"):
            taken.add("trace", ms)
    later, first = (taken.median(f"{CHROMIUM}, {kind}") for kind in ("later", "first"))
    yield row("Language change, touch to pixels", taken.median(f"{KIOSK}, later"), later, target="≤ 0.35, aim 0.25")
    yield row("  the first time", taken.median(f"{KIOSK}, first"), first, target="≤ 0.5, aim 0.3")
    yield row("  trace: asked to presented", taken.median("trace"))


def scroll(bench):
    """A list dragged by the pointer: from each of its motions to the first changed pixel of the list."""
    taken = bench.take("scroll")
    for _ in range(bench.runs):
        for program in bench.programs:
            program.open_list()
            bench.quiet()
            for steps in ([-10] * 40, [10] * 40):
                start = (960, 900 if steps[0] < 0 else 400)
                for ms in program.screen.drag(start, steps, range(300, 1000)):
                    taken.add(program.name, ms)
            program.end()
    chromium, most = taken.median(CHROMIUM), taken.percentile(CHROMIUM, 95)
    yield row("Scroll, motion to pixels: median", taken.median(KIOSK), chromium, target=f"{larger(chromium, 0.4, 8)}, aim 0.25")
    yield row("  95 %", taken.percentile(KIOSK, 95), most, target=f"{larger(most, 0.4, 8)}, aim 0.25")


def large(bench):
    """The same page turns on a screen of four times the pixels."""
    taken, count = bench.take("large"), 5
    screen = bench.open_screen((3840, 2160))
    kiosks = {"1920x1080": bench.new_kiosk(), "3840x2160": bench.new_kiosk(screen=screen)}
    for kiosk in kiosks.values():
        learn(kiosk, count)
    for _ in range(bench.runs):
        for size, kiosk in kiosks.items():
            kiosk.open_lesson()
            turns(bench, kiosk, count, taken, size)
            kiosk.end()
    few, many = (taken.median(f"{size}, turn") for size in kiosks)
    yield row("Page turn, 1920x1080, five pages", few)
    yield row("Page turn, 3840x2160, five pages", many)
    yield row("  3840x2160 against 1920x1080", ratio(many, few), None, "times", "≤ 4.5, aim 3")
