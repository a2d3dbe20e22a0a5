//! Letters that were drawn: kept while a visit lasts, let go of when it ends.
//!
//! Bevy keeps a sheet of letters for each face and size for ever, a mebibyte each. Months of visits in many languages
//! would fill the memory with them.

use bevy::{
    asset::AssetId,
    ecs::system::SystemParam,
    platform::collections::HashSet,
    prelude::*,
    text::{
        ComputedTextBlock, FontAtlasSet, FontCx, FontHinting, LayoutCx, LetterSpacing, RemSize, ScaleCx, TextBounds,
        TextError, TextLayoutInfo, TextMeasureInfo, TextPipeline,
    },
};

use super::{Writing, sheets::lay_ready_for};
use crate::ui::core::{View, Visit};

/// The sheets of letters, and the texts that show them.
#[derive(SystemParam)]
pub struct Letters<'w, 's> {
    shown: Query<'w, 's, &'static TextLayoutInfo>,
    sheets: ResMut<'w, FontAtlasSet>,
}

impl Letters<'_, '_> {
    /// Drops each sheet that no text shows a letter of. What is on screen stays as it is, and is not drawn again.
    pub fn let_go(&mut self) {
        let glyphs = self.shown.iter().flat_map(|text| &text.glyphs);
        let shown: HashSet<AssetId<Image>> = glyphs.map(|glyph| glyph.atlas_info.texture).collect();
        self.sheets.retain(|_, sheets| {
            sheets.retain(|sheet| shown.contains(&sheet.texture.id()));
            !sheets.is_empty()
        });
    }
}

/// What draws letters, for texts that nothing shows yet.
#[derive(SystemParam)]
pub struct Pen<'w> {
    fonts: Res<'w, Assets<Font>>,
    /// Where the sheets are.
    pub images: ResMut<'w, Assets<Image>>,
    sheets: ResMut<'w, FontAtlasSet>,
    pipeline: ResMut<'w, TextPipeline>,
    faces: ResMut<'w, FontCx>,
    layouts: ResMut<'w, LayoutCx>,
    scaler: ResMut<'w, ScaleCx>,
    rem: Res<'w, RemSize>,
}

impl Pen<'_> {
    /// How large a text is in lines of this width, in logical pixels.
    ///
    /// # Errors
    /// Where it has no face.
    pub fn size(&mut self, writing: &Writing, width: f32) -> Result<Vec2, TextError> {
        let mut block = ComputedTextBlock::default();
        let mut measure = self.measure(writing, 1.0, &mut block)?;
        Ok(measure.compute_size(TextBounds::new_horizontal(width), &mut block, &mut self.faces))
    }

    fn measure(
        &mut self,
        writing: &Writing,
        scale: f32,
        block: &mut ComputedTextBlock,
    ) -> Result<TextMeasureInfo, TextError> {
        let (color, spacing) = (Color::WHITE, LetterSpacing::default());
        let span = (Entity::PLACEHOLDER, 0, writing.text.as_str(), &writing.font, color, writing.height, spacing);
        self.pipeline.create_text_measure(
            Entity::PLACEHOLDER,
            &self.fonts,
            std::iter::once(span),
            scale,
            &TextLayout::default(),
            block,
            &mut self.faces,
            &mut self.layouts,
            // Sizes are pixels: neither of a window's size nor of its root's.
            Vec2::ONE,
            self.rem.0,
        )
    }

    /// Draws the letters of a text onto their sheets, as Bevy's own systems do when they lay it out. What can't be
    /// drawn is said when it is to be shown.
    pub fn draw(&mut self, writing: &Writing, scale: f32) -> Result<(), TextError> {
        let mut block = ComputedTextBlock::default();
        self.measure(writing, scale, &mut block)?;
        lay_ready_for(block.buffer(), FontHinting::Enabled, &mut self.sheets, &mut self.images);
        self.pipeline.update_text_layout_info(
            &mut TextLayoutInfo::default(),
            &mut self.sheets,
            &mut self.images,
            &mut block,
            &mut self.scaler,
            TextBounds::UNBOUNDED,
            Justify::default(),
            FontHinting::Enabled,
        )
    }
}

/// After the texts of the screen that follows were laid out.
pub(super) fn forget(visits: Query<&Visit, Changed<Visit>>, mut letters: Letters) {
    if visits.iter().any(|visit| visit.language.is_none() && visit.view == View::Languages) {
        letters.let_go();
    }
}
