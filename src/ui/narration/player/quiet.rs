//! ALSA's library writes what it misses to standard error, a dozen lines for a machine without a card, at each try.
//! What matters of it comes back as an error.

/// While it lives, ALSA is silent on this thread.
pub(super) struct Quiet;

impl Quiet {
    #[cfg(target_os = "linux")]
    pub(super) fn begin() -> Self {
        // A buffer that is taken anew each time, or it would grow for months.
        let _ = alsa::Output::local_error_handler();
        Self
    }

    #[cfg(not(target_os = "linux"))]
    pub(super) fn begin() -> Self {
        Self
    }
}
