//! The rules content must keep, one a file. Each takes what it needs and gives findings.
