//! What a pack somebody works on would meet if nobody trusted signed it.
//!
//! Whoever builds the pack may sign it, so it is checked as it would be served then; what a signature is needed for is
//! said once.

use std::path::Path;

use crate::{
    diagnostic::{Diagnostic, Location, Severity},
    language::Catalogue,
    library::{Library, said_by_strangers},
    pack::{
        format::{entry::MANIFEST, unpacked::Unpacked},
        machine::overlay::overlay,
    },
};

/// The finding for files that need a signature.
pub const NEEDS_SIGNATURE: &str = "pack-needs-signature";
/// What is said of single files of a pack nobody trusted has signed.
const OF_STRANGERS: [&str; 4] =
    ["pack-protected", "pack-protected-number", "pack-number-voice", "pack-number-sentences"];

/// What would be refused or not be heard of a pack without a signature: one warning for all files that would refuse it,
/// and those that are warnings anyway.
pub fn without_signature(base: &Path, others: &[Unpacked], pack: &Unpacked) -> Vec<Diagnostic> {
    let id = &pack.manifest.id;
    let packs = others.iter().filter(|other| other.manifest.id != *id).chain([pack]).cloned().collect();
    let mut findings = Vec::new();
    let folder = overlay(base, packs).unpack_into(&mut findings);
    let library = Library::read(folder).value;
    let catalogues: Vec<Catalogue> =
        library.languages().iter().map(|language| library.catalogue(language).value).collect();
    findings.extend(said_by_strangers(&library, &catalogues));
    findings.retain(|finding| OF_STRANGERS.contains(&finding.code) && finding.details.get("pack") == Some(id));
    let (refusing, mut told): (Vec<Diagnostic>, Vec<Diagnostic>) =
        findings.into_iter().partition(|finding| finding.severity == Severity::Error);
    if let Some(first) = refusing.first() {
        let finding =
            Diagnostic::warning("pack-needs-signature", Location::file(MANIFEST)).with("count", refusing.len());
        told.push(finding.with("file", first.place.file.display()).with("folder", pack.root.display()));
    }
    told
}

/// Takes out of findings what a signature settles.
pub fn signed(findings: &mut Vec<Diagnostic>) {
    findings.retain(|finding| finding.code != NEEDS_SIGNATURE && !OF_STRANGERS.contains(&finding.code));
}
