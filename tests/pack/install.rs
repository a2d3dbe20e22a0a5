//! A pack is dropped in, checked, served, gone back from and removed; a bad one changes nothing.

use std::{fs, time::Duration};

use jiff::ToSpan as _;
use wegweiser::{
    clock::Clock,
    pack::{format::signature::Trust, machine::store::Store},
};

use crate::{
    content::TODAY,
    fixture::{Machine, UI, WORDS, Work, holds, key, lines},
};

#[test]
fn a_pack_brings_a_language() {
    let machine = Machine::new();
    assert_eq!(machine.languages(), ["de", "en"]);
    let (_out, pack) = Work::somali().build(None);
    let checked = machine.install(&pack);
    let codes: Vec<&str> = checked.told.iter().map(|told| told.code.as_str()).collect();
    assert_eq!(codes, ["tile-silent", "narration-missing"], "{:#?}", checked.told);
    assert_eq!(checked.name.as_deref(), Some("Somali (Soomaali) 1.0.0"));
    assert_eq!(checked.trust, Some(Trust::Unsigned));
    // Staff read it after a restart too.
    assert_eq!(wegweiser::pack::machine::reports::read(&machine.installer.data, "somali"), checked.told);
    assert_eq!(machine.languages(), ["de", "en", "so"]);
}

#[test]
fn a_folder_that_was_built_is_a_pack_too() {
    let (machine, work) = (Machine::new(), Work::somali());
    holds(&machine.says(work.root()), &["pack-unlisted", "“wegweiser pack build” makes a pack of it"]);
    work.write("pack.ron", work.sealed());
    machine.install(work.root());
    assert_eq!(machine.languages(), ["de", "en", "so"]);
    // Somebody puts a file into it afterwards.
    work.write("locales/so/modules/more.ftl", "x = y\n");
    holds(&machine.says(work.root()), &["locales/so/modules/more.ftl:1:1", "pack-file-unlisted"]);
}

#[test]
fn the_version_before_stays_to_go_back_to() {
    let (machine, work) = (Machine::new(), Work::somali());
    machine.install(&work.build(None).1);
    work.manifest("somali", "1.1.0", "");
    machine.install(&work.build(None).1);
    let version = |machine: &Machine| {
        let packs = machine.installer.store().served(&[]).value;
        packs.first().map(|pack| pack.manifest.version.to_string())
    };
    assert_eq!(version(&machine).as_deref(), Some("1.1.0"));
    assert!(machine.installer.back("somali").unwrap());
    assert_eq!(version(&machine).as_deref(), Some("1.0.0"));
    assert!(machine.installer.back("somali").unwrap());
    assert_eq!(version(&machine).as_deref(), Some("1.1.0"));
    assert!(machine.installer.remove("somali").unwrap());
    assert_eq!((version(&machine), machine.languages()), (None, vec!["de".to_owned(), "en".to_owned()]));
    assert!(machine.installer.back("somali").unwrap());
    assert_eq!(version(&machine).as_deref(), Some("1.1.0"));
    assert!(!machine.installer.back("nobody").unwrap());
    // A third version: the first can no longer be gone back to and is swept away.
    work.manifest("somali", "1.2.0", "");
    machine.install(&work.build(None).1);
    assert_eq!(machine.folders().len(), 2, "{:?}", machine.folders());
}

#[test]
fn the_first_version_goes_back_to_none() {
    let machine = Machine::new();
    machine.install(&Work::somali().build(None).1);
    machine.installer.back("somali").unwrap();
    assert_eq!(machine.languages(), ["de", "en"]);
}

#[test]
fn the_same_pack_again_changes_nothing() {
    let (machine, pack) = (Machine::new(), Work::somali().build(None));
    machine.install(&pack.1);
    let before = machine.installer.store().state().value;
    machine.install(&pack.1);
    assert_eq!(machine.installer.store().state().value, before);
}

#[test]
fn a_text_with_an_error_refuses_the_pack_with_its_place() {
    let (machine, work) = (Machine::new(), Work::somali());
    let words = fs::read_to_string(work.root().join(WORDS)).unwrap();
    work.write(WORDS, words.replace("{ $tel-emergency }", "112"));
    let found = machine.says(&work.build(None).1);
    holds(&found, &["locales/so/modules/health.ftl:6:16", "error", "112"]);
    assert_eq!(machine.languages(), ["de", "en"]);
    assert_eq!(machine.folders(), ["staging"], "what was unpacked is gone");
}

#[test]
fn tabs_in_words_are_no_reason_to_refuse() {
    let (machine, work) = (Machine::new(), Work::somali());
    let words = fs::read_to_string(work.root().join(WORDS)).unwrap();
    work.write(WORDS, words.replace("    .", "\t."));
    holds(&machine.says(&work.build(None).1), &["ftl-tab"]);
    assert_eq!(machine.languages(), ["de", "en", "so"]);
}

#[test]
fn a_language_may_come_in_parts() {
    let (machine, work) = (Machine::new(), Work::somali());
    fs::remove_file(work.root().join(WORDS)).unwrap();
    holds(&machine.says(&work.build(None).1), &[WORDS, "warning", "words-missing"]);
    assert_eq!(machine.languages(), ["de", "en", "so"]);
    // As `pack new` leaves it.
    work.manifest("somali", "1.0.1", "");
    work.write(WORDS, "emergency =\n    .title = { \"\" }\n    .s1 = { \"\" }\n");
    let checked = machine.install(&work.build(None).1);
    holds(&lines(&checked), &[WORDS, "warning", "translation-none"]);
    assert!(checked.id.is_some());
}

#[test]
fn two_packs_with_one_language() {
    let (machine, work) = (Machine::new(), Work::somali());
    machine.install(&work.build(None).1);
    work.manifest("another", "1.0.0", "");
    let found = machine.says(&work.build(None).1);
    holds(
        &found,
        &["pack-language-twice", "“another” and “somali” both bring the language “so”", "Remove one of them"],
    );
    assert_eq!(machine.installer.store().served(&[]).value.len(), 1);
}

/// Also where one of them is trusted, and before it is built: nobody is told that the other one changes Help.
#[test]
fn a_language_that_a_stranger_brought_is_there_twice() {
    let (_folder, secret, trusted) = key();
    let (machine, work) = (Machine::trusting(vec![trusted]), Work::somali());
    machine.install(&work.build(None).1);
    work.manifest("another", "1.0.0", "");
    let output = machine.run(&["pack", "check", work.root().to_str().unwrap()]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("[pack-language-twice]") && !said.contains("pack-protected"), "{said}");
    let found = machine.says(&work.build(Some(&secret)).1);
    let codes = |code: &str| found.iter().filter(|line| line.contains(code)).count();
    assert_eq!((codes("pack-language-twice"), codes("pack-protected")), (1, 0), "{found:#?}");
}

#[test]
fn a_module_that_is_there_is_replaced_only_where_the_pack_says_so() {
    let (machine, work) = (Machine::new(), Work::somali());
    let module = fs::read_to_string(machine.content.root().join(crate::content::MODULE)).unwrap();
    work.write(crate::content::MODULE, module + "\n");
    holds(&machine.says(&work.build(None).1), &["pack-module-taken", "replaces: [\"assets/modules/health\"]"]);
    work.manifest("somali", "1.0.1", "replaces: [\"assets/modules/health\"],");
    machine.install(&work.build(None).1);
    assert_eq!(machine.languages(), ["de", "en", "so"]);
}

#[test]
fn the_core_of_help_gives_way_to_a_trusted_signature_alone() {
    let (_folder, secret, trusted) = key();
    let machine = Machine::trusting(vec![trusted]);
    let work = Work::somali();
    let facts = fs::read_to_string(machine.content.root().join("assets/facts.ron")).unwrap();
    work.write("assets/facts.ron", facts + "\n");
    work.manifest("somali", "1.0.0", "replaces: [\"assets/facts.ron\"],");
    holds(&machine.says(&work.build(None).1), &["assets/facts.ron:1:1", "pack-protected"]);
    let (_other, stranger, _) = key();
    let checked = machine.install(&work.build(Some(&stranger)).1);
    assert!(matches!(checked.trust, Some(Trust::Unknown(_))));
    holds(&lines(&checked), &["pack-protected"]);
    assert_eq!(machine.languages(), ["de", "en"]);
    let checked = machine.install(&work.build(Some(&secret)).1);
    assert_eq!(checked.trust, Some(Trust::Signed("LAMSA".to_owned())));
    assert_eq!(machine.languages(), ["de", "en", "so"]);
}

#[test]
fn a_signature_that_does_not_fit_refuses_the_pack() {
    let (_folder, secret, trusted) = key();
    let machine = Machine::trusting(vec![trusted]);
    let work = Work::somali();
    let other = Work::somali();
    other.manifest("somali", "6.6.6", "");
    let (_out, signed) = work.build(Some(&secret));
    let unpacked = tempfile::tempdir().unwrap();
    zip::ZipArchive::new(fs::File::open(signed).unwrap()).unwrap().extract(unpacked.path()).unwrap();
    fs::write(unpacked.path().join("pack.ron"), other.sealed()).unwrap();
    holds(&machine.says(unpacked.path()), &["pack-signature", "changed the pack after it was signed"]);
}

/// Somebody who took the consent back is heard by nobody any more, not even from the version to go back to.
#[test]
fn a_withdrawal_reaches_every_version() {
    let (machine, work) = (Machine::new(), Work::somali());
    let clip = "assets/recordings/so/health/emergency";
    machine.content.clip(clip, &["title", "s1", "s2"]);
    for ending in ["ogg", "vtt"] {
        let path = machine.content.root().join(format!("{clip}.{ending}"));
        work.write(&format!("{clip}.{ending}"), fs::read(&path).unwrap());
        fs::remove_file(path).unwrap();
    }
    let people = |withdrawn: &str| {
        format!(
            "[Person(name: \"Amina\", on: \"2026-11-01\", consent: [Kiosk], withdrawn: {withdrawn}, \
             clips: [\"health/emergency\"])]"
        )
    };
    work.write("assets/recordings/so/people.ron", people("None"));
    let checked = machine.install(&work.build(None).1);
    assert!(checked.id.is_some(), "{:#?}", checked.told);
    let recordings = || {
        let all = walkdir::WalkDir::new(machine.installer.data.join("packs")).into_iter().map(Result::unwrap);
        all.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "ogg")).count()
    };
    assert_eq!(recordings(), 1);
    work.manifest("somali", "1.1.0", "");
    work.write("assets/recordings/so/people.ron", people("\"2026-11-20\""));
    for ending in ["ogg", "vtt"] {
        fs::remove_file(work.root().join(format!("{clip}.{ending}"))).unwrap();
    }
    let checked = machine.install(&work.build(None).1);
    assert!(checked.id.is_some(), "{:#?}", checked.told);
    assert_eq!(recordings(), 0);
    assert_eq!(machine.folders().len(), 2, "both versions stay: {:?}", machine.folders());
}

#[test]
fn a_newer_form_is_named() {
    let (machine, work) = (Machine::new(), Work::somali());
    let sealed = work.sealed().replace("format: 1", "format: 7");
    work.write("pack.ron", sealed);
    holds(&machine.says(work.root()), &["pack-newer", "form 7", "up to 1", "Update the program"]);
}

#[test]
fn a_check_that_takes_too_much_memory_or_time_ends_and_changes_nothing() {
    let mut machine = Machine::new();
    let (_out, pack) = Work::somali().build(None);
    machine.installer.limits.memory = 40;
    holds(&machine.says(&pack), &["somali.wegweiser:1:1", "pack-check-died", "Nothing was changed"]);
    machine.installer.limits.memory = 4096;
    machine.installer.limits.time = Duration::ZERO;
    holds(&machine.says(&pack), &["pack-check-late", "longer than 0 seconds"]);
    assert_eq!(machine.languages(), ["de", "en"]);
}

#[test]
fn a_full_disk_changes_nothing() {
    let mut machine = Machine::new();
    machine.installer.fault = Some("disk-full".to_owned());
    holds(&machine.says(&Work::somali().build(None).1), &["pack-disk-full", "Remove files or packs nobody needs"]);
    assert_eq!((machine.languages().len(), machine.folders()), (2, vec!["staging".to_owned()]));
}

#[test]
fn a_data_folder_that_cannot_be_made_is_said() {
    let machine = Machine::new();
    fs::write(&machine.installer.data, "a file, not a folder").unwrap();
    let checked = machine.installer.prepare(&Work::somali().build(None).1, None, &|_| {});
    holds(&lines(&checked), &["pack-unwritable", "data folder can be written"]);
}

#[test]
fn a_wrong_clock_refuses_no_pack() {
    let mut machine = Machine::new();
    let (_out, pack) = Work::somali().build(None);
    for year in [1970, 2099] {
        machine.installer.clock = Clock::on(Some(jiff::civil::date(year, 1, 1)));
        assert!(machine.install(&pack).id.is_some(), "{year}");
    }
}

/// Two versions are installed while a visitor still reads the first: its pictures and sounds stay until nobody does.
#[test]
fn what_is_on_a_screen_is_not_swept_away() {
    let (machine, work) = (Machine::new(), Work::somali());
    machine.install(&work.build(None).1);
    let wegweiser::pack::machine::install::Installer { base, data, keys, .. } = &machine.installer;
    let shown = wegweiser::pack::machine::install::served(base, data, keys).value;
    let file = shown.path(std::path::Path::new(WORDS)).unwrap();
    for version in ["1.1.0", "1.2.0"] {
        work.manifest("somali", version, "");
        machine.install(&work.build(None).1);
    }
    assert!(file.is_file(), "{file:?}");
    assert!(machine.folders().iter().any(|folder| folder.starts_with("somali-1.0.0")));
    drop(shown);
    let store = machine.installer.store();
    // Another test's child may have the folder open for the moment in which it starts.
    for _ in 0..100 {
        store.sweep(&store.hold().unwrap()).unwrap();
        if !file.exists() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(!file.exists());
}

/// A kiosk that starts while somebody installs a pack from a terminal shows its screen, and the pack later.
#[test]
fn nobody_who_starts_waits_for_another_program() {
    let machine = Machine::new();
    machine.installer.prepare(&Work::somali().build(None).1, None, &|_| {});
    let store = machine.installer.store();
    assert!(!store.is_held());
    let other = store.hold().unwrap();
    assert!(store.is_held());
    assert_eq!(machine.installer.try_switch().unwrap(), None);
    assert_eq!(machine.languages(), ["de", "en"]);
    drop(other);
    assert_eq!(machine.installer.try_switch().unwrap(), Some(vec!["somali".to_owned()]));
    assert_eq!(machine.languages(), ["de", "en", "so"]);
    // Where nothing waits there is nothing to hold.
    let _other = store.hold().unwrap();
    assert_eq!(machine.installer.try_switch().unwrap(), Some(Vec::new()));
    assert_eq!(machine.installer.switch().unwrap(), Vec::<String>::new());
}

/// A kiosk runs for months: what it finds in a pack is of the day on which it takes it.
#[test]
fn a_pack_is_checked_on_the_day_it_is_taken() {
    let (mut machine, work) = (Machine::new(), Work::somali());
    let entry = "(id: \"course\", name: \"Kurs\", town: \"Stendal\", valid_until: \"2026-11-30\")";
    let site = format!("(name: \"Haus\", centre: (latitude: 51.9, longitude: 11.05), entries: [{entry}])");
    work.write("assets/sites/house.ron", site);
    work.write("assets/needs.ron", "[]");
    let (_out, pack) = work.build(None);
    let expired = |machine: &Machine| machine.install(&pack).told.iter().any(|told| told.code == "site-expired");
    assert!(!expired(&machine));
    machine.installer.clock = Clock::on(Some(TODAY.saturating_add(30.days())));
    assert!(expired(&machine), "the same kiosk, a month later");
}

/// Places are shown where kiosk.ron names their site; a pack whose places it doesn't show says so.
#[test]
fn a_pack_with_places_that_are_not_shown_says_so() {
    let (machine, work) = (Machine::new(), Work::somali());
    work.write("assets/needs.ron", "[]");
    let site = "(name: \"Haus\", centre: (latitude: 51.9, longitude: 11.05))";
    work.write("assets/sites/other.ron", site);
    holds(&machine.says(&work.build(None).1), &["site-unshown", "site: \"other\","]);
    work.write("assets/sites/house.ron", site);
    let told = machine.install(&work.build(None).1).told;
    assert!(told.iter().all(|told| told.code != "site-unshown"), "{told:?}");
}

#[test]
fn a_damaged_state_serves_the_base_and_loses_nothing() {
    let machine = Machine::new();
    machine.install(&Work::somali().build(None).1);
    let state = machine.installer.store().state_file();
    let text = fs::read_to_string(&state).unwrap();
    fs::write(&state, &text[..text.len() / 2]).unwrap();
    let store = Store::new(&machine.installer.data);
    assert_eq!(store.state().findings[0].code, "ron-syntax");
    assert!(store.served(&[]).value.is_empty());
    assert!(machine.installer.back("somali").is_err());
    // Nothing is swept away that the file may have named.
    store.sweep(&store.hold().unwrap()).unwrap();
    assert!(machine.folders().iter().any(|folder| folder.starts_with("somali-1.0.0")));
    fs::write(&state, text).unwrap();
    assert_eq!(machine.languages(), ["de", "en", "so"]);
}

#[test]
fn a_pack_that_changed_on_the_disk_is_not_served_as_signed() {
    let (_folder, secret, trusted) = key();
    let machine = Machine::trusting(vec![trusted]);
    machine.install(&Work::somali().build(Some(&secret)).1);
    let folder =
        machine.installer.data.join("packs").join(machine.folders().iter().find(|f| f.starts_with("so")).unwrap());
    let manifest = fs::read_to_string(folder.join("pack.ron")).unwrap();
    fs::write(folder.join("pack.ron"), manifest.replace("1.0.0", "9.0.0")).unwrap();
    let wegweiser::pack::machine::install::Installer { base, data, keys, .. } = &machine.installer;
    let served = wegweiser::pack::machine::install::served(base, data, keys);
    assert_eq!(served.findings[0].code, "pack-signature");
    assert_eq!(served.value.layers().len(), 1, "the base alone");
}

#[test]
fn the_commands_do_what_they_say() {
    let (machine, work) = (Machine::new(), Work::somali());
    let text = |output: &std::process::Output| String::from_utf8_lossy(&output.stdout).into_owned();
    let today = ["--today", "2026-11-22"];
    let path = work.root().to_str().unwrap();
    let file = work.root().join("out.wegweiser");
    let built = machine.run(&[&["pack", "build", path, "--into", file.to_str().unwrap()], &today[..]].concat());
    assert!(built.status.success(), "{}", text(&built));
    let file = file.to_str().unwrap();
    let checked = machine.run(&[&["pack", "check", file], &today[..]].concat());
    assert!(checked.status.success(), "{}", text(&checked));
    let installed = machine.run(&[&["pack", "install", file, "--timings"], &today[..]].concat());
    assert!(text(&installed).contains("Somali (Soomaali) 1.0.0 is installed (not signed)."), "{}", text(&installed));
    assert!(text(&installed).contains("\"unpack_ms\""));
    let list = text(&machine.run(&["pack", "list", "--messages", "de"]));
    assert_eq!(list, "somali  Somali (Soomaali)  wird gezeigt: 1.0.0  nicht unterschrieben\n");
    assert_eq!(text(&machine.run(&["pack", "remove", "somali"])), "somali is removed.\n");
    let list = text(&machine.run(&["pack", "list", "--format", "json"]));
    assert!(list.contains("\"served\": null") && list.contains("\"before\": \"1.0.0\""), "{list}");
    assert_eq!(text(&machine.run(&["pack", "back", "somali"])), "somali is shown as it was before.\n");
    let unknown = machine.run(&["pack", "back", "other"]);
    assert_eq!(unknown.status.code(), Some(2));
    // Words with an error can be checked, but not built.
    work.write(UI, "home = { $nobody }\n");
    let bad = machine.run(&[&["pack", "build", path], &today[..]].concat());
    assert_eq!(bad.status.code(), Some(1), "{}", text(&bad));
}
