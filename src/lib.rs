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
//! packs ─> sandbox: a child that unpacks, decodes and checks ─> store ─> overlay: layers over the base ─> Library
//!                                            └─> kiosk::packs::service ─> PendingLibrary ─ nobody is in a visit ─> SwapLibrary
//!
//! in the kiosk:  touch ─> widget ─ Request ─> visit: the reducer ─ Visit ─> screen ─ ids ─> Localized
//!                                               │                                           └─> words, direction, face, label
//!                                               └─ Acted ─> read_aloud: script, clips, queue ─> audio thread
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
//! - **Widgets ask, one reducer decides, owners mutate.** A widget asks ([`Request`]); `kiosk::visit` alone changes a
//!   `Visit`, and tells what came of it ([`Outcome`]): spoken first where "read to me" is on, done, forgotten. Whoever
//!   reacts finds the visit as it is now, so their order cannot matter. Screens hold ids, not strings: a change of
//!   language rewrites texts in place.
//! - **A surface is what one screen shows to one audience**: a camera with its visit, its languages (the reader's, the one
//!   beside, further ones), its scale, theme and size of text. Nothing of a screen is global. A text knows in which of the
//!   surface's languages it is; a page is named by [`PageRef`](content::PageRef), never by its place.
//! - **Nobody speaks for Help but the house.** What Help is made of is known by what it means, whatever file brings it:
//!   `pack::machine::overlay` refuses it from packs nobody trusted has signed, and [`library`] plays no number of theirs.
//! - **What is heard is what is read.** A cue carries the words it was made from; one that says others than those of
//!   today is a finding, and is not played ([`content::clip::cues::Cue::says`]).
//! - **Help leaves nothing behind.** Its pages are never spoken unasked, kept, remembered, traced or logged.
//! - **Nothing polls each frame.** The window draws when something changed; other threads wake it.
//! - **The kiosk draws itself.** No graphics driver is loaded; what is painted is what changed, in linear light, and the
//!   same pixels on every machine.
//!
//! [`Report`]: diagnostic::Report
//! [`Request`]: ui::core::Request
//! [`Outcome`]: ui::core::Outcome
//!
//! # The import law
//!
//! Left never imports right, and no two files need each other:
//!
//! ```text
//! diagnostic, fs, clock, audio <- language <- content <- settings <- library <- pack <- { speech, exchange, handout, ui }
//! ui <- kiosk <- studio <- command
//! handout <- trainer <- command
//! in ui: theme <- text <- widget; paint, narration and host know no screen
//! ```
//!
//! Those in braces don't know each other; `kiosk` also knows hand-outs, `studio` also exchange and speech: it shows the
//! kiosk itself to those who write for it. `ui` is the lowest code that knows Bevy; the feature `kiosk` switches `ui`,
//! `kiosk`, `studio` and `trainer`. `tests/architecture` parses every path in `src`, macros included, and fails on a back edge, a
//! circle of files, and a file of more than 400 lines.
//!
//! # Modules
//!
//! | module | owns |
//! |---|---|
//! | [`diagnostic`] | findings: code, place, cure, in English and German |
//! | [`fs`] | writing a file whole, so that neither a reader nor a loss of power finds a part of it |
//! | [`clock`] | what time it is, for the machine, for tests and for `--today` |
//! | [`audio`] | sound in memory: decoded under limits, written as Ogg Vorbis and WAV, its rate, how loud it is |
//! | [`settings`] | `kiosk.ron`: how one machine behaves; the hash of the PIN, trusted keys |
//! | [`language`] | tags, manifests, direction, script, digits; who signed which words ([`language::Review`], [`language::sign`]) |
//! | [`language::fluent`] | files of words, fallback, a text on one line ([`pattern`](language::fluent::pattern)), and set in place ([`edit`](language::fluent::edit)) |
//! | [`content`] | pages ([`module`](content::module)), facts ([`fact`](content::fact)), needs, sites and towns ([`directory`](content::directory)), cues and people ([`clip`](content::clip)), fixed terms ([`term`](content::term)), faces and pictures ([`asset`](content::asset)); rules content must keep ([`rules`](content::rules)) |
//! | [`library`] | what is served: layers, the [`Library`](library::Library) laid together from them, which clip is heard, how far each language is |
//! | [`pack::format`] | what a pack is as a file: [`manifest`](pack::format::manifest), [`package`](pack::format::package), signature |
//! | [`pack::check`] | whether it may be taken: [`sandbox`](pack::check::sandbox), [`inspect`](pack::check::inspect), media |
//! | [`pack::machine`] | the machine's packs: [`store`](pack::machine::store), [`install`](pack::machine::install), [`intake`](pack::machine::intake), the [`overlay`](pack::machine::overlay) of packs over the base |
//! | [`pack::author`] | [`template`](pack::author::template) and [`difference`](pack::author::difference) |
//! | [`exchange`] | import of sites from tables and Open Referral ([`exchange::directory`]); words to translators and back ([`exchange::translation`]) |
//! | [`handout`] | what people take along: texts small enough for a code |
//! | [`speech`] | sound, as Ogg Vorbis and WebVTT: a computer's voice ([`speech::synthesis`]), and people's ([`speech::recording`]) |
//! | `ui` | what every window is made of |
//! | `kiosk` | the touchscreen |
//! | `studio` | windows of content teams |
//! | `trainer` | who leads a group: the lesson, its wall, its time and its votes; what is heard (`voice`), and what a day lacks (`ready`) |
//! | [`command`] | the command line, one file a subcommand |
//!
//! Inside `ui`, `kiosk` and `studio`:
//!
//! | module | owns |
//! |---|---|
//! | `ui::core` | where a visitor is, what can be wanted and said, what is served, the cameras, the order of systems |
//! | `ui::patch` | a tree that is described whole and changed where it differs |
//! | `ui::theme` | colours by name, one ladder of sizes |
//! | `ui::text` | faces, words on the screen, direction |
//! | `ui::widget` | buttons, discs, codes, scrolling; one file a widget |
//! | `ui::paint` | what the interface looks like in pixels: items of Bevy's laid-out tree, what changed, boxes, pictures, letters |
//! | `ui::narration` | the queue of sentences, clips decoded, the audio thread |
//! | `ui::host` | the window (`window`), sleep and wake, an end in order, what happened when (`trace`), touches played back (`replay`), lines of the log that are news once (`once`) |
//! | `page::row`, `page::answer`, `page::picture` | the parts that pages are made of, for visitors and for a group |
//! | `page::wall` | a page for a group, in one to four languages: how large, in which steps, laid out; faces, numbers and cards |
//! | `page::spoken` | the mark of what is spoken, at the language that is read |
//! | `kiosk::screen` | one file a screen |
//! | `kiosk::read_aloud` | which words are spoken (`script`), where they lie (`clips`), the way to the audio thread (`bridge`) |
//! | `kiosk::visit` | what each request does to a visit: a pure reducer |
//! | `kiosk::session` | where requests are decided, keys, double taps, idle clock, attract round |
//! | `kiosk::packs` | the service that takes packs (`service`), which library is on the screen (`edition`), another one while the kiosk runs (`swap`) |
//! | `kiosk::staff` | the PIN, and what staff see and want of packs |
//! | `kiosk::window` | the kiosk in a window |
//! | `studio::picture` | any screen as a picture, without a window, and its controls |
//! | `studio::preview` | the kiosk on a folder somebody works on: what is saved is shown, findings stand beside it |
//! | `studio::record` | the recorder: a window of its own, text by text |
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
//! | `wall/<module>/<page>` | a page for a group; `--with` further languages, `--row` another step |
//! | `wall-counted/…`, `wall-right/…` | a question for a group after two rounds; the same with the right answer and why it is |
//! | `wall-faces`, `wall-number`, `cards` | how it was, by three faces; which screen this is; cards A to D for paper |
//! | `still-there` | the countdown before a visit is forgotten |
//! | `staff-pin`, `staff` | staff: the PIN pad; the packs |
//!
//! # Formats
//!
//! | file | format | read by |
//! |---|---|---|
//! | `assets/modules/<module>/module.ron` | RON: structure, no words | [`content::lower_module`] |
//! | `locales/<tag>/ui.ftl`, `modules/<module>.ftl` | Fluent: words, spoken forms, notes for trainers | [`language`] |
//! | `locales/<tag>/console.ftl` | Fluent: words of the leader's own screen; may be left out, never spoken | [`language`] |
//! | `locales/<tag>/language.ron` | RON: direction, digits, face, voice, fallback, who signed which words | [`language`] |
//! | `locales/glossary.ron` | RON: fixed terms, wanted and forbidden words | [`content::term::glossary`] |
//! | `locales/<tag>/origins.ron` | RON: the German each text was translated from | [`content::term::origins`] |
//! | `assets/facts.ron` | RON: telephone numbers and laws, with source and end | [`content::Facts`] |
//! | `assets/needs.ron`, `assets/sites/<name>.ron` | RON: what people look for; what a house knows | [`content::directory`] |
//! | `assets/plans/<name>.ron` | RON: what is taught on which day, in which blocks | [`content::plan`] |
//! | `assets/sites/towns.csv`, `outline.csv` | CSV: the map | [`content::Towns`], [`content::Outline`] |
//! | `assets/pictograms`, `assets/controls` | SVG | [`content::asset::picture`] |
//! | `assets/narration`, `assets/recordings` | Ogg Vorbis, and WebVTT with a cue for each text | [`content::clip::cues`] |
//! | `assets/recordings/<tag>/people.ron` | RON: who spoke what, to what they agreed, who took it back | [`content::clip::people`] |
//! | `recordings-work/<tag>` | WAV: takes as they were recorded; no part of the content | [`speech::recording::store`] |
//! | `<name>.wegweiser` | zip, stored or deflated, with `pack.ron` and the tree of the repository | [`pack::format::package`] |
//! | `pack.ron` | RON: what a pack is, and the hash of each file; field by field in [`pack::format::manifest`] | [`pack::format::manifest`] |
//! | `pack.ron.minisig` | minisign's signature over it | [`pack::format::signature`] |
//! | `<data_folder>/packs/packs.ron` | RON: which version of each pack is served, waits, was served before | [`pack::machine::store`] |
//! | `<data_folder>/packs-seen.ron`, `reports/` | RON: packs that were dealt with; text: what was found | [`pack::machine::intake`] |
//! | `<packs_folder>/.wegweiser-packs` | text: marks the folder, so that the place where it is mounted is not taken for it | [`pack::machine::intake`] |
//! | `kiosk.ron` | RON: how one kiosk behaves | [`settings`] |
//! | `<data_folder>/lesson/lesson.ron`, `monitors.ron` | RON: where a lesson is, its time and its votes; which monitor is the wall | `trainer::keep` |
//! | `<data_folder>/staff-tries.ron` | RON: wrong PINs and the delay that is left | `kiosk::staff` |
//!
//! Imported: CSV, XLSX, Open Referral HSDS 3.0; WAV, FLAC, MP3, Ogg with Audacity labels, WebVTT, Bloom's end times.
//! Exchanged with translators: XLSX, CSV, XLIFF 2.1. On the screen, in codes: vCard 3.0, and plain UTF-8 of at most
//! [`MOST_BYTES`](handout::takeaway::MOST_BYTES).
//!
//! # Where to start reading
//!
//! 1. [`library::Library::read`]: from files to everything that is served.
//! 2. [`content::rules`]: what content must keep, one rule a file.
//! 3. `ui::core` and `kiosk::visit`, then `kiosk::plugin`: the whole kiosk without a window, as tests and pictures run it.
//! 4. `kiosk::screen::lesson`, a screen, and `ui::narration::queue`, a pure state machine.
//! 5. `tests/harness`: how a test finds a control by its label and presses it.
//!
//! How content is written stands in `assets/AUTHORING.md`, how everything is used in `README.md`.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly"))]

pub mod audio;
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
#[cfg(feature = "kiosk")]
pub mod page;
pub mod settings;
pub mod speech;
#[cfg(feature = "kiosk")]
pub mod studio;
#[cfg(feature = "kiosk")]
pub mod trainer;
#[cfg(feature = "kiosk")]
pub mod ui;
