//! Reads the command line and hands over.

use std::process::ExitCode;

fn main() -> ExitCode {
    wegweiser::command::run(std::env::args_os())
}
