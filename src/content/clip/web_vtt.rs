//! WebVTT, taken apart: blocks of times and words, and notes. <https://www.w3.org/TR/webvtt1/>
//!
//! Owns: which line is what, and how times are written. Refuses: judging cues; what may stand where, and what is said
//! of it, differs between our own files and those of other programs.

use std::time::Duration;

use crate::diagnostic::{Diagnostic, SourceText};

/// One cue as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<'a> {
    /// The line before the times, if there is one.
    pub id: Option<&'a str>,
    /// Begin and end as the line says, in whatever order; `None`: they can't be read.
    pub times: Option<(Duration, Duration)>,
    /// The line of the times.
    pub line: &'a str,
    /// The words, line by line; none where the times can't be read.
    pub text: Vec<&'a str>,
    /// Where it begins, in bytes: at its identifier, or at its times.
    pub offset: usize,
    /// Where its times stand, in bytes.
    pub times_offset: usize,
}

/// A file, taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WebVtt<'a> {
    /// Cues, in the order of the file.
    pub blocks: Vec<Block<'a>>,
    /// What stands after `NOTE `, line by line.
    pub notes: Vec<&'a str>,
}

impl<'a> WebVtt<'a> {
    /// Takes a file apart.
    ///
    /// # Errors
    /// The finding, where its first line is not that of WebVTT.
    pub fn read(source: &'a SourceText) -> Result<Self, Diagnostic> {
        let text: &str = &source.text;
        if !text.starts_with("WEBVTT") {
            return Err(Diagnostic::error("vtt-header", source.place(0)));
        }
        Ok(Self::taken_apart(text, Part::Header))
    }

    /// Takes a file apart that may also be SubRip's, which has no such line.
    ///
    /// # Errors
    /// The finding, where it is neither.
    pub fn read_subtitles(source: &'a SourceText) -> Result<Self, Diagnostic> {
        let mut lines = source.text.lines().map(str::trim).filter(|line| !line.is_empty());
        let first = lines.next().unwrap_or("");
        let numbered = !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_digit());
        let times = if numbered { lines.next().unwrap_or("") } else { first };
        match times.contains("-->") {
            true => Ok(Self::taken_apart(&source.text, Part::Between)),
            false => Self::read(source),
        }
    }

    fn taken_apart(text: &'a str, mut part: Part) -> Self {
        let mut read = Self::default();
        // The last line that may be an identifier.
        let mut id = None::<(usize, &str)>;
        let mut offset = 0;
        for whole in text.split_inclusive('\n') {
            let at = offset;
            offset += whole.len();
            let line = whole.trim_end_matches(['\n', '\r']);
            if line.trim().is_empty() {
                (id, part) = (None, Part::Between);
            } else if part == Part::Hidden {
                // Cues in a remark of several lines are such that somebody took out.
            } else if let Some((start, end)) = line.split_once("-->") {
                let end = end.split_whitespace().next();
                let times = parse_time(start).zip(end.and_then(parse_time));
                let named = id.take();
                part = if times.is_some() { Part::Cue } else { Part::Between };
                let offset = named.map_or(at, |(at, _)| at);
                let id = named.map(|(_, id)| id);
                read.blocks.push(Block { id, times, line, text: Vec::new(), offset, times_offset: at });
            } else if let Some(block) = read.blocks.last_mut().filter(|_| part == Part::Cue) {
                block.text.push(line);
            } else if let Some(note) = line.strip_prefix("NOTE ") {
                read.notes.push(note);
                part = Part::Header;
            } else if part == Part::Between && matches!(line.trim_end(), "NOTE" | "STYLE" | "REGION") {
                part = Part::Hidden;
            } else if part == Part::Between {
                id = Some((at, line));
            }
        }
        read
    }
}

/// Where in a file a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// After the first line or a remark of one line: names of no cue.
    Header,
    /// Before a cue.
    Between,
    /// In a cue's words.
    Cue,
    /// In a remark, a style sheet or a region, up to the next empty line.
    Hidden,
}

/// A time as it is written: `hh:mm:ss.mmm`.
pub fn time(time: Duration) -> String {
    let (seconds, millis) = (time.as_secs(), time.subsec_millis());
    format!("{:02}:{:02}:{:02}.{millis:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// `[hh:]mm:ss.mmm`; SubRip has a comma for the point.
fn parse_time(text: &str) -> Option<Duration> {
    let (clock, millis) = text.trim().split_once(['.', ','])?;
    let millis = (millis.len() == 3 && !millis.starts_with('+')).then(|| millis.parse::<u64>().ok())??;
    let mut seconds = 0_u64;
    let parts: Vec<&str> = clock.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    for part in parts {
        if part.len() < 2 || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        seconds = seconds.checked_mul(60)?.checked_add(part.parse().ok()?)?;
    }
    Some(Duration::from_millis(seconds.checked_mul(1000)?.checked_add(millis)?))
}

#[cfg(test)]
mod tests {
    //! Every line of a file is what WebVTT says it is.
    use super::*;

    fn source(text: &str) -> SourceText {
        SourceText::new("a.vtt", text)
    }

    #[test]
    fn blocks_have_a_name_times_words_and_a_place() {
        let source = source(
            "WEBVTT - made elsewhere\n\nNOTE made-from 1234\n\ntitle\r\n00:01.000 --> 00:02.500 align:start\r\none\r\ntwo\r\n\r\n\
             01:00:00.000-->01:00:01.000\nthree\n",
        );
        let read = WebVtt::read(&source).unwrap();
        assert_eq!(read.notes, ["made-from 1234"]);
        let [first, second] = read.blocks.as_slice() else { panic!("{read:?}") };
        assert_eq!((first.id, first.text.as_slice()), (Some("title"), ["one", "two"].as_slice()));
        assert_eq!(first.times, Some((Duration::from_secs(1), Duration::from_millis(2_500))));
        let lines = (source.place(first.offset).line, source.place(first.times_offset).line);
        assert_eq!(lines, (5, 6));
        assert_eq!((second.id, second.text.as_slice()), (None, ["three"].as_slice()));
        assert_eq!(second.times, Some((Duration::from_secs(3_600), Duration::from_secs(3_601))));
        assert_eq!(second.offset, second.times_offset);
    }

    #[test]
    fn times_that_cannot_be_read_are_still_a_block() {
        let source = source("WEBVTT\n\na\n0:01.000 --> 00:02.000\nb\n00:03.000 --> 00:04.000\nwords\n");
        let read = WebVtt::read(&source).unwrap();
        assert_eq!(read.blocks[0].times, None);
        assert_eq!((read.blocks[0].line, read.blocks[0].text.len()), ("0:01.000 --> 00:02.000", 0));
        assert_eq!((read.blocks[1].id, read.blocks[1].text.as_slice()), (Some("b"), ["words"].as_slice()));
    }

    /// Style sheets, regions, remarks and cues in them, and lines of the header, are no cues and no names of any.
    #[test]
    fn what_is_written_for_players_is_passed_over() {
        let source = source(
            "WEBVTT\nKind: captions\nLanguage: so\n\nSTYLE\n::cue(v[voice='A']) {\n  color: red\n}\n\nREGION\nid:fred\n\n\
             NOTE\n1\n00:01.000 --> 00:02.000\ntaken out\n\nNOTE one line\n00:03.000 --> 00:04.000 region:fred line:0\nNOTE heard\n",
        );
        let read = WebVtt::read(&source).unwrap();
        let [only] = read.blocks.as_slice() else { panic!("{read:?}") };
        assert_eq!((only.id, only.text.as_slice()), (None, ["NOTE heard"].as_slice()));
        assert_eq!(read.notes, ["one line"]);
    }

    #[test]
    fn subtitles_of_subrip_have_numbers_and_commas() {
        let source = source("\n1\r\n00:00:01,000 --> 100:00:02,500\r\nwords\r\n\r\n2\r\n00:03,000 --> 00:04,000\r\n");
        let read = WebVtt::read_subtitles(&source).unwrap();
        let [first, second] = read.blocks.as_slice() else { panic!("{read:?}") };
        assert_eq!((first.id, first.text.as_slice()), (Some("1"), ["words"].as_slice()));
        assert_eq!(first.times, Some((Duration::from_secs(1), Duration::from_millis(360_002_500))));
        assert_eq!(second.id, Some("2"));
        assert_eq!(WebVtt::read(&source).unwrap_err().code, "vtt-header");
        assert_eq!(WebVtt::read_subtitles(&SourceText::new("a.vtt", "words\n")).unwrap_err().code, "vtt-header");
    }

    #[test]
    fn another_file_is_none() {
        let finding = WebVtt::read(&source("1\n00:01 --> 00:02\n")).unwrap_err();
        assert_eq!(finding.code, "vtt-header");
    }

    #[test]
    fn a_time_is_read_as_it_was_written() {
        for millis in [0, 999, 61_001, 3_600_000, 400 * 3_600_000 + 1] {
            let at = Duration::from_millis(millis);
            assert_eq!(parse_time(&time(at)), Some(at));
        }
    }
}
