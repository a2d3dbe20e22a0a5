//! XLIFF as it is written, and as tools leave it behind.

use wegweiser::exchange::translation::{Choice, Format};

use crate::{Content, document, laid, lines, received};

fn file(units: &str) -> String {
    format!(
        "<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0' trgLang='en' srcLang='de'><file id='health'>{units}</file></xliff>"
    )
}

/// The whole file of a small module, as any tool gets it.
#[test]
fn a_file_is_written() {
    let content = Content::new(&[(
        "locales/en/modules/health.ftl",
        "emergency =\n    .s1 = { $tel-emergency }: call <b>{ $tel-emergency }{ \"}\" }\n",
    )]);
    let choice = Choice { modules: vec!["health".to_owned()], ..Choice::default() };
    let text = String::from_utf8(Format::Xliff.write(&document(&content.library(), "en", &choice)).unwrap()).unwrap();
    let start = text.find("    <unit id=\"emergency.s1\"").unwrap();
    let unit = &text[start..start + text[start..].find("</unit>").unwrap()];
    insta::assert_snapshot!(format!("{}\n{unit}", &text[..text.find("    <unit").unwrap()]), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" version="2.1" srcLang="de" trgLang="en">
      <file id="health">
        <slr:profiles generalProfile="xliff:codepoints"/>
    
        <unit id="emergency.s1" name="health/emergency.s1" slr:sizeRestriction="168">
          <notes>
            <note category="module">Gesundheit</note>
            <note category="page">Im Notfall</note>
            <note category="kind">Satz 1 von 2 / sentence 1 of 2</note>
            <note category="picture">ambulance</note>
            <note category="limit">168</note>
            <note category="note">Der Notruf ist die 112.</note>
            <note category="version">v0790c9af</note>
          </notes>
          <originalData>
            <data id="d1">{ $tel-emergency }</data>
            <data id="d2">{ &quot;}&quot; }</data>
          </originalData>
          <segment state="translated">
            <source xml:lang="de" xml:space="preserve">Rufen Sie <ph id="1" dataRef="d1" equiv="{ $tel-emergency }" disp="{ $tel-emergency }"/> an.</source>
            <target xml:lang="en" xml:space="preserve"><ph id="1" dataRef="d1" equiv="{ $tel-emergency }" disp="{ $tel-emergency }"/>: call &lt;b&gt;<ph id="2" dataRef="d1" equiv="{ $tel-emergency }" disp="{ $tel-emergency }"/><ph id="3" dataRef="d2" equiv="{ &quot;}&quot; }" disp="{ &quot;}&quot; }"/></target>
          </segment>
    "#);
}

/// Attributes in another order, a prefix, marks, CDATA, no notes, several segments, groups: the text is the same.
#[test]
fn what_other_tools_wrote_is_read() {
    let units = "
        <group id='g'><unit name='health/emergency.s1' id='emergency.s1'>
            <originalData><data id='d1'>{ $tel-emergency }</data></originalData>
            <segment id='a'><target><mrk id='m' type='term'>Call</mrk> <ph dataRef='d1' id='1'/></target><source>Rufen Sie <ph id='1' dataRef='d1'/></source></segment>
            <ignorable><source> </source></ignorable>
            <segment id='b'><source>an.</source><target><pc id='2'><![CDATA[now <&>]]></pc> &amp;&#x20;go<cp hex='0007'/></target></segment>
        </unit></group>
        <unit id='emergency.s2'><segment><source>Der Anruf ist kostenlos.</source><target>Free, { $tel-emergency</target></segment></unit>
        <unit id='q-pain.title'><segment><source>Was tun Sie?</source></segment></unit>
        <unit id='q-pain.a1'><segment><source>Ich</source><target order='2'>two</target></segment><segment><source>rufe an.</source><target order='1'>one </target></segment></unit>";
    let prefixed = file(units).replace("<file", "<x:file").replace("</file", "</x:file");
    for text in [file(units), prefixed] {
        let received = received("t.xlf", text);
        assert_eq!(lines(&received.findings), [""; 0]);
        let rows: Vec<_> = received.rows.iter().map(|row| (row.id.as_str(), row.translation.as_str())).collect();
        let expected = [
            ("health/emergency.s1", "Call { $tel-emergency } now <&> & go\u{7}"),
            ("health/emergency.s2", "Free, { $tel-emergency"),
            ("health/q-pain.title", ""),
            ("health/q-pain.a1", "one two"),
        ];
        assert_eq!(rows, expected);
        assert_eq!(received.rows[0].german.as_deref(), Some("Rufen Sie { $tel-emergency } an."));
    }
}

/// A unit of which a part is missing would say something else.
#[test]
fn a_unit_in_part_is_not_placed() {
    let unit = "<unit id='emergency.s2'><segment><source>Der Anruf</source><target>The call</target></segment>\n<segment><source> ist kostenlos.</source></segment></unit>";
    let (placed, findings) = laid(&Content::new(&[]), "en", "t.xlf", file(unit));
    assert_eq!(
        findings,
        [
            "warning[exchange-incomplete] t.xlf:1:171 Only parts of “health/emergency.s2” are translated; it was not placed."
        ]
    );
    assert!(placed.files.is_empty());
}

#[test]
fn what_is_no_xliff_2_is_refused() {
    let said = |text: &str| {
        let received = received("t.xlf", text);
        assert!(received.rows.is_empty());
        lines(&received.findings).join("\n")
    };
    assert_eq!(
        said(
            "<?xml version='1.0'?>\n<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file/></xliff>"
        ),
        "error[exchange-version] t.xlf:1:1 This is XLIFF 1.2; XLIFF 2.0 and 2.1 are read."
    );
    assert_eq!(
        said("<tmx version='2.0'/>"),
        "error[exchange-version] t.xlf:1:1 This is <tmx>; XLIFF 2.0 and 2.1 are read."
    );
    // The cure is one that leads on: what this program writes can be filled in by everybody.
    let old = received("t.xlf", "<xliff version='1.2'/>").findings.remove(0);
    let hint = old.hint(wegweiser::diagnostic::MessageLanguage::German).unwrap();
    assert!(hint.contains("als XLIFF 2.0 oder 2.1") && hint.contains("--into texte.xlsx"), "{hint}");
    for (text, expected) in [
        ("<xliff version='2.1'>\n  <file id='a'>\n", "-unclosed] t.xlf:3:1 The file ends before <file> is closed."),
        (
            "<xliff version='2.1'>\n<file>&none;</file></xliff>",
            "-letter] t.xlf:2:7 Nobody knows which letter “&none;” is; nothing was read.",
        ),
        ("Kennung;Deutsch", "-none] t.xlf:1:16 There is no XML in this file, so it is no XLIFF."),
        ("<xliff version='2.1'>\n</file>", "] t.xlf:2:1 This is no whole XML, so no XLIFF ("),
        ("<xliff version='2.1'>\n<file id='a' id='b'/></xliff>", "] t.xlf:2:1 This is no whole XML, so no XLIFF ("),
    ] {
        assert!(said(text).starts_with(&format!("error[exchange-xml{expected}")), "{}", said(text));
    }
    let deep = "Elements of this file nest too deeply; nothing was read.";
    assert!(said(&"<a>".repeat(100_000)).ends_with(deep));
}
