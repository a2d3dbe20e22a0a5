//! What changed between two packs: the manifest, texts, modules and pages, clips, fonts, pictures, places, plans,
//! facts.
//!
//! Owns: the comparison, as data. Refuses: judging it, and printing. Files of one content are the same whatever their
//! dates; a clip is the same while sound and cues are, byte for byte.

mod ron_fields;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{self, BufReader, Read as _},
    path::{Path, PathBuf},
};

use serde::Serialize;

use crate::{
    content::lower_module,
    diagnostic::SourceText,
    language::{FluentFile, LanguageTag},
    library::LayeredSource,
};
use ron_fields::{fields, records};

/// Folders deeper than this are not looked into; nothing of a pack lies so deep.
const DEEPEST: usize = 8;

/// Names that came, went or stand for something else now; each list sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Only in the new pack.
    pub added: Vec<String>,
    /// Only in the old one.
    pub removed: Vec<String>,
    /// In both, and different.
    pub changed: Vec<String>,
}

impl Changes {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }

    /// Compares two lists of things with names.
    fn add<T: PartialEq>(&mut self, old: &BTreeMap<String, T>, new: &BTreeMap<String, T>) {
        self.removed.extend(old.keys().filter(|name| !new.contains_key(*name)).cloned());
        for (name, value) in new {
            match old.get(name) {
                None => self.added.push(name.clone()),
                Some(before) if before != value => self.changed.push(name.clone()),
                Some(_) => {}
            }
        }
    }

    fn sort(&mut self) {
        for list in [&mut self.added, &mut self.removed, &mut self.changed] {
            list.sort();
            list.dedup();
        }
        // A clip of which one half is new has changed.
        let (added, removed) = (self.added.clone(), self.removed.clone());
        let both: Vec<String> = added.iter().filter(|name| removed.contains(name)).cloned().collect();
        let halves = |name: &String| self.changed.contains(name) || both.contains(name);
        self.added = added.into_iter().filter(|name| !halves(name)).collect();
        self.removed = removed.into_iter().filter(|name| !halves(name)).collect();
        self.changed.extend(both);
        self.changed.sort();
    }
}

/// A field of a manifest with another value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FieldChange {
    /// The language it describes; none: the pack's own manifest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Its name.
    pub field: String,
    /// Its value before, if it was there.
    pub old: Option<String>,
    /// Its value now, if it is there.
    pub new: Option<String>,
}

/// A text with other words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct TextChange {
    /// The language.
    pub tag: String,
    /// A module, `ui` or `console`.
    pub part: String,
    /// Message and attribute: `emergency.s1`.
    pub id: String,
    /// The words before, if there were any.
    pub old: Option<String>,
    /// The words now, if there are any.
    pub new: Option<String>,
}

/// What changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Fields of `pack.ron`.
    pub manifest: Vec<FieldChange>,
    /// Fields of `language.ron` of each language.
    pub languages: Vec<FieldChange>,
    /// Texts by language and module, in the order of their names.
    pub texts: Vec<TextChange>,
    /// Modules; changed is what neither adds nor takes away a page.
    pub modules: Changes,
    /// Pages, as `module/page`.
    pub pages: Changes,
    /// Clips, as `recordings/so/health/emergency`.
    pub clips: Changes,
    /// Fonts.
    pub fonts: Changes,
    /// Pictograms.
    pub pictures: Changes,
    /// Entries of site files, as `house/entry`.
    pub places: Changes,
    /// Plans of lessons.
    pub plans: Changes,
    /// Facts.
    pub facts: Changes,
    /// Everything else, by path.
    pub other: Changes,
}

impl Difference {
    /// Compares two packs.
    pub fn between(old: &LayeredSource, new: &LayeredSource) -> io::Result<Self> {
        let mut difference = Self::default();
        let paths: BTreeSet<PathBuf> = files(old).into_iter().chain(files(new)).collect();
        for path in &paths {
            let (before, after) = (old.has(path), new.has(path));
            if before && after && same(&old.path(path), &new.path(path))? {
                continue;
            }
            let sides = Sides { path, old: before.then_some(old), new: after.then_some(new) };
            difference.file(&sides);
        }
        for changes in difference.lists_mut() {
            changes.sort();
        }
        Ok(difference)
    }

    /// Whether both say the same.
    pub fn is_empty(&self) -> bool {
        self.manifest.is_empty()
            && self.languages.is_empty()
            && self.texts.is_empty()
            && self.lists().into_iter().all(|(_, changes)| changes.is_empty())
    }

    /// The lists of names, each with what it lists.
    pub fn lists(&self) -> [(&'static str, &Changes); 9] {
        [
            ("modules", &self.modules),
            ("pages", &self.pages),
            ("clips", &self.clips),
            ("fonts", &self.fonts),
            ("pictures", &self.pictures),
            ("places", &self.places),
            ("plans", &self.plans),
            ("facts", &self.facts),
            ("other", &self.other),
        ]
    }

    fn lists_mut(&mut self) -> [&mut Changes; 9] {
        [
            &mut self.modules,
            &mut self.pages,
            &mut self.clips,
            &mut self.fonts,
            &mut self.pictures,
            &mut self.places,
            &mut self.plans,
            &mut self.facts,
            &mut self.other,
        ]
    }

    /// One file that is not the same on both sides.
    fn file(&mut self, sides: &Sides<'_>) {
        let parts: Vec<&str> = sides.path.iter().filter_map(|part| part.to_str()).collect();
        match *parts.as_slice() {
            // Sizes and hashes of files: what they stand for is compared itself.
            ["pack.ron"] => {
                self.manifest.extend(sides.fields(None).into_iter().filter(|change| change.field != "files"))
            }
            ["locales", tag, "language.ron"] => self.languages.extend(sides.fields(Some(tag))),
            ["locales", tag, file @ ("ui.ftl" | "console.ftl")] => {
                self.texts.extend(sides.texts(tag, file.trim_end_matches(".ftl")));
            }
            ["locales", tag, "modules", file] if file.ends_with(".ftl") => {
                self.texts.extend(sides.texts(tag, file.trim_end_matches(".ftl")));
            }
            ["assets", "modules", module, "module.ron"] => self.module(module, sides),
            ["assets", voice @ ("narration" | "recordings"), ref rest @ ..] if sides.is_clip() => {
                let clip = [voice].iter().chain(rest).copied().collect::<Vec<_>>().join("/");
                let stem = clip.rsplit_once('.').map_or(clip.as_str(), |(stem, _)| stem);
                sides.name(stem, &mut self.clips);
            }
            ["assets", "fonts", font] => sides.name(font, &mut self.fonts),
            ["assets", "pictograms", picture] => sides.name(picture, &mut self.pictures),
            ["assets", "facts.ron"] => {
                let [old, new] = sides.both(|source| records(source, None, ""));
                self.facts.add(&old, &new);
            }
            ["assets", "sites", site] if site.ends_with(".ron") => {
                let prefix = format!("{}/", site.trim_end_matches(".ron"));
                let [old, new] = sides.both(|source| records(source, Some("entries"), &prefix));
                self.places.add(&old, &new);
            }
            ["assets", "plans", plan] if plan.ends_with(".ron") => {
                sides.name(plan.trim_end_matches(".ron"), &mut self.plans)
            }
            _ => sides.name(&parts.join("/"), &mut self.other),
        }
    }

    fn module(&mut self, module: &str, sides: &Sides<'_>) {
        let [old, new] = sides.both(|source| {
            let lowered = lower_module(source, module).value;
            let pages = lowered.into_iter().flat_map(|module| module.pages);
            pages.map(|page| (format!("{module}/{}", page.id), format!("{page:?}"))).collect::<BTreeMap<_, _>>()
        });
        if sides.old.is_some() && sides.new.is_some() {
            let before = self.pages.clone();
            self.pages.add(&old, &new);
            if self.pages == before {
                self.modules.changed.push(module.to_owned());
            }
        } else {
            sides.name(module, &mut self.modules);
        }
    }
}

/// One path in both packs.
struct Sides<'a> {
    path: &'a Path,
    /// The old pack, where it has the file.
    old: Option<&'a LayeredSource>,
    /// The new one, where it has it.
    new: Option<&'a LayeredSource>,
}

impl Sides<'_> {
    /// Puts a name where it belongs.
    fn name(&self, name: &str, changes: &mut Changes) {
        let list = match (self.old, self.new) {
            (None, _) => &mut changes.added,
            (_, None) => &mut changes.removed,
            _ => &mut changes.changed,
        };
        list.push(name.to_owned());
    }

    /// Reads both sides; a side that isn't there or can't be read as text is empty.
    fn both<T: Default>(&self, read: impl Fn(&SourceText) -> T) -> [T; 2] {
        [self.old, self.new].map(|folder| {
            let source = folder.and_then(|folder| folder.text(self.path).ok());
            source.map_or_else(T::default, |source| read(&source))
        })
    }

    fn is_clip(&self) -> bool {
        self.path.extension().is_some_and(|extension| extension == "ogg" || extension == "vtt")
    }

    fn fields(&self, tag: Option<&str>) -> Vec<FieldChange> {
        let [old, new] = self.both(fields);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let differs = names.into_iter().filter(|name| old.get(*name) != new.get(*name));
        let change = |name: &String| FieldChange {
            tag: tag.map(str::to_owned),
            field: name.clone(),
            old: old.get(name).cloned(),
            new: new.get(name).cloned(),
        };
        differs.map(change).collect()
    }

    fn texts(&self, tag: &str, part: &str) -> Vec<TextChange> {
        let [old, new] = self.both(|source| texts(tag, source));
        let ids: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let differs = ids.into_iter().filter(|id| old.get(*id) != new.get(*id));
        let change = |id: &String| TextChange {
            tag: tag.to_owned(),
            part: part.to_owned(),
            id: id.clone(),
            old: old.get(id).cloned(),
            new: new.get(id).cloned(),
        };
        differs.map(change).collect()
    }
}

/// Every text of a file by its name, with variables as they are written.
fn texts(tag: &str, source: &SourceText) -> BTreeMap<String, String> {
    let plural = tag.parse().unwrap_or_else(|_| LanguageTag::german());
    let ftl = FluentFile::read_as(&plural, source.clone()).value;
    let text = |(message, attribute, entry): (&str, Option<&str>, &crate::language::Entry)| {
        let id = attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
        let readings = entry.readings.iter().map(|reading| reading.text(|name| format!("{{ ${name} }}")));
        (id, readings.collect::<Vec<_>>().join(" | "))
    };
    ftl.entries().map(text).collect()
}

/// Every file of a pack.
fn files(folder: &LayeredSource) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![(PathBuf::new(), 0)];
    while let Some((path, depth)) = open.pop() {
        for name in folder.names(&path) {
            let path = path.join(name);
            if folder.has(&path) {
                found.push(path);
            } else if depth < DEEPEST && folder.path(&path).is_ok_and(|path| path.is_dir()) {
                open.push((path, depth + 1));
            }
        }
    }
    found
}

/// Whether two files hold the same bytes.
fn same<E>(old: &Result<PathBuf, E>, new: &Result<PathBuf, E>) -> io::Result<bool> {
    let (Ok(old), Ok(new)) = (old, new) else { return Ok(false) };
    let (old, new) = (File::open(old)?, File::open(new)?);
    if old.metadata()?.len() != new.metadata()?.len() {
        return Ok(false);
    }
    let (mut old, mut new) = (BufReader::new(old), BufReader::new(new));
    let (mut left, mut right) = (vec![0; 64 * 1024], vec![0; 64 * 1024]);
    loop {
        let read = old.read(&mut left)?;
        let Some((left, right)) = left.get(..read).zip(right.get_mut(..read)) else { return Ok(false) };
        match new.read_exact(right) {
            Ok(()) if left != right => return Ok(false),
            Ok(()) if read == 0 => return Ok(true),
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
            Err(error) => return Err(error),
        }
    }
}
