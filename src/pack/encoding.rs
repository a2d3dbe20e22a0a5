//! Bytes as text: UTF-8, or the UTF-16 that Windows' Notepad writes where somebody chooses “Unicode”.
//!
//! UTF-16 is taken only where a byte order mark says so. Refuses guessing: bytes that are neither have no text.

use encoding_rs::{UTF_16BE, UTF_16LE};

/// How a text file was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16 of either byte order, with a byte order mark.
    Utf16,
}

/// A file's text and how it was written; a byte order mark of UTF-8 stays. `None`: it is no text.
pub fn decode(bytes: Vec<u8>) -> Option<(String, Encoding)> {
    let (encoding, rest) = match &*bytes {
        [0xff, 0xfe, rest @ ..] => (UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => (UTF_16BE, rest),
        _ => return Some((String::from_utf8(bytes).ok()?, Encoding::Utf8)),
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(rest)?;
    // UTF-32 begins with the same two bytes; read as UTF-16 it is full of zeros.
    (!text.contains('\0')).then(|| (text.into_owned(), Encoding::Utf16))
}

#[cfg(test)]
mod tests {
    //! A text is read whole or not at all.
    use super::*;

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
    }

    #[test]
    fn utf_16_of_both_orders_is_the_same_text() {
        let text = "title = ትግርኛ 😀\r\n";
        for big in [false, true] {
            assert_eq!(decode(utf16(text, big)), Some((text.to_owned(), Encoding::Utf16)));
        }
        assert_eq!(decode(text.into()), Some((text.to_owned(), Encoding::Utf8)));
    }

    #[test]
    fn what_breaks_off_or_is_something_else_is_no_text() {
        let mut odd = utf16("abc", false);
        odd.pop();
        assert_eq!(decode(odd), None);
        assert_eq!(decode(vec![0xff, 0xfe, 0x00, 0xd8]), None, "half a character");
        assert_eq!(decode(vec![0xff, 0xfe, 0, 0, b'a', 0, 0, 0]), None, "UTF-32");
        assert_eq!(decode(vec![b'T', 0xfc, b'r']), None, "Windows-1252");
    }
}
