//! The wall: every page whole, in any languages, on any projector, and nothing smaller than people in the last row can read.

use std::sync::Arc;

use bevy::{camera::RenderTarget, prelude::*, ui::UiGlobalTransform};
use wegweiser::{
    content::{PageKind, PageRef, Placement},
    kiosk::{LoadedContent, WallClock},
    language::{LanguageTag, MessageId},
    page::wall::{Breaks, Subject, Votes, WallShows, canvas::Canvas, steps::WallStep},
    trainer::voice::sentences::sentences,
    ui::{
        core::surface::Scale,
        text::{ActiveLanguages, Localized},
    },
};

use crate::harness::fixture::Fixture;

/// A program with a wall and nothing else.
pub struct Room {
    pub app: App,
    loaded: LoadedContent,
    pub surface: Entity,
}

impl Room {
    pub fn new(loaded: LoadedContent) -> Self {
        let mut app = wegweiser::studio::picture::headless();
        app.insert_resource(WallClock::at_hour(12));
        wegweiser::kiosk::plugin(&mut app, loaded.clone());
        let size = UVec2::new(1920, 1080);
        let shows = WallShows::default();
        let surface = app.world_mut().spawn((shows, RenderTarget::None { size })).id();
        app.finish();
        app.cleanup();
        app.update();
        Self { app, loaded, surface }
    }

    fn words(&self, tags: &[&str]) -> ActiveLanguages {
        let library = &self.loaded.library;
        let words = |tag: &&str| Arc::new(library.words(library.language(&tag.parse().unwrap()).unwrap()).value);
        ActiveLanguages::of_wall(words(&tags[0]), tags[1..].iter().map(words))
    }

    /// Subject a page in these languages on a projector of this size.
    pub fn show(&mut self, page: &PageRef, tags: &[&str], size: (u32, u32), (row, column): (usize, u8), votes: &Votes) {
        let words = self.words(tags);
        let place = Some((3, 13));
        let languages = u8::try_from(tags.len()).unwrap();
        let shows = WallShows {
            subject: Subject::Page(page.clone()),
            row,
            column,
            place,
            languages,
            votes: votes.clone(),
            black: false,
        };
        let target = RenderTarget::None { size: UVec2::from(size) };
        self.app.world_mut().entity_mut(self.surface).insert((shows, words, target));
        for _ in 0..3 {
            self.app.update();
        }
    }

    pub fn breaks(&self) -> Breaks {
        self.app.world().get::<Breaks>(self.surface).unwrap().clone()
    }

    /// Texts that leave the wall, their row, or the room below, with how far.
    fn clipped(&mut self, size: (u32, u32)) -> Vec<String> {
        let world = self.app.world_mut();
        let wall = Rect::new(0.0, 0.0, size.0 as f32, size.1 as f32);
        let mut texts = world.query::<(&Text, &ComputedNode, &UiGlobalTransform, &ChildOf)>();
        let mut nodes = world.query::<(&ComputedNode, &UiGlobalTransform)>();
        let mut found = Vec::new();
        for (text, node, place, parent) in texts.iter(world) {
            let own = Rect::from_center_size(place.translation, node.size());
            let Ok((around, at)) = nodes.get(world, parent.parent()) else { continue };
            let around = Rect::from_center_size(at.translation, around.size());
            for (what, bounds) in [("the wall", wall), ("its row", around)] {
                let out = (bounds.min - own.min).max(own.max - bounds.max).max_element();
                if out > 1.0 {
                    found.push(format!("“{}” leaves {what} by {out:.0}", text.0));
                }
            }
        }
        let placed = |(text, node, place, _): (&Text, &ComputedNode, &UiGlobalTransform, &ChildOf)| {
            (text.0.clone(), Rect::from_center_size(place.translation, node.size()).inflate(-1.0))
        };
        let all: Vec<(String, Rect)> = texts.iter(world).map(placed).collect();
        for (at, (one, place)) in all.iter().enumerate() {
            let over = all[at + 1..].iter().filter(|(_, other)| !place.intersect(*other).is_empty());
            found.extend(over.map(|(other, _)| format!("“{one}” lies over “{other}”")));
        }
        found
    }

    /// Physical height of the sentences' letters; the foot says nothing that must be read from the last row.
    fn smallest(&mut self) -> f32 {
        let scale = self.app.world().get::<Scale>(self.surface).unwrap().0;
        let world = self.app.world_mut();
        let mut texts = world.query_filtered::<(&TextFont, &Localized), With<Text>>();
        let foot = ["wall-before-talk", "wall-after-talk"].map(MessageId::ui);
        let is_sentence = |words: &Localized| matches!(words, Localized::Message { id, .. } if !foot.contains(id));
        let sentences = texts.iter(world).filter(|(_, words)| is_sentence(words));
        let sizes = sentences.map(|(font, _)| match font.font_size {
            FontSize::Px(size) => size * scale,
            _ => 0.0,
        });
        sizes.fold(f32::MAX, f32::min)
    }
}

/// Every page that may be taught; those of Help too.
fn pages(loaded: &LoadedContent) -> Vec<PageRef> {
    let modules = loaded.library.modules().iter().filter(|module| module.shelf != Placement::Phrases);
    modules.flat_map(|module| module.pages.iter().map(wegweiser::content::Page::page_ref)).collect()
}

const SIZES: [(u32, u32); 6] = [(1920, 1080), (1280, 800), (1366, 768), (1024, 768), (3840, 2160), (800, 600)];

/// What a page looked like.
#[derive(Debug, Default)]
struct Seen {
    cases: usize,
    steps: usize,
    /// Steps in which not all languages are seen: of pages, and of why an answer is right.
    turns: [usize; 2],
    clipped: usize,
    /// The smallest letters, as a part of the screen's height: wide screens, and those of 4:3.
    smallest: [f32; 2],
}

fn counted() -> Votes {
    Votes { rounds: vec![vec![5, 3, 1], vec![9, 0, 0]], right: false }
}

/// What is wrong with a page in these languages on this projector, in each of its steps; a question also with its counts,
/// and with its right answer.
fn faults(room: &mut Room, page: &PageRef, tags: &[&str], size: (u32, u32), seen: &mut Seen) -> Vec<String> {
    let mut found = Vec::new();
    let library = room.loaded.library.clone();
    let asks = matches!(library.page(page).unwrap().1.kind, PageKind::Question { .. });
    let votes = [Votes::default(), counted(), Votes { right: true, ..counted() }];
    seen.cases += 1;
    for votes in &votes[..if asks { 3 } else { 1 }] {
        room.show(page, tags, size, (0, 0), votes);
        let breaks = room.breaks().0;
        for (step, WallStep { rows, columns }) in breaks.iter().enumerate() {
            if step > 0 {
                room.show(page, tags, size, (rows.start, columns.start), votes);
            }
            let at = format!("{page} {tags:?} {size:?} right {} step {}", votes.right, step + 1);
            let clipped = room.clipped(size);
            seen.steps += 1;
            seen.turns[usize::from(votes.right)] += usize::from(columns.len() < tags.len());
            seen.clipped += clipped.len();
            found.extend(clipped.into_iter().map(|fault| format!("{at}: {fault}")));
            let narrow = Canvas::of(UVec2::from(size)).body.px() < 50.0;
            let floor = size.1 as f32 / if narrow { 24.0 } else { 22.0 };
            let letters = room.smallest();
            // Titles of three and four languages stand beside what they are about.
            if tags.len() < 3 {
                let smallest = &mut seen.smallest[usize::from(narrow)];
                let part = size.1 as f32 / letters;
                *smallest = smallest.max(part);
                if letters < floor - 0.5 {
                    found.push(format!("{at}: letters of {letters:.1} pixels, at least {floor:.1}"));
                }
            }
        }
    }
    found
}

/// Every page in every pair of languages on every projector, or a sample of them: `WEGWEISER_WALL` says how many, or "all".
#[test]
fn pages_stand_whole_on_any_wall() {
    let content = Fixture::shipped();
    let mut room = Room::new(content.read().value);
    let tags: Vec<LanguageTag> = room.loaded.library.languages().iter().map(|language| language.tag.clone()).collect();
    let tags: Vec<String> = tags.iter().map(ToString::to_string).collect();
    let mut cases = Vec::new();
    for page in pages(&room.loaded) {
        for (at, one) in tags.iter().enumerate() {
            for other in &tags[at + 1..] {
                cases.extend(SIZES.map(|size| (page.clone(), [one.clone(), other.clone()], size)));
            }
        }
    }
    let wanted = match std::env::var("WEGWEISER_WALL").as_deref() {
        Ok("all") => cases.len(),
        Ok(number) => number.parse().unwrap(),
        Err(_) => 200,
    };
    let mut every = cases.len().div_ceil(wanted);
    // Otherwise the sample would pass over sizes, of which there are six.
    while every > 1 && (every % 2 == 0 || every % 3 == 0) {
        every += 1;
    }
    let (mut found, mut seen) = (Vec::new(), Seen::default());
    let tried: Vec<_> = cases.iter().step_by(every).collect();
    for (page, [one, other], size) in &tried {
        // Either may come first; the sample takes both in turn.
        let turned = page.page.as_str().len() % 2 == 0;
        let pair = if turned { [one.as_str(), other] } else { [other.as_str(), one] };
        found.extend(faults(&mut room, page, &pair, *size, &mut seen));
    }
    println!("{seen:?}, so many letters to a screen's height at least");
    assert!(tried.len() * 10 >= wanted.min(cases.len()) * 9, "{}", tried.len());
    assert_eq!(found, Vec::<String>::new(), "of {}", tried.len());
}

#[test]
fn one_to_four_languages_stand_whole() {
    let content = Fixture::new();
    let mut room = Room::new(content.read().value);
    let (mut found, mut seen) = (Vec::new(), Seen::default());
    for page in pages(&room.loaded) {
        for tags in [&["ti"][..], &["uk", "ar", "prs"], &["de", "en", "ar", "ti"]] {
            for size in [(1920, 1080), (1024, 768)] {
                found.extend(faults(&mut room, &page, tags, size, &mut seen));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// A wall that is black shows nothing, and the same when it is light again.
#[test]
fn a_black_wall_shows_nothing() {
    let content = Fixture::new();
    let mut room = Room::new(content.read().value);
    let page = PageRef::new("health/emergency").unwrap();
    room.show(&page, &["de", "ar"], (1920, 1080), (0, 0), &Votes::default());
    let breaks = room.breaks();
    assert!(!breaks.0.is_empty());
    let texts = |room: &mut Room| room.app.world_mut().query::<&Text>().iter(room.app.world()).count();
    let before = texts(&mut room);
    let black = |room: &mut Room, black: bool| {
        let surface = room.surface;
        room.app.world_mut().get_mut::<WallShows>(surface).unwrap().black = black;
        room.app.update();
        room.app.update();
    };
    black(&mut room, true);
    assert_eq!(texts(&mut room), 0);
    black(&mut room, false);
    assert_eq!((texts(&mut room), room.breaks()), (before, breaks));
}

/// Sentences are counted alike by the wall and by its voice, which follow each other.
#[test]
fn the_wall_and_its_voice_count_alike() {
    let mut room = Room::new(Fixture::new().read().value);
    for page in ["health/q-fever", "health/at-the-doctor", "health/emergency"] {
        let page = PageRef::new(page).unwrap();
        for languages in 1..=4 {
            room.show(&page, &["de", "ar", "uk", "ti"][..languages], (1920, 1080), (0, 0), &Votes::default());
            let rows = room.breaks().0.last().map_or(0, |step| step.rows.end);
            let library = room.loaded.library.clone();
            let (_, page, _) = library.page(&page).unwrap();
            assert_eq!(rows, sentences(page, languages).len(), "{} in {languages}", page.id);
        }
    }
}
