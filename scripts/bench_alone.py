"""Rows of Wegweiser alone: sound, places, many languages, packs, the preview, the program itself."""

import json
import re
import shutil
import subprocess
import time

import many
from bench_figures import more, ratio, row, say
from bench_pages import Content
from bench_process import Sound, pss
from bench_programs import answers


def binary(bench):
    """The program on the disk."""
    yield row("Binary", bench.binary.stat().st_size / 1024 / 1024, None, "MiB", "≤ 45 MiB, aim 30")


def sound(bench):
    """From a touch on a sentence to the first sample that is handed to the device."""
    taken, kiosk = bench.take("sound"), bench.kiosk
    words, places = kiosk.content.words("de", "modules", "health.ftl"), kiosk.controls("lesson/health/emergency")
    sentences = ("s2", "s3", "s4") * 7
    with Sound(bench.folder / "sound") as server:
        for _ in range(bench.runs):
            kiosk.open_lesson(server.environment)
            for sentence in sentences:
                bench.quiet(2)
                kiosk.screen.tap(places[words[f"emergency.{sentence}"]])
                time.sleep(0.7)
            kiosk.end()
            heard = list(answers(kiosk.events(), lambda event: event["event"] == "touch", "first-sample"))
            silent = [None] * (len(sentences) - len(heard))
            for at, ms in enumerate(heard + silent):
                taken.add("touch to sample" if at else "first touch", ms)
    count = len(taken.values["touch to sample"])
    yield row(f"Sentence, {count} touches: touch to sample, 95 %", taken.percentile("touch to sample", 95), target="≤ 50 ms")
    yield row("  median", taken.median("touch to sample"))
    yield row("  the first touch since the start, which opens the device", taken.median("first touch"))


def rooms(bench):
    """Filtering 5,000 places and moving the map: from the touch or motion to its frame."""
    kiosk, taken = rooms_kiosk(bench), bench.take("rooms")
    ui = kiosk.content.words("de", "ui.ftl")
    needs = re.findall(r'id: "([^"]+)"', (kiosk.content.folder / "assets/needs.ron").read_text())
    places, tile = kiosk.controls("places"), kiosk.controls("languages")[kiosk.content.manifest("de")["endonym"]]
    labels = [ui[f"need-{need}"] for need in needs[:6]]
    filters = [("tap", 5000 + at * 400, places[labels[at % len(labels)]]) for at in range(60)]
    pan = [("tap", 30000, places[ui["places-map"]])]
    for drag in range(6):
        begun = 32000 + drag * 1500
        moves = [("move", begun + 50 + at * 60, (1150 + at * 12 * (-1) ** drag, 700)) for at in range(20)]
        pan += [("down", begun, (1150, 700)), *moves, ("up", begun + 1300, moves[-1][2])]
    opening = [("tap", 500, tile), ("tap", 1500, kiosk.controls("home")[ui["places"]])]
    bench.quiet()
    events = kiosk.replay([*opening, *filters, *pan, ("end", 42000, kiosk.screen.away)])
    begun = next(event["ms"] for event in events if event["event"] == "replayed") - 500
    until = lambda end: [event for event in events if event["ms"] - begun < end]
    filtered = answers(until(30000)[len(until(4000)) :], lambda event: event["event"] == "touch")
    moved = lambda event: event["event"] == "replayed" and event["what"] == "Move"
    for key, values in (("filter", filtered), ("pan", answers(events, moved))):
        for ms in values:
            taken.add(key, ms)
    for key, name in (("filter", "touches: touch"), ("pan", "motions: motion")):
        count, title = len(taken.values[key]), "a filter" if key == "filter" else "the map panned"
        yield row(f"5,000 places, {title}, {count} {name} to frame, 99 %", taken.percentile(key, 99))
        yield row("  median", taken.median(key))


def rooms_kiosk(bench):
    """A kiosk whose site has 5,000 places."""
    folder = bench.folder / "rooms"
    for part in ("assets", "locales"):
        ignored = shutil.ignore_patterns("narration", "recordings")
        shutil.copytree(bench.content.folder / part, folder / part, ignore=ignored)
    needs = re.findall(r'id: "([^"]+)"', (folder / "assets/needs.ron").read_text())
    towns = (folder / "assets/sites/towns.csv").read_text().splitlines()[1:]
    entries = []
    for at in range(5000):
        town, latitude, longitude, _ = towns[at % len(towns)].rsplit(",", 3)
        name = town.strip('"')
        entries.append(
            f'(id: "e{at}", name: "Ort {at}", needs: ["{needs[at % len(needs)]}"], town: "{name}", '
            f"latitude: {latitude}, longitude: {longitude}),"
        )
    centre = "centre: (latitude: 52.13, longitude: 11.63), house: ()"
    site = f'(sample: true, name: "Beispiel", {centre}, entries: [{"".join(entries)}])'
    (folder / "assets/sites/bench.ron").write_text(site)
    settings = f'site: "bench", languages: {json.dumps(bench.content.languages)}, '
    (folder / "kiosk.ron").write_text(f"({settings})\n")
    return bench.new_kiosk(Content(folder), settings)


def languages500(bench):
    """Start and memory with 500 languages, against five of the same content."""
    taken, counts, kiosks = bench.take("languages500"), (5, 500), {}
    for count in counts:
        folder = bench.folder / f"languages-{count}"
        many.make(folder, count)
        kiosks[count] = bench.new_kiosk(Content(folder))
    for run in range(bench.runs + 1):
        for count, kiosk in kiosks.items():
            bench.quiet()
            kiosk.start()
            if run == 0:
                kiosk.finish(f"languages-of-{count}")
            else:
                taken.add(f"start, {count}", kiosk.started(f"languages-of-{count}"))
                time.sleep(max(0, kiosk.begun + 10 - time.monotonic()))
                taken.add(f"PSS, {count}", pss(kiosk.family()))
            kiosk.end()
    for key, unit, target in (("start", "ms", "≤ +20 ms, aim +10"), ("PSS", "MiB", "≤ +8 MiB, aim +4")):
        few, lots = (taken.median(f"{key}, {count}") for count in counts)
        name = key.capitalize() if key == "start" else f"{key}, language screen"
        yield row(f"{name}, 5 languages", few, None, unit)
        yield row(f"{name}, 500 languages", lots, None, unit)
        yield row("  500 more than 5", more(lots, few), None, unit, target)
        yield row("  500 of 5", ratio(lots, few), None, "times")


def packs20(bench):
    """Start and memory with 20 language packs that were installed one after the other; and what is left without them."""
    taken, content, count = bench.take("packs20"), bench.folder / "packs-20/content", 20
    for part in ("assets", "locales"):
        shutil.copytree(bench.content.folder / part, content / part, ignore=shutil.ignore_patterns("narration"))
    shutil.copy(bench.content.folder / "kiosk.ron", content)
    kiosks = {"without packs": bench.new_kiosk(Content(content)), "with 20 packs": bench.new_kiosk(Content(content))}
    data = kiosks["with 20 packs"].own / "data"
    at_home = ["--content", content, "--data", data]
    tool = lambda *words: subprocess.run([bench.binary, "pack", *words], stdout=subprocess.DEVNULL, stderr=2, check=True)
    ids = [f"language-{tag}" for tag in many.tags(count)]
    for tag, name in zip(many.tags(count), ids):
        folder = bench.folder / "packs-20" / name
        many.language_pack(bench.content.folder, folder, tag, name)
        tool("build", folder, "--content", content, "--into", folder.with_suffix(".wegweiser"))
        begun = time.monotonic()
        tool("install", folder.with_suffix(".wegweiser"), *at_home)
        taken.add("install", (time.monotonic() - begun) * 1000)
    for run in range(bench.runs + 1):
        for which, kiosk in kiosks.items():
            bench.quiet()
            kiosk.start()
            if run == 0:
                kiosk.finish(which.replace(" ", "-"))
            else:
                taken.add(f"start, {which}", kiosk.started(which.replace(" ", "-")))
                time.sleep(max(0, kiosk.begun + 10 - time.monotonic()))
                taken.add(f"PSS, {which}", pss(kiosk.family()))
            kiosk.end()
    for name in ids:
        tool("remove", name, "--for-good", *at_home)
    left = [file for file in data.rglob("*") if file.is_file() and any(name in str(file) for name in ids)]
    for key, unit, target in (("start", "ms", "≤ +20 ms, aim +10"), ("PSS", "MiB", "≤ +8 MiB, aim +4")):
        none, all_of_them = (taken.median(f"{key}, {which}") for which in kiosks)
        yield row(f"{key.capitalize() if key == 'start' else key}, eight languages", none, None, unit)
        yield row(f"  and {count} language packs", all_of_them, None, unit)
        yield row("  more with them", more(all_of_them, none), None, unit, target)
    yield row("  install of one, checked", taken.median("install"))
    yield row("  files left of them when removed", len(left), None, "", "0")


def check500(bench):
    """`check` of 500 languages with 100 pages each, on two cores; and with a fault in every tenth sentence."""
    taken, content = bench.take("check500"), bench.folder / "check-500"
    many.make(content, 500)
    command = ["taskset", "--cpu-list", "0,1", bench.binary, "check", "--content", content]
    for kind in ("clean", "spoiled"):
        if kind == "spoiled":
            many.spoil(content)
        for _ in range(bench.runs):
            bench.quiet()
            begun = time.monotonic()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            taken.add(f"{kind}, s", time.monotonic() - begun)
    yield row("check, 500 languages x 100 pages, 2 cores", taken.median("clean, s"), None, "s", "< 20")
    yield row("  with thousands of findings", taken.median("spoiled, s"), None, "s", "< 20")


def install(bench):
    """Install of a pack of 200 MiB, against `sha256sum` and `cp` of the same file."""
    content = bench.content.folder
    if not (content / "assets/narration").is_dir():
        say("install: there is no narration to make a pack of; run scripts/setup")
        return
    taken, folder, file = bench.take("install"), bench.folder / "pack", bench.folder / "many.wegweiser"
    many.pack(folder, 200 * 1024 * 1024, content)
    subprocess.run([bench.binary, "pack", "build", folder, "--content", content, "--into", file], stdout=2, check=True)
    for run in range(bench.runs):
        bench.quiet()
        begun = time.monotonic()
        subprocess.run(["sha256sum", file], stdout=subprocess.DEVNULL, check=True)
        subprocess.run(["cp", file, bench.folder / "copy"], check=True)
        taken.add("copied", (time.monotonic() - begun) * 1000)
        (bench.folder / "copy").unlink()
        # Nothing is deleted between the runs: ext4 passes over every inode that was freed in the last minutes,
        # which takes longer than the install itself.
        data = bench.folder / f"installed-{run}"
        command = [bench.binary, "pack", "install", file, "--content", content, "--data", data, "--timings"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
        timings = json.loads(told[-1])
        taken.add("install", timings["unpack_ms"] + timings["switch_ms"])
        taken.add("media", timings["media_ms"])
        taken.add("rules", timings["rules_ms"])
    size, middle = file.stat().st_size / 1024 / 1024, taken.median
    yield row(f"Install of {size:.0f} MiB: unpack, hash, fsync, switch", middle("install"))
    yield row("  sha256sum and cp of the same file", middle("copied"))
    yield row("  install against both", ratio(middle("install"), middle("copied")), None, "times", "≤ 2.5")
    yield row("  media checks, apart", middle("media"))
    yield row("  rules, apart", middle("rules"))


def preview(bench):
    """From the save of a file of words to the picture, in the preview of a pack."""
    folder, content, kiosk = bench.folder / "preview/so", bench.folder / "preview-content", bench.kiosk
    taken, trace = bench.take("preview"), bench.folder / "preview.jsonl"
    words = preview_pack(bench.content.folder, folder, content)
    kiosk.run([bench.binary, "preview", folder, "--content", content, "--trace", trace], kiosk.environment)
    # The first check is over once the strip has come to rest.
    kiosk.screen.settled(still=6.0, longest=120.0)
    lines = words.read_text().splitlines()
    at = next(at for at, line in enumerate(lines) if line.strip().startswith(".s1 ="))
    for save in range(20):
        bench.quiet(4)
        lines[at] = f"    .s1 = Kayıt {'bir iki üç dört beş altı'.split()[save % 6]}."
        beside = words.with_suffix(".new")
        beside.write_text("\n".join(lines) + "\n")
        beside.rename(words)
        time.sleep(2.5)
    kiosk.end()
    events = [json.loads(line) for line in trace.read_text().splitlines()]
    saved = lambda event: event["event"] == "saved"
    for key, answer in (("read", "swapped"), ("shown", "presented")):
        for ms in answers(events, saved, answer):
            taken.add(key, ms)
    count = len(taken.values["shown"])
    yield row(f"Preview, {count} saves: save to picture", taken.median("shown"), target="< 500")
    yield row("  95 %", taken.percentile("shown", 95), target="< 500")
    yield row("  save to words read", taken.median("read"))


def preview_pack(source, folder, content):
    """A pack that begins with Turkish words under another tag; the file that is saved again and again."""
    for part in ("assets", "locales"):
        many.link(source / part, content / part)
    many.link(content / "locales/tr", folder / "locales/so")
    manifest = folder / "locales/so/language.ron"
    text = manifest.read_text().replace('tag: "tr"', 'tag: "so"')
    manifest.unlink()
    manifest.write_text(text)
    (folder / "pack.ron").write_text('(format: 1, id: "so", version: "1.0.0", title: "So", licence: "CC0-1.0")\n')
    return folder / "locales/so/modules/welcome.ftl"
