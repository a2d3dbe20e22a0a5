//! The starter of the packed program knows every command: which need a window, which only draw, and which neither.

use std::{
    collections::BTreeSet,
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Command, Output},
};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/wegweiser.sh");

/// The commands of one of its lists.
fn list(name: &str) -> BTreeSet<String> {
    let script = fs::read_to_string(SCRIPT).unwrap();
    let line = script.lines().find_map(|line| line.strip_prefix(&format!("{name}=\""))).unwrap();
    line.trim_end_matches('"').split_whitespace().map(str::to_owned).collect()
}

#[test]
fn its_lists_are_the_commands_of_the_program() {
    let help = Command::new(env!("CARGO_BIN_EXE_wegweiser")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let (_, commands) = help.split_once("Commands:").unwrap();
    let (commands, _) = commands.split_once("Options:").unwrap();
    let named = commands.lines().filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
    let program: BTreeSet<String> =
        named.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect();
    let lists = ["tools", "drawing", "windows"].map(list);
    let script: BTreeSet<String> = lists.iter().flatten().cloned().collect();
    // Without the kiosk the program has no windows.
    let missing: Vec<_> = program.difference(&script).collect();
    assert!(missing.is_empty(), "scripts/wegweiser.sh doesn't know {missing:?}");
    if cfg!(feature = "kiosk") {
        assert_eq!(script, program);
    }
    assert_eq!(lists.iter().map(BTreeSet::len).sum::<usize>(), script.len(), "none stands in two lists");
}

/// The starter beside a program that says what it was given.
fn start(folder: &Path, arguments: &[&str]) -> Output {
    let program = folder.join("wegweiser");
    fs::write(&program, "#!/bin/sh\necho \"given: $*\"\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let starter = folder.join("wegweiser.sh");
    fs::copy(SCRIPT, &starter).unwrap();
    let mut command = Command::new("bash");
    command.arg(starter).args(arguments).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap()
}

#[test]
fn what_draws_no_window_needs_no_screen() {
    let folder = tempfile::tempdir().unwrap();
    let said = |arguments: &[&str]| {
        let output = start(folder.path(), arguments);
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    // A machine without sound is asked for its library first.
    let fits = |said: &str, expected: &str| said.contains(expected) || said.contains("libasound2");
    for tool in list("tools") {
        let said = said(&[&tool, "so"]);
        assert!(fits(&said, &format!("given: {tool} so")), "{tool}: {said}");
    }
    let import = said(&["record", "so", "--import", "a.wav"]);
    assert!(fits(&import, "given: record so --import a.wav"), "{import}");
    for arguments in [
        &["--messages", "de", "export", "so"][..],
        &["--content", ".", "check"],
        &["--messages", "de", "--help"],
        &["exprot", "so"],
    ] {
        let said = said(arguments);
        assert!(fits(&said, &format!("given: {}", arguments.join(" "))), "{arguments:?}: {said}");
    }
    for window in [&["--settings", "kiosk.ron"][..], &["--messages", "de", "preview", "so"]] {
        let said = said(window);
        assert!(fits(&said, "there is no screen"), "{window:?}: {said}");
    }
    for window in [&["preview", "so"][..], &["record", "so"], &["--windowed"], &[]] {
        let said = said(window);
        assert!(fits(&said, "there is no screen"), "{window:?}: {said}");
    }
}
