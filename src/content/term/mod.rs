//! Terms: wanted and forbidden words of each language, and the German that each text was translated from.

pub mod glossary;
pub mod origins;
