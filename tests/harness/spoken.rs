//! What is written where a clip speaks, so that a test's voice says what can be read.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use wegweiser::{
    content::{Facts, clip::cues::ClipId},
    diagnostic::SourceText,
    language::{Args, Catalogue, FluentFile, Language, without_marks},
    library::Library,
};

/// The words of a clip's cue: `stem` is the clip's path inside the content, without its ending.
pub fn words(root: &Path, stem: &str, cue: &str) -> Option<String> {
    let parts: Vec<&str> = stem.split('/').collect();
    let ["assets", _, tag, catalogue, message] = parts[..] else { return None };
    let message = message.trim_end_matches(".slow").to_owned();
    let clip = ClipId { tag: tag.parse().ok()?, catalogue: catalogue.to_owned(), message };
    if clip.is_of_a_site() {
        let library = Library::read(root).value;
        let sites = library.sites().into_iter().filter_map(|name| library.site(&name).value);
        return sites.filter_map(|site| clip.words_of(&site).map(str::to_owned)).next();
    }
    let read = |path: &str| SourceText::decoded(path, &fs::read(root.join(path)).ok()?);
    let language = Language::read(&read(&format!("locales/{tag}/language.ron"))?, tag).value.map(Arc::new)?;
    let facts = Facts::read(&read("assets/facts.ron")?).value;
    clip.words(cue, &language, &facts, |id| {
        let ftl = FluentFile::read(&language, read(id.catalogue.path(&clip.tag).to_str()?)?).value;
        let files = BTreeMap::from([(id.catalogue.clone(), ftl)]);
        let words = Catalogue::new(language.clone(), Arc::new(facts.variables()), files);
        words.format(id, &Args::none()).map(|words| without_marks(&words))
    })
}
