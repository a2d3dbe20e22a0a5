//! What a visitor takes along: plain text of marked pages, in pieces that fit into codes a telephone reads.
//!
//! No link and no network: the text itself is in the code. Titles, telephone numbers and addresses; nothing
//! about the visitor.

use crate::{
    content::{FactValue, Page, directory::Entry},
    language::{Args, MessageId, without_marks},
    library::{Library, Words},
};

/// Most bytes of UTF-8 in one code. A code of this size is still read from a screen at arm's length.
pub const MOST_BYTES: usize = 700;

/// A page in a few lines: its title, and the telephone numbers its sentences name.
pub fn page(library: &Library, words: &Words, page: &Page) -> String {
    let text = |id: &MessageId| without_marks(&words.get(id, &Args::none()).text);
    let mut lines = vec![text(&page.title())];
    let sentences: Vec<String> = page.rows().iter().map(text).collect();
    for fact in library.facts().iter() {
        let shown = fact.shown();
        if let FactValue::Phone(number) = &fact.value
            && let Some(sentence) = sentences.iter().find(|sentence| names(sentence, &shown))
        {
            lines.push(format!("{number}: {}", sentence.replace('\u{a0}', " ")));
        }
    }
    lines.join("\n")
}

/// A place in a few lines: name, address, telephone number.
pub fn place(entry: &Entry) -> String {
    let mut lines = vec![entry.name.clone()];
    lines.extend(entry.street.clone());
    lines.push(town(entry));
    lines.extend(entry.phone.as_ref().map(|phone| phone.as_str().to_owned()));
    lines.join("\n")
}

/// Postcode and town.
pub fn town(entry: &Entry) -> String {
    entry.postcode.iter().chain(std::iter::once(&entry.town)).cloned().collect::<Vec<_>>().join(" ")
}

/// A place as a card for a telephone's contacts: vCard 3.0 (RFC 2426), which every telephone reads.
pub fn vcard(entry: &Entry) -> String {
    let escaped = |text: &str| text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
    let name = escaped(&entry.name);
    let mut lines =
        vec!["BEGIN:VCARD".to_owned(), "VERSION:3.0".to_owned(), format!("N:{name};;;;"), format!("FN:{name}")];
    lines.extend(entry.phone.as_ref().map(|phone| format!("TEL:{}", phone.as_str())));
    let part = |text: &Option<String>| escaped(text.as_deref().unwrap_or_default());
    lines.push(format!("ADR:;;{};{};;{};", part(&entry.street), escaped(&entry.town), part(&entry.postcode)));
    lines.push("END:VCARD".to_owned());
    lines.join("\r\n")
}

/// Whether a sentence names a number, rather than a longer one that contains it.
fn names(sentence: &str, number: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == '\u{a0}');
    sentence.match_indices(number).any(|(at, _)| {
        !digit(sentence[..at].chars().next_back()) && !digit(sentence[at + number.len()..].chars().next())
    })
}

/// Items in order, as few codes as hold them. An item is kept together where it fits into one code.
pub fn codes(items: &[String]) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for item in items.iter().flat_map(|item| pieces(item)) {
        match codes.last_mut() {
            Some(last) if last.len() + 2 + item.len() <= MOST_BYTES => {
                last.push_str("\n\n");
                last.push_str(item);
            }
            _ => codes.push(item.to_owned()),
        }
    }
    codes
}

/// Parts of at most [`MOST_BYTES`], cut at the end of a line, else of a word, else of a character.
fn pieces(mut text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    while text.len() > MOST_BYTES {
        let limit = (0..=MOST_BYTES).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let head = &text[..limit];
        let cut = head.rfind('\n').or_else(|| head.rfind(' ')).filter(|cut| *cut > 0).unwrap_or(limit);
        pieces.push(text[..cut].trim_end());
        text = text[cut..].trim_start();
    }
    if !text.is_empty() {
        pieces.push(text);
    }
    pieces
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn items_stay_together() {
        let item = "a".repeat(300);
        let found = codes(&[item.clone(), item.clone(), item.clone()]);
        assert_eq!(found, [format!("{item}\n\n{item}"), item]);
    }

    #[test]
    fn a_number_is_not_found_inside_another() {
        assert!(names("Rufen Sie 112 an.", "112"));
        assert!(!names("Rufen Sie 0112 an.", "112"));
        assert!(!names("Rufen Sie 116\u{a0}112 an.", "112"));
    }

    proptest! {
        #[test]
        fn every_code_fits_and_nothing_is_lost(items in proptest::collection::vec("[a-z äሀع\n]{0,900}", 0..6)) {
            let found = codes(&items);
            prop_assert!(found.iter().all(|code| !code.is_empty() && code.len() <= MOST_BYTES));
            let letters = |texts: &[String]| texts.concat().chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&found), letters(&items));
        }
    }

    #[test]
    fn a_code_is_read_again() {
        let text = "ትግርኛ العربية 112".repeat(20);
        for part in codes(&[text]) {
            let code = qrcode::QrCode::with_error_correction_level(&part, qrcode::EcLevel::L).unwrap();
            let side = code.width();
            let dark = |x: usize, y: usize| code[(x, y)] == qrcode::Color::Dark;
            // Four modules of quiet around, eight pixels a module, as the screen draws it.
            let mut image = rqrr::PreparedImage::prepare_from_greyscale((side + 8) * 8, (side + 8) * 8, |x, y| {
                let (x, y) = ((x / 8).wrapping_sub(4), (y / 8).wrapping_sub(4));
                if x < side && y < side && dark(x, y) { 0 } else { 255 }
            });
            let (_, read) = image.detect_grids()[0].decode().unwrap();
            assert_eq!(read, part);
        }
    }
}
