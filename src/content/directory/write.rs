//! A site as the text of its file, so that an import can be corrected by hand.

use std::fmt::{self, Display, Write as _};

use super::{Entry, OpeningHours, Site, SiteText, weekdays};
use crate::content::quoted::Quoted;

impl Site {
    /// The file's text; reading it gives the same site.
    pub fn write(&self) -> String {
        let mut out = String::new();
        // Writing into a String can't fail.
        let _ = self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) -> fmt::Result {
        writeln!(
            out,
            "// What this house knows. Every field is explained in assets/AUTHORING.md, “The site file”.\n("
        )?;
        if self.sample {
            writeln!(out, "    // Everything here is made up, and the screen says so.")?;
        }
        writeln!(out, "    sample: {},\n    name: {},", self.sample, Quoted(&self.name))?;
        let (latitude, longitude) = (self.centre.latitude(), self.centre.longitude());
        writeln!(out, "    centre: (latitude: {latitude:?}, longitude: {longitude:?}),\n    house: (")?;
        if let Some(text) = &self.house.telephone {
            writeln!(out, "        telephone: {},", Texts(text))?;
        }
        hours(out, "        ", "office", &self.house.office)?;
        if !self.house.rules.is_empty() {
            writeln!(out, "        rules: [")?;
            for rule in &self.house.rules {
                writeln!(out, "            {},", Texts(rule))?;
            }
            writeln!(out, "        ],")?;
        }
        if let Some(number) = &self.house.interpreter_phone {
            writeln!(out, "        interpreter_phone: {},", Quoted(number.as_str()))?;
        }
        writeln!(out, "    ),\n    entries: [")?;
        for entry in &self.entries {
            one(out, entry)?;
        }
        writeln!(out, "    ],\n)")
    }
}

fn one(out: &mut String, entry: &Entry) -> fmt::Result {
    const DEEP: &str = "            ";
    let quoted = |text: &dyn Display| Quoted(&text.to_string()).to_string();
    let degrees = |degrees: f64| format!("{degrees:?}");
    let needs: Vec<String> = entry.needs.iter().map(|need| quoted(need)).collect();
    let languages: Vec<String> = entry.languages.iter().map(|tag| quoted(tag)).collect();
    let fields = [
        ("id", Some(quoted(&entry.id))),
        ("name", Some(quoted(&entry.name))),
        ("needs", Some(format!("[{}]", needs.join(", ")))),
        ("town", Some(quoted(&entry.town))),
        ("street", entry.street.as_ref().map(|street| quoted(street))),
        ("postcode", entry.postcode.as_ref().map(|postcode| quoted(postcode))),
        ("latitude", entry.position.map(|position| degrees(position.latitude()))),
        ("longitude", entry.position.map(|position| degrees(position.longitude()))),
        ("phone", entry.phone.as_ref().map(|phone| quoted(phone))),
        ("languages", Some(format!("[{}]", languages.join(", "))).filter(|_| !languages.is_empty())),
        ("note", entry.note.as_ref().map(|note| Texts(note).to_string())),
        ("valid_until", entry.valid_until.map(|date| quoted(&date))),
    ];
    writeln!(out, "        (")?;
    for (name, value) in fields {
        if let Some(value) = value {
            writeln!(out, "{DEEP}{name}: {value},")?;
        }
    }
    hours(out, DEEP, "hours", &entry.hours)?;
    writeln!(out, "        ),")
}

/// Days that have the same spans stand together.
fn hours(out: &mut String, indent: &str, name: &str, hours: &OpeningHours) -> fmt::Result {
    const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    if hours.is_empty() {
        return Ok(());
    }
    writeln!(out, "{indent}{name}: [")?;
    let week = weekdays();
    for (at, &day) in week.iter().enumerate() {
        if week[..at].iter().any(|&before| hours.on(before) == hours.on(day)) {
            continue;
        }
        let same = week.iter().zip(NAMES).filter(|&(&other, _)| hours.on(other) == hours.on(day));
        let days: Vec<&str> = same.map(|(_, name)| name).collect();
        for span in hours.on(day) {
            let times = span.to_string();
            let (from, to) = times.split_once('-').unwrap_or((&times, ""));
            writeln!(out, "{indent}    (days: [{}], from: \"{from}\", to: \"{to}\"),", days.join(", "))?;
        }
    }
    writeln!(out, "{indent}],")
}

/// A text by language.
struct Texts<'a>(&'a SiteText);

impl Display for Texts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<String> =
            self.0.iter().map(|(tag, text)| format!("{}: {}", Quoted(&tag.to_string()), Quoted(text))).collect();
        write!(f, "{{{}}}", texts.join(", "))
    }
}
