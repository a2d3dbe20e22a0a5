//! Digits of a language, from CLDR by way of `icu_decimal`.

use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::Locale;

/// Writes whole numbers the way a language does. Telephone, house, bus and law numbers never pass here.
///
/// Only the ten digits are kept: the formatter itself can't be shared between threads, and numbers here are
/// short and ungrouped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digits([String; 10]);

impl Digits {
    /// Digits for a BCP 47 locale with a numbering system (`fa-AF-u-nu-arabext`).
    pub fn new(locale: &Locale) -> Self {
        let formatter = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok();
        Self(std::array::from_fn(|digit| match &formatter {
            Some(formatter) => formatter.format(&Decimal::from(digit)).to_string(),
            None => digit.to_string(),
        }))
    }

    /// The number in the language's digits.
    pub fn format(&self, number: usize) -> String {
        let digit = |c: char| c.to_digit(10).and_then(|digit| self.0.get(digit as usize)).map_or("", String::as_str);
        number.to_string().chars().map(digit).collect()
    }
}

#[cfg(test)]
mod tests {
    //! Each language gets the digits its readers use.
    use super::Digits;

    #[test]
    fn local_digits_where_the_language_wants_them() {
        let digits = |locale: &str| Digits::new(&locale.parse().unwrap()).format(1203);
        assert_eq!(digits("fa-AF-u-ca-gregory-nu-arabext"), "۱۲۰۳");
        assert_eq!(digits("ar-u-nu-latn"), "1203");
        assert_eq!(digits("ti-u-ca-gregory"), "1203");
        assert_eq!(digits("de"), "1203");
    }
}
