//! The power fails at every step of an install: afterwards the library is the old one or the new one, whole.

use std::process::Command;

use wegweiser::pack::machine::install::FAULTS;

use crate::fixture::{Machine, Work, program};

/// Versions that are served, and tags.
fn state(machine: &Machine) -> (Vec<String>, Vec<String>) {
    let packs = machine.installer.store().served(&[]);
    assert_eq!(packs.findings, []);
    (packs.value.iter().map(|pack| pack.manifest.version.to_string()).collect(), machine.languages())
}

#[test]
fn the_library_is_whole_whenever_the_power_fails() {
    let work = Work::somali();
    let first = work.build(None);
    work.manifest("somali", "2.0.0", "");
    let second = work.build(None);
    for fault in FAULTS.iter().filter(|fault| **fault != "disk-full") {
        let machine = Machine::new();
        machine.install(&first.1);
        let (content, pack) = (machine.content.root(), &second.1);
        let mut install = Command::new(program());
        install.args(["pack", "install"]).arg(pack).arg("--content").arg(content);
        install.args(["--today", "2026-11-22", "--fault", fault]);
        let output = install.output().unwrap();
        // A child that dies is a refusal; the program itself dies at every other step.
        let code = fault.starts_with("vet").then_some(1);
        assert_eq!(output.status.code(), code, "{fault}: {}", String::from_utf8_lossy(&output.stdout));
        let (versions, languages) = state(&machine);
        assert_eq!(languages, ["de", "en", "so"], "{fault}");
        let new = matches!(*fault, "written" | "switched");
        assert_eq!(versions, [if new { "2.0.0" } else { "1.0.0" }], "{fault}");
        // What waited is served by the next start; everything else can be done again.
        let checked = machine.install(pack);
        assert!(checked.id.is_some(), "{fault}: {:?}", checked.told);
        assert_eq!(
            state(&machine),
            (vec!["2.0.0".to_owned()], vec!["de".to_owned(), "en".to_owned(), "so".to_owned()])
        );
        let mut folders = machine.folders();
        folders.retain(|folder| folder != "staging");
        assert_eq!(folders.len(), 2, "{fault}: nothing half done is left: {folders:?}");
    }
}
