//! WebVTT as programs for subtitles write it: with identifiers or without, in any order.
//! <https://www.w3.org/TR/webvtt1/>

use super::mark::{Mark, unreadable};
use crate::{
    content::clip::cues::parse_time,
    diagnostic::{Diagnostic, Report, SourceText},
};

pub(super) fn read(source: &SourceText) -> Report<Vec<Mark>> {
    if !source.text.starts_with("WEBVTT") {
        return Report::new(Vec::new(), vec![Diagnostic::error("vtt-header", source.place(0))]);
    }
    let (mut marks, mut findings) = (Vec::<Mark>::new(), Vec::new());
    // The line before the times, and whether words of a cue are being read.
    let (mut name, mut inside) = (String::new(), false);
    let mut offset = 0;
    for whole in source.text.split_inclusive('\n') {
        let place = source.place(offset);
        offset += whole.len();
        let line = whole.trim();
        if line.is_empty() {
            name.clear();
            inside = false;
        } else if let Some((start, end)) = line.split_once("-->") {
            let times = parse_time(start).zip(end.split_whitespace().next().and_then(parse_time));
            match times {
                Some((start, end)) if end > start => {
                    let name = std::mem::take(&mut name);
                    marks.push(Mark { name, words: String::new(), start, end: Some(end), place });
                    inside = true;
                }
                _ => findings.push(unreadable(place, line)),
            }
        } else if inside {
            if let Some(mark) = marks.last_mut() {
                if !mark.words.is_empty() {
                    mark.words.push(' ');
                }
                mark.words.push_str(line);
            }
        } else {
            line.clone_into(&mut name);
        }
    }
    Report::new(marks, findings)
}
