//! How the program is linked: the addresses that have to be adjusted at start as a bit map (DT_RELR) rather than as a
//! table of eight megabytes. Needs glibc 2.36, which Debian 12 has.

fn main() {
    println!("cargo:rerun-if-changed=scripts/link.rs");
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}
