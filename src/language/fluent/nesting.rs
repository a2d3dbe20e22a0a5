//! Where in a pattern a byte stands: in its text, or how deep in braces. Fluent's parser doesn't say where a pattern ends.

/// Reads a pattern byte by byte. What structures it is ASCII, so that bytes will do.
#[derive(Debug, Default)]
pub(in crate::language) struct Nesting {
    levels: Vec<Level>,
    /// The byte before was a hyphen.
    hyphen: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    /// In braces.
    Expression,
    /// In braces, after `->`: quotes are letters here.
    Variants,
    /// In quotes.
    Quotes,
    /// After a backslash in quotes.
    Escape,
}

impl Nesting {
    /// Goes on by one byte.
    pub fn feed(&mut self, byte: u8) {
        match (self.levels.last().copied(), byte) {
            (Some(Level::Escape), _) => {
                self.levels.pop();
            }
            (Some(Level::Quotes), b'\\') => self.levels.push(Level::Escape),
            (Some(Level::Quotes), b'"') | (Some(Level::Expression | Level::Variants), b'}') => {
                self.levels.pop();
            }
            (Some(Level::Quotes), _) => {}
            (_, b'{') => self.levels.push(Level::Expression),
            (Some(Level::Expression), b'"') => self.levels.push(Level::Quotes),
            (Some(Level::Expression), b'>') if self.hyphen => {
                self.levels.pop();
                self.levels.push(Level::Variants);
            }
            _ => {}
        }
        self.hyphen = byte == b'-';
    }

    /// Whether the byte stands in no braces.
    pub fn is_text(&self) -> bool {
        self.levels.is_empty()
    }

    /// Whether the byte stands in the text of a variant, or beside its key.
    pub fn is_variants(&self) -> bool {
        self.levels.last() == Some(&Level::Variants)
    }
}

/// Where braces nest deeper than anybody writes: the parser calls itself for each and would end the program.
pub(in crate::language) fn too_deep(text: &str) -> Option<usize> {
    const DEEPEST: usize = 32;
    let mut depth: usize = 0;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        // A new message begins; what an earlier, broken one left open doesn't count.
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            depth = 0;
        }
        for (at, c) in line.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(offset + at);
            }
        }
        offset += line.len();
    }
    None
}
