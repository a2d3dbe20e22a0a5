//! The real program on a display of its own: an Xvfb that is started for the test and killed with it.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Far beyond anything that is waited for: whoever waits this long has found a bug.
const LONG: Duration = Duration::from_secs(120);

/// The program, without a display and without sound.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command
        .current_dir(folder)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env_remove("RUST_LOG")
        .env("XDG_RUNTIME_DIR", folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Waits for the program's end; one that hangs is killed and fails the test.
pub fn finish(mut child: Child) -> Output {
    let end = Instant::now() + LONG;
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > end {
            let _ = child.kill();
            let output = child.wait_with_output().unwrap();
            panic!("the program did not end; it said:\n{}", said(&output));
        }
        thread::sleep(Duration::from_millis(20));
    }
    child.wait_with_output().unwrap()
}

/// Waits until something holds; whoever waits long has found a bug.
pub fn until(what: &str, holds: impl Fn() -> bool) {
    let end = Instant::now() + LONG;
    while !holds() {
        assert!(Instant::now() < end, "{what} did not come");
        thread::sleep(Duration::from_millis(30));
    }
}

/// What it wrote to standard error.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A display of 1920x1080 pixels that exists only in memory, and whose pixels can be read.
pub struct Display {
    server: Child,
    name: String,
    memory: tempfile::TempDir,
}

impl Display {
    pub fn open() -> Self {
        Self::with(&[])
    }

    /// With more arguments for the server.
    pub fn with(more: &[&str]) -> Self {
        let memory = tempfile::tempdir().unwrap();
        let mut server = Command::new("Xvfb")
            // It takes a free number and writes it to standard output.
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-nocursor", "-fbdir"])
            .arg(memory.path())
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts (scripts/setup installs xvfb)");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb found no free display");
        Self { server, name: format!(":{}", number.trim()), memory }
    }

    /// The program on this display.
    pub fn program(&self, folder: &Path) -> Command {
        let mut command = program(folder);
        command.env("DISPLAY", &self.name);
        command
    }

    /// What the upper left of the screen shows: the server keeps it as an X window dump (`XWDFile.h`).
    pub fn pixels(&self, width: u32, height: u32) -> image::RgbaImage {
        let dump = std::fs::read(self.memory.path().join("Xvfb_screen0")).unwrap();
        let number = |at: usize| u32::from_be_bytes(dump[at * 4..at * 4 + 4].try_into().unwrap()) as usize;
        let (header, line, colors) = (number(0), number(12), number(19));
        image::RgbaImage::from_fn(width, height, |x, y| {
            let at = header + colors * 12 + y as usize * line + x as usize * 4;
            image::Rgba([dump[at + 2], dump[at + 1], dump[at], 255])
        })
    }

    /// Does something to the kiosk's window, as a window manager or a person would.
    pub fn xdotool(&self, arguments: &[&str]) {
        let mut command = Command::new("xdotool");
        command.env("DISPLAY", &self.name).args(["search", "--class", "wegweiser"]).args(arguments);
        let done = command.output().expect("xdotool runs (scripts/setup installs it)");
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// Whether the program shows a window.
    pub fn has_window(&self) -> bool {
        let mut command = Command::new("xdotool");
        command.env("DISPLAY", &self.name).args(["search", "--class", "wegweiser"]);
        command.output().is_ok_and(|done| !done.stdout.is_empty())
    }

    /// What hands do: keys go to the kiosk's window, which has to be given the focus where no window manager runs.
    pub fn hands(&self, arguments: &[&str]) {
        self.xdotool(&["windowfocus", "--sync"]);
        let done = Command::new("xdotool").env("DISPLAY", &self.name).args(arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// The server goes away, as in a crash.
    pub fn vanish(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.vanish();
    }
}
