//! The kiosk: the only code that knows Bevy.
//!
//! `patch <- theme <- text <- widget <- screen`; `narration` and `session` know `state` and content, never a screen's
//! tree. [`plugin`] is the whole kiosk without a window; [`window`] and `picture` give it somewhere to draw.

mod edition;
pub mod keeper;
pub mod narration;
pub mod once;
pub mod paint;
pub mod patch;
pub mod picture;
pub mod preview;
pub mod record;
pub mod replay;
pub mod restock;
pub mod screen;
pub mod session;
pub mod settings;
pub mod staff;
pub mod stage;
pub mod state;
pub mod text;
pub mod theme;
pub mod trace;
pub mod wake;
pub mod widget;
pub mod window;

use std::sync::Arc;

use bevy::{
    input_focus::{InputDispatchPlugin, tab_navigation::TabNavigationPlugin},
    prelude::*,
    text::FontCx,
    ui_widgets::{ButtonPlugin, ScrollAreaPlugin},
};

use crate::{
    diagnostic::{Diagnostic, MessageLanguage, Report},
    language::{Language, LanguageTag},
    library::{Folder, Library},
};
pub use edition::Edition;
use settings::Settings;
use state::{Offered, Served, Sited, Surroundings};
use text::{Faces, Tongue};

/// The clock on the wall, read through this alone so that tests and pictures choose the hour.
#[derive(Resource, Debug, Clone, Copy)]
pub enum WallClock {
    /// The machine's own.
    Machine,
    /// Always this hour of the day, 0 to 23.
    Fixed(u8),
}

impl WallClock {
    /// Hour of the day, 0 to 23.
    pub fn hour(self) -> u8 {
        u8::try_from(self.now().hour()).unwrap_or(0)
    }

    /// Day and time of the day. A fixed clock stands on Wednesday, 2 December 2026.
    pub fn now(self) -> jiff::civil::DateTime {
        match self {
            Self::Machine => jiff::Zoned::now().datetime(),
            Self::Fixed(hour) => jiff::civil::date(2026, 12, 2).at(i8::try_from(hour.min(23)).unwrap_or(0), 0, 0, 0),
        }
    }
}

/// Everything a kiosk is made of before Bevy starts.
#[derive(Clone)]
pub struct Stock {
    /// The content.
    pub library: Arc<Library>,
    /// The settings.
    pub settings: Settings,
    /// The faces.
    pub faces: Faces,
    /// Words of the language the kiosk starts in, and German ones.
    pub tongue: Tongue,
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
    .first.iter().map(|line| format!("\n  {line}")).collect::<String>()
)]
pub struct NoLanguage {
    folder: String,
    /// What was found first; the cause is among it.
    first: Vec<String>,
}

impl Stock {
    /// Reads content and settings. Findings never stop it; only content without any language does.
    pub fn read(content: impl Into<Folder>, settings: Report<Settings>) -> Result<Report<Self>, NoLanguage> {
        let mut findings = Vec::new();
        let settings = settings.take(&mut findings);
        let content = content.into();
        let library = Library::read(content.clone()).take(&mut findings);
        let offered = offered(&library, &settings, &mut findings);
        let german = library.language(&LanguageTag::german()).cloned();
        let (Some(first), true) = (german.or_else(|| offered.first().cloned()), !offered.is_empty()) else {
            let first = findings.iter().take(5).map(|finding| finding.line(MessageLanguage::English)).collect();
            return Err(NoLanguage { folder: content.root().display().to_string(), first });
        };
        let german = Arc::new(library.words(&first).take(&mut findings));
        let tongue = Tongue { words: german.clone(), german };
        let faces = text::load_faces(&content);
        let sited = sited(&library, &settings.site, &mut findings);
        let (library, offered, edition) = (Arc::new(library), Offered(offered), Edition::default());
        let stock = Self { library, settings, faces, tongue, offered, sited, edition };
        Ok(Report::new(stock, findings))
    }
}

/// The site of the settings, with its map. Without one the kiosk has no places; `check` and the log say why.
fn sited(library: &Library, name: &str, findings: &mut Vec<Diagnostic>) -> Sited {
    // A kiosk without any site file is not at fault.
    if library.sites().is_empty() {
        return Sited::default();
    }
    let site = library.site(name).take(findings);
    let towns = library.towns().take(findings);
    let outline = library.outline().take(findings);
    Sited(site.map(|site| Arc::new(Surroundings::new(site, towns, outline))))
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
                Diagnostic::warning("setting-language", crate::diagnostic::Place::file("kiosk.ron")).with("tag", tag),
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

/// The kiosk itself, for a window, a picture or a test. Needs Bevy's UI plugins and a [`Stock`].
pub fn plugin(app: &mut App, stock: Stock) {
    let mut registered = text::Registered::default();
    if let Some(mut fonts) = app.world_mut().get_resource_mut::<FontCx>() {
        registered.add(&stock.faces, &mut fonts);
    }
    use state::Update as Sets;
    app.insert_resource(stock.settings)
        .insert_resource(Served(stock.library))
        .insert_resource(stock.tongue)
        .insert_resource(stock.offered)
        .insert_resource(stock.sited)
        .insert_resource(stock.edition)
        .insert_resource(registered)
        .init_resource::<trace::Trace>()
        .configure_sets(
            PostUpdate,
            (Sets::Build, Sets::Localize, Sets::Direct, Sets::Paint)
                .chain()
                .before(bevy::ui::UiSystems::Prepare)
                .before(bevy::ui::UiSystems::Propagate)
                // Or a new tree could be touched, and drawn in order, one frame late.
                .before(bevy::ui::UiSystems::Stack),
        );
    if !app.world().contains_resource::<WallClock>() {
        app.insert_resource(WallClock::Machine);
    }
    if !app.is_plugin_added::<ButtonPlugin>() {
        app.add_plugins((ButtonPlugin, ScrollAreaPlugin));
    }
    if !app.is_plugin_added::<InputDispatchPlugin>() {
        app.add_plugins(InputDispatchPlugin);
    }
    app.add_plugins((
        TabNavigationPlugin,
        once::plugin,
        paint::plugin,
        patch::plugin,
        theme::plugin,
        text::plugin,
        widget::plugin,
        screen::plugin,
        wake::plugin,
        session::plugin,
        narration::plugin,
        keeper::plugin,
        restock::plugin,
        staff::plugin,
    ));
}
