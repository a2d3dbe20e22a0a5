//! Sizes of text. Glyphs are kept for each size as long as a visit lasts, so there are nine and no others.

/// A rung of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// 26: marks under a title.
    Mark,
    /// 30: quiet lines.
    Small,
    /// 34: labels of pills.
    Label,
    /// 38: tiles and sentences.
    Body,
    /// 46: names of languages, titles of a sheet.
    Large,
    /// 52: a page beside German.
    Heading,
    /// 58: a page's title.
    Title,
    /// 68: numbers of help.
    Number,
    /// 84: the greeting.
    Display,
}

impl Step {
    /// Size in logical pixels at a screen factor of 1 and text of 100 %.
    pub const fn px(self) -> f32 {
        match self {
            Self::Mark => 26.0,
            Self::Small => 30.0,
            Self::Label => 34.0,
            Self::Body => 38.0,
            Self::Large => 46.0,
            Self::Heading => 52.0,
            Self::Title => 58.0,
            Self::Number => 68.0,
            Self::Display => 84.0,
        }
    }
}

/// Factor of all sizes for a window of `width` x `height` physical pixels, and whether it stands upright.
///
/// Landscape `min(w/1920, h/1080)`, portrait `min(w/1080, h/1920)`, between 0.7 and 2, in steps of 1/20 so
/// that resizing a window doesn't fill memory with glyphs.
pub fn screen_factor(width: f32, height: f32) -> (f32, bool) {
    screen_factor_from(0.7, width, height)
}

/// The same where a screen may be drawn smaller than people in front of a kiosk could read.
pub fn screen_factor_from(least: f32, width: f32, height: f32) -> (f32, bool) {
    let portrait = height > width;
    let (wide, high) = if portrait { (1080.0, 1920.0) } else { (1920.0, 1080.0) };
    let factor = (width / wide).min(height / high).clamp(least, 2.0);
    ((factor * 20.0).floor() / 20.0, portrait)
}

#[cfg(test)]
mod tests {
    //! The factor follows the design for each size of screen it names.
    use super::screen_factor;

    #[test]
    fn screens_of_the_design() {
        assert_eq!(screen_factor(1920.0, 1080.0), (1.0, false));
        assert_eq!(screen_factor(3840.0, 2160.0), (2.0, false));
        assert_eq!(screen_factor(1080.0, 1920.0), (1.0, true));
        assert_eq!(screen_factor(1366.0, 768.0), (0.7, false));
        assert_eq!(screen_factor(800.0, 600.0), (0.7, false));
    }
}
