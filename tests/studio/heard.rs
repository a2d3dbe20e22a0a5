//! What a group hears: each sentence in each language of the wall, from those who agreed to it, and a lesson that goes on
//! without.

use std::{fs, sync::Arc, time::Duration};

use bevy::{ecs::system::RunSystemOnce as _, prelude::*};
use wegweiser::{
    content::{
        PageRef,
        clip::cues::{ClipId, Pace},
        plan::{Block, Day, Plan, PlannedPage},
    },
    language::LanguageTag,
    library::{Library, VoiceKind},
    trainer::{
        clock::Now,
        known::Known,
        lesson::{Act, Hear, Lesson, Part, Speech, reduce},
        steps::Steps,
        voice::{
            self, ChooseOutput, HearTest, NotHeard, OutputGone, Outputs, PauseVoice, ResumeVoice, Silence,
            SoundChanged, Speak, TestEnded, VoiceAt, VoiceEnded,
        },
    },
    ui::{
        core::{LibrarySwapped, Served, Silent},
        narration::{
            Speaking,
            player::{PlayError, PlayId, PlayerEvent},
        },
    },
};

use crate::harness::{ear::Ear, fixture::Fixture};

const TEXTS: [&str; 5] = ["title", "s1", "s2", "s3", "s4"];

fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

/// What the voice told, as short words.
#[derive(Resource, Default)]
struct Told(Vec<String>);

struct Room {
    app: App,
    ear: Ear,
    _content: Fixture,
}

impl Room {
    fn of(content: Fixture) -> Self {
        let (ear, loudspeaker) = Ear::new();
        let mut app = App::new();
        app.add_plugins(MinimalPlugins)
            .insert_resource(Served(content.read().value.library))
            .insert_resource(loudspeaker)
            .init_resource::<Told>();
        voice::plugin(&mut app);
        app.add_observer(|at: On<VoiceAt>, mut told: ResMut<Told>| told.0.push(format!("at {}", at.0)))
            .add_observer(|_: On<VoiceEnded>, mut told: ResMut<Told>| told.0.push("ended".to_owned()))
            .add_observer(|none: On<NotHeard>, mut told: ResMut<Told>| {
                let languages: Vec<_> = none.languages.iter().map(ToString::to_string).collect();
                told.0.push(format!("nobody speaks {} in {}", none.page, languages.join(" ")));
            })
            .add_observer(|changed: On<SoundChanged>, mut told: ResMut<Told>| {
                told.0.push(if changed.missing { "no sound" } else { "sound" }.to_owned());
            })
            .add_observer(|test: On<TestEnded>, mut told: ResMut<Told>| told.0.push(format!("tested {}", test.played)))
            .add_observer(|gone: On<OutputGone>, mut told: ResMut<Told>| told.0.push(format!("no {}", gone.name)));
        app.update();
        Self { app, ear, _content: content }
    }

    fn speak_of(&mut self, page: &str, (from, until): (usize, Option<usize>), languages: &[&str]) {
        let languages: Vec<LanguageTag> = languages.iter().map(|name| tag(name)).collect();
        let on_wall = languages.len();
        let speech = Speech { page: PageRef::new(page).unwrap(), from, until, languages };
        self.app.world_mut().trigger(Speak { speech, on_wall });
        self.app.update();
    }

    fn speak(&mut self, from: usize, until: Option<usize>, languages: &[&str]) {
        self.speak_of("health/emergency", (from, until), languages);
    }

    fn trigger<'a, E: Event<Trigger<'a>: Default>>(&mut self, event: E) {
        self.app.world_mut().trigger(event);
        self.app.update();
    }

    fn hears(&mut self, event: PlayerEvent) {
        self.ear.tell(event);
        self.app.update();
    }

    /// A passage sounds from its first sentence to its last.
    fn plays(&mut self, id: u64, sentences: usize) {
        for index in 0..sentences {
            self.ear.sounds(id, index);
        }
        self.ear.ended(id);
        self.app.update();
    }

    fn told(&mut self) -> Vec<String> {
        std::mem::take(&mut self.app.world_mut().resource_mut::<Told>().0)
    }

    /// What is marked on the wall.
    fn marked(&self) -> String {
        let speaking = self.app.world().resource::<Speaking>();
        match (speaking.message(), speaking.tag()) {
            (Some(message), Some(tag)) if speaking.says(message, tag) => format!("{message} {tag}"),
            _ => String::new(),
        }
    }
}

fn narrated(tags: &[&str]) -> Fixture {
    let content = Fixture::new();
    tags.iter().for_each(|tag| content.narrate(tag, "health", "emergency", &TEXTS));
    content
}

#[test]
fn a_sentence_is_heard_in_each_language_before_the_next_one() {
    let mut room = Room::of(narrated(&["ar", "de"]));
    room.speak(1, Some(3), &["ar", "de"]);
    for (id, clip, marked, told) in [
        (1, "ar/health/emergency 1000-1500", "health/emergency.s2 ar", vec!["at 1"]),
        (2, "de/health/emergency 1000-1500", "health/emergency.s2 de", vec![]),
        (3, "ar/health/emergency 1500-2000", "health/emergency.s3 ar", vec!["at 2"]),
        (4, "de/health/emergency 1500-2000", "health/emergency.s3 de", vec![]),
    ] {
        assert_eq!(room.ear.asked(), [clip]);
        room.ear.sounds(id, 0);
        room.app.update();
        assert_eq!((room.marked().as_str(), room.told()), (marked, told.into_iter().map(str::to_owned).collect()));
        room.ear.ended(id);
        room.app.update();
    }
    assert_eq!(room.told(), ["ended"]);
    assert_eq!(room.marked(), "");
    assert!(!room.app.world().resource::<Speaking>().is_playing());
}

#[test]
fn one_language_is_read_in_one_breath_with_its_title_before() {
    let mut room = Room::of(narrated(&["ar"]));
    room.speak(0, None, &["ar"]);
    assert_eq!(room.ear.asked(), ["ar/health/emergency 0-2500"]);
    room.plays(1, 5);
    assert_eq!(room.told(), ["at 0", "at 1", "at 2", "at 3", "ended"]);
}

/// A question is among the rows of a wall with three languages, and above them otherwise.
#[test]
fn answers_are_counted_as_the_wall_counts_them() {
    for (languages, from, clip) in [
        (&["de"][..], 0, "de/health/q-fever 0-2000"),
        (&["de"], 1, "de/health/q-fever 1000-2000"),
        (&["de", "uk", "ti"], 0, "de/health/q-fever 0-2000"),
        (&["de", "uk", "ti"], 1, "de/health/q-fever 500-2000"),
    ] {
        let content = Fixture::new();
        content.narrate("de", "health", "q-fever", &["title", "a1", "a2", "a3"]);
        let mut room = Room::of(content);
        room.speak_of("health/q-fever", (from, None), languages);
        assert_eq!(room.ear.asked(), [clip], "{languages:?} from {from}");
    }
}

#[test]
fn what_nobody_speaks_is_passed_over() {
    let content = narrated(&["de"]);
    content.narrate("ar", "health", "emergency", &["title", "s2"]);
    let mut room = Room::of(content);
    room.speak(0, Some(3), &["ar", "de"]);
    let mut heard = Vec::new();
    for id in 1..=5 {
        heard.extend(room.ear.asked());
        room.plays(id, 1);
    }
    assert_eq!(
        heard,
        [
            "ar/health/emergency 0-500",
            // Title and first sentence, which nobody speaks in Arabic.
            "de/health/emergency 0-1000",
            "ar/health/emergency 500-1000",
            "de/health/emergency 1000-2000",
        ]
    );
    assert_eq!(room.told().last().map(String::as_str), Some("ended"));
    room.speak(0, None, &["uk", "ti"]);
    assert_eq!(room.told(), ["nobody speaks health/emergency in uk ti", "ended"]);
    assert_eq!(room.ear.asked(), Vec::<String>::new());
    room.speak_of("health/no-such-page", (0, None), &["de"]);
    assert_eq!(room.told(), ["nobody speaks health/no-such-page in de", "ended"]);
}

#[test]
fn who_asks_for_something_else_or_for_silence_hears_no_end() {
    let mut room = Room::of(narrated(&["de"]));
    room.speak(0, None, &["de"]);
    room.ear.sounds(1, 0);
    room.app.update();
    room.speak(2, Some(3), &["de"]);
    // Late news of what was replaced.
    room.plays(1, 5);
    assert_eq!(room.told(), ["at 0"]);
    assert_eq!(room.ear.asked(), ["de/health/emergency 0-2500", "stop", "de/health/emergency 1500-2000"]);
    room.trigger(Silence);
    room.trigger(Silence);
    assert_eq!((room.ear.asked(), room.told()), (vec!["stop".to_owned()], vec![]));
    room.speak(0, None, &["de"]);
    room.ear.sounds(3, 0);
    room.trigger(PauseVoice);
    assert!(!room.app.world().resource::<Speaking>().is_playing());
    room.trigger(ResumeVoice);
    assert_eq!(room.ear.asked(), ["de/health/emergency 0-2500", "pause", "resume"]);
    room.trigger(LibrarySwapped(2));
    assert_eq!(
        (room.ear.asked(), room.told()),
        (vec!["stop".to_owned(), "forget".to_owned()], vec!["at 0".to_owned(), "ended".to_owned()])
    );
}

#[test]
fn a_machine_without_sound_says_so_and_the_lesson_goes_on() {
    let mut room = Room::of(narrated(&["de"]));
    let no_device = |id| PlayerEvent::Failed { id: PlayId(id), error: PlayError::NoDevice(String::new()) };
    for (id, told) in [(1, vec!["no sound", "ended"]), (2, vec!["ended"])] {
        room.speak(0, None, &["de"]);
        room.hears(PlayerEvent::DeviceMissing("none".to_owned()));
        room.hears(no_device(id));
        assert_eq!(room.told(), told);
        assert!(room.app.world().resource::<Silent>().0);
    }
    room.speak(0, None, &["de"]);
    room.hears(PlayerEvent::DeviceOpened);
    room.plays(3, 5);
    assert_eq!(room.told(), ["sound", "at 0", "at 1", "at 2", "at 3", "ended"]);
    // One clip is broken: the others are heard.
    room.speak(0, Some(1), &["de"]);
    room.hears(PlayerEvent::Failed { id: PlayId(4), error: PlayError::Clip("it is damaged".to_owned()) });
    assert_eq!(room.told(), ["ended"]);
}

#[test]
fn an_output_is_chosen_and_tried() {
    let content = Fixture::new();
    content.narrate("ar", "language", "greeting", &["value"]);
    let mut room = Room::of(content);
    let beamer = || Some("hdmi:CARD=PCH,DEV=0".to_owned());
    room.trigger(ChooseOutput(beamer()));
    room.trigger(HearTest { language: tag("ar") });
    assert_eq!(room.ear.asked(), [r#"output(some("hdmi:card=pch,dev=0"))"#, "ar/language/greeting 0-500"]);
    room.hears(PlayerEvent::OutputMissing { name: "hdmi:CARD=PCH,DEV=0".to_owned(), why: "it isn't there".to_owned() });
    room.plays(1, 1);
    assert_eq!(room.told(), ["no hdmi:CARD=PCH,DEV=0", "tested true"]);
    let outputs = room.app.world().resource::<Outputs>().clone();
    assert_eq!((outputs.chosen, outputs.gone), (beamer(), true));
    room.trigger(ChooseOutput(None));
    assert!(!room.app.world().resource::<Outputs>().gone);
    room.ear.asked();
    // Nobody greets in German: two tones.
    room.trigger(HearTest { language: tag("de") });
    assert_eq!(room.ear.asked(), ["chime(playid(18446744073709551615))"]);
    assert!(room.app.world().resource::<Speaking>().is_playing());
    room.hears(PlayerEvent::Failed { id: PlayId(u64::MAX), error: PlayError::NoDevice(String::new()) });
    assert_eq!(room.told(), ["tested false"]);
    assert!(!room.app.world().resource::<Speaking>().is_playing());
}

/// What was being read ends when an output is tried, and the silence that follows from that doesn't end the test.
#[test]
fn a_test_in_the_middle_of_a_page_ends_the_page() {
    let mut room = Room::of(narrated(&["de"]));
    room.speak(0, None, &["de"]);
    room.trigger(HearTest { language: tag("de") });
    room.trigger(Silence);
    assert_eq!(room.told(), ["ended"]);
    assert_eq!(room.ear.asked(), ["de/health/emergency 0-2500", "stop", "chime(playid(18446744073709551615))"]);
    room.speak(0, None, &["de"]);
    assert_eq!(room.told(), ["tested false"]);
    room.hears(PlayerEvent::Ended { id: PlayId(u64::MAX) });
    assert!(room.app.world().resource::<Speaking>().is_playing());
}

/// A dead audio thread ends what is heard, and no more.
#[test]
fn a_thread_that_tells_nothing_is_given_up() {
    let mut room = Room::of(narrated(&["de"]));
    room.app.insert_resource(bevy::time::TimeUpdateStrategy::ManualDuration(Duration::from_secs(1)));
    room.speak(0, None, &["de"]);
    room.trigger(HearTest { language: tag("de") });
    for _ in 0..20 {
        room.app.update();
    }
    assert_eq!(room.told(), ["ended", "tested false"]);
}

/// Moves what the computer speaks to what people speak.
fn record(content: &Fixture, message: &str, consent: &str, withdrawn: &str) {
    let people = format!(
        "[(name: \"Amina\", on: \"2026-11-01\", consent: [{consent}], {withdrawn} clips: [\"health/{message}\"])]"
    );
    content.write("assets/recordings/de/people.ron", people);
    fs::create_dir_all(content.file("assets/recordings/de/health")).unwrap();
    for ending in ["ogg", "vtt"] {
        let file = format!("de/health/{message}.{ending}");
        fs::rename(
            content.file(&format!("assets/narration/{file}")),
            content.file(&format!("assets/recordings/{file}")),
        )
        .unwrap();
    }
}

/// At a kiosk and in a course, who speaks a page that a person recorded; with the computer's voice beside it or without.
#[test]
fn a_person_is_heard_where_they_agreed_to_be() {
    use VoiceKind::{Person, Synthetic};
    for (consent, withdrawn, kiosk, course) in [
        ("Kiosk", "", Person, Synthetic),
        ("Course", "", Synthetic, Person),
        ("Publication", "", Synthetic, Synthetic),
        ("Kiosk, Course", "", Person, Person),
        ("Kiosk, Course", "withdrawn: \"2026-12-01\",", Synthetic, Synthetic),
    ] {
        for computer in [true, false] {
            let content = narrated(&["de"]);
            record(&content, "emergency", consent, withdrawn);
            if computer {
                content.narrate("de", "health", "emergency", &TEXTS);
            }
            let library: Arc<Library> = content.read().value.library;
            let id = ClipId { tag: tag("de"), catalogue: "health".to_owned(), message: "emergency".to_owned() };
            let found =
                [library.clip(&id, Pace::Normal), library.heard_in_course(&id, "s1")].map(|clip| Some(clip?.voice));
            let expected = [kiosk, course].map(|voice| (computer || voice == Person).then_some(voice));
            assert_eq!(found, expected, "{consent} {withdrawn} with a computer: {computer}");
            let mut room = Room::of(content);
            room.speak(0, None, &["de"]);
            assert_eq!(room.ear.asked().is_empty(), expected[1].is_none(), "{consent}");
        }
    }
}

/// A sentence whose speaker agreed to kiosks alone is the computer's, in the midst of a page that a person speaks.
#[test]
fn each_sentence_has_the_voice_that_may_speak_it() {
    let content = narrated(&["de"]);
    record(&content, "emergency", "Kiosk, Course", "");
    content.narrate("de", "health", "emergency", &TEXTS);
    let entry = |consent: &str, text: &str| {
        format!("(name: \"A\", on: \"2026-11-01\", consent: [{consent}], clips: [\"health/emergency.{text}\"]),")
    };
    let people = entry("Kiosk, Course", "s1") + &entry("Kiosk", "s2");
    content.write("assets/recordings/de/people.ron", format!("[{people}]"));
    let library = content.read().value.library;
    let id = ClipId { tag: tag("de"), catalogue: "health".to_owned(), message: "emergency".to_owned() };
    let voices = ["s1", "s2", "s3"].map(|text| library.heard_in_course(&id, text).unwrap().voice);
    assert_eq!(voices, [VoiceKind::Person, VoiceKind::Synthetic, VoiceKind::Synthetic]);
}

/// The lesson, as its window would hold it.
#[derive(Resource)]
struct Taught(Lesson);

fn plan(pages: &[&str]) -> Plan {
    let page =
        |name: &&str| PlannedPage { page: PageRef::new(name).unwrap(), core: true, hidden: false, minutes: None };
    let block = Block { title: Default::default(), minutes: 45, pages: pages.iter().map(page).collect() };
    let languages = vec![tag("de"), tag("ar")];
    Plan { name: "probe".to_owned(), title: Default::default(), languages, days: vec![Day { blocks: vec![block] }] }
}

fn act(taught: &mut Taught, act: Act, library: &Library, commands: &mut Commands) {
    // Three rows fit on a step.
    struct Three<'a>(Known<'a>);
    impl Steps for Three<'_> {
        fn starts(&self, page: &PageRef, languages: &[LanguageTag]) -> Vec<usize> {
            if self.0.starts(page, languages).is_empty() { Vec::new() } else { vec![0, 3] }
        }

        fn answers(&self, page: &PageRef) -> Option<usize> {
            self.0.answers(page)
        }
    }
    let now = Now { millis: 0, date: jiff::civil::date(2026, 12, 1) };
    let (lesson, effects) = reduce(&taught.0, act, &Three(Known(library)), now);
    voice::follow(&effects, &lesson, commands);
    taught.0 = lesson;
}

/// The lesson asks, the wall follows the voice, and a page that is turned falls silent.
#[test]
fn a_lesson_is_led_by_its_voice() {
    let mut room = Room::of(narrated(&["ar", "de"]));
    let library = room.app.world().resource::<Served>().0.clone();
    let plan = plan(&["health/emergency", "health/crisis"]);
    room.app.insert_resource(Taught(Lesson::new(plan, &[], &Known(&library))));
    room.app
        .add_observer(|at: On<VoiceAt>, served: Res<Served>, mut taught: ResMut<Taught>, mut commands: Commands| {
            act(&mut taught, Act::VoiceAt(at.0), &served, &mut commands);
        })
        .add_observer(|_: On<VoiceEnded>, served: Res<Served>, mut taught: ResMut<Taught>, mut commands: Commands| {
            act(&mut taught, Act::VoiceEnded, &served, &mut commands);
        });
    let asks = |room: &mut Room, wanted: Act| {
        let system = move |served: Res<Served>, mut taught: ResMut<Taught>, mut commands: Commands| {
            act(&mut taught, wanted.clone(), &served, &mut commands);
        };
        room.app.world_mut().run_system_once(system).unwrap();
        room.app.update();
    };
    let hear = |part, language| Act::Hear(Hear { part, language });
    let state = |room: &Room| {
        let lesson = &room.app.world().resource::<Taught>().0;
        (lesson.wall().sentence(), lesson.hearing)
    };
    asks(&mut room, hear(Part::Rest, Some(tag("ar"))));
    assert_eq!(room.ear.asked(), ["ar/health/emergency 0-2500"]);
    for (index, sentence) in [0, 0, 1, 2, 3].into_iter().enumerate() {
        room.ear.sounds(1, index);
        room.app.update();
        assert_eq!(state(&room), (sentence, true));
    }
    room.ear.ended(1);
    room.app.update();
    assert_eq!(state(&room), (3, false));
    // From the sentence in view; the wall's languages are German and Arabic.
    asks(&mut room, hear(Part::Sentence, None));
    room.ear.sounds(2, 0);
    room.app.update();
    asks(&mut room, Act::Next);
    assert_eq!(room.ear.asked(), ["de/health/emergency 2000-2500", "stop"]);
    assert!(!state(&room).1);
    // A page that nobody speaks.
    room.told();
    asks(&mut room, hear(Part::Step, None));
    assert_eq!(room.told(), ["nobody speaks health/crisis in de ar", "ended"]);
    assert!(!state(&room).1);
}
