//! Everything a kiosk is made of before Bevy starts: content and settings, read once.

use std::sync::Arc;

use super::packs::edition::Edition;
use crate::{
    diagnostic::{Diagnostic, MessageLanguage, Report},
    language::{Language, LanguageTag},
    library::{LayeredSource, Library},
    settings::Settings,
    ui::{
        core::{Offered, SiteContext, Sited},
        text::{self, ActiveLanguages, Faces},
    },
};

/// Everything a kiosk is made of before Bevy starts.
#[derive(Clone)]
pub struct LoadedContent {
    /// The content.
    pub library: Arc<Library>,
    /// The settings.
    pub settings: Settings,
    /// The faces.
    pub faces: Faces,
    /// Words of the language the kiosk starts in, and German ones.
    pub active: ActiveLanguages,
    /// Languages in the order of their tiles.
    pub offered: Offered,
    /// What the house knows.
    pub sited: Sited,
    /// Which library it is, where packs are kept.
    pub edition: Edition,
}

/// Content that can't be shown at all.
#[derive(Debug, thiserror::Error)]
#[error(
    "{folder}: no language can be served; a folder locales/<tag>/ with language.ron and ui.ftl is needed{}",
    .first.iter().map(|finding| format!("\n  {}", finding.line(MessageLanguage::English))).collect::<String>()
)]
pub struct NoLanguage {
    folder: String,
    /// What was found first; the cause is among it.
    pub first: Vec<Diagnostic>,
}

impl LoadedContent {
    /// Reads content and settings. Findings never stop it; only content without any language does.
    pub fn read(content: impl Into<LayeredSource>, settings: Report<Settings>) -> Result<Report<Self>, NoLanguage> {
        let mut findings = Vec::new();
        let settings = settings.unpack_into(&mut findings);
        let content = content.into();
        let library = Library::read(content.clone()).unpack_into(&mut findings);
        let offered = offered(&library, &settings, &mut findings);
        let german = library.language(&LanguageTag::german()).cloned();
        let (Some(first), true) = (german.or_else(|| offered.first().cloned()), !offered.is_empty()) else {
            let first = findings.iter().take(5).cloned().collect();
            return Err(NoLanguage { folder: content.root().display().to_string(), first });
        };
        let german = Arc::new(library.words(&first).unpack_into(&mut findings));
        let active = ActiveLanguages::new(german.clone(), german);
        let faces = text::load_faces(&content);
        let sited = sited(&library, &settings.site, &mut findings);
        let (library, offered, edition) = (Arc::new(library), Offered(offered), Edition::default());
        let loaded = Self { library, settings, faces, active, offered, sited, edition };
        Ok(Report::new(loaded, findings))
    }
}

/// The site of the settings, with its map. Without one the kiosk has no places; `check` and the log say why.
fn sited(library: &Library, name: &str, findings: &mut Vec<Diagnostic>) -> Sited {
    // A kiosk without any site file is not at fault.
    if library.sites().is_empty() {
        return Sited::default();
    }
    let site = library.site(name).unpack_into(findings);
    let towns = library.towns().unpack_into(findings);
    let outline = library.outline().unpack_into(findings);
    Sited(site.map(|site| Arc::new(SiteContext::new(site, towns, outline))))
}

/// Languages in the order of the settings, then those that packs brought: whoever installs one needs to write no
/// settings. A language nobody has is a finding.
fn offered(library: &Library, settings: &Settings, findings: &mut Vec<Diagnostic>) -> Vec<Arc<Language>> {
    if settings.languages.is_empty() {
        return library.languages().to_vec();
    }
    let mut offered = Vec::new();
    for tag in &settings.languages {
        match library.language(tag) {
            Some(language) => offered.push(language.clone()),
            None => findings.push(
                Diagnostic::warning("setting-language", crate::diagnostic::Location::file("kiosk.ron"))
                    .with("tag", tag),
            ),
        }
    }
    if offered.is_empty() {
        return library.languages().to_vec();
    }
    let brought = |language: &&Arc<Language>| {
        let base = library.folder().root().join("locales").join(language.tag.to_string());
        !settings.languages.contains(&language.tag) && !base.join("language.ron").is_file()
    };
    offered.extend(library.languages().iter().filter(brought).cloned());
    offered
}
