//! Where pixels go: into a window, through memory that it shares with the display server, or into memory alone.

use std::num::NonZeroU32;

use bevy::window::{RawHandleWrapper, ThreadLockedRawWindowHandleWrapper as Handle};
use raw_window_handle::RawDisplayHandle;

use super::Area;

/// Somewhere to paint.
pub trait Screen {
    /// Lends `paint` pixels of this size, with the number of frames since they were painted (0: never), and shows
    /// the areas that it names.
    ///
    /// # Errors
    /// Where the display server is gone, or there is no memory.
    fn frame(
        &mut self,
        size: (u32, u32),
        paint: &mut dyn FnMut(&mut [u32], u8) -> Vec<Area>,
    ) -> Result<(), ScreenError>;

    /// Whether what lay under another window is lost, and has to be shown again.
    fn forgets(&self) -> bool {
        false
    }
}

/// Why nothing can be shown.
#[derive(Debug, thiserror::Error)]
pub enum ScreenError {
    /// The display server doesn't answer, or has no memory.
    #[error("the window can't be painted: {0}")]
    Display(#[from] softbuffer::SoftBufferError),
    /// There is no room for its pixels.
    #[error("there is no memory for a window of {0} x {1} pixels")]
    Memory(u32, u32),
}

/// A window.
pub struct Shared {
    surface: softbuffer::Surface<Handle, Handle>,
    /// X11 keeps what is sent until somebody asks, and forgets what is covered; Wayland does neither.
    x11: bool,
}

impl Shared {
    /// The window behind a handle. Must be called, and dropped, on the thread that made the window.
    ///
    /// # Errors
    /// Where the display server is gone, or has pixels of another form.
    pub fn new(window: &RawHandleWrapper) -> Result<Self, ScreenError> {
        #[expect(
            unsafe_code,
            reason = "Bevy lends a window's handle in no other way; a NonSend system is on its thread"
        )]
        // SAFETY: the caller is on the main thread, which made the window; the wrapper keeps the window alive.
        let handle = || unsafe { window.get_handle() };
        let context = softbuffer::Context::new(handle())?;
        let x11 = !matches!(window.get_display_handle(), RawDisplayHandle::Wayland(_));
        Ok(Self { surface: softbuffer::Surface::new(&context, handle())?, x11 })
    }
}

/// An area as the display server names it.
fn rect(area: Area) -> Option<softbuffer::Rect> {
    let side = |from: i32, to: i32| NonZeroU32::new(u32::try_from(to.saturating_sub(from)).ok()?);
    Some(softbuffer::Rect {
        x: u32::try_from(area.left).ok()?,
        y: u32::try_from(area.top).ok()?,
        width: side(area.left, area.right)?,
        height: side(area.top, area.bottom)?,
    })
}

impl Screen for Shared {
    fn frame(
        &mut self,
        (width, height): (u32, u32),
        paint: &mut dyn FnMut(&mut [u32], u8) -> Vec<Area>,
    ) -> Result<(), ScreenError> {
        let (Some(width), Some(height)) = (NonZeroU32::new(width), NonZeroU32::new(height)) else { return Ok(()) };
        self.surface.resize(width, height)?;
        let mut buffer = self.surface.buffer_mut()?;
        let age = buffer.age();
        let areas: Vec<_> = paint(&mut buffer, age).into_iter().filter_map(rect).collect();
        if areas.is_empty() {
            return Ok(());
        }
        buffer.present_with_damage(&areas)?;
        if self.x11 {
            // Nobody else sends it: without this the picture waits for whatever is asked of the server next.
            self.surface.buffer_mut()?;
        }
        Ok(())
    }

    fn forgets(&self) -> bool {
        self.x11
    }
}

/// Memory alone, for pictures and tests.
#[derive(Debug, Default, Clone)]
pub struct Memory {
    /// The size of the last frame.
    pub size: (u32, u32),
    /// Its pixels, `0x00RRGGBB`.
    pub pixels: Vec<u32>,
}

impl Screen for Memory {
    fn frame(
        &mut self,
        size: (u32, u32),
        paint: &mut dyn FnMut(&mut [u32], u8) -> Vec<Area>,
    ) -> Result<(), ScreenError> {
        let age = u8::from(self.size == size && !self.pixels.is_empty());
        if age == 0 {
            let mut pixels = Vec::new();
            let wanted = size.0 as usize * size.1 as usize;
            pixels.try_reserve_exact(wanted).map_err(|_| ScreenError::Memory(size.0, size.1))?;
            pixels.resize(wanted, 0);
            (self.size, self.pixels) = (size, pixels);
        }
        paint(&mut self.pixels, age);
        Ok(())
    }
}
