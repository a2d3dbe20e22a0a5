//! Languages of the wall, its voice, and hands that are counted before it.

use super::{
    act::{Act, Effect, Hear, Part, Refusal, Speech},
    state::{Lesson, MOST_LANGUAGES, Voting},
};
use crate::trainer::{
    clock::Now,
    record::Asked,
    steps::{Steps, step_of},
    vote::{Ballot, Vote},
};

/// Changes the languages. What is in view stays: it is a sentence.
pub(super) fn languages(lesson: &mut Lesson, act: Act) -> Result<(), Refusal> {
    let languages = &mut lesson.languages;
    match act {
        Act::AddLanguage(tag) if languages.contains(&tag) => return Err(Refusal::Language),
        Act::AddLanguage(_) if languages.len() >= MOST_LANGUAGES => return Err(Refusal::TooManyLanguages),
        Act::AddLanguage(tag) => languages.push(tag),
        Act::RemoveLanguage(tag) if !languages.contains(&tag) => return Err(Refusal::Language),
        Act::RemoveLanguage(_) if languages.len() == 1 => return Err(Refusal::LastLanguage),
        Act::RemoveLanguage(tag) => languages.retain(|other| *other != tag),
        Act::SwapLanguages if languages.len() == 1 => return Err(Refusal::LastLanguage),
        _ => languages.rotate_left(1),
    }
    Ok(())
}

/// Speaks and falls silent. What is spoken is what the wall shows.
pub(super) fn hear(lesson: &mut Lesson, act: Act, steps: &dyn Steps, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
    match act {
        Act::Hear(hear) => {
            let speech = speech(lesson, hear, steps).ok_or(Refusal::NoSuchPlace)?;
            lesson.hearing = true;
            effects.push(Effect::Speak(speech));
        }
        // A wall that is held stays.
        Act::VoiceAt(sentence) if lesson.hearing && lesson.held.is_none() => {
            lesson.at.turn(sentence);
        }
        Act::StopHearing | Act::VoiceEnded => lesson.hearing = false,
        _ => {}
    }
    Ok(())
}

fn speech(lesson: &Lesson, hear: Hear, steps: &dyn Steps) -> Option<Speech> {
    let page = lesson.wall_page()?;
    let sentence = lesson.wall().sentence();
    let starts = steps.starts(page, &lesson.languages);
    let step = step_of(&starts, sentence);
    let (from, until) = match hear.part {
        Part::Sentence => (sentence, Some(sentence + 1)),
        Part::Step => (*starts.get(step)?, starts.get(step + 1).copied()),
        Part::Rest => (sentence, None),
    };
    let languages = hear.language.map_or_else(|| lesson.languages.clone(), |tag| vec![tag]);
    Some(Speech { page: page.clone(), from, until, languages })
}

/// Counts hands.
pub(super) fn vote(lesson: &mut Lesson, act: Act, steps: &dyn Steps, now: Now) -> Result<(), Refusal> {
    match act {
        Act::CountHands => count_hands(lesson, steps, now),
        Act::CountFaces => {
            let faces = Vote::new(Ballot::Faces);
            let record = lesson.today(now).ok_or(Refusal::Nothing)?;
            record.faces = record.faces.take().or(faces);
            lesson.voting = Some(Voting::Faces);
            Ok(())
        }
        Act::Vote(act) => match counted(lesson).ok_or(Refusal::NotCounting)?.act(act) {
            true => Ok(()),
            false => Err(Refusal::Vote),
        },
        _ => {
            lesson.voting = None;
            Ok(())
        }
    }
}

fn count_hands(lesson: &mut Lesson, steps: &dyn Steps, now: Now) -> Result<(), Refusal> {
    let page = lesson.wall_page().cloned().ok_or(Refusal::NoQuestion)?;
    let answers = steps.answers(&page).ok_or(Refusal::NoQuestion)?;
    let ballot = Ballot::Question(answers);
    let vote = Vote::new(ballot).ok_or(Refusal::NoQuestion)?;
    let heads = lesson.heads;
    let votes = &mut lesson.today(now).ok_or(Refusal::Nothing)?.votes;
    // A question that has other answers now is another question.
    votes.retain(|asked| asked.page != page || asked.vote.ballot() == ballot);
    match votes.iter_mut().find(|asked| asked.page == page) {
        Some(asked) => asked.heads = heads,
        None => votes.push(Asked { page, heads, vote }),
    }
    lesson.voting = Some(Voting::Question);
    Ok(())
}

/// The vote that is counted now.
fn counted(lesson: &mut Lesson) -> Option<&mut Vote> {
    let voting = lesson.voting?;
    let page = lesson.wall_page().cloned()?;
    let record = lesson.records.last_mut()?;
    match voting {
        Voting::Faces => record.faces.as_mut(),
        Voting::Question => record.votes.iter_mut().find(|asked| asked.page == page).map(|asked| &mut asked.vote),
    }
}
