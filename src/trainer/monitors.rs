//! Which monitor is the wall, and which has the console.
//!
//! Owns: that choice, by what monitors there are and what is remembered of them. A monitor is known by its connector and
//! its size, never by a number or a place. Refuses: windows.
//!
//! - Pattern: the console stays where it is as long as its monitor is there. Reason: notes must never come to a wall.
//! - Pattern: a wall is offered first, with a large number, and shown when somebody said that it is the right one; one
//!   that was shown comes back by itself.
//! - Pattern: while a lesson runs, a wall that went is waited for. Reason: the console is no place for it.

use serde::{Deserialize, Serialize};

/// A monitor as the system names it.
#[derive(Debug, Clone, PartialEq)]
pub struct Monitor {
    /// Its connector, such as `HDMI-1`.
    pub name: String,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Pixels for each unit of length.
    pub scale: f32,
    /// Its upper left corner among all, in pixels.
    pub position: (i32, i32),
    /// Whether it is the first one; `None`: the system doesn't say.
    pub primary: Option<bool>,
}

/// How a monitor is remembered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Its connector.
    pub name: String,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

impl Monitor {
    /// How it is remembered.
    pub fn known(&self) -> Known {
        Known { name: self.name.clone(), size: self.size }
    }

    /// Whether it is part of a laptop.
    fn is_built_in(&self) -> bool {
        ["eDP", "LVDS", "DSI"].iter().any(|kind| self.name.starts_with(kind))
    }
}

/// What is remembered of monitors.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Memory {
    /// The wall's.
    pub wall: Option<Known>,
    /// The console's.
    pub console: Option<Known>,
    /// Whether somebody said, since the program started, that the wall is the right one.
    #[serde(skip)]
    pub told: bool,
}

/// Who is where.
#[derive(Debug, Clone, PartialEq)]
pub enum Assignment {
    /// There is no monitor.
    Nowhere,
    /// Both on one: the console lies over the wall and hides itself.
    Overlay {
        /// Which.
        monitor: Monitor,
        /// Whether others show the same.
        mirrored: bool,
    },
    /// The console alone: the wall went, and comes back by itself.
    Waiting {
        /// The console's.
        console: Monitor,
        /// Whether others show the same as it.
        mirrored: bool,
        /// The wall that is waited for.
        away: Known,
    },
    /// Each on its own.
    Two {
        /// The console's.
        console: Monitor,
        /// The wall's.
        wall: Monitor,
        /// Whether the lesson may be on the wall; before, it shows its number alone.
        shown: bool,
        /// Whether another monitor shows the same as the console.
        mirrored: bool,
    },
}

impl Assignment {
    /// The console's monitor.
    pub fn console(&self) -> Option<&Monitor> {
        match self {
            Self::Nowhere => None,
            Self::Overlay { monitor: console, .. } | Self::Waiting { console, .. } | Self::Two { console, .. } => {
                Some(console)
            }
        }
    }

    /// The wall's monitor.
    pub fn wall(&self) -> Option<&Monitor> {
        match self {
            Self::Nowhere | Self::Waiting { .. } => None,
            Self::Overlay { monitor: wall, .. } | Self::Two { wall, .. } => Some(wall),
        }
    }

    /// Whether another monitor shows what the console shows.
    pub fn is_mirrored(&self) -> bool {
        match self {
            Self::Nowhere => false,
            Self::Overlay { mirrored, .. } | Self::Waiting { mirrored, .. } | Self::Two { mirrored, .. } => *mirrored,
        }
    }
}

impl Memory {
    /// Somebody said that this is right: it is remembered, and from now on a wall that went is waited for.
    pub fn tell(&mut self, assignment: &Assignment) {
        self.told = true;
        self.settle(assignment);
        if let Assignment::Two { wall, .. } = assignment {
            self.wall = Some(wall.known());
        }
    }

    /// Remembers where the console is, so that it stays there. To be called after every [`assign`].
    pub fn settle(&mut self, assignment: &Assignment) {
        if let Some(console) = assignment.console() {
            self.console = Some(console.known());
        }
    }

    /// Wall and console change places. The new wall is offered before it is shown.
    pub fn swap(&mut self, assignment: &Assignment) {
        if let Assignment::Two { console, wall, .. } = assignment {
            (self.console, self.wall, self.told) = (Some(wall.known()), Some(console.known()), false);
        }
    }

    /// Nothing is waited for any more: one monitor has both.
    pub fn forget_wall(&mut self) {
        (self.wall, self.told) = (None, false);
    }
}

/// Monitors that show the same.
struct Group<'a> {
    first: &'a Monitor,
    mirrors: Vec<&'a Monitor>,
}

impl<'a> Group<'a> {
    fn monitors(&self) -> impl Iterator<Item = &'a Monitor> {
        std::iter::once(self.first).chain(self.mirrors.iter().copied())
    }

    fn holds(&self, known: &Known) -> bool {
        self.monitors().any(|monitor| monitor.name == known.name)
    }

    /// The monitor that stands for all: the remembered one, else the first.
    fn face(&self, known: Option<&Known>) -> &'a Monitor {
        let Some(known) = known else { return self.first };
        let exact = self.monitors().find(|monitor| monitor.known() == *known);
        exact.or_else(|| self.monitors().find(|monitor| monitor.name == known.name)).unwrap_or(self.first)
    }

    fn is_built_in(&self) -> bool {
        self.monitors().any(Monitor::is_built_in)
    }
}

/// Who is where. The order of the monitors doesn't matter.
pub fn assign(monitors: &[Monitor], memory: &Memory) -> Assignment {
    let groups = groups(monitors);
    let Some(console) = console(&groups, memory) else { return Assignment::Nowhere };
    let others: Vec<&Group> = groups.iter().filter(|group| !std::ptr::eq(*group, console)).collect();
    let monitor = console.face(memory.console.as_ref()).clone();
    let stays = memory.console.as_ref().is_some_and(|own| console.holds(own));
    let mirrored = !console.mirrors.is_empty();
    let remembered = memory.wall.as_ref().and_then(|wall| find(&others, wall));
    let wall =
        remembered.or_else(|| others.iter().copied().min_by_key(|group| (group.is_built_in(), key(group.first))));
    match (wall, &memory.wall) {
        (Some(wall), known) => Assignment::Two {
            console: monitor,
            wall: wall.face(known.as_ref()).clone(),
            shown: memory.told && remembered.is_some(),
            mirrored,
        },
        (None, Some(away)) if memory.told && !console.holds(away) && stays => {
            Assignment::Waiting { console: monitor, mirrored, away: away.clone() }
        }
        (None, _) => Assignment::Overlay { monitor, mirrored },
    }
}

/// Monitors by what they show: those at one place show the same.
fn groups(monitors: &[Monitor]) -> Vec<Group<'_>> {
    let mut sorted: Vec<&Monitor> = monitors.iter().collect();
    sorted.sort_by(|a, b| key(a).cmp(&key(b)).then(a.scale.total_cmp(&b.scale)));
    let mut groups: Vec<Group> = Vec::new();
    for monitor in sorted {
        match groups.iter_mut().find(|group| group.first.position == monitor.position) {
            Some(group) => group.mirrors.push(monitor),
            None => groups.push(Group { first: monitor, mirrors: Vec::new() }),
        }
    }
    groups
}

/// What orders monitors where nothing else does.
fn key(monitor: &Monitor) -> ((i32, i32), &str, (u32, u32), Option<bool>) {
    (monitor.position, &monitor.name, monitor.size, monitor.primary)
}

/// The console's: its own; else one that isn't the wall's, the first or the built-in one before others.
fn console<'a, 'b>(groups: &'a [Group<'b>], memory: &Memory) -> Option<&'a Group<'b>> {
    let all: Vec<&Group> = groups.iter().collect();
    if let Some(own) = memory.console.as_ref().and_then(|own| find(&all, own)) {
        return Some(own);
    }
    let wall = memory.wall.as_ref().and_then(|wall| find(&all, wall));
    all.into_iter().min_by_key(|group| {
        let is_wall = wall.is_some_and(|wall| std::ptr::eq(wall, *group));
        let first = group.monitors().any(|monitor| monitor.primary == Some(true));
        (is_wall, !first, !group.is_built_in(), key(group.first))
    })
}

/// The group with a monitor that is remembered: by connector and size, else by connector alone, as another resolution
/// doesn't make another monitor.
fn find<'a, 'b>(groups: &[&'a Group<'b>], known: &Known) -> Option<&'a Group<'b>> {
    let exact = |group: &&&Group| group.monitors().any(|monitor| monitor.known() == *known);
    groups.iter().find(exact).or_else(|| groups.iter().find(|group| group.holds(known))).copied()
}

#[cfg(test)]
mod tests;
