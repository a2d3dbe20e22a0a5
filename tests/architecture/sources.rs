//! The crate as its files see each other: every `use` and every path, macros included, resolved to the file it names.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::Path,
};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// A path from the crate's root, such as `content::fact::Fact`.
pub type CratePath = Vec<String>;

/// One file needs another, by this path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    pub from: String,
    pub to: String,
    pub path: String,
}

/// All files of a crate.
pub struct Sources {
    /// File of each module, below `src`.
    files: BTreeMap<CratePath, String>,
    parsed: Vec<Parsed>,
    /// What a name means in a module, by its `use`.
    names: HashMap<CratePath, HashMap<String, CratePath>>,
}

/// What one file, or one module within it, says.
struct Parsed {
    module: CratePath,
    file: String,
    /// Paths as they are written, from the crate's root where that is known already.
    paths: BTreeSet<CratePath>,
}

/// The modules of a file: `kiosk/screen/mod.rs` is `kiosk::screen`.
pub fn module_of(file: &str) -> CratePath {
    let mut parts: CratePath = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    parts.retain(|part| part != "mod" && part != "lib" && part != "main");
    parts
}

/// Every Rust file below a folder, by its name from there, with its text.
pub fn read(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

impl Sources {
    /// Parses files. Code of tests is left out.
    pub fn new(texts: &[(String, String)]) -> Self {
        let files: BTreeMap<CratePath, String> =
            texts.iter().map(|(file, _)| (module_of(file), file.clone())).collect();
        let mut sources = Self { files, parsed: Vec::new(), names: HashMap::new() };
        for (file, text) in texts.iter().filter(|(file, _)| !file.ends_with("tests.rs")) {
            let syntax = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
            let mut reader = Reader::new(module_of(file), &sources.files);
            reader.visit_file(&syntax);
            let Reader { module, paths, names, .. } = reader;
            sources.names.insert(module.clone(), names);
            sources.parsed.push(Parsed { module, file: file.clone(), paths });
        }
        sources
    }

    /// Every import of another file of the crate.
    pub fn imports(&self) -> Vec<Import> {
        let mut found = BTreeSet::new();
        for parsed in &self.parsed {
            for path in &parsed.paths {
                let Some((module, item)) = self.resolve(&parsed.module, path, 0) else { continue };
                let to = &self.files[&module];
                let child = module.len() == parsed.module.len() + 1 && module.starts_with(&parsed.module);
                // A parent that adds its children's plugins needs nothing of them.
                let plugin = child && item.first().is_some_and(|item| item == "plugin");
                if *to != parsed.file && !plugin {
                    let path = module.iter().chain(&item).map(String::as_str).collect::<Vec<_>>().join("::");
                    found.insert(Import { from: parsed.file.clone(), to: to.clone(), path });
                }
            }
        }
        found.into_iter().collect()
    }

    /// The module a path leads into, and what is left of it there; none where it leaves the crate.
    fn resolve(&self, from: &CratePath, path: &[String], depth: usize) -> Option<(CratePath, CratePath)> {
        if depth > 8 {
            return None;
        }
        let absolute = self.absolute(from, path, depth)?;
        let longest = (0..=absolute.len()).rev().find(|&len| self.files.contains_key(&absolute[..len]))?;
        let (module, rest) = absolute.split_at(longest);
        let renamed = rest.first().and_then(|name| self.names.get(module)?.get(name));
        match renamed {
            Some(named) => {
                let path: CratePath = named.iter().chain(&rest[1..]).cloned().collect();
                self.resolve(&module.to_vec(), &path, depth + 1).or(Some((module.to_vec(), rest.to_vec())))
            }
            None => Some((module.to_vec(), rest.to_vec())),
        }
    }

    /// A path as it is written in a module, from the crate's root.
    fn absolute(&self, from: &CratePath, path: &[String], depth: usize) -> Option<CratePath> {
        let first = path.first()?;
        match first.as_str() {
            "crate" => Some(path[1..].to_vec()),
            "self" => Some(from.iter().chain(&path[1..]).cloned().collect()),
            "super" => {
                let climbs = path.iter().take_while(|part| *part == "super").count();
                let parent = from.get(..from.len().checked_sub(climbs)?)?;
                Some(parent.iter().chain(&path[climbs..]).cloned().collect())
            }
            name => {
                let child: CratePath = from.iter().cloned().chain([name.to_owned()]).collect();
                if let Some(named) = self.names.get(from).and_then(|names| names.get(name)) {
                    if named.first() == Some(first) {
                        return self.files.contains_key(&child).then(|| from.iter().chain(path).cloned().collect());
                    }
                    let whole: CratePath = named.iter().chain(&path[1..]).cloned().collect();
                    return if depth > 8 { None } else { self.absolute(from, &whole, depth + 1) };
                }
                self.files.contains_key(&child).then(|| from.iter().chain(path).cloned().collect())
            }
        }
    }
}

/// Reads one file.
struct Reader<'a> {
    module: CratePath,
    files: &'a BTreeMap<CratePath, String>,
    paths: BTreeSet<CratePath>,
    names: HashMap<String, CratePath>,
}

impl<'a> Reader<'a> {
    fn new(module: CratePath, files: &'a BTreeMap<CratePath, String>) -> Self {
        Self { module, files, paths: BTreeSet::new(), names: HashMap::new() }
    }

    fn tree(&mut self, tree: &syn::UseTree, before: &[String], needed: bool) {
        let with = |name: &syn::Ident| -> CratePath { before.iter().cloned().chain([name.to_string()]).collect() };
        match tree {
            syn::UseTree::Path(path) => self.tree(&path.tree, &with(&path.ident), needed),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, before, needed)),
            syn::UseTree::Name(name) if name.ident == "self" => {
                let last = before.last().cloned().unwrap_or_default();
                self.name(last, before.to_vec(), needed);
            }
            syn::UseTree::Name(name) => self.name(name.ident.to_string(), with(&name.ident), needed),
            syn::UseTree::Rename(name) => {
                let path = if name.ident == "self" { before.to_vec() } else { with(&name.ident) };
                self.name(name.rename.to_string(), path, needed);
            }
            syn::UseTree::Glob(_) if before.iter().all(|part| part == "super") => {}
            syn::UseTree::Glob(_) => {
                self.paths.insert(before.to_vec());
            }
        }
    }

    fn name(&mut self, name: String, path: CratePath, needed: bool) {
        let child: CratePath = self.module.iter().cloned().chain(path.first().cloned()).collect();
        let ours = ["crate", "self", "super"].contains(&path[0].as_str()) || self.files.contains_key(&child);
        if !ours {
            return;
        }
        if needed {
            self.paths.insert(path.clone());
        }
        if name != "_" && path != [name.clone()] {
            self.names.insert(name, path);
        }
    }

    /// Paths among the words of a macro.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: CratePath = Vec::new();
        let mut colons = 0;
        let flush = |path: &mut CratePath, paths: &mut BTreeSet<CratePath>| {
            if path.len() > 1 {
                paths.insert(std::mem::take(path));
            }
            path.clear();
        };
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        flush(&mut path, &mut self.paths);
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Group(group) => {
                    flush(&mut path, &mut self.paths);
                    colons = 0;
                    self.tokens(group.stream());
                }
                _ => {
                    flush(&mut path, &mut self.paths);
                    colons = 0;
                }
            }
        }
        flush(&mut path, &mut self.paths);
    }
}

/// Whether something is there for tests alone.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let attributes = match item {
            syn::Item::Mod(item) => &item.attrs,
            syn::Item::Fn(item) => &item.attrs,
            syn::Item::Use(item) => &item.attrs,
            syn::Item::Impl(item) => &item.attrs,
            syn::Item::Const(item) => &item.attrs,
            syn::Item::Struct(item) => &item.attrs,
            _ => &Vec::new(),
        };
        if !is_test(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        // What is handed on is needed by whoever takes it.
        let needed = matches!(item.vis, syn::Visibility::Inherited);
        self.tree(&item.tree, &[], needed);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 && path.leading_colon.is_none() {
            self.paths.insert(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.tokens(item.tokens.clone());
        self.visit_path(&item.path);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}
