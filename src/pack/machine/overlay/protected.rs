//! What nobody speaks for but the house: emergency numbers, Help, and all that Help is shown and heard with.
//!
//! A file is judged by what it means, not by whether it replaces another: a clip that nobody had before makes a
//! number say something else just as well. Owns: which files of a pack need a signature that is trusted, and which are
//! never heard without one. Refuses: whether words are right, which rules say.

use std::{
    cell::OnceCell,
    collections::BTreeSet,
    path::{Component, Path},
};

use skrifa::{MetadataProvider as _, string::StringId};

use crate::{
    content::{Module, Placement, fact::emergency, lower_module, whole_face},
    language::LanguageTag,
    library::LayeredSource,
    pack::format::unpacked::Unpacked,
};

/// Catalogues of words and clips that every screen of Help uses, beside its modules.
const CATALOGUES: [&str; 2] = ["language", "ui"];
/// Catalogues of clips that say numbers.
const NUMBERS: [&str; 2] = ["digits", "facts"];

/// What a file of a pack would do without a trusted signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// It would change what Help shows or says: the pack is refused.
    Help,
    /// It would say a number in a language of the house: the pack is refused.
    NumberOfTheHouse,
    /// It would say a number in a language that the pack brings: the house's own voice says it.
    Number,
}

/// What is protected on a machine: what its base and its signed packs have.
pub(super) struct Protected {
    base: LayeredSource,
    languages: BTreeSet<LanguageTag>,
    /// The base and the packs that somebody trusted has signed; none where nobody asks.
    own: Vec<LayeredSource>,
    help: OnceCell<Help>,
    /// Families of the base's faces, in lower case.
    families: OnceCell<BTreeSet<String>>,
}

/// What Help is made of.
#[derive(Default)]
struct Help {
    /// Modules on its shelf.
    modules: BTreeSet<String>,
    /// Its pictures.
    pictures: BTreeSet<String>,
}

impl Protected {
    /// Of a base with the packs that lie over it. Where somebody trusted has signed them all, nobody asks.
    pub(super) fn new(base: &Path, packs: &[Unpacked]) -> Self {
        let mut protected = Self {
            base: LayeredSource::from(base),
            languages: BTreeSet::new(),
            own: Vec::new(),
            help: OnceCell::new(),
            families: OnceCell::new(),
        };
        let (trusted, others): (Vec<&Unpacked>, Vec<&Unpacked>) =
            packs.iter().partition(|pack| pack.trust.is_trusted());
        if !others.is_empty() {
            protected.own = std::iter::once(LayeredSource::from(base)).chain(trusted.into_iter().map(of)).collect();
            protected.languages = protected.own.iter().flat_map(languages).collect();
        }
        protected
    }

    /// What Help is made of, read when somebody asks: a pack of a new language has nothing of it.
    fn help(&self) -> &Help {
        self.help.get_or_init(|| {
            let mut help = Help::default();
            help.pictures.extend(emergency::LINES.iter().map(|line| line.picture.to_owned()));
            for (folder, name) in self
                .own
                .iter()
                .flat_map(|own| own.names(Path::new("assets/modules")).into_iter().map(move |name| (own, name)))
            {
                if let Some(module) = module(folder, &name).filter(|module| module.shelf == Placement::Help) {
                    let pictures = module.pages.iter().flat_map(|page| page.pictures());
                    help.pictures.extend(pictures.map(ToString::to_string));
                    help.modules.insert(name);
                }
            }
            help
        })
    }

    /// What a file of a pack nobody trusted has signed would do to Help; `None`: nothing.
    pub(super) fn claim(&self, pack: &Unpacked, path: &Path) -> Option<Claim> {
        let parts: Vec<&str> = path.components().filter_map(text).collect();
        let is_known = |tag: &str| tag.parse().is_ok_and(|tag: LanguageTag| self.languages.contains(&tag));
        let is_help = |name: &str| self.help().modules.contains(name);
        let speaks = |catalogue: &str| CATALOGUES.contains(&catalogue) || is_help(catalogue);
        let helps = match parts.as_slice() {
            ["assets", "facts.ron"] => true,
            ["assets", "modules", name, ..] => is_help(name) || enters_help(pack, name),
            ["assets", "pictograms", .., file] => self.help().pictures.contains(stem(file)),
            ["assets", "fonts", ..] => self.is_face_of_the_base(pack, path),
            ["assets", "narration" | "recordings", tag, catalogue, ..] if NUMBERS.contains(catalogue) => {
                return Some(if is_known(tag) { Claim::NumberOfTheHouse } else { Claim::Number });
            }
            ["assets", "narration" | "recordings", tag, catalogue, ..] => is_known(tag) && speaks(catalogue),
            ["locales", tag, "language.ron" | "ui.ftl"] => is_known(tag),
            ["locales", tag, "modules", file] => is_known(tag) && is_help(stem(file)),
            _ => false,
        };
        helps.then_some(Claim::Help)
    }

    /// Whether a face has the name of one that the base draws with: its digits could be others.
    fn is_face_of_the_base(&self, pack: &Unpacked, path: &Path) -> bool {
        let own = families(&of(pack), path);
        if own.is_empty() {
            return false;
        }
        let folder = Path::new("assets/fonts");
        let known = self.families.get_or_init(|| {
            let names = self.base.names(folder).into_iter();
            names.flat_map(|name| families(&self.base, &folder.join(name))).collect()
        });
        own.iter().any(|family| known.contains(family))
    }
}

/// The languages that a folder describes.
fn languages(folder: &LayeredSource) -> Vec<LanguageTag> {
    let tags = folder.names(Path::new("locales")).into_iter();
    let described = tags.filter(|tag| folder.has(&Path::new("locales").join(tag).join("language.ron")));
    described.filter_map(|tag| tag.parse().ok()).collect()
}

/// A pack's own files.
fn of(pack: &Unpacked) -> LayeredSource {
    LayeredSource::from(&*pack.root)
}

fn text(part: Component<'_>) -> Option<&str> {
    part.as_os_str().to_str()
}

/// A file's name up to its first dot: `tel-emergency.slow.ogg` is that of `tel-emergency`.
fn stem(file: &str) -> &str {
    file.split('.').next().unwrap_or(file)
}

fn module(folder: &LayeredSource, name: &str) -> Option<Module> {
    let path: std::path::PathBuf = ["assets", "modules", name, "module.ron"].iter().collect();
    lower_module(&folder.text(&path).ok()?, name).value
}

/// Whether a module of a pack would stand on Help's shelf.
fn enters_help(pack: &Unpacked, name: &str) -> bool {
    module(&of(pack), name).is_some_and(|module| module.shelf == Placement::Help)
}

/// Every name by which a face may be asked for, in lower case; none where it is no face.
fn families(folder: &LayeredSource, path: &Path) -> BTreeSet<String> {
    let Some(bytes) = folder.bytes(path, crate::content::LARGEST_FONT).ok() else { return BTreeSet::new() };
    let Some(font) = whole_face(&bytes) else { return BTreeSet::new() };
    let names = [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME, StringId::WWS_FAMILY_NAME];
    names.into_iter().flat_map(|id| font.localized_strings(id)).map(|name| name.to_string().to_lowercase()).collect()
}
