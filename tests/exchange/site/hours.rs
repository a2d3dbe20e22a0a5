//! Opening hours: sorted, apart, and read as they were written.

use jiff::civil::Weekday::{self, Friday, Monday, Saturday, Sunday, Tuesday, Wednesday};
use proptest::prelude::*;
use wegweiser::content::directory::{HoursState, OpeningHours, Span, weekdays};

fn spans() -> impl Strategy<Value = Vec<(Weekday, Span)>> {
    let span = (0_u16..1440, 1_u16..1440)
        .prop_filter_map("ends on its day", |(from, length)| Span::new(from, (from + length).min(1440)));
    prop::collection::vec((prop::sample::select(weekdays().to_vec()), span), 0..20)
}

proptest! {
    #[test]
    fn spans_are_sorted_and_apart(spans in spans()) {
        let (hours, _) = OpeningHours::new(spans);
        for day in weekdays() {
            prop_assert!(hours.on(day).windows(2).all(|pair| pair[0].to() < pair[1].from()));
        }
    }

    #[test]
    fn it_is_open_exactly_when_some_span_says_so(spans in spans(), minute in 0_u16..1440) {
        let (hours, _) = OpeningHours::new(spans.clone());
        for day in weekdays() {
            let said = spans.iter().any(|(own, span)| *own == day && (span.from()..span.to()).contains(&minute));
            match hours.state_at(day, minute) {
                HoursState::Open { until } => {
                    prop_assert!(said);
                    if let Some((day, to)) = until {
                        let (day, to) = if to == 1440 { (day.next(), 0) } else { (day, to) };
                        let closed = matches!(hours.state_at(day, to), HoursState::Closed { .. });
                        prop_assert!(closed);
                    }
                }
                HoursState::Closed { opens } => {
                    prop_assert!(!said);
                    prop_assert_eq!(opens.is_none(), spans.is_empty());
                    if let Some((day, minute)) = opens {
                        let open = matches!(hours.state_at(day, minute), HoursState::Open { .. });
                        prop_assert!(open);
                    }
                }
            }
        }
    }

    #[test]
    fn overlaps_are_said_exactly_where_minutes_are_lost(spans in spans()) {
        let (hours, overlaps) = OpeningHours::new(spans.clone());
        for day in weekdays() {
            let written: u32 = spans.iter().filter(|(own, _)| *own == day).map(|(_, span)| u32::from(span.to() - span.from())).sum();
            let kept: u32 = hours.on(day).iter().map(|span| u32::from(span.to() - span.from())).sum();
            prop_assert_eq!(overlaps.contains(&day), kept < written);
        }
    }

    #[test]
    fn what_is_shown_is_read_back(spans in spans()) {
        let (hours, _) = OpeningHours::new(spans);
        prop_assert_eq!(OpeningHours::parse(&hours.to_string()), Ok((hours, Vec::new())));
    }
}

#[track_caller]
fn read(text: &str, expected: &str) {
    assert_eq!(OpeningHours::parse(text).unwrap().0.to_string(), expected);
}

#[test]
fn hours_are_read_as_people_write_them() {
    read("Mo-Fr 09:00-12:00; Di 14:00-16:00", "Mo 09:00-12:00; Di 09:00-12:00, 14:00-16:00; Mi-Fr 09:00-12:00");
    read("Mo, Mi 9-12 Uhr", "Mo 09:00-12:00; Mi 09:00-12:00");
    read("Mo–Do 9.00–12.00 und 13.00–16.30 Uhr", "Mo-Do 09:00-12:00, 13:00-16:30");
    read("montags bis freitags von 8 bis 12 Uhr", "Mo-Fr 08:00-12:00");
    read("Mon-Fri: 9:00-17:00, Sat 10:00-14:00", "Mo-Fr 09:00-17:00; Sa 10:00-14:00");
    read("täglich 0-24 Uhr", "Mo-So 00:00-24:00");
    read("Sa-Mo 10-12", "Mo 10:00-12:00; Sa-So 10:00-12:00");
    read("Mo 9-12\nDi 14-16", "Mo 09:00-12:00; Di 14:00-16:00");
    read("Mo-Do 8-16, Mi geschlossen", "Mo-Di 08:00-16:00; Do 08:00-16:00");
    read("Sa+So 10-12", "Sa-So 10:00-12:00");
    read("Montag - Freitag: 9:00 Uhr - 12:00 Uhr", "Mo-Fr 09:00-12:00");
    read("24/7", "Mo-So 00:00-24:00");
    read("", "");
}

/// A night belongs to two days, and nobody is open for longer than one.
#[test]
fn hours_past_midnight_go_on_the_next_day() {
    read("Fr 22:00-02:00", "Fr 22:00-24:00; Sa 00:00-02:00");
    read("Fr 22:00 - 26:00", "Fr 22:00-24:00; Sa 00:00-02:00");
    read("Sa, So 11 bis 1 Uhr", "Mo 00:00-01:00; Sa 11:00-24:00; So 00:00-01:00, 11:00-24:00");
    read("täglich 20-8", "Mo-So 00:00-08:00, 20:00-24:00");
    read("So 20:00-00:00", "So 20:00-24:00");
    let site = super::site(
        r#"(id: "a", name: "A", needs: ["doctor"], town: "Stendal", hours: [(days: [Sun], from: "22:00", to: "02:00")]),"#,
    );
    assert_eq!(super::lines(&site.findings), [""; 0]);
    assert_eq!(site.value.entries[0].hours.to_string(), "Mo 00:00-02:00; So 22:00-24:00");
}

/// A night is one span to people, and what is open in it closes on the next day.
#[test]
fn a_night_is_said_on_the_day_it_begins() {
    let hours = |text: &str| OpeningHours::parse(text).unwrap().0;
    for text in ["Mo 18:00-24:00, Tu 00:00-02:00", "Mo 18:00-02:00", "Mo 18-26:00"] {
        let hours = hours(text);
        assert_eq!(hours.state_at(Monday, 19 * 60), HoursState::Open { until: Some((Tuesday, 120)) }, "{text}");
        assert_eq!(hours.state_at(Tuesday, 60), HoursState::Open { until: Some((Tuesday, 120)) }, "{text}");
        assert_eq!((hours.said_of(Monday), hours.said_of(Tuesday)), (vec![(18 * 60, 120)], vec![]), "{text}");
    }
    // The week goes round, and a day may have more.
    let bar = hours("Sa, So 20-3; Mo 9-12");
    assert_eq!(bar.said_of(Sunday), [(20 * 60, 180)]);
    assert_eq!(bar.said_of(Monday), [(9 * 60, 12 * 60)]);
    // Midnight is an end where nothing follows, and where a whole day does.
    assert_eq!(hours("So 20-24").state_at(Sunday, 1300), HoursState::Open { until: Some((Sunday, 1440)) });
    assert_eq!(hours("So 20-24; Mo 9-12").said_of(Sunday), [(20 * 60, 1440)]);
    let long = hours("Fr 20-24; Sa 0-24; So 0-2");
    assert_eq!(long.state_at(Friday, 1300), HoursState::Open { until: Some((Sunday, 120)) });
    assert_eq!(long.said_of(Saturday), [(0, 1440)]);
    let always = hours("24/7");
    assert_eq!(always.state_at(Wednesday, 0), HoursState::Open { until: None });
    assert_eq!(always.said_of(Wednesday), [(0, 1440)]);
}

/// A night belongs to the day on which it begins: the next day's being closed doesn't end it at midnight.
#[test]
fn a_closed_day_leaves_the_night_before_it() {
    let (closed, _) = OpeningHours::parse("Mo-Fr 20:00-02:00; Di geschlossen").unwrap();
    let (without, _) = OpeningHours::parse("Mo 20:00-02:00; Mi-Fr 20:00-02:00").unwrap();
    assert_eq!(closed, without);
}

/// Hours of the week, and what was said beside them.
#[test]
fn holidays_and_appointments_leave_the_week_as_it_is() {
    for (text, week, aside) in [
        ("Mo-Fr 09:00-12:00; PH off", "Mo-Fr 09:00-12:00", "PH off"),
        ("Mo-Fr 09:00-12:00; PH,SH off", "Mo-Fr 09:00-12:00", "PH, SH off"),
        (
            "Mo-Fr 09:00-12:00; PH 10:00-12:00,14:00-16:00; Sa 9-10",
            "Mo-Fr 09:00-12:00; Sa 09:00-10:00",
            "PH 10:00-12:00, 14:00-16:00",
        ),
        ("PH off; Mo 9-12", "Mo 09:00-12:00", "PH off"),
        ("24/7; PH off", "Mo-So 00:00-24:00", "PH off"),
        ("Sa, PH 10:00-12:00", "Sa 10:00-12:00", "PH"),
        ("PH, Su 10:00-12:00", "So 10:00-12:00", "PH"),
        ("So und an Feiertagen 10-12 Uhr", "So 10:00-12:00", "an Feiertagen"),
        ("Mo-Fr 9-12 Uhr (außer an Feiertagen)", "Mo-Fr 09:00-12:00", "außer an Feiertagen"),
        ("Mo-Fr außer feiertags 9-12", "Mo-Fr 09:00-12:00", "außer feiertags"),
        (
            "Mo-Fr 9-12, an gesetzlichen Feiertagen geschlossen",
            "Mo-Fr 09:00-12:00",
            "an gesetzlichen Feiertagen geschlossen",
        ),
        ("Mo-Fr 9-12, in den Schulferien geschlossen", "Mo-Fr 09:00-12:00", "in den Schulferien geschlossen"),
        ("Mon-Fri 9:00-17:00, closed on public holidays", "Mo-Fr 09:00-17:00", "closed on public holidays"),
        ("täglich 9-12, an Wochenenden und Feiertagen geschlossen", "Mo-Fr 09:00-12:00", "Feiertagen"),
        ("Mo 9-12 Uhr und nach Vereinbarung", "Mo 09:00-12:00", "nach Vereinbarung"),
        (
            "Mo 9-12, weitere Termine nach telefonischer Absprache",
            "Mo 09:00-12:00",
            "weitere Termine nach telefonischer Absprache",
        ),
        ("Mo-Do 9-12, Fr nach Vereinbarung", "Mo-Do 09:00-12:00", "Fr nach Vereinbarung"),
        ("Mo-Do 9-12 u. n. V.", "Mo-Do 09:00-12:00", "n. V."),
        ("Mo 9-12 \"by appointment\"", "Mo 09:00-12:00", "by appointment"),
        ("Di nach Vereinbarung; Mi 9-12", "Mi 09:00-12:00", "Di nach Vereinbarung"),
    ] {
        let written = OpeningHours::written(text).unwrap();
        let (hours, _) = OpeningHours::new(written.spans);
        assert_eq!((hours.to_string().as_str(), written.aside.join("; ").as_str()), (week, aside), "{text}");
    }
    let table = "Name;Ort;Needs;Öffnungszeiten\nA;Halle;work;\"Mo 9-12, feiertags geschlossen\"\n";
    let found = super::imported("t.csv", table);
    assert_eq!(found.entries[0].hours.to_string(), "Mo 09:00-12:00");
    let line = "import-hours-aside t.csv:2:4: Beside the hours of the week “A” says what no kiosk shows: feiertags \
        geschlossen. The hours of the week were taken.";
    assert_eq!(super::lines(&found.findings), [line]);
}

#[test]
fn what_is_no_hours_is_refused_whole() {
    for bad in [
        "nach Vereinbarung",
        "nur nach Vereinbarung",
        "Mo-Fr nach Vereinbarung",
        "Apr-Oct: Mo-Fr 9-18; Nov-Mar: Mo-Fr 10-16",
        "Mo-Fr 9-12; Dec 24-Jan 2 off",
        "im Sommer Mo 9-12",
        "week 1-53/2 Fr 9-12",
        "sunrise-sunset",
        "an Feiertagen geschlossen",
        "Mo",
        "9-12",
        "PH off",
        "Mo[1] 9-12",
        "Jan-Mar Mo 9-12",
        "Mo 9-12; Di",
        "Mo 18:00+",
        "Mo 9-12 13-15",
        "Mo 12-9",
        "Mo 9",
        "Mo 9-25",
        "Mo 9:60-10",
        "Mo-",
        "Mo 9-12-14",
        "Mo 9-",
    ] {
        assert!(OpeningHours::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn the_next_opening_may_be_next_week() {
    let (hours, _) = OpeningHours::parse("Mo-Di 9-12; Fr 14-16").unwrap();
    assert_eq!(hours.state_at(Monday, 9 * 60), HoursState::Open { until: Some((Monday, 12 * 60)) });
    assert_eq!(hours.state_at(Monday, 12 * 60), HoursState::Closed { opens: Some((Tuesday, 9 * 60)) });
    assert_eq!(hours.state_at(Monday, 0), HoursState::Closed { opens: Some((Monday, 9 * 60)) });
    assert_eq!(hours.state_at(Wednesday, 0), HoursState::Closed { opens: Some((Friday, 14 * 60)) });
    assert_eq!(hours.state_at(Sunday, 0), HoursState::Closed { opens: Some((Monday, 9 * 60)) });
    let (weekly, _) = OpeningHours::parse("Sa 10-12").unwrap();
    assert_eq!(weekly.state_at(Saturday, 13 * 60), HoursState::Closed { opens: Some((Saturday, 10 * 60)) });
    assert_eq!(OpeningHours::default().state_at(Monday, 0), HoursState::Closed { opens: None });
}
