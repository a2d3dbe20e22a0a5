//! The program on displays of every kind: what its window shows is the picture, pixel by pixel.

use std::{
    fs,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use crate::harness::{
    fixture::Fixture,
    program::{Display, finish, program, said, until},
};
use image::RgbaImage;
use wegweiser::{
    studio::picture::{self, PictureRequest},
    ui::text::TextScale,
};

fn drawn(content: &Fixture, screen: &str, size: (u32, u32)) -> picture::Drawn {
    let language = "de".parse().unwrap();
    let request = PictureRequest {
        screen: screen.to_owned(),
        language,
        size,
        text: TextScale::Normal,
        contrast: false,
        further: Vec::new(),
        row: 0,
    };
    picture::draw(&content.read().value, &request).unwrap()
}

/// A screen as a picture.
fn picture(content: &Fixture, screen: &str, size: (u32, u32)) -> RgbaImage {
    drawn(content, screen, size).image
}

/// A replay that touches a language after so many milliseconds, and then waits for more.
fn touches_language(content: &Fixture, name: &str, at: u32) {
    let controls = drawn(content, "languages", WIDE).controls;
    let tile = controls.iter().find(|control| control.name.contains(name)).expect("there is a tile");
    let (x, y) = tile.middle;
    let tap = format!("{{\"at\": {at}, \"x\": {x}, \"y\": {y}, \"kind\": \"tap\"}}\n");
    content.write("walk.jsonl", tap + &format!("{{\"at\": {}, \"kind\": \"end\"}}\n", at + 120_000));
}

/// The kiosk, killed with the test.
struct Kiosk(Child, PathBuf);

impl Kiosk {
    fn start(mut command: Command, content: &Fixture, trace: &str) -> Self {
        let trace = content.file(trace);
        let child = command.arg("--trace").arg(&trace).stdout(Stdio::null()).spawn().unwrap();
        Self(child, trace)
    }

    /// How often something stands in its trace.
    fn traced(&self, event: &str) -> usize {
        let event = format!("\"event\":\"{event}\"");
        fs::read_to_string(&self.1).unwrap_or_default().lines().filter(|line| line.contains(&event)).count()
    }

    fn shows_text(&self) {
        until("the first text", || self.traced("first-text") > 0);
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

const WIDE: (u32, u32) = (1920, 1080);

#[track_caller]
fn comes_to_show(display: &Display, wanted: &RgbaImage) {
    until("the picture", || display.pixels(wanted.width(), wanted.height()) == *wanted);
}

/// Names of graphics drivers and what they are made of.
const DRIVERS: [&str; 8] = ["vulkan", "libGL.", "libEGL", "libGLX", "libLLVM", "libgallium", "swrast", "libgbm"];

fn no_driver(text: &str) {
    let found: Vec<&str> = text.lines().filter(|line| DRIVERS.iter().any(|driver| line.contains(driver))).collect();
    assert_eq!(found, Vec::<&str>::new());
}

#[test]
fn the_window_is_the_picture_and_no_graphics_driver_is_loaded() {
    let content = Fixture::new();
    let display = Display::open();
    let kiosk = Kiosk::start(display.program(content.path()), &content, "trace.jsonl");
    kiosk.shows_text();
    comes_to_show(&display, &picture(&content, "languages", WIDE));
    no_driver(&fs::read_to_string(format!("/proc/{}/maps", kiosk.0.id())).unwrap());
    let linked = Command::new("ldd").arg(env!("CARGO_BIN_EXE_wegweiser")).output().unwrap();
    assert!(linked.status.success());
    no_driver(&String::from_utf8_lossy(&linked.stdout));
}

#[test]
fn without_shared_memory_the_picture_goes_through_the_socket() {
    let content = Fixture::new();
    let display = Display::with(&["-extension", "MIT-SHM"]);
    let kiosk = Kiosk::start(display.program(content.path()), &content, "trace.jsonl");
    kiosk.shows_text();
    comes_to_show(&display, &picture(&content, "languages", WIDE));
    display.xdotool(&["mousemove", "600", "400"]);
    assert_eq!(kiosk.traced("first-frame"), 1);
}

#[test]
fn what_was_covered_is_shown_again() {
    let content = Fixture::new();
    // The server keeps nothing of what is covered.
    let display = Display::with(&["-bs"]);
    let below = Kiosk::start(display.program(content.path()), &content, "below.jsonl");
    below.shows_text();
    let wanted = picture(&content, "languages", WIDE);
    comes_to_show(&display, &wanted);
    let frames = below.traced("frame");

    let other = Fixture::new();
    other.write("kiosk.ron", "(languages: [\"ar\", \"ti\"])");
    let mut command = display.program(other.path());
    command.arg("--windowed");
    let above = Kiosk::start(command, &other, "above.jsonl");
    above.shows_text();
    until("the other window", || display.pixels(1920, 1080) != wanted);
    drop(above);
    comes_to_show(&display, &wanted);
    assert_eq!(below.traced("frame"), frames, "nothing changed, so nothing was painted");
}

#[test]
fn a_window_of_any_size() {
    let content = Fixture::new();
    let display = Display::open();
    let mut command = display.program(content.path());
    command.arg("--windowed");
    let kiosk = Kiosk::start(command, &content, "trace.jsonl");
    kiosk.shows_text();
    for (width, height) in [(1, 1), (1366, 768), (16384, 1), (800, 1000), (1920, 1080)] {
        display.xdotool(&["windowmove", "0", "0", "windowsize", &width.to_string(), &height.to_string()]);
        if height > 100 {
            comes_to_show(&display, &picture(&content, "languages", (width, height)));
        }
    }
}

/// A kiosk whose window is taken away after a while.
fn soon_closed(content: &Fixture, display: &Display) -> Kiosk {
    content.write("walk.jsonl", "{\"at\": 1500, \"kind\": \"close\"}\n");
    let mut command = display.program(content.path());
    command.args(["--replay", "walk.jsonl"]);
    Kiosk::start(command, content, "trace.jsonl")
}

#[test]
fn a_window_that_was_taken_away_is_opened_and_painted_again() {
    let (content, display) = (Fixture::new(), Display::open());
    let kiosk = soon_closed(&content, &display);
    let wanted = picture(&content, "languages", WIDE);
    comes_to_show(&display, &wanted);
    until("the end of the window", || kiosk.traced("replayed") > 0);
    until("another first frame", || kiosk.traced("frame") > 0);
    comes_to_show(&display, &wanted);
}

#[test]
fn a_window_that_was_opened_again_hears_keys_and_the_pointer() {
    let (content, display) = (Fixture::new(), Display::open());
    let kiosk = soon_closed(&content, &display);
    let presented = |tag: &str| kiosk.traced(&format!("language-presented\",\"what\":\"{tag}")) == 1;
    until("the end of the window", || kiosk.traced("replayed") > 0);
    until("another first frame", || kiosk.traced("frame") > 0);
    comes_to_show(&display, &picture(&content, "languages", WIDE));
    // Help has the focus first, then the first language.
    display.hands(&["key", "--delay", "80", "Tab", "Tab", "Return"]);
    until("Arabic", || presented("ar"));
    display.hands(&["key", "Escape"]);
    comes_to_show(&display, &picture(&content, "languages", WIDE));
    let controls = drawn(&content, "languages", WIDE).controls;
    let (x, y) = controls.iter().find(|control| control.name == "Deutsch").unwrap().middle;
    let (x, y) = (x.to_string(), y.to_string());
    display.hands(&["mousemove", &x, &y, "sleep", "0.3", "mousedown", "1", "sleep", "0.2", "mouseup", "1"]);
    until("German", || presented("de"));
}

#[test]
fn a_hidden_window_answers_and_is_there_again() {
    let content = Fixture::new();
    let display = Display::open();
    touches_language(&content, "Deutsch", 4000);
    let mut command = display.program(content.path());
    command.args(["--windowed", "--replay", "walk.jsonl"]);
    let kiosk = Kiosk::start(command, &content, "trace.jsonl");
    kiosk.shows_text();
    display.xdotool(&["windowunmap"]);
    until("the touch", || kiosk.traced("touch") > 0);
    until("its frame", || kiosk.traced("language-presented") > 0);
    display.xdotool(&["windowmap"]);
    display.xdotool(&["windowmove", "0", "0"]);
    comes_to_show(&display, &picture(&content, "home", WIDE));
}

#[test]
fn a_display_that_goes_away_ends_the_kiosk_with_a_line_and_a_code() {
    let content = Fixture::new();
    let mut display = Display::open();
    let mut command = display.program(content.path());
    let trace = content.file("trace.jsonl");
    let child = command.arg("--trace").arg(&trace).spawn().unwrap();
    until("the first text", || fs::read_to_string(&trace).is_ok_and(|text| text.contains("first-text")));
    display.vanish();
    let done = finish(child);
    // Xlib notices first where nothing is painted, and ends the process with its own line.
    let said = said(&done);
    assert!(said.contains("X connection to") || said.contains("the display is gone"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    assert!(done.status.code().is_some_and(|code| code != 0), "{:?}", done.status);
}

#[test]
fn touches_land_where_they_are_seen_whatever_the_scale_factor() {
    for factor in ["1.25", "1.5", "2"] {
        let content = Fixture::new();
        touches_language(&content, "العربية", 300);
        let display = Display::open();
        let mut command = display.program(content.path());
        command.env("WINIT_X11_SCALE_FACTOR", factor).args(["--replay", "walk.jsonl"]);
        let kiosk = Kiosk::start(command, &content, "trace.jsonl");
        until("Arabic", || kiosk.traced("language-presented\",\"what\":\"ar") == 1);
    }
}

/// A Wayland display that exists only in memory.
struct Weston(Child, tempfile::TempDir);

impl Weston {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        let child = Command::new("weston")
            .args(["--backend=headless-backend.so", "--shell=kiosk-shell.so", "--no-config", "--idle-time=0"])
            .args(["--width=1920", "--height=1080", "--socket=wegweiser-test"])
            .env("XDG_RUNTIME_DIR", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("weston starts (scripts/setup installs it)");
        until("the display", || folder.path().join("wegweiser-test").exists());
        Self(child, folder)
    }
}

impl Drop for Weston {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The pixels a program shares with its compositor: softbuffer keeps them in files without a name.
fn shared(pid: u32) -> Vec<Vec<u8>> {
    let files = fs::read_dir(format!("/proc/{pid}/fd")).unwrap().flatten().map(|entry| entry.path());
    let named = |path: &PathBuf| fs::read_link(path).is_ok_and(|to| to.to_string_lossy().contains("softbuffer"));
    files.filter(named).filter_map(|path| fs::read(path).ok()).collect()
}

#[test]
fn on_wayland_a_shared_buffer_comes_to_show_the_picture() {
    let content = Fixture::new();
    let weston = Weston::open();
    touches_language(&content, "Deutsch", 500);
    let mut command = program(content.path());
    command.env("XDG_RUNTIME_DIR", weston.1.path()).env("WAYLAND_DISPLAY", "wegweiser-test");
    command.args(["--replay", "walk.jsonl"]);
    let kiosk = Kiosk::start(command, &content, "trace.jsonl");
    kiosk.shows_text();
    let wanted = picture(&content, "home", WIDE);
    let is = |bytes: &Vec<u8>| {
        wanted
            .pixels()
            .zip(bytes.chunks_exact(4))
            .all(|(pixel, shared)| pixel.0[..3] == [shared[2], shared[1], shared[0]])
    };
    until("the picture", || shared(kiosk.0.id()).iter().any(is));
    assert_eq!(shared(kiosk.0.id()).len(), 2, "Wayland has two buffers");
}
