//! A loudspeaker that writes down what is asked of it, and tells what a test lets it tell.

use std::{
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};

use wegweiser::{
    kiosk::read_aloud::Loudspeaker,
    ui::narration::player::{Command, Passage, PlayId, PlayerEvent, Sink},
};

/// What was asked of the audio thread.
pub struct Ear {
    asked: Arc<Mutex<Vec<Command>>>,
    news: mpsc::Sender<PlayerEvent>,
}

struct Recorder(Arc<Mutex<Vec<Command>>>);

impl Sink for Recorder {
    fn send(&self, command: Command) {
        self.0.lock().unwrap().push(command);
    }
}

/// A passage as its clip, its sentences and its pace: `de/health/emergency 0-1000 slower`.
fn passage(passage: &Passage) -> String {
    let path = passage.file.with_extension("").display().to_string();
    let clip = ["assets/narration/", "assets/recordings/"].iter().find_map(|base| path.split_once(base));
    let (from, to) = (passage.from.as_millis(), passage.to.as_millis());
    let slower = if passage.stretch { " slower" } else { "" };
    format!("{} {from}-{to}{slower}", clip.map_or(path.as_str(), |(_, clip)| clip))
}

impl Ear {
    /// An ear, and what the kiosk takes for its loudspeaker.
    pub fn new() -> (Self, Loudspeaker) {
        let asked = Arc::<Mutex<Vec<Command>>>::default();
        let (sender, receiver) = mpsc::channel();
        let speaker = Loudspeaker { sink: Box::new(Recorder(asked.clone())), news: Mutex::new(receiver) };
        (Self { asked, news: sender }, speaker)
    }

    /// What was asked since the last time, as short words.
    pub fn asked(&self) -> Vec<String> {
        let word = |command: Command| match command {
            Command::Play(played) => passage(&played),
            Command::Volume(volume) => format!("volume {:.0}", volume * 100.0),
            other => format!("{other:?}").to_lowercase(),
        };
        self.asked.lock().unwrap().drain(..).map(word).collect()
    }

    /// What is to be played since the last time; everything else is left out.
    pub fn played(&self) -> Vec<String> {
        let mut asked = self.asked.lock().unwrap();
        let played = asked.iter().filter_map(|command| match command {
            Command::Play(played) => Some(passage(played)),
            _ => None,
        });
        let played = played.collect();
        asked.clear();
        played
    }

    /// Lets the thread tell something.
    pub fn tell(&self, event: PlayerEvent) {
        self.news.send(event).unwrap();
    }

    /// The passage with this number sounds, and this sentence of it.
    pub fn sounds(&self, id: u64, index: usize) {
        let id = PlayId(id);
        if index == 0 {
            self.tell(PlayerEvent::Started { id });
        }
        self.tell(PlayerEvent::Mark { id, index });
        self.tell(PlayerEvent::Position { id, at: Duration::ZERO });
    }

    /// The last passage that was asked for, by its number.
    pub fn ended(&self, id: u64) {
        self.tell(PlayerEvent::Ended { id: PlayId(id) });
    }
}
