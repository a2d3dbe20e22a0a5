//! WebVTT and SubRip as programs for subtitles write them: with identifiers or without, in any order.

use super::{
    cue_text,
    mark::{Mark, unreadable},
};
use crate::{
    content::clip::web_vtt::WebVtt,
    diagnostic::{Report, SourceText},
};

pub(super) fn read(source: &SourceText) -> Report<Vec<Mark>> {
    let vtt = match WebVtt::read_subtitles(source) {
        Ok(vtt) => vtt,
        Err(finding) => return Report::new(Vec::new(), vec![finding]),
    };
    let (mut marks, mut findings) = (Vec::new(), Vec::new());
    for block in vtt.blocks {
        let place = source.place(block.times_offset);
        match block.times {
            Some((start, end)) if end > start => {
                let name = block.id.unwrap_or_default().trim().to_owned();
                marks.push(Mark { name, words: cue_text::words(&block.text), start, end: Some(end), place });
            }
            _ => findings.push(unreadable(place, block.line)),
        }
    }
    Report::new(marks, findings)
}
