#!/usr/bin/env python3
"""Makes content of many languages, to measure with: no word of it means anything.

    scripts/many.py FOLDER [--languages N] [--modules N] [--pages N]

The folder is laid out like the repository, so that the kiosk and `check` run on it. Pictures, faces, facts and the
interface are the repository's own; modules and their words are generated, always the same for the same numbers.
German is the first language; the others take the tags kept for private use, qaa to qtz.
"""

import argparse
import os
import random
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST = 1 + 20 * 26

# For each script: the language whose interface is taken, its direction, face, locale, and letters to make words of.
SCRIPTS = [
    ("en", "Ltr", "Noto Sans", "en", "abcdefghijklmnoprstuvwz"),
    ("ar", "Rtl", "Noto Sans Arabic", "ar-u-nu-latn", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    ("uk", "Ltr", "Noto Sans", "uk", "абвгдежзийклмнопрстуфхцчшщюя"),
    ("ti", "Ltr", "Noto Sans Ethiopic", "ti-u-ca-gregory", "ሀለሐመረሰሸቀበተቸነአከወዘየደጀገጠጨጸፈፐ"),
    ("tr", "Ltr", "Noto Sans", "tr", "abcçdefgğhıijklmnoöprsştuüvyz"),
    ("en", "Ltr", "Noto Sans", "el", "αβγδεζηθικλμνξοπρστυφχψω"),
]  # fmt: skip
PICTURES = ["house", "bed", "envelope", "key", "telephone", "door", "hospital", "memo", "shield", "fire"]
TINTS = ["Sun", "Teal", "Rose", "Sky"]
FACTS = ["tel-emergency", "tel-doctor", "tel-police"]


def tags(count):
    """So many tags of private use."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    every = [f"q{second}{third}" for second in letters[:20] for third in letters]
    return every[:count]


def link(source, target):
    """A folder's files once more; links cost nothing."""

    def one(source, target):
        try:
            os.link(source, target)
        except OSError:
            shutil.copy2(source, target)

    shutil.copytree(source, target, copy_function=one)


def structure(number, pages):
    """One module; the last two pages are a path and a question where there is room for them."""
    lines = []
    for page in range(pages):
        picture = PICTURES[page % len(PICTURES)]
        if page == pages - 1 and pages > 2:
            lines.append(f'Question(id: "p{page}", eok: Wohnen, answers: ["house", "door", "key"], right: [2]),')
        elif page == pages - 2 and pages > 2:
            lines.append(f'Steps(id: "p{page}", picture: "{picture}", eok: Wohnen, steps: ["house", "door", "key"]),')
        else:
            lines.append(f'Lesson(id: "p{page}", picture: "{picture}", eok: Wohnen, sentences: 5),')
    body = "\n        ".join(lines)
    head = f'number: {number}, shelf: Tile, tint: {TINTS[number % len(TINTS)]}, picture: "{PICTURES[number % len(PICTURES)]}"'
    return f"(\n    {head},\n    pages: [\n        {body}\n    ],\n)\n"


def words(chance, letters, module, pages, facts, german):
    """One file of words: about forty texts for ten pages, some with a fact, some with a German word in brackets."""
    one = lambda: "".join(chance.choices(letters, k=chance.randint(2, 8)))
    several = lambda least, most: " ".join(one() for _ in range(chance.randint(least, most)))
    lines = [f"module =\n    .title = {several(1, 2)}"]
    for page in range(pages):
        lines.append(f"\np{page} =\n    .title = {several(2, 4)}")
        last = page == pages - 1 and pages > 2
        names = ["a1", "a1-why", "a2", "a2-why", "a3", "a3-why"] if last else [f"s{at}" for at in range(1, 6)]
        if page == pages - 2 and pages > 2:
            names = names[:3]
        for at, name in enumerate(names):
            # Every language names the same facts, and the same German word.
            fact = facts[(module + page) % len(facts)] if at == 1 and page % 3 == 0 else None
            term = "Haus" if at == 2 and page % 4 == 0 else None
            text = several(3, 8)
            text += f" {{ ${fact} }}" if fact else ""
            if term:
                text += f" {term}" if german else f" ({term})"
            lines.append(f"    .{name} = {text}.")
    return "\n".join(lines) + "\n"


def make(folder, languages=500, modules=10, pages=10, root=ROOT):
    """Writes the content; the folder must not be there yet. Gives the tags."""
    if not 1 <= languages <= MOST:
        raise SystemExit(f"many: 1 to {MOST} languages")
    folder.mkdir(parents=True)
    for part in ("fonts", "pictograms", "controls", "sites"):
        link(root / "assets" / part, folder / "assets" / part)
    for part in ("facts.ron", "needs.ron"):
        shutil.copy2(root / "assets" / part, folder / "assets" / part)
    names = [f"m{number}" for number in range(1, modules + 1)]
    for number, name in enumerate(names, 1):
        file = folder / "assets/modules" / name / "module.ron"
        file.parent.mkdir(parents=True)
        file.write_text(structure(number, pages))
    interfaces = {tag: (root / "locales" / tag / "ui.ftl").read_bytes() for tag in {"de"} | {row[0] for row in SCRIPTS}}
    known = ["de", *tags(languages - 1)]
    for at, tag in enumerate(known):
        interface, direction, face, locale, letters = SCRIPTS[(at - 1) % len(SCRIPTS)]
        if tag == "de":
            interface, direction, face, locale, letters = "de", "Ltr", "Noto Sans", "de", SCRIPTS[0][4]
        chance = random.Random(tag)
        one = lambda least, most: "".join(chance.choices(letters, k=chance.randint(least, most)))
        home = folder / "locales" / tag
        (home / "modules").mkdir(parents=True)
        (home / "ui.ftl").write_bytes(interfaces[interface])
        endonym = "Deutsch" if tag == "de" else one(4, 10).capitalize()
        (home / "language.ron").write_text(f"""(
    tag: "{tag}",
    endonym: "{endonym}",
    name: "{'Deutsch' if tag == 'de' else f'Sprache {at}'}",
    greeting: "{one(5, 9)}",
    invitation: "{one(3, 7)} {one(3, 7)}",
    direction: {direction},
    locale: "{locale}",
    plural: "{interface}",
    face: "{face}",
    fallback: [{'' if tag == 'de' else '"de"'}],
    voice: None,
    review: {{}},
)
""")
        for number, name in enumerate(names, 1):
            text = words(chance, letters, number, pages, FACTS, tag == "de")
            (home / "modules" / f"{name}.ftl").write_text(text)
    (folder / "kiosk.ron").write_text('(auto_play: false, site: "sample", data_folder: "kiosk-data")\n')
    return known


def spoil(folder):
    """Gives about every tenth sentence a fault: left out, misnamed, with a number or an address in it."""
    chance = random.Random(7)
    for file in sorted(folder.glob("locales/*/modules/*.ftl")):
        lines = []
        for line in file.read_text().splitlines(keepends=True):
            share = chance.random() if ".s" in line else 1
            if share < 0.03:
                continue
            if share < 0.06:
                line = line.replace(".s", ".t", 1)
            elif share < 0.1:
                line = line.rstrip("\n") + " 0391 5678910 www.example.org\n"
            lines.append(line)
        file.unlink()
        file.write_text("".join(lines))


def pack(folder, size, root=ROOT):
    """Writes a pack of at least so many bytes: the repository's languages under tags of private use, with their voices.
    Gives how many bytes it has."""
    narration = root / "assets/narration"
    known = sorted(path.name for path in narration.iterdir() if (root / "locales" / path.name).is_dir())
    total = 0
    for at, tag in enumerate(tags(MOST - 1)):
        if total >= size:
            break
        source = known[at % len(known)]
        link(root / "locales" / source, folder / "locales" / tag)
        manifest = folder / "locales" / tag / "language.ron"
        text = manifest.read_text().replace(f'tag: "{source}"', f'tag: "{tag}"', 1)
        manifest.unlink()
        manifest.write_text(text)
        for part in (narration / source).iterdir():
            # What a house knows is said in the house's own languages.
            if not part.name.startswith("site-"):
                link(part, folder / "assets/narration" / tag / part.name)
        total = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    (folder / "pack.ron").write_text("""(
    format: 1,
    id: "many",
    version: "1.0.0",
    title: "Many languages, to measure with",
    licence: "CC-BY-4.0",
)
""")
    return total


def language_pack(source, folder, tag, name):
    """A pack of a language with Turkish words under another tag."""
    link(source / "locales/tr", folder / "locales" / tag)
    manifest = folder / "locales" / tag / "language.ron"
    text = manifest.read_text().replace('tag: "tr"', f'tag: "{tag}"').replace('endonym: "Türkçe"', f'endonym: "{tag}"')
    manifest.unlink()
    manifest.write_text(text)
    (folder / "README.txt").write_text("For people; every pack has one.\n")
    (folder / "pack.ron").write_text(f'(format: 1, id: "{name}", version: "1.0.0", title: "{tag}", licence: "CC0-1.0")\n')


def main():
    parser = argparse.ArgumentParser(description="Makes content of many languages, to measure with.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", type=int, default=500, metavar="N")
    parser.add_argument("--modules", type=int, default=10, metavar="N")
    parser.add_argument("--pages", type=int, default=10, metavar="N", help="pages of each module")
    arguments = parser.parse_args()
    if arguments.folder.exists():
        raise SystemExit(f"many: {arguments.folder} is there already; choose a new folder")
    make(arguments.folder, arguments.languages, arguments.modules, arguments.pages)


if __name__ == "__main__":
    main()
