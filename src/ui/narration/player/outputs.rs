//! Where sound can come out, as people choose it before a lesson: HDMI takes the sound away, and the loudspeaker stands
//! elsewhere.
//!
//! Owns: which of the system's many names are places, and what they are called. Refuses: opening any, which can take
//! seconds and disturbs whoever plays there; and the machine's default, which is what nobody chose.

use std::{collections::BTreeMap, panic, thread};

use rodio::{
    Device,
    cpal::{
        self, InterfaceType,
        traits::{DeviceTrait, HostTrait},
    },
};

use super::quiet::Quiet;

/// A place where sound comes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Names it to the system, and stays the same on other days: `sysdefault:CARD=PCH`.
    pub name: String,
    /// How people know it: `HDA Intel PCH, ALC257 Analog`.
    pub label: String,
    /// What it is.
    pub kind: OutputKind,
}

/// What an output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutputKind {
    /// A sound server, which leads sound on as the desktop's settings say.
    Server,
    /// A card: loudspeakers, headphones, USB.
    Card,
    /// A monitor or projector, through its cable.
    Screen,
}

/// What the system tells of one of its names, without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    name: String,
    /// Description, line by line; the first names card and device.
    lines: Vec<String>,
    /// Whether the system knows that it is a screen.
    screen: bool,
}

/// Looks which outputs there are, on a thread of its own, and hands them over there: asking takes a moment.
pub fn list_outputs(found: impl FnOnce(Vec<Output>) + Send + 'static) {
    let look = move || {
        // Drivers are code of others.
        let told = panic::catch_unwind(|| {
            let _quiet = Quiet::begin();
            let devices = cpal::default_host().output_devices().into_iter().flatten();
            devices.filter_map(|device| tell(&device)).collect::<Vec<_>>()
        });
        let told = told.unwrap_or_default();
        found(if cfg!(target_os = "linux") { of_alsa(&told) } else { of_system(&told) });
    };
    if let Err(error) = thread::Builder::new().name("outputs".to_owned()).spawn(look) {
        tracing::error!(%error, "the outputs of sound can't be looked for");
    }
}

/// The device of a name.
pub(super) fn find(name: &str) -> Option<Device> {
    let mut devices = cpal::default_host().output_devices().ok()?;
    devices.find(|device| tell(device).is_some_and(|told| told.name == name))
}

fn tell(device: &Device) -> Option<Told> {
    let description = device.description().ok()?;
    // ALSA's own name is its driver to cpal; other systems have an id.
    let name = match cfg!(target_os = "linux") {
        true => description.driver()?.to_owned(),
        false => device.id().ok()?.to_string(),
    };
    let mut lines: Vec<String> = description.extended().map(str::to_owned).collect();
    if lines.is_empty() {
        lines.push(description.name().to_owned());
    }
    Some(Told { name, lines, screen: description.interface_type() == InterfaceType::Hdmi })
}

/// ALSA's ways to a place, the best one first: a cable to a screen has a name of its own, `sysdefault` mixes what
/// several programs play, `plughw` converts at least. All others are parts of these, or lead nowhere.
const WAYS: [(&str, OutputKind); 3] =
    [("hdmi:", OutputKind::Screen), ("sysdefault:", OutputKind::Card), ("plughw:", OutputKind::Card)];

/// Sound servers by ALSA's names, the better one first.
const SERVERS: [(&str, &str); 2] = [("pipewire", "PipeWire"), ("pulse", "PulseAudio")];

/// What people would choose of ALSA's names.
fn of_alsa(told: &[Told]) -> Vec<Output> {
    let leads_to_server = |told: &Told| {
        let lines = told.lines.join(" ").to_lowercase();
        told.name == "default" && ["pipewire", "pulse"].iter().any(|server| lines.contains(server))
    };
    // Where the default is the server, nobody needs it twice.
    let server = match told.iter().any(leads_to_server) {
        true => None,
        false => SERVERS.iter().find(|(name, _)| told.iter().any(|told| told.name == *name)),
    };
    let server =
        server.map(|(name, label)| Output { name: (*name).into(), label: (*label).into(), kind: OutputKind::Server });
    let mut places: BTreeMap<(String, String), Output> = BTreeMap::new();
    for (way, kind) in WAYS {
        for told in told.iter().filter(|told| told.name.starts_with(way)) {
            let (Some(card), Some(label)) = (card(&told.name), told.lines.first()) else { continue };
            // Cards are named a second time by their number, which is another one tomorrow.
            let numbered = card.chars().all(|c| c.is_ascii_digit());
            if numbered && places.keys().any(|(_, known)| known == label) {
                continue;
            }
            let output = Output { name: told.name.clone(), label: label.clone(), kind };
            places.entry((card.to_owned(), label.clone())).or_insert(output);
        }
    }
    tell_apart(server.into_iter().chain(places.into_values()).collect())
}

/// The card of `plughw:CARD=PCH,DEV=0`.
fn card(name: &str) -> Option<&str> {
    let (_, rest) = name.split_once("CARD=")?;
    rest.split(',').next().filter(|card| !card.is_empty())
}

/// Other systems name places alone.
fn of_system(told: &[Told]) -> Vec<Output> {
    let output = |told: &Told| {
        let kind = if told.screen { OutputKind::Screen } else { OutputKind::Card };
        Some(Output { name: told.name.clone(), label: told.lines.first()?.clone(), kind })
    };
    tell_apart(told.iter().filter_map(output).collect())
}

/// Cards before screens, and a number for those that are called the same: two of the same make.
fn tell_apart(mut outputs: Vec<Output>) -> Vec<Output> {
    outputs.sort_by(|a, b| (a.kind, &a.label, &a.name).cmp(&(b.kind, &b.label, &b.name)));
    outputs.dedup_by(|a, b| a.name == b.name);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for output in &mut outputs {
        let count = seen.entry(output.label.clone()).or_default();
        *count += 1;
        if *count > 1 {
            output.label = format!("{} ({count})", output.label);
        }
    }
    outputs
}

#[cfg(test)]
mod tests;
