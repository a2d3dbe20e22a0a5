//! What Fluent's parser found, as people would say it, and where its cause stands.

use fluent_syntax::parser::ErrorKind;

use crate::diagnostic::Fault;

/// Quotation marks of books and word processors, which no file format takes for its own.
pub(in crate::language) const TYPOGRAPHIC: [char; 10] = ['„', '“', '”', '‟', '«', '»', '‚', '‘', '’', '″'];

/// What is wrong at a byte, and the byte where people look for it.
pub(super) fn fault(kind: &ErrorKind, text: &str, at: usize) -> (Fault, usize) {
    let at = at.min(text.len());
    let rest = text.get(at..).unwrap_or("");
    let next = rest.chars().next();
    // What is missing belongs behind what was read last.
    let behind = text.get(..at).map_or(at, |before| before.trim_end().len());
    if let Some(mark) = next.filter(|c| TYPOGRAPHIC.contains(c))
        && !matches!(kind, ErrorKind::ExpectedToken('='))
    {
        return (Fault::new("quotes").with("mark", mark), at);
    }
    let fault = match kind {
        ErrorKind::ExpectedToken('}') => return (Fault::new("brace"), behind),
        ErrorKind::ExpectedToken('=') => {
            return (Fault::new("equals").with("name", name_before(text, behind)), behind);
        }
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => Fault::new("string"),
        ErrorKind::ExpectedToken(mark) => return (Fault::new("token").with("mark", mark), behind),
        ErrorKind::ExpectedCharRange { .. } => match text.get(..at).and_then(|before| before.trim_end().chars().last())
        {
            Some('$') => Fault::new("variable"),
            Some('.') if name_before(text, behind) == "." => Fault::new("attribute"),
            Some('>') => Fault::new("arrow"),
            _ => Fault::new("character"),
        },
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            Fault::new("empty").with("name", entry_id)
        }
        ErrorKind::MissingValue => return (Fault::new("value"), behind),
        ErrorKind::MissingDefaultVariant => return (Fault::new("default"), behind),
        ErrorKind::MultipleDefaultVariants => Fault::new("defaults"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Fault::new("selector"),
        ErrorKind::ForbiddenCallee | ErrorKind::TermAttributeAsPlaceable => Fault::new("call"),
        ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => Fault::new("arguments"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => Fault::new("escape"),
        ErrorKind::UnbalancedClosingBrace => Fault::new("brace-alone"),
        ErrorKind::ExpectedInlineExpression => Fault::new("inline"),
    };
    (fault, at)
}

/// The word that ends at a byte.
fn name_before(text: &str, end: usize) -> &str {
    let before = text.get(..end).unwrap_or("");
    before.rsplit('\n').next().unwrap_or("").trim()
}
