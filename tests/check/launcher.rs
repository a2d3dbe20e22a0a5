//! The starter of the packed program knows every command: which need a window, which only draw, and which neither.

use std::{
    collections::BTreeSet,
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
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

/// A stick, with the program as a file that nothing may run: as on FAT. It says what it was given and where it stands.
fn stick(folder: &Path, program: &str) -> PathBuf {
    let stick = folder.join("my stick/wegweiser-stick");
    fs::create_dir_all(&stick).unwrap();
    fs::write(stick.join("wegweiser"), program).unwrap();
    let scripts = Path::new(SCRIPT).parent().unwrap();
    for (from, to) in [
        ("wegweiser.sh", "wegweiser.sh"),
        ("stick/start.sh", "Unterricht starten"),
        ("stick/start.desktop", "Unterricht starten.desktop"),
    ] {
        fs::copy(scripts.join(from), stick.join(to)).unwrap();
        fs::set_permissions(stick.join(to), fs::Permissions::from_mode(0o644)).unwrap();
    }
    stick
}

/// What a start says. The libraries are asked for as on a desktop with X.
fn said_by(command: &mut Command) -> (String, Option<i32>) {
    let output = command.env("DISPLAY", ":0").env_remove("WAYLAND_DISPLAY").output().unwrap();
    (String::from_utf8([output.stdout, output.stderr].concat()).unwrap(), output.status.code())
}

#[test]
fn a_stick_starts_a_lesson_that_is_written_there_alone() {
    let folder = tempfile::tempdir().unwrap();
    let copy = "readlink /proc/$$/fd/9 | grep -c deleted";
    let stick = stick(folder.path(), &format!("#!/bin/sh\necho \"given: $*\"\npwd\n{copy}\necho done\n"));
    let at = stick.canonicalize().unwrap().display().to_string();
    let expected = |more: &str| format!("given: present --messages de --content {at} --stick {at}{more}\n/\n1\ndone\n");
    let (said, code) = said_by(Command::new("bash").arg(stick.join("Unterricht starten")).arg("values"));
    // A machine without the libraries is told which.
    if said.contains("apt-get install") {
        return;
    }
    assert_eq!((said, code), (expected(" values"), Some(0)), "from memory, of which nothing stays");
    // Its icon, as a desktop reads it: the text first, then the words, then the name of the file.
    let icon = fs::read_to_string(stick.join("Unterricht starten.desktop")).unwrap();
    let line = icon.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap();
    let line = line.replace("\\\\", "\\").replace("%k", "\"$1\"").replace("%%", "%");
    for place in [format!("{at}/Unterricht starten.desktop"), format!("file://{at}/Unterricht starten.desktop")] {
        let (said, _) = said_by(Command::new("bash").args(["-c", &line, "desktop", &place]));
        assert_eq!(said, expected(""), "{place}");
    }
    let (said, _) = said_by(Command::new("bash").args(["-c", &line, "desktop", ""]).current_dir(&stick));
    assert_eq!(said, expected(""), "a desktop that doesn't say where the file is");
}

#[test]
fn what_goes_wrong_on_a_stick_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let stick = stick(folder.path(), "#!/bin/sh\necho 'Es gibt keinen Plan.' >&2\nexit 2\n");
    let (said, code) = said_by(Command::new("bash").arg(stick.join("Unterricht starten")));
    if !said.contains("apt-get install") {
        assert!(said.contains("ended with an error (2):\n\nEs gibt keinen Plan."), "{said}");
        assert_eq!(code, Some(2));
    }
    let readme = fs::read_to_string(Path::new(SCRIPT).with_file_name("stick").join("readme.txt")).unwrap();
    for said in ["exFAT", "FAT32", "wegweiser-lesson", "Als Programm ausführen", "Run as a program", "kommen später"]
    {
        assert!(readme.contains(said), "{said}");
    }
}
