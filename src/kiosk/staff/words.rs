//! The staff's words, in German and English, compiled in: translators of the content never meet them.

use std::sync::LazyLock;

use fluent::FluentValue;

pub use crate::ui::text::line;
use crate::{diagnostic::MessageLanguage, ui::text::Compiled};

static WORDS: LazyLock<Compiled> =
    LazyLock::new(|| Compiled::new(include_str!("words.de.ftl"), include_str!("words.en.ftl")));

/// Words of the staff screens. A name that has none says itself.
pub fn words(language: MessageLanguage, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    WORDS.say(language, id, args)
}

/// Bytes, as people write them.
pub fn size(language: MessageLanguage, bytes: u64) -> String {
    let (number, unit) = match bytes {
        0..1_000_000 => (bytes as f64 / 1e3, "kB"),
        1_000_000..1_000_000_000 => (bytes as f64 / 1e6, "MB"),
        _ => (bytes as f64 / 1e9, "GB"),
    };
    let number = format!("{number:.1}");
    match language {
        MessageLanguage::German => format!("{} {unit}", number.replace('.', ",")),
        MessageLanguage::English => format!("{number} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    //! Both languages say the same things.
    use super::*;

    #[test]
    fn every_word_stands_in_both_languages_and_is_used() {
        let (german, english) =
            (Compiled::ids(include_str!("words.de.ftl")), Compiled::ids(include_str!("words.en.ftl")));
        assert_eq!(german, english);
        let code = [include_str!("mod.rs"), include_str!("pack_list.rs"), include_str!("../screen/staff.rs")].concat();
        let unused: Vec<_> = german.iter().filter(|id| !code.contains(&format!("\"{id}\""))).collect();
        assert_eq!(unused, Vec::<&String>::new());
    }

    #[test]
    fn sizes_are_written_as_in_the_language() {
        assert_eq!(size(MessageLanguage::German, 12_345_678_901), "12,3 GB");
        assert_eq!(size(MessageLanguage::English, 2_500_000), "2.5 MB");
    }
}
