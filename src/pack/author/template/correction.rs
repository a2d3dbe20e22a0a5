//! Files of a language that is there, copied into a pack that replaces them: a few sentences can be corrected.

use std::path::{Path, PathBuf};

use super::{Template, known, manifest, title, words};
use crate::{
    content::is_name,
    language::{Catalogue, CatalogueId, LanguageTag},
    library::Library,
    pack::format::entry::MANIFEST,
};

/// The name of a pack that corrects these parts of a language: another for other parts, so that two lie beside each
/// other.
pub fn name_of(tag: &LanguageTag, parts: &[CatalogueId]) -> String {
    let tag = tag.to_string().to_lowercase();
    let named = parts.iter().fold(tag.clone(), |name, part| format!("{name}-{part}"));
    if is_name(&named) { named } else { format!("{tag}-corrected") }
}

impl Template {
    /// Copies the files of `parts` as they are served; a part that the language lacks is there to fill in.
    ///
    /// `replaces` names each file, its narration, and what is known of the German it was translated from, for that
    /// is written anew with the first import.
    pub fn correction(library: &Library, german: &Catalogue, tag: &LanguageTag, parts: &[CatalogueId]) -> Self {
        let known = known(tag, None);
        let id = name_of(tag, parts);
        let mut files = vec![(PathBuf::from("README.txt"), readme(tag, &id, parts))];
        let origins = Path::new("locales").join(tag.to_string()).join("origins.ron");
        let mut replaces = vec![shown(&origins)];
        for part in parts {
            let path = part.path(tag);
            let text = library.folder().text(&path).ok().map(|source| source.text.to_string());
            let blank = || german.files().get(part).map(|ftl| words::blank(ftl, None));
            let Some(text) = text.or_else(blank) else { continue };
            replaces.push(shown(&path));
            if part.is_spoken() {
                replaces.push(format!("assets/narration/{tag}/{part}"));
            }
            files.push((path, text));
        }
        let title =
            format!("{}: {}", title(tag, &known), parts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
        files.insert(1, (PathBuf::from(MANIFEST), manifest(&id, &title, &replaces)));
        Self { known, files }
    }
}

/// A path as `pack.ron` writes it on every system.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn readme(tag: &LanguageTag, id: &str, parts: &[CatalogueId]) -> String {
    let files: Vec<String> = parts.iter().map(|part| shown(&part.path(tag))).collect();
    let files = files.join(", ");
    format!(
        "\
DEUTSCH: einige Sätze einer Sprache verbessern ({tag})

1. Hier liegen die Texte, wie sie das Gerät jetzt zeigt: {files}
2. Ändern Sie die Sätze im Texteditor, und speichern Sie als UTF-8. Oder in einer Tabelle:
   wegweiser export {tag} --pack ORDNER --module {first} --into {id}.xlsx
   und danach: wegweiser import {id}.xlsx --pack ORDNER
3. Was in geschweiften Klammern steht, bleibt genau so. Löschen Sie keine Zeile.
4. Die Computerstimme: wegweiser narrate --pack ORDNER
5. Prüfen Sie den Ordner: wegweiser pack check ORDNER --messages de
6. Bei jeder neuen Fassung: in pack.ron „version“ erhöhen.

ENGLISH: correct a few sentences of a language ({tag})

1. Here are the texts as the machine shows them now: {files}
2. Change the sentences in a text editor, and save as UTF-8. Or in a table:
   wegweiser export {tag} --pack FOLDER --module {first} --into {id}.xlsx
   and then: wegweiser import {id}.xlsx --pack FOLDER
3. What stands in braces stays exactly as it is. Delete no line.
4. The computer's voice: wegweiser narrate --pack FOLDER
5. Check the folder: wegweiser pack check FOLDER
6. With each new version: raise “version” in pack.ron.
",
        first = parts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" --module "),
    )
}
