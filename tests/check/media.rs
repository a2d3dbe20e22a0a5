//! Faults in pictures, clips and cues.

use std::{fs, io::Cursor};

use wegweiser::{
    content::clip::cues::{ClipId, Pace},
    diagnostic::MessageLanguage,
    library::Library,
};

use crate::fixture::{CLIP, CUES, Content, ENGLISH, FACTS, GERMAN, MODULE, PICTURE, TODAY, spoiled, svg};

#[test]
fn a_picture_that_is_named_is_there() {
    spoiled(
        |c| c.change(MODULE, "steps: [\"hospital\"", "steps: [\"hospitals\""),
        &["error[picture-missing] assets/modules/health/module.ron:8:87 There is no picture “hospitals”."],
    );
    spoiled(
        |c| c.change(MODULE, "picture: \"stethoscope\"", "picture: \"stetoscope\""),
        &["error[picture-missing] assets/modules/health/module.ron:5:14 There is no picture “stetoscope”."],
    );
    spoiled(
        |c| c.remove("assets/pictograms/police-car.svg"),
        &["error[picture-missing] assets/pictograms/police-car.svg:1:1 There is no picture “police-car”."],
    );
}

#[test]
fn a_vector_picture_is_small() {
    spoiled(
        |c| c.write(PICTURE, svg(&" ".repeat(600 * 1024))),
        &[
            "error[picture-too-large] assets/pictograms/hospital.svg:1:1 This picture is too large: 601 KiB; 512 KiB are possible.",
        ],
    );
}

#[test]
fn a_vector_picture_can_be_drawn() {
    spoiled(
        |c| c.write(PICTURE, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>"),
        &[
            "error[picture-broken] assets/pictograms/hospital.svg:1:1 This picture cannot be drawn: it ends in the middle.",
        ],
    );
    spoiled(
        |c| c.write(PICTURE, "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        &[
            "error[picture-broken] assets/pictograms/hospital.svg:1:1 This picture cannot be drawn: it has no size, neither “viewBox” nor “width” and “height”.",
        ],
    );
    spoiled(
        |c| c.write(PICTURE, svg(&"<use href='#a'/>".repeat(9))),
        &[
            "error[picture-broken] assets/pictograms/hospital.svg:1:1 This picture cannot be drawn: it repeats parts of itself too often.",
        ],
    );
    spoiled(
        |c| c.write(PICTURE, svg(&"<g/>".repeat(30_000))),
        &[
            "error[picture-broken] assets/pictograms/hospital.svg:1:1 This picture cannot be drawn: it has too many parts.",
        ],
    );
}

/// What Illustrator and older Inkscape write.
#[test]
fn a_vector_picture_may_have_a_document_type() {
    const TYPE: &str =
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'";
    let square = "<path d='M1 1h9v9z'/>";
    spoiled(|c| c.write(PICTURE, format!("<?xml version='1.0'?>{TYPE}>{}", svg(square))), &[]);
    let names = "<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>";
    let named = format!("{TYPE} [{names}]><svg xmlns='&ns_svg;' viewBox='0 0 32 32'>{square}</svg>");
    spoiled(|c| c.write(PICTURE, named), &[]);
    let laughs = format!("<!ENTITY a '{}'>", "ha".repeat(100_000));
    let laughing = format!("<!DOCTYPE svg [{laughs}]>{}", svg(&format!("<path d='{}'/>", "&a;".repeat(1000))));
    spoiled(
        |c| c.write(PICTURE, laughing),
        &[
            "error[picture-broken] assets/pictograms/hospital.svg:1:1 This picture cannot be drawn: it repeats parts of itself too often.",
        ],
    );
}

#[test]
fn of_a_picture_something_is_seen() {
    let data = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
    for (inside, parts) in [
        (format!("<image width='32' height='32' href='{data}'/>"), "image"),
        ("<image width='32' height='32' href='https://example.org/a.png'/>".to_owned(), "image"),
        ("<text y='8' font-size='8'>SOS</text>".to_owned(), "text"),
        (
            "<foreignObject width='9' height='9'><p xmlns='http://www.w3.org/1999/xhtml'>Hi</p></foreignObject>"
                .to_owned(),
            "foreignObject",
        ),
        (String::new(), "-"),
        ("<path d='M1 1h9v9z' fill='none'/>".to_owned(), "-"),
        ("<path d='M90 90h9v9z'/>".to_owned(), "-"),
        ("<path d='M1 1h9v9z' opacity='0'/>".to_owned(), "-"),
    ] {
        let found = format!(
            "error[picture-empty] assets/pictograms/hospital.svg:1:1 Nothing of this picture is seen. It holds: {parts}."
        );
        spoiled(|c| c.write(PICTURE, svg(&inside)), &[&found]);
    }
    spoiled(
        |c| c.write(PICTURE, svg("<path d='M1 1h9v9z'/><text y='8'>SOS</text><image href='a.png'/>")),
        &[
            "warning[picture-partly] assets/pictograms/hospital.svg:1:1 Parts of this picture are not drawn: image, text.",
        ],
    );
    let mut clear = Cursor::new(Vec::new());
    image::RgbaImage::new(8, 8).write_to(&mut clear, image::ImageFormat::Png).unwrap();
    spoiled(
        |c| c.write("assets/pictograms/clear.png", clear.into_inner()),
        &["error[picture-empty] assets/pictograms/clear.png:1:1 Nothing of this picture is seen. It holds: -."],
    );
}

/// The screen looks for `<name>.svg` alone.
#[test]
fn a_picture_that_is_named_is_an_svg() {
    for file in ["clinic.png", "Clinic.svg", "clinic.SVG"] {
        let bytes = if file.ends_with("png") { png(8, 8) } else { svg("<path d='M1 1h9v9z'/>").into_bytes() };
        let found = format!(
            "error[picture-not-svg] assets/modules/health/module.ron:5:14 “{file}” is not shown: the picture “clinic” is a file “clinic.svg”."
        );
        spoiled(
            |c| {
                c.write(&format!("assets/pictograms/{file}"), bytes);
                c.change(MODULE, "picture: \"stethoscope\"", "picture: \"clinic\"");
            },
            &[&found],
        );
    }
}

#[test]
fn a_raster_picture_has_a_size_that_can_be_held() {
    // A header that claims 20 000 × 20 000 pixels, and not one of them.
    let mut huge = png(1, 1);
    huge[16..20].copy_from_slice(&20_000_u32.to_be_bytes());
    huge[20..24].copy_from_slice(&20_000_u32.to_be_bytes());
    let check = crc32(&huge[12..29]).to_be_bytes();
    huge[29..33].copy_from_slice(&check);
    spoiled(
        |c| c.write("assets/pictograms/huge.png", &huge),
        &[
            "error[picture-too-large] assets/pictograms/huge.png:1:1 This picture is too large: 20000 × 20000 pixels; 40 MP are possible.",
        ],
    );
    spoiled(
        |c| c.write("assets/pictograms/heavy.png", vec![0; 17 * 1024 * 1024]),
        &[
            "error[picture-too-large] assets/pictograms/heavy.png:1:1 This picture is too large: 17408 KiB; 16384 KiB are possible.",
        ],
    );
}

#[test]
fn a_raster_picture_can_be_decoded() {
    let whole = png(64, 64);
    spoiled(|c| c.write("assets/pictograms/fine.png", &whole), &[]);
    spoiled(
        |c| c.write("assets/pictograms/cut.png", &whole[..whole.len() / 2]),
        &["error[picture-broken] assets/pictograms/cut.png:1:1 This picture cannot be drawn: it ends in the middle."],
    );
}

#[test]
fn a_folder_without_narration_is_one_note() {
    spoiled(
        |c| c.remove("assets/narration"),
        &["note[narration-none] assets/narration:1:1 There is no narration yet."],
    );
}

#[test]
fn pages_nobody_speaks_are_counted() {
    spoiled(
        |c| c.remove("assets/narration/en/health"),
        &["warning[narration-missing] locales/en/modules/health.ftl:1:1 en: 4 of 4 pages of “health” cannot be heard."],
    );
}

/// Who can't read finds their language by hearing it; the cure depends on whether a computer speaks it.
#[test]
fn a_tile_that_nobody_hears_is_told() {
    let silent = |c: &Content| c.remove("assets/narration/en/language");
    spoiled(
        silent,
        &[
            "warning[tile-silent] locales/en/language.ron:1:1 en: nobody says the language's name on its tile. Who can't read finds their language by hearing it.",
        ],
    );
    let content = Content::new();
    silent(&content);
    let hint = |content: &Content| {
        let findings = Library::inspect(content.root(), TODAY).findings;
        findings.iter().find(|one| one.code == "tile-silent").unwrap().hint(MessageLanguage::English).unwrap()
    };
    assert!(hint(&content).starts_with("Let somebody record it: wegweiser record en"), "{}", hint(&content));
    content.change("locales/en/language.ron", "voice: None", "voice: Some((name: \"en\", rate: 150))");
    assert!(hint(&content).starts_with("Make it with “wegweiser narrate en”"), "{}", hint(&content));
}

#[test]
fn a_recording_by_people_is_narration_too() {
    spoiled(
        |c| {
            c.remove("assets/narration/de/health/emergency.ogg");
            c.remove(CUES);
            c.clip("assets/recordings/de/health/emergency", &["title", "s1", "s2"]);
            c.clip("assets/recordings/de/language/greeting", &["value"]);
            c.write(
                "assets/recordings/de/people.ron",
                r#"[(name: "Amina", on: "2026-11-01", consent: [Kiosk], clips: ["health/emergency", "language/greeting"])]"#,
            );
            c.clip("assets/narration/de/facts/tel-police", &["value"]);
            c.clip("assets/narration/de/ui/help", &["value"]);
            c.clip("assets/narration/de/health/doctor.slow", &["title", "s1", "s2"]);
        },
        &[],
    );
}

#[test]
fn a_clip_belongs_to_a_text() {
    spoiled(
        |c| c.clip("assets/narration/de/health/old", &["title"]),
        &["warning[clip-unused] assets/narration/de/health/old.ogg:1:1 No text has the name of this clip."],
    );
}

#[test]
fn a_clip_and_its_cues_lie_side_by_side() {
    spoiled(
        |c| c.remove(CUES),
        &["error[cues-missing] assets/narration/de/health/emergency.ogg:1:1 This clip has no cues beside it."],
    );
    spoiled(
        |c| c.remove(CLIP),
        &[
            "error[clip-missing] assets/narration/de/health/emergency.vtt:1:1 These cues have no audio file beside them.",
            "warning[narration-missing] locales/de/modules/health.ftl:1:1 de: 1 of 4 pages of “health” cannot be heard.",
        ],
    );
}

#[test]
fn a_clip_can_be_played() {
    spoiled(
        |c| c.write(CLIP, "no sound"),
        &[
            "error[clip-broken] assets/narration/de/health/emergency.ogg:1:1 This clip cannot be played: it is of a kind that is not read here.",
        ],
    );
    spoiled(
        |c| {
            let whole = fs::read(c.root().join(CLIP)).unwrap();
            c.write(CLIP, &whole[..whole.len() / 3]);
        },
        &[
            "error[clip-broken] assets/narration/de/health/emergency.ogg:1:1 This clip cannot be played: it is damaged (reported: end of stream).",
        ],
    );
}

#[test]
fn cues_lie_inside_their_clip() {
    spoiled(
        |c| c.change(CUES, "--> 00:00:00.450", "--> 00:00:03.450"),
        &[
            "error[cue-after-end] assets/narration/de/health/emergency.vtt:11:1 The cue “s2” ends at 3.5 s, the clip after 3.0 s.",
        ],
    );
}

#[test]
fn a_clip_has_one_cue_for_each_text() {
    spoiled(
        |c| c.clip("assets/narration/de/health/emergency", &["title", "s1"]),
        &["error[cues-unlike] assets/narration/de/health/emergency.vtt:1:1 The clip has 2 cues, its page has 3 texts."],
    );
}

#[test]
fn cues_are_web_vtt() {
    spoiled(
        |c| c.change(CUES, "WEBVTT", "WEBVT"),
        &["error[vtt-header] assets/narration/de/health/emergency.vtt:1:1 This is not a file of cues."],
    );
    spoiled(
        |c| c.change(CUES, "00:00:00.200 -->", "00:0.200 -->"),
        &["error[vtt-cue] assets/narration/de/health/emergency.vtt:8:1 This cue cannot be read."],
    );
}

#[test]
fn cues_stand_in_order_of_time() {
    spoiled(
        |c| c.change(CUES, "00:00:00.400 -->", "00:00:00.100 -->"),
        &[
            "error[vtt-order] assets/narration/de/health/emergency.vtt:12:1 The cue “s2” overlaps the one before, is there twice, or ends before it begins.",
        ],
    );
}

#[test]
fn a_voice_says_what_can_be_read() {
    spoiled(
        |c| {
            c.keeps_its_voice();
            c.change(GERMAN, "Der Anruf ist kostenlos.", "Der Anruf kostet nichts.");
        },
        &[
            "warning[narration-stale] assets/narration/de/health/emergency.vtt:11:1 de: the voice of “health/emergency” (s2) says other words than are shown. It says “Der Anruf ist kostenlos.”, shown is “Der Anruf kostet nichts.”. It is not played.",
        ],
    );
    spoiled(
        |c| {
            c.clip("assets/recordings/en/health/doctor", &["title", "s1", "s2"]);
            c.write(
                "assets/recordings/en/people.ron",
                r#"[(name: "Amina", on: "2026-11-01", consent: [Kiosk], clips: ["health/doctor"])]"#,
            );
            c.keeps_its_voice();
            c.change(ENGLISH, "Say what hurts.", "Say where it hurts.");
        },
        &[
            "warning[narration-stale] assets/narration/en/health/doctor.vtt:11:1 en: the voice of “health/doctor” (s2) says other words than are shown. It says “Say what hurts.”, shown is “Say where it hurts.”. It is not played.",
            "warning[recording-stale] assets/recordings/en/health/doctor.vtt:11:1 en: the recording of “health/doctor” (s2) says other words than are shown. It says “Say what hurts.”, shown is “Say where it hurts.”. It is not played.",
        ],
    );
}

#[test]
fn a_voice_says_the_numbers_of_today() {
    spoiled(
        |c| {
            c.clip("assets/narration/de/facts/tel-poison", &["value"]);
            c.keeps_its_voice();
            c.change(FACTS, "0361 730730", "0361 730731");
        },
        &[
            "error[help-number] assets/facts.ron:22:10 Help says 0361 730730 for “tel-poison”, the facts say 0361 730731.",
            "warning[narration-stale] assets/narration/de/facts/tel-poison.vtt:3:1 de: the voice of “facts/tel-poison” (value) says other words than are shown. It says “0361 730730”, shown is “0361 730731”. It is not played.",
        ],
    );
}

/// What a rule finds is silent on the screen too; the other sentences of the page go on being heard.
#[test]
fn a_stale_sentence_is_not_heard() {
    let content = Content::new();
    let clip = ClipId { tag: "de".parse().unwrap(), catalogue: "health".to_owned(), message: "emergency".to_owned() };
    let heard = || {
        let clip = Library::read(content.root()).value.clip(&clip, Pace::Normal);
        clip.map(|clip| clip.cues.list.iter().map(|cue| cue.id.clone()).collect::<Vec<_>>())
    };
    assert_eq!(heard(), Some(vec!["title".to_owned(), "s1".to_owned(), "s2".to_owned()]));
    content.change(GERMAN, "Der Anruf ist kostenlos.", "Der Anruf kostet nichts.");
    assert_eq!(heard(), Some(vec!["title".to_owned(), "s1".to_owned()]));
    content.change(FACTS, "\"112\"", "\"115\"");
    assert_eq!(heard(), Some(vec!["title".to_owned()]));
    content.change(GERMAN, "Im Notfall", "Wenn es eilt");
    assert_eq!(heard(), None);
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let noise = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([(x * y % 251) as u8, (x ^ y) as u8, 7]));
    noise.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// PNG's check sum, so that a forged header is believed.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}
