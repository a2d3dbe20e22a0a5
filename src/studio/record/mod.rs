//! The recorder: a window that goes text by text through what people are to speak.
//!
//! Owns: what is decided ([`session`], pure), the microphone, the desk where takes are kept and heard, the screen.
//! Refuses: knowing files. A [`TakeStore`] keeps takes; `wegweiser record` gives one that writes them to the content.
//!
//! ```text
//! key, button ─ Wish ─> session ─ Order ─┬─> microphone ─ take ─┐
//!                          ↑             └─> desk <─────────────┘
//!                          └──────────────── News ─── kept, heard
//! ```

mod microphone;
mod screen;
pub mod session;
mod take_store;
mod take_writer;
mod tape;
mod window;
mod words;

use std::sync::{
    Arc, Mutex,
    mpsc::{self, Receiver},
};

use bevy::{app::AppExit, prelude::*};

pub use screen::WishButton;
pub use take_store::TakeStore;
pub use window::{Opened, run};

use crate::{
    content::{PictureName, Tint},
    diagnostic::{Diagnostic, MessageLanguage},
    kiosk::LoadedContent,
    language::Language,
    ui::{
        self,
        core::{Served, surface::FirstLanguages},
        host::wake::Waker,
        text::TextScale,
    },
};
use microphone::{Ask, Heard};
use session::{News, Order, Refused, Session, Wish};
use take_writer::{Job, place};

/// One text to be spoken.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its name, `module/page.text`.
    pub name: String,
    /// What is spoken.
    pub sentence: String,
    /// The same in German; empty where German is recorded.
    pub german: String,
    /// The page's picture.
    pub picture: Option<(PictureName, Tint)>,
    /// Whether it has a take.
    pub recorded: bool,
}

/// What is recorded, and by whom.
#[derive(Resource, Debug, Clone)]
pub struct Setup {
    /// The language that is spoken.
    pub language: Arc<Language>,
    /// The texts, in order.
    pub items: Vec<Item>,
    /// Who speaks, and to what they agreed, in words.
    pub speaker: String,
    /// Language of the recorder's own words.
    pub messages: MessageLanguage,
    /// Size of text.
    pub text: TextScale,
}

/// Something from a thread.
#[derive(Debug, Clone, PartialEq)]
pub enum Sign {
    /// For the session.
    News(News),
    /// How loud the microphone is: its highest sample, 0 to 1.
    Level(f32),
}

/// Who carries orders out, and where signs come from. A test gives its own.
#[derive(Resource)]
pub struct Hands {
    /// Carries one order out; must not block.
    pub order: Box<dyn Fn(Order) + Send + Sync>,
    /// What is told.
    pub signs: Mutex<Receiver<Sign>>,
}

/// The session in the world.
#[derive(Resource, Debug, Clone, Deref, DerefMut)]
pub struct Recording(pub Session);

/// How loud it is, 0 to 1.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq)]
pub struct Level(pub f32);

/// Somebody wants something.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wished(pub Wish);

/// Why something isn't done.
fn gone() -> Diagnostic {
    Diagnostic::error("recorder-ended", place())
}

/// Ends the desk after all takes were kept.
struct Closing {
    jobs: mpsc::Sender<Job>,
    take_writer: Option<std::thread::JoinHandle<()>>,
}

impl Closing {
    fn wait(self) {
        // A desk that has ended already has nothing left to keep.
        let _ = self.jobs.send(Job::End);
        if let Some(take_writer) = self.take_writer
            && take_writer.join().is_err()
        {
            tracing::error!("the thread that keeps recordings has ended early");
        }
    }
}

/// Microphone and desk.
fn hands(takes: Box<dyn TakeStore>, waker: &Waker) -> (Hands, Closing) {
    let (tell, signs) = mpsc::channel();
    let told = {
        let (tell, waker) = (tell.clone(), waker.clone());
        move |news| {
            // Nobody listens any more when the window has closed.
            let _ = tell.send(Sign::News(news));
            waker.wake();
        }
    };
    let (jobs, take_writer) = take_writer::spawn(takes, told);
    let heard = {
        let (tell, jobs, waker) = (tell.clone(), jobs.clone(), waker.clone());
        move |heard| {
            let sign = match heard {
                Heard::Open(found) => Sign::News(News::Microphone(found)),
                Heard::Level(level) => Sign::Level(level),
                Heard::Lost(None) => Sign::News(News::Lost),
                Heard::Lost(Some(item)) => Sign::News(News::Kept { item, result: Err(Refused::Lost) }),
                Heard::Take(item, take) => match jobs.send(Job::Keep(item, take)) {
                    Ok(()) => return,
                    Err(_) => Sign::News(News::Kept { item, result: Err(ended()) }),
                },
            };
            let _ = tell.send(sign);
            waker.wake();
        }
    };
    let microphone = microphone::spawn(heard);
    let closing = Closing { jobs: jobs.clone(), take_writer };
    let waker = waker.clone();
    let order = move |order| {
        let sent = match order {
            Order::Listen => microphone.send(Ask::Listen).is_ok(),
            Order::Cut(item) => microphone.send(Ask::Cut(item)).is_ok(),
            Order::Drop => microphone.send(Ask::Drop).is_ok(),
            Order::Play(item) => jobs.send(Job::Play(item)).is_ok(),
            Order::Hush => jobs.send(Job::Hush).is_ok(),
            Order::End => true,
        };
        if sent {
            return;
        }
        tracing::error!(?order, "a thread of the recorder has ended");
        if let Some(news) = undone(order) {
            let _ = tell.send(Sign::News(news));
            waker.wake();
        }
    };
    (Hands { order: Box::new(order), signs: Mutex::new(signs) }, closing)
}

/// Why nothing is kept any more.
fn ended() -> Refused {
    Refused::Failed(gone())
}

/// What became of an order nobody carries out, so that the session doesn't wait for it.
fn undone(order: Order) -> Option<News> {
    match order {
        Order::Listen => Some(News::Microphone(Err(gone()))),
        Order::Cut(item) => Some(News::Kept { item, result: Err(ended()) }),
        Order::Play(_) => Some(News::Played(Err(gone()))),
        Order::Drop | Order::Hush | Order::End => None,
    }
}

/// Carries out what a session decided.
fn carry_out(orders: Vec<Order>, hands: &Hands, exit: &mut MessageWriter<AppExit>) {
    for order in orders {
        (hands.order)(order);
        if order == Order::End {
            exit.write(AppExit::Success);
        }
    }
}

fn wished(wished: On<Wished>, mut recording: ResMut<Recording>, hands: Res<Hands>, mut exit: MessageWriter<AppExit>) {
    let orders = recording.wish(wished.0);
    carry_out(orders, &hands, &mut exit);
}

fn listen(
    mut recording: ResMut<Recording>,
    mut level: ResMut<Level>,
    hands: Res<Hands>,
    mut exit: MessageWriter<AppExit>,
) {
    let Ok(signs) = hands.signs.lock() else { return };
    let signs: Vec<Sign> = signs.try_iter().collect();
    for sign in signs {
        match sign {
            Sign::News(news) => {
                let orders = recording.news(news);
                carry_out(orders, &hands, &mut exit);
            }
            Sign::Level(loud) => {
                level.set_if_neq(Level(loud));
            }
        }
    }
}

/// Keys, each with a button of the same meaning.
const KEYS: [(KeyCode, Wish); 9] = [
    (KeyCode::Space, Wish::Record),
    (KeyCode::Enter, Wish::Good),
    (KeyCode::NumpadEnter, Wish::Good),
    (KeyCode::Backspace, Wish::Again),
    (KeyCode::ArrowLeft, Wish::Back),
    (KeyCode::ArrowRight, Wish::On),
    (KeyCode::KeyP, Wish::Play),
    (KeyCode::PageDown, Wish::On),
    (KeyCode::Escape, Wish::End),
];

fn keys(keys: Res<ButtonInput<KeyCode>>, mut commands: Commands) {
    for (key, wish) in KEYS {
        if keys.just_pressed(key) {
            commands.trigger(Wished(wish));
        }
    }
}

/// The recorder itself, for a window or a test. Needs Bevy's UI plugins.
pub fn plugin(app: &mut App, loaded: LoadedContent, setup: Setup, hands: Hands) {
    ui::plugin(app, &loaded.faces);
    let session = Session::new(setup.items.iter().map(|item| item.recorded).collect());
    app.insert_resource(Served(loaded.library))
        .insert_resource(FirstLanguages(loaded.active))
        .insert_resource(Recording(session))
        .insert_resource(setup)
        .insert_resource(hands)
        .init_resource::<Level>()
        .add_plugins(screen::plugin)
        .add_observer(wished)
        .add_systems(Update, (keys, listen).chain());
}

#[cfg(test)]
mod tests {
    //! A thread that has ended leaves nobody waiting.
    use super::*;

    #[test]
    fn an_order_that_nobody_carries_out_is_answered() {
        let mut session = Session::new(vec![true]);
        let answer = |session: &mut Session, order| undone(order).map(|news| session.news(news));
        session.wish(Wish::Record);
        assert_eq!(answer(&mut session, Order::Listen), Some(vec![Order::Drop]));
        assert_eq!(session.state(), session::State::Saved);
        session.news(News::Microphone(Ok(())));
        session.wish(Wish::Record);
        session.wish(Wish::Record);
        session.wish(Wish::End);
        assert_eq!(answer(&mut session, Order::Cut(0)), Some(Vec::new()));
        assert_eq!(session.wish(Wish::End), [Order::End], "the window can be closed");
        session.wish(Wish::Play);
        assert_eq!(answer(&mut session, Order::Play(0)), Some(Vec::new()));
        assert_eq!(session.state(), session::State::Saved);
        assert_eq!(undone(Order::Hush), None);
    }
}
