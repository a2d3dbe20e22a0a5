//! Nobody speaks for Help but the house, under whatever name a file comes.

use std::{collections::BTreeSet, fs, path::Path};

use wegweiser::{
    content::clip::cues::{ClipId, Pace},
    diagnostic::{Diagnostic, Severity, SourceText},
    language::{Args, MessageId},
    library::{LayeredSource, Library},
    pack::{
        format::{manifest::Manifest, signature::Trust, unpacked::Unpacked},
        machine::overlay::overlay,
    },
};

use crate::content::{Content, TODAY, svg};

const REFUSED: [&str; 2] = ["pack-protected", "pack-protected-number"];

/// A pack of these files; a clip is copied from the base's `emergency`.
fn pack(root: &Path, content: &Content, trust: Trust, files: &[(&str, &str)]) -> Unpacked {
    let root = root.join("pack");
    for (path, text) in files {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        if path.ends_with(".ogg") {
            fs::copy(content.root().join(crate::content::CLIP), root.join(path)).unwrap();
        } else if path.ends_with(".ttf") {
            fs::copy(content.root().join(crate::content::FACE), root.join(path)).unwrap();
        } else {
            fs::write(root.join(path), text).unwrap();
        }
    }
    let text = r#"(format: 1, id: "stranger", version: "1.0.0", title: "t", licence: "x",
        replaces: ["assets", "locales"])"#;
    let manifest = Manifest::read(&SourceText::new("pack.ron", text)).value.unwrap();
    let files = files.iter().map(|(path, _)| path.into()).collect();
    Unpacked { root, manifest, trust, folder: "stranger".to_owned(), files, withdrawn: BTreeSet::new() }
}

/// Lays a pack of these files over good content; gives the content, what is served, and what was found.
fn laid(trust: Trust, files: &[(&str, &str)]) -> (Content, tempfile::TempDir, LayeredSource, Vec<Diagnostic>) {
    let (content, root) = (Content::new(), tempfile::tempdir().unwrap());
    let laid = overlay(content.root(), vec![pack(root.path(), &content, trust, files)]);
    let (folder, mut findings) = (laid.value, laid.findings);
    findings.extend(Library::inspect(folder.clone(), TODAY).findings);
    (content, root, folder, findings)
}

fn refused(findings: &[Diagnostic]) -> Vec<String> {
    let refused =
        findings.iter().filter(|finding| REFUSED.contains(&finding.code) && finding.severity == Severity::Error);
    refused.map(|finding| finding.place.file.display().to_string()).collect()
}

const CUES: &str = "WEBVTT\n\nvalue\n00:00:00.000 --> 00:00:00.250\n112\n";
const SENTENCES: &str = "WEBVTT\n\ntitle\n00:00:00.000 --> 00:00:00.250\nIm Notfall\n\ns1\n00:00:00.300 --> 00:00:00.550\n\
    Rufen Sie 112 an.\n\ns2\n00:00:00.600 --> 00:00:00.850\nDer Anruf ist kostenlos.\n";

/// What nobody had before makes a number say something else as well as what replaces a file.
#[test]
fn what_help_shows_and_says_is_refused_from_strangers() {
    let module = r#"(number: 99, shelf: Help, tint: Rose, picture: "hospital",
        pages: [Lesson(id: "go", picture: "hospital", eok: Gesundheit, sentences: 1)])"#;
    for (path, text) in [
        ("assets/recordings/de/facts/tel-emergency.ogg", ""),
        ("assets/recordings/de/facts/tel-emergency.slow.ogg", ""),
        ("assets/narration/en/digits/1.ogg", ""),
        ("assets/recordings/de/ui/help-police.ogg", ""),
        ("assets/recordings/de/language/endonym.ogg", ""),
        ("assets/modules/zz-help/module.ron", module),
        ("assets/pictograms/ambulance.png", ""),
        ("assets/pictograms/ambulance.svg", ""),
        ("assets/fonts/Another-Name.ttf", ""),
        ("locales/de/ui.ftl", "help = Hilfe"),
        ("locales/de/modules/help.ftl", "x = y"),
        ("assets/facts.ron", "[]"),
    ] {
        // The base of these tests has no module of Help; the shipped one has.
        let base_has_no_help = path.ends_with("help.ftl");
        let (_content, _root, folder, findings) = laid(Trust::Unsigned, &[(path, text)]);
        assert_eq!(refused(&findings), if base_has_no_help { vec![] } else { vec![path.to_owned()] }, "{path}");
        let served = folder.path(Path::new(path)).unwrap();
        assert_eq!(served.to_string_lossy().contains("/pack/"), base_has_no_help, "{path} is served");
        let (_content, _root, _, findings) = laid(Trust::Signed("LAMSA".to_owned()), &[(path, text)]);
        assert_eq!(refused(&findings), Vec::<String>::new(), "{path}, signed");
    }
}

/// A module's words and clips are Help's where the base has it on Help's shelf, whatever it is called.
#[test]
fn a_module_of_help_is_known_by_its_shelf() {
    let (content, root) = (Content::new(), tempfile::tempdir().unwrap());
    content.write(
        "assets/modules/danger/module.ron",
        r#"(number: 98, shelf: Help, tint: Rose, picture: "hospital",
        pages: [Lesson(id: "go", picture: "hospital", eok: Gesundheit, sentences: 1)])"#,
    );
    for path in [
        "locales/de/modules/danger.ftl",
        "assets/recordings/en/danger/go.ogg",
        "assets/modules/danger/module.ron",
        "assets/pictograms/hospital.webp",
    ] {
        let laid = overlay(content.root(), vec![pack(root.path(), &content, Trust::Unsigned, &[(path, "")])]);
        assert_eq!(refused(&laid.findings), [path], "{path}");
    }
}

/// A sentence that names a number is known by its words; the rest of the page is anybody's to speak.
#[test]
fn a_sentence_with_a_number_is_said_by_nobody_else() {
    let files =
        [("assets/recordings/de/health/emergency.ogg", ""), ("assets/recordings/de/health/emergency.vtt", SENTENCES)];
    let clip = ClipId { tag: "de".parse().unwrap(), catalogue: "health".to_owned(), message: "emergency".to_owned() };
    let heard = |folder: LayeredSource| {
        let clip = Library::read(folder).value.clip(&clip, Pace::Normal).unwrap();
        assert!(clip.audio.to_string_lossy().contains("recordings"));
        clip.cues.list.iter().map(|cue| cue.id.clone()).collect::<Vec<_>>()
    };
    let (_content, _root, folder, findings) = laid(Trust::Unsigned, &files);
    assert_eq!(refused(&findings), [files[0].0]);
    assert_eq!(heard(folder), ["title", "s2"]);
    let (_content, _root, folder, findings) = laid(Trust::Signed("LAMSA".to_owned()), &files);
    assert_eq!(refused(&findings), Vec::<String>::new());
    assert_eq!(heard(folder), ["title", "s1", "s2"]);
}

/// Cues alone make a sound of the house say another of its numbers.
#[test]
fn cues_without_a_sound_say_no_number_either() {
    let path = "assets/narration/de/health/emergency.vtt";
    let clip = ClipId { tag: "de".parse().unwrap(), catalogue: "health".to_owned(), message: "emergency".to_owned() };
    let (_content, _root, folder, findings) = laid(Trust::Unsigned, &[(path, SENTENCES)]);
    assert_eq!(refused(&findings), [path]);
    let heard = Library::read(folder).value.clip(&clip, Pace::Normal).unwrap();
    assert_eq!(heard.cues.list.iter().map(|cue| &*cue.id).collect::<Vec<_>>(), ["title", "s2"]);
}

const LANGUAGE: &str = "(tag: \"so\", endonym: \"Soomaali\", name: \"Somali\", greeting: \"Soo dhawoow\", \
    invitation: \"Halkan taabo\", direction: Ltr, locale: \"so\", plural: \"so\", face: \"Noto Sans\", \
    fallback: [\"de\"], voice: None, review: {})";

/// A volunteer's language brings its words for Help; its numbers are said by the house, in German.
#[test]
fn a_new_language_works_and_says_no_number() {
    let files = [
        ("locales/so/language.ron", LANGUAGE),
        ("locales/so/ui.ftl", "help-police = Booliska\n"),
        (
            "locales/so/modules/health.ftl",
            "emergency =\n    .title = Xaalad degdeg ah\n    .s1 = Wac { $tel-emergency }.\n",
        ),
        ("assets/recordings/so/ui/help-police.ogg", ""),
        ("assets/recordings/so/ui/help-police.vtt", "WEBVTT\n\nvalue\n00:00:00.000 --> 00:00:00.250\nBooliska\n"),
        ("assets/recordings/so/facts/tel-emergency.ogg", ""),
        ("assets/recordings/so/facts/tel-emergency.vtt", CUES),
        ("assets/recordings/so/health/emergency.ogg", ""),
        (
            "assets/recordings/so/health/emergency.vtt",
            "WEBVTT\n\ntitle\n00:00:00.000 --> 00:00:00.250\nXaalad degdeg ah\n\n\
            s1\n00:00:00.300 --> 00:00:00.550\nWac 112.\n",
        ),
    ];
    let (content, _root, folder, findings) = laid(Trust::Unsigned, &files);
    content.clip("assets/narration/de/facts/tel-emergency", &["value"]);
    assert_eq!(refused(&findings), Vec::<String>::new());
    let said =
        |code: &str| findings.iter().find(|finding| finding.code == code).map(|finding| &finding.details["count"]);
    assert_eq!(said("pack-number-voice").unwrap(), "1");
    assert_eq!(said("pack-number-sentences").unwrap(), "1");

    let library = Library::read(folder).value;
    let words = library.words(library.language(&"so".parse().unwrap()).unwrap()).value;
    assert_eq!(words.get(&MessageId::ui("help-police"), &Args::none()).text, "Booliska");
    let id = |catalogue: &str, message: &str| ClipId {
        tag: "so".parse().unwrap(),
        catalogue: catalogue.to_owned(),
        message: message.to_owned(),
    };
    assert!(library.heard(&id("ui", "help-police"), Pace::Normal).is_some());
    let page = library.heard(&id("health", "emergency"), Pace::Normal).unwrap();
    assert_eq!(page.cues.list.iter().map(|cue| &*cue.id).collect::<Vec<_>>(), ["title"]);
    let number = library.heard(&id("facts", "tel-emergency"), Pace::Normal).unwrap();
    assert!(number.audio.ends_with("assets/narration/de/facts/tel-emergency.ogg"), "{:?}", number.audio);
}

/// What doesn't touch Help is served from anybody.
#[test]
fn other_pictures_and_modules_are_anybodys() {
    let module = "(number: 99, shelf: Tile, tint: Rose, picture: \"hospital\", pages: [])";
    let files =
        [("assets/modules/extra/module.ron", module), ("assets/pictograms/tree.svg", &*svg("<path d='M1 1h9v9z'/>"))];
    let (_content, _root, folder, findings) = laid(Trust::Unsigned, &files);
    assert_eq!(refused(&findings), Vec::<String>::new());
    assert!(folder.has(Path::new("assets/pictograms/tree.svg")));
}
