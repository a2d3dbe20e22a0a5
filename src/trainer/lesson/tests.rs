//! What every act does to a lesson: the wall shows what it should, and nothing is lost on the way.

use proptest::prelude::*;

use super::{samples::*, *};
use crate::trainer::{
    place::{Aside, Position, planned},
    vote::{Round, Seen, VoteAct},
};

fn one(lesson: &Lesson, act: Act) -> (Lesson, Vec<Effect>) {
    reduce(lesson, act, &Book::default(), now(0))
}

/// The wall's page, its sentence, and the step that shows it.
fn wall(lesson: &Lesson) -> (String, usize, usize) {
    let step = lesson.step(lesson.wall(), &Book::default()).0;
    (lesson.wall_page().unwrap().to_string(), lesson.wall().sentence(), step)
}

fn at(page: &str, sentence: usize, step: usize) -> (String, usize, usize) {
    (page.to_owned(), sentence, step)
}

#[test]
fn next_goes_step_by_step_past_what_is_hidden_and_stays_at_the_end() {
    let mut lesson = lesson();
    let mut seen = vec![wall(&lesson)];
    let ended = loop {
        let (next, effects) = one(&lesson, Act::Next);
        if effects.iter().any(|effect| matches!(effect, Effect::End(_))) {
            assert_eq!(next, lesson, "it stays");
            break effects;
        }
        lesson = next;
        seen.push(wall(&lesson));
    };
    let pages = ["health/sick", "health/q-pain", "law/rights", "law/court"];
    let all: Vec<_> = pages.iter().flat_map(|page| [at(page, 0, 0), at(page, 2, 1), at(page, 4, 2)]).collect();
    assert_eq!(seen, all);
    assert_eq!(ended, [Effect::End(End::Day)], "another day follows");
    let last = after(lesson, [Act::BeginDay(1), Act::Next, Act::Next]);
    assert_eq!(one(&last, Act::Next).1, [Effect::End(End::Course)]);
    let (start, effects) = one(&self::lesson(), Act::Back);
    assert_eq!((start, effects), (self::lesson(), vec![Effect::End(End::Start)]));
}

#[test]
fn back_leads_to_the_last_step_of_the_page_before() {
    let lesson = after(lesson(), [Act::Number(2), Act::Back]);
    assert_eq!(wall(&lesson), at("health/sick", 4, 2));
}

#[test]
fn a_language_more_or_less_keeps_the_sentence_in_view() {
    let lesson = after(lesson(), [Act::Next]);
    assert_eq!(wall(&lesson), at("health/sick", 2, 1));
    let three = after(lesson.clone(), [Act::AddLanguage(tag("fa"))]);
    assert_eq!(wall(&three), at("health/sick", 2, 2), "one sentence a step");
    let german = after(three.clone(), [Act::RemoveLanguage(tag("fa")), Act::RemoveLanguage(tag("ar"))]);
    assert_eq!(wall(&german), at("health/sick", 2, 0), "four sentences a step");
    assert_eq!(wall(&after(german, [Act::Next])), at("health/sick", 4, 1));
    assert_eq!(after(three, [Act::SwapLanguages]).languages, ["ar", "fa", "de"].map(tag));
}

#[test]
fn a_wall_has_one_to_four_languages_and_none_twice() {
    let refused = |lesson: &Lesson, act| one(lesson, act).1;
    let four = after(lesson(), ["fa", "uk"].map(|name| Act::AddLanguage(tag(name))));
    assert_eq!(refused(&four, Act::AddLanguage(tag("ti"))), [Effect::Refused(Refusal::TooManyLanguages)]);
    assert_eq!(refused(&lesson(), Act::AddLanguage(tag("ar"))), [Effect::Refused(Refusal::Language)]);
    let one = after(lesson(), [Act::RemoveLanguage(tag("de"))]);
    assert_eq!(refused(&one, Act::RemoveLanguage(tag("ar"))), [Effect::Refused(Refusal::LastLanguage)]);
    let mut silent = plan();
    silent.languages.clear();
    assert_eq!(Lesson::new(silent.clone(), &[], &Book::default()).languages, [tag("de")]);
    assert_eq!(Lesson::new(silent, &[tag("uk"), tag("uk")], &Book::default()).languages, [tag("uk")]);
}

#[test]
fn who_jumps_comes_back_to_where_the_plan_goes_on() {
    let jumped = after(lesson(), [Act::Next, Act::JumpTo(page("work/permit"))]);
    assert_eq!(wall(&jumped), at("work/permit", 0, 0));
    let back = after(jumped.clone(), [Act::Next, Act::Next, Act::Next]);
    assert_eq!(wall(&back), at("health/sick", 2, 1));
    assert_eq!(wall(&after(jumped.clone(), [Act::Back])), at("health/sick", 2, 1));
    assert_eq!(wall(&after(jumped, [Act::Next, Act::Return])), at("health/sick", 2, 1));
    let hidden = after(lesson(), [Act::JumpTo(page("health/hidden"))]);
    assert_eq!(wall(&hidden), at("health/hidden", 0, 0), "who asks for a hidden page sees it");
    let number = after(lesson(), [Act::Next, Act::Number(4)]);
    assert_eq!(
        (wall(&number), number.at.place),
        (at("law/court", 0, 0), place(0, 1, 1)),
        "hidden pages have no number"
    );
    assert_eq!(wall(&after(number, [Act::Return])), at("health/sick", 2, 1));
    for act in [Act::Number(0), Act::Number(9), Act::GoOn(place(7, 0, 0)), Act::BeginDay(2), Act::PreviousBlock] {
        assert_eq!(one(&lesson(), act).1, [Effect::Refused(Refusal::NoSuchPlace)]);
    }
    let gone = Book { gone: ["way/bus".to_owned()].into() };
    let (same, effects) = reduce(&lesson(), Act::JumpTo(page("way/bus")), &gone, now(0));
    assert_eq!((same, effects), (lesson(), vec![Effect::Refused(Refusal::NoSuchPlace)]));
}

#[test]
fn blocks_are_gone_to_and_said() {
    let (law, effects) = one(&lesson(), Act::NextBlock);
    assert_eq!(wall(&law), at("law/rights", 0, 0));
    assert!(effects.contains(&Effect::Block(place(0, 1, 0).slot())), "{effects:?}");
    assert_eq!(one(&law, Act::NextBlock).1, [Effect::Refused(Refusal::NoSuchPlace)], "the next day is another");
    assert_eq!(wall(&after(law, [Act::Next, Act::PreviousBlock])), at("health/sick", 0, 0));
}

#[test]
fn a_held_wall_stays_while_the_leader_looks_ahead() {
    let looking = after(lesson(), [Act::Freeze, Act::Next, Act::Number(3)]);
    assert_eq!((wall(&looking), looking.page()), (at("health/sick", 0, 0), Some(&page("law/rights"))));
    assert_eq!(wall(&after(looking.clone(), [Act::Send])), at("law/rights", 0, 0));
    let back = after(looking, [Act::Freeze]);
    assert_eq!((back.held.clone(), wall(&back)), (None, at("health/sick", 0, 0)), "letting go shows nothing new");
    let look = after(lesson(), [Act::Look(page("way/bus"))]);
    assert_eq!((wall(&look), look.page()), (at("health/sick", 0, 0), Some(&page("way/bus"))));
    let (sent, effects) = one(&look, Act::Send);
    assert_eq!(wall(&sent), at("way/bus", 0, 0));
    assert_eq!(effects, [Effect::Wall, Effect::Keep]);
    assert_eq!(one(&lesson(), Act::Send).1, [Effect::Refused(Refusal::Nothing)]);
}

#[test]
fn black_is_the_walls_alone() {
    let black = after(lesson(), [Act::Begin, Act::Black, Act::Next]);
    assert!(black.black);
    assert_eq!(black.at.sentence, 2, "the leader reads on");
    assert_eq!(black.records[0].shown[0].millis, 1000, "nobody sees a black wall");
    assert_eq!(black.timer.block(place(0, 0, 0).slot(), place(0, 0, 0).slot(), 2000), 2000, "time goes on");
    assert!(!after(black, [Act::Black]).black);
}

#[test]
fn escape_ends_what_passes_one_by_one_and_never_the_lesson() {
    let point = Act::Point { kind: PointerKind::Spotlight, x: 7.0, y: f32::NAN };
    let acts = [Act::Black, Act::Number(2), Act::Freeze, Act::Next, Act::CountHands, point];
    let mut lesson = after(lesson(), acts);
    assert_eq!(lesson.pointer, Some(Pointer { kind: PointerKind::Spotlight, x: 1.0, y: 0.5 }));
    let mut left = Vec::new();
    for _ in 0..5 {
        lesson = after(lesson, [Act::Escape]);
        let Lesson { pointer, voting, held, black, .. } = &lesson;
        left.push((pointer.is_some(), voting.is_some(), held.is_some(), *black));
    }
    let (t, f) = (true, false);
    assert_eq!(left, [(f, t, t, t), (f, f, t, t), (f, f, f, t), (f, f, f, f), (f, f, f, f)]);
    assert_eq!(wall(&lesson), at("health/q-pain", 0, 0));
}

#[test]
fn zoom_ends_with_its_page_and_a_spotlight_stays() {
    let point = |kind| after(lesson(), [Act::Point { kind, x: 0.2, y: 0.3 }, Act::Next]).pointer;
    assert_eq!(point(PointerKind::Zoom), None);
    assert!(point(PointerKind::Spotlight).is_some());
    let moved = Act::Point { kind: PointerKind::Zoom, x: 0.2, y: 0.3 };
    assert_eq!(one(&lesson(), moved).1, [Effect::Wall], "a pointer is nothing to keep");
}

#[test]
fn what_is_heard_is_what_the_wall_shows() {
    let hear = |part, language: Option<&str>| Act::Hear(Hear { part, language: language.map(tag) });
    let lesson = after(lesson(), [Act::Next]);
    let speech = |from, until, languages: &[&str]| {
        let languages = languages.iter().map(|name| tag(name)).collect();
        Effect::Speak(Speech { page: page("health/sick"), from, until, languages })
    };
    assert_eq!(one(&lesson, hear(Part::Step, None)).1, [speech(2, Some(4), &["de", "ar"])]);
    assert_eq!(one(&lesson, hear(Part::Sentence, Some("ar"))).1[0], speech(2, Some(3), &["ar"]));
    let heard = after(lesson, [hear(Part::Rest, None)]);
    let (followed, effects) = one(&heard, Act::VoiceAt(4));
    assert_eq!((wall(&followed), effects), (at("health/sick", 4, 2), vec![Effect::Wall, Effect::Keep]));
    assert!(followed.hearing);
    let (moved, effects) = one(&followed, Act::Next);
    assert!(effects.contains(&Effect::Silence) && !moved.hearing, "who goes on hears no more");
    assert!(!one(&after(followed.clone(), [Act::Freeze]), Act::Next).1.contains(&Effect::Silence), "the wall is held");
    assert!(one(&followed, Act::StopHearing).1.contains(&Effect::Silence));
    assert_eq!(wall(&after(followed, [Act::VoiceEnded, Act::VoiceAt(0)])), at("health/sick", 4, 2), "a late voice");
}

#[test]
fn votes_are_for_questions_and_never_for_help() {
    let acts = [Act::Begin, Act::HeadCount(9), Act::Number(2), Act::CountHands];
    let hands = [0, 0, 1].map(|answer| Act::Vote(VoteAct::Hand(answer)));
    let counted = after(lesson(), acts.into_iter().chain(hands));
    let vote = counted.vote().unwrap();
    assert_eq!((vote.hands(Round::First), vote.nobody(Round::First, counted.heads)), (&[2, 1, 0][..], 6));
    assert_eq!(vote.seen(), Seen::Hidden);
    let undone = after(counted.clone(), [Act::Vote(VoteAct::Undo), Act::Vote(VoteAct::Undo)]);
    assert_eq!(undone.vote().unwrap().hands(Round::First), [1, 0, 0]);
    let back = after(counted, [Act::Next, Act::Next, Act::Next, Act::Back, Act::CountHands]);
    assert_eq!(back.vote().unwrap().hands(Round::First), [2, 1, 0], "the counts stay");
    assert_eq!(one(&back, Act::Vote(VoteAct::Undo)).1, [Effect::Refused(Refusal::Vote)], "their order is forgotten");
    for name in ["health/sick", "help/q-need"] {
        let there = after(lesson(), [Act::JumpTo(page(name))]);
        assert_eq!(one(&there, Act::CountHands).1, [Effect::Refused(Refusal::NoQuestion)], "{name}");
    }
    assert_eq!(one(&lesson(), Act::Vote(VoteAct::Show)).1, [Effect::Refused(Refusal::NotCounting)]);
    let faces = after(lesson(), [Act::CountFaces, Act::Vote(VoteAct::Hand(2)), Act::Vote(VoteAct::Hand(3))]);
    assert_eq!(faces.vote().unwrap().hands(Round::First), [0, 0, 1]);
    assert_eq!(after(faces, [Act::Next]).voting, None, "who goes on counts no more");
}

#[test]
fn pages_are_hidden_and_moved_and_whoever_looks_at_one_goes_on_looking() {
    let hidden = after(lesson(), [Act::HidePage(place(0, 0, 2)), Act::Next, Act::Next, Act::Next]);
    assert_eq!(wall(&hidden), at("law/rights", 0, 0));
    assert_eq!(wall(&after(hidden, [Act::ShowPage(place(0, 0, 2)), Act::Back])), at("health/q-pain", 4, 2));
    let moved = after(lesson(), [Act::Number(4), Act::MovePage { from: place(0, 0, 0), to: place(0, 1, 0) }]);
    assert_eq!((wall(&moved), moved.at.place), (at("law/court", 0, 0), place(0, 1, 2)));
    let own = after(lesson(), [Act::Next, Act::MovePage { from: place(0, 0, 0), to: place(0, 0, 2) }]);
    assert_eq!((wall(&own), own.at.place), (at("health/sick", 2, 1), place(0, 0, 2)));
    let only = Act::MovePage { from: place(1, 0, 0), to: place(0, 0, 0) };
    assert_eq!(one(&lesson(), only).1, [Effect::Refused(Refusal::LastPage)]);
    let far = Act::MovePage { from: place(0, 0, 0), to: place(0, 0, 3) };
    assert_eq!(one(&lesson(), far).1, [Effect::Refused(Refusal::NoSuchPlace)]);
    assert_eq!(one(&lesson(), Act::SetMinutes(place(0, 0, 0), Some(61))).1, [Effect::Refused(Refusal::Minutes)]);
}

/// The pages of each block, day after day.
fn blocks(lesson: &Lesson) -> Vec<Vec<String>> {
    let blocks = lesson.plan.days.iter().flat_map(|day| &day.blocks);
    blocks.map(|block| block.pages.iter().map(|planned| planned.page.page.to_string()).collect()).collect()
}

#[test]
fn a_page_goes_up_and_down_over_blocks_and_days() {
    assert_eq!(blocks(&lesson()), [vec!["sick", "hidden", "q-pain"], vec!["rights", "court"], vec!["permit"]]);
    let up =
        after(lesson(), [Act::GoOn(place(0, 1, 1)), Act::RaisePage(place(0, 1, 1)), Act::RaisePage(place(0, 1, 0))]);
    assert_eq!(blocks(&up), [vec!["sick", "hidden", "q-pain", "court"], vec!["rights"], vec!["permit"]]);
    assert_eq!(wall(&up), at("law/court", 0, 0), "the wall shows what it showed");
    assert_eq!(one(&up, Act::RaisePage(place(0, 1, 0))).1, [Effect::Refused(Refusal::LastPage)]);
    let down = after(lesson(), [Act::LowerPage(place(0, 0, 0)), Act::LowerPage(place(0, 1, 1))]);
    assert_eq!(blocks(&down), [vec!["hidden", "sick", "q-pain"], vec!["rights"], vec!["court", "permit"]]);
    for act in [Act::RaisePage(place(0, 0, 0)), Act::LowerPage(place(1, 0, 0)), Act::LowerPage(place(7, 0, 0))] {
        assert_eq!(one(&lesson(), act).1, [Effect::Refused(Refusal::NoSuchPlace)]);
    }
}

#[test]
fn a_page_is_put_in_and_no_need_of_help() {
    let bus = || page("way/bus");
    let put = after(lesson(), [Act::Next, Act::AddPage(place(0, 0, 0), bus()), Act::AddPage(place(1, 0, 1), bus())]);
    assert_eq!(blocks(&put), [vec!["bus", "sick", "hidden", "q-pain"], vec!["rights", "court"], vec!["permit", "bus"]]);
    assert_eq!(wall(&put), at("health/sick", 2, 1));
    assert_eq!(wall(&after(put, [Act::Number(1)])), at("way/bus", 0, 0));
    for (place, name) in [(place(0, 0, 4), "way/bus"), (place(3, 0, 0), "way/bus"), (place(0, 0, 0), "help/q-need")] {
        assert_eq!(one(&lesson(), Act::AddPage(place, page(name))).1, [Effect::Refused(Refusal::NoSuchPlace)]);
    }
}

#[test]
fn a_page_that_is_taken_out_stays_on_the_wall_until_somebody_goes_on() {
    let out = after(lesson(), [Act::Next, Act::RemovePage(place(0, 0, 0))]);
    assert_eq!(blocks(&out)[0], ["hidden", "q-pain"]);
    assert_eq!(wall(&out), at("health/sick", 2, 1));
    assert_eq!(wall(&after(out, [Act::Next, Act::Next])), at("health/q-pain", 0, 0));
    let last = after(lesson(), [Act::GoOn(place(0, 1, 1)), Act::RemovePage(place(0, 1, 1))]);
    assert_eq!(wall(&last), at("law/court", 0, 0));
    let on = after(last, [Act::Next, Act::Next, Act::Next]);
    assert_eq!(wall(&on), at("law/rights", 4, 2), "nothing follows on this day");
    let other = after(lesson(), [Act::GoOn(place(0, 1, 1)), Act::RemovePage(place(0, 1, 0))]);
    assert_eq!((wall(&other), other.at.place), (at("law/court", 0, 0), place(0, 1, 0)));
    assert_eq!(one(&lesson(), Act::RemovePage(place(1, 0, 0))).1, [Effect::Refused(Refusal::LastPage)]);
    assert_eq!(one(&lesson(), Act::RemovePage(place(0, 0, 3))).1, [Effect::Refused(Refusal::NoSuchPlace)]);
}

#[test]
fn a_page_becomes_core_or_waits_for_time_and_the_plan_is_ones_own() {
    let title = std::collections::BTreeMap::from([(tag("de"), "Meine Woche".to_owned())]);
    let name = "meine-woche".to_owned();
    let own = after(lesson(), [Act::SetCore(place(0, 0, 0), false), Act::CallPlan { name, title }]);
    assert_eq!((own.plan.days[0].blocks[0].pages[0].core, &*own.plan.name), (false, "meine-woche"));
    assert_eq!(own.plan.title[&tag("de")], "Meine Woche");
    assert_eq!(one(&lesson(), Act::SetCore(place(9, 0, 0), true)).1, [Effect::Refused(Refusal::NoSuchPlace)]);
}

#[test]
fn time_is_of_the_block_on_the_wall_and_late_by_its_pages() {
    let book = Book::default();
    let go = |lesson: &Lesson, act, millis| reduce(lesson, act, &book, now(millis)).0;
    let begun = go(&lesson(), Act::Begin, 5_000);
    let second = go(&begun, Act::Number(2), 5_000 + 240_000);
    let pace_at = pace(&second, &book, 5_000 + 600_000);
    assert_eq!((pace_at.block.elapsed, pace_at.block.planned), (600_000, 45 * 60_000));
    assert_eq!(pace_at.day.planned, 75 * 60_000);
    assert_eq!(pace_at.late, 60_000, "three minutes by the plan, six by the page's own words");
    let paused = go(&second, Act::Pause, 605_000);
    let law = go(&paused, Act::NextBlock, 905_000);
    let law = go(&law, Act::Resume, 1_005_000);
    let pace_at = pace(&law, &book, 1_035_000);
    assert_eq!((pace_at.block.elapsed, pace_at.day.elapsed, pace_at.late), (30_000, 630_000, 0));
    let minutes: Vec<_> = law.records[0].shown.iter().map(|shown| (shown.page.to_string(), shown.millis)).collect();
    let shown = [("health/sick", 240_000), ("health/q-pain", 360_000), ("law/rights", 0)];
    assert_eq!(minutes, shown.map(|(page, millis)| (page.to_owned(), millis)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever is asked, the lesson can be shown, a held wall doesn't move, and time neither falls nor comes from nowhere.
    #[test]
    fn every_act_leaves_a_lesson_that_can_be_shown(lesson in any_lesson(), act in any_act()) {
        let book = Book::default();
        let later = now(1 << 40);
        let (next, effects) = reduce(&lesson, act.clone(), &book, later);
        prop_assert!(next.page().is_some() && next.wall_page().is_some());
        prop_assert!((1..=MOST_LANGUAGES).contains(&next.languages.len()));
        prop_assert!(planned(&next.plan, next.at.place).is_some());
        prop_assert!(next.notes <= MOST_NOTES && next.heads <= MOST_HEADS);
        let pages = |lesson: &Lesson| lesson.plan.days.iter().flat_map(|day| &day.blocks).map(|block| block.pages.len()).sum::<usize>();
        let done = !effects.iter().any(|effect| matches!(effect, Effect::Refused(_)));
        let expected = match act {
            Act::AddPage(..) if done => pages(&lesson) + 1,
            Act::RemovePage(_) if done => pages(&lesson) - 1,
            _ => pages(&lesson),
        };
        prop_assert_eq!(pages(&next), expected, "no page is lost");
        if done && matches!(act, Act::AddPage(..) | Act::RemovePage(_) | Act::RaisePage(_) | Act::LowerPage(_)) {
            prop_assert_eq!(next.page(), lesson.page(), "whoever looks at a page goes on looking at it");
        }
        if lesson.held.is_some() && next.held.is_some() {
            prop_assert_eq!(next.wall_page(), lesson.wall_page());
            prop_assert_eq!(next.wall().sentence(), lesson.wall().sentence());
        }
        let looks = |lesson: &Lesson| (lesson.wall_page().cloned(), lesson.wall().sentence(), lesson.black, lesson.languages.clone());
        if looks(&next) != looks(&lesson) {
            prop_assert!(effects.contains(&Effect::Wall));
        }
        let spent: u64 = next.timer.spent.values().sum();
        prop_assert!(spent >= lesson.timer.spent.values().sum());
        prop_assert_eq!(reduce(&lesson, act, &book, later), (next, effects), "the same again");
    }

    /// From anywhere, Next comes to the end of the day, and Back to its start.
    #[test]
    fn the_way_has_an_end(lesson in any_lesson()) {
        for (act, ends) in [(Act::Next, &[End::Day, End::Course][..]), (Act::Back, &[End::Start][..])] {
            let mut lesson = lesson.clone();
            let ended = (0..100).find_map(|_| {
                let (next, effects) = reduce(&lesson, act.clone(), &Book::default(), now(1 << 40));
                lesson = next;
                effects.into_iter().find_map(|effect| match effect { Effect::End(end) => Some(end), _ => None })
            });
            prop_assert!(ended.is_some_and(|end| ends.contains(&end)), "{:?}", ended);
        }
    }

    /// Languages may come and go: the sentence is the truth.
    #[test]
    fn languages_never_move_the_sentence(sentence in 0..9_usize, names in prop::collection::vec("[a-z]{2}", 1..8)) {
        let mut lesson = lesson();
        lesson.at = Position { place: place(0, 1, 0), sentence, aside: None };
        let before = lesson.at.clone();
        for name in names {
            let Ok(tag) = name.parse() else { continue };
            lesson = after(lesson, [Act::AddLanguage(tag), Act::SwapLanguages]);
        }
        prop_assert_eq!(lesson.at, before);
    }
}

#[test]
fn a_page_beside_the_plan_keeps_its_place_when_the_plan_changes() {
    let aside = after(lesson(), [Act::Next, Act::JumpTo(page("way/bus")), Act::HidePage(place(0, 0, 0))]);
    assert_eq!(aside.at.aside, Some(Aside { page: page("way/bus"), sentence: 0 }));
    assert_eq!(wall(&after(aside, [Act::Next, Act::Next, Act::Next])), at("health/sick", 2, 1));
}
