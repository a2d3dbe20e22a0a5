//! The gate before the staff screen: digits that are typed, and the PIN checked on a thread of its own.
//!
//! The digits live here and nowhere else: not in the visit, not in a trace, and no longer than the PIN pad.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{Mutex, mpsc},
    thread,
    time::Duration,
};

use bevy::{input_focus::InputFocus, log::warn, prelude::*};

use super::tries::Tries;
use crate::{
    fs::write_durably,
    kiosk::KioskSettings,
    settings::{FEWEST, MOST, PinHash},
    ui::{
        core::{Act, Acted, Request, StaffAct, View, Visit, Wanted, surface::Visitor},
        host::{sleep::Deadline, wake::Waker},
    },
};

/// Where wrong tries are kept over a restart; without it they are kept as long as the program runs.
#[derive(Resource, Debug, Clone, Default)]
pub struct TriesFile(pub Option<PathBuf>);

/// What the PIN pad says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// For a PIN.
    Pin,
    /// For patience: it is checked.
    Checking,
    /// For another one: the last was wrong.
    Again,
    /// For so many seconds.
    Wait(u64),
}

/// The digits typed so far, and what became of earlier ones.
#[derive(Resource)]
pub struct Gate {
    typed: String,
    tries: Tries,
    wrong: bool,
    checking: bool,
    answers: Mutex<mpsc::Receiver<bool>>,
    answer: mpsc::Sender<bool>,
}

impl Default for Gate {
    fn default() -> Self {
        let (answer, answers) = mpsc::channel();
        let (typed, tries) = (String::new(), Tries::default());
        Self { typed, tries, wrong: false, checking: false, answers: Mutex::new(answers), answer }
    }
}

impl Gate {
    /// How many digits are typed.
    pub fn typed(&self) -> usize {
        self.typed.len()
    }

    /// What the pad says now.
    pub fn asks(&self, now: Duration) -> Asks {
        let wait = self.tries.wait(now);
        if self.checking {
            Asks::Checking
        } else if wait > Duration::ZERO {
            Asks::Wait(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
        } else if self.wrong {
            Asks::Again
        } else {
            Asks::Pin
        }
    }
}

/// Seconds since 1970 by the wall's clock. It decides nothing by itself: see [`Tries::resume`].
fn clock() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// Takes up the tries of before the restart.
fn resume(file: Res<TriesFile>, time: Res<Time<Real>>, mut gate: ResMut<Gate>) {
    let Some(path) = &file.0 else { return };
    let text = match fs::read(path) {
        Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            warn!("{}: {error}; make it readable for the kiosk's user, or remove it", path.display());
            Some(String::new())
        }
    };
    gate.tries = Tries::resume(text.as_deref(), time.elapsed(), clock());
}

/// Counts the try, then checks it.
fn check(gate: &mut Gate, hash: PinHash, file: Option<PathBuf>, now: Duration, waker: Waker) {
    gate.tries.count(now);
    gate.checking = true;
    let (pin, answer) = (std::mem::take(&mut gate.typed), gate.answer.clone());
    let counted = gate.tries.record(now, clock());
    let work = move || {
        let keep = |text: &str| {
            if let Some(path) = &file
                && let Err(error) = write_durably(path, text.as_bytes())
            {
                warn!("{error}; wrong PINs are not remembered over a restart: make the folder writable");
            }
        };
        keep(&counted);
        // An answer comes whatever happens, or the pad would wait for it until the next start.
        let fits = catch_unwind(AssertUnwindSafe(|| hash.fits(&pin))).unwrap_or(false);
        if fits {
            keep(&Tries::default().record(Duration::ZERO, clock()));
        }
        // The kiosk has ended when nobody listens.
        let _ = answer.send(fits);
        waker.wake();
    };
    if let Err(error) = thread::Builder::new().name("pin".to_owned()).spawn(work) {
        warn!("a PIN can't be checked: {error}; start the kiosk again");
        (gate.checking, gate.wrong) = (false, true);
    }
}

fn act(
    acted: On<Acted>,
    visit: Visitor<Visit>,
    settings: Res<KioskSettings>,
    file: Res<TriesFile>,
    waker: Res<Waker>,
    time: Res<Time<Real>>,
    mut gate: ResMut<Gate>,
) {
    let Act::Staff(act) = &acted.act else { return };
    if visit.view != View::StaffPin {
        return;
    }
    let Some(hash) = &settings.staff_pin else { return };
    let now = time.elapsed();
    if matches!(gate.asks(now), Asks::Checking | Asks::Wait(_)) {
        return;
    }
    match act {
        StaffAct::Digit(digit) if *digit <= 9 && gate.typed.len() < MOST => {
            gate.typed.push(char::from(b'0' + digit));
        }
        StaffAct::Erase if !gate.typed.is_empty() => {
            gate.typed.pop();
        }
        StaffAct::Enter if gate.typed.len() >= FEWEST => {
            check(&mut gate, hash.clone(), file.0.clone(), now, waker.clone());
        }
        _ => {}
    }
}

/// Hears what came of a PIN, wakes for the seconds of a delay, and forgets digits nobody finished.
fn listen(
    time: Res<Time<Real>>,
    (surface, visit): (Single<Entity, With<Visit>>, Visitor<Visit>),
    mut gate: ResMut<Gate>,
    mut deadline: ResMut<Deadline>,
    mut commands: Commands,
) {
    let answer = gate.answers.lock().ok().and_then(|answers| answers.try_recv().ok());
    let asking = visit.view == View::StaffPin;
    if let Some(fits) = answer {
        gate.checking = false;
        gate.wrong = !fits;
        if fits {
            gate.tries.forget();
            // Whoever has left meanwhile has left.
            if asking {
                commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Go(View::Staff)) });
            }
        }
    }
    if !asking && (!gate.typed.is_empty() || gate.wrong && !gate.checking) {
        gate.typed.clear();
        gate.wrong = false;
    }
    let now = time.elapsed();
    let next = match gate.asks(now) {
        // When one second less is left.
        Asks::Wait(seconds) if asking => {
            let rest = gate.tries.wait(now).saturating_sub(Duration::from_secs(seconds.saturating_sub(1)));
            Some(now + rest.max(Duration::from_millis(20)))
        }
        _ => None,
    };
    if deadline.gate != next {
        deadline.gate = next;
    }
}

const KEYS: [(KeyCode, KeyCode); 10] = [
    (KeyCode::Digit0, KeyCode::Numpad0),
    (KeyCode::Digit1, KeyCode::Numpad1),
    (KeyCode::Digit2, KeyCode::Numpad2),
    (KeyCode::Digit3, KeyCode::Numpad3),
    (KeyCode::Digit4, KeyCode::Numpad4),
    (KeyCode::Digit5, KeyCode::Numpad5),
    (KeyCode::Digit6, KeyCode::Numpad6),
    (KeyCode::Digit7, KeyCode::Numpad7),
    (KeyCode::Digit8, KeyCode::Numpad8),
    (KeyCode::Digit9, KeyCode::Numpad9),
];

/// Digits, Backspace and Enter. Enter belongs to the control that has the focus, if one has it.
fn keys(
    keys: Res<ButtonInput<KeyCode>>,
    (surface, visit): (Single<Entity, With<Visit>>, Visitor<Visit>),
    focus: Res<InputFocus>,
    mut commands: Commands,
) {
    if visit.view != View::StaffPin || keys.get_just_pressed().len() == 0 {
        return;
    }
    let mut emit = |act| commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Staff(act)) });
    for (digit, (above, beside)) in (0_u8..).zip(KEYS) {
        if keys.any_just_pressed([above, beside]) {
            emit(StaffAct::Digit(digit));
        }
    }
    if keys.just_pressed(KeyCode::Backspace) {
        emit(StaffAct::Erase);
    }
    if focus.get().is_none() && keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]) {
        emit(StaffAct::Enter);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Gate>()
        .init_resource::<TriesFile>()
        .add_observer(act)
        .add_systems(Startup, resume)
        .add_systems(Update, (keys, listen).chain());
}
