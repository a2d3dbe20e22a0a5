//! Wegweiser: a guide in many languages on a touchscreen, for people who arrive in reception centres.
//!
//! One package, one binary. The library reads content (structure, words, facts, sound), checks it and makes
//! narration; the kiosk shows it. `--no-default-features` builds the tools without the kiosk and without Bevy.
//!
//! # How data flows
//!
//! ```text
//! modules, facts, locales ─> raw ─> lower + rules ─> Report<Library> ─┬─> check: prints every finding
//!                                                                     ├─> narrate: words -> Ogg, WebVTT
//!                                                                     └─> kiosk: Arc<Library>, never changed
//!
//! in the kiosk:  touch ─> widget ─ Act ─> session ─ Visit ─> screen ─ ids ─> Localized
//!                                            │                 ↑                 └─> words, direction, face, label
//!                                            └─ ids ─> narration: sentence began, ended
//! ```
//!
//! - **Parse, don't validate.** Raw types die at the door; the model cannot be invalid. A [`Report`] always has a
//!   value and everything that was found on the way.
//! - **An error takes the smallest unit that holds it** out of service (sentence, page, module, language); the rest
//!   is served, a missing sentence in the fallback language. Help and its numbers are compiled in.
//! - **Languages load on demand.** Start reads manifests and structure; words are read when somebody asks.
//! - **Widgets emit, screens decide, owners mutate.** A widget triggers an `Act`; `session` alone changes `Visit`, and
//!   forgetting a visitor is dropping it. Screens hold ids, not strings: a change of language rewrites texts in place.
//! - **Nothing polls each frame.** The window draws when something changed; other threads wake it.
//!
//! [`Report`]: diagnostic::Report
//!
//! # The import law
//!
//! Left never imports right:
//!
//! ```text
//! diagnostic <- language <- content <- pack <- { speech, exchange, kiosk } <- command
//! in the kiosk: theme <- text <- widget <- screen
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
//! | [`language`] | tags, manifests, direction, digits, fallback, Fluent words |
//! | [`content`] | modules, pages, facts, cues, and the rules content must keep |
//! | [`pack`] | where content lies, and the [`Library`](pack::Library) laid together from it |
//! | [`exchange`] | import of sites from tables and Open Referral |
//! | [`speech`] | synthetic narration: words become Ogg Vorbis and WebVTT |
//! | `kiosk` | the touchscreen |
//! | [`command`] | the command line, one file a subcommand |
//!
//! Inside `kiosk`:
//!
//! | module | owns |
//! |---|---|
//! | `state` | where a visitor is, what can be wanted, the order of systems |
//! | `theme` | colours by name, one ladder of sizes |
//! | `text` | faces, words on the screen, direction |
//! | `widget` | buttons, discs, scrolling; one file a widget |
//! | `screen` | one file a screen |
//! | `narration` | the queue of sentences and the audio thread |
//! | `session` | a visit from the first touch to forgetting: acts, keys, idle clock, attract round |
//! | `settings` | `kiosk.ron` |
//! | `window`, `wake` | the window, and waking its loop |
//! | `picture` | any screen as a picture, without a window |
//! | `trace`, `replay` | what happened when; touches played back |
//!
//! # Screens
//!
//! By the names `wegweiser picture` takes; each is a file of `kiosk::screen`, sheets share `sheets`.
//!
//! | name | screen |
//! |---|---|
//! | `languages` | first screen: a greeting, and a tile for each language |
//! | `home` | the modules as tiles, the rooms as pills |
//! | `lesson/<module>/<page>` | picture, title, sentences, narration bar |
//! | `beside/<module>/<page>` | the same page with German beside, row by row |
//! | `steps/<module>/<page>` | a path with the current step |
//! | `question/<module>/<page>`, `answered/…` | a question; the same with answers touched and explained |
//! | `pages/<module>` | sheet: all pages of a module |
//! | `help`, `help-first` | emergency numbers; the same before a language is chosen |
//! | `sound`, `appearance`, `language` | sheets: read to me and volume; size, contrast, motion; another language |
//! | `still-there` | the countdown before a visit is forgotten |
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

pub mod command;
pub mod content;
pub mod diagnostic;
pub mod exchange;
#[cfg(feature = "kiosk")]
pub mod kiosk;
pub mod language;
pub mod pack;
pub mod speech;
