//! WebVTT as programs for subtitles write it: with identifiers or without, in any order.

use super::mark::{Mark, unreadable};
use crate::{
    content::clip::web_vtt::WebVtt,
    diagnostic::{Report, SourceText},
};

pub(super) fn read(source: &SourceText) -> Report<Vec<Mark>> {
    let vtt = match WebVtt::read(source) {
        Ok(vtt) => vtt,
        Err(finding) => return Report::new(Vec::new(), vec![finding]),
    };
    let (mut marks, mut findings) = (Vec::new(), Vec::new());
    for block in vtt.blocks {
        let place = source.place(block.times_offset);
        match block.times {
            Some((start, end)) if end > start => {
                let name = block.id.unwrap_or_default().trim().to_owned();
                let words: Vec<&str> = block.text.iter().map(|line| line.trim()).collect();
                marks.push(Mark { name, words: words.join(" "), start, end: Some(end), place });
            }
            _ => findings.push(unreadable(place, block.line)),
        }
    }
    Report::new(marks, findings)
}
