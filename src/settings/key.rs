//! Keys whose signatures are known: minisign's public keys, each with its holder.

use minisign::PublicKey;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Report, SourceText};

/// A key whose signatures this machine trusts.
#[derive(Debug, Clone, PartialEq)]
pub struct TrustedKey {
    /// Who holds it, as staff read it.
    pub name: String,
    key: PublicKey,
}

impl TrustedKey {
    /// Takes the line of a minisign public key (`RW…`). `None`: it is no such key.
    pub fn new(name: &str, key: &str) -> Option<Self> {
        let key = PublicKey::from_base64(key.trim()).ok()?;
        Some(Self { name: name.to_owned(), key })
    }

    /// The line of the key.
    pub fn line(&self) -> String {
        self.key.to_base64()
    }

    /// The key itself.
    pub(crate) fn key(&self) -> &PublicKey {
        &self.key
    }
}

/// A trusted key as it stands in `kiosk.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawKey {
    /// Who holds it.
    pub name: String,
    /// The line of the key.
    pub key: String,
}

/// Takes the keys of a settings file; a line that is no key is a finding.
pub(super) fn trusted_keys(source: &SourceText, raw: Vec<RawKey>) -> Report<Vec<TrustedKey>> {
    let mut findings = Vec::new();
    let mut keys = Vec::new();
    for RawKey { name, key } in raw {
        match TrustedKey::new(&name, &key) {
            Some(key) => keys.push(key),
            None => {
                let place = source.find(&format!("\"{key}\""), 0);
                findings.push(Diagnostic::warning("pack-key-bad", place).with("name", name));
            }
        }
    }
    Report::new(keys, findings)
}
