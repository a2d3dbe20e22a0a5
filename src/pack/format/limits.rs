//! What a pack may be at most. Everything in a pack may come from anybody.

/// Most entries of an archive.
pub const MOST_ENTRIES: usize = 20_000;
/// Most bytes of all files together, unpacked.
pub const MOST_BYTES: u64 = 1024 * 1024 * 1024;
/// Most bytes of one file, unpacked.
pub const LARGEST_FILE: u64 = 200 * 1024 * 1024;
/// Most bytes that come out for each byte that went in.
pub const RATIO: u64 = 200;
/// A file smaller than this may be packed as tightly as it likes.
pub const RATIO_FROM: u64 = 1024 * 1024;
/// Most bytes of `pack.ron`.
pub const LARGEST_MANIFEST: u64 = 8 * 1024 * 1024;
/// Longest path inside a pack, in bytes.
pub const LONGEST_PATH: usize = 240;
/// Longest recording or clip, in seconds.
pub const LONGEST_AUDIO: u64 = 15 * 60;
