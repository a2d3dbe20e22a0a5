//! Wegweiser: a guide in many languages on a touchscreen, for people who arrive in reception centres.
//!
//! One package, one binary. The library reads content (structure, words, facts, sites, sound), checks it and makes
//! narration; the kiosk shows it. `--no-default-features` builds the tools without the kiosk and without Bevy.
//!
//! # How data flows
//!
//! ```text
//! modules, facts, locales ─> raw ─> lower + rules ─> Report<Library> ─┬─> check: prints every finding
//! needs, sites ──────────────────────────────────────────┘            ├─> status: how far each language is
//!      ↑                                                              ├─> narrate: words -> Ogg, WebVTT
//!      └─ site import <─ CSV, XLSX, HSDS                              └─> kiosk: Arc<Library>, never changed
//!
//! packs ─> guard: a child that unpacks, decodes and checks ─> store ─> overlay: layers over the base ─> Library
//!                                                               └─> kiosk::keeper ─> Waiting ─ nobody is in a visit ─> Restock
//!
//! in the kiosk:  touch ─> widget ─ Touched ─> session ─ Visit ─> screen ─ ids ─> Localized
//!                                               │                 ↑                 └─> words, direction, face, label
//!                                               └─ Acted ─> narration: script, clips, queue ─> audio thread
//!
//! each frame:    Bevy's layout ─> paint: items ─> tiles that look different ─> pixels ─> the window's shared memory
//! ```
//!
//! - **Parse, don't validate.** Raw types die at the door; the model cannot be invalid. A [`Report`] always has a
//!   value and everything that was found on the way.
//! - **An error takes the smallest unit that holds it** out of service (sentence, page, module, language); the rest
//!   is served, a missing sentence in the fallback language. Help and its numbers are compiled in. An entry of a site
//!   loses the field that is wrong.
//! - **Languages load on demand.** Start reads manifests and structure; words are read when somebody asks.
//! - **Widgets emit, `session` decides, owners mutate.** A widget says that it was touched; `session` speaks first where
//!   "read to me" is on, and else acts. It alone changes what is decided of a `Visit`; where a list or a map was moved to is
//!   written into it by those who move them. Forgetting a visitor is dropping it, and `Forgotten` tells the few who keep
//!   something beside. Screens hold ids, not strings: a change of language rewrites texts in place.
//! - **Nobody speaks for Help but the house.** What Help is made of is known by what it means, whatever file brings it:
//!   `pack::protected` refuses it from packs nobody trusted has signed, and `pack::library` plays no number of theirs.
//! - **What is heard is what is read.** A cue carries the words it was made from; one that says others than those of
//!   today is a finding, and is not played ([`content::cues::Cue::says`]).
//! - **Help leaves nothing behind.** Its pages are never spoken unasked, kept, remembered, traced or logged.
//! - **Nothing polls each frame.** The window draws when something changed; other threads wake it.
//! - **The kiosk draws itself.** No graphics driver is loaded; what is painted is what changed, in linear light, and the
//!   same pixels on every machine.
//!
//! [`Report`]: diagnostic::Report
//!
//! # The import law
//!
//! Left never imports right:
//!
//! ```text
//! diagnostic, fs <- language <- content <- pack <- { speech, exchange, kiosk } <- command
//! in the kiosk: patch <- theme <- text <- widget <- screen; paint knows none of them
//! ```
//!
//! The three in braces don't know each other. `kiosk::narration` and `kiosk::session` know state and content, never
//! a screen. `kiosk` is the only module that knows Bevy. `tests/architecture.rs` reads every path in `src` and fails on
//! a back edge.
//!
//! # Modules
//!
//! | module | owns |
//! |---|---|
//! | [`diagnostic`] | findings: code, place, cure, in English and German |
//! | [`fs`] | writing a file whole, so that neither a reader nor a loss of power finds a part of it |
//! | [`language`] | tags, manifests, direction, script, digits, fallback, Fluent words; a text on one line ([`language::pattern`]), and set in place ([`language::edit`]); who signed which words ([`language::Review`], [`language::sign`]) |
//! | [`content`] | modules, pages, facts, needs, sites ([`content::site`]), towns, cues; rules content must keep |
//! | [`pack`] | where content lies, and the [`Library`](pack::Library) laid together from it; status, My list's texts; packs: their form ([`manifest`](pack::manifest), [`package`](pack::package)), their check ([`guard`](pack::guard), [`vet`](pack::vet)), the machine's ([`store`](pack::store), [`install`](pack::install), [`intake`](pack::intake)), [`template`](pack::template), [`difference`](pack::difference) |
//! | [`exchange`] | import of sites from tables and Open Referral ([`exchange::site`]); words to translators and back ([`exchange::words`]) |
//! | [`speech`] | sound, as Ogg Vorbis and WebVTT: a computer's voice, and people's ([`speech::recording`]) |
//! | `kiosk` | the touchscreen |
//! | [`command`] | the command line, one file a subcommand |
//!
//! Inside `kiosk`:
//!
//! | module | owns |
//! |---|---|
//! | `state` | where a visitor is, what can be wanted, the order of systems |
//! | `patch` | a tree that is described whole and changed where it differs |
//! | `theme` | colours by name, one ladder of sizes |
//! | `text` | faces, words on the screen, direction |
//! | `widget` | buttons, discs, codes, scrolling; one file a widget |
//! | `screen` | one file a screen |
//! | `narration` | which words are spoken (`script`), where they lie (`clips`), in which order (`queue`), and the audio thread |
//! | `once` | lines of the log that are news once |
//! | `session` | a visit from the first touch to forgetting: read to me, acts, keys, idle clock, attract round |
//! | `settings` | `kiosk.ron` |
//! | `keeper` | the packs of the machine: watches their folder, does what staff want |
//! | `edition` | which library is on the screen: its number, and the packs it was made of |
//! | `restock` | another library while the kiosk runs: exchanged in one step, when nobody is in a visit |
//! | `staff` | the PIN, and what staff see and want of packs |
//! | `paint` | what the interface looks like in pixels: items of Bevy's laid-out tree, what changed, boxes, pictures, letters |
//! | `stage` | the cameras through which screens are seen |
//! | `window`, `wake` | the window, and waking its loop |
//! | `picture` | any screen as a picture, without a window, and its controls |
//! | `preview` | the kiosk on a folder somebody works on: what is saved is shown, findings stand beside it |
//! | `record` | the recorder: a window of its own, text by text |
//! | `trace`, `replay` | what happened when; touches played back |
//!
//! # Screens
//!
//! By the names `wegweiser picture` takes. A screen is a file of `kiosk::screen`; sheets share `sheets`, `menu/…` is in
//! `index`, `map` a file of its own below `places`, `house` in `place`.
//! `browse` builds the tiles of `languages` and of the sheet `language`.
//!
//! | name | screen |
//! |---|---|
//! | `languages` | first screen: a greeting, and a tile for each language; with more than 24, a letter of each script to filter by |
//! | `home` | the modules as tiles; below them phrasebook, places, My list and index |
//! | `menu/<module>` | the pages of a module that opens at a list of them |
//! | `index` | every lesson and path of the tiles by its picture |
//! | `lesson/<module>/<page>` | picture, title, sentences, narration bar |
//! | `beside/<module>/<page>` | the same page with German beside, row by row |
//! | `steps/<module>/<page>` | a path with the current step |
//! | `question/<module>/<page>`, `answered/…` | a question; the same with answers touched and explained |
//! | `pages/<module>` | sheet: all pages of a module |
//! | `phrases/<module>`, `asked/<module>` | a category of the phrasebook: what a visitor says; what others ask |
//! | `opposite/<module>/<page>` | a phrase, large, for the person opposite; a question with answers by picture |
//! | `interpreter` | the card that asks for an interpreter |
//! | `places`, `map` | places and people by need, town and language: a list; a map |
//! | `towns`, `spoken` | sheets: towns, and languages spoken, to choose from |
//! | `place/<entry>` | one place, with a vCard as a code; drawn, but not in `--list` |
//! | `house` | what only this house knows |
//! | `kept` | My list, with codes of plain text |
//! | `help`, `help-first` | emergency numbers and needs; the numbers before a language is chosen |
//! | `sound`, `appearance`, `language` | sheets: read to me and volume; size, contrast, motion; another language |
//! | `still-there` | the countdown before a visit is forgotten |
//! | `staff-pin`, `staff` | staff: the PIN pad; the packs |
//!
//! # Formats
//!
//! | file | format | read by |
//! |---|---|---|
//! | `assets/modules/<module>/module.ron` | RON: structure, no words | [`content::lower_module`] |
//! | `locales/<tag>/ui.ftl`, `modules/<module>.ftl` | Fluent: words, spoken forms, notes for trainers | [`language`] |
//! | `locales/<tag>/language.ron` | RON: direction, digits, face, voice, fallback, who signed which words | [`language`] |
//! | `locales/glossary.ron` | RON: fixed terms, wanted and forbidden words | [`content::glossary`] |
//! | `locales/<tag>/origins.ron` | RON: the German each text was translated from | [`content::origins`] |
//! | `assets/facts.ron` | RON: telephone numbers and laws, with source and end | [`content::Facts`] |
//! | `assets/needs.ron`, `assets/sites/<name>.ron` | RON: what people look for; what a house knows | [`content::site`] |
//! | `assets/sites/towns.csv`, `outline.csv` | CSV: the map | [`content::Towns`], [`content::Outline`] |
//! | `assets/pictograms`, `assets/controls` | SVG | [`content::picture`] |
//! | `assets/narration`, `assets/recordings` | Ogg Vorbis, and WebVTT with a cue for each text | [`content::cues`] |
//! | `assets/recordings/<tag>/people.ron` | RON: who spoke what, to what they agreed, who took it back | [`content::people`] |
//! | `recordings-work/<tag>` | WAV: takes as they were recorded; no part of the content | [`speech::recording::store`] |
//! | `<name>.wegweiser` | zip, stored or deflated, with `pack.ron` and the tree of the repository | [`pack::package`] |
//! | `pack.ron` | RON: what a pack is, and the hash of each file; field by field in [`pack::manifest`] | [`pack::manifest`] |
//! | `pack.ron.minisig` | minisign's signature over it | [`pack::signature`] |
//! | `<data_folder>/packs/packs.ron` | RON: which version of each pack is served, waits, was served before | [`pack::store`] |
//! | `<data_folder>/packs-seen.ron`, `reports/` | RON: packs that were dealt with; text: what was found | [`pack::intake`] |
//! | `<packs_folder>/.wegweiser-packs` | text: marks the folder, so that the place where it is mounted is not taken for it | [`pack::intake`] |
//! | `kiosk.ron` | RON: how one kiosk behaves | `kiosk::settings` |
//! | `<data_folder>/staff-tries.ron` | RON: wrong PINs and the delay that is left | `kiosk::staff` |
//!
//! Imported: CSV, XLSX, Open Referral HSDS 3.0; WAV, FLAC, MP3, Ogg with Audacity labels, WebVTT, Bloom's end times.
//! Exchanged with translators: XLSX, CSV, XLIFF 2.1. On the screen, in codes: vCard 3.0, and plain UTF-8 of at most
//! [`MOST_BYTES`](pack::takeaway::MOST_BYTES).
//!
//! # Where to start reading
//!
//! 1. [`pack::Library::read`]: from files to everything that is served.
//! 2. [`content::rules`]: what content must keep, one rule a file.
//! 3. `kiosk::state`, then `kiosk::plugin`: the whole kiosk without a window, as tests and pictures run it.
//! 4. `kiosk::screen::lesson`, a screen, and `kiosk::narration::queue`, a pure state machine.
//! 5. `tests/harness`: how a test finds a control by its label and presses it.
//!
//! How content is written stands in `assets/AUTHORING.md`, how everything is used in `README.md`.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly"))]

pub mod clock;
pub mod command;
pub mod content;
pub mod diagnostic;
pub mod exchange;
pub mod fs;
pub mod handout;
#[cfg(feature = "kiosk")]
pub mod kiosk;
pub mod language;
pub mod library;
pub mod pack;
pub mod settings;
pub mod speech;
#[cfg(feature = "kiosk")]
pub mod studio;
#[cfg(feature = "kiosk")]
pub mod ui;
