//! A lesson of 45 minutes in fast time, and the table that comes of it, cell by cell.

use super::*;
use crate::trainer::{
    clock::{Now, minutes},
    known::Known,
    lesson::{Act, Effect, End, reduce},
    place::Slot,
    steps::Steps,
    vote::VoteAct,
};

/// Pages of the content on a wall: two steps with one or two languages, three with more.
struct Wall<'a>(Known<'a>);

impl Steps for Wall<'_> {
    fn starts(&self, page: &PageRef, languages: &[LanguageTag]) -> Vec<usize> {
        let steps = if languages.len() < 3 { 2 } else { 3 };
        self.0.starts(page, languages).into_iter().flat_map(|_| 0..steps).collect()
    }

    fn answers(&self, page: &PageRef) -> Option<usize> {
        self.0.answers(page)
    }
}

/// A lesson that is taught, one act after the other, at seconds of a clock that began long before.
struct Course<'a> {
    lesson: Lesson,
    wall: Wall<'a>,
    date: Date,
    effects: Vec<Effect>,
}

impl Course<'_> {
    fn at(&mut self, second: u64, act: Act) {
        let now = Now { millis: 5_000_000 + second * 1000, date: self.date };
        let (lesson, effects) = reduce(&self.lesson, act, &self.wall, now);
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Refused(_))), "{second}: {effects:?}");
        (self.lesson, self.effects) = (lesson, effects);
    }

    fn hands(&mut self, second: u64, answers: &[(usize, usize)]) {
        for (answer, hands) in answers {
            (0..*hands).for_each(|_| self.at(second, Act::Vote(VoteAct::Hand(*answer))));
        }
    }

    /// Goes on with the page of this number, as by the last Next on the page before.
    fn page(&mut self, second: u64, number: usize) {
        let steps = self.wall.starts(self.lesson.wall_page().unwrap(), &self.lesson.languages).len();
        (1..steps).for_each(|_| self.at(second, Act::Next));
        self.at(second, Act::Next);
        assert_eq!(self.lesson.number(self.lesson.wall().place, &self.wall).0, Some(number));
    }
}

fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

fn page(name: &str) -> PageRef {
    PageRef::new(name).unwrap()
}

/// An evening: 14 pages, two languages and for a while three, people who come late and leave, a pause of ten minutes.
fn evening(library: &Library) -> Course<'_> {
    let plan = library.plan("first-evening").value.unwrap();
    let lesson = Lesson::new(plan, &[tag("ar"), tag("de")], &Known(library));
    let date = jiff::civil::date(2026, 3, 2);
    let mut course = Course { lesson, wall: Wall(Known(library)), date, effects: Vec::new() };
    let c = &mut course;
    // One key too many, and back: there were eight.
    c.at(0, Act::Begin);
    c.at(0, Act::HeadCount(9));
    c.at(0, Act::HeadCount(-1));
    c.page(120, 2);
    c.page(210, 3);
    c.at(240, Act::AddLanguage(tag("uk")));
    c.page(300, 4);
    c.at(360, Act::Pause);
    c.at(960, Act::Resume);
    c.page(1080, 5);
    c.at(1080, Act::Black);
    c.at(1110, Act::Black);
    c.page(1140, 6);
    c.page(1160, 7);
    c.at(1200, Act::HeadCount(3));
    c.page(1460, 8);
    c.page(1520, 9);
    c.at(1600, Act::Freeze);
    c.at(1650, Act::Number(12));
    c.at(1700, Act::Escape);
    c.page(1760, 10);
    c.at(1800, Act::RemoveLanguage(tag("uk")));
    c.page(1880, 11);
    c.at(1900, Act::CountHands);
    c.hands(1910, &[(0, 4), (1, 3), (2, 1), (0, 1)]);
    c.at(1915, Act::Vote(VoteAct::Undo));
    c.at(1920, Act::Vote(VoteAct::Show));
    c.at(2000, Act::Vote(VoteAct::SecondRound));
    c.hands(2010, &[(1, 10), (0, 2)]);
    c.at(2015, Act::Vote(VoteAct::Lower(0)));
    c.at(2020, Act::Vote(VoteAct::Show));
    c.at(2021, Act::Vote(VoteAct::Show));
    c.page(2180, 12);
    c.at(2200, Act::CountHands);
    c.at(2205, Act::HeadCount(-1));
    c.hands(2210, &[(0, 1), (1, 7)]);
    // Somebody asks for the first page again.
    c.at(2300, Act::JumpTo(page("welcome/hello")));
    c.at(2360, Act::Return);
    c.page(2360, 13);
    c.page(2720, 14);
    c.at(3200, Act::CountFaces);
    c.hands(3210, &[(0, 6), (1, 3), (2, 1)]);
    c.at(3300, Act::Next);
    c.at(3300, Act::Next);
    assert_eq!(c.effects, [Effect::End(End::Course)]);
    course
}

/// Every row as it must be: page, minutes, people, both rounds, faces.
type Expected = (&'static str, &'static str, u16, &'static str, &'static str);

const NONE: &str = ";;;;;;;;;";
const ROWS: [Expected; 15] = [
    ("welcome/hello", "3", 11, NONE, ";;"),
    // Half a minute is rounded up.
    ("welcome/how-to-use", "2", 11, NONE, ";;"),
    ("welcome/your-language", "2", 11, NONE, ";;"),
    // The pause is no time of the page.
    ("house/room", "3", 11, NONE, ";;"),
    // Nobody saw it while the wall was black.
    ("house/money", "1", 11, NONE, ";;"),
    ("house/quiet", "0", 11, NONE, ";;"),
    ("house/fire", "5", 11, NONE, ";;"),
    ("house/protection", "1", 11, NONE, ";;"),
    // While the wall was held its page was seen, wherever the leader looked.
    ("health/emergency", "4", 11, NONE, ";;"),
    ("welcome/help-button", "2", 11, NONE, ";;"),
    ("house/q-fire", "5", 11, "4;3;1;;3;1;10;0;;0", ";;"),
    ("welcome/q-red-button", "2", 10, "1;7;0;;2;;;;;", ";;"),
    ("house/team", "6", 11, NONE, ";;"),
    ("welcome/who-helps", "10", 11, NONE, ";;"),
    ("", "", 11, NONE, "6;3;1"),
];

/// The same as lines of the file.
fn expected(library: &Library, languages: &str) -> Vec<String> {
    let german = library.words(library.language(&LanguageTag::german()).unwrap()).value;
    let plan = library.plan("first-evening").value.unwrap();
    let line = |(name, minutes, heads, votes, faces): Expected| {
        let known = PageRef::new(name).and_then(|page| library.page(&page));
        let title = known.map(|(_, page, _)| german.get(&page.title(), &Args::none()).text).unwrap_or_default();
        let day = if name.is_empty() { "" } else { "1" };
        let plan = &plan.title[&LanguageTag::german()];
        format!("2026-03-02;{day};{plan};{title};{minutes};{languages};{heads};{votes};{faces}")
    };
    ROWS.into_iter().map(line).collect()
}

fn read(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    text.trim_start_matches('\u{feff}').lines().map(|line| line.replace('"', "")).collect()
}

#[test]
fn a_lesson_of_45_minutes_is_a_table() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let folder = tempfile::tempdir().unwrap();
    let lesson = evening(&library).lesson;
    let spent = lesson.timer.spent[&Slot::default()];
    assert_eq!(spent, minutes(45));
    let path = write(folder.path(), &lesson, &library, MessageLanguage::German).unwrap().unwrap();
    assert_eq!(path, folder.path().join("tables/2026-03-02-first-evening.csv"));
    assert_eq!(read(&path)[1..], expected(&library, "ar de uk"));
    // What was kept over night gives the same.
    crate::trainer::keep::write(folder.path(), &lesson).unwrap();
    let kept = crate::trainer::keep::take_up(folder.path(), &|_| true, &Known(&library)).value.unwrap();
    assert_eq!(file(&kept, &library, MessageLanguage::German).unwrap().unwrap().1, fs::read(&path).unwrap());
}

#[test]
fn each_day_has_its_file_and_a_day_its_own() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let folder = tempfile::tempdir().unwrap();
    let mut course = evening(&library);
    let write = |lesson: &Lesson| write(folder.path(), lesson, &library, MessageLanguage::English).unwrap().unwrap();
    let first = write(&course.lesson);
    let before = fs::read(&first).unwrap();
    course.lesson = course.lesson.rested();
    course.date = jiff::civil::date(2026, 3, 3);
    course.at(90_000, Act::Begin);
    course.at(90_600, Act::Number(1));
    let second = write(&course.lesson);
    assert_eq!(second.file_name().unwrap(), "2026-03-03-first-evening.csv");
    assert_eq!(read(&second).len(), 3, "a header, the page it began at, and the first");
    course.at(90_700, Act::Number(2));
    assert_eq!((write(&course.lesson), read(&second).len()), (second.clone(), 4), "the same day, the same file");
    assert_eq!(fs::read(&first).unwrap(), before, "the day before stays as it was");
    assert_eq!(shown(&course.lesson, None, &library, MessageLanguage::German).rows.len(), 15 + 3);
    let plan = library.plan("first-evening").value.unwrap();
    let fresh = Lesson::new(plan, &[], &Known(&library));
    assert_eq!(file(&fresh, &library, MessageLanguage::German).unwrap(), None, "nothing was taught");
}

#[test]
fn a_screen_shows_the_columns_in_which_something_stands() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let lesson = evening(&library).lesson;
    let german = shown(&lesson, Some(jiff::civil::date(2026, 3, 2)), &library, MessageLanguage::German);
    let header = "Datum Tag Plan Seite Minuten Sprachen Personen 1: A 1: B 1: C 1: niemand 2: A 2: B 2: C 2: niemand";
    assert_eq!(german.header.join(" "), format!("{header} Gut Mittel Schlecht"));
    assert!(german.rows.iter().all(|row| row.len() == german.header.len()));
    let row = &german.rows[10];
    assert_eq!(
        (&*row[0], &*row[4], &row[6..]),
        ("02.03.2026", "5", &["11", "4", "3", "1", "3", "1", "10", "0", "0", "", "", ""].map(str::to_owned)[..])
    );
    let named = |tag: &str| library.language(&tag.parse().unwrap()).unwrap().clone();
    assert_eq!(row[5], ["ar", "de", "uk"].map(|tag| named(tag).name.clone()).join(", "));
    let english = shown(&lesson, None, &library, MessageLanguage::English);
    assert_eq!((&*english.rows[10][0], english.header[3]), ("2026-03-02", "Page"));
    assert_eq!(english.rows[10][5], ["ar", "de", "uk"].map(|tag| named(tag).endonym.clone()).join(", "));
    let none = shown(&lesson, Some(jiff::civil::date(2026, 3, 1)), &library, MessageLanguage::German);
    assert_eq!((none.header.len(), none.rows.len()), (0, 0));
}

#[test]
fn a_table_that_cannot_be_written_is_told() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(TABLES), "a file").unwrap();
    let lesson = evening(&library).lesson;
    let error = write(folder.path(), &lesson, &library, MessageLanguage::German).unwrap_err().finding(folder.path());
    let said = error.message(MessageLanguage::German);
    assert!(error.code == "table-unwritten" && said.starts_with("Die Tabelle des Tages lässt sich nicht"), "{said}");
}
