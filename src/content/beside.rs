//! Files that lie among content and are none: what people read, what systems and editors leave behind, and names whose
//! ending somebody's system hid.

use std::path::Path;

/// Beginnings of the names of what people read and no program does.
const DOCUMENTS: [&str; 9] =
    ["authors", "changelog", "changes", "copying", "licence", "license", "notice", "ofl", "readme"];

/// Whether a file of a pack is there for people to read: it is no content, so it is in nobody's way.
pub fn is_document(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()).map(str::to_lowercase) else { return false };
    let text = |name: &str| name.ends_with(".md") || name.ends_with(".txt");
    let begins = DOCUMENTS.iter().any(|document| name.starts_with(document));
    begins && (text(&name) || !name.contains('.')) || text(&name) && double_ending(path).is_none()
}

/// The name a file should have whose ending somebody's system hid: `welcome.ftl.txt` is meant to be `welcome.ftl`.
pub fn double_ending(path: &Path) -> Option<&str> {
    let name = path.file_name()?.to_str()?;
    let at = name.len().checked_sub(".txt".len()).filter(|at| name.is_char_boundary(*at))?;
    let (meant, ending) = name.split_at(at);
    let content = |ending: &str| meant.to_lowercase().ends_with(ending);
    (ending.eq_ignore_ascii_case(".txt") && [".ftl", ".ron", ".vtt", ".csv"].iter().any(|one| content(one)))
        .then_some(meant)
}

/// Whether a file is one that systems and editors leave everywhere: lock files, thumbnails, copies.
pub fn is_litter(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()).map(str::to_lowercase) else { return false };
    let named = ["thumbs.db", "ehthumbs.db", "desktop.ini"].contains(&name.as_str());
    named
        || name.starts_with(['.', '~'])
        || [".bak", ".lock", ".swp", ".tmp", "~"].iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    //! A file is known by its name.
    use super::*;

    #[test]
    fn what_people_read_is_no_content() {
        for name in
            ["README.txt", "LICENSE", "CHANGELOG.md", "locales/so/REVIEW.md", "assets/fonts/OFL.txt", "so.report.txt"]
        {
            assert!(is_document(Path::new(name)), "{name}");
        }
        for name in ["locales/so/ui.ftl", "locales/so/modules/changes.ftl", "locales/so/ui.ftl.txt", "assets/facts.ron"]
        {
            assert!(!is_document(Path::new(name)), "{name}");
        }
        assert_eq!(double_ending(Path::new("locales/so/modules/welcome.ftl.TXT")), Some("welcome.ftl"));
        assert_eq!(double_ending(Path::new("README.txt")), None);
    }
}
