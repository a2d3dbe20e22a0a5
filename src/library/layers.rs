//! Reading files of content, with limits, by paths that can't leave it.
//!
//! Content is a base folder and what packs lay over it. Of two files with one path the later layer's is read. Text is
//! UTF-8; UTF-16 is converted and remembered, so that a check can say so.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io,
    path::{Component, Path, PathBuf},
    sync::{Arc, Mutex},
};

use crate::{
    content::{Files, beside::is_litter},
    diagnostic::{Diagnostic, Fault, Location, SourceText},
};

/// The file at the root of a layer in which a pack says what it is.
pub const MANIFEST: &str = "pack.ron";

/// Largest text file that is read, in bytes.
const LARGEST_TEXT: u64 = 4 * 1024 * 1024;

/// A file that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It isn't there.
    #[error("there is no such file")]
    Missing,
    /// The path leaves the content's folder.
    #[error("the path leaves the folder of the content")]
    Outside,
    /// It is larger than such a file may be.
    #[error("the file has {0} bytes, more than {1}")]
    TooLarge(u64, u64),
    /// It isn't UTF-8.
    #[error("the file is not UTF-8 text")]
    NotText,
    /// The system refused.
    #[error("{0}")]
    Io(#[from] io::Error),
}

impl From<ReadError> for Fault {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Missing => Self::MISSING,
            ReadError::Outside => Self::new("outside"),
            ReadError::TooLarge(size, limit) => Self::new("large").with("size", size).with("limit", limit),
            ReadError::NotText => Self::NOT_TEXT,
            ReadError::Io(error) => error.into(),
        }
    }
}

/// A folder that lies in the stack of layers.
#[derive(Debug, Clone)]
pub struct Layer {
    /// A folder with `assets/` and `locales/` in it.
    pub root: PathBuf,
    /// Files of it that are not served, by their paths inside it.
    pub withheld: BTreeSet<PathBuf>,
    /// The files that are served, where they are known: nothing else is looked for on the disk. `None`: what is there
    /// and not withheld.
    pub served: Option<BTreeSet<PathBuf>>,
    /// Whether it is the house's own, or signed by somebody this machine trusts.
    pub trusted: bool,
    /// The pack it is; none for the house's own.
    pub pack: Option<String>,
}

impl Layer {
    /// A folder of the house's own, of which every file is served.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), withheld: BTreeSet::new(), served: None, trusted: true, pack: None }
    }

    /// Where a file that may be served lies, if it is there.
    fn find(&self, path: &Path) -> Option<PathBuf> {
        let may = self.served.as_ref().map_or_else(|| !self.withheld.contains(path), |served| served.contains(path));
        may.then(|| self.root.join(path)).filter(|found| found.exists())
    }

    /// Names in a folder of what may be served.
    fn names(&self, folder: &Path) -> Vec<String> {
        if let Some(served) = &self.served {
            let below = served.range(folder.to_owned()..).map_while(|file| file.strip_prefix(folder).ok());
            let mut names: Vec<String> =
                below.filter_map(|file| Some(file.components().next()?.as_os_str().to_str()?.to_owned())).collect();
            names.dedup();
            return names;
        }
        let Ok(entries) = fs::read_dir(self.root.join(folder)) else { return Vec::new() };
        let found = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        found.filter(|name| self.withheld.is_empty() || !self.withheld.contains(&folder.join(name))).collect()
    }
}

/// Folders with `assets/` and `locales/` in them, one over the other.
#[derive(Debug, Clone)]
pub struct LayeredSource {
    /// The base first; never empty.
    layers: Arc<[Layer]>,
    /// Files that were read as UTF-16.
    converted: Arc<Mutex<BTreeSet<PathBuf>>>,
    /// Keeps folders of packs from being swept away while somebody reads here.
    _held: Arc<[File]>,
}

impl<P: Into<PathBuf>> From<P> for LayeredSource {
    fn from(root: P) -> Self {
        Self::layered(root, [])
    }
}

impl LayeredSource {
    /// The base, with layers over it: the last one is the uppermost.
    pub fn layered(base: impl Into<PathBuf>, layers: impl IntoIterator<Item = Layer>) -> Self {
        let layers = std::iter::once(Layer::new(base)).chain(layers).collect();
        Self { layers, converted: Arc::default(), _held: Arc::default() }
    }

    /// The same, holding these open for as long as anybody reads here.
    #[must_use]
    pub(crate) fn holding(self, held: Vec<File>) -> Self {
        Self { _held: held.into(), ..self }
    }

    /// The same with one layer more, over all others. Another layer of the same pack makes room for it.
    #[must_use]
    pub fn covered(self, top: Layer) -> Self {
        let others = self.layers.iter().filter(|layer| layer.pack.is_none() || layer.pack != top.pack);
        Self { layers: others.cloned().chain([top.clone()]).collect(), ..self }
    }

    /// The base folder.
    pub fn root(&self) -> &Path {
        self.layers.first().map_or(Path::new("."), |layer| &layer.root)
    }

    /// All folders, the base first.
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// Path on disk of a path inside the content: of the uppermost layer that has it, else of the base.
    pub fn path(&self, path: &Path) -> Result<PathBuf, ReadError> {
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(ReadError::Outside);
        }
        let (base, packs) = self.layers.split_first().map_or((None, &[][..]), |(base, packs)| (Some(base), packs));
        if let Some(found) = packs.iter().rev().find_map(|layer| layer.find(path)) {
            return Ok(found);
        }
        Ok(base.map_or_else(PathBuf::new, |base| base.root.join(path)))
    }

    /// The place in the stack of the layer a file is read from: 0 is the base; `None`: there is no such file.
    pub fn layer_of(&self, path: &Path) -> Option<usize> {
        let found = self.path(path).ok()?;
        let layer = self.layers.iter().rposition(|layer| layer.root.join(path) == found)?;
        found.exists().then_some(layer)
    }

    /// The layer a file is read from, where nobody trusted has signed it.
    pub fn stranger(&self, path: &Path) -> Option<&Layer> {
        if self.layers.iter().all(|layer| layer.trusted) {
            return None;
        }
        self.layers.get(self.layer_of(path)?).filter(|layer| !layer.trusted)
    }

    /// Whether there is such a file.
    pub fn has(&self, path: &Path) -> bool {
        self.path(path).is_ok_and(|path| path.is_file())
    }

    /// A file's bytes, at most `limit` of them.
    pub fn bytes(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        let full = self.path(path)?;
        let size = match fs::metadata(&full) {
            Ok(data) if data.is_file() => data.len(),
            Ok(_) => return Err(ReadError::Missing),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(ReadError::Missing),
            Err(error) => return Err(error.into()),
        };
        if size > limit {
            return Err(ReadError::TooLarge(size, limit));
        }
        Ok(fs::read(full)?)
    }

    /// A text file.
    pub fn text(&self, path: &Path) -> Result<SourceText, ReadError> {
        let bytes = self.bytes(path, LARGEST_TEXT)?;
        let source = SourceText::decoded(path, &bytes).ok_or(ReadError::NotText)?;
        if source.is_converted()
            && let Ok(mut converted) = self.converted.lock()
        {
            converted.insert(path.to_owned());
        }
        Ok(source)
    }

    /// A note for each file that was converted from UTF-16 so far.
    pub fn converted(&self) -> Vec<Diagnostic> {
        let Ok(converted) = self.converted.lock() else { return Vec::new() };
        converted.iter().map(|path| Diagnostic::note("text-utf16", Location::file(path))).collect()
    }

    /// A text file, or the finding that says why not.
    pub fn text_or(&self, path: &Path) -> Result<SourceText, Diagnostic> {
        self.text(path).map_err(|error| Diagnostic::error("unreadable", Location::file(path)).because(error))
    }

    /// Names in a folder, of all layers together, sorted; empty where it can't be read.
    pub fn names(&self, path: &Path) -> Vec<String> {
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return Vec::new();
        }
        let mut names = BTreeSet::new();
        for layer in &*self.layers {
            names.extend(layer.names(path).into_iter().filter(|name| !is_litter(Path::new(name))));
        }
        names.into_iter().collect()
    }
}

impl Files for LayeredSource {
    fn names(&self, folder: &Path) -> Vec<String> {
        Self::names(self, folder)
    }

    fn size(&self, path: &Path) -> Option<u64> {
        let data = fs::metadata(self.path(path).ok()?).ok()?;
        data.is_file().then_some(data.len())
    }

    fn bytes(&self, path: &Path, limit: u64) -> Option<Vec<u8>> {
        Self::bytes(self, path, limit).ok()
    }

    fn text(&self, path: &Path) -> Option<SourceText> {
        Self::text(self, path).ok()
    }

    fn text_or(&self, path: &Path) -> Result<SourceText, Diagnostic> {
        Self::text_or(self, path)
    }
}
