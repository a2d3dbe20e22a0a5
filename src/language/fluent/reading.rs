//! The ways a Fluent text can come out, piece by piece with places, for rules that read it as people do.

use fluent_syntax::{ast, unicode::unescape_unicode_to_string};

/// Most readings of one text that are looked at; a text that selects more often is read in part.
const MOST_READINGS: usize = 64;

/// Stands for a variable among a reading's letters: U+FFFC, the object replacement character.
pub const GAP: char = '\u{fffc}';

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Letters as they are shown.
    Text(String),
    /// A variable that is shown.
    Variable(String),
    /// A variable that chooses between readings and is not shown.
    Selector(String),
    /// A message, term or function that is called.
    Reference(String),
}

/// One way a text can come out: its pieces in order, each with its byte offset in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading(pub Vec<(Piece, usize)>);

impl Reading {
    /// The reading as text; `variable` says what stands for a variable.
    pub fn text(&self, variable: impl Fn(&str) -> String) -> String {
        let shown = |(piece, _): &(Piece, usize)| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(name) => variable(name),
            Piece::Selector(_) | Piece::Reference(_) => String::new(),
        };
        self.0.iter().map(shown).collect()
    }

    /// Its letters with their byte offsets in the file; [`GAP`] stands for a variable.
    pub fn chars(&self) -> impl Iterator<Item = (char, usize)> {
        self.0.iter().flat_map(|(piece, offset)| {
            let text = match piece {
                Piece::Text(text) => text.as_str(),
                Piece::Variable(_) => "\u{fffc}",
                Piece::Selector(_) | Piece::Reference(_) => "",
            };
            text.char_indices().map(move |(at, c)| (c, offset + at))
        })
    }
}

/// All readings of a pattern.
pub(in crate::language) fn all(pattern: &ast::Pattern<&str>, offset: &dyn Fn(&str) -> usize) -> Vec<Reading> {
    let mut readings = vec![Reading::default()];
    for element in &pattern.elements {
        let next = match element {
            ast::PatternElement::TextElement { value } => {
                vec![Reading(vec![(Piece::Text((*value).to_owned()), offset(value))])]
            }
            ast::PatternElement::Placeable { expression } => of_expression(expression, offset),
        };
        readings = readings
            .iter()
            .flat_map(|start| next.iter().map(move |end| Reading([start.0.as_slice(), &end.0].concat())))
            .take(MOST_READINGS)
            .collect();
    }
    readings
}

fn of_expression(expression: &ast::Expression<&str>, offset: &dyn Fn(&str) -> usize) -> Vec<Reading> {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline, offset),
        ast::Expression::Select { selector, variants } => {
            let mut start = of_inline(selector, offset).into_iter().next().unwrap_or_default();
            for (piece, _) in &mut start.0 {
                if let Piece::Variable(name) = piece {
                    *piece = Piece::Selector(std::mem::take(name));
                }
            }
            variants
                .iter()
                .flat_map(|variant| all(&variant.value, offset))
                .map(|end| Reading([start.0.as_slice(), &end.0].concat()))
                .collect()
        }
    }
}

fn of_inline(inline: &ast::InlineExpression<&str>, offset: &dyn Fn(&str) -> usize) -> Vec<Reading> {
    let piece = match inline {
        ast::InlineExpression::StringLiteral { value } => {
            (Piece::Text(unescape_unicode_to_string(value).into_owned()), offset(value))
        }
        ast::InlineExpression::NumberLiteral { value } => (Piece::Text((*value).to_owned()), offset(value)),
        ast::InlineExpression::VariableReference { id } => (Piece::Variable(id.name.to_owned()), offset(id.name)),
        ast::InlineExpression::FunctionReference { id, .. }
        | ast::InlineExpression::MessageReference { id, .. }
        | ast::InlineExpression::TermReference { id, .. } => (Piece::Reference(id.name.to_owned()), offset(id.name)),
        ast::InlineExpression::Placeable { expression } => return of_expression(expression, offset),
    };
    vec![Reading(vec![piece])]
}
