//! Marks in a long recording: which text each piece becomes, and what is said of the others.

use wegweiser::speech::recording::marks::Form;

use crate::recording::fixture::{Content, recording, wave};

/// Three sentences of one second, a second apart, at 300, 400 and 500 Hz.
const VOICES: [(f64, f64, f64); 3] = [(1.0, 2.0, 300.0), (3.0, 4.0, 400.0), (5.0, 6.0, 500.0)];
const WAITS: &str = "[recording-waits] 1 “health/emergency” is not heard yet, since these texts are not recorded:";

/// Imports the three sentences with marks.
fn marked(form: Form, marks: &str, message: Option<&str>) -> (Content, Vec<String>, Vec<String>) {
    let content = Content::new();
    let sound = content.write("long.wav", wave(&recording(7.0, &VOICES), 2));
    let marks = content.write("marks", marks);
    let report = content.import(&[sound], Some((form, &marks)), message);
    let (texts, findings) = content.outcome(&report);
    (content, texts, findings)
}

fn pitches(content: &Content) -> Vec<(String, u32)> {
    content.pitches("health/emergency")
}

fn heard(parts: [(&str, u32); 3]) -> Vec<(String, u32)> {
    parts.map(|(text, pitch)| (text.to_owned(), pitch)).to_vec()
}

const IN_ORDER: [(&str, u32); 3] = [("title", 300), ("s1", 400), ("s2", 500)];

#[test]
fn labels_name_texts_in_any_order() {
    let labels = "4.5\t6.5\thealth/emergency.s2\r\n\\\t100.0\t200.0\r\n0.5\t2.5\thealth/emergency.title\r\n2.5\t4.5\thealth/emergency.s1\r\n";
    let (content, texts, findings) = marked(Form::Audacity, labels, None);
    assert_eq!(findings, [""; 0]);
    assert_eq!(texts, ["health/emergency.title", "health/emergency.s1", "health/emergency.s2"]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
    assert!(content.people().contains("\"health/emergency\""), "{}", content.people());
}

/// A comma for a point, points for spans, and names that are clear by themselves.
#[test]
fn labels_at_points_reach_to_the_next() {
    let (content, _, findings) =
        marked(Form::Audacity, "0,5\t0,5\ttitle\n2,5\t2,5\ts1\n4,5\t4,5\ts2\n", Some("health/emergency"));
    assert_eq!(findings, [""; 0]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
}

#[test]
fn counted_labels_follow_the_page() {
    let (content, _, findings) =
        marked(Form::Audacity, "0.5\t2.5\t\n2.5\t4.5\t\n4.5\t6.5\t\n", Some("health/emergency"));
    assert_eq!(findings, [""; 0]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
    // Numbers from 1 are the texts' own, whenever they were spoken.
    let (content, _, findings) =
        marked(Form::Audacity, "0.5\t2.5\t3\n2.5\t4.5\t1\n4.5\t6.5\t2\n", Some("health/emergency"));
    assert_eq!(findings, [""; 0]);
    assert_eq!(pitches(&content), heard([("title", 400), ("s1", 500), ("s2", 300)]));
    // Other numbers are an order.
    let (content, _, findings) =
        marked(Form::Audacity, "0.5\t2.5\t7\n2.5\t4.5\t8\n4.5\t6.5\t9\n", Some("health/emergency"));
    assert_eq!(findings, [""; 0]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
}

#[test]
fn counted_labels_need_a_page_and_not_more_than_its_texts() {
    let (_, texts, findings) = marked(Form::Audacity, "0.5\t2.5\t1\n", None);
    assert_eq!(texts, [""; 0]);
    assert_eq!(findings, ["[mark-message] 1 The mark at 0.5 s is only counted, so the page has to be named."]);
    let (_, texts, findings) = marked(Form::Audacity, "0.5\t2.5\t1\n2.5\t4.5\t2\n4.5\t6.5\t3\n", Some("only-health"));
    assert_eq!(texts, [""; 0]);
    assert_eq!(
        findings,
        ["[mark-count] 1 Marks: 3. Texts of “health/only-health”: 2. Since that does not fit, none is taken."]
    );
    // Numbers that were typed name the first texts; marks without any may be any texts.
    let (_, texts, _) = marked(Form::Audacity, "0.5\t2.5\t1\n2.5\t4.5\t2\n", Some("health/emergency"));
    assert_eq!(texts, ["health/emergency.title", "health/emergency.s1"]);
    for (form, marks) in [
        (Form::Audacity, "0.5\t2.5\t\n2.5\t4.5\t\n"),
        (Form::Audacity, "0.5\t2.5\t1\n2.5\t4.5\t3\n"),
        (Form::EndTimes, "2.5 4.5"),
        (Form::WebVtt, "WEBVTT\n\n1\n00:00.500 --> 00:02.500\nuno\n\n2\n00:02.500 --> 00:04.500\ndue\n"),
    ] {
        let (_, texts, findings) = marked(form, marks, Some("health/emergency"));
        assert_eq!(texts, [""; 0]);
        assert!(
            findings[0].ends_with("Marks: 2. Texts of “health/emergency”: 3. Since that does not fit, none is taken.")
        );
    }
}

#[test]
fn a_page_that_is_named_is_one() {
    for (message, names) in [("nothing", "–"), ("emergency", "health/emergency, work/emergency")] {
        let (_, _, findings) = marked(Form::Audacity, "0.5\t2.5\t1\n", Some(message));
        let words = format!(
            "[record-message] 1 “{message}” is not the name of one page of this language. Pages called so: {names}."
        );
        assert_eq!(findings, [words]);
    }
}

#[test]
fn what_cannot_be_placed_is_said_with_its_time() {
    let labels =
        "0.5\t2.5\temergency.s1\n2.5\t4.5\tlunch\n4.5\t6.5\tonly-work.s1\n0\tone\tx\n9\t10\thealth/emergency.s1\n";
    let (_, texts, findings) = marked(Form::Audacity, labels, None);
    assert_eq!(texts, ["work/only-work.s1"]);
    assert_eq!(
        findings,
        [
            "[mark-ambiguous] 1 “emergency.s1” (at 0.5 s) may be on several pages: health/emergency, work/emergency.",
            "[mark-unknown] 2 “lunch” (at 2.5 s) names no text of this language.",
            "[mark-unreadable] 4 This is no mark: “0\tone\tx”.",
            "[mark-past-end] 5 “health/emergency.s1” (at 9.0 s) has no part in this recording of 7.0 s.",
            "[recording-waits] 1 “work/only-work” is not heard yet, since these texts are not recorded: title.",
        ]
    );
}

#[test]
fn marks_that_overlap_or_end_late_are_taken_and_said() {
    let (content, _, findings) =
        marked(Form::Audacity, "0.5\t3.5\ttitle\n2.5\t4.5\ts1\n4.5\t9.5\ts2\n4.6\t6.5\ts2\n", Some("health/emergency"));
    assert_eq!(
        findings,
        [
            "[mark-overlap] 2 “s1” (at 2.5 s) begins before “health/emergency.title” has ended.",
            "[mark-cut] 3 “s2” ends at 9.5 s, the recording after 7.0 s.",
            "[mark-twice] 4 A second mark, “s2” at 4.6 s, is for “health/emergency.s2”. It is not taken.",
        ]
    );
    assert_eq!(content.finished("health/emergency").0.list.len(), 3);
    // A subtitle has words for a name.
    let cue = "WEBVTT\n\n00:04.500 --> 00:09.500\nWaa bilaash health.\n";
    let (_, _, findings) = marked(Form::WebVtt, cue, EMERGENCY);
    assert_eq!(findings[0], "[mark-cut] 3 “Waa bilaash health.” ends at 9.5 s, the recording after 7.0 s.");
}

#[test]
fn a_piece_without_a_voice_is_no_text() {
    let (_, texts, findings) = marked(Form::Audacity, "0.5\t2.1\ttitle\n2.1\t2.9\ts1\n", Some("health/emergency"));
    assert_eq!(texts, ["health/emergency.title"]);
    assert_eq!(
        findings,
        [
            "[recording-silent] 2 Nobody speaks from 2.1 s to 2.9 s, where “health/emergency.s1” should be.".to_owned(),
            format!("{WAITS} s1, s2."),
        ]
    );
}

/// By identifier, by name in the text, and by the words themselves.
#[test]
fn web_vtt_names_texts() {
    let cues = "WEBVTT - made elsewhere\n\nNOTE a remark\n\ntitle\n00:00.500 --> 00:02.500\nanything\n\n\
                00:04.500 --> 00:06.500 align:start\nhealth/emergency.s2\n\n7\n00:00:02.500 --> 00:00:04.500\nWac health\ndhakhso\n";
    let (content, _, findings) = marked(Form::WebVtt, cues, Some("health/emergency"));
    assert_eq!(findings, [""; 0]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
}

#[test]
fn web_vtt_with_counted_cues_follows_the_page() {
    let cues = "WEBVTT\n\n1\n00:00.500 --> 00:02.500\nfirst\n\n2\n00:02.500 --> 00:04.500\nsecond\n\n3\n00:04.500 --> 00:06.500\nthird\n";
    let (content, _, findings) = marked(Form::WebVtt, cues, Some("health/emergency"));
    assert_eq!(findings, [""; 0]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
    let (_, _, findings) = marked(Form::WebVtt, "0.5\t2.5\ttitle\n", None);
    assert_eq!(findings, ["[vtt-header] 1 This is not a file of cues."]);
    let (_, _, findings) = marked(Form::WebVtt, "WEBVTT\n\n1\n00:02.500 --> 00:00.500\nx\n", None);
    assert_eq!(findings, ["[mark-unreadable] 4 This is no mark: “00:02.500 --> 00:00.500”."]);
}

const EMERGENCY: Option<&str> = Some("health/emergency");

/// Tags, entities, style sheets and remarks are no words: the title, which is not recorded, is missed.
#[test]
fn what_is_written_for_players_is_not_said() {
    let cues = "\u{feff}WEBVTT\r\nKind: captions\r\n\r\nSTYLE\r\n::cue(v) { color: red }\r\n\r\nNOTE\r\n1\r\n00:00.000 --> \
                00:00.400\r\ntaken out\r\n\r\n2\r\n00:02.500 --> 00:04.500 line:0\r\n<v Amina>Wac <c.red>health</c>&nbsp;dhakhso.\r\n\r\n\
                3\r\n00:04.500 --> 00:06.500\r\n<v Amina>Waa &lrm;bilaash <00:05.000>health.</v>\r\n";
    let (_, texts, findings) = marked(Form::WebVtt, cues, EMERGENCY);
    assert_eq!(texts, ["health/emergency.s1", "health/emergency.s2"]);
    assert_eq!(findings, [format!("{WAITS} title.")]);
}

/// What SubRip writes, and what was saved in another encoding.
#[test]
fn subtitles_of_subrip_are_marks_too() {
    let cues = "1\n00:00:00,500 --> 00:00:02,500\n{\\an8}<i>Degdeg health</i>\n\n2\n00:00:02,500 --> 00:00:04,500\nWac health dhakhso.\n\n\
                3\n00:00:04,500 --> 00:00:06,500\nWaa bilaash health.\n";
    let (content, _, findings) = marked(Form::WebVtt, cues, EMERGENCY);
    assert_eq!(findings, [""; 0]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
    let labels = "0.5\t2.5\ttitle\n2.5\t4.5\ts1\n4.5\t6.5\ts2\n";
    let wide: Vec<u8> = "\u{feff}".encode_utf16().chain(labels.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (bytes, note) in [
        (wide.clone(), "[text-utf16] 1 This file is saved as UTF-16 (“Unicode” in Notepad); it was converted."),
        (wide[2..].to_vec(), "[text-utf16] 1 This file is saved as UTF-16 (“Unicode” in Notepad); it was converted."),
        (
            [labels.as_bytes(), b"\\\t\xe4\n"].concat(),
            "[text-legacy] 1 This file is not Unicode. It was read as Windows-1252, which has only Latin letters.",
        ),
    ] {
        let content = Content::new();
        let sound = content.write("long.wav", wave(&recording(7.0, &VOICES), 2));
        let marks = content.write("marks", bytes);
        let report = content.import(&[sound], Some((Form::Audacity, &marks)), EMERGENCY);
        let (_, findings) = content.outcome(&report);
        assert_eq!(findings, [note]);
        assert_eq!(pitches(&content), heard(IN_ORDER));
    }
}

/// Sentences that are cut to the width of a screen are one text; where the cuts can't be told, nothing is taken.
#[test]
fn parts_of_a_sentence_are_joined() {
    let cues = |words: [&str; 6]| {
        let times = [(500, 1500), (1500, 2500), (2500, 3400), (3400, 4500), (4500, 5400), (5400, 6500)];
        let cue = |((from, to), words): ((u32, u32), &str)| {
            format!("00:0{}.{:03} --> 00:0{}.{:03}\n{words}\n\n", from / 1000, from % 1000, to / 1000, to % 1000)
        };
        format!("WEBVTT\n\n{}", times.into_iter().zip(words).map(cue).collect::<String>())
    };
    let whole = cues(["Degdeg", "health", "Wac", "health dhakhso.", "Waa bilaash", "health."]);
    let (content, _, findings) = marked(Form::WebVtt, &whole, EMERGENCY);
    assert_eq!(findings, [""; 0]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
    let (_, texts, findings) = marked(Form::WebVtt, &cues(["a", "b", "c", "d", "e", "f"]), EMERGENCY);
    assert_eq!(texts, [""; 0]);
    assert_eq!(
        findings,
        ["[mark-count] 3 Marks: 6. Texts of “health/emergency”: 3. Since that does not fit, none is taken."]
    );
}

/// As many cues as texts, and yet not theirs: the words, though heard wrongly, are those of other texts.
#[test]
fn counted_cues_that_say_other_texts_are_not_taken() {
    let cues = "WEBVTT\n\n00:00.500 --> 00:02.500\nWak health dhakhso\n\n00:02.500 --> 00:04.500\nWaa bilash health\n\n\
                00:04.500 --> 00:06.500\nmahadsanid\n";
    let (_, texts, findings) = marked(Form::WebVtt, cues, EMERGENCY);
    assert_eq!(texts, [""; 0]);
    assert_eq!(
        findings,
        [
            "[mark-shifted] 3 At 0.5 s “Wak health dhakhso” is said. That is “s1”; counted it would be “title”. No mark is taken."
        ]
    );
}

#[test]
fn end_times_are_numbers_or_a_page_of_bloom() {
    for marks in [
        "2.5 4.5\n7.0\n",
        "<div class=\"bloom-editable\" data-audioRecordingMode=\"TextBox\" id='long' data-audioRecordingEndTimes='2.500 4.500 7.000'>",
        "<html><div id=\"other\" data-audiorecordingendtimes=\"1.0\"></div>\n\
         <div data-audiorecordingendtimes=\"2.500 4.500 7.000\" lang=\"so\" id=\"long\"><p>…</p></div>",
        "<div id=\"other\" data-audiorecordingendtimes=\"1.0\"></div>\n\
         <div data-id=\"other\"\nid=\"long\"\ndata-audiorecordingendtimes=\"2.500 4.500 7.000\"></div>",
    ] {
        let (content, _, findings) = marked(Form::EndTimes, marks, Some("health/emergency"));
        assert_eq!(findings, [""; 0], "{marks}");
        assert_eq!(pitches(&content), heard(IN_ORDER));
    }
}

#[test]
fn end_times_that_do_not_fit_are_said() {
    let two = "<p id=\"a\" data-audiorecordingendtimes=\"1.0\"/><p id=\"b\" data-audiorecordingendtimes=\"1.0\"/>";
    for (marks, words) in [
        (two, "[end-times-none] 1 There are no end times for “long” in this page."),
        ("<p>no times</p>", "[end-times-none] 1 There are no end times for “long” in this page."),
        ("\n", "[marks-none] 1 There are no marks in this file."),
        ("2.5 then", "[mark-unreadable] 1 This is no mark: “then”."),
        ("NaN -1 1e999", "[mark-unreadable] 1 This is no mark: “NaN”."),
    ] {
        let (_, _, findings) = marked(Form::EndTimes, marks, Some("health/emergency"));
        assert!(findings.iter().any(|finding| finding == words), "{marks}: {findings:?}");
    }
}

/// Without marks a file's name is the name of its text.
#[test]
fn files_are_called_like_their_texts() {
    let content = Content::new();
    let one = |name: &str, pitch: f64| content.write(name, wave(&recording(2.0, &[(0.5, 1.5, pitch)]), 1));
    let files =
        [one("in/title.wav", 300.0), one("in/s1.wav", 400.0), one("in/s2.wav", 500.0), one("in/lunch.wav", 600.0)];
    let report = content.import(&files, None, Some("health/emergency"));
    let (_, findings) = content.outcome(&report);
    assert_eq!(findings, ["[mark-unknown] 1 “lunch” (at 0.0 s) names no text of this language."]);
    assert_eq!(pitches(&content), heard(IN_ORDER));
    let files = [one("in/only-work.s1.wav", 300.0), one("in/only-work.title.wav", 400.0)];
    assert_eq!(content.import(&files, None, None).value.finished, ["work/only-work"]);
}

/// Nobody speaks a million sentences in one recording: the file is another one, or a program went wrong.
#[test]
fn very_many_marks_are_told() {
    let begun = std::time::Instant::now();
    for (form, line) in
        [(Form::Audacity, "0.5\t2.5\ttitle\n"), (Form::WebVtt, "\n00:00.500 --> 00:02.500\nDegdeg health\n")]
    {
        let head = if form == Form::WebVtt { "WEBVTT\n" } else { "" };
        let (_, _, findings) = marked(form, &(head.to_owned() + &line.repeat(20_000)), EMERGENCY);
        let many = "This file has 20000 marks; only the first 2000 are taken.";
        assert_eq!(findings.iter().filter(|finding| finding.contains(many)).count(), 1, "{:?}", findings.first());
    }
    let (_, texts, findings) = marked(Form::Audacity, &"x".repeat(17 * 1024 * 1024), EMERGENCY);
    assert_eq!(
        (texts.len(), findings),
        (0, vec!["[recording-large] 1 This file has 17 MiB; 16 MiB are possible.".to_owned()])
    );
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
}
