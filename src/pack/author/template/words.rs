//! A file of words to fill in: every message of the German file, in its order, with the source as remarks.

use std::fmt::Write as _;

use fluent_syntax::{ast, parser, serializer};

use crate::language::{FluentFile, Role};

/// Stands where nothing is translated yet.
const EMPTY: &str = "{ \"\" }";

/// The file. `source` is the file people translate from, where it isn't the German one; what it lacks is shown in
/// German.
pub(super) fn blank(german: &FluentFile, source: Option<&FluentFile>) -> String {
    // A file nested too deeply has no entries and must not be parsed again.
    let parsed = |ftl: &FluentFile| ftl.entries().next().is_some().then(|| parse(&ftl.source.text));
    let Some(german) = parsed(german) else { return String::new() };
    let source = source.and_then(parsed);
    let mut text = String::new();
    for entry in &german.body {
        match entry {
            ast::Entry::GroupComment(comment) => remark(&mut text, "##", comment),
            ast::Entry::ResourceComment(comment) => remark(&mut text, "###", comment),
            ast::Entry::Message(message) => {
                let translated = source.as_ref().and_then(|source| find(source, &message.id.name));
                one(&mut text, message, translated.unwrap_or(message));
            }
            ast::Entry::Comment(_) | ast::Entry::Term(_) | ast::Entry::Junk { .. } => {}
        }
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn parse(text: &str) -> ast::Resource<String> {
    match parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    }
}

fn find<'a>(resource: &'a ast::Resource<String>, name: &str) -> Option<&'a ast::Message<String>> {
    resource.body.iter().find_map(|entry| match entry {
        ast::Entry::Message(message) if message.id.name == name => Some(message),
        _ => None,
    })
}

fn remark(text: &mut String, mark: &str, comment: &ast::Comment<String>) {
    for line in &comment.content {
        let _ = writeln!(text, "{}", format!("{mark} {line}").trim_end());
    }
    text.push('\n');
}

/// A message: what the German file remarks, the source, and the empty texts.
fn one(text: &mut String, german: &ast::Message<String>, source: &ast::Message<String>) {
    for line in german.comment.iter().flat_map(|comment| &comment.content) {
        let _ = writeln!(text, "{}", format!("# {line}").trim_end());
    }
    let value = german.value.as_ref().map(|pattern| source.value.as_ref().unwrap_or(pattern));
    let shown: Vec<_> = german.attributes.iter().filter(|attribute| is_filled_in(&attribute.id.name)).collect();
    let attributes = shown.iter().map(|attribute| {
        let translated = source.attributes.iter().find(|other| other.id.name == attribute.id.name);
        translated.unwrap_or(attribute)
    });
    let message = ast::Message {
        id: german.id.clone(),
        value: value.cloned(),
        attributes: attributes.cloned().collect(),
        comment: None,
    };
    let resource = ast::Resource { body: vec![ast::Entry::Message(message)] };
    let written = serializer::serialize(&resource);
    // The name stands below; a remark shows it only where a text follows it.
    for line in written.lines().skip(usize::from(value.is_none())) {
        let _ = writeln!(text, "{}", format!("# {}", line.strip_prefix("    ").unwrap_or(line)).trim_end());
    }
    let _ = match value {
        Some(_) => writeln!(text, "{} = {EMPTY}", german.id.name),
        None => writeln!(text, "{} =", german.id.name),
    };
    for attribute in shown {
        let _ = writeln!(text, "    .{} = {EMPTY}", attribute.id.name);
    }
    text.push('\n');
}

/// Spoken forms are each language's own, and what is for trainers may be left out.
fn is_filled_in(attribute: &str) -> bool {
    Role::of(Some(attribute)).is_shown()
}

#[cfg(test)]
mod tests {
    //! A file of words keeps the order, the remarks and the names.
    use super::*;
    use crate::{diagnostic::SourceText, language::LanguageTag};

    fn ftl(text: &str) -> FluentFile {
        FluentFile::read_as(&LanguageTag::german(), SourceText::new("words.ftl", text)).value
    }

    const GERMAN: &str = "## Teil\n\nz = Ende\n    .say = Ende!\n\n# Keep it short.\na =\n    .title = Im Notfall\n    \
        .s1 = Rufen Sie { $tel } an.\n    .s1-say = Rufen.\n    .notes = Zeigen.\n    \
        .ask = Wer hilft?\n    .minutes = 5\n";

    #[test]
    fn the_source_stands_before_each_message() {
        let expected = "## Teil\n\n# z = Ende\nz = { \"\" }\n\n# Keep it short.\n# .title = Im Notfall\n\
            # .s1 = Rufen Sie { $tel } an.\na =\n    .title = { \"\" }\n    .s1 = { \"\" }\n";
        assert_eq!(blank(&ftl(GERMAN), None), expected);
    }

    #[test]
    fn another_source_stands_in_where_it_has_the_text() {
        let english = ftl("a =\n    .s1 =\n        Call\n        { $tel }.\n");
        let text = blank(&ftl(GERMAN), Some(&english));
        assert!(text.contains("# .title = Im Notfall\n# .s1 =\n#     Call\n#     { $tel }.\na =\n"), "{text}");
    }

    #[test]
    fn nothing_is_translated_yet() {
        let empty = ftl(&blank(&ftl(GERMAN), None));
        assert!(!empty.broken);
        assert_eq!(empty.entries().count(), 0);
    }
}
