//! Letters that were drawn: kept while a visit lasts, let go of when it ends.
//!
//! Bevy keeps a sheet of letters for each face and size for ever, a mebibyte each. Months of visits in many languages
//! would fill the memory with them.

use bevy::{
    asset::AssetId,
    ecs::system::SystemParam,
    platform::collections::HashSet,
    prelude::*,
    text::{FontAtlasSet, TextLayoutInfo},
};

use crate::kiosk::state::{View, Visit};

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

/// After the texts of the screen that follows were laid out.
pub(super) fn forget(visit: Res<Visit>, mut letters: Letters) {
    if visit.is_changed() && visit.language.is_none() && visit.view == View::Languages {
        letters.let_go();
    }
}
