//! A pack's folder to begin with: a new language, with every message of the German words, still empty; or files of a
//! language that is there, to correct.
//!
//! Owns: what the files say. Refuses: writing over anything that is there.

mod correction;
mod known;
mod words;

use std::{
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

pub use correction::name_of;
pub use known::{Known, known};

use crate::{
    diagnostic::Report,
    language::{Catalogue, CatalogueId, Direction, LanguageTag},
    library::Library,
    pack::format::entry::MANIFEST,
};

/// A template that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// The content has no such language to translate from.
    #[error("there is no language “{0}” in locales/ to translate from")]
    NoSource(LanguageTag),
    /// The folder has files in it.
    #[error("{} is not empty, and nothing is written over; name another folder with --into", .0.display())]
    NotEmpty(PathBuf),
    /// A file could not be written.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
}

/// A folder of files to fill in.
#[derive(Debug, Clone)]
pub struct Template {
    /// What is known of the language.
    pub known: Known,
    /// Files by their paths in the folder.
    pub files: Vec<(PathBuf, String)>,
}

impl Template {
    /// What is known of a language before its files are made.
    pub fn known(tag: &LanguageTag, script: Option<&str>) -> Known {
        known(tag, script)
    }

    /// Makes the files for `tag`, to be translated from `from`; `parts` are the files of words; where none is named, all
    /// that a language needs.
    /// `script` (ISO 15924) says otherwise than is likely; `voice` is the computer's voice that speaks it.
    ///
    /// # Errors
    /// [`TemplateError::NoSource`], where there is no German or no `from`.
    pub fn new(
        library: &Library,
        (tag, from): (&LanguageTag, &LanguageTag),
        parts: &[CatalogueId],
        script: Option<&str>,
        voice: Option<&str>,
    ) -> Result<Report<Self>, TemplateError> {
        let mut findings = Vec::new();
        let mut read = |tag: &LanguageTag| -> Result<Catalogue, TemplateError> {
            let language = library.language(tag).ok_or_else(|| TemplateError::NoSource(tag.clone()))?;
            Ok(library.catalogue(language).unpack_into(&mut findings))
        };
        let german = read(&LanguageTag::german())?;
        let source = if *from == LanguageTag::german() { None } else { Some(read(from)?) };
        let known = known(tag, script);
        let base = Path::new("locales").join(tag.to_string());
        let mut files = vec![
            (PathBuf::from("README.txt"), readme(tag)),
            (PathBuf::from(MANIFEST), manifest(&tag.to_string().to_lowercase(), &title(tag, &known), &[])),
            (base.join("language.ron"), language(tag, from, &known, voice)),
        ];
        let wanted = |id: &CatalogueId| if parts.is_empty() { !id.is_optional() } else { parts.contains(id) };
        for (id, ftl) in german.files().iter().filter(|(id, _)| wanted(id)) {
            let source = source.as_ref().and_then(|source| source.files().get(id));
            files.push((id.path(tag), words::blank(ftl, source)));
        }
        Ok(Report::new(Self { known, files }, findings))
    }

    /// Writes the files into a folder that isn't there yet, or is empty.
    pub fn write(&self, into: &Path) -> Result<(), TemplateError> {
        match fs::read_dir(into).map(|mut entries| entries.next().is_none()) {
            Ok(true) => {}
            Ok(false) => return Err(TemplateError::NotEmpty(into.to_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(TemplateError::Io { path: into.to_owned(), error }),
        }
        for (path, text) in &self.files {
            let path = into.join(path);
            let folder = path.parent().unwrap_or(into);
            let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text));
            written.map_err(|error| TemplateError::Io { path, error })?;
        }
        Ok(())
    }
}

/// A text between quotation marks of RON.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// What staff read: the language's names, where they are known.
fn title(tag: &LanguageTag, known: &Known) -> String {
    match (known.german, known.endonym) {
        (Some(german), Some(endonym)) if german != endonym => format!("{german} ({endonym})"),
        (Some(german), _) => german.to_owned(),
        _ => tag.to_string(),
    }
}

/// `pack.ron`; `replaces` are the files and folders that the pack means to replace.
fn manifest(id: &str, title: &str, replaces: &[String]) -> String {
    let replaced = match replaces {
        [] => String::new(),
        paths => {
            let lines: String = paths.iter().map(|path| format!("        {},\n", quoted(path))).collect();
            format!(
                "    // Was schon da ist und von diesem Paket ersetzt wird. / What is there already and this pack replaces.\n    \
                replaces: [\n{lines}    ],\n"
            )
        }
    };
    format!(
        "\
// Wer dieses Paket gemacht hat, und was es ist. / What this pack is, and who made it.
(
    // Fassung dieser Datei; nicht ändern. / Version of this file's form; leave it.
    format: 1,
    // Name des Pakets: kleine Buchstaben, Ziffern, Bindestriche; später nicht mehr ändern.
    // Name of the pack: small letters, digits, hyphens; never change it later.
    id: {},
    // Bei jeder neuen Fassung erhöhen. / Raise it with each new version: \"0.1.1\", \"0.2.0\" …
    version: \"0.1.0\",
    // So heißt das Paket für die Mitarbeitenden. / What staff see.
    title: {},
    // Wer daran gearbeitet hat und hier stehen möchte. / Who worked on it and wants to be named: [\"A. Name\"]
    authors: [],
    // Unter welcher Lizenz andere es benutzen dürfen. / Licence under which others may use it.
    licence: \"CC-BY-4.0\",
    // Legen zwei Pakete dasselbe ab, gilt das mit der größeren Zahl. / Of two packs with one file the higher number wins.
    order: 0,
{replaced})
",
        quoted(id),
        quoted(title),
    )
}

#[expect(clippy::too_many_lines, reason = "a table of fields, each with its remark in two languages")]
fn language(tag: &LanguageTag, from: &LanguageTag, known: &Known, voice: Option<&str>) -> String {
    let name = tag.to_string();
    let direction = match known.direction {
        Direction::Ltr => "Ltr",
        Direction::Rtl => "Rtl",
    };
    let mut fallback = vec![quoted(&from.to_string())];
    if *from != LanguageTag::german() {
        fallback.push(quoted("de"));
    }
    let endonym = known.endonym.unwrap_or(&name);
    let mut text = String::new();
    let mut field = |german: &str, english: &str, line: &str| {
        let _ = writeln!(text, "    // {german}\n    // {english}\n    {line},");
    };
    field(
        "Kürzel der Sprache; so heißt auch der Ordner.",
        "Tag of the language; its folder has the same name.",
        &format!("tag: {}", quoted(&name)),
    );
    let (german, english) = match known.endonym {
        Some(_) => ("Name der Sprache in ihr selbst.", "The language's name in itself."),
        None => ("HIER SCHREIBEN: Name der Sprache in ihr selbst.", "WRITE HERE: the language's name in itself."),
    };
    field(german, english, &format!("endonym: {}", quoted(endonym)));
    let (german, english) = match known.german {
        Some(_) => ("Ihr Name auf Deutsch.", "Its name in German."),
        None => ("HIER SCHREIBEN: ihr Name auf Deutsch.", "WRITE HERE: its name in German."),
    };
    field(german, english, &format!("name: {}", quoted(known.german.unwrap_or(&name))));
    field(
        "HIER SCHREIBEN: „Willkommen“ in der Sprache; steht groß auf dem ersten Bild.",
        "WRITE HERE: “welcome” in the language; stands large on the first screen.",
        &format!("greeting: {}", quoted(endonym)),
    );
    field(
        "HIER SCHREIBEN: „Hier berühren“ in der Sprache; die Kachel sagt es.",
        "WRITE HERE: “touch here” in the language; the tile says it.",
        &format!("invitation: {}", quoted(endonym)),
    );
    field(
        "Schreibrichtung: Ltr von links nach rechts, Rtl von rechts nach links.",
        "Direction: Ltr from left to right, Rtl from right to left.",
        &format!("direction: {direction}"),
    );
    field(
        "Für Ziffern und Tage: meist das Kürzel; -u-nu-latn hält lateinische Ziffern.",
        "For digits and days: mostly the tag; -u-nu-latn keeps Latin digits.",
        &format!("locale: {}", quoted(&known.locale)),
    );
    field(
        "Sprache, deren Mehrzahlregeln gelten: meist sie selbst.",
        "Language whose plural rules hold: mostly itself.",
        &format!("plural: {}", quoted(&known.plural)),
    );
    if known.shipped {
        field(
            "Schriftfamilie; diese liegt bei.",
            "Family of the font; this one is shipped.",
            &format!("face: {}", quoted(&known.face)),
        );
    } else {
        field(
            "Schriftfamilie; diese liegt NICHT bei: legen Sie die Dateien in assets/fonts des Pakets.",
            "Family of the font; this one is NOT shipped: put its files into assets/fonts of the pack.",
            &format!("face: {}", quoted(&known.face)),
        );
    }
    field(
        "Was hier fehlt, erscheint in diesen Sprachen, die erste zuerst.",
        "What is missing is shown in these languages, the first one first.",
        &format!("fallback: [{}]", fallback.join(", ")),
    );
    field(
        "Computerstimme, zum Beispiel Some((name: \"fa\", rate: 150)); None: Menschen sprechen.",
        "Computer's voice, such as Some((name: \"fa\", rate: 150)); None: people speak.",
        &voice.map_or_else(
            || "voice: None".to_owned(),
            |name| format!("voice: Some((name: {}, rate: 150))", quoted(name)),
        ),
    );
    field(
        "Wer was gelesen und unterschrieben hat. Das schreibt der Befehl: wegweiser review. Was fehlt, ist ein Entwurf.",
        "Who read and signed what. The command writes it: wegweiser review. What isn't named is a draft.",
        "review: {}",
    );
    format!(
        "// Diese Sprache. Zeilen mit // liest das Programm nicht. / This language. Lines with // are not read.\n(\n{text})\n"
    )
}

fn readme(tag: &LanguageTag) -> String {
    format!(
        "\
DEUTSCH: eine neue Sprache ({tag})

1. Öffnen Sie die Dateien mit einem Texteditor. Speichern Sie sie als UTF-8.
2. locales/{tag}/language.ron: Füllen Sie jede Zeile aus, über der „HIER SCHREIBEN“ steht.
3. locales/{tag}/ui.ftl sind die Wörter der Knöpfe, locales/{tag}/modules die Seiten.
4. Zeilen mit # sind die Vorlage und Hinweise. Das Programm liest sie nicht.
5. Schreiben Sie die Übersetzung an die Stelle von {{ \"\" }}, also: .s1 = Ihr Satz.
6. Was in geschweiften Klammern steht, wie {{ $tel-emergency }}, bleibt genau so.
7. Runde Klammern enthalten das deutsche Wort, das Menschen auf Briefen sehen.
8. Was noch leer ist, erscheint in der Ersatzsprache. Sie können jederzeit aufhören.
9. Prüfen Sie den Ordner: wegweiser pack check ORDNER --messages de
10. In pack.ron stehen Name und Fassung. Mehr sagt assets/AUTHORING.md.

ENGLISH: a new language ({tag})

1. Open the files with a text editor. Save them as UTF-8.
2. locales/{tag}/language.ron: fill in each line below “WRITE HERE”.
3. locales/{tag}/ui.ftl holds the words of the buttons, locales/{tag}/modules the pages.
4. Lines that begin with # are the source and remarks. The program does not read them.
5. Write the translation in place of {{ \"\" }}: .s1 = Your sentence.
6. What stands in braces, such as {{ $tel-emergency }}, stays exactly as it is.
7. Round brackets hold the German word that people see on letters.
8. What is still empty is shown in the fallback language. You may stop at any time.
9. Check the folder: wegweiser pack check FOLDER
10. pack.ron holds name and version. assets/AUTHORING.md says more.
"
    )
}
