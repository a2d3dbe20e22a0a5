//! What is kept: takes without loss, clips that are level, and whose they are.

use std::fs;

use wegweiser::{
    audio::{
        Sound,
        loudness::{HIGHEST_PEAK, LOUDNESS, Loudness},
    },
    content::clip::{
        cues::Pace,
        people::{People, people_path},
    },
    diagnostic::SourceText,
    library::{Library, VoiceKind},
    speech::recording::store::{Progress, StoreError},
};

use crate::recording::fixture::{Content, consent, id, pitch, recording, wave};

/// Records one text as somebody, at a pitch.
fn keep(content: &Content, clip: &str, text: &str, name: &str, tone: f64) -> Progress {
    let take = recording(3.0, &[(1.0, 2.0, tone)]);
    content.store().keep(content.clip(clip), text, &take, &consent(name)).unwrap()
}

fn whole(content: &Content, name: &str) {
    for (text, tone) in [("title", 300.0), ("s1", 400.0), ("s2", 500.0)] {
        keep(content, "health/emergency", text, name, tone);
    }
}

#[test]
fn a_clip_is_made_when_its_last_text_is_there() {
    let content = Content::new();
    let waits = |texts: &[&str]| Progress::Waits(texts.iter().map(ToString::to_string).collect());
    assert_eq!(keep(&content, "health/emergency", "s1", "Amina", 400.0), waits(&["title", "s2"]));
    assert_eq!(keep(&content, "health/emergency", "title", "Amina", 300.0), waits(&["s2"]));
    assert!(!content.root().join("assets/recordings/so/health/emergency.ogg").exists());
    assert_eq!(keep(&content, "health/emergency", "s2", "Amina", 500.0), Progress::Finished);
    let library = Library::read(content.root()).value;
    let found = library.clip(&content.clip("health/emergency").id, Pace::Slow).unwrap();
    assert_eq!((found.voice, found.stretch, found.cues.list.len()), (VoiceKind::Person, true, 3));
    assert_eq!(found.cues.made_from, None);
    assert_eq!(found.cues.list[1].text, "Wac health dhakhso.");
    // Half of what people write about recordings is silence; the clip has the voices and the pauses between.
    let (cues, sound) = content.finished("health/emergency");
    let gap = cues.list[1].start - cues.list[0].end;
    assert!((0.34..0.36).contains(&gap.as_secs_f64()), "{gap:?}");
    assert!((3.8..4.6).contains(&sound.duration().as_secs_f64()), "{:?}", sound.duration());
}

/// Whoever speaks softly is as loud as whoever shouts, and both as loud as all other clips.
#[test]
fn a_clip_is_level() {
    let content = Content::new();
    for (text, gain) in [("title", 0.05), ("s1", 4.0)] {
        let mut take = recording(3.0, &[(0.7, 2.4, 400.0)]);
        take.samples.iter_mut().for_each(|sample| *sample *= gain);
        content.store().keep(content.clip("health/only-health"), text, &take, &consent("Amina")).unwrap();
    }
    let (cues, sound) = content.finished("health/only-health");
    let loudness = Loudness::of(&sound).unwrap();
    assert!((loudness.integrated.unwrap() - LOUDNESS).abs() < 0.5, "{loudness:?}");
    assert!(loudness.peak <= HIGHEST_PEAK, "{loudness:?}");
    for cue in &cues.list {
        let at = |time: std::time::Duration| (time.as_secs_f64() * f64::from(sound.hertz)) as usize;
        let samples = sound.samples[at(cue.start)..at(cue.end)].to_vec();
        let one = Loudness::of(&Sound::mono(sound.hertz, samples)).unwrap();
        assert!((one.integrated.unwrap() - LOUDNESS).abs() < 1.0, "{}: {one:?}", cue.id);
    }
}

/// One sentence recorded anew leaves the takes of the others as they were.
#[test]
fn one_sentence_is_recorded_anew() {
    let content = Content::new();
    whole(&content, "Amina");
    let take = |text: &str| fs::read(content.store().take_path(&content.clip("health/emergency").id, text)).unwrap();
    let before = (take("title"), take("s1"));
    keep(&content, "health/emergency", "s1", "Binta", 700.0);
    assert_eq!(take("title"), before.0);
    assert_ne!(take("s1"), before.1);
    let heard: Vec<u32> = content.pitches("health/emergency").into_iter().map(|(_, pitch)| pitch).collect();
    assert_eq!(heard, [300, 700, 500]);
    let people = content.people();
    assert!(people.contains("health/emergency.title") && people.contains("health/emergency.s2"), "{people}");
    let list = People::read(&SourceText::new("people.ron", &people)).value.list;
    assert_eq!(list[1].clips.iter().map(ToString::to_string).collect::<Vec<_>>(), ["health/emergency.s1"]);
}

/// A clip that came without its takes lends them.
#[test]
fn a_clip_made_elsewhere_keeps_its_other_sentences() {
    let content = Content::new();
    whole(&content, "Amina");
    fs::remove_dir_all(content.root().join("recordings-work")).unwrap();
    assert_eq!(keep(&content, "health/emergency", "s2", "Amina", 700.0), Progress::Finished);
    let heard: Vec<u32> = content.pitches("health/emergency").into_iter().map(|(_, pitch)| pitch).collect();
    assert_eq!(heard, [300, 400, 700]);
}

/// What the recorder asks: which texts need nobody any more.
#[test]
fn recorded_texts_are_known() {
    let content = Content::new();
    whole(&content, "Amina");
    keep(&content, "work/emergency", "s1", "Amina", 400.0);
    let recorded = |clip: &str| {
        let (store, people) = (content.store(), content.store().people().unwrap());
        store.recorded(content.clip(clip), &people).into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(recorded("health/emergency"), "s1 s2 title");
    assert_eq!(recorded("work/emergency"), "s1");
    withdraw(&content, "Amina");
    assert_eq!(recorded("health/emergency"), "");
}

/// A take says what was shown when it was spoken. Where the words change it is spoken again, and nothing is believed
/// to say the new ones because its neighbour was recorded anew.
#[test]
fn what_was_spoken_before_its_words_changed_is_spoken_again() {
    let content = Content::new();
    whole(&content, "Amina");
    let mut changed = content.clip("health/emergency").clone();
    changed.lines[1].shown = "Wac hadda.".to_owned();
    let store = content.store();
    let people = store.people().unwrap();
    assert_eq!(store.recorded(&changed, &people).into_iter().collect::<Vec<_>>(), ["s2", "title"]);
    let take = recording(3.0, &[(1.0, 2.0, 600.0)]);
    let waits = Progress::Waits(vec!["s1".to_owned()]);
    assert_eq!(store.keep(&changed, "s2", &take, &consent("Amina")).unwrap(), waits);
    assert_eq!(store.keep(&changed, "s1", &take, &consent("Amina")).unwrap(), Progress::Finished);
    assert_eq!(content.finished("health/emergency").0.list[1].text, "Wac hadda.");

    // A clip that came without takes knows its words too.
    fs::remove_dir_all(content.root().join("recordings-work")).unwrap();
    let before = content.clip("health/emergency");
    assert_eq!(store.recorded(before, &people).into_iter().collect::<Vec<_>>(), ["s2", "title"]);
    assert_eq!(store.keep(before, "title", &take, &consent("Amina")).unwrap(), waits);
}

fn withdraw(content: &Content, name: &str) {
    let path = content.root().join(people_path(&content.language.tag));
    let mut people = content.store().people().unwrap();
    let person = people.list.iter_mut().find(|person| person.name == name).unwrap();
    person.withdrawn = Some("2026-12-01".parse().unwrap());
    fs::write(path, people.write().unwrap()).unwrap();
}

/// Who takes the consent back is not heard at once, and gone when it is asked for; others' takes stay.
#[test]
fn a_consent_is_taken_back() {
    let content = Content::new();
    whole(&content, "Amina");
    keep(&content, "health/emergency", "s1", "Binta", 700.0);
    for text in ["title", "s1"] {
        keep(&content, "work/only-work", text, "Binta", 400.0);
    }
    withdraw(&content, "Amina");
    let clip = &content.clip("health/emergency").id;
    let library = Library::read(content.root()).value;
    assert!(library.clip(clip, Pace::Normal).is_none() && library.is_withdrawn(clip, Pace::Normal));
    let removed = content.store().remove_withdrawn().unwrap();
    // A take goes with the words it says; the one that Binta replaced goes too, with whose it was.
    assert_eq!(removed.len(), 9, "{removed:?}");
    let recordings = content.files("assets/recordings/so");
    assert_eq!(recordings.into_iter().collect::<Vec<_>>(), ["people.ron", "work/only-work.ogg", "work/only-work.vtt"]);
    let takes = content.files("recordings-work/so");
    assert_eq!(
        takes.into_iter().collect::<Vec<_>>(),
        [
            "health/emergency.s1.txt",
            "health/emergency.s1.wav",
            "work/only-work.s1.txt",
            "work/only-work.s1.wav",
            "work/only-work.title.txt",
            "work/only-work.title.wav",
        ]
    );
    assert_eq!(content.store().remove_withdrawn().unwrap().len(), 0);
    assert!(content.people().contains("Amina"), "the record of the consent stays");
}

/// What others say in a clip that goes is kept, also where the clip alone has it.
#[test]
fn others_in_a_clip_that_goes_keep_their_sentences() {
    let content = Content::new();
    whole(&content, "Amina");
    keep(&content, "health/emergency", "s1", "Binta", 700.0);
    fs::remove_dir_all(content.root().join("recordings-work")).unwrap();
    withdraw(&content, "Amina");
    assert_eq!(content.store().remove_withdrawn().unwrap().len(), 2, "the clip and its cues");
    let takes = content.files("recordings-work/so");
    assert_eq!(takes.into_iter().collect::<Vec<_>>(), ["health/emergency.s1.txt", "health/emergency.s1.wav"]);
    let take = content.store().take(&content.clip("health/emergency").id, "s1").unwrap().unwrap();
    let middle = take.samples.len() / 2;
    assert_eq!(pitch(&take.samples[middle - 3_000..middle + 3_000], take.hertz), 700);
}

/// What the finished clip alone has is kept too before another takes its place; a voice that was taken back is not.
#[test]
fn a_sentence_that_only_the_clip_has_is_kept_when_it_is_replaced() {
    let content = Content::new();
    whole(&content, "Amina");
    fs::remove_dir_all(content.root().join("recordings-work")).unwrap();
    keep(&content, "health/emergency", "s1", "Binta", 700.0);
    let earlier = || content.files("recordings-work/so/earlier_takes").into_iter().collect::<Vec<_>>();
    let files = ["ron", "txt", "wav"].map(|ending| format!("health/emergency.s1.1.{ending}"));
    assert_eq!(earlier(), files);
    let who = fs::read_to_string(content.store().earlier().join(&files[0])).unwrap();
    assert!(who.contains("Amina") && who.contains("health/emergency.s1"), "{who}");
    assert_eq!(fs::read_to_string(content.store().earlier().join(&files[1])).unwrap(), "Wac health dhakhso.");
    withdraw(&content, "Amina");
    keep(&content, "health/emergency", "s2", "Binta", 700.0);
    assert_eq!(earlier(), files);
}

/// Whoever speaks a text once more in one sitting means the take before to be forgotten.
#[test]
fn a_take_of_the_same_sitting_is_forgotten() {
    let content = Content::new();
    keep(&content, "health/emergency", "s1", "Amina", 400.0);
    let take = recording(3.0, &[(1.0, 2.0, 600.0)]);
    let clip = content.clip("health/emergency");
    content.store().keep_anew(clip, "s1", &take, &consent("Amina")).unwrap();
    assert_eq!(content.files("recordings-work/so/earlier_takes").len(), 0);
    let kept = content.store().take(&clip.id, "s1").unwrap().unwrap();
    assert_eq!(pitch(&kept.samples[20_000..30_000], kept.hertz), 600);
}

/// Where a withdrawn voice is still in the finished clip, it does not come back through another's sentence.
#[test]
fn a_withdrawn_voice_is_not_kept_by_others() {
    let content = Content::new();
    whole(&content, "Amina");
    fs::remove_dir_all(content.root().join("recordings-work")).unwrap();
    withdraw(&content, "Amina");
    let progress = keep(&content, "health/emergency", "s1", "Binta", 700.0);
    assert_eq!(progress, Progress::Waits(vec!["title".to_owned(), "s2".to_owned()]));
    let takes = content.files("recordings-work/so");
    assert_eq!(takes.into_iter().collect::<Vec<_>>(), ["health/emergency.s1.txt", "health/emergency.s1.wav"]);
}

/// A list of people that can't be read is never written over.
#[test]
fn a_broken_list_of_people_stops_recording() {
    let content = Content::new();
    let path = content.write("assets/recordings/so/people.ron", "[(name: \"Amina\"");
    let take = recording(3.0, &[(1.0, 2.0, 400.0)]);
    let clip = content.clip("health/emergency");
    let error = content.store().keep(clip, "s1", &take, &consent("Binta")).unwrap_err();
    assert!(matches!(error, StoreError::People(_)) && error.to_string().contains("people.ron:1:"), "{error}");
    assert_eq!(fs::read_to_string(path).unwrap(), "[(name: \"Amina\"");
    assert_eq!(content.files("recordings-work").len(), 0);
}

#[test]
fn an_overdriven_recording_is_taken_and_said() {
    let content = Content::new();
    let mut loud = recording(2.0, &[(0.5, 1.5, 400.0)]);
    loud.samples.iter_mut().for_each(|sample| *sample *= 30.0);
    let file = content.write("in/only-work.s1.wav", wave(&loud, 1));
    let report = content.import(&[file], None, None);
    let (texts, findings) = content.outcome(&report);
    assert_eq!(texts, ["work/only-work.s1"]);
    assert!(findings[0].starts_with("[recording-clipped] 1 This recording is too loud"), "{findings:?}");
}

/// The take that is kept is the piece as it was recorded, with the room around it.
#[test]
fn a_take_is_kept_whole() {
    let content = Content::new();
    keep(&content, "health/emergency", "s1", "Amina", 400.0);
    let tag = &content.language.tag;
    let take = content.store().take(&id(tag, "health", "emergency"), "s1").unwrap().unwrap();
    assert_eq!(take.samples.len(), recording(3.0, &[]).samples.len());
    assert_eq!(pitch(&take.samples[20_000..30_000], take.hertz), 400);
    assert!(content.store().take(&id(tag, "health", "emergency"), "s2").unwrap().is_none());
}
