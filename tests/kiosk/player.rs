//! The audio thread on a real sound system: a PulseAudio server of our own with a sink that leads nowhere.
//!
//! Each test runs itself again as a child process, which starts, kills and restarts the server. The order of
//! events is checked, never their time.
#![cfg(target_os = "linux")]

use std::{
    fs,
    num::{NonZeroU8, NonZeroU32},
    path::Path,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use crate::harness::sound::{FOLDER, LONG, Pulse, control, in_child};
use wegweiser::ui::narration::{
    player::{Command, Passage, PlayError, PlayId, Player, PlayerEvent, Sink},
    queue::{Effect, Phase, Queue, Utterance},
};

/// A tone as Ogg Vorbis.
fn clip(folder: &Path, name: &str, seconds: f32) -> Arc<Path> {
    let wave: Vec<f32> = (0..(22_050.0 * seconds) as usize).map(|at| (at as f32 * 0.1).sin() * 0.3).collect();
    let (rate, channels) = (NonZeroU32::new(22_050).unwrap(), NonZeroU8::new(1).unwrap());
    let mut encoder = vorbis_rs::VorbisEncoderBuilder::new(rate, channels, Vec::new()).unwrap().build().unwrap();
    encoder.encode_audio_block(vec![wave]).unwrap();
    let path = folder.join(name);
    fs::write(&path, encoder.finish().unwrap()).unwrap();
    path.into()
}

/// Three sentences of a third each.
fn passage(id: u64, file: &Arc<Path>, millis: u64) -> Command {
    let marks = [0, 1, 2].map(|part| Duration::from_millis(millis * part / 3)).to_vec();
    let (from, to) = (Duration::ZERO, Duration::from_millis(millis));
    Command::Play(Passage { id: PlayId(id), file: file.clone(), from, to, marks, stretch: false })
}

struct Surface {
    player: Player,
    events: mpsc::Receiver<PlayerEvent>,
}

impl Surface {
    fn new() -> Self {
        let (sender, events) = mpsc::channel();
        let player = Player::spawn(move |event| {
            let _ = sender.send(event);
        });
        Self { player, events }
    }

    /// The next event, as a word. Positions come at any time and are left out.
    fn word(&self) -> String {
        loop {
            let event = self.events.recv_timeout(LONG).expect("the player tells something");
            // Shown when the test fails.
            eprintln!("{event:?}");
            return match event {
                PlayerEvent::Position { .. } => continue,
                PlayerEvent::DeviceOpened => "opened".to_owned(),
                PlayerEvent::DeviceClosed => "closed".to_owned(),
                PlayerEvent::DeviceMissing(_) => "missing".to_owned(),
                PlayerEvent::DeviceLost(_) => "lost".to_owned(),
                PlayerEvent::OutputMissing { name, .. } => format!("no {name}"),
                PlayerEvent::Started { id } => format!("started {}", id.0),
                PlayerEvent::Mark { id, index } => format!("mark {}.{index}", id.0),
                PlayerEvent::Ended { id } => format!("ended {}", id.0),
                PlayerEvent::Failed { id, error: PlayError::NoDevice(_) } => format!("no device {}", id.0),
                PlayerEvent::Failed { id, error: PlayError::Clip(_) } => format!("bad clip {}", id.0),
            };
        }
    }

    fn expect(&self, words: &[&str]) {
        for word in words {
            assert_eq!(self.word(), *word, "of {words:?}");
        }
    }

    /// Waits for a word; nothing but `meanwhile` may come before it.
    fn wait_for(&self, word: &str, meanwhile: &[&str]) {
        loop {
            let found = self.word();
            if found == word {
                return;
            }
            assert!(meanwhile.contains(&found.as_str()), "{found} while waiting for {word}");
        }
    }
}

/// From silence to silence: opened, started, each mark once, ended, closed; and again after that.
#[test]
fn a_passage_is_heard_and_the_device_closed() {
    let Some(folder) = in_child(module_path!(), "a_passage_is_heard_and_the_device_closed") else { return };
    let _pulse = Pulse::start(&folder);
    let stage = Surface::new();
    let file = clip(&folder, "clip.ogg", 0.6);
    stage.player.send(passage(1, &file, 600));
    stage.expect(&["opened", "started 1", "mark 1.0", "mark 1.1", "mark 1.2", "ended 1", "closed"]);
    stage.player.send(passage(2, &file, 600));
    stage.expect(&["opened", "started 2", "mark 2.0", "mark 2.1", "mark 2.2", "ended 2"]);
    // Longer than the file: it ends with the file.
    stage.player.send(passage(3, &file, 1_500));
    stage.expect(&["started 3", "mark 3.0", "mark 3.1", "ended 3"]);
}

/// A machine without sound answers each wish and stays alive; the day it has sound, it plays.
#[test]
fn no_device_is_said_and_tried_again() {
    let Some(folder) = in_child(module_path!(), "no_device_is_said_and_tried_again") else { return };
    let stage = Surface::new();
    let file = clip(&folder, "clip.ogg", 0.3);
    for id in 1..3 {
        stage.player.send(passage(id, &file, 300));
        stage.expect(&["missing", &format!("no device {id}")]);
    }
    for wish in [Command::Pause, Command::Resume, Command::Stop, Command::Volume(f32::NAN), Command::Forget] {
        stage.player.send(wish);
    }
    stage.player.send(Command::Probe);
    stage.expect(&["missing"]);
    let _pulse = Pulse::start(&folder);
    stage.player.send(Command::Probe);
    stage.expect(&["opened"]);
    stage.player.send(passage(3, &file, 300));
    stage.expect(&["started 3", "mark 3.0", "mark 3.1", "mark 3.2", "ended 3"]);
}

/// An output that is gone is told once for each choice, and the default sounds; what plays goes on where sound comes out
/// now.
#[test]
fn an_output_is_chosen_by_its_name() {
    let Some(folder) = in_child(module_path!(), "an_output_is_chosen_by_its_name") else { return };
    let _pulse = Pulse::start(&folder);
    let stage = Surface::new();
    let (gone, there) = ("hdmi:CARD=Gone,DEV=0", "default");
    let file = clip(&folder, "clip.ogg", 0.9);
    let choose = |name: Option<&str>| stage.player.send(Command::Output(name.map(str::to_owned)));
    choose(Some(gone));
    stage.player.send(Command::Chime(PlayId(1)));
    stage.expect(&["opened", &format!("no {gone}"), "started 1", "ended 1", "closed"]);
    stage.player.send(Command::Chime(PlayId(2)));
    stage.expect(&["opened", "started 2", "ended 2"]);
    choose(None);
    choose(Some(there));
    stage.player.send(passage(3, &file, 900));
    stage.expect(&["opened", "started 3", "mark 3.0"]);
    choose(Some(gone));
    stage.expect(&["opened", &format!("no {gone}")]);
    stage.wait_for("ended 3", &["mark 3.0", "mark 3.1", "mark 3.2"]);
}

/// A device that goes in the middle is told; when it is back within a minute the passage goes on by itself,
/// and every mark was told once.
#[test]
fn a_lost_device_is_recovered() {
    let Some(folder) = in_child(module_path!(), "a_lost_device_is_recovered") else { return };
    let pulse = Pulse::start(&folder);
    let stage = Surface::new();
    let file = clip(&folder, "clip.ogg", 3.0);
    stage.player.send(passage(1, &file, 3_000));
    stage.expect(&["opened", "started 1", "mark 1.0"]);
    drop(pulse);
    stage.wait_for("lost", &["mark 1.1"]);
    let _pulse = Pulse::start(&folder);
    stage.wait_for("opened", &["missing", "mark 1.1"]);
    stage.wait_for("ended 1", &["mark 1.1", "mark 1.2"]);

    // The server stays and its only sink goes, like a USB loudspeaker that is pulled.
    stage.player.send(passage(2, &file, 3_000));
    stage.expect(&["started 2", "mark 2.0"]);
    assert!(control(&["unload-module", "module-null-sink"]));
    stage.wait_for("lost", &["mark 2.1"]);
    stage.wait_for("missing", &["mark 2.1"]);
    // Whoever stops meanwhile is not spoken to when it comes back.
    stage.player.send(Command::Stop);
    assert!(control(&["load-module", "module-null-sink"]));
    stage.player.send(passage(3, &file, 300));
    stage.expect(&["opened", "started 3", "mark 3.0", "mark 3.1", "mark 3.2", "ended 3"]);
}

/// A device that is lost in a pause is not asked for before the pause is over.
#[test]
fn a_device_lost_in_a_pause_is_opened_on_resume() {
    let Some(folder) = in_child(module_path!(), "a_device_lost_in_a_pause_is_opened_on_resume") else { return };
    let pulse = Pulse::start(&folder);
    let stage = Surface::new();
    let file = clip(&folder, "clip.ogg", 1.2);
    stage.player.send(passage(1, &file, 1_200));
    stage.expect(&["opened", "started 1", "mark 1.0"]);
    stage.player.send(Command::Pause);
    drop(pulse);
    stage.wait_for("lost", &["mark 1.1"]);
    let _pulse = Pulse::start(&folder);
    stage.player.send(Command::Resume);
    stage.wait_for("opened", &[]);
    stage.wait_for("ended 1", &["mark 1.1", "mark 1.2"]);
}

/// Pausing, also until the device is closed, loses no mark and tells none twice.
#[test]
fn pauses_keep_the_place() {
    let Some(folder) = in_child(module_path!(), "pauses_keep_the_place") else { return };
    let _pulse = Pulse::start(&folder);
    let stage = Surface::new();
    let file = clip(&folder, "clip.ogg", 3.0);
    stage.player.send(passage(1, &file, 3_000));
    stage.expect(&["opened", "started 1", "mark 1.0"]);
    for _ in 0..20 {
        stage.player.send(Command::Pause);
        thread::sleep(Duration::from_millis(7));
        stage.player.send(Command::Volume(0.5));
        stage.player.send(Command::Resume);
        thread::sleep(Duration::from_millis(11));
    }
    stage.expect(&["mark 1.1"]);
    stage.player.send(Command::Pause);
    stage.expect(&["closed"]);
    stage.player.send(Command::Resume);
    stage.expect(&["opened", "mark 1.2", "ended 1"]);
}

/// Stop is the last word, and of many wishes in a row the last one is heard.
#[test]
fn newer_wishes_win() {
    let Some(folder) = in_child(module_path!(), "newer_wishes_win") else { return };
    let _pulse = Pulse::start(&folder);
    let stage = Surface::new();
    let file = clip(&folder, "clip.ogg", 0.3);
    stage.player.send(Command::Probe);
    stage.expect(&["opened"]);
    let long = clip(&folder, "long.ogg", 30.0);
    for id in 1..6 {
        stage.player.send(passage(id, &long, 30_000));
    }
    stage.wait_for("mark 5.0", &["started 1", "started 2", "started 3", "started 4", "started 5"]);
    stage.player.send(Command::Stop);
    stage.player.send(passage(6, &file, 300));
    stage.expect(&["started 6", "mark 6.0", "mark 6.1", "mark 6.2", "ended 6"]);
    stage.player.send(passage(7, &long, 30_000));
    stage.expect(&["started 7", "mark 7.0"]);
    stage.player.send(Command::Forget);
    stage.expect(&["closed"]);
}

/// A broken file fails with its name, and the next one is played.
#[test]
fn a_queue_goes_round_a_broken_clip() {
    let Some(folder) = in_child(module_path!(), "a_queue_goes_round_a_broken_clip") else { return };
    let _pulse = Pulse::start(&folder);
    let stage = Surface::new();
    let good = clip(&folder, "good.ogg", 0.6);
    let whole = fs::read(&good).unwrap();
    let broken: Arc<Path> = folder.join("broken.ogg").into();
    fs::write(&broken, &whole[..whole.len() / 2]).unwrap();
    let utterance = |key: &'static str, file: &Arc<Path>, place: u64, stretch| {
        let (start, end) = (Duration::from_millis(place * 200), Duration::from_millis(place * 200 + 190));
        Utterance { key, file: file.clone(), place: usize::try_from(place).unwrap(), start, end, stretch }
    };
    let list = vec![
        utterance("one", &good, 0, false),
        utterance("two", &good, 1, false),
        utterance("cut off", &broken, 0, false),
        utterance("beyond the end", &good, 9, false),
        utterance("slow", &good, 0, true),
        utterance("slow too", &good, 1, true),
    ];
    let mut queue = Queue::default();
    let (mut began, mut failed) = (Vec::new(), Vec::new());
    let mut effects = queue.play(list);
    loop {
        for effect in effects {
            match effect {
                Effect::Send(command) => stage.player.send(command),
                Effect::Began(key) => began.push(key),
            }
        }
        if queue.phase() == Phase::Idle {
            break;
        }
        let event = stage.events.recv_timeout(LONG).unwrap();
        if let PlayerEvent::Failed { error, .. } = &event {
            failed.push(error.to_string());
        }
        effects = queue.hear(&event);
    }
    assert_eq!(began, ["one", "two", "slow", "slow too"]);
    assert_eq!(failed.len(), 2, "{failed:?}");
    assert!(failed[0].contains("broken.ogg: ") && failed[1].contains("good.ogg: "), "{failed:?}");
}

/// The handle can be a resource that several systems of the kiosk send from.
#[test]
fn the_handle_is_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Player>();
    shared::<Queue<String>>();
}

/// What fails in a child process fails here.
#[test]
fn the_harness_notices_failure() {
    if std::env::var_os(FOLDER).is_some() {
        panic!("on purpose");
    }
    let caught = std::panic::catch_unwind(|| in_child(module_path!(), "the_harness_notices_failure"));
    assert!(caught.is_err());
}
