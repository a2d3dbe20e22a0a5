//! Windows of content teams: any screen as a picture, a preview of what is being written, and the recorder.

pub mod picture;
pub mod preview;
pub mod record;
