"""The kiosk's screens as web pages, made of the same words, faces, pictures and sizes: well made static HTML that
changes no more of itself than it must. Chromium shows them.

- `languages.html`: the language screen.
- `lesson.html`: all pages of one module in all languages, with Next, Back, the turtle and the sheet of languages.
- `index.html`: every page by its picture, a list that is dragged.
"""

import html
import json
import re
import string
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
DIGITS = {"prs": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")}
# Where the controls stand is told in the title, for the touches to come; never while something is measured.
TELL = """
const tell = () => {
    const found = [...document.querySelectorAll("[data-name]")].map(control => {
        const box = control.getBoundingClientRect();
        return `${control.dataset.name}=${box.x + box.width / 2},${box.y + box.height / 2}`;
    });
    document.title = `places ${found.join(" ")}`;
};
addEventListener("load", tell);
"""


class Content:
    """What the folder of content says, as far as the pages need it."""

    def __init__(self, folder):
        self.folder = folder
        shown = re.search(r"languages: \[(.*?)\]", (folder / "kiosk.ron").read_text(), re.S)
        self.languages = re.findall(r'"([^"]+)"', shown[1]) if shown else []
        facts = (folder / "assets/facts.ron").read_text()
        self.facts = dict(re.findall(r'id: "([^"]+)",\s+value: \w+\("([^"]+)"', facts))

    def words(self, tag, *path):
        """Texts of a Fluent file; those needed here are one line each."""
        found, message = {}, None
        for line in Path(self.folder, "locales", tag, *path).read_text().splitlines():
            if match := re.match(r"([\w-]+) = ?(.*)", line):
                message = match[1]
                found[message] = match[2]
            elif match := re.match(r"\s+\.([\w-]+) = (.*)", line):
                found[f"{message}.{match[1]}"] = match[2]
        fact = lambda name: f"\u2068{self.facts.get(name[1], name[1])}\u2069"
        return {key: re.sub(r"\{ \$([\w-]+) \}", fact, text) for key, text in found.items()}

    def manifest(self, tag):
        text = (self.folder / "locales" / tag / "language.ron").read_text()
        return dict(re.findall(r'^\s+(\w+): "?([^",]+)"?,$', text, re.M))

    def modules(self):
        """Names of the modules that have a tile, in order."""
        texts = {path.parent.name: path.read_text() for path in self.folder.glob("assets/modules/*/module.ron")}
        number = lambda name: int(re.search(r"number: (\d+)", texts[name])[1])
        return sorted((name for name, text in texts.items() if "shelf: Tile" in text), key=number)

    def pages(self, module):
        """Each page's name and picture; a question has none of its own."""
        text = (self.folder / "assets/modules" / module / "module.ron").read_text()
        found = []
        for part in re.split(r"\n\s+(?=(?:Lesson|Steps|Question)\()", text)[1:]:
            picture = re.search(r'picture: "([^"]+)"', part)
            found.append((re.search(r'id: "([^"]+)"', part)[1], picture and picture[1]))
        return found


class Pages:
    def __init__(self, content, module="health"):
        self.content, self.module = content, module
        self.manifests = {tag: content.manifest(tag) for tag in content.languages}
        css = string.Template((SCRIPTS / "bench-page.css").read_text())
        css = css.substitute(fonts=(content.folder / "assets/fonts").as_uri())
        self.head = f'<!DOCTYPE html><html lang="de" dir="ltr"><meta charset="utf-8"><title>page</title><style>{css}</style>'

    def write(self, folder):
        (folder / "languages.html").write_text(self.languages())
        (folder / "lesson.html").write_text(self.lesson())
        (folder / "index.html").write_text(self.index())

    # Parts

    def words(self, tag, *path):
        return {key: html.escape(text) for key, text in self.content.words(tag, *path).items()}

    def sign(self, name, side, classes=""):
        svg = (self.content.folder / "assets/controls" / f"{name}.svg").read_text()
        svg = re.sub(r"<\?xml.*?\?>", "", svg)
        svg = re.sub(r'(<svg[^>]*?) (?:width|height)="[^"]*"', r"\1", svg)
        return svg.replace("<svg", f'<svg width="{side}" height="{side}" class="{classes}"', 1)

    def source(self, name):
        return (self.content.folder / "assets/pictograms" / f"{name}.svg").as_uri()

    def picture(self, name, side):
        return f'<img src="{self.source(name)}" width="{side}" height="{side}" decoding="sync" alt="">'

    def pill(self, sign, word="", name=""):
        named = f'data-name="{name}"' if name else ""
        return f'<div class="pill round" {named}>{self.sign(sign, 44)}{word}</div>'

    def header(self, tag, title, marks="", beside=False):
        ui = self.words(tag, "ui.ftl")
        return f"""<div class="row">{self.pill("house", ui["home"])}<div class="grow"><div class="module">{title}</div>{marks}</div>
{self.pill("columns", "DE") if beside else ""}{self.pill("ear")}{self.pill("text-aa")}
{self.pill("translate", self.manifests[tag]["endonym"], "language")}
<div class="help round">{self.sign("lifebuoy", 48)}</div></div>"""

    # Pages

    def languages(self):
        greet = [f'<bdi>{manifest["greeting"]}</bdi>' for manifest in self.manifests.values()]
        tiles = "".join(
            f'<div class="tile" dir="{manifest["direction"].lower()}">{manifest["endonym"]}'
            f'<div class="sound round">{self.sign("speaker-high", 46)}</div></div>'
            for manifest in self.manifests.values()
        )
        return f"""{self.head}<body><div class="row"><div style="width: 112px"></div>
<div class="greetings grow"><h1>{greet[0]}</h1><div class="others soft">{"<span>·</span>".join(greet[1:])}</div></div>
<div class="help round">{self.sign("lifebuoy", 48)}</div></div><div class="tiles">{tiles}</div></body></html>"""

    def middle(self, page, picture, words):
        """What a page turn changes: picture, title and sentences (of a question its answers)."""
        names = [f"{page}.{kind}{at}" for kind in "sa" for at in range(1, 9)]
        sentences = "".join(f"<p>{words[name]}</p>" for name in names if name in words)
        return f"""<div class="card round">{self.picture(picture or "light-bulb", 400)}</div>
<div class="words grow"><h2>{words[f"{page}.title"]}</h2>{sentences}</div>"""

    def language(self, tag):
        """A language's lesson: the frame round its pages, the pages, and the sheet of languages above."""
        ui, words = self.words(tag, "ui.ftl"), self.words(tag, "modules", f"{self.module}.ftl")
        mark = lambda sign, word: f"<span>{self.sign(sign, 26)}{ui[word]}</span>"
        marks = f"""<div class="marks soft">{mark("pencil-simple-line", "draft")}{mark("robot", "computer-voice")}</div>"""
        frame = f"""{self.header(tag, words["module.title"], marks, tag != "de")}
<div class="row grow middle" id="middle">%s</div>
<div class="row footer"><div class="back round" data-name="back">{self.sign("arrow-left", 54, "mirrored")}</div>
<div class="bar row grow"><div class="sound round">{self.sign("play", 46)}</div>{self.sign("arrow-counter-clockwise", 44)}
<div class="track grow"></div><div class="turtle round" data-name="slow">{self.picture("turtle", 60)}</div></div>
<div class="row place soft"><div class="track"><div id="part"></div></div><span id="count"></span></div>
<div class="next round" data-name="next">{self.sign("arrow-right", 54, "mirrored")}</div></div>"""
        pages = self.content.pages(self.module)
        middles = [self.middle(page, picture, words) for page, picture in pages]
        tile = lambda other, manifest: (
            f'<div class="tile" dir="{manifest["direction"].lower()}" data-name="{other}">{manifest["endonym"]}</div>'
        )
        sheet = f"""<div class="veil"><div class="sheet"><h3>{ui["language"]}</h3>
<div class="tiles">{"".join(tile(*each) for each in self.manifests.items())}</div></div></div>"""
        counts = [f"{at + 1}/{len(pages)}".translate(DIGITS.get(tag, {})) for at in range(len(pages))]
        direction = self.manifests[tag]["direction"].lower()
        return {"direction": direction, "frame": frame, "pages": middles, "counts": counts, "sheet": sheet}

    def lesson(self):
        languages = {tag: self.language(tag) for tag in self.manifests}
        # Fetched before they are wanted, as a well made page does.
        sources = [self.source(picture) for _, picture in self.content.pages(self.module) if picture]
        data = f"const languages = {json.dumps(languages)}, sources = {json.dumps(sources)};".replace("</", "<\\/")
        script = """
const root = document.documentElement;
const pictures = sources.map(source => Object.assign(new Image(), { src: source }));
let page = 0;
const counted = () => {
    const count = languages[root.lang].counts;
    document.querySelector("#count").textContent = count[page];
    document.querySelector("#part").style.width = `${100 * (page + 1) / count.length}%`;
};
const acts = {
    turn: by => {
        const pages = languages[root.lang].pages;
        page = Math.min(Math.max(page + by, 0), pages.length - 1);
        document.querySelector("#middle").innerHTML = pages[page];
        counted();
    },
    next: () => acts.turn(1),
    back: () => acts.turn(-1),
    slow: turtle => turtle.classList.toggle("chosen"),
    language: () => document.body.insertAdjacentHTML("beforeend", languages[root.lang].sheet),
    choose: tile => {
        root.lang = tile.dataset.name;
        const language = languages[root.lang];
        root.dir = language.direction;
        document.body.innerHTML = language.frame.replace("%s", () => language.pages[page]);
        counted();
    },
};
counted();
addEventListener("click", event => {
    const control = event.target.closest("[data-name]");
    if (!control) return;
    (acts[control.dataset.name] || acts.choose)(control);
    if (control.dataset.name in languages || control.dataset.name == "language") setTimeout(tell, 400);
});
"""
        first = languages["de"]["frame"].replace("%s", languages["de"]["pages"][0])
        return f"{self.head}<body>{first}</body><script>{data}{TELL}{script}</script></html>"

    def index(self):
        ui = self.words("de", "ui.ftl")
        parts = [self.part(module) for module in self.content.modules()]
        script = """
const list = document.querySelector("#list");
let from = null;
list.addEventListener("pointerdown", event => {
    from = event.clientY + list.scrollTop;
    list.setPointerCapture(event.pointerId);
});
list.addEventListener("pointermove", event => { if (from !== null) list.scrollTop = from - event.clientY; });
list.addEventListener("pointerup", () => { from = null; });
"""
        body = f'{self.header("de", ui["index"])}<div class="grow list" id="list">{"".join(parts)}</div>'
        return f"{self.head}<body>{body}</body><script>{TELL}{script}</script></html>"

    def part(self, module):
        """A module's head and the tiles of its pages."""
        words = self.words("de", "modules", f"{module}.ftl")
        text = (self.content.folder / "assets/modules" / module / "module.ron").read_text()
        disc = re.search(r'picture: "([^"]+)"', text)[1]
        tiles = "".join(
            f'<div class="small">{self.picture(picture, 84)}<span>{words[f"{page}.title"]}</span></div>'
            for page, picture in self.content.pages(module)
            if picture
        )
        head = f'<div class="row head"><div class="disc round">{self.picture(disc, 52)}</div>{words["module.title"]}</div>'
        return f'{head}<div class="grid">{tiles}</div>'
