//! A sound system of a test's own: ALSA that knows one PulseAudio server, with a sink that leads nowhere. ALSA reads
//! its settings from the environment once, so the test runs itself again as a child process.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Set in the child.
pub const FOLDER: &str = "NARRATION_TEST_FOLDER";
/// Far beyond anything that is waited for: whoever waits this long has found a bug.
pub const LONG: Duration = Duration::from_secs(60);

/// Runs the calling test again with an ALSA of its own. In the child it gives the folder.
/// `module` is the test's `module_path!()`, `test` the name of its function.
pub fn in_child(module: &str, test: &str) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return Some(folder.into());
    }
    let module = module.split_once("::").map_or("", |(_, module)| module);
    let test = format!("{module}::{test}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let alsa = "pcm.!default { type pulse }\nctl.!default { type pulse }\n";
    fs::write(path.join("alsa.conf"), format!("</usr/share/alsa/alsa.conf>\n{alsa}")).unwrap();
    let done = Command::new(std::env::current_exe().unwrap())
        .args([test.as_str(), "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, path)
        .env("ALSA_CONFIG_PATH", path.join("alsa.conf"))
        .env("PULSE_SERVER", format!("unix:{}", path.join("native").display()))
        .envs(["HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH"].map(|name| (name, path)))
        .output()
        .unwrap();
    let (out, errors) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{out}\n{errors}");
    assert!(out.contains("1 passed"), "no test named {test}:\n{out}");
    None
}

/// A server that is killed when it is dropped.
pub struct Pulse(Child);

impl Pulse {
    pub fn start(folder: &Path) -> Self {
        let socket = folder.join("native");
        let _ = fs::remove_file(&socket);
        let protocol = format!("module-native-protocol-unix auth-anonymous=1 socket={}", socket.display());
        let child = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--use-pid-file=no", "--disable-shm=yes", "--exit-idle-time=-1"])
            .args(["--load=module-null-sink sink_name=nowhere", &format!("--load={protocol}")])
            .stderr(Stdio::null())
            .spawn()
            .expect("pulseaudio starts (scripts/setup installs pulseaudio, pulseaudio-utils, libasound2-plugins)");
        let server = Self(child);
        wait_until(|| socket.exists() && control(&["info"]));
        server
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Tells the server something.
pub fn control(arguments: &[&str]) -> bool {
    let status = Command::new("pactl").args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.expect("pactl starts (scripts/setup installs pulseaudio-utils)").success()
}

/// Waits for something that comes by itself.
pub fn wait_until(mut met: impl FnMut() -> bool) {
    let end = Instant::now() + LONG;
    while !met() {
        assert!(Instant::now() < end, "waited in vain");
        thread::sleep(Duration::from_millis(20));
    }
}
