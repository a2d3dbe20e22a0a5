//! A file's bytes as text, however another program saved it.
//!
//! Owns: which forms of Unicode are read. Content is Unicode; what other programs write may be Windows-1252, which says so.
//! Refuses: bytes with zeros among them. A text has none, and what reads them as letters serves garbage.

use std::path::{Path, PathBuf};

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Diagnostic, Fault, Location, Report, SourceText};

impl SourceText {
    /// A file's bytes as text: UTF-8, or UTF-16 with a byte order mark or without. `None`: it is neither.
    pub fn decoded(path: impl Into<PathBuf>, bytes: &[u8]) -> Option<Self> {
        let utf16 = match Encoding::for_bom(bytes) {
            Some((encoding, _)) if encoding != UTF_8 => Some(encoding),
            _ => unmarked_utf16(bytes),
        };
        let text = match utf16 {
            // UTF-32 begins with the same two bytes; read as UTF-16 it is full of zeros.
            Some(encoding) => Some(encoding.decode_with_bom_removal(bytes)).filter(|(_, lost)| !lost)?.0,
            None => std::str::from_utf8(bytes).ok()?.into(),
        };
        (!text.contains('\0')).then(|| Self { converted: utf16.is_some(), ..Self::new(path, &text) })
    }

    /// A file of another program as text: as [`Self::decoded`], or else as Windows-1252. Lines may end as on old Macs. What
    /// is not as it was is a note. `None`: it is no text.
    pub fn of_others(path: &Path, bytes: &[u8]) -> Report<Option<Self>> {
        let place = || Location::file(path);
        let (source, finding) = match Self::decoded(path, bytes) {
            Some(source) if source.converted => (source, Some(Diagnostic::note("text-utf16", place()))),
            Some(source) => (source, None),
            // Half of a text in UTF-16, or no text at all.
            None if bytes.contains(&0) || is_utf16(bytes) => {
                return Report::new(None, vec![Diagnostic::error("unreadable", place()).because(Fault::NOT_TEXT)]);
            }
            None => {
                let text = WINDOWS_1252.decode_without_bom_handling(bytes).0;
                (Self::new(path, &text), Some(Diagnostic::note("text-legacy", place())))
            }
        };
        let source = match source.text.contains('\r') && !source.text.contains('\n') {
            true => Self { converted: source.converted, ..Self::new(path, &source.text.replace('\r', "\n")) },
            false => source,
        };
        Report::new(Some(source), finding.into_iter().collect())
    }

    /// Whether the file was UTF-16.
    pub fn is_converted(&self) -> bool {
        self.converted
    }
}

fn is_utf16(bytes: &[u8]) -> bool {
    Encoding::for_bom(bytes).is_some_and(|(encoding, _)| encoding != UTF_8)
}

/// UTF-16 without its mark: spaces, digits and signs are ASCII, half of whose bytes are zeros then, all on the same side.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let many = |count: usize| count > 0 && count >= bytes.len() / 8;
    match (zeros(0), zeros(1)) {
        (0, odd) if many(odd) => Some(UTF_16LE),
        (even, 0) if many(even) => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    //! What people's programs write is read, and said where it may be wrong.
    use super::*;

    #[track_caller]
    fn read(bytes: &[u8], text: Option<&str>, code: Option<&str>) {
        let Report { value, findings } = SourceText::of_others(Path::new("l.txt"), bytes);
        assert_eq!(value.as_ref().map(|source| &*source.text), text);
        assert_eq!(findings.first().map(|finding| finding.code), code);
    }

    #[test]
    fn a_text_is_read_however_it_was_saved() {
        let text = "0,5\t1,5\tÜber\n";
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let marked = [&[0xff, 0xfe], wide(u16::to_le_bytes).as_slice()].concat();
        read(text.as_bytes(), Some(text), None);
        read(&[b"\xef\xbb\xbf", text.as_bytes()].concat(), Some(text), None);
        read(&wide(u16::to_le_bytes), Some(text), Some("text-utf16"));
        read(&wide(u16::to_be_bytes), Some(text), Some("text-utf16"));
        read(&marked, Some(text), Some("text-utf16"));
        read(&marked[..marked.len() - 1], None, Some("unreadable"));
        read(b"0,5\t1,5\t\xdcber\n", Some(text), Some("text-legacy"));
        read(b"1\t2\ta\r3\t4\tb\r", Some("1\t2\ta\n3\t4\tb\n"), None);
        read(b"OggS\0\x02\0\0\0\xff\xfe\0\0", None, Some("unreadable"));
        read(b"\0\0\0\0", None, Some("unreadable"));
        read(b"", Some(""), None);
    }
}
