//! The threads of the preview: one reads what is saved, one checks and carries out what takes longer.
//!
//! Refuses: deciding what is shown. Everything is told through one channel, and the window is woken.

use std::{
    sync::{
        Arc, Mutex,
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    time::Duration,
};

use bevy::prelude::Resource;

use super::{
    Outcome, Task, Workshop, reading,
    watch::{Nudge, Saved, Watch, Watched},
};
use crate::{
    diagnostic::{Diagnostic, Report},
    kiosk::LoadedContent,
    language::LanguageTag,
    ui::host::wake::Waker,
};

/// After a save nobody checks for so long: the picture comes first, and the next save may come soon.
const BREATH: Duration = Duration::from_millis(600);

/// What is wanted of the threads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Read everything again, then check it.
    Check,
    /// Carry this out.
    Do(Task),
}

/// Something a thread tells.
pub enum Sign {
    /// Files were saved; this is served from now on. Findings are those of the reading.
    Fresh(Box<LoadedContent>, Vec<Diagnostic>, Saved),
    /// Nothing can be served of what was saved; the last library stays.
    Unfit(String),
    /// A check begins.
    Checks,
    /// All findings.
    Checked(Vec<Diagnostic>),
    /// Something was carried out.
    Done(Task, Outcome),
}

/// Who carries orders out, and where signs come from. A test gives its own.
#[derive(Resource)]
pub struct Hands {
    /// Carries one order out; must not block.
    pub order: Box<dyn Fn(Order) + Send + Sync>,
    /// What is told.
    pub signs: Mutex<Receiver<Sign>>,
}

enum Job {
    Check,
    Do(Task),
}

struct Teller(Sender<Sign>, Waker);

impl Teller {
    /// Whether somebody still listens.
    fn tell(&self, sign: Sign) -> bool {
        let heard = self.0.send(sign).is_ok();
        self.1.wake();
        heard
    }
}

/// Starts the threads. They end when the hands are dropped.
pub fn spawn(
    loaded: LoadedContent,
    watched: Watched,
    tag: LanguageTag,
    workshop: Arc<dyn Workshop>,
    waker: &Waker,
) -> std::io::Result<Hands> {
    let (tell, signs) = mpsc::channel();
    let (jobs, work) = mpsc::channel();
    let (mut watch, nudge) = Watch::new(watched);
    let teller = Teller(tell.clone(), waker.clone());
    let (reader, after) = (workshop.clone(), jobs.clone());
    std::thread::Builder::new().name("preview-reading".to_owned()).spawn(move || {
        let mut before = loaded;
        while let Some(saved) = watch.next() {
            let sign = match reading::again(&before, || reader.folder(), &saved.paths, &tag) {
                Ok(Report { value, findings }) => {
                    before = value.clone();
                    Sign::Fresh(Box::new(value), findings, saved)
                }
                Err(error) => Sign::Unfit(error.to_string()),
            };
            if !teller.tell(sign) || after.send(Job::Check).is_err() {
                return;
            }
        }
    })?;
    let teller = Teller(tell, waker.clone());
    std::thread::Builder::new().name("preview-checking".to_owned()).spawn(move || check(&work, &*workshop, &teller))?;
    // What lies there at the start is checked too.
    let _ = jobs.send(Job::Check);
    let order = move |order| {
        let sent = match order {
            Order::Check => nudge.send(Nudge::All).is_ok(),
            Order::Do(task) => jobs.send(Job::Do(task)).is_ok(),
        };
        if !sent {
            tracing::error!(?order, "a thread of the preview has ended");
        }
    };
    Ok(Hands { order: Box::new(order), signs: Mutex::new(signs) })
}

fn check(work: &Receiver<Job>, workshop: &dyn Workshop, teller: &Teller) {
    let mut wanted = false;
    loop {
        let job =
            if wanted { work.recv_timeout(BREATH) } else { work.recv().map_err(|_| RecvTimeoutError::Disconnected) };
        match job {
            Ok(Job::Check) => wanted = true,
            Ok(Job::Do(task)) => {
                if !teller.tell(Sign::Done(task, workshop.carry_out(task))) {
                    return;
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                wanted = false;
                if !teller.tell(Sign::Checks) || !teller.tell(Sign::Checked(workshop.check())) {
                    return;
                }
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
