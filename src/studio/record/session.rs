//! What the recorder does, without a window, a microphone or a disk: a pure state machine.
//!
//! Owns: which text is in front, whether it is ready, recorded, played back or saved, and what follows from a key.
//! Refuses: doing any of it; it gives orders. Whatever was recorded is kept at once, so nobody has to save.

use crate::diagnostic::Diagnostic;

/// Where the text in front is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody has recorded it, or it is to be recorded again.
    Ready,
    /// The microphone is listened to.
    Recording,
    /// The take is judged and kept.
    Checking,
    /// The take is heard.
    Playing,
    /// There is a take, and it is kept.
    Saved,
}

/// What somebody wants: a key, or a button with the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wish {
    /// Space: begin, or end.
    Record,
    /// Enter: it is good, on to the next.
    Good,
    /// Backspace: once more.
    Again,
    /// The arrow back.
    Back,
    /// The arrow on.
    On,
    /// P: listen to it.
    Play,
    /// Escape.
    End,
}

/// What came from a thread.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// The microphone works, or why not.
    Microphone(Result<(), Diagnostic>),
    /// The microphone went while it listened, and what it heard went with it. It may be back already.
    Lost,
    /// A take was kept, or why not. `item` is its text.
    Kept {
        /// Which text.
        item: usize,
        /// Whether it was too loud; or why it was not kept.
        result: Result<Kept, Refused>,
    },
    /// The take was heard to its end, or why it can't be.
    Played(Result<(), Diagnostic>),
}

/// How a take is that was kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// The microphone was overdriven.
    pub clipped: bool,
}

/// Why a take was not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Nobody speaks in it.
    Silent,
    /// The microphone went while it was spoken.
    Lost,
    /// The disk or the encoder.
    Failed(Diagnostic),
}

/// What has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Keep what the microphone hears from now on.
    Listen,
    /// Stop listening, and keep it as this text's take.
    Cut(usize),
    /// Stop listening, and forget it.
    Drop,
    /// Let this text's take be heard.
    Play(usize),
    /// Be silent.
    Hush,
    /// Close the window.
    End,
}

/// What the person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Nobody was heard.
    Silent,
    /// The microphone was away for a moment.
    Lost,
    /// Too loud.
    Clipped,
    /// There is no microphone, and why.
    NoMicrophone(Diagnostic),
    /// There is no sound to listen to it, and why.
    NoSound(Diagnostic),
    /// It could not be kept, and why.
    Failed(Diagnostic),
    /// Everything has a take.
    Done,
}

/// Going through texts.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    recorded: Vec<bool>,
    at: usize,
    state: State,
    notice: Option<Notice>,
    microphone: Result<(), Diagnostic>,
    /// The window is to be closed as soon as the take is kept.
    ending: bool,
}

impl Session {
    /// Begins at the first text without a take. `recorded` says which have one.
    pub fn new(recorded: Vec<bool>) -> Self {
        let at = recorded.iter().position(|recorded| !recorded).unwrap_or(0);
        let mut session = Self { recorded, at, state: State::Ready, notice: None, microphone: Ok(()), ending: false };
        session.arrive();
        session
    }

    /// The text in front, from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// How many texts there are.
    pub fn count(&self) -> usize {
        self.recorded.len()
    }

    /// How many have a take.
    pub fn recorded(&self) -> usize {
        self.recorded.iter().filter(|recorded| **recorded).count()
    }

    /// Where the text in front is.
    pub fn state(&self) -> State {
        self.state
    }

    /// What the person should know.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Whether the text in front has a take to listen to.
    pub fn can_play(&self) -> bool {
        self.recorded.get(self.at).is_some_and(|recorded| *recorded)
    }

    /// Whether there is a microphone.
    pub fn can_record(&self) -> bool {
        self.microphone.is_ok()
    }

    fn arrive(&mut self) {
        self.state = if self.can_play() { State::Saved } else { State::Ready };
        self.notice = match &self.microphone {
            Err(error) => Some(Notice::NoMicrophone(error.clone())),
            Ok(()) => None,
        };
    }

    /// Stands before another text.
    fn go(&mut self, to: usize) -> Vec<Order> {
        let hush = if self.state == State::Playing { vec![Order::Hush] } else { Vec::new() };
        self.at = to;
        self.arrive();
        hush
    }

    /// Somebody wants something.
    pub fn wish(&mut self, wish: Wish) -> Vec<Order> {
        if self.recorded.is_empty() {
            return if wish == Wish::End { vec![Order::End] } else { Vec::new() };
        }
        match (wish, self.state) {
            (Wish::End, State::Recording) => vec![Order::Drop, Order::End],
            (Wish::End, State::Checking) => {
                self.ending = true;
                Vec::new()
            }
            (Wish::End, _) => vec![Order::End],
            (Wish::Record, State::Recording) => {
                self.state = State::Checking;
                vec![Order::Cut(self.at)]
            }
            (Wish::Again, State::Recording) => {
                self.arrive();
                vec![Order::Drop]
            }
            // While it is recorded or judged, nothing else is decided.
            (Wish::Record | Wish::Again | Wish::Play, State::Checking) | (_, State::Recording) => Vec::new(),
            (Wish::Record, before) => {
                if let Err(error) = &self.microphone {
                    self.notice = Some(Notice::NoMicrophone(error.clone()));
                    return Vec::new();
                }
                self.state = State::Recording;
                self.notice = None;
                if before == State::Playing { vec![Order::Hush, Order::Listen] } else { vec![Order::Listen] }
            }
            (Wish::Again, before) => {
                self.arrive();
                self.state = State::Ready;
                if before == State::Playing { vec![Order::Hush] } else { Vec::new() }
            }
            (Wish::Play, State::Playing) => {
                self.state = State::Saved;
                vec![Order::Hush]
            }
            (Wish::Play, _) if self.can_play() => {
                self.state = State::Playing;
                vec![Order::Play(self.at)]
            }
            (Wish::Play, _) => Vec::new(),
            (Wish::Good | Wish::On, _) if self.at + 1 < self.count() => self.go(self.at + 1),
            (Wish::Good, _) if self.recorded() == self.count() => {
                let orders = self.go(self.at);
                self.notice = Some(Notice::Done);
                orders
            }
            // Behind the last text come those that were passed over.
            (Wish::Good, _) => {
                let open = self.recorded.iter().position(|recorded| !recorded).unwrap_or(self.at);
                self.go(open)
            }
            (Wish::On, _) => Vec::new(),
            (Wish::Back, _) if self.at > 0 => self.go(self.at - 1),
            (Wish::Back, _) => Vec::new(),
        }
    }

    /// Something came from a thread.
    pub fn news(&mut self, news: News) -> Vec<Order> {
        match news {
            News::Microphone(found) => {
                let lost = found.is_err();
                if let Err(error) = &found {
                    self.notice = Some(Notice::NoMicrophone(error.clone()));
                } else if matches!(self.notice, Some(Notice::NoMicrophone(_))) {
                    self.notice = None;
                }
                self.microphone = found;
                if lost && self.state == State::Recording {
                    // What was heard until then is not a whole sentence.
                    self.state = if self.can_play() { State::Saved } else { State::Ready };
                    return vec![Order::Drop];
                }
                Vec::new()
            }
            News::Lost if self.state == State::Recording => {
                self.arrive();
                self.notice = Some(Notice::Lost);
                Vec::new()
            }
            // Whoever has ended the take is told of it by its name.
            News::Lost => Vec::new(),
            News::Kept { item, result } => self.kept(item, result),
            News::Played(result) => {
                if self.state == State::Playing {
                    self.state = State::Saved;
                }
                if let Err(error) = result {
                    self.notice = Some(Notice::NoSound(error));
                }
                Vec::new()
            }
        }
    }

    fn kept(&mut self, item: usize, result: Result<Kept, Refused>) -> Vec<Order> {
        if result.is_ok()
            && let Some(recorded) = self.recorded.get_mut(item)
        {
            *recorded = true;
        }
        let here = item == self.at && self.state == State::Checking;
        match result {
            Ok(_) if self.ending => vec![Order::End],
            Ok(kept) if here => {
                self.state = State::Playing;
                self.notice = kept.clipped.then_some(Notice::Clipped);
                vec![Order::Play(item)]
            }
            Ok(_) => Vec::new(),
            Err(refused) => {
                let notice = match refused {
                    Refused::Silent => Notice::Silent,
                    Refused::Lost => Notice::Lost,
                    Refused::Failed(error) => Notice::Failed(error),
                };
                // Whoever has gone on has to come back to it.
                let orders = if item == self.at { Vec::new() } else { self.leave() };
                self.at = item;
                // There is something to be read first.
                self.ending = false;
                self.state = if self.can_play() { State::Saved } else { State::Ready };
                self.notice = Some(notice);
                orders
            }
        }
    }

    fn leave(&self) -> Vec<Order> {
        match self.state {
            State::Playing => vec![Order::Hush],
            State::Recording => vec![Order::Drop],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
