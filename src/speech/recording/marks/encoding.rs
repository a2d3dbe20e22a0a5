//! A file of marks as text, however another program saved it.

use std::path::Path;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::diagnostic::{Diagnostic, Fault, Location, Report, SourceText};

/// Reads UTF-8 and UTF-16 with a byte order mark or without, and else Windows-1252, which says so. Lines may end as on
/// old Macs. `None`: it is no text.
pub fn decoded(path: &Path, bytes: &[u8]) -> Report<Option<SourceText>> {
    let place = || Location::file(path);
    let utf16 = || Diagnostic::note("text-utf16", place());
    let (source, finding) = match SourceText::decoded(path, bytes) {
        Some(source) if source.is_converted() => (source, Some(utf16())),
        Some(source) if !source.text.contains('\0') => (source, None),
        _ => match unmarked_utf16(bytes) {
            Some(encoding) => (SourceText::new(path, &encoding.decode(bytes).0), Some(utf16())),
            None if bytes.contains(&0) => {
                return Report::new(None, vec![Diagnostic::error("unreadable", place()).because(Fault::NOT_TEXT)]);
            }
            None => {
                let note = Diagnostic::note("text-legacy", place());
                (SourceText::new(path, &WINDOWS_1252.decode(bytes).0), Some(note))
            }
        },
    };
    let source = match source.text.contains('\r') && !source.text.contains('\n') {
        true => SourceText::new(path, &source.text.replace('\r', "\n")),
        false => source,
    };
    Report::new(Some(source), finding.into_iter().collect())
}

/// UTF-16 without its mark: times and tabs are ASCII, half of whose bytes are zeros then, all on the same side.
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
        let Report { value, findings } = decoded(Path::new("l.txt"), bytes);
        assert_eq!(value.as_ref().map(|source| &*source.text), text);
        assert_eq!(findings.first().map(|finding| finding.code), code);
    }

    #[test]
    fn a_text_is_read_however_it_was_saved() {
        let text = "0,5\t1,5\tÜber\n";
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        read(text.as_bytes(), Some(text), None);
        read(&wide(u16::to_le_bytes), Some(text), Some("text-utf16"));
        read(&wide(u16::to_be_bytes), Some(text), Some("text-utf16"));
        read(&[&[0xff, 0xfe], wide(u16::to_le_bytes).as_slice()].concat(), Some(text), Some("text-utf16"));
        read(b"0,5\t1,5\t\xdcber\n", Some(text), Some("text-legacy"));
        read(b"1\t2\ta\r3\t4\tb\r", Some("1\t2\ta\n3\t4\tb\n"), None);
        read(b"OggS\0\x02\0\0\0\xff\xfe\0\0", None, Some("unreadable"));
        read(b"", Some(""), None);
    }
}
