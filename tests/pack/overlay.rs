//! Which file of which pack is served.

use std::{collections::BTreeSet, fs, path::Path};

use wegweiser::{
    diagnostic::SourceText,
    pack::{
        format::{manifest::Manifest, signature::Trust, unpacked::Unpacked},
        machine::overlay::overlay,
    },
};

fn pack(root: &Path, id: &str, order: i32, replaces: &str, files: &[(&str, &str)]) -> Unpacked {
    let root = root.join(id);
    for (path, text) in files {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    }
    let text = format!(
        "(format: 1, id: \"{id}\", version: \"1.0.0\", title: \"t\", licence: \"x\", order: {order}, replaces: [{replaces}])"
    );
    let manifest = Manifest::read(&SourceText::new("pack.ron", &text)).value.unwrap();
    let files = files.iter().map(|(path, _)| path.into()).collect();
    let withdrawn = BTreeSet::new();
    Unpacked { root, manifest, trust: Trust::Unsigned, folder: id.to_owned(), files, withdrawn }
}

const PLACE: &str = "assets/sites/house.ron";

/// Packs lie by their order, then by id; the uppermost that may replace a file is served.
#[test]
fn the_stated_order_decides() {
    let root = tempfile::tempdir().unwrap();
    let base = root.path().join("base");
    fs::create_dir(&base).unwrap();
    let all = "\"assets/sites\"";
    let packs = vec![
        pack(root.path(), "low", -1, all, &[(PLACE, "low")]),
        pack(root.path(), "high", 5, all, &[(PLACE, "high")]),
        pack(root.path(), "middle", 0, all, &[(PLACE, "middle"), ("assets/sites/b.ron", "b")]),
    ];
    let folder = overlay(&base, packs);
    assert_eq!(folder.findings, []);
    let text = |path: &str| folder.value.text(Path::new(path)).unwrap().text.to_string();
    assert_eq!((text(PLACE), text("assets/sites/b.ron")), ("high".to_owned(), "b".to_owned()));
    assert_eq!(folder.value.names(Path::new("assets/sites")), ["b.ron", "house.ron"]);
}

/// A file that is there stays where the pack doesn't say that it replaces it, and a finding names both packs.
#[test]
fn a_conflict_is_a_finding_and_the_lower_file_stays() {
    let root = tempfile::tempdir().unwrap();
    let base = root.path().join("base");
    fs::create_dir(&base).unwrap();
    let packs = vec![pack(root.path(), "a", 0, "", &[(PLACE, "a")]), pack(root.path(), "b", 0, "", &[(PLACE, "b")])];
    let folder = overlay(&base, packs);
    let found: Vec<_> =
        folder.findings.iter().map(|f| (f.code, f.details["pack"].clone(), f.details["other"].clone())).collect();
    assert_eq!(found, [("pack-conflict", "b".to_owned(), "a".to_owned())]);
    assert_eq!(&*folder.value.text(Path::new(PLACE)).unwrap().text, "a");
}

/// What a pack withdrew is not served, and doesn't hide what lies below.
#[test]
fn what_was_withdrawn_is_not_served() {
    let root = tempfile::tempdir().unwrap();
    let base = root.path().join("base");
    fs::create_dir(&base).unwrap();
    let mut withdrawing = pack(root.path(), "a", 0, "", &[(PLACE, "a")]);
    withdrawing.withdrawn = BTreeSet::from([PLACE.into()]);
    let folder = overlay(&base, vec![withdrawing]).value;
    assert!(!folder.has(Path::new(PLACE)));
    assert_eq!(folder.names(Path::new("assets/sites")), Vec::<String>::new());
}

/// A voice that spoke the words before a pack changed them is no longer heard; one the pack brings is.
#[test]
fn a_voice_that_lies_below_its_words_is_not_heard() {
    let content = crate::content::Content::new();
    let root = tempfile::tempdir().unwrap();
    let clip = wegweiser::content::clip::cues::ClipId {
        tag: "en".parse().unwrap(),
        catalogue: "health".to_owned(),
        message: "emergency".to_owned(),
    };
    let heard = |packs: Vec<Unpacked>| {
        let folder = overlay(content.root(), packs);
        assert_eq!(folder.findings, []);
        wegweiser::library::Library::read(folder.value).value.clip(&clip, Default::default()).is_some()
    };
    let words = crate::content::ENGLISH;
    let replaces = "\"locales/en/modules\", \"assets/narration/en/health\"";
    let silent = pack(root.path(), "silent", 0, replaces, &[(words, "emergency =\n    .title = Other words\n")]);
    assert!(heard(Vec::new()));
    assert!(!heard(vec![silent.clone()]));
    let mut spoken = pack(root.path(), "spoken", 1, replaces, &[]);
    for ending in ["ogg", "vtt"] {
        let path = format!("assets/narration/en/health/emergency.{ending}");
        let to = spoken.root.join(&path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(content.root().join(&path), &to).unwrap();
        if ending == "vtt" {
            let cues = fs::read_to_string(&to).unwrap().replace("In an emergency", "Other words");
            fs::write(to, cues).unwrap();
        }
        spoken.files.insert(path.into());
    }
    assert!(heard(vec![silent, spoken]));
}
