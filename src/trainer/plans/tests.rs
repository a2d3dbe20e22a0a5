//! Leaders' own plans lie beside those of the content, which nothing writes over.

use super::*;
use crate::{content::PageRef, diagnostic::MessageLanguage};

/// What is shipped, and a folder for the leader's own.
fn room() -> (Library, tempfile::TempDir) {
    (Library::read(env!("CARGO_MANIFEST_DIR")).value, tempfile::tempdir().unwrap())
}

fn evening(library: &Library) -> Plan {
    library.plan("first-evening").value.unwrap()
}

fn codes(findings: &[Diagnostic]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code).collect()
}

fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

#[test]
fn a_copy_is_ones_own_and_stands_behind_the_others() {
    let (library, folder) = room();
    let shipped = list(&library, folder.path());
    assert_eq!((codes(&shipped.findings), shipped.value.len()), (vec![], 5));
    assert!(shipped.value.iter().all(|entry| !entry.own));
    let plan = evening(&library);
    let own = copy(&library, folder.path(), &plan, None).unwrap();
    assert_eq!((&*own.name, &*own.title[&tag("de")]), ("der-erste-abend-2", "Der erste Abend (2)"));
    assert_eq!(own.title[&tag("ar")], format!("{} (2)", plan.title[&tag("ar")]));
    assert_eq!(own.days, plan.days);
    assert_eq!(copy(&library, folder.path(), &own, None).unwrap().title[&tag("de")], "Der erste Abend (3)");
    let named = copy(&library, folder.path(), &own, Some("  Meine   Übung ")).unwrap();
    assert_eq!((&*named.name, named.title), ("meine-uebung", BTreeMap::from([(tag("de"), "Meine Übung".to_owned())])));
    assert_eq!(copy(&library, folder.path(), &own, Some("Meine Übung")).unwrap().name, "meine-uebung-2");
    let all = list(&library, folder.path());
    assert_eq!(codes(&all.findings), [""; 0]);
    let own: Vec<_> = all.value.iter().filter(|entry| entry.own).map(|entry| &*entry.name).collect();
    assert_eq!(own, ["der-erste-abend-2", "der-erste-abend-3", "meine-uebung", "meine-uebung-2"]);
    let entry = &all.value[5];
    assert_eq!((entry.days, entry.minutes, entry.pages), (1, 45, 14));
    assert_eq!(
        (entry.title(&[tag("so"), tag("fr")]), entry.title(&[])),
        (&*format!("{} (2)", plan.title[&tag("fr")]), "Der erste Abend (2)")
    );
}

#[test]
fn what_is_kept_is_opened_as_it_was_until_it_is_removed() {
    let (library, folder) = room();
    let mut own = copy(&library, folder.path(), &evening(&library), Some("Eigener")).unwrap();
    own.days[0].blocks[0].pages[3].hidden = true;
    own.days[0].blocks[0].minutes = 90;
    let kept = save(&library, folder.path(), &own).unwrap();
    assert_eq!((codes(&kept.findings), kept.value.as_ref()), (vec![], Some(&own)));
    assert_eq!(open(&library, folder.path(), "eigener").value, Some(own.clone()));
    assert_eq!(open(&library, folder.path(), "first-evening").value, Some(evening(&library)));
    // Whoever gives a block too little time hears of it at once.
    own.days[0].blocks[0].minutes = 10;
    assert_eq!(codes(&save(&library, folder.path(), &own).unwrap().findings), ["plan-overfull"]);
    remove(folder.path(), "eigener").unwrap();
    assert_eq!(open(&library, folder.path(), "eigener").value, None);
    let error = remove(folder.path(), "first-evening").unwrap_err().finding(folder.path());
    assert!(error.message(MessageLanguage::German).contains("„first-evening“"), "{error:?}");
    assert_eq!(error.code, "plan-own-none");
}

#[test]
fn a_plan_of_the_content_is_never_written_over() {
    let (library, folder) = room();
    let mut plan = evening(&library);
    let refused = |plan: &Plan| save(&library, folder.path(), plan).unwrap_err().finding(folder.path());
    assert_eq!(refused(&plan).code, "plan-shipped");
    assert!(refused(&plan).message(MessageLanguage::English).starts_with("“first-evening” comes with the content"));
    for name in ["", "Mein Plan", "../eigener", "a/b"] {
        plan.name = name.to_owned();
        assert_eq!(refused(&plan).code, "plan-name", "{name}");
    }
    plan.name = "leer".to_owned();
    plan.days[0].blocks[0].pages.iter_mut().for_each(|page| page.hidden = true);
    assert_eq!(refused(&plan).code, "plan-empty");
    assert!(!folder.path().join(PLANS).exists(), "nothing was written");
}

#[test]
fn a_plan_that_cannot_be_read_is_told_and_the_others_are_there() {
    let (library, folder) = room();
    copy(&library, folder.path(), &evening(&library), Some("Gut")).unwrap();
    write_durably(&file(folder.path(), "kaputt"), b"(title: {\"de\": \"Kaputt\"}, days: [").unwrap();
    write_durably(&file(folder.path(), "Mein Plan"), b"()").unwrap();
    write_durably(&folder.path().join(PLANS).join(".wegweiser-abc.part"), b"(").unwrap();
    let gone = PageRef::new("welcome/gone").unwrap();
    let mut stale = evening(&library);
    (stale.name, stale.days[0].blocks[0].pages[1].page) = ("alt".to_owned(), gone);
    assert_eq!(codes(&save(&library, folder.path(), &stale).unwrap().findings), ["plan-page-unknown"]);
    let all = list(&library, folder.path());
    assert_eq!(codes(&all.findings), ["plan-name", "plan-page-unknown", "ron-syntax"]);
    assert_eq!(all.findings[2].place.file, Path::new("plans/kaputt.ron"));
    let own: Vec<_> = all.value.iter().filter(|entry| entry.own).map(|entry| &*entry.name).collect();
    assert_eq!((own, all.value.len()), (vec!["alt", "gut"], 7));
}

/// A pack may bring a plan later that is called like one's own.
#[test]
fn ones_own_goes_before_a_packs_of_the_same_name() {
    let (library, folder) = room();
    let mut own = evening(&library);
    own.title = BTreeMap::from([(tag("de"), "Meiner".to_owned())]);
    write_durably(&file(folder.path(), "first-evening"), write(&own).as_bytes()).unwrap();
    let all = list(&library, folder.path());
    assert_eq!((codes(&all.findings), all.value.len()), (vec!["plan-own-first"], 5));
    assert_eq!(open(&library, folder.path(), "first-evening").value.unwrap().title, own.title);
    save(&library, folder.path(), &own).unwrap();
    assert_eq!(names(&library, folder.path()).len(), 5);
}

#[test]
fn a_disk_that_refuses_is_told() {
    let (library, folder) = room();
    write_durably(&folder.path().join(PLANS), b"no folder").unwrap();
    let error = copy(&library, folder.path(), &evening(&library), None).unwrap_err().finding(folder.path());
    assert_eq!(error.code, "plan-unwritten");
    let said = error.message(MessageLanguage::German);
    assert!(said.starts_with("Ihr Plan lässt sich nicht speichern: "), "{said}");
    assert_eq!(list(&library, folder.path()).value.len(), 5, "those of the content are there");
}
