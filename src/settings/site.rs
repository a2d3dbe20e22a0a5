//! Which house a kiosk shows.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Location, SourceText};

/// The site a kiosk shows, and where its settings name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedSite {
    /// Its file's name without the ending.
    pub name: String,
    /// The line of `kiosk.ron`, or the file where it has none.
    pub place: Location,
}

impl NamedSite {
    /// The site of settings that were read from a file.
    pub fn of(name: &str, settings: &Path) -> Self {
        let shown = settings.file_name().map_or(settings, Path::new);
        let text = std::fs::read(settings).ok().and_then(|bytes| SourceText::decoded(shown, &bytes));
        let line = |source: SourceText| {
            let begins = |line: &&str| {
                line.trim_start().strip_prefix("site").is_some_and(|rest| rest.trim_start().starts_with(':'))
            };
            let line = source.text.lines().find(begins)?.to_owned();
            Some(source.find(line.trim_start(), 0))
        };
        Self { name: name.to_owned(), place: text.and_then(line).unwrap_or_else(|| Location::file(shown)) }
    }

    /// A warning where somebody brings sites and the kiosk shows none of them.
    pub fn unshown(&self, sites: &[String]) -> Vec<Diagnostic> {
        if sites.contains(&self.name) {
            return Vec::new();
        }
        let warning = |site: &String| Diagnostic::warning("site-unshown", self.place.clone()).with("site", site);
        sites.iter().map(|site| warning(site).with("named", &self.name)).collect()
    }
}

#[cfg(test)]
mod tests {
    //! Whoever brings places is told which line hides them.
    use super::*;
    use crate::diagnostic::MessageLanguage;

    #[test]
    fn sites_that_are_not_shown_are_told_with_the_line_that_names_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk.ron");
        std::fs::write(&path, "(\n    // site: \"old\",\n    volume: 0.8,\n    site: \"sample\",\n)").unwrap();
        let named = NamedSite::of("sample", &path);
        assert_eq!(named.unshown(&["sample".to_owned(), "other".to_owned()]), []);
        assert_eq!(named.unshown(&[]), []);
        let found = named.unshown(&["haus".to_owned()]);
        assert_eq!(found[0].place.to_string(), "kiosk.ron:4:5");
        assert_eq!(
            found[0].message(MessageLanguage::English),
            "The places of the site “haus” are not shown: kiosk.ron names the site “sample”."
        );
        assert_eq!(
            found[0].hint(MessageLanguage::German).unwrap(),
            "Schreiben Sie in diese Zeile von kiosk.ron: site: \"haus\","
        );
        assert_eq!(NamedSite::of("sample", &folder.path().join("none")).place, Location::file("none"));
    }
}
