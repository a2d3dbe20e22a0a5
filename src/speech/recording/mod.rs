//! Recordings by people: from a file or a microphone to the clips kiosks play.
//!
//! Owns: reading sound files of many formats ([`decode`]), cutting a long recording at its marks ([`marks`],
//! [`place`]), finding the voice in a noisy room ([`take`]), and keeping what was recorded ([`store`]): each text's
//! take as it was, without loss, in a working folder, and the finished clip made from all takes of its message.
//! Refuses: the microphone and the window, which are the kiosk's, and judging consent, which `content` does.

pub mod decode;
mod ffmpeg;
mod heard;
pub mod import;
pub mod marks;
pub mod place;
pub mod store;
pub mod take;

pub use ffmpeg::Converter;
