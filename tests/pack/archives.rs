//! A corpus of bad archives: each is refused with its own words, and nothing of it is ever served or left lying.

use std::{
    fs,
    io::{Cursor, Write as _},
    path::Path,
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::fixture::{Machine, UI, Work, archive, holds};

const HOSTILE: &[u8] = b"hostile";

/// The archive is refused with a line that holds all of these, and leaves nothing behind.
#[track_caller]
fn refused(bytes: &[u8], parts: &[&str]) {
    let machine = Machine::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.wegweiser");
    fs::write(&file, bytes).unwrap();
    let found = machine.says(&file);
    holds(&found, parts);
    assert!(found.iter().any(|line| line.contains(" error ")), "{found:#?}");
    assert_eq!(machine.languages(), ["de", "en"]);
    assert_eq!(machine.folders(), ["staging"]);
    let staging = machine.installer.data.join("packs/staging");
    assert_eq!(fs::read_dir(staging).unwrap().count(), 0);
}

/// A sound pack with one more entry.
fn with(name: &str, bytes: &[u8]) -> Vec<u8> {
    let manifest = Work::somali().sealed();
    archive(&[("pack.ron", manifest.as_bytes()), (name, bytes)])
}

/// The bytes of a name in an archive, both times it stands there.
fn renamed(mut bytes: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut count = 0;
    for at in 0..bytes.len() - from.len() {
        if &bytes[at..at + from.len()] == from.as_bytes() {
            bytes[at..at + from.len()].copy_from_slice(to.as_bytes());
            count += 1;
        }
    }
    assert!(count > 0, "{from} is not in it");
    bytes
}

#[test]
fn a_path_that_leaves_the_pack() {
    let slip = renamed(with("xx/xx/xx/evil.ftl", HOSTILE), "xx/xx/xx/evil.ftl", "../../../evil.ftl");
    refused(&slip, &["pack-entry", "../../../evil.ftl", "leads out of the pack"]);
}

#[test]
fn an_absolute_path() {
    let absolute = renamed(with("xtmp/evil.ftl", HOSTILE), "xtmp/evil.ftl", "/tmp/evil.ftl");
    refused(&absolute, &["pack-entry", "/tmp/evil.ftl", "leads out of the pack"]);
    refused(&renamed(with("xx/evil.ftl", HOSTILE), "xx/evil.ftl", "C:/evil.ftl"), &["pack-entry", "C:/evil.ftl"]);
    let backslash = renamed(with("locales/x/evil.ftl", HOSTILE), "locales/x/evil.ftl", "locales\\x\\evil.ftl");
    refused(&backslash, &["pack-entry", "not every system can write"]);
}

#[test]
fn a_link() {
    let mut bytes = ZipWriter::new(Cursor::new(Vec::new()));
    bytes.start_file("pack.ron", SimpleFileOptions::default()).unwrap();
    bytes.write_all(Work::somali().sealed().as_bytes()).unwrap();
    bytes.add_symlink("locales/so/ui.ftl", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    refused(&bytes.finish().unwrap().into_inner(), &["pack-entry", "locales/so/ui.ftl", "it is a link"]);
}

#[test]
fn one_name_twice() {
    let twice = archive(&[("pack.ron", b"()"), ("locales/so/aa.ftl", HOSTILE), ("locales/so/ab.ftl", HOSTILE)]);
    refused(&renamed(twice, "locales/so/ab.ftl", "locales/so/aa.ftl"), &["pack-duplicate", "the same name"]);
}

#[test]
fn names_that_differ_in_case_or_composition_alone() {
    let case = archive(&[("pack.ron", b"()"), ("locales/so/a.ftl", HOSTILE), ("locales/so/A.ftl", HOSTILE)]);
    refused(&case, &["pack-clash", "locales/so/A.ftl", "locales/so/a.ftl"]);
    let composed = [("pack.ron", &b"()"[..]), ("assets/sites/ä.ron", HOSTILE), ("assets/sites/a\u{308}.ron", HOSTILE)];
    refused(&archive(&composed), &["pack-clash", "accents"]);
}

#[test]
fn entries_that_lie_over_each_other() {
    let mut bytes = archive(&[("pack.ron", b"()"), ("locales/so/a.ftl", HOSTILE), ("locales/so/b.ftl", HOSTILE)]);
    // The last entry of the directory points at the place of the one before it.
    let headers: Vec<usize> = (0..bytes.len() - 4).filter(|&at| &bytes[at..at + 4] == b"PK\x01\x02").collect();
    let (first, second) = (headers[1], headers[2]);
    let place: Vec<u8> = bytes[first + 42..first + 46].to_vec();
    bytes[second + 42..second + 46].copy_from_slice(&place);
    refused(&bytes, &["pack-overlap"]);
}

fn deflated(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A pack that lists one file of this size and hash nobody compares any more.
fn listing(path: &str, size: usize) -> String {
    let hash = "0".repeat(64);
    format!(
        "(format: 1, id: \"bomb\", version: \"1.0.0\", title: \"t\", licence: \"x\", files: [(path: \"{path}\", size: {size}, \
         sha256: \"{hash}\")])"
    )
}

#[test]
fn a_bomb() {
    let zeros = vec![0; 64 << 20];
    let manifest = listing(UI, zeros.len());
    let bytes = deflated(&[("pack.ron", manifest.as_bytes()), (UI, &zeros)]);
    assert!(bytes.len() < 1 << 20);
    refused(&bytes, &["pack-bomb", UI, "200 times its packed size"]);
}

#[test]
fn a_bomb_in_a_pack_in_a_pack() {
    let inner = deflated(&[("zeros", &vec![0; 16 << 20])]);
    refused(&with("locales/so/inner.wegweiser", &inner), &["pack-stray", "locales/so/inner.wegweiser"]);
    refused(&with("inner.zip", &inner), &["pack-stray", "inner.zip"]);
}

#[test]
fn a_file_that_was_cut_off() {
    let (_out, file) = Work::somali().build(None);
    let whole = fs::read(file).unwrap();
    for part in [1, 100, whole.len() / 2, whole.len() - 1] {
        refused(&whole[..part], &["bad.wegweiser:1:1", "pack-not-zip", "Copy the file anew"]);
    }
    refused(b"", &["pack-not-zip"]);
    refused(b"Soomaali", &["pack-not-zip"]);
}

#[test]
fn a_byte_that_changed_on_the_way() {
    let (_out, file) = Work::somali().build(None);
    let whole = fs::read(file).unwrap();
    // In the middle of the packed words.
    let mut changed = whole.clone();
    let middle = whole.len() / 2;
    changed[middle] ^= 0xff;
    let machine = Machine::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.wegweiser");
    fs::write(&file, changed).unwrap();
    holds(&machine.says(&file), &["pack-damaged", "Copy the pack anew"]);
    assert_eq!(machine.languages(), ["de", "en"]);
}

#[test]
fn a_hash_that_differs() {
    let work = Work::somali();
    let manifest = work.sealed();
    let ui = fs::read(work.root().join(UI)).unwrap();
    let mut other = ui.clone();
    let last = other.len() - 1;
    other[last] = b' ';
    let rest: Vec<(String, Vec<u8>)> = ["locales/so/language.ron", "locales/so/modules/health.ftl"]
        .map(|path| (path.to_owned(), fs::read(work.root().join(path)).unwrap()))
        .to_vec();
    let mut entries: Vec<(&str, &[u8])> = vec![("pack.ron", manifest.as_bytes()), (UI, &other)];
    entries.extend(rest.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    refused(&archive(&entries), &[UI, "pack-hash", "SHA-256"]);
}

#[test]
fn sizes_that_lie() {
    let manifest = listing(UI, 3);
    refused(&archive(&[("pack.ron", manifest.as_bytes()), (UI, HOSTILE)]), &[UI, "pack-size", "7 bytes", "says 3"]);
    // The archive's own header says less than comes out.
    let zeros = vec![b'x'; 4096];
    let manifest = listing(UI, zeros.len());
    let mut bytes = deflated(&[("pack.ron", manifest.as_bytes()), (UI, &zeros)]);
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == 4096_u32.to_le_bytes() {
            bytes[at..at + 4].copy_from_slice(&16_u32.to_le_bytes());
        }
    }
    let machine = Machine::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.wegweiser");
    fs::write(&file, bytes).unwrap();
    assert!(machine.install(&file).id.is_none());
}

#[test]
fn an_encrypted_file() {
    let mut bytes = with("locales/so/x.ftl", HOSTILE);
    // The flag of encryption, in the local header and in the directory.
    for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> = (0..bytes.len() - 4).filter(|&at| &bytes[at..at + 4] == mark).collect();
        bytes[places[1] + flags] |= 1;
    }
    refused(&bytes, &["pack-encrypted", "no password"]);
}

#[test]
fn too_many_entries() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..65_536 {
        archive.start_file(format!("locales/so/{at}.ftl"), SimpleFileOptions::default()).unwrap();
    }
    refused(&archive.finish().unwrap().into_inner(), &["pack-entries", "65536", "20000"]);
}

#[test]
fn a_pack_without_manifest_and_one_with_a_broken_one() {
    refused(&archive(&[(UI, HOSTILE)]), &["pack-manifest-missing", "“wegweiser pack new” makes one"]);
    refused(&archive(&[("pack.ron", b"(format: 1, id:")]), &["pack.ron:1:", "ron-syntax"]);
    let (id, version) = ("id: \"So Mali\"", "version: \"one\"");
    let manifest = format!("(format: 1, {id}, {version}, title: \"t\", licence: \"x\", files: [])");
    refused(&archive(&[("pack.ron", manifest.as_bytes())]), &["pack-id", "small letters a–z"]);
    refused(&archive(&[("pack.ron", manifest.as_bytes())]), &["pack-version", "three numbers"]);
}

#[test]
fn files_that_do_not_belong_or_are_not_there() {
    refused(&with("run.sh", HOSTILE), &["pack-stray", "run.sh"]);
    refused(&with("locales/so/more.ftl", HOSTILE), &["pack-file-unlisted", "locales/so/more.ftl"]);
    refused(&with("locales/so/more.ftl", HOSTILE), &["pack.ron:", "pack-file-missing", "locales/so/ui.ftl"]);
}

#[test]
fn media_that_would_do_harm() {
    let work = Work::somali();
    let face = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(crate::content::FACE)).unwrap();
    work.write("assets/fonts/Broken.ttf", &face[..face.len() / 2]);
    work.write("assets/recordings/so/health/emergency.ogg", b"OggS and nothing");
    work.write("assets/pictograms/huge.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><use/></svg>");
    let machine = Machine::new();
    let found = machine.says(&work.build(None).1);
    holds(&found, &["assets/fonts/Broken.ttf", "font-broken"]);
    holds(&found, &["assets/recordings/so/health/emergency.ogg", "clip-broken"]);
    holds(&found, &["assets/pictograms/huge.svg", "picture-broken"]);
    assert_eq!(machine.languages(), ["de", "en"]);
}
