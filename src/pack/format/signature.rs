//! Who made a pack: signatures over `pack.ron`, which holds the hash of every file.
//!
//! Ed25519 in the files of minisign(1), <https://jedisct1.github.io/minisign/>: `minisign -V -m pack.ron -P KEY` says the
//! same as this module.

use std::{fs, io::Cursor, path::Path};

use data_encoding::HEXUPPER;
use minisign::{KeyPair, SecretKeyBox, SignatureBox};

use crate::{
    fs::{Readers, WriteError, write_new_durably},
    settings::TrustedKey,
};

/// What a signature says.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Trust {
    /// Signed by somebody this machine trusts.
    Signed(String),
    /// Signed with a key this machine doesn't know; the key's number.
    Unknown(String),
    /// Not signed.
    Unsigned,
    /// The signature does not fit: the manifest was changed after it was signed, or the signature is damaged.
    Broken,
}

impl Trust {
    /// Whether the pack may replace what must not be replaced by anybody.
    pub fn is_trusted(&self) -> bool {
        matches!(self, Self::Signed(_))
    }
}

/// Compares a manifest with its signature.
pub fn verify(manifest: &[u8], signature: Option<&str>, keys: &[TrustedKey]) -> Trust {
    let Some(signature) = signature else { return Trust::Unsigned };
    let Ok(signature) = SignatureBox::from_string(signature) else { return Trust::Broken };
    let Some(holder) = keys.iter().find(|holder| holder.key().keynum() == signature.keynum()) else {
        let number: Vec<u8> = signature.keynum().iter().rev().copied().collect();
        return Trust::Unknown(HEXUPPER.encode(&number));
    };
    match minisign::verify(holder.key(), &signature, Cursor::new(manifest), true, false, false) {
        Ok(()) => Trust::Signed(holder.name.clone()),
        Err(_) => Trust::Broken,
    }
}

/// Why nothing could be signed.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// The key's file can't be read or written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The key can't be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// It is no secret key, or the password is wrong.
    #[error("the key can't be used: {0}; name a minisign secret key, and type its password if it has one")]
    Key(String),
    /// The password is not the key's.
    #[error("this is not the password of the key; type it again")]
    Password,
}

/// Signs a manifest with a minisign secret key. `password` is asked for only where the key has one.
pub fn sign(manifest: &[u8], key: &Path, password: impl FnOnce() -> Option<String>) -> Result<String, SignError> {
    let failed = |error: minisign::PError| SignError::Key(error.to_string());
    let text = fs::read_to_string(key)?;
    let read = || SecretKeyBox::from_string(&text).map_err(failed);
    let secret = match read()?.into_unencrypted_secret_key() {
        Ok(secret) => secret,
        Err(_) => {
            let typed = password().unwrap_or_default();
            read()?.into_secret_key(Some(typed)).map_err(|_| SignError::Password)?
        }
    };
    let comment = "signature of a Wegweiser pack";
    let signature = minisign::sign(None, &secret, Cursor::new(manifest), Some(comment), Some(comment));
    Ok(signature.map_err(failed)?.into_string())
}

/// Makes a pair of keys: `file` for signing, `file.pub` for `trusted_keys`. An existing file is not touched. Gives the
/// line of the public key.
pub fn make_keys(file: &Path, password: Option<String>) -> Result<String, SignError> {
    let failed = |error: minisign::PError| SignError::Key(error.to_string());
    let (public, secret) = match password {
        Some(password) => {
            let pair = KeyPair::generate_encrypted_keypair(Some(password)).map_err(failed)?;
            (pair.pk, pair.sk)
        }
        None => {
            let pair = KeyPair::generate_unencrypted_keypair().map_err(failed)?;
            (pair.pk, pair.sk)
        }
    };
    let mut beside = file.as_os_str().to_owned();
    beside.push(".pub");
    for (path, text, readers) in [
        (file.to_owned(), secret.to_box(None).map_err(failed)?.into_string(), Readers::Owner),
        (beside.into(), public.to_box().map_err(failed)?.into_string(), Readers::Anybody),
    ] {
        write_new_durably(&path, text.as_bytes(), readers)?;
    }
    Ok(public.to_base64())
}

#[cfg(test)]
mod tests {
    //! A changed manifest, an unknown key and a damaged signature are told apart.
    use super::*;

    #[test]
    fn signatures_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let key = folder.path().join("key");
        let line = make_keys(&key, None).unwrap();
        let lamsa = [TrustedKey::new("LAMSA", &line).unwrap()];
        let signature = sign(b"(id: 1)", &key, || None).unwrap();
        assert_eq!(verify(b"(id: 1)", Some(&signature), &lamsa), Trust::Signed("LAMSA".to_owned()));
        assert_eq!(verify(b"(id: 2)", Some(&signature), &lamsa), Trust::Broken);
        assert!(matches!(verify(b"(id: 1)", Some(&signature), &[]), Trust::Unknown(_)));
        assert_eq!(verify(b"(id: 1)", Some("nonsense"), &lamsa), Trust::Broken);
        assert_eq!(verify(b"(id: 1)", None, &lamsa), Trust::Unsigned);
        assert!(make_keys(&key, None).is_err(), "a key is never overwritten");
    }

    #[test]
    fn a_key_may_have_a_password() {
        let folder = tempfile::tempdir().unwrap();
        let key = folder.path().join("key");
        let line = make_keys(&key, Some("geheim".to_owned())).unwrap();
        let holder = [TrustedKey::new("LAMSA", &line).unwrap()];
        let signature = sign(b"text", &key, || Some("geheim".to_owned())).unwrap();
        assert!(verify(b"text", Some(&signature), &holder).is_trusted());
        assert!(matches!(sign(b"text", &key, || Some("falsch".to_owned())), Err(SignError::Password)));
    }

    #[test]
    fn a_line_that_is_no_key_is_refused() {
        assert!(TrustedKey::new("x", "RWnonsense").is_none());
    }
}
