//! Where requests are decided: the reducer's outcome is written into the visit, and told.
//!
//! Nobody else writes a visit. What an outcome needs at once is done here, before anybody hears of it: the words of a
//! language that was chosen, none of the last visitor's after forgetting.

use std::sync::Arc;

use bevy::{log::warn, prelude::*};

use super::double_tap::DoubleTap;
use crate::{
    diagnostic::MessageLanguage,
    kiosk::{read_aloud::SoundChanged, visit::reduce},
    language::LanguageTag,
    ui::{
        core::{Acted, Outcome, Request, Said, Say, Served, Silent, Visit, Wanted},
        host::{once::Once, trace::Trace},
        text::{ActiveLanguages, Localized, TextScale},
        theme::Theme,
    },
};

fn decide(
    wanted: On<Wanted>,
    served: Res<Served>,
    time: Res<Time<Real>>,
    (trace, once): (Res<Trace>, Res<Once>),
    mut visits: Query<(&mut Visit, &mut ActiveLanguages, &mut DoubleTap)>,
    mut commands: Commands,
) {
    let Wanted { surface, request } = wanted.event();
    let Ok((mut visit, mut active, mut double_tap)) = visits.get_mut(*surface) else { return };
    let act = match request {
        Request::Touch { act, .. } | Request::Act(act) => Some(act.clone()),
        _ => None,
    };
    let mut now = visit.clone();
    let outcome = reduce(&mut now, request.clone(), &served);
    let acts = act.filter(|_| !matches!(outcome, Outcome::Spoken(_)));
    if acts.as_ref().is_some_and(|act| double_tap.again(act, &visit, time.elapsed())) {
        return;
    }
    if outcome == Outcome::Moved {
        *visit.bypass_change_detection() = now;
    } else if outcome == Outcome::Carried {
        // Also where nothing of it changed: trees are built anew even under a finger, or they would show ids that are gone.
        *visit = now;
    } else {
        visit.set_if_neq(now);
    }
    match &outcome {
        Outcome::Chosen(tag) => speak(tag, &served, (&trace, &once), &mut active),
        Outcome::Forgotten => {
            // The next person's Help must not speak the last one's language.
            active.forget();
            double_tap.forget();
        }
        Outcome::Spoken(says) => commands.trigger(Said(says.clone())),
        Outcome::IdlePrompt => commands.trigger(Said(vec![Say::Words(Localized::ui("still-there"))])),
        Outcome::Done | Outcome::Moved | Outcome::Carried => {}
    }
    if let Some(act) = acts {
        commands.trigger(Acted { surface: *surface, act, outcome });
    }
}

/// Reads the words of a language, unless they are there.
fn speak(tag: &LanguageTag, served: &Served, (trace, once): (&Trace, &Once), active: &mut ActiveLanguages) {
    let Some(language) = served.language(tag) else { return };
    trace.note("language-asked", Some(tag.to_string()));
    if active.tag() == tag {
        return;
    }
    let report = served.words(language);
    for finding in &report.findings {
        let line = finding.line(MessageLanguage::English);
        if once.is_news(&line) {
            warn!("{line}");
        }
    }
    active.read_in(Arc::new(report.value));
}

/// Keeps theme and size of text of a surface in step with its visit.
fn appearance(mut surfaces: Query<(&Visit, &mut Theme, &mut TextScale), Changed<Visit>>) {
    for (visit, mut theme, mut scale) in &mut surfaces {
        theme.set_if_neq(if visit.contrast { Theme::Contrast } else { Theme::Light });
        scale.set_if_neq(visit.text);
    }
}

/// Whoever visits may touch twice.
fn begin(added: On<Add, Visit>, mut commands: Commands) {
    commands.entity(added.entity).insert_if_new(DoubleTap::default());
}

fn sound(changed: On<SoundChanged>, mut silent: ResMut<Silent>) {
    silent.set_if_neq(Silent(changed.missing));
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(decide).add_observer(begin).add_observer(sound).add_systems(Update, appearance);
}
