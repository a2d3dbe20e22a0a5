//! Digits of a language, from CLDR by way of `icu_decimal`.

use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::Locale;

/// Writes whole numbers the way a language does. Telephone, house, bus and law numbers never pass here.
///
/// Holds the ten digits and not the formatter, which may not be shared between threads.
#[derive(Debug, Clone)]
pub struct Digits([String; 10]);

impl Digits {
    /// Digits for a BCP 47 locale with a numbering system (`fa-AF-u-nu-arabext`), without grouping.
    pub fn new(locale: &Locale) -> Self {
        let formatter = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok();
        Self(std::array::from_fn(|digit| match &formatter {
            Some(formatter) => formatter.format(&Decimal::from(digit)).to_string(),
            None => digit.to_string(),
        }))
    }

    /// The number in the language's digits.
    pub fn format(&self, number: i64) -> String {
        let digit = |c: char| c.to_digit(10).and_then(|digit| self.0.get(digit as usize));
        number.to_string().chars().map(|c| digit(c).cloned().unwrap_or_else(|| c.to_string())).collect()
    }
}
