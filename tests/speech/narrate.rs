//! What is spoken, and the files that come of it. The last tests run the real synthesizer and fail where
//! there is none: `scripts/setup` installs it.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
    time::Duration,
};

use tempfile::TempDir;
use wegweiser::{
    audio::{
        loudness::{HIGHEST_PEAK, LOUDNESS, Loudness},
        ogg,
    },
    content::clip::cues::{ClipId, Cues, Pace},
    diagnostic::SourceText,
    language::LanguageTag,
    library::{Library, VoiceKind},
    speech::synthesis::script::{ClipScript, script},
};

/// A content folder with German, Tigrinya and one module.
fn content() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let fonts = Path::new("assets/fonts");
    fs::create_dir_all(folder.path().join(fonts)).unwrap();
    for face in ["NotoSans-Regular.ttf", "NotoSansEthiopic-Regular.ttf"] {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join(fonts).join(face);
        fs::copy(shipped, folder.path().join(fonts).join(face)).unwrap();
    }
    let manifest = |tag: &str, endonym: &str, voice: &str| {
        format!(
            r#"(tag: "{tag}", endonym: "{endonym}", name: "{tag}", greeting: "{endonym}", invitation: "{endonym}",
                direction: Ltr, locale: "{tag}", plural: "{tag}", face: "Noto Sans", fallback: [],
                voice: Some((name: "{voice}", rate: 150)))"#
        )
    };
    let fact = |id: &str, value: &str| {
        format!(
            r#"(id: "{id}", value: {value}, purpose: "p", source: "s", checked: "2026-01-01", expires: "2027-01-01"),"#
        )
    };
    let facts = [fact("tel-doctor", r#"Phone("116 117")"#), fact("law-dignity", r#"Law("Grundgesetz, Artikel 1")"#)];
    write(&folder, "assets/facts.ron", &format!("[{}]", facts.concat()));
    let module = r#"(number: 1, shelf: Tile, tint: Rose, picture: "pill",
        pages: [Lesson(id: "doctor", picture: "pill", eok: Gesundheit, sentences: 2)])"#;
    write(&folder, "assets/modules/health/module.ron", module);
    write(&folder, "locales/de/language.ron", &manifest("de", "Deutsch", "de"));
    write(&folder, "locales/de/ui.ftl", "help = Hilfe\npage-of = Seite { $page } von { $pages }\n");
    let words = "module =\n    .title = Gesundheit\n\ndoctor =\n    .title = Arzt\n    .s1 = Rufen Sie { $tel-doctor } an.\n    \
                 .s2 = Das Gesetz dazu: { $law-dignity }.\n    .s2-say = Das Gesetz: { $law-dignity }.\n    .notes = Nicht vorlesen.\n    \
                 .ask = Wer fragt?\n    .minutes = 5\n";
    write(&folder, "locales/de/modules/health.ftl", words);
    write(&folder, "locales/ti/language.ron", &manifest("ti", "ትግርኛ", "ti"));
    write(&folder, "locales/ti/ui.ftl", "help = ሓገዝ\n");
    let words = "module =\n    .title = ጥዕና\n\ndoctor =\n    .title = ሓኪም (Arzt)\n    .s1 = ናብ { $tel-doctor } ደውሉ።\n    \
                 .s2 = ሕጊ፦ { $law-dignity }።\n";
    write(&folder, "locales/ti/modules/health.ftl", words);
    folder
}

fn write(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn scripts(folder: &TempDir, tag: &str) -> Vec<ClipScript> {
    let library = Library::read(folder.path());
    assert_eq!(library.findings, []);
    let language = library.value.language(&tag.parse().unwrap()).unwrap();
    let report = script(&library.value, language);
    assert_eq!(report.findings, []);
    report.value
}

/// Leaders read it themselves, and it may say what only the screen knows.
#[test]
fn the_leaders_own_screen_is_not_spoken() {
    let folder = content();
    let before: Vec<ClipId> = scripts(&folder, "de").into_iter().map(|clip| clip.id).collect();
    write(&folder, "locales/de/console.ftl", "begin = Beginnen\nready = Alle Seiten sind da.\n");
    let after: Vec<ClipId> = scripts(&folder, "de").into_iter().map(|clip| clip.id).collect();
    assert_eq!(after, before);
}

/// Two houses call an entry `doctor`: each is spoken with its own name and note.
#[test]
fn each_house_has_its_own_voice() {
    let folder = content();
    let needs = r#"[(id: "doctor", picture: "pill")]"#;
    write(&folder, "assets/needs.ron", needs);
    write(&folder, "assets/pictograms/pill.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>");
    for (house, name, note) in [("a", "Praxis Nord", "Mit Termin."), ("b", "Praxis Süd", "Ohne Termin.")] {
        let entry = format!(
            "(id: \"doctor\", name: \"{name}\", needs: [\"doctor\"], town: \"Halle (Saale)\", note: {{\"de\": \"{note}\"}})"
        );
        let site = format!("(name: \"{house}\", centre: (latitude: 51.9, longitude: 11.05), entries: [{entry}])");
        write(&folder, &format!("assets/sites/{house}.ron"), &site);
    }
    let scripts = scripts(&folder, "de");
    let of_sites = scripts.iter().filter(|clip| clip.id.catalogue.starts_with("site-"));
    let spoken: Vec<_> = of_sites.map(|clip| (clip.id.message.as_str(), clip.lines[0].shown.as_str())).collect();
    assert_eq!(
        spoken,
        [
            ("a_doctor", "Praxis Nord"),
            ("b_doctor", "Praxis Süd"),
            ("a_doctor", "Mit Termin."),
            ("b_doctor", "Ohne Termin."),
            ("Halle_x20__x28_Saale_x29_", "Halle (Saale)")
        ]
    );
    let ids: std::collections::BTreeSet<&ClipId> = scripts.iter().map(|clip| &clip.id).collect();
    assert_eq!(ids.len(), scripts.len(), "no two clips are one");
}

/// Each message, manifest text and telephone number is a clip, each text a line; notes and messages with
/// values of the moment are not spoken.
#[test]
fn everything_with_words_is_spoken() {
    let folder = content();
    let lines: Vec<String> = scripts(&folder, "de")
        .iter()
        .flat_map(|clip| {
            clip.lines.iter().map(|line| {
                let runs: Vec<&str> = line.runs.iter().map(|run| run.text.as_str()).collect();
                format!("{} {}: {} -> {}", clip.id.audio(Pace::Normal).display(), line.id, line.shown, runs.join(" | "))
            })
        })
        .collect();
    let digits = (0..10).map(|digit| format!("de/digits/{digit}.ogg value: {digit} -> {digit}"));
    let expected = [
        "de/facts/tel-doctor.ogg value: 116 117 -> 1 1 6, 1 1 7",
        "de/health/doctor.ogg title: Arzt -> Arzt",
        "de/health/doctor.ogg s1: Rufen Sie 116\u{a0}117 an. -> Rufen Sie 1 1 6, 1 1 7 an.",
        "de/health/doctor.ogg s2: Das Gesetz dazu: Grundgesetz, Artikel 1. -> Das Gesetz: Grundgesetz, Artikel 1.",
        "de/health/module.ogg title: Gesundheit -> Gesundheit",
        "de/language/endonym.ogg value: Deutsch -> Deutsch",
        "de/language/greeting.ogg value: Deutsch -> Deutsch",
        "de/language/invitation.ogg value: Deutsch -> Deutsch",
        "de/language/name.ogg value: de -> de",
        "de/ui/help.ogg value: Hilfe -> Hilfe",
    ];
    let expected: Vec<String> = digits.chain(expected.map(str::to_owned)).collect();
    assert_eq!(lines, expected);
}

fn narrate(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wegweiser"))
        .args(["narrate", "--content"])
        .arg(folder.path())
        .args(arguments)
        .output()
        .unwrap()
}

/// What the command printed, or a failure that names the cure.
fn narrated(folder: &TempDir, arguments: &[&str]) -> String {
    let output = narrate(folder, arguments);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "narrate failed; run scripts/setup, which installs the voices\n{text}{errors}");
    text
}

fn clip(tag: &str, catalogue: &str, message: &str) -> ClipId {
    ClipId { tag: tag.parse().unwrap(), catalogue: catalogue.to_owned(), message: message.to_owned() }
}

fn cues(path: &Path) -> Cues {
    let report = Cues::read(&SourceText::new(path, &fs::read_to_string(path).unwrap()));
    assert_eq!(report.findings, []);
    report.value
}

/// The real synthesizer makes level clips with a cue for each sentence, in both paces and in two scripts.
#[test]
fn narration_is_level_and_has_cues() {
    let folder = content();
    let printed = narrated(&folder, &["--jobs", "2"]);
    assert!(printed.contains("72 files: 72 made, 0 unchanged, 0 by people, 0 removed"), "{printed}");
    let library = Library::read(folder.path()).value;
    for tag in ["de", "ti"] {
        let mut lengths = Vec::new();
        for pace in [Pace::Normal, Pace::Slow] {
            let clip = library.clip(&clip(tag, "health", "doctor"), pace).unwrap();
            assert_eq!((clip.voice, clip.stretch), (VoiceKind::Synthetic, false));
            let ids: Vec<&str> = clip.cues.list.iter().map(|cue| cue.id.as_str()).collect();
            assert_eq!(ids, ["title", "s1", "s2"]);
            let sound = ogg::read(fs::read(&clip.audio).unwrap()).unwrap();
            let loudness = Loudness::of(&sound).unwrap();
            assert!((loudness.integrated.unwrap() - LOUDNESS).abs() < 0.5, "{tag} {loudness:?}");
            assert!(loudness.peak <= HIGHEST_PEAK, "{tag} {loudness:?}");
            assert_eq!(clip.cues.list[0].start, Duration::ZERO);
            let rest = sound.duration().saturating_sub(clip.cues.list[2].end);
            assert!(rest < Duration::from_millis(2), "{rest:?} after the last cue");
            lengths.push(sound.duration().as_secs_f64());
        }
        let slower = lengths[1] / lengths[0];
        assert!((1.1..1.5).contains(&slower), "{tag}: slow is {slower} times as long");
    }
}

/// A second run makes nothing; a changed sentence makes its clip alone; a removed one goes.
#[test]
fn only_what_changed_is_made() {
    let folder = content();
    narrated(&folder, &["de"]);
    let printed = narrated(&folder, &["de"]);
    assert!(printed.contains("36 files: 0 made, 36 unchanged"), "{printed}");
    write(&folder, "locales/de/ui.ftl", "help = Hilfe jetzt\nback = Zurück\n");
    let printed = narrated(&folder, &["de"]);
    assert!(printed.contains("38 files: 4 made, 34 unchanged, 0 by people, 0 removed"), "{printed}");
    write(&folder, "locales/de/ui.ftl", "back = Zurück\n");
    let printed = narrated(&folder, &["de"]);
    assert!(printed.contains("36 files: 0 made, 36 unchanged, 0 by people, 2 removed"), "{printed}");
    assert!(!folder.path().join("assets/narration/de/ui/help.vtt").exists());
}

/// Where a person speaks, the computer is silent, in both paces; the recording itself is never touched.
#[test]
fn a_person_always_wins() {
    let folder = content();
    narrated(&folder, &["de"]);
    let id = clip("de", "ui", "help");
    let recordings = folder.path().join("assets/recordings");
    fs::create_dir_all(recordings.join("de/ui")).unwrap();
    fs::copy(
        folder.path().join("assets/narration").join(id.audio(Pace::Normal)),
        recordings.join(id.audio(Pace::Normal)),
    )
    .unwrap();
    let text = "WEBVTT\n\nvalue\n00:00:00.000 --> 00:00:00.400\nHilfe\n";
    fs::write(recordings.join(id.cues(Pace::Normal)), text).unwrap();
    let printed = narrated(&folder, &["de"]);
    assert!(printed.contains("36 files: 0 made, 34 unchanged, 2 by people, 2 removed"), "{printed}");
    let found = Library::read(folder.path()).value.clip(&id, Pace::Slow).unwrap();
    assert_eq!((found.voice, found.stretch), (VoiceKind::Person, true));
    // Who took the consent back is not heard; the computer speaks again, at both paces.
    let people = r#"[(name: "A", on: "2026-11-01", consent: [Kiosk], withdrawn: "2026-11-02", clips: ["ui/help"])]"#;
    fs::write(recordings.join("de/people.ron"), people).unwrap();
    let printed = narrated(&folder, &["de"]);
    assert!(printed.contains("36 files: 2 made, 34 unchanged, 0 by people, 0 removed"), "{printed}");
    let found = Library::read(folder.path()).value.clip(&id, Pace::Slow).unwrap();
    assert_eq!((found.voice, found.stretch), (VoiceKind::Synthetic, false));
    fs::remove_file(recordings.join("de/people.ron")).unwrap();
    // A misdirected run can't overwrite people.
    let output = narrate(&folder, &["--output", recordings.join("new").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(cues(&recordings.join(id.cues(Pace::Normal))).made_from, None);
}

/// A voice nobody has is named, with the language and the cure; the other languages are spoken.
#[test]
fn a_missing_voice_stops_only_its_language() {
    let folder = content();
    let manifest = folder.path().join("locales/ti/language.ron");
    let text = fs::read_to_string(&manifest).unwrap().replace("name: \"ti\", rate", "name: \"xx\", rate");
    fs::write(&manifest, text).unwrap();
    let output = narrate(&folder, &[]);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{printed}");
    assert!(printed.contains("ti (ti)") && printed.contains("“xx”") && printed.contains("scripts/setup"), "{printed}");
    assert!(printed.contains("36 files: 36 made"), "{printed}");
    assert!(
        Library::read(folder.path())
            .value
            .clip(&ClipId::manifest(&LanguageTag::german(), "endonym"), Pace::Slow)
            .is_some()
    );
}

/// A pack that corrects a sentence brings the voice of that page alone: the others have theirs already.
#[test]
fn a_correction_is_spoken_where_it_says_something_else() {
    let (folder, pack) = (content(), tempfile::tempdir().unwrap());
    write(
        &pack,
        "pack.ron",
        "(format: 1, id: \"de-health\", version: \"1.0.0\", title: \"t\", licence: \"x\", \
         replaces: [\"locales/de/modules/health.ftl\"])",
    );
    let path = "locales/de/modules/health.ftl";
    let words = fs::read_to_string(folder.path().join(path)).unwrap();
    write(&pack, path, &words);
    let at = pack.path().to_str().unwrap();
    let printed = narrated(&folder, &["--pack", at, "--messages", "de"]);
    assert!(printed.contains("Hier ist nichts, was eine Computerstimme sagen würde."), "{printed}");
    let title = words.lines().find(|line| line.trim_start().starts_with(".title = ")).unwrap();
    write(&pack, path, &words.replacen(title, "    .title = Gesund sein", 1));
    let printed = narrated(&folder, &["--pack", at]);
    assert!(printed.ends_with("2 files: 2 made, 0 unchanged, 0 by people, 0 removed\n"), "{printed}");
}

/// A pack with a module is spoken with its own pages, in every language it has words in, and with nothing else.
#[test]
fn a_pack_is_spoken_with_its_own_pages() {
    let (folder, pack) = (content(), tempfile::tempdir().unwrap());
    let module = r#"(number: 13, shelf: Tile, tint: Rose, picture: "pill",
        pages: [Lesson(id: "ride", picture: "pill", eok: Alltag, sentences: 1)])"#;
    write(
        &pack,
        "pack.ron",
        "(format: 1, id: \"bicycle\", version: \"1.0.0\", title: \"Fahrrad\", licence: \"CC0-1.0\")",
    );
    write(&pack, "assets/modules/bicycle/module.ron", module);
    let words = "module =\n    .title = Fahrrad\n\nride =\n    .title = Fahren\n    .s1 = Fahren Sie rechts.\n";
    write(&pack, "locales/de/modules/bicycle.ftl", words);
    let at = pack.path().to_str().unwrap();
    let printed = narrated(&folder, &["--pack", at, "--messages", "de"]);
    assert!(printed.ends_with("de (de): 4 gemacht, 0 unverändert, 0 von Menschen, 0 entfernt\n4 Dateien: 4 gemacht, 0 unverändert, 0 von Menschen, 0 entfernt\n"), "{printed}");
    let made = |path: &str| pack.path().join("assets/narration/de").join(path).is_file();
    assert!(made("bicycle/module.ogg") && made("bicycle/ride.slow.ogg") && !made("health") && !made("digits"));
    assert!(!folder.path().join("assets/narration").exists(), "the content has no new voice");
    // Its words are spoken also where the content has others of that name.
    write(&pack, "locales/de/modules/health.ftl", "module =\n    .title = Gesund sein\n");
    narrated(&folder, &["de", "--pack", at]);
    assert_eq!(cues(&pack.path().join("assets/narration/de/health/module.vtt")).list[0].text, "Gesund sein");
    fs::remove_file(pack.path().join("locales/de/modules/health.ftl")).unwrap();
    // Whoever names languages gets no more.
    let printed = narrated(&folder, &["de", "ti", "--pack", at]);
    assert!(printed.contains("4 files: 0 made, 4 unchanged, 0 by people, 2 removed"), "{printed}");
    // Without anything to be said that is said.
    fs::remove_dir_all(pack.path().join("locales")).unwrap();
    let printed = narrated(&folder, &["--pack", at, "--messages", "de"]);
    assert!(printed.contains("Hier ist nichts, was eine Computerstimme sagen würde."), "{printed}");
}
