//! End times alone, one a sentence, in seconds.
//!
//! Bloom keeps them on the element whose sound they divide, `data-audiorecordingendtimes="1.720 3.900"`; the
//! element's `id` is the name of its sound file. A text file holds the numbers with spaces or lines between.

use std::time::Duration;

use super::mark::{Mark, seconds, unreadable};
use crate::diagnostic::{Diagnostic, Report, SourceText};

const ATTRIBUTE: &str = "data-audiorecordingendtimes=";

pub(super) fn read(source: &SourceText, stem: &str) -> Report<Vec<Mark>> {
    let text: &str = &source.text;
    let elements = elements(text);
    let (from, numbers) = match elements.as_slice() {
        [] if text.contains('<') => {
            return Report::new(
                Vec::new(),
                vec![Diagnostic::error("end-times-none", source.place(0)).with("name", stem)],
            );
        }
        [] => (0, text),
        [only] => (only.from, only.times),
        several => match several.iter().find(|element| element.id == Some(stem)) {
            Some(element) => (element.from, element.times),
            None => {
                let finding = Diagnostic::error("end-times-none", source.place(several[0].from));
                return Report::new(Vec::new(), vec![finding.with("name", stem)]);
            }
        },
    };
    times(source, from, numbers)
}

fn times(source: &SourceText, from: usize, numbers: &str) -> Report<Vec<Mark>> {
    let (mut marks, mut findings) = (Vec::new(), Vec::new());
    let mut start = Duration::ZERO;
    for number in numbers.split_whitespace() {
        let at = number.as_ptr() as usize - numbers.as_ptr() as usize;
        let place = source.place(from + at);
        match seconds(number) {
            Some(end) if end > start => {
                marks.push(Mark { name: String::new(), words: String::new(), start, end: Some(end), place });
                start = end;
            }
            _ => findings.push(unreadable(place, number)),
        }
    }
    Report::new(marks, findings)
}

/// One element with end times.
struct Element<'a> {
    from: usize,
    times: &'a str,
    id: Option<&'a str>,
}

fn elements(text: &str) -> Vec<Element<'_>> {
    // ASCII letters keep their place when they are made small.
    let small = text.to_ascii_lowercase();
    let found = small.match_indices(ATTRIBUTE).filter_map(|(at, _)| {
        let (from, times) = quoted(text, at + ATTRIBUTE.len())?;
        let tag = small[..at].rfind('<').unwrap_or(0);
        let end = small[at..].find('>').map_or(small.len(), |end| at + end);
        // Programs that lay out pages may begin a line before it; `data-id=` is another.
        let mut ids = small[tag..end].match_indices("id=").map(|(id, name)| (tag + id, tag + id + name.len()));
        let id = ids.find(|(id, _)| small[..*id].ends_with(|c: char| c.is_ascii_whitespace()));
        let id = id.and_then(|(_, from)| quoted(text, from));
        Some(Element { from, times, id: id.map(|(_, id)| id) })
    });
    found.collect()
}

/// What stands in quotation marks at a place, and where it begins.
fn quoted(text: &str, at: usize) -> Option<(usize, &str)> {
    let mark = text[at..].chars().next().filter(|mark| ['"', '\''].contains(mark))?;
    let inside = &text[at + 1..];
    Some((at + 1, &inside[..inside.find(mark)?]))
}
