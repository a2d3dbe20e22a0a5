//! Whatever is broken, the kiosk says which file and what to do, and the rest of it works.

use std::fs;

use crate::harness::{
    Harness,
    fixture::{Fixture, keep_log, lines, logged, says},
    program::{Display, finish, program, said},
    sound::{in_child, wait_until},
};
use wegweiser::{
    content::clip::cues::{ClipId, Pace},
    language::MessageId,
    ui::narration::decode::decode,
};

/// Another page than the one that was spoiled can be opened and left.
fn works(kiosk: &mut Harness) {
    kiosk.show("home", "de");
    kiosk.press("Menschen, die Ihnen helfen");
    kiosk.press("Das ist LAMSA");
    kiosk.press("Weiter");
    kiosk.press("Start");
    kiosk.sees("Was möchten Sie wissen?");
}

#[test]
fn a_broken_module_is_left_out() {
    let content = Fixture::new();
    content.change("assets/modules/health/module.ron", "shelf: Tile,", "shelf: Tile");
    says(&lines(&content.read()), &["assets/modules/health/module.ron:3:", "ron-syntax", "lacks a comma"]);
    let mut kiosk = content.serve();
    kiosk.show("home", "de");
    kiosk.misses("Gesundheit");
    works(&mut kiosk);
}

#[test]
fn a_broken_message_leaves_its_page_to_the_fallback() {
    let content = Fixture::new();
    content.change("locales/de/modules/health.ftl", "\nemergency =\n", "\n? emergency =\n");
    says(
        &lines(&content.read()),
        &["locales/de/modules/health.ftl:", "ftl-syntax", "Copy the name from the German file"],
    );
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/doctor-on-call", "de");
    kiosk.press("Zurück");
    assert_eq!(kiosk.page(), Some(("health".to_owned(), 0)), "the page itself is still there");
    works(&mut kiosk);
}

#[test]
fn a_broken_message_of_a_language_is_said_when_it_is_chosen() {
    keep_log();
    let content = Fixture::new();
    content.change("locales/ti/modules/health.ftl", "\nemergency =\n", "\n? emergency =\n");
    let mut kiosk = content.serve();
    kiosk.press("ትግርኛ");
    says(&logged(), &["locales/ti/modules/health.ftl:", "ftl-syntax", "Copy the name from the German file"]);
    kiosk.open("health", 0);
    kiosk.sees("In an emergency");
    works(&mut kiosk);
}

#[test]
fn a_missing_picture_is_a_mark() {
    keep_log();
    let content = Fixture::new();
    content.remove("assets/pictograms/ambulance.svg");
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/emergency", "de");
    kiosk.sees("Der Anruf ist kostenlos.");
    says(&logged(), &["assets/pictograms/ambulance.svg", "picture-missing", "Put it into assets/pictograms"]);
    works(&mut kiosk);
}

#[test]
fn a_huge_picture_is_a_mark() {
    keep_log();
    let content = Fixture::new();
    let padding = " ".repeat(600 * 1024);
    content.write(
        "assets/pictograms/face-with-thermometer.svg",
        format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{padding}</svg>"),
    );
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/doctor-on-call", "de");
    kiosk.sees("Krank, aber keine Lebensgefahr");
    says(
        &logged(),
        &[
            "assets/pictograms/face-with-thermometer.svg",
            "picture-too-large",
            "512 KiB are possible",
            "Save it smaller",
        ],
    );
    works(&mut kiosk);
}

#[test]
fn a_corrupt_picture_is_a_mark() {
    keep_log();
    let content = Fixture::new();
    let uses = "<use href='#a'/>".repeat(9);
    // Cut off; not text; one that draws itself over and over; one without a size.
    content.write("assets/pictograms/syringe.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>");
    content.write("assets/pictograms/pill.svg", [0xff, 0xfe, 0, 1, 2]);
    content.write(
        "assets/pictograms/mending-heart.svg",
        format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g id='a'>{uses}</g></svg>"),
    );
    content.write("assets/pictograms/pregnant-woman.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    let mut kiosk = content.serve();
    for (page, picture) in
        [("vaccination", "syringe"), ("pharmacy", "pill"), ("sorrow", "mending-heart"), ("pregnancy", "pregnant-woman")]
    {
        kiosk.show(&format!("lesson/health/{page}"), "de");
        says(&logged(), &[&format!("assets/pictograms/{picture}.svg"), "picture-broken", "save it again as SVG"]);
    }
    works(&mut kiosk);
}

/// The page of one clip and the words of its fault.
fn spoiled_clip(spoil: impl FnOnce(Vec<u8>) -> Vec<u8>) -> String {
    let content = Fixture::new();
    content.narrate("de", "health", "emergency", &["title", "s1", "s2", "s3", "s4"]);
    let path = "assets/narration/de/health/emergency.ogg";
    content.write(path, spoil(fs::read(content.file(path)).unwrap()));
    let id = ClipId::of(&"de".parse().unwrap(), &MessageId::page("health", "emergency", "title"));
    let clip = content.read().value.library.clip(&id, Pace::Normal).expect("the clip is found");
    let error = decode(&clip.audio).expect_err("it can't be played").to_string();
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/emergency", "de");
    kiosk.sees("Der Anruf ist kostenlos.");
    kiosk.press("Anhören");
    kiosk.sees("Der Anruf ist kostenlos.");
    works(&mut kiosk);
    error
}

#[test]
fn a_truncated_clip_names_its_file_and_the_page_is_shown() {
    let error = spoiled_clip(|bytes| bytes[..bytes.len() / 2].to_vec());
    says(&[error], &["de/health/emergency.ogg: is cut off", "Copy it again from where it was made"]);
}

#[test]
fn a_corrupt_clip_names_its_file_and_the_page_is_shown() {
    let error = spoiled_clip(|mut bytes| {
        let middle = bytes.len() / 2;
        bytes[middle..middle + 64].fill(0xAA);
        bytes
    });
    says(&[error], &["de/health/emergency.ogg: is damaged", "Copy it again from where it was made"]);
    let error = spoiled_clip(|_| b"no sound at all".to_vec());
    says(&[error], &["de/health/emergency.ogg: ", "Export it as Ogg Vorbis"]);
}

#[test]
fn cues_out_of_order_are_said_and_the_others_are_heard() {
    keep_log();
    let content = Fixture::new();
    content.narrate("de", "health", "interpreter", &["title", "s1", "s2"]);
    content.change("assets/narration/de/health/interpreter.vtt", "00:00:00.500 -->", "00:00:00.100 -->");
    let id = ClipId::of(&"de".parse().unwrap(), &MessageId::page("health", "interpreter", "title"));
    let clip = content.read().value.library.clip(&id, Pace::Normal).expect("the clip is served");
    assert_eq!(clip.cues.list.iter().map(|cue| cue.id.as_str()).collect::<Vec<_>>(), ["title", "s2"]);
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/interpreter", "de");
    kiosk.press("Anhören");
    says(&logged(), &["assets/narration/de/health/interpreter.vtt:", "vtt-order", "“s1”", "Sort the cues by time"]);
    works(&mut kiosk);
}

/// All sentences of a page lie in one clip, whose cues are read once, and again where they could not be read.
#[test]
fn cues_are_read_once() {
    let content = Fixture::new();
    content.narrate("de", "health", "interpreter", &["title", "s1"]);
    let (library, path) = (content.read().value.library, "assets/narration/de/health/interpreter.vtt");
    let id = ClipId::of(&"de".parse().unwrap(), &MessageId::page("health", "interpreter", "title"));
    let cues = fs::read(content.file(path)).unwrap();
    content.remove(path);
    assert!(library.clip(&id, Pace::Normal).is_none(), "nothing says where a text lies");
    content.write(path, cues);
    let first = library.clip(&id, Pace::Normal).expect("its cues are there now").cues;
    content.write(path, "WEBVTT\n");
    let second = library.clip(&id, Pace::Normal).expect("its cues are known").cues;
    assert_eq!(second.list.iter().map(|cue| cue.id.as_str()).collect::<Vec<_>>(), ["title", "s1"]);
    assert!(std::sync::Arc::ptr_eq(&first, &second), "kept once");
}

#[test]
fn a_clip_without_cues_is_said() {
    keep_log();
    let content = Fixture::new();
    content.narrate("de", "health", "crisis", &["title"]);
    content.remove("assets/narration/de/health/crisis.vtt");
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/crisis", "de");
    kiosk.misses("Anhören");
    says(&logged(), &["assets/narration/de/health/crisis.ogg", "cues-missing", "Write a WebVTT file (.vtt)"]);
    works(&mut kiosk);
}

#[test]
fn a_language_without_its_face_has_no_tile() {
    let content = Fixture::new();
    content.remove_faces("NotoSansEthiopic");
    says(
        &lines(&content.read()),
        &["locales/ti/language.ron:", "face-missing", "“Noto Sans Ethiopic”", "Put the font into assets/fonts"],
    );
    let mut kiosk = content.serve();
    kiosk.misses("ትግርኛ");
    kiosk.press("العربية");
    works(&mut kiosk);
}

#[test]
fn without_any_face_the_kiosk_stands() {
    let content = Fixture::new();
    content.remove_faces("");
    says(&lines(&content.read()), &["assets/fonts", "faces-missing", "Put the fonts back"]);
    works(&mut content.serve());
}

#[test]
fn damaged_faces_are_said_and_nothing_panics() {
    let content = Fixture::new();
    let face = "assets/fonts/NotoSansEthiopic-Regular.ttf";
    let whole = fs::read(content.file(face)).unwrap();
    content.write(face, &whole[..100]);
    content.write("assets/fonts/NotoSansArabic-Regular.ttf", "no font");
    says(
        &lines(&content.read()),
        &["assets/fonts/NotoSansArabic-Regular.ttf", "font-broken", "Replace it with the original file"],
    );
    says(&lines(&content.read()), &[face, "font-broken", "Replace it with the original file"]);
    let mut kiosk = content.serve();
    kiosk.press("ትግርኛ");
    works(&mut kiosk);
}

#[test]
fn an_unknown_language_in_the_settings_has_no_tile() {
    let content = Fixture::new();
    content.change("kiosk.ron", "\"prs\"", "\"xx\", \"not a tag\"");
    let found = lines(&content.read());
    says(&found, &["kiosk.ron:", "setting-language", "“xx”", "as its folder in locales/ is named"]);
    says(&found, &["kiosk.ron:3:", "setting-language", "“not a tag”", "as its folder in locales/ is named"]);
    let mut kiosk = content.serve();
    kiosk.misses("دری");
    works(&mut kiosk);
}

#[test]
fn broken_settings_are_the_defaults() {
    let content = Fixture::new();
    content.write("kiosk.ron", "( idle_seconds: 60,, )");
    says(&lines(&content.read()), &["kiosk.ron:1:", "ron-syntax", "lacks a name"]);
    let report = content.read();
    assert_eq!(report.value.settings.idle_seconds, 120);
    works(&mut content.serve());
}

#[test]
fn a_machine_without_sound_says_so_on_the_ears_sheet() {
    // There no server is started, so that no machine's own sound interferes.
    if in_child(module_path!(), "a_machine_without_sound_says_so_on_the_ears_sheet").is_none() {
        return;
    }
    keep_log();
    let content = Fixture::new();
    content.narrate("de", "health", "emergency", &["title", "s1"]);
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/emergency", "de");
    kiosk.press("Anhören");
    kiosk.press("Vorlesen");
    wait_until(|| {
        kiosk.settle();
        kiosk.texts().iter().any(|text| text == "Dieses Gerät hat gerade keinen Ton.")
    });
    says(&logged(), &["no sound: ", "Plug in a loudspeaker or headphones"]);
    works(&mut kiosk);
}

#[test]
fn without_a_display_one_line_names_the_way_out() {
    let content = Fixture::new();
    for display in [None, Some(":9377")] {
        let mut command = program(content.path());
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        let done = finish(command.spawn().unwrap());
        let said = said(&done);
        assert_eq!(done.status.code(), Some(2), "DISPLAY {display:?}: {said}");
        assert!(!said.contains("panicked"), "{said}");
        let told: Vec<&str> = said.lines().filter(|line| line.contains("wegweiser: ")).collect();
        assert_eq!(told.len(), 1, "{said}");
        assert!(told[0].contains("There is no display") && told[0].contains("xvfb-run"), "{said}");
    }
}

#[test]
fn content_without_a_language_is_said_with_its_cause() {
    let content = Fixture::new();
    let entries = std::fs::read_dir(content.file("locales")).unwrap().map(|entry| entry.unwrap().path());
    for folder in entries.filter(|path| path.is_dir()) {
        std::fs::write(folder.join("language.ron"), "(").unwrap();
    }
    let done = finish(program(content.path()).spawn().unwrap());
    let said = said(&done);
    assert_eq!(done.status.code(), Some(2), "{said}");
    says(&said.lines().map(str::to_owned).collect::<Vec<_>>(), &["There is no language in locales/ that can be read"]);
    says(&said.lines().map(str::to_owned).collect::<Vec<_>>(), &["locales/ar/language.ron:1:", "ron-syntax"]);
}

/// All that only the program itself says, in one start of it.
#[test]
fn a_folder_that_cant_be_written_and_settings_that_arent_there_are_said() {
    let content = Fixture::new();
    // Below a file there is no folder, not even for root.
    content.change("kiosk.ron", "\"kiosk-data\"", "\"kiosk.ron/data\"");
    let display = Display::open();
    let mut command = display.program(content.path());
    let done = finish(command.args(["--windowed", "--exit-after-first-frame"]).spawn().unwrap());
    let told = said(&done);
    assert!(done.status.success(), "{told}");
    let told: Vec<String> = told.lines().map(str::to_owned).collect();
    says(
        &told,
        &["kiosk.ron/data: ", "its report for staff is lost", "make the folder writable", "data_folder in kiosk.ron"],
    );

    let mut command = display.program(content.path());
    let command = command.args(["--windowed", "--exit-after-first-frame", "--settings", "nowhere.ron"]);
    let done = finish(command.spawn().unwrap());
    let told = said(&done);
    assert!(done.status.success(), "{told}");
    let told: Vec<String> = told.lines().map(str::to_owned).collect();
    says(&told, &["nowhere.ron", "unreadable", "Check its name, its place and its rights"]);
}

/// A word that is far too long takes no room from the title: its sign stands alone, and its name is still heard.
#[test]
fn a_long_word_leaves_the_header_its_title() {
    let content = Fixture::new();
    let long = "Zurück zur allerersten Seite mit allen Themen, die es in diesem Haus gibt";
    let ui = std::fs::read_to_string(content.file("locales/de/ui.ftl")).unwrap();
    let home = ui.lines().find(|line| line.starts_with("home = ")).unwrap();
    content.write("locales/de/ui.ftl", ui.replacen(home, &format!("home = {long}"), 1));
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/emergency", "de");
    assert!(kiosk.controls().iter().any(|(name, _)| name == long), "{:?}", kiosk.controls());
    let help = kiosk.place("Hilfe").x;
    assert!(kiosk.place(long).x < 150.0 && help > 1750.0, "{help}");
}
