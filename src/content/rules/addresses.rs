//! No address of the web or of mail in a text: people can't follow it here, and it grows old.

use super::{input::Context, text::Text};
use crate::diagnostic::Diagnostic;

/// Ends of names that are taken for addresses.
const ENDS: [&str; 12] = ["de", "com", "org", "net", "eu", "info", "gov", "io", "app", "at", "ch", "html"];

pub(super) fn check(_: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    for reading in text.readings {
        let mut word = (String::new(), text.offset);
        let end = std::iter::once((' ', 0));
        for (c, offset) in reading.chars().chain(end) {
            if !c.is_whitespace() && !matches!(c, '(' | ')' | '"' | '„' | '“' | '”' | '<' | '>' | ',' | ';') {
                if word.0.is_empty() {
                    word.1 = offset;
                }
                word.0.extend(c.to_lowercase());
                continue;
            }
            let (found, at) = std::mem::take(&mut word);
            let found = found.trim_end_matches(['.', ':', '!', '?', '/', '…', '؟', '።']);
            if is_address(found) {
                findings.push(Diagnostic::error("url-in-text", text.place(at)).with("address", found));
            }
        }
    }
}

fn is_address(word: &str) -> bool {
    if word.contains("://") || word.starts_with("www.") {
        return true;
    }
    if let Some((name, host)) = word.split_once('@') {
        return !name.is_empty() && !host.is_empty();
    }
    let host = word.split('/').next().unwrap_or("");
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    host.rsplit_once('.').is_some_and(|(name, end)| ENDS.contains(&end) && name.split('.').all(label))
}
