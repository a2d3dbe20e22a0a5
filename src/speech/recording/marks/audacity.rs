//! Audacity's labels: <https://manual.audacityteam.org/man/importing_and_exporting_labels.html>

use super::mark::{Mark, seconds, unreadable};
use crate::diagnostic::{Report, SourceText};

pub(super) fn read(source: &SourceText) -> Report<Vec<Mark>> {
    let (mut marks, mut findings) = (Vec::new(), Vec::new());
    let mut offset = 0;
    for whole in source.text.split_inclusive('\n') {
        let place = source.place(offset);
        offset += whole.len();
        let line = whole.trim_end_matches(['\n', '\r']);
        // A line with a backslash holds the frequencies of the label before it.
        if line.trim().is_empty() || line.starts_with('\\') {
            continue;
        }
        let mut parts = line.splitn(3, '\t');
        let times = parts.next().and_then(seconds).zip(parts.next().and_then(seconds));
        match times {
            Some((start, end)) if end >= start => marks.push(Mark {
                name: parts.next().unwrap_or_default().trim().to_owned(),
                words: String::new(),
                start,
                // A label at a point marks where a sentence begins.
                end: (end > start).then_some(end),
                place,
            }),
            _ => findings.push(unreadable(place, line)),
        }
    }
    Report::new(marks, findings)
}
