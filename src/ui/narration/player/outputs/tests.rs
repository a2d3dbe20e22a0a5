//! Of ALSA's dozens of names the few remain that are places, each once.

use std::{sync::mpsc, time::Duration};

use super::*;

fn told(names: &[(&str, &str)]) -> Vec<Told> {
    let told = |(name, lines): &(&str, &str)| Told {
        name: (*name).to_owned(),
        lines: lines.split('|').map(str::to_owned).collect(),
        screen: false,
    };
    names.iter().map(told).collect()
}

fn chosen(names: &[(&str, &str)]) -> Vec<String> {
    let words = |output: Output| format!("{:?} {}: {}", output.kind, output.name, output.label);
    of_alsa(&told(names)).into_iter().map(words).collect()
}

/// What `aplay -L` says on a laptop with PipeWire, and cpal's numbered names behind it.
const LAPTOP: [(&str, &str); 24] = [
    ("null", "Discard all samples (playback) or generate zero samples (capture)"),
    ("lavrate", "Rate Converter Plugin Using Libav/FFmpeg Library"),
    ("samplerate", "Rate Converter Plugin Using Samplerate Library"),
    ("jack", "JACK Audio Connection Kit"),
    ("oss", "Open Sound System"),
    ("pipewire", "PipeWire Sound Server"),
    ("pulse", "PulseAudio Sound Server"),
    ("upmix", "Plugin for channel upmix (4,6,8)"),
    ("default", "Default ALSA Output (currently PipeWire Media Server)"),
    ("sysdefault", "Default Audio Device"),
    ("sysdefault:CARD=PCH", "HDA Intel PCH, ALC257 Analog|Default Audio Device"),
    ("front:CARD=PCH,DEV=0", "HDA Intel PCH, ALC257 Analog|Front output / input"),
    ("surround51:CARD=PCH,DEV=0", "HDA Intel PCH, ALC257 Analog|5.1 Surround output"),
    ("hdmi:CARD=PCH,DEV=0", "HDA Intel PCH, HDMI 0|HDMI Audio Output"),
    ("hdmi:CARD=PCH,DEV=1", "HDA Intel PCH, HDMI 1|HDMI Audio Output"),
    ("dmix:CARD=PCH,DEV=0", "HDA Intel PCH, ALC257 Analog|Direct sample mixing device"),
    ("usbstream:CARD=PCH", "HDA Intel PCH|USB Stream Output"),
    ("hw:CARD=PCH,DEV=0", "HDA Intel PCH, ALC257 Analog|Direct hardware device without any conversions"),
    ("plughw:CARD=PCH,DEV=0", "HDA Intel PCH, ALC257 Analog|Hardware device with all software conversions"),
    ("plughw:CARD=PCH,DEV=3", "HDA Intel PCH, HDMI 0|Hardware device with all software conversions"),
    ("hw:CARD=0,DEV=0", "HDA Intel PCH, ALC257 Analog|Direct hardware device without any conversions"),
    ("plughw:CARD=0,DEV=0", "HDA Intel PCH, ALC257 Analog|Hardware device with all software conversions"),
    ("plughw:CARD=0,DEV=3", "HDA Intel PCH, HDMI 0|Hardware device with all software conversions"),
    ("plughw:CARD=0,DEV=7", "HDA Intel PCH, HDMI 1|Hardware device with all software conversions"),
];

#[test]
fn a_laptop_has_its_loudspeaker_and_its_cables() {
    assert_eq!(
        chosen(&LAPTOP),
        [
            "Card sysdefault:CARD=PCH: HDA Intel PCH, ALC257 Analog",
            "Screen hdmi:CARD=PCH,DEV=0: HDA Intel PCH, HDMI 0",
            "Screen hdmi:CARD=PCH,DEV=1: HDA Intel PCH, HDMI 1",
        ]
    );
}

#[test]
fn a_server_that_is_not_the_default_can_be_chosen() {
    let plain: Vec<_> = LAPTOP
        .iter()
        .map(|(name, lines)| if *name == "default" { (*name, "Default") } else { (*name, *lines) })
        .collect();
    assert_eq!(chosen(&plain).first().map(String::as_str), Some("Server pipewire: PipeWire"));
    assert_eq!(chosen(&[("pulse", "PulseAudio Sound Server")]), ["Server pulse: PulseAudio"]);
}

/// A card that only drives screens is not offered a second time as a loudspeaker; one whose device has another name is.
#[test]
fn each_place_is_offered_once() {
    assert_eq!(
        chosen(&[
            ("sysdefault:CARD=NVidia", "HDA NVidia, HDMI 0|Default Audio Device"),
            ("hdmi:CARD=NVidia,DEV=0", "HDA NVidia, HDMI 0|HDMI Audio Output"),
            ("sysdefault:CARD=PCH", "HDA Intel PCH, ALC897 Analog|Default Audio Device"),
            ("plughw:CARD=PCH,DEV=1", "HDA Intel PCH, ALC897 Digital|Hardware device with all software conversions"),
            ("plughw:CARD=,DEV=1", "Nothing"),
        ]),
        [
            "Card sysdefault:CARD=PCH: HDA Intel PCH, ALC897 Analog",
            "Card plughw:CARD=PCH,DEV=1: HDA Intel PCH, ALC897 Digital",
            "Screen hdmi:CARD=NVidia,DEV=0: HDA NVidia, HDMI 0",
        ]
    );
}

#[test]
fn two_of_the_same_make_are_told_apart() {
    assert_eq!(
        chosen(&[
            ("sysdefault:CARD=Device", "USB Audio Device, USB Audio|Default Audio Device"),
            ("sysdefault:CARD=Device_1", "USB Audio Device, USB Audio|Default Audio Device"),
            ("plughw:CARD=1,DEV=0", "USB Audio Device, USB Audio|Hardware device with all software conversions"),
        ]),
        [
            "Card sysdefault:CARD=Device: USB Audio Device, USB Audio",
            "Card sysdefault:CARD=Device_1: USB Audio Device, USB Audio (2)",
        ]
    );
}

/// A system that tells no names but numbers still offers its cards.
#[test]
fn a_number_is_better_than_no_name() {
    let names = [("plughw:CARD=0,DEV=0", "Card 0, Device 0|Hardware device with all software conversions")];
    assert_eq!(chosen(&names), ["Card plughw:CARD=0,DEV=0: Card 0, Device 0"]);
    assert_eq!(chosen(&[]), Vec::<String>::new());
}

#[test]
fn other_systems_name_places_alone() {
    let mut names = told(&[("wasapi:1", "Beamer (HDMI)"), ("wasapi:2", "Lautsprecher"), ("wasapi:3", "Lautsprecher")]);
    names[0].screen = true;
    let found = of_system(&names).into_iter().map(|output| format!("{:?} {}", output.kind, output.label));
    assert_eq!(found.collect::<Vec<_>>(), ["Card Lautsprecher", "Card Lautsprecher (2)", "Screen Beamer (HDMI)"]);
}

/// Whatever this machine has: the list comes, and soon.
#[test]
fn the_machine_is_asked_on_a_thread_of_its_own() {
    let (sender, found) = mpsc::channel();
    list_outputs(move |list| sender.send(list).unwrap());
    found.recv_timeout(Duration::from_secs(10)).expect("the list comes");
}
