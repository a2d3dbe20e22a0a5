//! The same words give the same line, and no letter is lost on the way.

use super::*;

#[track_caller]
fn same(text: &str, expected: &str) {
    assert_eq!(parse(text).as_deref(), Some(expected));
    assert_eq!(parse(expected).as_deref(), Some(expected), "a line is its own line");
}

#[test]
fn one_text_has_one_line() {
    same("Rufen Sie {$tel} an.", "Rufen Sie { $tel } an.");
    same("Rufen Sie\n        { $tel }   \n\n    an.", "Rufen Sie { $tel } an.");
    same("a  b", "a  b");
    same("{ \"{\" }{ \"a\" }b{ \"}\" }", "{ \"{\" }ab{ \"}\" }");
    same("{ \"  \" }a{ \"\\u00A0\" }", "{ \"  \" }a{ \"\\u00A0\" }");
    same("{ \"\" }", "{ \"\" }");
    same("a{ \"\\u000A\" }b", "a{ \"\\u000A\" }b");
    same("[a] .b *c", "[a] .b *c");
    same(
        "{ { $a } } { 5 } { NUMBER($a, b: \"c\\\"\") } { m.a } { -t(c: 1) }",
        "{ { $a } } { 5 } { NUMBER($a, b: \"c\\\"\") } { m.a } { -t(c: 1) }",
    );
}

#[test]
fn a_select_expression_is_one_line_too() {
    same(
        "Noch { $n ->\n [0] \"kein { $x }\n\n  *[other]\n   { \"[\" }b]{ \"  \" }\n} Tag",
        "Noch { $n -> [0] \"kein { $x } *[other] { \"[\" }b]{ \"  \" } } Tag",
    );
    assert_eq!(source("{ $n -> [a] x *[b] y } z", "\r\n", 4), "{ $n ->\r\n        [a] x\r\n       *[b] y\r\n    } z");
}

#[test]
fn what_is_no_pattern_has_no_line() {
    for text in
        ["", "  \n ", "a } b", "a { b", "{ $n -> [one] a }", &format!("{}1{}", "{".repeat(5000), "}".repeat(5000))]
    {
        assert_eq!(parse(text), None, "{text}");
    }
}

/// People type braces; only a variable is one.
#[test]
fn braces_people_type_are_letters() {
    assert_eq!(typed(" Ruf {$tel} an "), "Ruf { $tel } an");
    assert_eq!(typed("a } b { c {$d} {e} {\n $f\n}"), "a { \"}\" } b { \"{\" } c { $d } { \"{\" }e{ \"}\" } { $f }");
    assert_eq!(typed("{ msg } { NUMBER($a) }"), "{ \"{\" } msg { \"}\" } { \"{\" } NUMBER($a) { \"}\" }");
    assert_eq!(typed("{ \"[\" } { $n -> [one] a *[other] b }"), "[ { $n -> [one] a *[other] b }");
    assert_eq!(typed("}\u{7}"), "{ \"}\\u0007\" }");
}

#[test]
fn a_line_knows_its_variables_and_pieces() {
    let line = "a { $b -> [one] { $c } *[other] \"}{ \"}\" } d { $e }";
    assert_eq!(variables("a { $b -> [one] { $c } *[other] x } { $e }"), ["b", "c", "e"].map(str::to_owned).into());
    assert_eq!(
        pieces("a { \"}\" } b{ $c }"),
        [Span::Text("a "), Span::Placeable("{ \"}\" }"), Span::Text(" b"), Span::Placeable("{ $c }")]
    );
    assert_eq!(pieces(line).len(), 5, "{:?}", pieces(line));
}

proptest::proptest! {
    #[test]
    fn every_text_survives(text in "[ -~äሀع\u{a0}\u{7}\n\r\t\u{feff}\u{2028}{}\\[\\]*.\"\\\\]{0,40}") {
        let line = literal(&text);
        proptest::prop_assert_eq!(parse(&line), Some(line.clone()));
        proptest::prop_assert_eq!(typed(&line), line.clone());
        let shown = with_pattern(&line, |pattern| crate::language::fluent::reading::all(pattern, &|_| 0)[0].text(|_| String::new()));
        proptest::prop_assert_eq!(shown, Some(text));
        proptest::prop_assert_eq!(line.trim(), line.as_str());
    }

    #[test]
    fn whatever_is_typed_becomes_a_pattern(text in "[ a-z{}$\"\\[\\]*>.\n-]{0,40}") {
        let line = typed(&text);
        proptest::prop_assert_eq!(parse(&line), Some(line.clone()));
    }
}
