//! The hash knows the words, and nothing of how a file is written.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::{
    diagnostic::SourceText,
    language::{Catalogue, CatalogueId, FluentFile, Language},
};

const MANIFEST: &str = "(tag: \"de\", endonym: \"Deutsch\", name: \"Deutsch\", greeting: \"Hallo\", invitation: \"Hier\", \
    direction: Ltr, locale: \"de\", plural: \"de\", face: \"Noto Sans\", fallback: [], voice: None, review: {})";

fn hash_in(manifest: &str, part: &CatalogueId, words: &str) -> String {
    let language = Arc::new(Language::read(&SourceText::new("language.ron", manifest), "de").value.unwrap());
    let ftl = FluentFile::read(&language, SourceText::new("words.ftl", words)).value;
    let catalogue = Catalogue::new(language, Arc::default(), BTreeMap::from([(part.clone(), ftl)]));
    catalogue.words_hash(part).unwrap().to_string()
}

fn module() -> CatalogueId {
    CatalogueId::Module("health".into())
}

fn hash(words: &str) -> String {
    hash_in(MANIFEST, &module(), words)
}

const WORDS: &str = "a =\n    .title = Titel\n    .s1 = Rufen Sie { $tel } an.\n    .s1-say = Rufen Sie an.\n    \
    .notes = Zeigen.\nb = Ja\n";

#[test]
fn a_hash_stays_the_same_from_version_to_version() {
    // Another hash for the same words would make a draft of everything that was ever signed.
    assert_eq!(hash(WORDS), "8e732e125063669a");
    assert_eq!(hash_in(MANIFEST, &CatalogueId::Ui, WORDS), "43831fb264d715ae");
}

#[test]
fn comments_blanks_order_and_line_breaks_are_no_words() {
    let other = "### For all.\r\n\r\n# b comes first.\r\nb =\r\n  Ja\r\n\r\n\r\na =\r\n  .notes = Zeigen.\r\n  .s1-say =\r\n      \
        Rufen Sie\r\n      an.\r\n  .s1 = Rufen Sie {$tel} an.\r\n  .title = { \"T\" }itel\r\n  .s2 = { \"\" }\r\n";
    assert_eq!(hash(other), hash(WORDS));
}

#[test]
fn every_text_of_a_part_is_a_word_of_it() {
    for (from, to) in [
        ("Titel", "titel"),
        ("$tel", "$fax"),
        ("Rufen Sie an.", "Rufen Sie jetzt an."),
        ("Zeigen.", "Vorlesen."),
        (".notes = Zeigen.", ".notes = Zeigen.\n    .ask = Wer hilft?"),
        (".s1 =", ".s2 ="),
        ("b = Ja", "c = Ja"),
        ("b = Ja\n", ""),
        ("b = Ja\n", "b = Ja\n    .say = Jaa\n"),
    ] {
        assert_ne!(hash(&WORDS.replacen(from, to, 1)), hash(WORDS), "{from} → {to}");
    }
}

#[test]
fn minutes_are_no_word() {
    let planned = WORDS.replace("Zeigen.", "Zeigen.\n    .minutes = 5");
    assert_ne!(planned, WORDS);
    assert_eq!(hash(&planned), hash(WORDS));
}

#[test]
fn the_interface_is_signed_with_the_words_of_the_manifest() {
    for (from, to) in
        [("endonym: \"D", "endonym: \"d"), ("\"Hallo\"", "\"Hi\""), ("\"Hier\"", "\"Da\""), ("name: \"D", "name: \"d")]
    {
        let manifest = MANIFEST.replacen(from, to, 1);
        assert_ne!(manifest, MANIFEST);
        let changed = |part: &CatalogueId| hash_in(&manifest, part, WORDS) != hash_in(MANIFEST, part, WORDS);
        assert!(changed(&CatalogueId::Ui), "{from}");
        assert!(!changed(&module()), "{from}");
    }
    let rtl = MANIFEST.replace("Ltr", "Rtl");
    assert_eq!(hash_in(&rtl, &CatalogueId::Ui, WORDS), hash_in(MANIFEST, &CatalogueId::Ui, WORDS));
}

/// A file of messages, each with a title and sentences of a few words.
#[derive(Debug, Clone)]
struct File(BTreeMap<String, Vec<Vec<String>>>);

impl File {
    /// The same words, written in one of many ways.
    fn write(&self, way: &Way) -> String {
        let mut blocks: Vec<String> = Vec::new();
        for (message, texts) in &self.0 {
            let mut block = String::new();
            if way.remarks {
                block += "# A remark\n";
            }
            block += &format!("{message} ={}\n", if way.wide { "  " } else { "" });
            for (at, words) in texts.iter().enumerate() {
                let indent = " ".repeat(way.indent);
                let text = match way.broken {
                    true => format!("\n{indent}    {}", words.join(&format!("\n{indent}    "))),
                    false => format!(" {}", words.join(" ")),
                };
                block += &format!("{indent}.s{at} ={text}\n");
            }
            blocks.push(block);
        }
        if way.backwards {
            blocks.reverse();
        }
        let text = blocks.join(if way.wide { "\n\n\n" } else { "" });
        if way.windows { text.replace('\n', "\r\n") } else { text }
    }
}

/// How a file is written.
#[derive(Debug, Clone)]
struct Way {
    indent: usize,
    broken: bool,
    remarks: bool,
    wide: bool,
    backwards: bool,
    windows: bool,
}

fn files() -> impl Strategy<Value = File> {
    // A word that begins a line must not begin with a letter that means something to Fluent.
    let word = "[a-zäöü\u{627}-\u{64a}][a-zß\u{627}-\u{64a}\u{1200}-\u{1206}.=,!?-]{0,8}";
    let words = prop::collection::vec(word, 1..5);
    let texts = prop::collection::vec(words, 1..5);
    prop::collection::btree_map("[a-z][a-z0-9-]{0,8}", texts, 1..6).prop_map(File)
}

fn ways() -> impl Strategy<Value = Way> {
    let flag = any::<bool>;
    (1_usize..9, flag(), flag(), flag(), flag(), flag()).prop_map(
        |(indent, broken, remarks, wide, backwards, windows)| Way { indent, broken, remarks, wide, backwards, windows },
    )
}

proptest! {
    /// However a file is written anew, its signature holds.
    #[test]
    fn formatting_changes_nothing(file in files(), one in ways(), other in ways()) {
        prop_assert_eq!(hash(&file.write(&one)), hash(&file.write(&other)));
    }

    /// One word more, one other, one gone, a sentence under another name: each is seen.
    #[test]
    fn every_change_of_a_word_is_seen(file in files(), way in ways(), at in any::<prop::sample::Index>(), kind in 0..4) {
        let mut changed = file.clone();
        let mut texts: Vec<&mut Vec<Vec<String>>> = changed.0.values_mut().collect();
        let texts = &mut *texts[at.index(file.0.len())];
        let text = at.index(texts.len());
        match kind {
            0 => texts[text].push("neu".to_owned()),
            1 => texts[text][0].push('x'),
            2 => drop(texts.remove(text)),
            _ => texts.insert(0, vec!["vorn".to_owned()]),
        }
        prop_assume!(changed.write(&way) != file.write(&way));
        prop_assert_ne!(hash(&changed.write(&way)), hash(&file.write(&way)));
    }
}
