//! Which text a mark means.
//!
//! By name: `health/emergency.s1`, `emergency.s1`, or `s1` where the message was named; by the words themselves;
//! or, where marks are only counted, by their order in the message that was named, if they are as many as its texts and
//! none says another. What can't be placed is a finding, never a guess.

use std::{collections::BTreeSet, time::Duration};

use super::{
    heard::{joined, plain, share},
    marks::Mark,
};
use crate::{
    content::clip::people::ClipRef,
    diagnostic::{Diagnostic, Location},
    speech::synthesis::script::{ClipScript, ScriptLine},
};

/// Marks may touch; a longer overlap is an oversight.
const TOUCH: Duration = Duration::from_millis(50);

/// A text's place in the recording.
#[derive(Debug, Clone)]
pub struct Placed<'a> {
    /// The clip.
    pub clip: &'a ClipScript,
    /// The text.
    pub line: &'a ScriptLine,
    /// Where it begins.
    pub start: Duration,
    /// Where it ends.
    pub end: Duration,
    /// Where its mark stands.
    pub mark: Location,
}

/// Finds the text of each mark in a recording of length `length`. `message` is the one that was named.
pub fn place<'a>(
    marks: &[Mark],
    clips: &'a [ClipScript],
    message: Option<&'a ClipScript>,
    length: Duration,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Placed<'a>> {
    let mut marks = marks.to_vec();
    marks.sort_by_key(|mark| (mark.start, mark.end));
    let named = |mark: &Mark| !by_name(&mark.name, clips, message).is_empty() || !said(mark, clips, message).is_empty();
    let marks = joined(marks, &texts(clips, message), named);
    let marks: Vec<&Mark> = marks.iter().collect();
    let counted = marks.iter().all(|mark| number(&mark.name).is_some() || mark.name.is_empty())
        && marks.iter().all(|mark| said(mark, clips, message).is_empty());
    let order = if counted { Some(order(&marks)) } else { None };
    if let (Some(order), Some(message)) = (&order, message)
        && let Some(finding) = miscounted(&marks, order, message)
    {
        findings.push(finding);
        return Vec::new();
    }
    let mut placed: Vec<Placed<'a>> = Vec::new();
    for (at, mark) in marks.iter().enumerate() {
        let next = marks.get(at + 1).map_or(length, |next| next.start);
        let Some((start, end)) = within(mark, next, length, findings) else { continue };
        let found = match (&order, message) {
            (Some(order), Some(message)) => match message.lines.get(order[at]) {
                Some(line) => Some((message, line)),
                None => continue,
            },
            (Some(_), None) => {
                findings.push(about(Diagnostic::error("mark-message", mark.place.clone()), mark));
                continue;
            }
            (None, _) => one(mark, clips, message, findings),
        };
        let Some((clip, line)) = found else { continue };
        if placed.iter().any(|other| other.clip.id == clip.id && other.line.id == line.id) {
            findings.push(
                about(Diagnostic::error("mark-twice", mark.place.clone()), mark)
                    .with("text", format!("{}.{}", name(clip), line.id)),
            );
            continue;
        }
        if let Some(before) = placed.last().filter(|before| before.end > start + TOUCH) {
            let other = format!("{}.{}", name(before.clip), before.line.id);
            let finding = Diagnostic::warning("mark-overlap", mark.place.clone());
            findings.push(about(finding, mark).with("other", other));
        }
        placed.push(Placed { clip, line, start, end, mark: mark.place.clone() });
    }
    placed
}

/// `module/message`, as people write it.
pub fn name(clip: &ClipScript) -> String {
    ClipRef::whole(&clip.id).to_string()
}

/// A clip by `module/message`, or by its message where only one clip has it.
pub fn clip<'a>(name: &str, clips: &'a [ClipScript]) -> Vec<&'a ClipScript> {
    clips.iter().filter(|clip| self::name(clip) == name || clip.id.message == name).collect()
}

/// Which mark a finding is about.
fn about(finding: Diagnostic, mark: &Mark) -> Diagnostic {
    let name = if mark.name.is_empty() { &mark.words } else { &mark.name };
    finding.with("mark", name).with("start", format!("{:.1}", mark.start.as_secs_f64()))
}

/// The part of the recording a mark means, if it has one.
fn within(
    mark: &Mark,
    next: Duration,
    length: Duration,
    findings: &mut Vec<Diagnostic>,
) -> Option<(Duration, Duration)> {
    let seconds = |time: Duration| format!("{:.1}", time.as_secs_f64());
    let end = mark.end.unwrap_or(next);
    if mark.start >= length || end <= mark.start {
        findings
            .push(about(Diagnostic::error("mark-past-end", mark.place.clone()), mark).with("length", seconds(length)));
        return None;
    }
    if end > length + TOUCH {
        let finding = about(Diagnostic::warning("mark-cut", mark.place.clone()), mark);
        findings.push(finding.with("end", seconds(end)).with("length", seconds(length)));
    }
    Some((mark.start, end.min(length)))
}

/// For marks that are only counted: which text each is. Numbers from 1 without a gap name the texts, in any order
/// of time; other numbers, and marks without any, stand in the order of time.
fn order(marks: &[&Mark]) -> Vec<usize> {
    let numbers: Vec<Option<usize>> = marks.iter().map(|mark| number(&mark.name)).collect();
    let mut sorted: Vec<usize> = numbers.iter().flatten().copied().collect();
    sorted.sort_unstable();
    if sorted.len() == marks.len() && sorted.iter().copied().eq(1..=marks.len()) {
        return numbers.iter().flatten().map(|number| number - 1).collect();
    }
    (0..marks.len()).collect()
}

/// Why marks that are only counted can't be placed: there are more or fewer of them than texts, or one says another.
fn miscounted(marks: &[&Mark], order: &[usize], message: &ClipScript) -> Option<Diagnostic> {
    let first = marks.first()?;
    // Numbers that people typed say which texts were spoken; subtitles are numbered by programs.
    let mut numbers: Vec<_> = marks.iter().filter_map(|mark| number(&mark.name)).collect();
    numbers.sort_unstable();
    let typed = marks.len() < message.lines.len()
        && marks.iter().all(|mark| mark.words.is_empty())
        && numbers.into_iter().eq(1..=marks.len());
    if marks.len() != message.lines.len() && !typed {
        let finding = Diagnostic::error("mark-count", first.place.clone()).with("marks", marks.len());
        return Some(finding.with("message", name(message)).with("count", message.lines.len()));
    }
    marks.iter().zip(order).find_map(|(mark, at)| {
        let own = share(&mark.words, &message.lines.get(*at)?.shown);
        let others = message.lines.iter().enumerate().filter(|(other, _)| other != at);
        let other =
            others.map(|(_, line)| (share(&mark.words, &line.shown), line)).max_by(|a, b| a.0.total_cmp(&b.0))?;
        // Half of another text's words, and more than of its own: the marks are shifted.
        (other.0 >= 0.5 && other.0 > own).then(|| {
            let text = message.lines.get(*at).map_or("", |line| line.id.as_str());
            let finding = about(Diagnostic::error("mark-shifted", mark.place.clone()), mark).with("text", text);
            finding.with("other", &other.1.id).with("mark", &mark.words)
        })
    })
}

/// The words of all texts that a mark may say.
fn texts(clips: &[ClipScript], message: Option<&ClipScript>) -> BTreeSet<String> {
    let of = |clip: &ClipScript| clip.lines.iter().map(|line| plain(&line.shown)).collect::<Vec<_>>();
    let texts = match message {
        Some(message) => of(message),
        None => clips.iter().flat_map(of).collect(),
    };
    texts.into_iter().filter(|text| !text.is_empty()).collect()
}

fn number(name: &str) -> Option<usize> {
    name.trim_end_matches('.').parse().ok()
}

type Text<'a> = (&'a ClipScript, &'a ScriptLine);

/// The one text a mark names.
fn one<'a>(
    mark: &Mark,
    clips: &'a [ClipScript],
    message: Option<&'a ClipScript>,
    findings: &mut Vec<Diagnostic>,
) -> Option<Text<'a>> {
    let mut found = by_name(&mark.name, clips, message);
    if found.is_empty() {
        found = said(mark, clips, message);
    }
    match found.as_slice() {
        [one] => Some(*one),
        [] => {
            findings.push(about(Diagnostic::error("mark-unknown", mark.place.clone()), mark));
            None
        }
        several => {
            let names: Vec<String> = several.iter().take(4).map(|(clip, _)| name(clip)).collect();
            findings.push(
                about(Diagnostic::error("mark-ambiguous", mark.place.clone()), mark).with("names", names.join(", ")),
            );
            None
        }
    }
}

/// Texts that what is said at the mark names or is.
fn said<'a>(mark: &Mark, clips: &'a [ClipScript], message: Option<&'a ClipScript>) -> Vec<Text<'a>> {
    let found = by_name(&mark.words, clips, message);
    if found.is_empty() { by_words(mark, clips, message) } else { found }
}

fn by_name<'a>(label: &str, clips: &'a [ClipScript], message: Option<&'a ClipScript>) -> Vec<Text<'a>> {
    // A number counts; it never stands for the digit that is spoken, which is `digits/1`.
    if number(label).is_some() {
        return Vec::new();
    }
    let own = message.and_then(|clip| Some((clip, clip.lines.iter().find(|line| line.id == label)?)));
    if let Some(own) = own {
        return vec![own];
    }
    let (stem, text) = label.rsplit_once('.').map_or((label, None), |(stem, text)| (stem, Some(text)));
    let mut found: Vec<Text<'a>> = clips
        .iter()
        .filter(|clip| clip.id.message == stem || name(clip) == stem)
        .filter_map(|clip| match (text, clip.lines.as_slice()) {
            (Some(text), lines) => Some((clip, lines.iter().find(|line| line.id == text)?)),
            (None, [only]) => Some((clip, only)),
            (None, _) => None,
        })
        .collect();
    if let Some(message) = message
        && found.len() > 1
        && found.iter().any(|(clip, _)| clip.id == message.id)
    {
        found.retain(|(clip, _)| clip.id == message.id);
    }
    found
}

/// Texts whose words are the mark's: its name's, or what is said there.
fn by_words<'a>(mark: &Mark, clips: &'a [ClipScript], message: Option<&'a ClipScript>) -> Vec<Text<'a>> {
    let wanted = [plain(&mark.name), plain(&mark.words)];
    let among = |clips: &mut dyn Iterator<Item = &'a ClipScript>| -> Vec<Text<'a>> {
        let texts = clips.flat_map(|clip| clip.lines.iter().map(move |line| (clip, line)));
        texts
            .filter(|(_, line)| {
                let words = plain(&line.shown);
                words.contains(char::is_alphabetic) && wanted.contains(&words)
            })
            .collect()
    };
    let own = among(&mut message.into_iter());
    if own.is_empty() { among(&mut clips.iter()) } else { own }
}
