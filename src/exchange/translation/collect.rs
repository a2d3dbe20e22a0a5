//! From a library to segments, in the order of the screens.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};

use super::{
    Document, Kind, Present, Segment, Standing, limit,
    segment::{german_of, line, shown_form},
};
use crate::{
    content::{Module, Page, PageKind},
    language::{Args, Catalogue, CatalogueId, Direction, FluentFile, LanguageTag, MessageId, Role},
    library::Library,
};

/// Which texts are wanted.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// Texts without a translation.
    pub missing: bool,
    /// Texts whose German has changed.
    pub stale: bool,
    /// Modules by name, `ui` or `console`; all, if there are none, the last one only where the language has it.
    pub modules: Vec<String>,
}

impl Choice {
    fn takes(&self, standing: &Standing) -> bool {
        match standing {
            _ if !self.missing && !self.stale => true,
            Standing::Missing => self.missing,
            Standing::Stale(_) => self.stale,
            Standing::Present => false,
        }
    }
}

/// Everything a translator of `tag` is to see.
pub fn collect(
    library: &Library,
    german: &Catalogue,
    tag: &LanguageTag,
    present: &Present,
    choice: &Choice,
) -> Document {
    let mut collector = Collector { german, present, choice, segments: Vec::new() };
    if collector.wants("ui") {
        collector.screen(&CatalogueId::Ui, Kind::Interface);
    }
    for module in library.modules().iter().filter(|module| collector.wants(module.id.as_str())).collect::<Vec<_>>() {
        collector.module(module);
    }
    // Nobody who begins a language is asked for what it can do without.
    let named = choice.modules.iter().any(|wanted| *wanted == CatalogueId::Console.to_string());
    if named || choice.modules.is_empty() && present.read.contains_key(&CatalogueId::Console) {
        collector.screen(&CatalogueId::Console, Kind::Console);
    }
    let direction = match library.language(tag) {
        Some(language) => language.direction,
        None => Direction::usual(tag, None),
    };
    Document { tag: tag.clone(), direction, segments: collector.segments }
}

struct Collector<'a> {
    german: &'a Catalogue,
    present: &'a Present,
    choice: &'a Choice,
    segments: Vec<Segment>,
}

impl Collector<'_> {
    fn wants(&self, part: &str) -> bool {
        self.choice.modules.is_empty() || self.choice.modules.iter().any(|wanted| wanted == part)
    }

    /// Words of the program's own screens.
    fn screen(&mut self, of: &CatalogueId, kind: Kind) {
        let Some(ftl) = self.german.files().get(of) else { return };
        let comments = comments(ftl);
        let mut entries: Vec<_> = ftl.entries().filter(|(_, attribute, _)| Role::of(*attribute).is_shown()).collect();
        entries.sort_by_key(|(.., entry)| entry.offset);
        for (message, attribute, _) in entries {
            let id = MessageId {
                catalogue: of.clone(),
                message: message.to_owned().into(),
                attribute: attribute.map(|attribute| attribute.to_owned().into()),
            };
            let context = Context { module: of.to_string(), page: message.to_owned(), comments: &comments };
            self.text(id, kind, None, &context);
        }
    }

    fn module(&mut self, module: &Module) {
        let Some(ftl) = self.german.files().get(&module.catalogue()) else { return };
        let comments = comments(ftl);
        let title = |id| self.german.format(id, &Args::none()).unwrap_or_else(|| id.to_string());
        let mut context = Context { module: title(&module.title()), page: String::new(), comments: &comments };
        self.text(module.title(), Kind::Module, Some(module.picture.to_string()), &context);
        for page in &module.pages {
            context.page = self.german.format(&page.title(), &Args::none()).unwrap_or_else(|| page.title().to_string());
            for id in page.texts() {
                let (kind, picture) = kind(page, &id);
                self.text(id, kind, picture, &context);
            }
            self.ask(page.message("ask"), &context);
        }
    }

    /// A text, and its spoken form where German or the language has one.
    fn text(&mut self, id: MessageId, kind: Kind, picture: Option<String>, context: &Context<'_>) {
        let say = id.attribute.as_deref().map_or_else(|| "say".to_owned(), |attribute| format!("{attribute}-say"));
        let say = MessageId { attribute: Some(say.into()), ..id.clone() };
        self.one(id, kind, picture.clone(), context);
        if line(self.german, &say).is_some() || self.present.text(&say).is_some() {
            self.one(say, kind, picture, context);
        }
    }

    /// What trainers ask the group, where German asks anything. It is never spoken by the program.
    fn ask(&mut self, id: MessageId, context: &Context<'_>) {
        if line(self.german, &id).is_some() {
            self.one(id, Kind::Ask, None, context);
        }
    }

    fn one(&mut self, id: MessageId, kind: Kind, picture: Option<String>, context: &Context<'_>) {
        let Some(german) = german_of(self.german, &id) else { return };
        let translation = self.present.text(&id).unwrap_or_default();
        let standing = if translation.is_empty() {
            Standing::Missing
        } else if self.present.origins.changed(&id, &german) {
            Standing::Stale(self.present.origins.get(&id).unwrap_or_default().to_owned())
        } else {
            Standing::Present
        };
        if !self.choice.takes(&standing) {
            return;
        }
        self.segments.push(Segment {
            german,
            translation,
            module: context.module.clone(),
            page: context.page.clone(),
            kind,
            spoken: shown_form(&id).is_some(),
            picture,
            limit: limit(&id),
            comment: context.comments.get(id.message.as_ref()).cloned().unwrap_or_default(),
            standing,
            id,
        });
    }
}

/// Where texts stand.
struct Context<'a> {
    module: String,
    page: String,
    comments: &'a BTreeMap<String, String>,
}

fn kind(page: &Page, id: &MessageId) -> (Kind, Option<String>) {
    let rows = page.rows();
    let at = |list: &[MessageId]| list.iter().position(|other| other == id);
    let first = page.pictures().first().map(|picture| picture.to_string());
    let of_answer = |answer: usize| page.pictures().get(answer).map(|picture| picture.to_string());
    match (&page.kind, at(&rows), at(&page.explanations())) {
        (PageKind::Question { .. }, Some(row), _) => (Kind::Answer(row + 1, rows.len()), of_answer(row)),
        (_, _, Some(row)) => (Kind::Explanation(row + 1, rows.len()), of_answer(row)),
        (PageKind::Steps { steps, .. }, Some(row), _) => {
            (Kind::Sentence(row + 1, rows.len()), steps.get(row).map(|picture| picture.to_string()))
        }
        (_, Some(row), _) => (Kind::Sentence(row + 1, rows.len()), first),
        (PageKind::Question { .. }, None, None) => (Kind::Title, None),
        (_, None, None) => (Kind::Title, first),
    }
}

/// What the author of a file wrote above each message.
fn comments(ftl: &FluentFile) -> BTreeMap<String, String> {
    // The file was parsed before and does not nest too deeply, unless nothing of it is served.
    if ftl.entries().next().is_none() {
        return BTreeMap::new();
    }
    let resource = parser::parse(&*ftl.source.text).unwrap_or_else(|(resource, _)| resource);
    let mut seen = BTreeSet::new();
    let comment = |entry: ast::Entry<&str>| match entry {
        ast::Entry::Message(ast::Message { id, comment: Some(comment), .. }) if seen.insert(id.name.to_owned()) => {
            Some((id.name.to_owned(), comment.content.join(" ").trim().to_owned()))
        }
        _ => None,
    };
    resource.body.into_iter().filter_map(comment).collect()
}
