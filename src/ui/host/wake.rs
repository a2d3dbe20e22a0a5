//! Waking the event loop from another thread: in reactive mode nothing else does.

use std::sync::{Arc, Mutex};

use bevy::{
    prelude::*,
    winit::{EventLoopProxyWrapper, WinitUserEvent},
};

type Wake = Box<dyn Fn() + Send>;

/// Wakes the kiosk for one frame. Before the window's loop exists, and in tests, it does nothing.
#[derive(Resource, Clone, Default)]
pub struct Waker(Arc<Mutex<Option<Wake>>>);

impl Waker {
    /// Asks for one turn of the loop.
    pub fn wake(&self) {
        if let Ok(wake) = self.0.lock()
            && let Some(wake) = &*wake
        {
            wake();
        }
    }
}

/// Connects the waker with the window's event loop.
fn connect(waker: Res<Waker>, proxy: Option<Res<EventLoopProxyWrapper>>) {
    let Some(proxy) = proxy else { return };
    let proxy = (**proxy).clone();
    if let Ok(mut wake) = waker.0.lock() {
        *wake = Some(Box::new(move || {
            // The loop has ended: there is nothing left to wake.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }));
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Waker>().add_systems(Startup, connect);
}
