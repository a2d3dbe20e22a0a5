//! Files that are written whole: whoever reads one, and whoever starts after a loss of power, finds the old file or the
//! new one, never a part.
//!
//! Owns: the one way there: a temporary name in the same folder, the bytes, the rename, and where it has to last, both
//! of them down to the disk. Refuses: formats, and judging what a lost file costs; that a caller says by the function it
//! takes.
//!
//! | function | after a loss of power | for |
//! |---|---|---|
//! | [`write_durably`], [`write_all_durably`], [`NewFile`] | the old file or the new one | what nobody can make again |
//! | [`write_new_durably`] | no file or the new one | what must never be replaced |
//! | [`write_whole`] | the old file, the new one, or an empty one | what the program makes again by itself, by the thousand |
//!
//! A file takes over the rights of the one it replaces; one that replaces none has those of any new file. Folders on the
//! way are made. Something that is no file (a folder, a pipe, a device) is never replaced.

mod error;

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

pub use error::WriteError;

/// How temporary names begin: content, packs and the preview look past names with a dot.
const PREFIX: &str = ".wegweiser-";
/// How they end.
const SUFFIX: &str = ".part";

/// Who may read a file that is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Whoever may read any new file.
    Anybody,
    /// Its owner alone: it is a secret.
    Owner,
}

/// A file that is being written under a temporary name. [`NewFile::keep`] gives it its own; dropped before that, it was
/// never there.
#[derive(Debug)]
pub struct NewFile {
    temporary: NamedTempFile,
    path: PathBuf,
}

impl NewFile {
    /// Begins a file, and makes its folder.
    ///
    /// # Errors
    /// Where the folder can't be made or written into.
    pub fn begin(path: &Path) -> Result<Self, WriteError> {
        let file = Self::begin_for(path, Readers::Anybody)?;
        if let Ok(data) = fs::metadata(path) {
            if !data.is_file() {
                let error = io::Error::new(io::ErrorKind::AlreadyExists, "something that is no file stands there");
                return Err(WriteError::Place { path: path.to_owned(), error });
            }
            file.take_rights(&data).map_err(|error| WriteError::Bytes { path: path.to_owned(), error })?;
        }
        Ok(file)
    }

    fn begin_for(path: &Path, readers: Readers) -> Result<Self, WriteError> {
        let folder = folder_of(path);
        make_folder(folder).map_err(|error| WriteError::Folder { path: folder.to_owned(), error })?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).suffix(SUFFIX);
        #[cfg(unix)]
        if readers == Readers::Anybody {
            // The system takes from these what no new file of this process has.
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        }
        #[cfg(not(unix))]
        let _ = readers;
        let temporary = builder.tempfile_in(folder);
        let temporary = temporary.map_err(|error| WriteError::Bytes { path: path.to_owned(), error })?;
        Ok(Self { temporary, path: path.to_owned() })
    }

    /// A drive without rights refuses to set them, so they are set only where they differ.
    fn take_rights(&self, of: &fs::Metadata) -> io::Result<()> {
        let file = self.temporary.as_file();
        match file.metadata()?.permissions() == of.permissions() {
            true => Ok(()),
            false => file.set_permissions(of.permissions()),
        }
    }

    /// Gives it its name, and waits until the disk has both.
    ///
    /// # Errors
    /// Where the disk refuses, or what stands there can't be replaced.
    pub fn keep(self) -> Result<(), WriteError> {
        self.synced()?.place().and_then(|path| sync_name(&path))
    }

    fn synced(mut self) -> Result<Self, WriteError> {
        let done = self.temporary.flush().and_then(|()| self.temporary.as_file().sync_all());
        match done {
            Ok(()) => Ok(self),
            Err(error) => Err(WriteError::Bytes { path: self.path, error }),
        }
    }

    fn place(self) -> Result<PathBuf, WriteError> {
        match self.temporary.persist(&self.path) {
            Ok(_) => Ok(self.path),
            Err(error) => Err(WriteError::Place { path: self.path, error: error.error }),
        }
    }

    fn filled(mut self, bytes: &[u8]) -> Result<Self, WriteError> {
        match self.temporary.write_all(bytes) {
            Ok(()) => Ok(self),
            Err(error) => Err(WriteError::Bytes { path: self.path, error }),
        }
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.temporary.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.temporary.flush()
    }
}

impl Seek for NewFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.temporary.seek(to)
    }
}

/// Writes a file, and waits until the disk has it.
///
/// # Errors
/// Where it can't be written; what stood there before still does.
pub fn write_durably(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    NewFile::begin(path)?.filled(bytes)?.keep()
}

/// Writes several files, and waits until the disk has them. None takes its place before all are written, so a full disk
/// changes nothing.
///
/// # Errors
/// Where one can't be written; then none has changed, unless one could not take its place.
pub fn write_all_durably(files: &[(PathBuf, Vec<u8>)]) -> Result<(), WriteError> {
    let mut written = Vec::with_capacity(files.len());
    for (path, bytes) in files {
        written.push(NewFile::begin(path)?.filled(bytes)?.synced()?);
    }
    let mut folders = BTreeSet::new();
    for file in written {
        folders.insert(folder_of(&file.place()?).to_owned());
    }
    folders.into_iter().try_for_each(|folder| match sync_folder(&folder) {
        Ok(()) => Ok(()),
        Err(error) => Err(WriteError::Name { path: folder, error }),
    })
}

/// Writes a file that isn't there yet, and waits until the disk has it. One that is there is not touched.
///
/// # Errors
/// Where there is one, or it can't be written.
pub fn write_new_durably(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), WriteError> {
    let file = NewFile::begin_for(path, readers)?.filled(bytes)?.synced()?;
    match file.temporary.persist_noclobber(path) {
        Ok(_) => sync_name(path),
        Err(error) => Err(WriteError::Place { path: path.to_owned(), error: error.error }),
    }
}

/// Writes a file without waiting for the disk. After a loss of power it may be empty; its reader takes that for none.
///
/// # Errors
/// Where it can't be written; what stood there before still does.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    NewFile::begin(path)?.filled(bytes)?.place().map(drop)
}

/// Whether a name is that of a file that was left half written: the power failed.
pub fn is_leftover(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// Makes the names in a folder survive a loss of power.
///
/// # Errors
/// Where the disk refuses. A drive that knows no such thing is not at fault.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {}
        done => return done,
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Makes everything below a folder survive a loss of power.
///
/// # Errors
/// Where the disk refuses.
pub fn sync_tree(root: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        // One call for the whole file system: 20,000 files one by one take minutes.
        rustix::fs::syncfs(File::open(root)?)?;
        Ok(())
    }
    #[cfg(not(target_os = "linux"))]
    {
        for entry in walkdir::WalkDir::new(root).contents_first(true) {
            let entry = entry.map_err(io::Error::other)?;
            match entry.file_type().is_dir() {
                true => sync_folder(entry.path())?,
                false => File::open(entry.path())?.sync_all()?,
            }
        }
        Ok(())
    }
}

/// The folder of a file; of a bare name it is the one the program runs in.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a folder and those above it, each with its name on the disk.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder_of(folder);
    make_folder(above)?;
    match fs::create_dir(folder) {
        Ok(()) => sync_folder(above),
        // Somebody else was quicker.
        Err(_) if folder.is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

fn sync_name(path: &Path) -> Result<(), WriteError> {
    let folder = folder_of(path);
    sync_folder(folder).map_err(|error| WriteError::Name { path: folder.to_owned(), error })
}

#[cfg(test)]
mod tests {
    //! A file is there whole or as it was, with the rights it had, and nothing is left over.
    use super::*;

    /// Names in a folder.
    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_with_its_folders_and_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data").join("more").join("tries.ron");
        write_durably(&path, b"one").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        write_whole(&path, b"three").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "three");
        write_durably(&path, b"2").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "2");
        assert_eq!(names(path.parent().unwrap()), ["tries.ron"], "nothing is left over");
    }

    #[test]
    fn a_file_that_is_given_up_was_never_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack.wegweiser");
        fs::write(&path, "old").unwrap();
        let mut file = NewFile::begin(&path).unwrap();
        file.write_all(b"half").unwrap();
        let [beside] = &names(folder.path())[..1] else { unreachable!() };
        assert!(is_leftover(beside) && beside.starts_with('.'), "{beside}");
        drop(file);
        assert_eq!(names(folder.path()), ["pack.wegweiser"]);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    }

    #[test]
    fn of_several_files_none_changes_where_one_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let (first, blocked) = (folder.path().join("a.ftl"), folder.path().join("b.ftl"));
        fs::write(&first, "old").unwrap();
        fs::create_dir(&blocked).unwrap();
        let files = [(first.clone(), b"new".to_vec()), (blocked.clone(), b"new".to_vec())];
        let error = write_all_durably(&files).unwrap_err();
        assert!(matches!(&error, WriteError::Place { path, .. } if *path == blocked), "{error}");
        assert_eq!(fs::read_to_string(&first).unwrap(), "old");
        assert_eq!(names(folder.path()), ["a.ftl", "b.ftl"]);
        fs::remove_dir(&blocked).unwrap();
        write_all_durably(&files).unwrap();
        assert_eq!(fs::read_to_string(&first).unwrap() + &fs::read_to_string(&blocked).unwrap(), "newnew");
    }

    #[test]
    fn a_new_file_never_replaces_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        write_new_durably(&path, b"secret", Readers::Owner).unwrap();
        let error = write_new_durably(&path, b"other", Readers::Owner).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "secret");
        assert_eq!(names(folder.path()), ["key"]);
    }

    #[cfg(unix)]
    #[test]
    fn rights_are_those_of_the_file_before_or_of_any_new_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
        fs::write(folder.path().join("any"), "").unwrap();
        write_durably(&folder.path().join("new"), b"").unwrap();
        assert_eq!(mode("new"), mode("any"));
        fs::set_permissions(folder.path().join("any"), fs::Permissions::from_mode(0o640)).unwrap();
        write_whole(&folder.path().join("any"), b"").unwrap();
        assert_eq!(mode("any"), 0o640);
        write_new_durably(&folder.path().join("key"), b"", Readers::Owner).unwrap();
        assert_eq!(mode("key"), 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let device = folder.path().join("null");
        std::os::unix::fs::symlink("/dev/null", &device).unwrap();
        assert!(matches!(write_durably(&device, b"x"), Err(WriteError::Place { .. })));
        assert!(device.is_symlink());
    }

    #[test]
    fn an_error_names_the_file_and_keeps_its_kind() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let error = write_durably(&file.join("below"), b"").unwrap_err();
        assert!(error.to_string().starts_with(&file.display().to_string()), "{error}");
        let kind = error.kind();
        assert_eq!(io::Error::from(error).kind(), kind);
    }
}
