//! Somebody copies a pack into the packs folder, replaces it, takes it away; or the folder is not as it should be.

use std::{fs, path::PathBuf};

use wegweiser::pack::machine::intake::{Intake, Round, on_sticks};

use crate::fixture::{Machine, UI, Work};

struct Dropping {
    machine: Machine,
    folder: PathBuf,
    intake: Intake,
}

impl Dropping {
    fn new() -> Self {
        let machine = Machine::new();
        let folder = machine.content.root().join("packs");
        fs::create_dir(&folder).unwrap();
        let intake = Intake::new(folder.clone(), &machine.installer);
        Self { machine, folder, intake }
    }

    fn look(&mut self) -> Round {
        let round = self.intake.look(&self.machine.installer, &|_, _| {});
        self.machine.installer.switch().unwrap();
        round
    }

    /// Two looks: what lies still is taken.
    fn settle(&mut self) -> Round {
        self.look();
        self.look()
    }

    fn drop_pack(&self, work: &Work) {
        fs::copy(work.build(None).1, self.folder.join("somali.wegweiser")).unwrap();
    }

    fn report(&self) -> String {
        fs::read_to_string(self.folder.join("somali.report.txt")).unwrap()
    }
}

#[test]
fn a_dropped_pack_is_served_and_reported_on() {
    let mut dropping = Dropping::new();
    dropping.drop_pack(&Work::somali());
    assert!(dropping.look().checked.is_empty(), "it may still grow");
    assert_eq!(dropping.look().checked.len(), 1);
    assert_eq!(dropping.machine.languages(), ["de", "en", "so"]);
    let report = dropping.report();
    assert!(report.starts_with("somali.wegweiser\r\n2026-11-22 09:30\r\n"), "{report}");
    assert!(report.contains("Das Paket ist angenommen.") && report.contains("The pack was taken."), "{report}");
    assert!(report.contains("Warnung [narration-missing]") && report.contains("warning [narration-missing]"));
    assert!(dropping.settle().checked.is_empty(), "once is enough");
    // Also after a restart.
    dropping.intake = Intake::new(dropping.folder.clone(), &dropping.machine.installer);
    assert!(dropping.settle().checked.is_empty());
}

#[test]
fn a_bad_pack_changes_nothing_and_says_why() {
    let mut dropping = Dropping::new();
    let work = Work::somali();
    work.write(UI, "home = Rufen Sie 112 an\n");
    dropping.drop_pack(&work);
    dropping.settle();
    assert_eq!(dropping.machine.languages(), ["de", "en"]);
    let report = dropping.report();
    assert!(report.contains("Das Paket ist NICHT angenommen. Es wurde nichts verändert."), "{report}");
    let (german, english) = report.split_once("== English").unwrap();
    assert!(german.contains("locales/so/ui.ftl:1:18: Fehler [phone-in-text]"), "{german}");
    assert!(english.contains("locales/so/ui.ftl:1:18: error [phone-in-text]"), "{english}");
    // The mended pack under the same name is taken.
    dropping.drop_pack(&Work::somali());
    dropping.settle();
    assert_eq!(dropping.machine.languages(), ["de", "en", "so"]);
}

#[test]
fn a_pack_goes_with_its_file() {
    let mut dropping = Dropping::new();
    dropping.drop_pack(&Work::somali());
    dropping.settle();
    fs::remove_file(dropping.folder.join("somali.wegweiser")).unwrap();
    assert_eq!(dropping.settle().removed, ["somali"]);
    assert_eq!(dropping.machine.languages(), ["de", "en"]);
    assert!(!dropping.folder.join("somali.report.txt").exists(), "nothing says that it is taken");
    // Its last version stays to go back to.
    dropping.machine.installer.back("somali").unwrap();
    assert_eq!(dropping.machine.languages(), ["de", "en", "so"]);
}

/// Somebody removes it at the screen, and its file still lies there: no report says that it was taken.
#[test]
fn a_report_says_that_its_pack_was_removed() {
    let mut dropping = Dropping::new();
    dropping.drop_pack(&Work::somali());
    dropping.settle();
    dropping.machine.installer.remove("somali").unwrap();
    dropping.look();
    let report = dropping.report();
    assert!(
        report.contains("Das Paket ist vom Gerät entfernt.") && report.contains("The pack was removed"),
        "{report}"
    );
    assert!(!report.contains("angenommen"), "{report}");
    // Whoever obeyed it after somebody went back would remove the pack that is shown.
    dropping.machine.installer.back("somali").unwrap();
    dropping.look();
    dropping.look();
    assert!(!dropping.folder.join("somali.report.txt").exists());
    assert_eq!(dropping.machine.languages(), ["de", "en", "so"]);
}

#[test]
fn a_folder_that_is_gone_takes_nothing_along() {
    let mut dropping = Dropping::new();
    dropping.drop_pack(&Work::somali());
    dropping.settle();
    let away = dropping.machine.content.root().join("away");
    fs::rename(&dropping.folder, &away).unwrap();
    let codes: Vec<&str> = dropping.look().findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["packs-folder-missing"]);
    assert!(dropping.look().findings.is_empty(), "said once");
    assert_eq!(dropping.machine.languages(), ["de", "en", "so"]);
    fs::rename(&away, &dropping.folder).unwrap();
    dropping.settle();
    assert_eq!(dropping.machine.languages(), ["de", "en", "so"]);
}

/// The folder is on a disk that is mounted when the kiosk runs already, or for a while not: below it lies an empty one.
#[test]
fn a_disk_that_is_mounted_late_loses_nothing() {
    for restart in [true, false] {
        let mut dropping = Dropping::new();
        dropping.drop_pack(&Work::somali());
        dropping.settle();
        let away = dropping.machine.content.root().join("away");
        fs::rename(&dropping.folder, &away).unwrap();
        fs::create_dir(&dropping.folder).unwrap();
        if restart {
            dropping.intake = Intake::new(dropping.folder.clone(), &dropping.machine.installer);
        }
        let rounds: Vec<Round> = (0..4).map(|_| dropping.look()).collect();
        let codes: Vec<&str> = rounds.iter().flat_map(|round| &round.findings).map(|finding| finding.code).collect();
        assert_eq!(codes, ["packs-folder-other"], "said once");
        assert_eq!(dropping.machine.languages(), ["de", "en", "so"], "restart: {restart}");
        // A pack that is laid there meanwhile is taken all the same.
        let (other, work) = (dropping.folder.join("other.wegweiser"), Work::somali());
        work.manifest("other", "1.0.0", "");
        fs::copy(work.build(None).1, &other).unwrap();
        assert_eq!(dropping.settle().checked.len(), 1);
        assert!(
            dropping.settle().removed.is_empty() && dropping.settle().removed.is_empty(),
            "it is still the wrong folder"
        );
        fs::remove_dir_all(&dropping.folder).unwrap();
        fs::rename(&away, &dropping.folder).unwrap();
        let back: Vec<Round> = (0..3).map(|_| dropping.look()).collect();
        assert!(back.iter().all(|round| round.checked.is_empty()), "nothing is checked for minutes again");
        assert!(back.iter().all(|round| !round.removed.contains(&"somali".to_owned())));
        assert_eq!(dropping.machine.languages(), ["de", "en", "so"]);
    }
}

#[test]
fn a_pack_that_was_taken_away_while_nobody_looked_goes_after_two_looks() {
    let mut dropping = Dropping::new();
    dropping.drop_pack(&Work::somali());
    dropping.settle();
    for name in ["somali.wegweiser", "somali.report.txt"] {
        fs::remove_file(dropping.folder.join(name)).unwrap();
    }
    dropping.intake = Intake::new(dropping.folder.clone(), &dropping.machine.installer);
    assert!(dropping.look().removed.is_empty(), "it may just be replaced");
    assert_eq!(dropping.look().removed, ["somali"]);
    assert_eq!(dropping.machine.languages(), ["de", "en"]);
}

#[test]
fn a_report_that_cannot_be_written_beside_the_pack_lies_in_the_data_folder() {
    let mut dropping = Dropping::new();
    dropping.drop_pack(&Work::somali());
    // A folder of the report's name is in the way, for root may write into any other.
    fs::create_dir(dropping.folder.join("somali.report.txt")).unwrap();
    let round = dropping.settle();
    assert_eq!(round.findings[0].code, "packs-report-unwritable");
    let kept = dropping.machine.installer.data.join("reports/somali.report.txt");
    assert!(fs::read_to_string(kept).unwrap().contains("The pack was taken."));
    assert_eq!(dropping.machine.languages(), ["de", "en", "so"]);
}

#[test]
fn packs_on_sticks_are_found() {
    let media = tempfile::tempdir().unwrap();
    let stick = media.path().join("user/STICK/deep");
    fs::create_dir_all(&stick).unwrap();
    for name in
        ["user/STICK/a.wegweiser", "user/STICK/deep/B.WEGWEISER", "user/STICK/._a.wegweiser", "user/STICK/c.zip"]
    {
        fs::write(media.path().join(name), "").unwrap();
    }
    let found = on_sticks(&[media.path().to_owned(), "/no/such/folder".into()]);
    assert_eq!(found, [stick.parent().unwrap().join("a.wegweiser"), stick.join("B.WEGWEISER")]);
}
