//! Names of colours and what they look like in each set. Source of the light set: the design's token table.

use bevy::prelude::*;

use crate::content::Tint;

/// A colour's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Token {
    /// Behind everything.
    Paper,
    /// Cards and pills.
    Card,
    /// Border of what can be touched.
    Edge,
    /// Quiet lines, tracks, dots to come.
    Line,
    /// Text.
    Ink,
    /// Quiet text.
    Soft,
    /// Next; chosen; sound.
    Teal,
    /// Chosen and sound, behind.
    TealTint,
    /// The row being spoken; a wrong answer.
    SunTint,
    /// Help only.
    Help,
    /// Help only, behind.
    HelpTint,
    /// Right answer.
    Ok,
    /// Right answer, behind.
    OkTint,
    /// Text and signs on teal, help or ink.
    OnSolid,
    /// Behind a sheet.
    Veil,
    /// Over the place on a body that was touched.
    Mark,
    /// Answers A to D of a vote, from 0: each has a shape and a letter too.
    Answer(u8),
    /// A wall that shows nothing.
    Black,
    /// Disc behind a module's pictogram.
    Disc(Tint),
}

/// The set of colours that is on.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// The design's light set.
    #[default]
    Light,
    /// Black, white and yellow.
    Contrast,
    /// The dark set, for a screen beside a projector: it lights no room.
    Dark,
}

impl Theme {
    /// The colour of a token in this set.
    pub fn color(self, token: Token) -> Color {
        let hex = |rgb: u32| Color::srgb_u8((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8);
        match self {
            Self::Light => match token {
                Token::Paper => hex(0xF6F2EA),
                Token::Card | Token::OnSolid => hex(0xFFFFFF),
                Token::Edge => hex(0x8A8273),
                Token::Line => hex(0xE4DDD0),
                Token::Ink => hex(0x1B2A33),
                Token::Soft => hex(0x56656E),
                Token::Teal => hex(0x0E5A63),
                Token::TealTint | Token::Disc(Tint::Teal) => hex(0xDCEBEA),
                Token::SunTint | Token::Disc(Tint::Sun) => hex(0xFCE9C8),
                Token::Help => hex(0xC8402F),
                Token::HelpTint => hex(0xFBE6E1),
                Token::Ok => hex(0x2F7D4F),
                Token::OkTint => hex(0xEAF5EE),
                Token::Disc(Tint::Rose) => hex(0xFBE0DC),
                Token::Disc(Tint::Sky) => hex(0xE3E6F7),
                Token::Disc(Tint::Sand) => hex(0xE7E1D6),
                Token::Disc(Tint::Leaf) => hex(0xDDEFDD),
                Token::Answer(0) => hex(0x0E5A63),
                Token::Answer(1) => hex(0xB3521E),
                Token::Answer(2) => hex(0x5C3D8F),
                Token::Answer(_) => hex(0x8A1F5C),
                Token::Black => hex(0x000000),
                Token::Veil => hex(0x1B2A33).with_alpha(0.55),
                Token::Mark => hex(0xC8402F).with_alpha(0.45),
            },
            Self::Contrast => match token {
                Token::Paper | Token::Card | Token::HelpTint | Token::OkTint | Token::TealTint => hex(0x000000),
                Token::Edge | Token::Ink | Token::Soft | Token::Help => hex(0xFFFFFF),
                Token::Line => hex(0x5A5A5A),
                // Yellow marks what is chosen, spoken or next; black stands on it. Help alone is solid white.
                Token::Teal | Token::Ok => hex(0xFFE500),
                Token::SunTint => hex(0x3A3400),
                Token::OnSolid | Token::Black => hex(0x000000),
                // Pictograms were drawn for light discs.
                Token::Disc(_) | Token::Answer(_) => hex(0xFFFFFF),
                Token::Veil => hex(0x000000).with_alpha(0.8),
                Token::Mark => hex(0xFFE500).with_alpha(0.6),
            },
            Self::Dark => Self::dark(token),
        }
    }

    /// The dark set.
    fn dark(token: Token) -> Color {
        let hex = |rgb: u32| Color::srgb_u8((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8);
        match token {
            Token::Paper => hex(0x10222A),
            Token::Card | Token::TealTint => hex(0x1C333D),
            Token::Edge => hex(0x6E8792),
            Token::Line => hex(0x2C4651),
            Token::Ink | Token::OnSolid => hex(0xFFFFFF),
            Token::Soft => hex(0xB8BDBF),
            Token::Teal => hex(0x0E5A63),
            // What is late, and what is asked.
            Token::SunTint => hex(0xFFCF8A),
            Token::Help => hex(0xFF9C8A),
            Token::HelpTint => hex(0x3D2420),
            Token::Ok => hex(0x7FD1A0),
            Token::OkTint => hex(0x1F3D30),
            Token::Answer(0) => hex(0x2A8792),
            Token::Answer(1) => hex(0xC7682F),
            Token::Answer(2) => hex(0x7D5BB5),
            Token::Answer(_) => hex(0xB03C7C),
            Token::Black => hex(0x000000),
            // Pictograms were drawn for light discs.
            Token::Disc(_) => hex(0xDCEBEA),
            Token::Veil => hex(0x000000).with_alpha(0.7),
            Token::Mark => hex(0xFFCF8A).with_alpha(0.6),
        }
    }
}
